package money

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Currency is a currency of ISO 4217 with the number of its minor digits (통화). The zero value is absent.
// [ParseCurrency] knows more currencies than there are constants.
type Currency uint8

// The currencies that have a name in Go.
const (
	KRW Currency = iota + 1 // won (원): no minor unit
	USD                     // US dollar: 2 digits
	EUR                     // euro: 2 digits
	JPY                     // yen: no minor unit
	CNY                     // renminbi: 2 digits
	GBP                     // pound sterling: 2 digits
)

// currencies stands in the order of the constants, then by code; the index is the Currency less one.
// The digits are those of ISO 4217's list one.
var currencies = [...]struct {
	code  string
	scale uint8
}{
	{"KRW", 0}, {"USD", 2}, {"EUR", 2}, {"JPY", 0}, {"CNY", 2}, {"GBP", 2},
	{"AED", 2}, {"AUD", 2}, {"BHD", 3}, {"BRL", 2}, {"CAD", 2}, {"CHF", 2}, {"CLP", 0}, {"COP", 2},
	{"CZK", 2}, {"DKK", 2}, {"EGP", 2}, {"HKD", 2}, {"HUF", 2}, {"IDR", 2}, {"ILS", 2}, {"INR", 2},
	{"ISK", 0}, {"JOD", 3}, {"KWD", 3}, {"KZT", 2}, {"MNT", 2}, {"MXN", 2}, {"MYR", 2}, {"NOK", 2},
	{"NZD", 2}, {"OMR", 3}, {"PEN", 2}, {"PHP", 2}, {"PLN", 2}, {"QAR", 2}, {"RON", 2}, {"SAR", 2},
	{"SEK", 2}, {"SGD", 2}, {"THB", 2}, {"TND", 3}, {"TRY", 2}, {"TWD", 2}, {"UAH", 2}, {"UZS", 2},
	{"VND", 0}, {"ZAR", 2},
}

// ParseCurrency reads a three-letter code in capitals. A code that is not in the list is a [*ParseError].
func ParseCurrency(s string) (Currency, error) {
	for i := range currencies {
		if currencies[i].code == s {
			return Currency(i + 1), nil
		}
	}
	return 0, &ParseError{Package: "money", Type: "Currency", Input: s, Reason: "must be one of " + currencyCodes}
}

// MustCurrency is [ParseCurrency] for literals: it panics on an error.
func MustCurrency(s string) Currency {
	c, err := ParseCurrency(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsZero reports whether the currency is absent.
func (c Currency) IsZero() bool { return c == 0 }

// Scale is the number of digits after the decimal point: 0 for won, 2 for dollars. It is 0 for a currency that is not known.
func (c Currency) Scale() int {
	if !c.known() {
		return 0
	}
	return int(currencies[c-1].scale)
}

// String is the three-letter code; empty for the zero value.
func (c Currency) String() string {
	switch {
	case c.known():
		return currencies[c-1].code
	case c == 0:
		return ""
	}
	return fmt.Sprintf("Currency(%d)", uint8(c))
}

// AppendText appends the three-letter code; nothing for the zero value.
func (c Currency) AppendText(b []byte) ([]byte, error) {
	if c != 0 && !c.known() {
		return b, fmt.Errorf("money: no currency has the number %d", uint8(c))
	}
	return append(b, c.String()...), nil
}

// MarshalText is the three-letter code; the zero value is the empty text.
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText is [ParseCurrency], but takes the empty text as the zero value.
func (c *Currency) UnmarshalText(b []byte) error { return lang.UnmarshalText(c, b, ParseCurrency) }

// Value is the code as text for database/sql.
func (c Currency) Value() (driver.Value, error) { return lang.TextValue(c.MarshalText()) }

// Scan reads the code from a text column. NULL is an error: scan into sql.Null[Currency] where it may stand.
func (c *Currency) Scan(src any) error { return lang.ScanText(c, "money.Currency", src, ParseCurrency) }

func (c Currency) known() bool { return c != 0 && int(c) <= len(currencies) }

func (c Currency) label() string {
	if c == 0 {
		return "none"
	}
	return c.String()
}

// currencyCodes is joined once: hosts may meet unknown codes by the thousand.
var currencyCodes = func() string {
	codes := make([]string, len(currencies))
	for i := range currencies {
		codes[i] = currencies[i].code
	}
	return strings.Join(codes, " ")
}()

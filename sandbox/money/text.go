package money

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Parse reads an amount as [Amount.String] writes it: the number, one space, the code of the currency.
func Parse(s string) (Amount, error) {
	number, code, found := strings.Cut(s, " ")
	if !found {
		return Amount{}, &ParseError{Package: "money", Type: "Amount", Input: s, Reason: "must be a number, a space and a currency, such as 150000000 KRW"}
	}
	c, err := ParseCurrency(code)
	if err != nil {
		return Amount{}, err
	}
	return ParseAmount(number, c)
}

// Number is the amount without its currency, with all digits of the minor unit: "1500.00". Empty for the zero Amount.
func (a Amount) Number() string {
	if a.IsZero() {
		return ""
	}
	return string(a.appendNumber(nil))
}

// String is the number and the currency, "150000000 KRW"; empty for the zero Amount.
func (a Amount) String() string {
	if a.IsZero() {
		return ""
	}
	return string(append(append(a.appendNumber(nil), ' '), a.currency.String()...))
}

// AppendText appends [Amount.String]. An amount whose number has more than 64 characters is an error, for no reader takes it.
func (a Amount) AppendText(b []byte) ([]byte, error) {
	if len(a.large) >= maxText && len(a.Number()) > maxText {
		return b, &ParseError{Package: "money", Type: "Amount", Input: a.Number(), Reason: tooLong}
	}
	return append(b, a.String()...), nil
}

// MarshalText is [Amount.String] and the error of [Amount.AppendText]; the zero Amount is the empty text.
func (a Amount) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText is [Parse], but takes the empty text as the zero Amount.
func (a *Amount) UnmarshalText(b []byte) error { return lang.UnmarshalText(a, b, Parse) }

// MarshalJSON is {"amount":"150000000","currency":"KRW"}; null for the zero Amount, which omitzero leaves out.
func (a Amount) MarshalJSON() ([]byte, error) {
	if a.IsZero() {
		return []byte("null"), nil
	}
	if _, err := a.MarshalText(); err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, `{"amount":%q,"currency":%q}`, a.Number(), a.currency.String()), nil
}

// UnmarshalJSON reads an object of exactly the two texts amount and currency, each once, their names letter by letter. As everywhere in Go,
// null changes nothing.
func (a *Amount) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	number, code, reason := jsonFields(data)
	if reason != "" {
		return &ParseError{Package: "money", Type: "Amount", Input: string(data), Reason: reason}
	}
	c, err := ParseCurrency(code)
	if err != nil {
		return err
	}
	read, err := ParseAmount(number, c)
	if err == nil {
		*a = read
	}
	return err
}

// Value is [Amount.String] as text for database/sql.
func (a Amount) Value() (driver.Value, error) { return lang.TextValue(a.MarshalText()) }

// Scan reads the text of [Amount.Value]. NULL is an error: scan into sql.Null[Amount] where it may stand.
func (a *Amount) Scan(src any) error { return lang.ScanText(a, "money.Amount", src, Parse) }

func (a Amount) appendNumber(b []byte) []byte {
	integer := a.large
	if integer == "" {
		integer = strconv.FormatInt(a.minor, 10)
	}
	return appendPoint(b, integer, a.currency.Scale())
}

// jsonFields takes the two members out of the object; a reason refuses it. Tokens are read one by one because
// encoding/json takes repeated names and names in other letters for the same.
func jsonFields(data []byte) (number, code, reason string) {
	const shape = `must be an object with the texts "amount" and "currency", each once, and nothing else`
	dec := json.NewDecoder(bytes.NewReader(data))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return "", "", shape
	}
	seen := map[string]*string{"amount": &number, "currency": &code}
	for dec.More() {
		name, _ := dec.Token()
		value, err := dec.Token()
		key, _ := name.(string)
		text, isText := value.(string)
		if err != nil || seen[key] == nil || !isText {
			return "", "", shape
		}
		*seen[key] = text
		delete(seen, key)
	}
	if _, err := dec.Token(); err != nil || len(seen) > 0 {
		return "", "", shape
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return "", "", shape
	}
	return number, code, ""
}

package region

import (
	"cmp"
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// LegalDong is the two-digit prefix of a legal-dong code (법정동코드 앞 두 자리), by which the Ministry of the Interior and
// Safety numbers the provinces: "26" is 부산광역시. It is the only one of the three systems in which every province since
// [Begin] has a number, and in which a new name brought a new number; store this one. The zero value is absent.
type LegalDong struct{ n uint8 }

// ParseLegalDong reads two digits ("26") and nothing else; the error is a [*ParseError]. Whether a province bears the code on a
// day is the question of [LegalDong.On].
func ParseLegalDong(s string) (LegalDong, error) {
	n, err := parse("LegalDong", "", s)
	return LegalDong{n}, err
}

// MustLegalDong is [ParseLegalDong] for literals; it panics where ParseLegalDong returns an error.
func MustLegalDong(s string) LegalDong { return must(ParseLegalDong(s)) }

// On returns the province that bears the code on the day; the error is a [*LookupError].
func (c LegalDong) On(d civil.Date) (Province, error) {
	if table[c.n].valid.Contains(d) {
		return Province{c}, nil
	}
	e := &LookupError{Type: "LegalDong", Code: c.String(), On: d}
	e.note(provinceOf(c))
	return Province{}, e
}

// Number is the two digits as a number, from 1 to 99, so that a table can be kept by province; 0 for the zero value.
func (c LegalDong) Number() int { return int(c.n) }

// IsZero reports whether c is absent.
func (c LegalDong) IsZero() bool { return c == LegalDong{} }

// Compare orders codes by number, the absent one first.
func (c LegalDong) Compare(d LegalDong) int { return cmp.Compare(c.n, d.n) }

// Equal is ==.
func (c LegalDong) Equal(d LegalDong) bool { return c == d }

// String returns two digits, or the empty string of the zero value.
func (c LegalDong) String() string { return string(appendCode(nil, "", c.n)) }

// AppendText appends the form of [LegalDong.String]; the error is always nil.
func (c LegalDong) AppendText(b []byte) ([]byte, error) { return appendCode(b, "", c.n), nil }

// MarshalText returns the form of [LegalDong.String]; the error is always nil.
func (c LegalDong) MarshalText() ([]byte, error) { return appendCode(nil, "", c.n), nil }

// UnmarshalText reads as [ParseLegalDong] does; the empty text is the zero value. After an error the value is unchanged.
func (c *LegalDong) UnmarshalText(text []byte) error {
	return lang.UnmarshalText(c, text, ParseLegalDong)
}

// Value returns the text for a database.
func (c LegalDong) Value() (driver.Value, error) { return c.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[LegalDong].
func (c *LegalDong) Scan(src any) error {
	return lang.ScanText(c, "region.LegalDong", src, ParseLegalDong)
}

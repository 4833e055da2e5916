package region

import (
	"cmp"
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// ISO is a subdivision code of ISO 3166-2 for Korea: "KR-26" is 부산광역시. The number is not the legal-dong number: 세종 is
// KR-50, 제주 is KR-49. A new name did not change it: KR-42 is 강원도 and, from 2023-06-11, 강원특별자치도. The zero value is
// absent; 전남광주통합특별시 has it.
type ISO struct{ n uint8 }

// ParseISO reads "KR-" and two digits, in capitals, and nothing else; the error is a [*ParseError]. Whether a province bears the code on a
// day is the question of [ISO.On].
func ParseISO(s string) (ISO, error) {
	n, err := parse("ISO", isoPrefix, s)
	return ISO{n}, err
}

// MustISO is [ParseISO] for literals; it panics where ParseISO returns an error.
func MustISO(s string) ISO { return must(ParseISO(s)) }

// On returns the province that bears the code on the day; the error is a [*LookupError].
func (c ISO) On(d civil.Date) (Province, error) {
	return lookup("ISO", c, d, func(r *row) bool { return !c.IsZero() && r.iso == c })
}

// IsZero reports whether c is absent.
func (c ISO) IsZero() bool { return c == ISO{} }

// Compare orders codes by number, the absent one first.
func (c ISO) Compare(d ISO) int { return cmp.Compare(c.n, d.n) }

// Equal is ==.
func (c ISO) Equal(d ISO) bool { return c == d }

// String returns "KR-" and two digits, or the empty string of the zero value.
func (c ISO) String() string { return string(appendCode(nil, isoPrefix, c.n)) }

// AppendText appends the form of [ISO.String]; the error is always nil.
func (c ISO) AppendText(b []byte) ([]byte, error) { return appendCode(b, isoPrefix, c.n), nil }

// MarshalText returns the form of [ISO.String]; the error is always nil.
func (c ISO) MarshalText() ([]byte, error) { return appendCode(nil, isoPrefix, c.n), nil }

// UnmarshalText reads as [ParseISO] does; the empty text is the zero value. After an error the value is unchanged.
func (c *ISO) UnmarshalText(text []byte) error { return lang.UnmarshalText(c, text, ParseISO) }

// Value returns the text for a database.
func (c ISO) Value() (driver.Value, error) { return c.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[ISO].
func (c *ISO) Scan(src any) error { return lang.ScanText(c, "region.ISO", src, ParseISO) }

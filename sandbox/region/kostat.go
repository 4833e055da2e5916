package region

import (
	"cmp"
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// KOSTAT is the two-digit province code of the statistical classification (통계청 한국행정구역분류): "21" is 부산광역시. It
// follows its own numbering: 세종 is 29, 경기도 is 31, 제주 is 39. The zero value is absent; 전남광주통합특별시 has it.
type KOSTAT struct{ n uint8 }

// ParseKOSTAT reads two digits ("21") and nothing else; the error is a [*ParseError]. Whether a province bears the code on a
// day is the question of [KOSTAT.On].
func ParseKOSTAT(s string) (KOSTAT, error) {
	n, err := parse("KOSTAT", "", s)
	return KOSTAT{n}, err
}

// MustKOSTAT is [ParseKOSTAT] for literals; it panics where ParseKOSTAT returns an error.
func MustKOSTAT(s string) KOSTAT { return must(ParseKOSTAT(s)) }

// On returns the province that bears the code on the day; the error is a [*LookupError].
func (c KOSTAT) On(d civil.Date) (Province, error) {
	return lookup("KOSTAT", c, d, func(r *row) bool { return !c.IsZero() && r.kostat == c })
}

// IsZero reports whether c is absent.
func (c KOSTAT) IsZero() bool { return c == KOSTAT{} }

// Compare orders codes by number, the absent one first.
func (c KOSTAT) Compare(d KOSTAT) int { return cmp.Compare(c.n, d.n) }

// Equal is ==.
func (c KOSTAT) Equal(d KOSTAT) bool { return c == d }

// String returns two digits, or the empty string of the zero value.
func (c KOSTAT) String() string { return string(appendCode(nil, "", c.n)) }

// AppendText appends the form of [KOSTAT.String]; the error is always nil.
func (c KOSTAT) AppendText(b []byte) ([]byte, error) { return appendCode(b, "", c.n), nil }

// MarshalText returns the form of [KOSTAT.String]; the error is always nil.
func (c KOSTAT) MarshalText() ([]byte, error) { return appendCode(nil, "", c.n), nil }

// UnmarshalText reads as [ParseKOSTAT] does; the empty text is the zero value. After an error the value is unchanged.
func (c *KOSTAT) UnmarshalText(text []byte) error { return lang.UnmarshalText(c, text, ParseKOSTAT) }

// Value returns the text for a database.
func (c KOSTAT) Value() (driver.Value, error) { return c.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[KOSTAT].
func (c *KOSTAT) Scan(src any) error { return lang.ScanText(c, "region.KOSTAT", src, ParseKOSTAT) }

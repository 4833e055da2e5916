package evaluation

import (
	"database/sql/driver"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Mark is a height that a score is held against: points ("70") or a share of what can be reached ("85%"). It is the
// pass mark of a total or a criterion (적격 기준점수), which is reached by the mark itself (이상), and the mark below
// which a comment is due. The zero Mark asks for nothing. Compare with Equal, not with ==.
type Mark struct {
	points  Points
	percent bool
}

// ParseMark reads a decimal as ParsePoints does, with a percent sign behind it for a share of the maximum. A negative
// number is refused with a *ParseError.
func ParseMark(s string) (Mark, error) {
	number, percent := strings.CutSuffix(s, "%")
	p, err := ParsePoints(number)
	if err != nil {
		return Mark{}, &ParseError{Package: "evaluation", Type: "Mark", Input: s, Reason: "must be points such as 70 or a share such as 85%"}
	}
	if p.Sign() < 0 {
		return Mark{}, &ParseError{Package: "evaluation", Type: "Mark", Input: s, Reason: "is negative"}
	}
	return Mark{p, percent}, nil
}

// MustMark is ParseMark for literals; it panics where the text is no mark.
func MustMark(s string) Mark {
	m, err := ParseMark(s)
	if err != nil {
		panic(err)
	}
	return m
}

// IsZero reports whether nothing is asked. A mark of 0 is not that.
func (m Mark) IsZero() bool { return m.points.IsZero() }

// Of is the mark in points where full can be reached: 85% of 80 is 68. A mark in points is itself.
func (m Mark) Of(full Points) Points {
	if !m.percent {
		return m.points
	}
	share := m.points
	share.scale += 2 // one percent is a hundredth
	return share.times(full).trim()
}

// Equal reports whether both ask for the same in the same way; 85% of 80 is not equal to 68.
func (m Mark) Equal(n Mark) bool { return m.percent == n.percent && m.points.Equal(n.points) }

// String is the text that ParseMark reads; "" for the zero Mark.
func (m Mark) String() string {
	if m.percent {
		return m.points.String() + "%"
	}
	return m.points.String()
}

// In is the mark for people: 85%, 70점, 70 points; "" for the zero Mark.
func (m Mark) In(l lang.Language) string {
	if m.percent || m.IsZero() {
		return m.String()
	}
	return lang.Expand(lang.Text{KO: "{n}점", EN: "{n} points"}.In(l), l, arg("n", m.points))
}

// AppendText appends the text of String.
func (m Mark) AppendText(b []byte) ([]byte, error) { return append(b, m.String()...), nil }

// MarshalText is the text of String: the empty text for the zero Mark.
func (m Mark) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText is ParseMark, but takes the empty text as the zero Mark.
func (m *Mark) UnmarshalText(text []byte) error { return lang.UnmarshalText(m, text, ParseMark) }

// Value is the text for database/sql.
func (m Mark) Value() (driver.Value, error) { return lang.TextValue(m.MarshalText()) }

// Scan reads the text from a database: a string or bytes. NULL is an error: scan into sql.Null[Mark].
func (m *Mark) Scan(src any) error { return lang.ScanText(m, "evaluation.Mark", src, ParseMark) }

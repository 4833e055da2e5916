package evaluation

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Share is the part of a panel that a rule demands, an exact fraction: at least a third ("1/3", 3분의 1 이상), or more than
// half (">1/2", 과반수). The zero Share demands nothing. It is comparable with ==; 2/4 is kept as it is written.
type Share struct {
	part, whole uint16
	more        bool
}

// ParseShare reads two whole numbers of at most three digits with a slash between them, the first from 0 to the second; a
// greater-than sign in front demands more than that. Anything else is a *ParseError.
func ParseShare(s string) (Share, error) {
	rest, more := strings.CutPrefix(s, ">")
	part, whole, found := strings.Cut(rest, "/")
	n, ok := shareNumber(part)
	of, okToo := shareNumber(whole)
	if !found || !ok || !okToo || of == 0 || n > of || more && n == of {
		return Share{}, &ParseError{Package: "evaluation", Type: "Share", Input: s, Reason: "must be a fraction up to 1 such as 1/3, or more than one such as >1/2"}
	}
	return Share{n, of, more}, nil
}

// shareNumber reads a whole number of up to three digits in its one form.
func shareNumber(s string) (uint16, bool) {
	n, err := strconv.ParseUint(s, 10, 16)
	return uint16(n), err == nil && len(s) <= 3 && strconv.FormatUint(n, 10) == s
}

// MustShare is ParseShare for literals; it panics where the text is no share.
func MustShare(s string) Share {
	v, err := ParseShare(s)
	if err != nil {
		panic(err)
	}
	return v
}

// IsZero reports whether nothing is demanded.
func (s Share) IsZero() bool { return s == Share{} }

// Equal reports whether s == t; it is there for go-cmp.
func (s Share) Equal(t Share) bool { return s == t }

// Met reports whether part of whole is as much as the share demands. The zero Share always is met.
func (s Share) Met(part, whole int) bool { return part >= s.Least(whole) }

// Least is the smallest number out of whole that meets the share: a third of 7 is 3, more than half of 8 is 5.
func (s Share) Least(whole int) int {
	switch {
	case s.IsZero():
		return 0
	case s.more:
		return whole*int(s.part)/int(s.whole) + 1
	}
	return (whole*int(s.part) + int(s.whole) - 1) / int(s.whole)
}

// String is the text that ParseShare reads; "" for the zero Share.
func (s Share) String() string {
	switch {
	case s.IsZero():
		return ""
	case s.more:
		return fmt.Sprintf(">%d/%d", s.part, s.whole)
	}
	return fmt.Sprintf("%d/%d", s.part, s.whole)
}

// In is the share for people: 3분의 1 이상, at least 1/3.
func (s Share) In(l lang.Language) string {
	text := lang.Text{KO: "{whole}분의 {part} 이상", EN: "at least {part}/{whole}"}
	switch {
	case s.IsZero():
		return ""
	case s.more && s.part*2 == s.whole:
		text = lang.Text{KO: "과반수", EN: "more than half"}
	case s.more:
		text = lang.Text{KO: "{whole}분의 {part} 초과", EN: "more than {part}/{whole}"}
	}
	return lang.Expand(text.In(l), l, arg("part", int(s.part)), arg("whole", int(s.whole)))
}

// AppendText appends the text of String.
func (s Share) AppendText(b []byte) ([]byte, error) { return append(b, s.String()...), nil }

// MarshalText is the text of String: the empty text for the zero Share.
func (s Share) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText is ParseShare, but takes the empty text as the zero Share.
func (s *Share) UnmarshalText(text []byte) error { return lang.UnmarshalText(s, text, ParseShare) }

// Value is the text for database/sql.
func (s Share) Value() (driver.Value, error) { return lang.TextValue(s.MarshalText()) }

// Scan reads the text from a database: a string or bytes. NULL is an error: scan into sql.Null[Share].
func (s *Share) Scan(src any) error { return lang.ScanText(s, "evaluation.Share", src, ParseShare) }

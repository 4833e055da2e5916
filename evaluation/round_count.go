package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// RoundCount is what a number of a selection round counts (건수). The zero value is unset.
type RoundCount uint8

// The counts.
const (
	// CountPlanned is how many the call said would be selected.
	CountPlanned RoundCount = iota + 1
	// CountApplications is how many proposals came in.
	CountApplications
	// CountProvinces is from how many provinces.
	CountProvinces
	// CountShortlisted is how many passed the evaluation on paper, or were shortlisted.
	CountShortlisted
	// CountCandidates is how many candidates were chosen.
	CountCandidates
	// CountDesignated is how many zones were designated.
	CountDesignated
)

var roundCounts = lang.Vocabulary[RoundCount]{Name: "evaluation.RoundCount", Words: []lang.Word{
	{"planned", "선정 예정", "planned"},
	{"applications", "신청", "applications"},
	{"provinces", "신청한 시·도", "provinces that applied"},
	{"shortlisted", "서면평가 통과", "passed on paper"},
	{"candidates", "후보", "candidates"},
	{"designated", "지정", "designated"},
}}

// RoundCounts returns the counts in order. The caller owns the slice.
func RoundCounts() []RoundCount { return roundCounts.All() }

// ParseRoundCount reads a word, such as "shortlisted"; the error is a [*lang.ParseError] that lists the words.
func ParseRoundCount(s string) (RoundCount, error) { return roundCounts.Parse(s) }

// IsZero reports whether it is unset.
func (v RoundCount) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v RoundCount) String() string { return roundCounts.Word(v) }

// In returns the name for people.
func (v RoundCount) In(l lang.Language) string { return roundCounts.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v RoundCount) AppendText(b []byte) ([]byte, error) { return roundCounts.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v RoundCount) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *RoundCount) UnmarshalText(text []byte) error { return roundCounts.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v RoundCount) Value() (driver.Value, error) { return roundCounts.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[RoundCount].
func (v *RoundCount) Scan(src any) error { return roundCounts.Scan(v, src) }

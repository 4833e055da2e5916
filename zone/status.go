package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Status is how a zone stands on a day (특구의 상태). A change of the plan runs while the zone is in force, so its steps are
// states of their own. The zero value is unset.
type Status uint8

// The states.
const (
	// Drafting is the time before the notice: the plan is drafted or proposed.
	Drafting Status = iota + 1
	// Noticed is the time of the notice, the inspection and the opinions.
	Noticed
	// Applied is the time after the application and before the ministries are asked.
	Applied
	// UnderReview is the time of the ministries and of the committee.
	UnderReview
	// Resolved is the time after the resolution and before the designation.
	Resolved
	// Rejected is the end of a review without a majority; a new notice begins again.
	Rejected
	// Returned is an application that came back (반려); it may be filed again.
	Returned
	// Designated is the time after the designation and before the gazette.
	Designated
	// Gazetted is the time after the gazette and before the first day of the term.
	Gazetted
	// InForce is a zone whose special cases apply.
	InForce
	// ChangeNoticed is a zone in force with a change under notice.
	ChangeNoticed
	// ChangeApplied is a zone in force with a change applied for.
	ChangeApplied
	// ChangeReview is a zone in force with a change under review.
	ChangeReview
	// ChangeResolved is a zone in force with a change resolved and not yet published.
	ChangeResolved
	// Expired is a zone whose term is over.
	Expired
	// Cancelled is a zone whose designation was cancelled.
	Cancelled
)

var statuses = lang.Vocabulary[Status]{Name: "zone.Status", Words: []lang.Word{
	{"drafting", "계획 작성", "plan being drafted"},
	{"noticed", "공고와 의견 청취", "notice and opinions"},
	{"applied", "지정 신청", "applied for"},
	{"under_review", "협의와 심의", "under review"},
	{"resolved", "의결", "resolved"},
	{"rejected", "부결", "rejected"},
	{"returned", "반려", "returned"},
	{"designated", "지정", "designated"},
	{"gazetted", "고시", "gazetted"},
	{"in_force", "효력 발생", "in force"},
	{"change_noticed", "변경 공고와 의견 청취", "notice of a change"},
	{"change_applied", "변경 신청", "change applied for"},
	{"change_under_review", "변경 협의와 심의", "change under review"},
	{"change_resolved", "변경 의결", "change resolved"},
	{"expired", "지정기간 만료", "expired"},
	{"cancelled", "지정해제", "cancelled"},
}}

// Statuses returns the states in order. The caller owns the slice.
func Statuses() []Status { return statuses.All() }

// ParseStatus reads a word, such as "drafting"; the error is a [*ParseError] that lists the words.
func ParseStatus(s string) (Status, error) { return statuses.Parse(s) }

// IsZero reports whether it is unset.
func (v Status) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Status) String() string { return statuses.Word(v) }

// In returns the name for people.
func (v Status) In(l lang.Language) string { return statuses.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Status) AppendText(b []byte) ([]byte, error) { return statuses.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Status) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Status) UnmarshalText(text []byte) error { return statuses.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Status) Value() (driver.Value, error) { return statuses.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Status].
func (v *Status) Scan(src any) error { return statuses.Scan(v, src) }

// InForce reports whether the special cases apply: the zone is in force, with or without a change under way.
func (v Status) InForce() bool { return v >= InForce && v <= ChangeResolved }

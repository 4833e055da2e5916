package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// ReportOptions are what reports say beyond the record. The zero value is enough.
type ReportOptions struct {
	Names      map[string]lang.Text // names of proposals by id, for people; where there is none, the id stands alone
	Persons    []string             // natural persons besides the evaluators whose names comments and reasons may hold: see MaskName
	Objections civil.Span           // when an objection may be raised (이의신청 기간); absent: the report says nothing of it
	NameAll    bool                 // the public report names proposals that were not selected too
}

// Outcome is what became of a proposal in a stage (평가 결과). The zero value is unset.
type Outcome uint8

// The outcomes.
const (
	Chosen    Outcome = iota + 1 // 선정: goes on
	Reserved                     // 예비: on the reserve list
	NotChosen                    // 미선정: reaches every pass mark, but there was no place
	BelowMark                    // 기준점수 미달: does not reach a pass mark
	Undecided                    // 동점 미해결: among or behind equals at the cut whom no rule puts in order
)

var outcomeWords = lang.Vocabulary[Outcome]{Name: "evaluation.Outcome", Words: []lang.Word{
	{"chosen", "선정", "selected"},
	{"reserved", "예비", "on the reserve list"},
	{"not_chosen", "미선정", "not selected"},
	{"below_mark", "기준점수 미달", "below a pass mark"},
	{"undecided", "동점 미해결", "open, for a tie at the cut is unresolved"},
}}

// ParseOutcome reads a word of the wire: chosen, reserved, not_chosen, below_mark or undecided.
func ParseOutcome(s string) (Outcome, error) { return outcomeWords.Parse(s) }

// IsZero reports whether the outcome is unset.
func (o Outcome) IsZero() bool { return o == 0 }

// String is the word of the wire; empty where there is none.
func (o Outcome) String() string { return outcomeWords.Word(o) }

// In is the outcome for people.
func (o Outcome) In(l lang.Language) string { return outcomeWords.In(o, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomeWords.Append(b, o) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText is ParseOutcome, but takes the empty text as the zero value.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomeWords.Unmarshal(o, text) }

// Value is the word for database/sql.
func (o Outcome) Value() (driver.Value, error) { return outcomeWords.Value(o) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Outcome].
func (o *Outcome) Scan(src any) error { return outcomeWords.Scan(o, src) }

// outcome is what became of a proposal.
func (r *Record) outcome(x *Result) Outcome {
	switch {
	case x.Selected:
		return Chosen
	case len(x.Failed) > 0:
		return BelowMark
	case !r.Tie.IsZero():
		return Undecided
	case x.Reserve > 0:
		return Reserved
	}
	return NotChosen
}

// cut is the lowest total that was selected; absent where none was.
func (r *Record) cut() Points {
	var cut Points
	for _, x := range r.Ranking {
		if x.Selected && (cut.IsZero() || x.Total.Compare(cut) < 0) {
			cut = x.Total
		}
	}
	return cut
}

// Excluded is how many evaluators did not count, for one reason (평가에서 제외된 위원). No one is named.
type Excluded struct {
	Reason lang.Text `json:"reason"`
	Count  int       `json:"count"`
}

// nameOr is the name, or the id where there is none.
func nameOr(name lang.Text, id string) lang.Text {
	if name.IsZero() {
		return lang.Text{KO: id, EN: id}
	}
	return name
}

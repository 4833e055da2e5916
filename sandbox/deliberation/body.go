package deliberation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Body is a committee that deliberates and resolves (심의·의결 기구). The zero value is unset.
type Body uint8

// The committees of the zone Act.
const (
	ZoneCommittee   Body = iota + 1 // 규제자유특구위원회, chaired by the Prime Minister (제77조)
	ReviewCommittee                 // 규제자유특구규제특례등심의위원회, 심의위원회 for short, chaired by the SME minister (제79조)
)

var bodyWords = lang.Vocabulary[Body]{Name: "deliberation.Body", Words: []lang.Word{
	{"zone_committee", "규제자유특구위원회", "Zone Committee"},
	{"review_committee", "규제자유특구규제특례등심의위원회", "Review Committee"},
}}

// unamended is the note of a text that stands without a mark of amendment since the Act was rewritten.
var unamended = lang.Text{
	KO: "2026-08-18 공포 시행령까지의 조문에 개정 표시가 없어 전부개정 시행일부터의 것으로 본다.",
	EN: "No mark of amendment in the text up to the Decree of 2026-08-18; taken as in force since the Act was rewritten.",
}

// bodyRules are the numbers that the Act and its Decree set for a body.
type bodyRules struct {
	founded, vote law.Ref
	size, terms   law.Timeline[int]
	term, notice  law.Timeline[civil.Period]
}

var rulesOf = [...]bodyRules{
	{
		founded: law.MustRef("제77조제1항"),
		vote:    law.MustRef("시행령 제47조제7항"),
		size:    since("2021-07-21", 40, "제77조제2항", lang.Text{}),
		terms:   since("2019-04-17", 2, "제77조제4항", unamended),
		term:    since("2019-04-17", civil.Years(2), "제77조제4항", unamended),
		notice:  since("2019-04-17", civil.Days(7), "시행령 제47조제6항", unamended),
	},
	{
		founded: law.MustRef("제79조제1항"),
		vote:    law.MustRef("시행령 제49조제7항"),
		size:    since("2021-07-21", 45, "시행령 제49조제1항", lang.Text{}),
		terms:   since("2019-04-17", 2, "시행령 제49조제3항", unamended),
		term:    since("2019-04-17", civil.Years(2), "시행령 제49조제3항", unamended),
		notice:  since("2019-04-17", civil.Days(7), "시행령 제49조제6항", unamended),
	},
}

// since is a value that was read in the text and has not changed from a day on.
func since[V any](from string, v V, basis string, note lang.Text) law.Timeline[V] {
	return law.MustTimeline(law.Entry[V]{
		From: civil.MustDate(from), Value: v, Basis: law.MustRef(basis), Confidence: law.Primary, Note: note,
	})
}

// ParseBody reads a word of the wire: zone_committee or review_committee.
func ParseBody(s string) (Body, error) { return bodyWords.Parse(s) }

// Basis is the provision that sets the committee up; absent for the zero value.
func (b Body) Basis() law.Ref { return b.rules().founded }

// VoteBasis is the provision on quorum and majority (재적위원 과반수 출석, 출석위원 과반수 찬성); absent for the zero value.
func (b Body) VoteBasis() law.Ref { return b.rules().vote }

// Size is the most members that the committee may have, its chair among them. What it was before 2021-07-21 is not known here.
func (b Body) Size() law.Timeline[int] { return b.rules().size }

// Term is the length of an appointed member's term (임기).
func (b Body) Term() law.Timeline[civil.Period] { return b.rules().term }

// Terms is how many terms on end an appointed member may serve: one and, as the law says, one re-appointment (연임).
func (b Body) Terms() law.Timeline[int] { return b.rules().terms }

// Notice is how long before a meeting its members must be told in writing (회의 소집 통지).
func (b Body) Notice() law.Timeline[civil.Period] { return b.rules().notice }

// rules are those of the body; without a timeline for a body that is not set.
func (b Body) rules() bodyRules {
	if b == 0 || int(b) > len(rulesOf) {
		return bodyRules{}
	}
	return rulesOf[b-1]
}

// IsZero reports whether the body is unset.
func (b Body) IsZero() bool { return b == 0 }

// String is the word of the wire; empty where there is none.
func (b Body) String() string { return bodyWords.Word(b) }

// In is the name of the committee.
func (b Body) In(l lang.Language) string { return bodyWords.In(b, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (b Body) AppendText(text []byte) ([]byte, error) { return bodyWords.Append(text, b) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (b Body) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText is [ParseBody], but takes the empty text as the zero value.
func (b *Body) UnmarshalText(text []byte) error { return bodyWords.Unmarshal(b, text) }

// Value is the word for database/sql.
func (b Body) Value() (driver.Value, error) { return bodyWords.Value(b) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Body].
func (b *Body) Scan(src any) error { return bodyWords.Scan(b, src) }

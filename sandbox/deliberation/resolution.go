package deliberation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Matter is what the 심의위원회 deals with (제79조제1항). The zero value is unset; the 규제자유특구위원회 has none.
type Matter uint8

// The matters of 제79조제1항.
const (
	PreliminaryReview Matter = iota + 1 // 사전 심의 of an item and of conflicts about it (제1호): no resolution of the committee
	ChangeWithinZone                    // 지정 목적·취지 범위의 변경: operators, special cases, area, conditions (제2호)
	Delegated                           // 위임: what the 규제자유특구위원회 resolved to hand over (제3호)
)

var matterWords = lang.Vocabulary[Matter]{Name: "deliberation.Matter", Words: []lang.Word{
	{"preliminary_review", "사전 심의", "preliminary review"},
	{"change_within_zone", "지정 목적 범위의 변경", "change within the zone's purpose"},
	{"delegated", "위임 사항", "delegated matter"},
}}

var matterBasis = [...]law.Ref{
	law.MustRef("제79조제1항제1호"), law.MustRef("제79조제1항제2호"), law.MustRef("제79조제1항제3호"),
}

// ParseMatter reads a word of the wire: preliminary_review, change_within_zone or delegated.
func ParseMatter(s string) (Matter, error) { return matterWords.Parse(s) }

// Basis is the subparagraph of 제79조제1항; absent where there is none.
func (m Matter) Basis() law.Ref {
	if m == 0 || int(m) > len(matterBasis) {
		return law.Ref{}
	}
	return matterBasis[m-1]
}

// IsZero reports whether the matter is unset.
func (m Matter) IsZero() bool { return m == 0 }

// String is the word of the wire; empty where there is none.
func (m Matter) String() string { return matterWords.Word(m) }

// In is the matter in a few words for people.
func (m Matter) In(l lang.Language) string { return matterWords.In(m, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (m Matter) AppendText(b []byte) ([]byte, error) { return matterWords.Append(b, m) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (m Matter) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText is [ParseMatter], but takes the empty text as the zero value.
func (m *Matter) UnmarshalText(text []byte) error { return matterWords.Unmarshal(m, text) }

// Value is the word for database/sql.
func (m Matter) Value() (driver.Value, error) { return matterWords.Value(m) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Matter].
func (m *Matter) Scan(src any) error { return matterWords.Scan(m, src) }

// Resolution is what a committee resolved on one item on a day (의결): an event, recorded and never computed.
type Resolution struct {
	Body    Body       `json:"body"`
	Date    civil.Date `json:"date"`
	Matter  Matter     `json:"matter,omitzero"`  // of the 심의위원회 only, and required there
	Subject lang.Text  `json:"subject,omitzero"` // the item (안건)
	Carried bool       `json:"carried"`          // 가결
	Vote    Vote       `json:"vote,omitzero"`    // left out where the counts were not published
}

// Validate reports what is wrong with the record, as a [fault.List]: what is missing, counts that cannot be, and a result that the counts do not
// bear out.
func (r Resolution) Validate() error {
	var list fault.List
	if r.Body.String() == "" {
		list.Add(bodyRequired.At(fault.Path{}.Field("body"), law.Ref{}))
	}
	if r.Date.IsZero() {
		list.Add(dateRequired.At(fault.Path{}.Field("date"), law.Ref{}))
	}
	matter := fault.Path{}.Field("matter")
	switch {
	case r.Body == ReviewCommittee && r.Matter.String() == "":
		list.Add(matterRequired.At(matter, law.MustRef("제79조제1항")))
	case r.Body == ZoneCommittee && r.Matter != 0:
		list.Add(matterForbidden.At(matter, law.MustRef("제79조제1항"), arg("matter", r.Matter)))
	}
	if !r.Vote.IsZero() {
		counts := r.Vote.faults(fault.Path{}.Field("vote"))
		list.Add(counts...)
		if o, err := r.Vote.Outcome(); err == nil && o.Carried != r.Carried {
			list.Add(carriedConflict.At(fault.Path{}.Field("carried"), r.Body.VoteBasis(), arg("outcome", o)))
		}
	}
	return list.Err()
}

// CountsAsCommittee reports whether the resolution is, or by law counts as, one of the 규제자유특구위원회. Of the 심의위원회 that holds for
// changes within the purpose of a zone and for delegated matters; they must be reported to the committee (제79조제1항 단서).
func (r Resolution) CountsAsCommittee() bool {
	return r.Body == ZoneCommittee || r.Body == ReviewCommittee && (r.Matter == ChangeWithinZone || r.Matter == Delegated)
}

// In says who resolved what and when, and with the counts why; without them only the result.
func (r Resolution) In(l lang.Language) string {
	o, err := r.Vote.Outcome()
	result := lang.Text{KO: "부결", EN: "not carried"}
	switch {
	case r.Carried:
		result = lang.Text{KO: "가결", EN: "carried"}
	case err == nil && !o.Quorum:
		result = lang.Text{KO: "의결하지 못함", EN: "no quorum"}
	}
	head := lang.Text{KO: "{date} {body}: {subject}, {result} ({basis})", EN: "{date}, {body}: {subject}, {result} ({basis})"}
	if r.Subject.IsZero() {
		head = lang.Text{KO: "{date} {body}: {result} ({basis})", EN: "{date}, {body}: {result} ({basis})"}
	}
	text := lang.Expand(head.In(l), l, arg("date", r.Date), arg("body", r.Body), arg("subject", r.Subject),
		arg("result", result), arg("basis", r.Body.VoteBasis()))
	if err != nil {
		return text
	}
	return text + " " + o.In(l)
}

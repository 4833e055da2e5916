package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Finding is what an authority says to the question of a confirmation (규제확인에 관한 의견). The zero value is unset.
type Finding uint8

// The findings.
const (
	PermitRequired    Finding = iota + 1 // its permit is required (허가등이 필요함)
	PermitNotRequired                    // its permit is not required (허가등이 필요하지 아니함)
	NotItsRemit                          // the matter is outside its remit (소관 업무에 해당하지 아니함)
)

var findings = lang.Vocabulary[Finding]{Name: "sandbox.Finding", Words: []lang.Word{
	{"required", "허가등이 필요함", "permit required"},
	{"not_required", "허가등이 필요하지 않음", "no permit required"},
	{"not_its_remit", "소관 업무가 아님", "outside its remit"},
}}

// ParseFinding reads the wire word of a finding: required, not_required or not_its_remit.
func ParseFinding(s string) (Finding, error) { return findings.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (f Finding) String() string { return findings.Word(f) }

// In returns the finding in words.
func (f Finding) In(l lang.Language) string { return findings.In(f, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (f Finding) AppendText(b []byte) ([]byte, error) { return findings.Append(b, f) }

// MarshalText returns the wire word; a value outside the list is an error.
func (f Finding) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (f *Finding) UnmarshalText(text []byte) error { return findings.Unmarshal(f, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (f Finding) Value() (driver.Value, error) { return findings.Value(f) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Finding].
func (f *Finding) Scan(src any) error { return findings.Scan(f, src) }

// Inquest is the course of one confirmation (규제의 신속확인의 경과, 제85조): which authorities were asked, and what became of
// it. It is a record; a host stores it and adds what happens. [Inquest.On] says how things stand on a day.
type Inquest struct {
	Statute Statute `json:"scheme"`
	Asked   []Reply `json:"asked"` // the authorities that were told, at least one
	// Conflict is that the minister finds the replies in conflict, so that the committee has to deliberate (의견 상충,
	// 제85조제7항); only under the zone Act.
	Conflict  bool  `json:"conflict,omitzero"`
	Committee Reply `json:"committee,omitzero"` // what the committee resolved; its From is not set, the law sets it
}

// Reply is one authority that was asked, and what it answered (회신).
type Reply struct {
	Agency  string       `json:"agency,omitzero"`
	Course  clock.Course `json:"course"`           // told on, stops, answered on
	Finding Finding      `json:"finding,omitzero"` // of an answer
	Own     bool         `json:"own,omitzero"`     // a matter of the minister in charge itself (시행령 제56조제3항), from the receipt of the papers
}

// Validate reports everything that is wrong with the record, as a [fault.List]: no statute, nobody asked, no day of the
// notice, a name of an authority that is no line of at most 200 visible characters, an answer without a finding or the other way round, a resolution without a conflict, and what [clock.Course.Validate] finds.
func (q Inquest) Validate() error {
	var list fault.List
	at := fault.Path{}.Field
	if !statutes.Has(q.Statute) {
		list.Add(inquestStatute.At(at("scheme"), law.Ref{}))
	}
	if len(q.Asked) == 0 {
		list.Add(inquestNobody.At(at("asked"), law.MustRef("제85조제3항")))
	}
	for i, r := range q.Asked {
		p := at("asked").Index(i)
		list = append(list, courseFaults(r.Course, p.Field("course"))...)
		list.Add(textFault(r.Agency, nameLimit, p.Field("agency"), law.Ref{}, ko("기관의 이름", "the name of the authority")), r.findingFault(p))
	}
	list.Add(q.Committee.findingFault(at("committee")))
	if q.Conflict && q.Statute != ZoneAct {
		list.Add(inquestNoConflict.At(at("conflict"), law.MustRef("제85조제7항")))
	}
	if !q.Conflict && q.Committee.Finding != 0 {
		list.Add(inquestNoCommittee.At(at("committee"), law.MustRef("제85조제7항")))
	}
	return list.Err()
}

func (r Reply) findingFault(at fault.Path) *fault.Fault {
	switch answered := !r.Course.Answered.IsZero(); {
	case r.Finding != 0 && !findings.Has(r.Finding), answered && r.Finding == 0:
		return inquestFinding.At(at.Field("finding"), law.Ref{})
	case !answered && r.Finding != 0:
		return inquestAnswered.At(at.Field("course").Field("answered"), law.Ref{})
	}
	return nil
}

// courseFaults are the faults of a course, at its place.
func courseFaults(c clock.Course, at fault.Path) fault.List {
	if list, ok := c.Validate().(fault.List); ok { //nolint:errorlint // Validate returns nothing else
		return list.Under(at)
	}
	return nil
}

// Spec returns the time to reply as a clock has it (법정 처리기한); what says what has to be done in time. It names no rule of
// counting, since the statutes name none.
func (t ReplyTime) Spec(what lang.Text) clock.Spec {
	r := t.Reply.Value
	spec := clock.Spec{What: what, Length: civil.Days(r.Days), Basis: t.Reply.Basis, Confidence: t.Confidence}
	if r.Stops {
		spec.Stop = t.Reply.Basis
	}
	if r.Cap > 0 {
		spec.Cap = clock.Limit{Length: civil.Days(r.Cap), Basis: t.Reply.Basis}
	}
	if r.Extensions > 0 {
		spec.Extension.Basis = t.Reply.Basis
		if r.Extension > 0 {
			spec.Extension.Length = civil.Days(r.Extension)
		}
	}
	if e := t.Silence; e.Value != 0 && e.Value != SilenceNone {
		spec.Silence = clock.Silence{Effect: clock.Effect(e.Value.String()), Meaning: lang.Text{KO: e.Value.In(lang.Korean), EN: e.Value.In(lang.English)}, Basis: e.Basis}
	}
	return spec
}

package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Sanction is what a breach can lead to (제재). The zero value is unset.
type Sanction uint8

// The sanctions.
const (
	RequestSanction      Sanction = iota + 1 // the local government asks for a cancellation or correction (취소·시정 신청)
	CorrectionSanction                       // an order to put it right (시정명령)
	CancellationSanction                     // the grant is cancelled (취소)
	LevySanction                             // administrative fine (과태료)
	CrimeSanction                            // prison or a criminal fine (형벌)
)

var sanctions = lang.Vocabulary[Sanction]{Name: "sandbox.Sanction", Words: []lang.Word{
	{"request", "취소·시정 신청", "request to cancel or correct"},
	{"correction", "시정명령", "corrective order"},
	{"cancellation", "취소", "cancellation"},
	{"levy", "과태료", "administrative fine"},
	{"crime", "형벌", "criminal penalty"},
}}

// ParseSanction reads the wire word of a sanction, "cancellation".
func ParseSanction(s string) (Sanction, error) { return sanctions.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s Sanction) String() string { return sanctions.Word(s) }

// In returns the name for people.
func (s Sanction) In(l lang.Language) string { return sanctions.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s Sanction) AppendText(b []byte) ([]byte, error) { return sanctions.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s Sanction) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *Sanction) UnmarshalText(text []byte) error { return sanctions.Unmarshal(s, text) }

// Consequence is one thing that the law lets follow from a ground.
type Consequence struct {
	Sanction   Sanction
	Must       bool         // it must follow; else it may
	By         flow.Office  // who acts; unset for a crime, which is for the courts
	Most       money.Amount // the highest fine, of a levy and a crime
	Prison     civil.Period // the longest imprisonment, of a crime
	Basis      law.Ref
	Confidence law.Confidence
	Note       lang.Text
}

// In writes the consequence on one line.
func (c Consequence) In(l lang.Language) string {
	must := lang.Text{KO: "할 수 있음", EN: "may"}
	if c.Must {
		must = lang.Text{KO: "하여야 함", EN: "must"}
	}
	var line string
	switch c.Sanction {
	case CrimeSanction:
		line = c.Sanction.In(l) + ": " + PenaltyRule{Prison: c.Prison, Fine: c.Most}.In(l)
	case LevySanction:
		line = lang.Expand(lang.Text{KO: "{s}: {most} 이하", EN: "{s}: ≤ {most}"}.In(l), l, lang.Arg{Name: "s", Value: c.Sanction}, lang.Arg{Name: "most", Value: c.Most})
	case RequestSanction, CorrectionSanction, CancellationSanction:
		line = c.By.In(l) + ", " + c.Sanction.In(l) + ": " + must.In(l)
	}
	line += " (" + c.Basis.In(l) + ")"
	if !c.Note.IsZero() {
		line += " — " + c.Note.In(l)
	}
	return line
}

// Consequences returns what can follow from a ground on a day under the statute, from the mildest: a request of the local
// government, a corrective order, cancellation, a fine, a crime. It is empty where the statute does not know the ground for the
// instrument. What a fine or a crime is for follows the day of the act ([Statute.LevyFor]); everything else the day of the decision.
//
// Administrative fines are listed under the zone Act only: of the sister statutes the cap is held ([Rules].Levy), but not which
// breach it is for.
func (s Statute) Consequences(i Instrument, g Ground, on civil.Date) []Consequence {
	r := s.rules(i)
	e, ok := r.Cancellation.At(on)
	if rule := e.Value; !ok || !rule.Must.Has(g) && !rule.May.Has(g) {
		return nil
	}
	var list []Consequence
	if ref := zoneGround(s, i, g); !ref.IsZero() {
		list = append(list, Consequence{Sanction: RequestSanction, Must: e.Value.MustRequest.Has(g), By: flow.LocalGovernment, Basis: ref, Confidence: e.Confidence})
	}
	if e.Value.Correct && !e.Value.Must.Has(g) {
		c := Consequence{Sanction: CorrectionSanction, By: flow.Ministry, Basis: e.Basis, Confidence: e.Confidence}
		if e.Value.CorrectOnce {
			c.Note = ko("한 차례만", "once only")
		}
		list = append(list, c)
	}
	list = append(list, Consequence{Sanction: CancellationSanction, Must: e.Value.Must.Has(g), By: flow.Ministry, Basis: e.Basis, Confidence: e.Confidence})
	if g == GroundCondition {
		for _, c := range s.LevyCases(i, on) {
			if c.Offence == BrokenCondition {
				list = append(list, Consequence{Sanction: LevySanction, Must: true, By: flow.Ministry, Most: c.Most, Basis: c.Basis, Confidence: c.Confidence, Note: annexUnread})
			}
		}
	}
	if p, ok := r.Penalty.At(on); ok && g == GroundFraud {
		list = append(list, Consequence{Sanction: CrimeSanction, Must: true, Most: p.Value.Fine, Prison: p.Value.Prison, Basis: p.Basis, Confidence: p.Confidence})
	}
	return list
}

// LevyFor returns the highest administrative fine for an act of that day on which it is decided on another, with the reason
// for the version: the law of the day of the act, or that of the decision where it is milder (행정기본법 제14조제3항). The error is
// that of [law.SelectSanction].
func (s Statute) LevyFor(i Instrument, act, decision civil.Date) (law.Selection[money.Amount], error) {
	return law.SelectSanction(s.rules(i).Levy, act, decision, less)
}

// Offence is conduct for which the zone Act has an administrative fine (과태료 부과 대상: 제143조제1항). The zero value is unset.
type Offence uint8

// The offences.
const (
	BrokenCondition Offence = iota + 1 // the conditions of the grant are not kept (조건을 준수하지 아니한 자)
	NotStopped                         // the business goes on after the cancellation (즉시 중단하지 아니한 자)
	Uninsured                          // neither insurance nor a plan of damages (가입하지 아니하거나 배상 방안을 마련하지 아니한 자)
)

var offences = lang.Vocabulary[Offence]{Name: "sandbox.Offence", Words: []lang.Word{
	{"broken_condition", "조건 미준수", "condition not kept"},
	{"not_stopped", "취소 후 미중단", "not stopped after cancellation"},
	{"uninsured", "책임보험등 미가입·배상 방안 미마련", "no insurance and no plan of damages"},
}}

// ParseOffence reads the wire word of an offence: broken_condition, not_stopped or uninsured.
func ParseOffence(s string) (Offence, error) { return offences.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (o Offence) String() string { return offences.Word(o) }

// In returns the name for people.
func (o Offence) In(l lang.Language) string { return offences.In(o, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (o Offence) AppendText(b []byte) ([]byte, error) { return offences.Append(b, o) }

// MarshalText returns the wire word; a value outside the list is an error.
func (o Offence) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (o *Offence) UnmarshalText(text []byte) error { return offences.Unmarshal(o, text) }

package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// A Call is what the ministry publishes before anyone applies (공모 공고): who may apply, until when, how many are selected, and by
// which criteria. No article of the Act prescribes a call; what it says binds because it was published, so a fault against a
// rule of the call carries no citation. The zero Call is incomplete.
type Call struct {
	ID         string          `json:"id"` // stable name of the call, for example "giz-2024"
	Name       lang.Text       `json:"name,omitzero"`
	Kind       zone.Kind       `json:"kind"`
	On         civil.Date      `json:"on"`                  // day of the notice (공고일)
	Applicants []zone.Head     `json:"applicants"`          // whose applications are taken; at least one kind
	Window     civil.Span      `json:"window"`              // in which applications are taken (접수기간), both ends given
	Closes     civil.TimeOfDay `json:"closes,omitzero"`     // hour of its last day after which it is closed, the minute itself in time; absent: when the day ends
	Select     int             `json:"select"`              // number to be selected, that of the last stage
	Stages     []Stage         `json:"stages"`              // what is scored and how, in order: paper, presentation; at least one
	Objections Objections      `json:"objections,omitzero"` // absent: the call provides for none
	Notes      []lang.Text     `json:"notes,omitempty"`     // what a reader should know
}

// Objections says within which time an applicant may object to a result (이의신청), as the call declares it: the list of those
// who are eligible, and the ranking of each stage. What builds on a result is allowed from the day after the last day to object.
// The zero value provides for none.
type Objections struct {
	Period   civil.Period      `json:"period"`          // from the day on which the result was told
	Answer   civil.Period      `json:"answer,omitzero"` // in which an objection is answered, from the day on which it was made; absent: none is declared
	Counting calendar.Counting `json:"counting"`        // civil-code, administrative or restrictive
}

// IsZero reports whether no objections are provided for.
func (o Objections) IsZero() bool { return o == Objections{} }

// Validate returns every fault of the call as a fault.List, or nil.
func (c Call) Validate() error { return c.faults(fault.Path{}).Err() }

func (c *Call) faults(at fault.Path) fault.List {
	var list fault.List
	missing := func(there bool, field string, what lang.Text) {
		if !there {
			list.Add(callMissing.At(at.Field(field), law.Ref{}, arg("what", what)))
		}
	}
	missing(!lang.Blank(c.ID), "id", lang.Text{KO: "공모의 식별자", EN: "the id of the call"})
	list.Add(zone.NameFault(c.ID, at.Field("id")), zone.NameFault(c.Name.KO, at.Field("name").Field("ko")), zone.NameFault(c.Name.EN, at.Field("name").Field("en")))
	for i, n := range c.Notes {
		here := at.Field("notes").Index(i)
		list.Add(zone.TextFault(n.KO, here.Field("ko")), zone.TextFault(n.EN, here.Field("en")))
	}
	missing(c.Kind.String() != "", "kind", lang.Text{KO: "특구의 종류", EN: "the kind of zone"})
	missing(!c.On.IsZero(), "on", lang.Text{KO: "공고일", EN: "the day of the notice"})
	missing(len(c.Applicants) > 0, "applicants", lang.Text{KO: "신청할 수 있는 자", EN: "who may apply"})
	list = append(list, c.windowFaults(at)...)
	list = append(list, c.headFaults(at.Field("applicants"))...)
	list = append(list, c.stageFaults(at)...)
	return append(list, c.Objections.faults(at.Field("objections"))...)
}

func (c *Call) windowFaults(at fault.Path) fault.List {
	from, until := c.Window.From(), c.Window.Until()
	switch {
	case from.IsZero() || until.IsZero():
		return fault.List{callMissing.At(at.Field("window"), law.Ref{}, arg("what", lang.Text{KO: "접수기간의 첫날과 끝날", EN: "both ends of the window"}))}
	case !c.On.IsZero() && from.Before(c.On):
		return fault.List{callWindowEarly.At(at.Field("window"), law.Ref{}, arg("from", from), arg("on", c.On))}
	}
	return nil
}

// headFaults asks that the law lets those apply whom the call invites, on the last day of the window at least.
func (c *Call) headFaults(at fault.Path) fault.List {
	var list fault.List
	for i, h := range c.Applicants {
		from, known := zone.HeadFrom(h)
		last, closed := c.Window.Last()
		switch {
		case !known:
			list.Add(badWord.At(at.Index(i), law.Ref{}, arg("n", int(h))))
		case slices.Contains(c.Applicants[:i], h):
			list.Add(callHeadTwice.At(at.Index(i), law.Ref{}, arg("head", both(h))))
		case closed && last.Before(from.From):
			list.Add(callHeadEarly.At(at.Index(i), from.Basis, arg("head", both(h)), arg("from", from.From), arg("last", last)))
		}
	}
	return list
}

// stageFaults reports what is wrong with the stages and their numbers. No stage lets more through than the one before it.
func (c *Call) stageFaults(at fault.Path) fault.List {
	var list fault.List
	stages := at.Field("stages")
	if len(c.Stages) == 0 {
		list.Add(callMissing.At(stages, law.Ref{}, arg("what", lang.Text{KO: "평가단계", EN: "a stage of the evaluation"})))
	}
	for i := range c.Stages {
		s, here := &c.Stages[i], stages.Index(i)
		_, faults := s.compile(here)
		list = append(list, faults...)
		if s.ID != "" && c.stage(s.ID) < i {
			list.Add(duplicateID.At(here.Field("id"), law.Ref{}, arg("id", s.ID)))
		}
		if i > 0 && s.Select > c.Stages[i-1].Select {
			list.Add(callSelectRises.At(here.Field("select"), law.Ref{}, arg("select", s.Select), arg("before", c.Stages[i-1].Select)))
		}
	}
	if n := len(c.Stages); c.Select < 1 || n > 0 && c.Select != c.Stages[n-1].Select {
		want := 1
		if n > 0 {
			want = c.Stages[n-1].Select
		}
		list.Add(callSelectOther.At(at.Field("select"), law.Ref{}, arg("select", c.Select), arg("want", want)))
	}
	return list
}

// stage is the place of a stage by its id, or -1.
func (c *Call) stage(id string) int {
	return slices.IndexFunc(c.Stages, func(s Stage) bool { return s.ID == id })
}

func (o Objections) faults(at fault.Path) fault.List {
	var list fault.List
	if o.IsZero() {
		return nil
	}
	if o.Period.IsZero() {
		list.Add(callMissing.At(at.Field("period"), law.Ref{}, arg("what", lang.Text{KO: "이의신청기간", EN: "the time to object"})))
	}
	switch o.Counting { //nolint:exhaustive // the others count petitions and statutes
	case calendar.CivilCode, calendar.Administrative, calendar.Restrictive:
	default:
		list.Add(callCounting.At(at.Field("counting"), law.Ref{}))
		return list
	}
	for _, p := range []struct {
		field  string
		length civil.Period
	}{{"period", o.Period}, {"answer", o.Answer}} {
		if p.length.IsZero() {
			continue
		}
		if _, err := calendar.CivilCode.Count(calendar.Korea(), civil.MustDate("2026-01-05"), p.length); err != nil {
			list.Add(callPeriod.At(at.Field(p.field), law.Ref{}, arg("period", p.length)))
		}
	}
	return list
}

// both is what a value says in both languages, for an argument that has no form of its own on the wire.
func both(v lang.Speaker) lang.Text {
	return lang.Text{KO: v.In(lang.Korean), EN: v.In(lang.English)}
}

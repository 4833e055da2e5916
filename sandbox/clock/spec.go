package clock

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Spec is a time limit as the law sets it. It is plain data and comparable; [Spec.Validate] says what is wrong with it.
type Spec struct {
	// What has to be done in time: 검토 결과의 회신.
	What lang.Text `json:"what"`
	// Who has to do it, and To whom; both may be absent.
	Who lang.Text `json:"who,omitzero"`
	To  lang.Text `json:"to,omitzero"`
	// Length is the time itself, in days, in weeks, or in months and years.
	Length civil.Period `json:"length"`
	// Basis is the provision that sets the length.
	Basis law.Ref `json:"basis"`
	// Counting is the rule by which it is counted. The zero value is [calendar.Administrative], as an assumption: the
	// law that sets the length names no rule.
	Counting calendar.Counting `json:"counting,omitzero"`
	// Stop is the provision by which the days are not counted on which a supplement is awaited; zero where there is
	// none, so that they are counted.
	Stop law.Ref `json:"stop,omitzero"`
	// Cap is the outer limit that stops do not move; zero where there is none.
	Cap Limit `json:"cap,omitzero"`
	// Extension is how much longer it may become, once, in days or weeks; zero where it cannot be extended. A basis
	// without a length says that the law allows an extension and names no length.
	Extension Limit `json:"extension,omitzero"`
	// Silence is what the law attaches to no answer in time; zero where it attaches nothing.
	Silence Silence `json:"silence,omitzero"`
	// Confidence says how the numbers are known.
	Confidence law.Confidence `json:"confidence,omitzero"`
}

// Limit is a length with the provision that sets it. The zero value is absent.
type Limit struct {
	Length civil.Period `json:"length,omitzero"`
	Basis  law.Ref      `json:"basis,omitzero"`
}

// IsZero reports whether there is no such limit.
func (l Limit) IsZero() bool { return l == Limit{} }

// Validate reports everything that is wrong with the data, as a [fault.List]: a missing name, length or citation, a
// length of mixed units, a rule by which no clock can be counted, a cap below the length, an extension in months, an effect
// of silence without its meaning and citation.
func (s Spec) Validate() error { return s.faults().Err() }

// faults makes no garbage for a Spec that is right: every clock that starts asks.
func (s *Spec) faults() fault.List {
	var list fault.List
	if s.What.KO == "" {
		list.Add(whatMissing.At(fault.Path{}.Field("what"), law.Ref{}))
	}
	switch {
	case s.Length.IsZero():
		list.Add(lengthMissing.At(fault.Path{}.Field("length"), s.Basis))
	case !oneUnit(s.Length):
		list.Add(lengthMixed.At(fault.Path{}.Field("length"), s.Basis, arg("length", s.Length)))
	}
	if s.Basis.IsZero() {
		list.Add(basisMissing.At(fault.Path{}.Field("basis"), law.Ref{}))
	}
	list.Add(s.countingFault(), s.capFault(), s.extensionFault(), s.Silence.fault())
	return list
}

// oneUnit reports whether the length is of days, or of weeks, or of months and years.
func oneUnit(p civil.Period) bool {
	units := 0
	for _, n := range [...]int{p.TotalMonths(), p.Weeks(), p.Days()} {
		if n > 0 {
			units++
		}
	}
	return units == 1
}

// petitionHourly is the number of days up to which a civil petition is counted in hours (민원처리법 제19조제1항).
const petitionHourly = 5

func (s *Spec) countingFault() *fault.Fault {
	switch k := s.counting(); k {
	case calendar.CivilCode, calendar.Administrative, calendar.Restrictive:
		return nil
	case calendar.Petition:
		if s.Length.Days() > petitionHourly && (s.Cap.IsZero() || s.Cap.Length.Days() > petitionHourly) {
			return nil
		}
		return petitionShort.At(fault.Path{}.Field("counting"), k.Basis())
	case calendar.EffectiveDate:
	}
	return countingWrong.At(fault.Path{}.Field("counting"), law.Ref{})
}

// counting is the rule with its default.
func (s *Spec) counting() calendar.Counting {
	if s.Counting == 0 {
		return calendar.Administrative
	}
	return s.Counting
}

func (s *Spec) capFault() *fault.Fault {
	at := func(name string) fault.Path { return fault.Path{}.Field("cap").Field(name) }
	switch {
	case s.Cap.IsZero():
		return nil
	case s.Cap.Length.IsZero():
		return lengthMissing.At(at("length"), s.Cap.Basis)
	case !oneUnit(s.Cap.Length):
		return lengthMixed.At(at("length"), s.Cap.Basis, arg("length", s.Cap.Length))
	case s.Cap.Basis.IsZero():
		return basisMissing.At(at("basis"), law.Ref{})
	case shorter(s.Cap.Length, s.Length):
		return capShort.At(at("length"), s.Cap.Basis, arg("cap", s.Cap.Length), arg("length", s.Length))
	}
	return nil
}

// shorter reports whether p is certainly shorter than q; days and months are not compared.
func shorter(p, q civil.Period) bool {
	return p.TotalMonths() == 0 && q.TotalMonths() == 0 && p.TotalDays() < q.TotalDays() ||
		p.TotalDays() == 0 && q.TotalDays() == 0 && p.TotalMonths() < q.TotalMonths()
}

func (s *Spec) extensionFault() *fault.Fault {
	at := func(name string) fault.Path { return fault.Path{}.Field("extension").Field(name) }
	switch {
	case s.Extension.IsZero():
		return nil
	case s.Extension.Length.TotalMonths() > 0:
		return extensionMonths.At(at("length"), s.Extension.Basis, arg("length", s.Extension.Length))
	case s.Extension.Basis.IsZero():
		return basisMissing.At(at("basis"), law.Ref{})
	}
	return nil
}

// FullExtension returns the longest extension that the law allows. The fault is a law that allows none, or one that
// allows it and names no length.
func (s Spec) FullExtension() (civil.Period, error) {
	switch {
	case s.Extension.IsZero():
		return civil.Period{}, extensionNone.At(fault.Path{}.Field("extended"), s.Basis)
	case s.Extension.Length.IsZero():
		return civil.Period{}, extensionOpen.At(fault.Path{}.Field("extended"), s.Extension.Basis)
	}
	return s.Extension.Length, nil
}

// Effect is what the law makes of no answer, as a word: lower-case letters, digits and underscores. The words below are
// those of the zone Act; a host adds others of its own. The empty word says nothing.
type Effect string

// The effects of silence.
const (
	NoEffect          Effect = "none"                // none: the authority is late and the matter stays open
	DeemedNotRequired Effect = "deemed_not_required" // 소관이 아니거나 허가등이 필요하지 아니한 것으로 봄 (제85조제5항, in force from 2019-04-17)
	DeemedNoOpinion   Effect = "deemed_no_opinion"   // 의견이 없는 것으로 봄 (제109조제3항, in force from 2019-04-17)
	DeemedConsulted   Effect = "deemed_consulted"    // 협의가 이루어진 것으로 봄 (제65조, in force from 2023-10-31)
)

// Silence is what the law attaches to no answer in time (회신하지 아니한 경우의 효과). The zero value is nothing.
type Silence struct {
	// Effect is the word for programs.
	Effect Effect `json:"effect,omitzero"`
	// Meaning says for people what is deemed, as a predicate: 허가등이 필요하지 아니한 것으로 봅니다.
	Meaning lang.Text `json:"meaning,omitzero"`
	// Basis is the provision.
	Basis law.Ref `json:"basis,omitzero"`
}

// IsZero reports whether nothing is said about silence.
func (s Silence) IsZero() bool { return s == Silence{} }

// Deems reports whether silence has an effect: it has a word other than none.
func (s Silence) Deems() bool { return s.Effect != "" && s.Effect != NoEffect }

func (s *Silence) fault() *fault.Fault {
	if !s.Deems() {
		return nil
	}
	switch {
	case strings.Trim(string(s.Effect), "abcdefghijklmnopqrstuvwxyz0123456789_") != "":
		return effectWrong.At(fault.Path{}.Field("silence").Field("effect"), s.Basis)
	case s.Meaning.KO == "":
		return meaningMissing.At(fault.Path{}.Field("silence").Field("meaning"), s.Basis)
	case s.Basis.IsZero():
		return basisMissing.At(fault.Path{}.Field("silence").Field("basis"), law.Ref{})
	}
	return nil
}

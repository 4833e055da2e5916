package zone

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Governing says which law governs a matter in a zone (적용 법률, 제3조, in force from 2019-04-17). The zero value is unset.
type Governing uint8

// The laws that may govern.
const (
	// GovernedBySpecialCase is the special case of the plan, which goes before other laws (제3조제1항 본문).
	GovernedBySpecialCase Governing = iota + 1
	// GovernedByRelaxedLaw is another law, because it is more relaxed than the special case (제3조제1항 단서).
	GovernedByRelaxedLaw
	// GovernedByBaseLaw is the law that would apply without a zone: no special case covers the matter (제3조제2항).
	GovernedByBaseLaw
	// GovernedOpen is not decided: nobody has compared the special case with the other law (제3조제1항 단서).
	GovernedOpen
)

var governings = [...]struct {
	word  string
	text  lang.Text
	basis string
}{
	GovernedBySpecialCase: {"special_case", ko("이 법의 규제특례등이 다른 법률에 우선하여 적용됨", "the special case goes before other laws"), "제3조제1항"},
	GovernedByRelaxedLaw:  {"relaxed_law", ko("규제특례등보다 완화된 다른 법률이 적용됨", "another law applies, since it is more relaxed than the special case"), "제3조제1항"},
	GovernedByBaseLaw:     {"base_law", ko("규제특례등이 없어 규제의 근거법률이 적용됨", "the law that regulates the matter applies, since no special case does"), "제3조제2항"},
	GovernedOpen:          {"open", ko("다른 법률이 더 완화된 것인지 비교하여야 함", "whether another law is more relaxed has to be compared"), "제3조제1항"},
}

// String returns the word, or the empty string where it is unset or outside the list.
func (g Governing) String() string {
	if int(g) >= len(governings) {
		return ""
	}
	return governings[g].word
}

// Basis returns the provision behind the answer; zero where it is unset.
func (g Governing) Basis() law.Ref {
	if g.String() == "" {
		return law.Ref{}
	}
	return law.MustRef(governings[g].basis)
}

// In says the answer to people, with its article.
func (g Governing) In(l lang.Language) string {
	if g.String() == "" {
		return ""
	}
	return fmt.Sprintf("%s (%s)", governings[g].text.In(l), g.Basis().In(l))
}

// Governing says which law governs a place of the zone, and the reason why the scope covers it or not. Whether another law
// is more relaxed than the special case (완화된 규정) is a comparison of contents, which the authority makes and states; where
// nobody has, pass [rule.Unknown], and the answer is open. A law as strict as the special case is not more relaxed.
func (s Scope) Governing(p Place, moreRelaxed rule.Truth) (Governing, Why) {
	covered, why := s.Covered(p)
	switch {
	case !covered:
		return GovernedByBaseLaw, why
	case moreRelaxed == rule.True:
		return GovernedByRelaxedLaw, why
	case moreRelaxed == rule.False:
		return GovernedBySpecialCase, why
	}
	return GovernedOpen, why
}

// Danger is what a business brings about, as the authority finds it (제4조제1항 단서). The zero value is none.
type Danger struct {
	NewTechnology bool // the business uses a new technology (신기술을 활용하는 사업)
	Life          bool // it harms the life of people (생명)
	Safety        bool // it harms their safety (안전)
	Environment   bool // it harms the environment gravely (환경을 현저히 저해)
}

// allowFirst is the principle of allowing first and regulating later (우선허용·사후규제 원칙).
var allowFirst = law.MustTimeline(read(force2019, struct{}{}, "제4조제1항"))

// MayRestrict reports whether the State and local governments may restrict an innovation business or a strategic industry
// that is allowed as a rule: only where it uses a new technology and harms life or safety, or the environment gravely
// (제4조제1항, in force from 2019-04-17). They may; nothing says that they must. Harm that another statute guards against is a
// matter of that statute. The fault is a day before the Act.
//
// For a single permit the same limit is a rule of the review, in package sandbox.
func MayRestrict(on civil.Date, d Danger) (bool, law.Ref, error) {
	e, ok := allowFirst.At(on)
	if !ok {
		basis := allowFirst.Entries()[0].Basis
		return false, basis, fault.List{planTooEarly.At(fault.Path{}.Field("on"), basis, value("on", on))}
	}
	return d.NewTechnology && (d.Life || d.Safety || d.Environment), e.Basis, nil
}

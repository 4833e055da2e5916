package zone

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Extent is areas × a period × operators × provisions (공간·기간·사업자·규제의 범위): each of the operators is exempted from
// each of the provisions in each of the areas on each day of the period (제80조제1항). It has no empty part, and its lists are
// sorted, each value once; [NewExtent] makes one so.
type Extent struct {
	Areas      []string    `json:"areas"`      // ids
	Period     civil.Span  `json:"period"`     // an absent end is open
	Operators  []string    `json:"operators"`  // ids
	Provisions []Provision `json:"provisions"` // exempted; a provision stands for what is in it as well
}

// NewExtent returns the extent of these, and false where one of them is empty. An absent period is all time.
func NewExtent(areas []string, period civil.Span, operators []string, provisions []Provision) (Extent, bool) {
	e := Extent{sorted(areas, strings.Compare), period, sorted(operators, strings.Compare), sorted(provisions, Provision.Compare)}
	return e, len(e.Areas) > 0 && len(e.Operators) > 0 && len(e.Provisions) > 0
}

func sorted[T comparable](list []T, compare func(a, b T) int) []T {
	list = slices.Clone(list)
	slices.SortFunc(list, compare)
	return slices.Compact(list)
}

// Scope is what a zone exempts (특구의 효력 범위): a union of extents that may overlap. The zero value exempts nothing.
type Scope []Extent

// Scope returns what the plan exempts during its term, special case by special case. A special case without areas stands for
// all, an operator without special cases for all of them; one that exempts no provision, such as a confirmation, adds
// nothing. A permit has a term of its own within this, which the permit knows.
func (p Plan) Scope() Scope {
	all := make([]string, len(p.Areas))
	for i, a := range p.Areas {
		all[i] = a.ID
	}
	users := map[string][]string{}
	var everywhere []string
	for _, o := range p.Operators {
		if len(o.SpecialCases) == 0 {
			everywhere = append(everywhere, o.ID)
		}
		for _, id := range o.SpecialCases {
			users[id] = append(users[id], o.ID)
		}
	}
	var s Scope
	for _, c := range p.SpecialCases {
		areas := c.Areas
		if len(areas) == 0 {
			areas = all
		}
		if e, ok := NewExtent(areas, p.Term, append(slices.Clone(everywhere), users[c.ID]...), c.Exempts); ok {
			s = append(s, e)
		}
	}
	return s
}

// Place is a point that may be covered: an operator, a provision, an area and a day.
type Place struct {
	Operator  string
	Provision Provision
	Area      string
	On        civil.Date
}

// Why is the reason why a place is covered or not. The zero value is unset.
type Why uint8

// The reasons, in the order in which they are looked for: the first that fails in every extent is given.
const (
	WhyCovered   Why = iota + 1 // covered: the special case applies (제80조제1항)
	WhyOperator                 // the operator is not in the plan, so is no zone operator (제2조제15호)
	WhyProvision                // the plan exempts nobody, or not this operator, from the provision (제3조제2항: the law applies)
	WhyArea                     // the place lies outside the areas of the special case (제74조제1항제7호)
	WhyPeriod                   // the day lies outside the designation period (시행령 제42조제3항제1호)
)

var whys = [...]struct {
	word  string
	text  lang.Text
	basis string
}{
	WhyCovered:   {"covered", ko("규제특례등이 적용됨", "the special case applies"), "제80조제1항"},
	WhyOperator:  {"operator", ko("계획에 포함된 규제자유특구사업자가 아님", "not an operator of the plan"), "제2조제15호"},
	WhyProvision: {"provision", ko("그 규정에 대한 규제특례등이 없어 해당 법령이 적용됨", "no special case from the provision, so the law applies"), "제3조제2항"},
	WhyArea:      {"area", ko("규제특례등의 공간적 적용범위 밖임", "outside the areas of the special case"), "제74조제1항제7호"},
	WhyPeriod:    {"period", ko("지정기간 밖임", "outside the designation period"), "시행령 제42조제3항제1호"},
}

// String returns the word, or the empty string where it is unset or outside the list.
func (w Why) String() string {
	if int(w) >= len(whys) {
		return ""
	}
	return whys[w].word
}

// In says the reason to people, with its article.
func (w Why) In(l lang.Language) string {
	if w.String() == "" {
		return ""
	}
	return fmt.Sprintf("%s (%s)", whys[w].text.In(l), w.Basis().In(l))
}

// Basis returns the provision behind the reason; zero where it is unset.
func (w Why) Basis() law.Ref {
	if w.String() == "" {
		return law.Ref{}
	}
	return law.MustRef(whys[w].basis)
}

// Covered reports whether the scope covers a place, and why or why not. A provision is covered where it, or one that it is
// part of, is exempted.
func (s Scope) Covered(p Place) (bool, Why) {
	worst := WhyOperator
	for i := range s {
		w := s[i].why(p)
		if w == WhyCovered {
			return true, w
		}
		worst = max(worst, w)
	}
	return false, worst
}

// why is the first part of the extent that the place lies outside of.
func (e *Extent) why(p Place) Why {
	switch {
	case !contains(e.Operators, p.Operator, strings.Compare):
		return WhyOperator
	case !slices.ContainsFunc(e.Provisions, func(q Provision) bool { return q.Covers(p.Provision) }):
		return WhyProvision
	case !contains(e.Areas, p.Area, strings.Compare):
		return WhyArea
	case p.On.IsZero() || !e.covers(p.On):
		return WhyPeriod
	}
	return WhyCovered
}

func (e *Extent) covers(on civil.Date) bool {
	return e.Period.IsZero() || e.Period.Contains(on)
}

func contains[T any](list []T, v T, compare func(a, b T) int) bool {
	_, ok := slices.BinarySearchFunc(list, v, compare)
	return ok
}

// Compare orders extents for printing: by period, then by areas, operators and provisions.
func (e Extent) Compare(f Extent) int {
	return cmp.Or(
		e.Period.From().Compare(f.Period.From()), e.Period.Until().Compare(f.Period.Until()),
		slices.Compare(e.Areas, f.Areas), slices.Compare(e.Operators, f.Operators),
		slices.CompareFunc(e.Provisions, f.Provisions, Provision.Compare),
	)
}

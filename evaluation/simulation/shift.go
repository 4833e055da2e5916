package simulation

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// shift is a fact that everybody has more or less of.
type shift struct {
	path  string
	units int
}

var noFact = fault.Define("simulation.shift.fact.unknown",
	"‘{fact}’ 사실의 기준값이 규칙에 없습니다. 금액·수·날짜를 기준값과 비교하는 사실의 경로를 적으십시오.",
	"No rule compares the fact “{fact}” with a limit. State the path of an amount, a number or a day that one does.")

// Shift is the scenario in which everybody has so many of the smallest units more of a fact, or fewer: won, people, days. It finds cliffs (문턱 효과): who
// loses everything for a small change of the fact. The limits move and the facts stay, which is the same; facts derived from this one and the base
// of the grant stay too.
func Shift[S any](f rule.Fact[S], units int) Scenario[S] {
	return Scenario[S]{
		Name:  fmt.Sprintf("%s%+d", f.Path(), units),
		Label: lang.Text{KO: fmt.Sprintf("%s %+d", f.Label().KO, units), EN: fmt.Sprintf("%s %+d", f.Label().EN, units)},
		shift: shift{f.Path(), units},
	}
}

// apply moves the limits of the fact in a book, and returns how many there are.
func apply[S any](s shift, b *rule.Book[S]) (moved *rule.Book[S], n int, err error) {
	total := 0
	for range b.Leaves() {
		total++
	}
	for i := range total {
		for l := range b.Leaves() {
			if l.Index() != i || l.Path() != s.path || l.Op() < rule.OpAtLeast || l.Op() > rule.OpEqual {
				continue
			}
			half := s.units / 2 // the least int has no opposite
			if b, err = b.Replace(l, l.Op(), l.Limit().Step(-half).Step(-(s.units - half))); err != nil {
				return b, n, err
			}
			n++
			break
		}
	}
	return b, n, nil
}

// shifted is the whole book of a scenario with its shift.
func (x Scenario[S]) shifted(b *rule.Book[S]) (*rule.Book[S], error) {
	if x.shift == (shift{}) {
		return b, nil
	}
	b, n, err := apply(x.shift, b)
	if err == nil && n == 0 {
		err = fault.List{noFact.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "fact", Value: x.shift.path})}
	}
	return b, err
}

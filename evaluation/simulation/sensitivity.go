package simulation

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Nudges is one scenario for each named parameter of a book and each percentage (민감도 분석): that parameter alone is so many percent greater, or smaller
// for a negative percentage, and never less than one of its smallest units. A day moves by that many days. They are named cover+10%. [Tally.Sensitivity] puts the effects in order.
func Nudges[S any](b *rule.Book[S], percents ...int) []Scenario[S] {
	var out []Scenario[S]
	for p := range b.Parameters() {
		for _, n := range percents {
			out = append(out, move(b, p, nudged(p.Value, n), fmt.Sprintf("%s%+d%%", p.Name, n)))
		}
	}
	return out
}

// nudged is a value moved by a percentage.
func nudged(v rule.Value, percent int) rule.Value {
	w := v.Percent(percent)
	switch {
	case w.IsZero():
		return v.Step(percent) // a day
	case w.Equal(v):
		return v.Step(cmp.Compare(percent, 0)) // nothing has no percents
	}
	return w
}

// Steps is one scenario for each number of the smallest units by which a named parameter of a book is greater, or smaller: won, people, days, digits after the point.
// They are named cover+1000. A parameter that the book does not have, and a value that there is not, such as a day after the year 9999, are refused by [Study.Plan].
func Steps[S any](b *rule.Book[S], parameter string, units ...int) []Scenario[S] {
	p := rule.Parameter{Name: parameter}
	for x := range b.Parameters() {
		if x.Name == parameter {
			p = x
		}
	}
	var out []Scenario[S]
	for _, n := range units {
		out = append(out, move(b, p, p.Value.Step(n), fmt.Sprintf("%s%+d", p.Name, n)))
	}
	return out
}

// move is the scenario that gives one parameter a value.
func move[S any](b *rule.Book[S], p rule.Parameter, v rule.Value, name string) Scenario[S] {
	label := factLabel(b, p.Name)
	return Scenario[S]{
		Name:    name,
		Label:   lang.Text{KO: label.KO + " " + v.In(lang.Korean), EN: label.EN + " " + v.In(lang.English)},
		Changes: []rule.Change{p.To(v)},
	}
}

// factLabel is what people call the fact that a parameter is first compared with, and the parameter where the fact has several: a least and a greatest number.
func factLabel[S any](b *rule.Book[S], parameter string) lang.Text {
	first, several := rule.Leaf{}, map[string]bool{}
	for l := range b.Leaves() {
		if first.IsZero() && l.Parameter() == parameter {
			first = l
		}
		several[l.Path()] = several[l.Path()] || l.Parameter() != parameter && l.Parameter() != ""
	}
	label := first.Label()
	switch {
	case first.IsZero():
		return lang.Text{KO: parameter, EN: parameter}
	case several[first.Path()]:
		return lang.Text{KO: label.KO + "(" + parameter + ")", EN: label.EN + " (" + parameter + ")"}
	}
	return label
}

// An Effect is what another value of one parameter, and nothing else, does to the outcome (민감도).
type Effect struct {
	Scenario  string       `json:"scenario"`
	Parameter string       `json:"parameter"`
	Label     lang.Text    `json:"label"`          // of the fact that it is compared with, and its own name where others are too
	Basis     law.Ref      `json:"basis,omitzero"` // of its value today
	From      rule.Value   `json:"from"`           // today
	To        rule.Value   `json:"to"`             // under the scenario
	Eligible  int64        `json:"eligible"`       // by how much more pass, or fewer where it is negative
	Gained    int64        `json:"gained"`         // pass only under the scenario
	Lost      int64        `json:"lost"`           // pass only today
	Grant     money.Amount `json:"grant,omitzero"` // how much more everybody gets together, or less
}

// Sensitivity is the effect of every scenario that gives one parameter another value and changes nothing else, as those of [Nudges], [Steps] and [Sweep] do:
// the greatest change of the number that pass first, whichever way, then that of the grants, then in the order of the study.
func (t *Tally[S]) Sensitivity() []Effect {
	p := t.plan
	out := []Effect{}
	size := map[string]*big.Int{}
	total := t.By()[0]
	for i, x := range p.study.Scenarios {
		from, to, ok := p.moved(i)
		if !ok {
			continue
		}
		up, down := sum{}, sum{}
		for _, c := range t.others[i] {
			up.plus(c.up)
			down.plus(c.down)
		}
		by := up.big()
		by.Sub(by, down.big())
		s := total.Scenarios[i]
		e := Effect{
			Scenario: x.Name, Parameter: from.Name, Label: factLabel(p.base.book, from.Name), Basis: from.Basis, From: from.Value, To: to.Value,
			Eligible: s.Eligible - total.Baseline.Eligible, Gained: s.Gained, Lost: s.Lost,
		}
		if !p.base.grant.none {
			e.Grant = amount(by, p.study.Currency)
		}
		size[x.Name] = by.Abs(by)
		out = append(out, e)
	}
	slices.SortStableFunc(out, func(a, b Effect) int {
		return cmp.Or(cmp.Compare(max(b.Eligible, -b.Eligible), max(a.Eligible, -a.Eligible)), size[b.Scenario].Cmp(size[a.Scenario]))
	})
	return out
}

// moved is the parameter that a scenario changes, before and after, where that is all it does.
func (p *Plan[S]) moved(scenario int) (from, to rule.Parameter, ok bool) {
	x := p.study.Scenarios[scenario]
	if len(x.Changes) != 1 || len(x.Rules)+len(x.Without) > 0 || !x.Grant.IsZero() || x.shift != (shift{}) {
		return from, to, false
	}
	for q := range p.others[scenario].book.Parameters() {
		if q.Changed {
			to = q
		}
	}
	for q := range p.base.book.Parameters() {
		if q.Name == to.Name {
			from = q
		}
	}
	return from, to, true
}

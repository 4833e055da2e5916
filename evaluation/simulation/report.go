package simulation

import (
	"math/big"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Report is the result of a run as data (결과 보고). The same study and population give the same bytes of JSON.
type Report struct {
	// On is the day of the baseline book.
	On string `json:"on"`
	// Assumptions are what the population was made from; none for one that was read. The host sets them.
	Assumptions []Assumption `json:"assumptions,omitempty"`
	// Total is everybody.
	Total Line `json:"total"`
	// Groups has the lines of each grouping of the study.
	Groups []GroupLines `json:"groups"`
	// Rules are those of the baseline.
	Rules []RuleImpact `json:"rules"`
	// Scenarios are the rules and examples of each scenario.
	Scenarios []Detail `json:"scenarios"`
	// Sensitivity is the effect of each scenario that moves one parameter only, the greatest first; see [Tally.Sensitivity].
	Sensitivity []Effect `json:"sensitivity,omitempty"`
}

// GroupLines are the lines of one grouping.
type GroupLines struct {
	Name  string    `json:"name"`
	Label lang.Text `json:"label"`
	Lines []Line    `json:"lines"`
}

// A Line is the result for one group: everybody, a region, a region and an industry.
type Line struct {
	// Group has the term of each grouping that was asked for; a term without a word is no group.
	Group []rule.Term `json:"group,omitempty"`
	// Subjects is how many there are.
	Subjects int64 `json:"subjects"`
	// Baseline is how they stand today.
	Baseline Standing `json:"baseline"`
	// Scenarios is what each scenario changes, in the order of the study.
	Scenarios []Impact `json:"scenarios"`
}

// Standing is how many pass, how many are unknown, and what those who pass get together. The others are refused.
type Standing struct {
	Eligible int64        `json:"eligible"`
	Unknown  int64        `json:"unknown"`
	Grant    money.Amount `json:"grant,omitzero"`
}

// Impact is what a scenario changes.
type Impact struct {
	Name  string    `json:"name"`
	Label lang.Text `json:"label"`
	// Standing is that under the scenario, not the difference.
	Standing
	Gained        int64 `json:"gained"`         // pass only under it
	Lost          int64 `json:"lost"`           // pass only under the baseline
	ReasonChanged int64 `json:"reason_changed"` // pass in neither, but other rules refuse them; 0 in a brief study
	Winners       int64 `json:"winners"`        // get more
	Losers        int64 `json:"losers"`         // get less
	// Up is what the winners get more and Down what the losers get less.
	Up   money.Amount `json:"up,omitzero"`
	Down money.Amount `json:"down,omitzero"`
}

// RuleImpact is what one rule does.
type RuleImpact struct {
	Code  fault.Code `json:"code"`
	Title lang.Text  `json:"title"`
	Basis law.Ref    `json:"basis,omitzero"`
	// Refuses is how many it refuses.
	Refuses int64 `json:"refuses"`
	// Alone is how many it alone refuses: without it they would pass (한계효과).
	Alone int64 `json:"alone"`
}

// Detail is what only a scenario as a whole has.
type Detail struct {
	Name     string       `json:"name"`
	Label    lang.Text    `json:"label"`
	Rules    []RuleImpact `json:"rules"`
	Examples []Example    `json:"examples"`
}

// An Example is a subject whose answer a scenario changes, with both explanations.
type Example struct {
	Change Kind             `json:"change"`
	Number int64            `json:"number"`
	Before rule.Explanation `json:"before"`
	After  rule.Explanation `json:"after"`
}

// Report is everything that was counted.
func (t *Tally[S]) Report() Report {
	p := t.plan
	r := Report{On: p.study.Book.On().String(), Total: t.By()[0], Groups: []GroupLines{}, Rules: t.ruleImpacts(p.base, 0), Scenarios: []Detail{}}
	for i, g := range p.study.Groups {
		r.Groups = append(r.Groups, GroupLines{Name: g.Name, Label: g.Label, Lines: t.By(i)})
	}
	for i, q := range p.others {
		d := Detail{Name: p.study.Scenarios[i].Name, Label: p.label(i), Rules: []RuleImpact{}, Examples: t.examples(i)}
		if !p.study.Brief {
			d.Rules = t.ruleImpacts(q, i+1)
		}
		r.Scenarios = append(r.Scenarios, d)
	}
	r.Sensitivity = t.Sensitivity()
	return r
}

func (p *Plan[S]) label(scenario int) lang.Text {
	x := p.study.Scenarios[scenario]
	if x.Label.IsZero() {
		return lang.Text{KO: x.Name, EN: x.Name}
	}
	return x.Label
}

func (t *Tally[S]) ruleImpacts(p policy[S], at int) []RuleImpact {
	out := []RuleImpact{}
	i := 0
	for r := range p.book.Rules() {
		n := t.rules[at][i]
		out = append(out, RuleImpact{Code: r.Code, Title: r.Title, Basis: r.Basis, Refuses: n.refuses, Alone: n.alone})
		i++
	}
	return out
}

func (t *Tally[S]) examples(scenario int) []Example {
	out := []Example{}
	for k := Gained; k < kinds; k++ {
		for _, s := range t.Found(scenario, k) {
			var before, after rule.Outcome[S]
			t.plan.base.book.Review(&s.Row, &before)
			t.plan.others[scenario].book.Review(&s.Row, &after)
			out = append(out, Example{Change: k, Number: s.Number, Before: before.Explain(), After: after.Explain()})
		}
	}
	return out
}

// Found are the examples of a change, in ascending order; none for a scenario that the study does not have.
func (t *Tally[S]) Found(scenario int, k Kind) []Subject[S] {
	if scenario < 0 || scenario >= len(t.found) || k >= kinds {
		return nil
	}
	return t.found[scenario][k]
}

// By sums over all groupings but those asked for, counted from 0 in the order of the study: By() is one line for everybody, By(0, 1) one
// for each pair of groups that has subjects. A grouping that the study does not have is left out.
func (t *Tally[S]) By(groups ...int) []Line {
	p := t.plan
	type total struct {
		cell
		tides []tide
	}
	size := 1
	for _, g := range groups {
		if p.has(g) {
			size *= len(p.study.Groups[g].Terms) + 1
		}
	}
	totals := make([]total, size)
	for i := range t.cells {
		x := &totals[p.key(i, groups)]
		if x.tides == nil {
			x.tides = make([]tide, len(p.others))
		}
		x.add(t.cells[i])
		for s := range x.tides {
			x.tides[s].add(t.others[s][i])
		}
	}
	lines := []Line{}
	for k, x := range totals {
		if x.n > 0 || size == 1 {
			lines = append(lines, t.line(x.cell, x.tides, p.terms(k, groups)))
		}
	}
	return lines
}

func (p *Plan[S]) has(group int) bool { return group >= 0 && group < len(p.study.Groups) }

// key is the place of a cell among those of some groupings.
func (p *Plan[S]) key(cell int, groups []int) (key int) {
	codes := make([]int, len(p.study.Groups))
	for g := len(codes) - 1; g >= 0; g-- {
		n := len(p.study.Groups[g].Terms) + 1
		codes[g], cell = cell%n, cell/n
	}
	for _, g := range groups {
		if p.has(g) {
			key = key*(len(p.study.Groups[g].Terms)+1) + codes[g]
		}
	}
	return key
}

// terms are the groups of a key; code 0 is a term without a word.
func (p *Plan[S]) terms(key int, groups []int) []rule.Term {
	out := make([]rule.Term, 0, len(groups))
	for i := len(groups) - 1; i >= 0; i-- {
		if !p.has(groups[i]) {
			continue
		}
		terms := p.study.Groups[groups[i]].Terms
		n := len(terms) + 1
		x := rule.Term{Label: lang.Text{KO: "(없음)", EN: "(none)"}}
		if c := key % n; c > 0 {
			x = terms[c-1]
		}
		out, key = append(out, x), key/n
	}
	slices.Reverse(out)
	return out
}

func (t *Tally[S]) line(c cell, tides []tide, group []rule.Term) Line {
	p := t.plan
	l := Line{Group: group, Subjects: c.n, Baseline: p.standing(c.passed, c.unknown, c.grant, sum{}, sum{}, p.base.grant.none), Scenarios: []Impact{}}
	for i, x := range tides {
		none := p.base.grant.none && p.others[i].grant.none
		s := Impact{
			Name: p.study.Scenarios[i].Name, Label: p.label(i),
			Standing: p.standing(c.passed+x.gained-x.lost, x.unknown, c.grant, x.up, x.down, none),
			Gained:   x.gained, Lost: x.lost, ReasonChanged: x.reason, Winners: x.winners, Losers: x.losers,
		}
		if !none {
			s.Up, s.Down = x.up.amount(p.study.Currency), x.down.amount(p.study.Currency)
		}
		l.Scenarios = append(l.Scenarios, s)
	}
	return l
}

func (p *Plan[S]) standing(eligible, unknown int64, grant, up, down sum, none bool) Standing {
	s := Standing{Eligible: eligible, Unknown: unknown}
	if !none {
		n := grant.big()
		n.Add(n, up.big()).Sub(n, down.big())
		s.Grant = amount(n, p.study.Currency)
	}
	return s
}

// amount is a total in a currency.
func amount(n *big.Int, c money.Currency) money.Amount {
	if n.IsInt64() {
		return money.New(n.Int64(), c)
	}
	a, err := money.ParseAmount(point(n.String(), c.Scale()), c)
	if err != nil {
		return money.Amount{} // not reached: 128 bits have 39 digits, and an amount takes more
	}
	return a
}

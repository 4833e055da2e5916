package simulation

import (
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Scenario is a reform (개정안) laid over the baseline: what it does not name stays.
type Scenario[S any] struct {
	// Name is its word in reports, unique in a study.
	Name string
	// Label is what people call it; the name where it is zero.
	Label lang.Text
	// Changes give named parameters other values.
	Changes []rule.Change
	// Rules are added, or stand instead of the rule with the same code.
	Rules []rule.Rule[S]
	// Without are the codes of rules that fall away.
	Without []fault.Code
	// Grant is another formula; the zero Grant leaves that of the baseline.
	Grant Grant

	shift shift
}

// A Grouping is a way to divide the subjects: by region, industry or size.
type Grouping struct {
	// Name is its word in reports and names its table: unique in a study, and none of scenarios, rules and sensitivity.
	Name string
	// Label is what people call it.
	Label lang.Text
	// Terms are the groups, at most 255; a subject has the code of one, counted from 1, or 0 for none. A code beyond them is none.
	Terms []rule.Term
}

// A Study is a question (정책 실험): the law as it is, reforms of it, and what to count.
type Study[S any] struct {
	// Book is the baseline (현행), as built for its day; its own parameters may not be changed ones.
	Book *rule.Book[S]
	// Grant is what each eligible subject gets; the zero Grant is nothing.
	Grant Grant
	// Currency is that of the grant; the zero Currency is won.
	Currency money.Currency
	// Scenarios are run at once over every subject. What they share with the baseline is decided once.
	Scenarios []Scenario[S]
	// Groups divide the result. Their codes come with the [Frame].
	Groups []Grouping
	// Examples is how many subjects of each kind of change are kept with their facts, those with the lowest numbers.
	Examples int
	// Brief leaves out which rules refuse in each scenario and whose reasons change, for long sweeps.
	Brief bool
}

// Plan is a study made ready to run. It never changes and is safe for concurrent use.
type Plan[S any] struct {
	study  Study[S]
	batch  *rule.Batch[S]
	base   policy[S]
	shared [][]int // sets of baseline rules that scenarios leave as they are
	others []policy[S]
	cells  int
}

// policy is the baseline or a scenario: its rules are books of one rule each, by their places in the batch.
type policy[S any] struct {
	book    *rule.Book[S] // whole, for explanations
	codes   []fault.Code
	rules   []int
	shared  int      // which set of baseline rules, and
	own     []int    // the rules that are not in it
	differs [][2]int // rules before and after, -1 for none
	grant   formula
	same    bool // the grant is that of the baseline
}

var (
	noBook = fault.Define("simulation.book.missing",
		"기준이 되는 규칙집이 없습니다. 규칙집을 주십시오.",
		"There is no baseline book. Give one.")
	changedBook = fault.Define("simulation.book.changed",
		"기준 규칙집에서 ‘{fact}’의 기준값이 이미 변경되어 있습니다. 변경은 시나리오에 적으십시오.",
		"The baseline has a changed limit of “{fact}”. State changes in a scenario.")
	badName = fault.Define("simulation.scenario.name.invalid",
		"시나리오 이름 ‘{name}’이 비어 있거나 겹칩니다. 서로 다른 이름을 적으십시오.",
		"The name “{name}” of a scenario is empty or used twice. Use another one.")
	noSuchRule = fault.Define("simulation.scenario.rule.unknown",
		"기준에 ‘{rule}’ 규칙이 없습니다. 있는 규칙의 코드를 적으십시오.",
		"The baseline has no rule “{rule}”. State the code of one that it has.")
	tooManyCells = fault.Define("simulation.groups.too_large",
		"집단을 나눈 칸이 {n}개입니다. 한 기준에 {terms}개 집단까지, 모두 {most}칸까지 나눌 수 있습니다.",
		"The groups make {n} cells. A grouping may have {terms} terms, and all together may make {most} cells.")
	badGrouping = fault.Define("simulation.groups.name.invalid",
		"집단 기준의 이름 ‘{name}’이 비어 있거나 겹치거나 보고서의 다른 표 이름입니다. 다른 이름을 적으십시오.",
		"The name “{name}” of a grouping is empty, used twice or that of another table of the report. Use another one.")
)

const (
	maxCells = 1 << 16
	maxTerms = 1<<8 - 1
)

// Plan checks the study and makes it ready. All faults are reported at once, as a [fault.List].
func (s Study[S]) Plan() (*Plan[S], error) {
	var list fault.List
	if s.Book == nil {
		return nil, fault.List{noBook.At(fault.Path{}.Field("book"), law.Ref{})}
	}
	for l := range s.Book.Leaves() {
		if l.Changed() {
			list.Add(changedBook.At(fault.Path{}.Field("book"), law.Ref{}, lang.Arg{Name: "fact", Value: l.Label()}))
		}
	}
	if s.Currency == 0 {
		s.Currency = money.KRW
	}
	p := &Plan[S]{study: s, cells: 1}
	list = append(list, p.groups()...)
	b := builder[S]{Plan: p, names: map[string]bool{}}
	var err error
	if p.base, err = b.policy(Scenario[S]{}); err != nil {
		found, ok := faults(err)
		if list = append(list, found...); !ok {
			return nil, err
		}
	}
	for i, x := range s.Scenarios {
		at := fault.Path{}.Field("scenarios").Index(i)
		if x.Name == "" || b.names[x.Name] {
			list.Add(badName.At(at.Field("name"), law.Ref{}, lang.Arg{Name: "name", Value: x.Name}))
		}
		b.names[x.Name] = true
		q, err := b.policy(x)
		if err != nil {
			found, ok := faults(err)
			if list = append(list, found.Under(at)...); !ok {
				return nil, err
			}
			continue
		}
		b.compare(&q)
		p.others = append(p.others, q)
	}
	if err := list.Err(); err != nil {
		return nil, err
	}
	p.batch, err = rule.NewBatch(b.books...)
	return p, err
}

// groups counts the cells of the groupings and finds what is wrong with them.
func (p *Plan[S]) groups() (list fault.List) {
	at := fault.Path{}.Field("groups")
	taken := map[string]bool{"": true, scenariosTable: true, rulesTable: true, sensitivityTable: true}
	for i, g := range p.study.Groups {
		if taken[g.Name] {
			list.Add(badGrouping.At(at.Index(i).Field("name"), law.Ref{}, lang.Arg{Name: "name", Value: g.Name}))
		}
		taken[g.Name] = true
	}
	for _, g := range p.study.Groups {
		if p.cells *= len(g.Terms) + 1; p.cells > maxCells || len(g.Terms) > maxTerms {
			list.Add(tooManyCells.At(at, law.Ref{}, lang.Arg{Name: "n", Value: p.cells}, lang.Arg{Name: "terms", Value: maxTerms}, lang.Arg{Name: "most", Value: maxCells}))
			break
		}
	}
	return list
}

// faults are the faults that an error has; false where it is another error.
func faults(err error) (fault.List, bool) { return errors.AsType[fault.List](err) }

// builder collects the books of one rule.
type builder[S any] struct {
	*Plan[S]
	names map[string]bool
	books []*rule.Book[S]
}

// overlay are the rules of the baseline with those of the scenario; touched are the codes that it states itself.
func (x Scenario[S]) overlay(base *rule.Book[S]) (rules []rule.Rule[S], touched map[fault.Code]bool, err error) {
	instead, touched := map[fault.Code]rule.Rule[S]{}, map[fault.Code]bool{}
	for _, r := range x.Rules {
		instead[r.Code], touched[r.Code] = r, true
	}
	gone := map[fault.Code]bool{}
	for _, c := range x.Without {
		gone[c] = true
	}
	for r := range base.Rules() {
		switch q, ok := instead[r.Code]; {
		case gone[r.Code]:
			delete(gone, r.Code)
		case ok:
			rules = append(rules, q)
			delete(instead, r.Code)
		default:
			rules = append(rules, r)
		}
	}
	var list fault.List
	for i, c := range x.Without {
		if gone[c] {
			list.Add(noSuchRule.At(fault.Path{}.Field("without").Index(i), law.Ref{}, lang.Arg{Name: "rule", Value: string(c)}))
		}
	}
	for _, r := range x.Rules {
		if _, ok := instead[r.Code]; ok {
			rules = append(rules, r)
		}
	}
	return rules, touched, list.Err()
}

// policy makes a scenario ready; the empty one is the baseline.
func (b *builder[S]) policy(x Scenario[S]) (p policy[S], err error) {
	base := b.study.Book
	rules, touched, err := x.overlay(base)
	if err != nil {
		return p, err
	}
	if p.book, err = rule.NewBook(base.Schema(), base.On(), rules); err != nil {
		return p, err
	}
	if len(x.Changes) > 0 {
		if p.book, err = p.book.With(x.Changes...); err != nil {
			return p, err
		}
	}
	if p.book, err = x.shifted(p.book); err != nil {
		return p, err
	}
	g := x.Grant
	if p.same = g.IsZero(); p.same {
		g = b.study.Grant
	}
	if p.grant, err = g.compile(b.study.Currency); err != nil {
		return p, err
	}
	for _, r := range rules {
		place, err := b.place(r, touched[r.Code], x)
		if err != nil {
			return p, err
		}
		p.codes, p.rules = append(p.codes, r.Code), append(p.rules, place)
	}
	return p, nil
}

// place puts a rule alone into a book: that of the baseline where the scenario leaves it as it is.
func (b *builder[S]) place(r rule.Rule[S], touched bool, x Scenario[S]) (int, error) {
	book, err := rule.NewBook(b.study.Book.Schema(), b.study.Book.On(), []rule.Rule[S]{r})
	if err != nil {
		return 0, err
	}
	for _, c := range x.Changes {
		if with, err := book.With(c); err == nil { // a change that no rule has was refused with the whole book
			book, touched = with, true
		}
	}
	if x.shift != (shift{}) {
		n := 0
		if book, n, err = apply(x.shift, book); err != nil {
			return 0, err
		}
		touched = touched || n > 0
	}
	for i, code := range b.base.codes {
		if !touched && code == r.Code {
			return b.base.rules[i], nil
		}
	}
	b.books = append(b.books, book)
	return len(b.books) - 1, nil
}

// compare finds what a scenario has in common with the baseline.
func (b *builder[S]) compare(q *policy[S]) {
	before := map[fault.Code]int{}
	for i, c := range b.base.codes {
		before[c] = b.base.rules[i]
	}
	kept := []int{}
	for i, c := range q.codes {
		was, ok := before[c]
		switch {
		case ok && was == q.rules[i]:
			kept = append(kept, was)
		case ok:
			q.own, q.differs = append(q.own, q.rules[i]), append(q.differs, [2]int{was, q.rules[i]})
		default:
			q.own, q.differs = append(q.own, q.rules[i]), append(q.differs, [2]int{-1, q.rules[i]})
		}
		delete(before, c)
	}
	for _, c := range b.base.codes {
		if was, ok := before[c]; ok {
			q.differs = append(q.differs, [2]int{was, -1})
		}
	}
	q.shared = b.share(kept)
}

// share is the place of a set of baseline rules among those that scenarios keep.
func (b *builder[S]) share(kept []int) int {
	for i, set := range b.shared {
		if slices.Equal(set, kept) {
			return i
		}
	}
	b.shared = append(b.shared, kept)
	return len(b.shared) - 1
}

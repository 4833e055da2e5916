package simulation

import (
	"math"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

var (
	otherPlan = fault.Define("simulation.tally.plan.other",
		"다른 모의실험 계획의 집계입니다. 규칙집·시나리오·집단·지원금 산식이 모두 같은 계획으로 읽으십시오.",
		"The tally is of another plan. Read it with one of the same book, scenarios, groups and grant.")
	badCounts = fault.Define("simulation.tally.counts.invalid",
		"집계의 수가 계획에 맞지 않거나 서로 맞지 않습니다. 집계한 프로그램이 쓴 문서를 그대로 주십시오.",
		"Counts of the tally do not fit the plan or each other. Give the document as the program that counted wrote it.")
	badExample = fault.Define("simulation.tally.example.invalid",
		"예시 대상의 변화·번호·사실이 계획이나 집계에 맞지 않습니다. 집계한 프로그램이 쓴 문서를 그대로 주십시오.",
		"The change, the number or the facts of an example do not fit the plan or the tally. Give the document as the program that counted wrote it.")
)

// Decode reads a tally that [Tally.Encode] wrote, here or on another machine. It refuses what is not a tally of this plan, as a [fault.List]:
// what [wire.DecodeDocument] refuses, a digest of another plan, counts that no subjects have, and examples that are not
// what they are said to be. The digest covers the facts, the rules with their limits, scenarios, groups and grants as far as they are data: two
// conditions of [rule.Opaque] with the same label are the same to it. Zero limits are those of [wire.Limits]; a study with many groups and
// scenarios has longer documents.
func (p *Plan[S]) Decode(data []byte, lim wire.Limits) (*Tally[S], error) {
	var x tallyForm
	if err := wire.DecodeDocument(data, &x, lim, TallySchema()); err != nil {
		return nil, err
	}
	digest, err := p.digest()
	if err != nil {
		return nil, err
	}
	if x.Plan != digest {
		return nil, fault.List{otherPlan.At(fault.Path{}.Field("plan"), law.Ref{})}
	}
	r := tallyReader[S]{Tally: p.Tally()}
	r.baseline(x)
	if len(x.Scenarios) != len(r.others) {
		r.add(badCounts, fault.Path{}.Field("scenarios"))
	} else if len(r.list) == 0 { // counts of a scenario are held against those of the baseline
		for i, s := range x.Scenarios {
			r.scenario(fault.Path{}.Field("scenarios").Index(i), i, s)
		}
	}
	if err := r.list.Err(); err != nil {
		return nil, err
	}
	return r.Tally, nil
}

// tallyReader fills a tally from its document.
type tallyReader[S any] struct {
	*Tally[S]
	list fault.List
}

func (r *tallyReader[S]) add(k fault.Kind, at fault.Path) { r.list.Add(k.At(at, law.Ref{})) }

// check adds a fault unless the counts fit.
func (r *tallyReader[S]) check(ok bool, at fault.Path) {
	if !ok {
		r.add(badCounts, at)
	}
}

// within reports whether all counts are from 0 to most.
func within(most int64, counts ...int64) bool {
	for _, n := range counts {
		if n < 0 || n > most {
			return false
		}
	}
	return true
}

// between reports whether a sum is one of n amounts, each of least or more.
func (s sum) between(least, n int64) bool {
	hi, lo := bits.Mul64(uint64(n), math.MaxInt64)
	return (s.hi > 0 || s.lo >= uint64(n*least)) && (s.hi < hi || s.hi == hi && s.lo <= lo)
}

func (r *tallyReader[S]) baseline(x tallyForm) {
	at, left, next := fault.Path{}.Field("cells"), x.Subjects, 0
	r.n = x.Subjects
	r.check(within(1<<53-1, x.Subjects), fault.Path{}.Field("subjects"))
	for i, c := range x.Cells {
		ok := c.Cell >= next && c.Cell < len(r.cells) && c.Subjects > 0 && within(left, c.Subjects) &&
			within(c.Subjects, c.Eligible, c.Unknown) && c.Eligible+c.Unknown <= c.Subjects && c.Grant.between(0, c.Eligible) &&
			(!r.plan.base.grant.none || c.Grant == sum{})
		if !ok {
			r.add(badCounts, at.Index(i))
			return // the rest would only mislead
		}
		next, left = c.Cell+1, left-c.Subjects
		r.cells[c.Cell] = cell{c.Subjects, c.Eligible, c.Unknown, c.Grant}
	}
	r.check(left == 0, at)
	r.refusals(fault.Path{}.Field("rules"), x.Rules, 0)
}

func (r *tallyReader[S]) refusals(at fault.Path, counts []ruleForm, policy int) {
	want := 0
	if policy < len(r.rules) {
		want = len(r.rules[policy])
	}
	if len(counts) != want {
		r.add(badCounts, at)
		return
	}
	for i, c := range counts {
		r.check(within(r.n, c.Refuses) && within(c.Refuses, c.Alone), at.Index(i))
		r.rules[policy][i] = ruleCount{c.Refuses, c.Alone}
	}
}

func (r *tallyReader[S]) scenario(at fault.Path, scenario int, x scenarioForm) {
	next, changed := 0, [kinds]int64{}
	for i, c := range x.Cells {
		if c.Cell < next || c.Cell >= len(r.cells) || !r.fitsCell(scenario, c) {
			r.add(badCounts, at.Field("cells").Index(i))
			return
		}
		next = c.Cell + 1
		r.others[scenario][c.Cell] = tide{c.Gained, c.Lost, c.ReasonChanged, c.Unknown, c.Winners, c.Losers, c.Up, c.Down}
		changed[Gained] += c.Gained
		changed[Lost] += c.Lost
		changed[ReasonChanged] += c.ReasonChanged
	}
	r.refusals(at.Field("rules"), x.Rules, scenario+1)
	faults := len(r.list)
	for i, e := range x.Examples {
		r.example(at.Field("examples").Index(i), scenario, e)
	}
	for k := Gained; k < kinds && len(r.list) == faults; k++ {
		if int64(len(r.found[scenario][k])) != min(changed[k], int64(max(r.plan.study.Examples, 0))) {
			r.add(badExample, at.Field("examples"))
		}
	}
}

// fitsCell reports whether a scenario can change so much in a cell, and changes something.
func (r *tallyReader[S]) fitsCell(scenario int, c tideForm) bool {
	b, p := r.cells[c.Cell], r.plan
	if !within(b.n, c.Gained, c.Lost, c.ReasonChanged, c.Unknown, c.Winners, c.Losers) || c == (tideForm{Cell: c.Cell}) {
		return false
	}
	passed := b.passed + c.Gained - c.Lost
	grants := !p.base.grant.none || !p.others[scenario].grant.none
	return c.Lost <= b.passed && b.passed+c.Gained+c.ReasonChanged <= b.n && passed+c.Unknown <= b.n &&
		c.Winners+c.Losers <= b.passed+c.Gained && c.Up.between(1, c.Winners) && c.Down.between(1, c.Losers) &&
		(grants || c.Winners+c.Losers == 0) && (!p.study.Brief || c.ReasonChanged == 0)
}

// example keeps a subject. Those of a kind stand together and ascend.
func (r *tallyReader[S]) example(at fault.Path, scenario int, x exampleForm) {
	if x.Change < Gained || x.Change >= kinds {
		r.add(badExample, at)
		return
	}
	found, after := &r.found[scenario][x.Change], 0
	for k := x.Change + 1; k < kinds; k++ {
		after += len(r.found[scenario][k])
	}
	s := Subject[S]{Number: x.Number}
	err := r.plan.study.Book.Schema().Decode(x.Facts, &s.Row)
	if list, ok := faults(err); ok {
		r.list.Add(list.Under(at.Field("facts"))...)
		return
	}
	n := len(*found)
	if err != nil || after > 0 || x.Number < 0 || n > 0 && (*found)[n-1].Number >= x.Number || r.change(scenario, &s.Row) != x.Change {
		r.add(badExample, at)
		return
	}
	*found = append(*found, s)
}

// change is what the scenario changes for a subject. Who passes in neither may have other reasons: which, the counts say.
func (r *tallyReader[S]) change(scenario int, row *rule.Row[S]) Kind {
	was, is := r.plan.base.book.Decide(row) == rule.True, r.plan.others[scenario].book.Decide(row) == rule.True
	switch {
	case is && !was:
		return Gained
	case was && !is:
		return Lost
	case !was && !is:
		return ReasonChanged
	}
	return 0
}

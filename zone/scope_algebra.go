package zone

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// Intersect returns the part that two scopes share (중첩), and an empty scope where there is none. Of two provisions of
// which one is part of the other, the part is shared.
func (s Scope) Intersect(t Scope) Scope {
	var list Scope
	for i := range s {
		for j := range t {
			if e, ok := s[i].intersect(&t[j]); ok {
				list = append(list, e)
			}
		}
	}
	return list
}

// Overlaps reports whether two scopes share anything.
func (s Scope) Overlaps(t Scope) bool { return len(s.Intersect(t)) > 0 }

// Contains reports whether everything of t is in s (포함).
func (s Scope) Contains(t Scope) bool { return len(t.Minus(s)) == 0 }

// Minus returns what is left of s without t, in extents that do not overlap where those of s did not. A provision of which t
// has only a part stays whole in what is left, since the rest of it has no citation: 제5조 without 제5조제1항 is 제5조.
func (s Scope) Minus(t Scope) Scope {
	left := slices.Clone(s)
	for i := range t {
		var next Scope
		for j := range left {
			next = append(next, left[j].minus(&t[i])...)
		}
		left = next
	}
	return left
}

// Change is what a change of the plan does to its scope (변경 전후의 범위).
type Change struct {
	Kept   Scope // covered before and after
	Lost   Scope // covered before only; what the committee keeps (제81조제4항) is part of it
	Gained Scope // covered after only, from the day of the gazette on (제81조제3항)
}

// ChangeOf compares the scopes of a plan before and after a change that is published on a day: the new one applies from that
// day, so days before it are not lost.
func ChangeOf(before, after Scope, on civil.Date) Change {
	before, after = before.from(on), after.from(on)
	return Change{Kept: before.Intersect(after), Lost: before.Minus(after), Gained: after.Minus(before)}
}

// from is the part of the scope from a day on; a zero day is no bound.
func (s Scope) from(on civil.Date) Scope {
	bound, err := civil.NewSpan(on, civil.Date{})
	if on.IsZero() || err != nil {
		return s
	}
	var list Scope
	for _, e := range s {
		if period, ok := meet(e.Period, bound); ok {
			e.Period = period
			list = append(list, e)
		}
	}
	return list
}

// meet is the common part of two periods, of which a zero one is all time.
func meet(a, b civil.Span) (civil.Span, bool) {
	switch {
	case a.IsZero():
		return b, true
	case b.IsZero():
		return a, true
	}
	return a.Intersect(b)
}

func (e *Extent) intersect(f *Extent) (Extent, bool) {
	period, ok := meet(e.Period, f.Period)
	if !ok {
		return Extent{}, false
	}
	var provisions []Provision
	for _, p := range e.Provisions {
		for _, q := range f.Provisions {
			switch {
			case p.Covers(q):
				provisions = append(provisions, q)
			case q.Covers(p):
				provisions = append(provisions, p)
			}
		}
	}
	return NewExtent(common(e.Areas, f.Areas), period, common(e.Operators, f.Operators), provisions)
}

// common is what two sorted lists share.
func common(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !contains(b, s, strings.Compare) })
}

// without is what the first of two sorted lists has alone.
func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return contains(b, s, strings.Compare) })
}

// minus cuts f off part by part: what lies in other areas stays whole, of the rest what other operators have, then other
// provisions, then the days before and after.
func (e *Extent) minus(f *Extent) Scope {
	if _, ok := e.intersect(f); !ok {
		return Scope{*e}
	}
	var left Scope
	add := func(x Extent, ok bool) {
		if ok {
			left = append(left, x)
		}
	}
	areas, operators := common(e.Areas, f.Areas), common(e.Operators, f.Operators)
	add(NewExtent(without(e.Areas, f.Areas), e.Period, e.Operators, e.Provisions))
	add(NewExtent(areas, e.Period, without(e.Operators, f.Operators), e.Provisions))
	whole := func(p Provision) bool {
		return slices.ContainsFunc(f.Provisions, func(q Provision) bool { return q.Covers(p) })
	}
	inside := slices.DeleteFunc(slices.Clone(e.Provisions), func(p Provision) bool { return !whole(p) })
	add(NewExtent(areas, e.Period, operators, slices.DeleteFunc(slices.Clone(e.Provisions), whole)))
	for _, period := range cut(e.Period, f.Period) {
		add(NewExtent(areas, period, operators, inside))
	}
	return left
}

// cut is what is left of a period without another that it meets; a zero period is all time.
func cut(a, b civil.Span) []civil.Span {
	var left []civil.Span
	if !b.From().IsZero() {
		if before, err := civil.NewSpan(civil.Date{}, b.From()); err == nil {
			if rest, ok := meet(a, before); ok {
				left = append(left, rest)
			}
		}
	}
	if !b.Until().IsZero() {
		if after, err := civil.NewSpan(b.Until(), civil.Date{}); err == nil {
			if rest, ok := meet(a, after); ok {
				left = append(left, rest)
			}
		}
	}
	return left
}

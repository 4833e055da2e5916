package registry

import (
	"cmp"
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/zone"
)

// Standing is one zone in a comparison.
type Standing struct {
	Zone       zone.ID
	Result     Figure
	Goal       Figure     // zero where none of the same unit was set
	Attainment money.Rate // absent without a goal above zero
	Confidence law.Confidence
}

// Total returns the result of a zone for an indicator since its designation: the last cumulative figure, or else the sum of
// its years. It is false where there is none, or where years in different currencies cannot be added.
func (o Outcome) Total(i Indicator) (Figure, law.Confidence, bool) {
	var sum, last Figure
	var sumConfidence, lastConfidence law.Confidence
	var at civil.Partial
	for _, r := range o.Results {
		switch {
		case r.Figure.Indicator != i:
		case r.Cumulative:
			if last.Indicator == 0 || r.Period.Compare(at) >= 0 {
				last, lastConfidence, at = r.Figure, r.Confidence, r.Period
			}
		case sum.Indicator == 0:
			sum, sumConfidence = r.Figure, r.Confidence
		default:
			next, ok := add(sum, r.Figure)
			if !ok {
				return Figure{}, 0, false
			}
			sum, sumConfidence = next, sumConfidence.Weaker(r.Confidence)
		}
	}
	if last.Indicator != 0 {
		return last, lastConfidence, true
	}
	return sum, sumConfidence, sum.Indicator != 0
}

// add adds two figures of one indicator.
func add(a, b Figure) (Figure, bool) {
	a.AtLeast = a.AtLeast || b.AtLeast
	if !a.Indicator.Money() {
		a.Count += b.Count
		return a, true
	}
	var err error
	a.Amount, err = a.Amount.Add(b.Amount)
	return a, err == nil
}

// Goal returns the last goal set for an indicator, and false where there is none.
func (o Outcome) Goal(i Indicator) (Goal, bool) {
	for _, g := range slices.Backward(o.Goals) {
		if g.Figure.Indicator == i {
			return g, true
		}
	}
	return Goal{}, false
}

// Compare sets the zones that have a result for an indicator beside each other, the largest first and equal ones by id, each
// with its attainment rounded to so many digits as named. Amounts in another currency than won are left out, and a rounding
// without a name is an error. Read [Outcomes].Caveats before drawing a conclusion from the order.
func (o Outcomes) Compare(i Indicator, digits int, r money.Rounding) ([]Standing, error) {
	var list []Standing
	for _, z := range o.Zones {
		total, confidence, ok := z.Total(i)
		if !ok || i.Money() && total.Amount.Currency() != money.KRW {
			continue
		}
		s := Standing{Zone: z.Zone, Result: total, Confidence: confidence}
		if g, ok := z.Goal(i); ok && g.Figure.Amount.Currency() == total.Amount.Currency() {
			share, err := Attainment(total, g.Figure, digits, r)
			if _, without := errors.AsType[*FigureError](err); err != nil && !without { // a goal of nothing has no attainment
				return nil, err
			}
			s.Goal, s.Attainment, s.Confidence = g.Figure, share, confidence.Weaker(g.Confidence)
		}
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b Standing) int {
		c, _ := b.Result.Amount.Compare(a.Result.Amount) // both in won, or both absent
		return cmp.Or(c, cmp.Compare(b.Result.Count, a.Result.Count), cmp.Compare(a.Zone, b.Zone))
	})
	return list, nil
}

// Series returns the published values of one indicator with their dates, in the order of the document.
func (o Outcomes) Series(i Indicator) []Observation {
	var series []Observation
	for _, p := range o.Published {
		for _, f := range p.Figures {
			if f.Indicator == i {
				p.Figures = []Figure{f}
				series = append(series, p)
				break
			}
		}
	}
	return series
}

// Find returns what is known of a zone, and false where there is nothing.
func (o Outcomes) Find(id zone.ID) (Outcome, bool) {
	for _, z := range o.Zones {
		if z.Zone == id {
			return z, true
		}
	}
	return Outcome{}, false
}

package evaluation

import (
	"math/big"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
)

// ninth is the rounding of one changed weight.
var ninth = Round{Decimals: 9, Mode: money.HalfUp}

// mixed is the rounding where all weights change at once. The products of nested weights must fit an int64 together with the
// scores; rationals take a hundred times as long.
func mixed(criteria []Criterion) Round {
	if levels(criteria) > 2 {
		return Round{Decimals: 3, Mode: money.HalfUp}
	}
	return Round{Decimals: 6, Mode: money.HalfUp}
}

// levels is how deep criteria are nested; 0 where there are none.
func levels(criteria []Criterion) int {
	deepest := 0
	for _, c := range criteria {
		deepest = max(deepest, 1+levels(c.Criteria))
	}
	return deepest
}

// weights tries every criterion that stands beside others with more and with less weight.
func (f *field) weights(steps []Points) []WeightTrial {
	var list []WeightTrial
	var u umpire
	for _, id := range siblings(f.s.stage.Criteria, nil) {
		for _, step := range steps {
			for _, change := range []Points{step, wholePoints(0).minus(step)} {
				factor := new(big.Rat).Add(big.NewRat(1, 1), change.rat())
				stage := f.s.reweighed(ninth, func(c string) *big.Rat {
					if c == id {
						return factor
					}
					return big.NewRat(1, 1)
				})
				list = append(list, WeightTrial{id, change, f.tried(&u, f.under(stage))})
			}
		}
	}
	return list
}

// siblings are the criteria, groups among them, that stand beside others.
func siblings(criteria []Criterion, ids []string) []string {
	for _, c := range criteria {
		if len(criteria) > 1 {
			ids = append(ids, c.ID)
		}
		ids = siblings(c.Criteria, ids)
	}
	return ids
}

// reweighed is the stage with each weight times a factor above 0, and the weights of every group brought to the sum that they
// had. It weighs by factors, whatever the stage does.
func (s *Scorer) reweighed(how Round, factor func(id string) *big.Rat) Stage {
	stage := s.stage.clone()
	reweigh(stage.Criteria, stage.Weighing, how, factor)
	if heaviest := s.heaviest(); heaviest != "" {
		for i, r := range stage.Method.TieBreak {
			if r == ByHeaviest() {
				stage.Method.TieBreak[i] = ByCriterion(heaviest)
			}
		}
	}
	stage.Weighing, stage.Full, stage.Composition = Factors, Points{}, Composition{}
	return stage
}

func reweigh(criteria []Criterion, weighing Weighing, how Round, factor func(id string) *big.Rat) {
	before, after := new(big.Rat), new(big.Rat)
	factors := make([]*big.Rat, len(criteria))
	for i := range criteria {
		c := &criteria[i]
		factors[i] = factor(c.ID)
		counts := reach(c).rat() // in its group
		if weighing == Shares {
			counts = c.Weight.rat()
		}
		before.Add(before, counts)
		after.Add(after, new(big.Rat).Mul(counts, factors[i]))
	}
	for i := range criteria {
		c := &criteria[i]
		weight := factors[i]
		if weighing != Factors {
			weight = new(big.Rat).Mul(weight, before)
			weight.Quo(weight, after)
		}
		if weighing != Marks && !c.Weight.IsZero() {
			weight = new(big.Rat).Mul(weight, c.Weight.rat())
		}
		c.Weight = rounded(weight, how)
		reweigh(c.Criteria, weighing, how, factor)
		if len(c.Criteria) > 0 {
			c.Max = Points{} // what those below add up to, which is not round any more
			if full := weighedReach(c); c.Pass.Of(full).Compare(full) > 0 {
				c.Pass.points = full
			}
		}
	}
}

// reach is the points that a criterion can earn where marks are weighed.
func reach(c *Criterion) Points {
	if len(c.Criteria) == 0 {
		return c.Max
	}
	sum := wholePoints(0)
	for i := range c.Criteria {
		sum = sum.plus(reach(&c.Criteria[i]))
	}
	return sum
}

// weighedReach is reach where factors are weighed.
func weighedReach(c *Criterion) Points {
	if len(c.Criteria) == 0 {
		return c.Max
	}
	sum := wholePoints(0)
	for i := range c.Criteria {
		sum = sum.plus(weighedReach(&c.Criteria[i]).times(c.Criteria[i].Weight))
	}
	return sum.trim()
}

// heaviest is the criterion that a rule for the heaviest looks at; empty where there is none such rule.
func (s *Scorer) heaviest() string {
	for _, r := range s.stage.Method.TieBreak {
		if r == ByHeaviest() {
			return s.stage.tree(fault.Path{}).heaviest()[0]
		}
	}
	return ""
}

// passUnder is the pass mark of the total under changed weights. It stays where it is, unless the rounding of the weights takes
// so much off the full mark that the rounded total of who reached it exactly shows it.
func (s *Scorer) passUnder(changed *Scorer) Points {
	if s.pass.IsZero() || s.stage.Weighing == Factors {
		return s.pass
	}
	pass := new(big.Rat).Mul(s.pass.rat(), changed.full())
	pass.Quo(pass, s.full())
	moved := rounded(pass, Round{s.stage.Method.Rounding.Total.Decimals, money.HalfUp})
	if moved.Compare(s.pass) < 0 {
		return moved
	}
	return s.pass
}

// full is the largest total.
func (s *Scorer) full() *big.Rat {
	sum := new(big.Rat)
	add := func(leaves []leaf, terms []term) {
		for _, t := range terms {
			sum.Add(sum, new(big.Rat).Mul(leaves[t.leaf].Max.rat(), t.weight.rat()))
		}
	}
	add(s.judged, s.total.judged)
	add(s.given, s.total.given)
	return sum
}

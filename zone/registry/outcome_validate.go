package registry

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

// Validate returns every fault: what is missing or malformed, negative figures, money for a number and a number for money,
// a zone that stands twice, observations out of order or after AsOf. The error is a fault.List.
func (o Outcomes) Validate() error {
	var c checker
	root := fault.Path{}
	c.present(root.Field("schema"), o.Schema == OutcomesSchema())
	c.present(root.Field("as_of"), !o.AsOf.IsZero())
	c.texts(root.Field("caveats"), o.Caveats)
	last := civil.PartialOf(o.AsOf)
	for i, p := range o.Published {
		at := root.Field("published").Index(i)
		c.present(at.Field("as_of"), !p.AsOf.IsZero())
		c.order(at.Field("as_of"), p.AsOf, last)
		if i > 0 {
			c.order(root.Field("published").Index(i-1).Field("as_of"), o.Published[i-1].AsOf, p.AsOf)
		}
		c.present(at.Field("figures"), len(p.Figures) > 0)
		seen := map[Indicator]bool{}
		for j, f := range p.Figures {
			c.figure(at.Field("figures").Index(j), f)
			if seen[f.Indicator] && f.Indicator != 0 {
				c.add(duplicate, at.Field("figures").Index(j), value(f.Indicator.String()))
			}
			seen[f.Indicator] = true
		}
		c.sources(at.Field("sources"), p.Sources)
		c.confidence(at.Field("confidence"), p.Confidence)
		c.written(at.Field("note"), p.Note)
	}
	seen := make(map[zone.ID]bool, len(o.Zones))
	for i, z := range o.Zones {
		at := root.Field("zones").Index(i)
		c.outcome(at, z)
		if seen[z.Zone] {
			c.add(duplicate, at.Field("zone"), value(string(z.Zone)))
		}
		seen[z.Zone] = true
	}
	return c.faults.Err()
}

func (c *checker) outcome(at fault.Path, z Outcome) {
	if c.present(at.Field("zone"), z.Zone != "") && !z.Zone.Valid() {
		c.add(malformed, at.Field("zone"), value(string(z.Zone)), form("rfz-01"))
	}
	for i, g := range z.Goals {
		c.figure(at.Field("goals").Index(i).Field("figure"), g.Figure)
		c.confidence(at.Field("goals").Index(i).Field("confidence"), g.Confidence)
		c.written(at.Field("goals").Index(i).Field("note"), g.Note)
	}
	for i, r := range z.Results {
		c.figure(at.Field("results").Index(i).Field("figure"), r.Figure)
		c.confidence(at.Field("results").Index(i).Field("confidence"), r.Confidence)
		c.written(at.Field("results").Index(i).Field("note"), r.Note)
		if !r.Cumulative { // a year's figure without its year could be counted twice
			c.present(at.Field("results").Index(i).Field("period"), !r.Period.IsZero())
		}
	}
}

func (c *checker) figure(at fault.Path, f Figure) {
	word(c, at.Field("indicator"), f.Indicator, indicators.All())
	c.natural(at.Field("count"), f.Count)
	if f.Indicator.Money() {
		if c.present(at.Field("amount"), !f.Amount.IsZero()) && f.Amount.IsNegative() {
			c.add(negative, at.Field("amount"), lang.Arg{Name: "value", Value: f.Amount})
		}
		if f.Count != 0 {
			c.add(malformed, at.Field("count"), lang.Arg{Name: "value", Value: f.Count}, form("amount"))
		}
	} else if !f.Amount.IsZero() {
		c.add(malformed, at.Field("amount"), lang.Arg{Name: "value", Value: f.Amount}, form("count"))
	}
}

package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// after checks what follows the stages: objection, validity, suspension, effect and duties.
func (k *checker) after() {
	s, root := &k.spec, fault.Path{}
	if o := s.Objection; !o.IsZero() {
		k.figure(root.Field("objection").Field("file"), o.File)
		k.figure(root.Field("objection").Field("answer"), o.Answer)
		k.ground(root.Field("objection").Field("ground"), o.Ground)
	}
	if !s.Conditional.IsZero() {
		k.ground(root.Field("conditional"), s.Conditional)
	}
	k.validity(root.Field("validity"), &s.Validity)
	k.figure(root.Field("suspension"), s.Suspension)
	if !s.Effect.IsZero() {
		k.text(root.Field("effect").Field("text"), s.Effect.Text)
		k.ground(root.Field("effect").Field("ground"), s.Effect.Ground)
	}
	for i, d := range s.Duties {
		at := root.Field("duties").Index(i)
		k.text(at.Field("what"), d.What)
		k.role(at.Field("who"), d.Who)
		k.ground(at.Field("ground"), d.Ground)
	}
}

func (k *checker) validity(at fault.Path, v *Validity) {
	switch v.Term {
	case Fixed, Renewable:
		switch {
		case v.Most.IsZero():
			k.list.Add(lengthMissing.At(at.Field("most"), v.Ground.Law))
		case reversed(v.Least, v.Most):
			k.list.Add(termReversed.At(at.Field("least"), v.Ground.Law, arg("least", v.Least), arg("most", v.Most)))
		}
		k.ground(at.Field("ground"), v.Ground)
	case Unlimited, Unstated:
		if !v.Most.IsZero() || !v.Least.IsZero() {
			k.list.Add(termForbidden.At(at.Field("most"), v.Ground.Law, arg("term", v.Term)))
		}
		k.ground(at.Field("ground"), v.Ground)
	default:
		k.list.Add(termMissing.At(at.Field("term"), v.Ground.Law))
	}
	k.figure(at.Field("renewal"), v.Renewal)
	if !v.Renewal.IsZero() && v.Term != Renewable {
		k.list.Add(renewalForbidden.At(at.Field("renewal"), v.Renewal.Ground.Law))
	}
	if s := v.Surveillance; !s.IsZero() {
		at := at.Field("surveillance")
		k.text(at.Field("what"), s.What)
		k.role(at.Field("by"), s.By)
		if s.Every.IsZero() {
			k.list.Add(lengthMissing.At(at.Field("every"), noLaw))
		}
		k.figure(at.Field("every"), s.Every)
	}
}

// reversed reports whether the first length is the longer one, measured from one and the same day.
func reversed(least, most civil.Period) bool {
	from := civil.MustDate("2000-01-01")
	return plus(from, least).After(plus(from, most))
}

// plus is the day that lies the length after d, by the Civil Act where a month has no such day (민법 제160조제3항). Past the
// year 9999 it is the zero Date.
func plus(d civil.Date, p civil.Period) civil.Date {
	sum, err := d.Add(p, civil.Down)
	if err != nil {
		return civil.Date{}
	}
	return sum
}

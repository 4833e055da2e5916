package zone_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
)

func TestCovered(t *testing.T) {
	s := goodPlan(t).Scope()
	safety, building := zone.MustProvision("선박안전법 제8조제1항"), zone.MustProvision("건축법 제84조")
	for _, c := range []struct {
		name, basis string
		place       zone.Place
		want        string
	}{
		{"in every respect", "제80조제1항", zone.Place{Operator: "op-1", Provision: safety, Area: "yeongdo", On: day("2024-06-01")}, "covered"},
		{"the last day", "시행령 제42조제3항제1호", zone.Place{Operator: "op-1", Provision: safety, Area: "yeongdo", On: day("2028-05-31")}, "covered"},
		{"a day later", "시행령 제42조제3항제1호", zone.Place{Operator: "op-1", Provision: safety, Area: "yeongdo", On: day("2028-06-01")}, "period"},
		{"no day", "시행령 제42조제3항제1호", zone.Place{Operator: "op-1", Provision: safety, Area: "yeongdo"}, "period"},
		{"in the zone, not in the plan", "제2조제15호", zone.Place{Operator: "op-3", Provision: safety, Area: "yeongdo", On: day("2024-06-01")}, "operator"},
		{"another law", "제3조제2항", zone.Place{Operator: "op-1", Provision: zone.MustProvision("도로교통법 제5조"), Area: "yeongdo", On: day("2024-06-01")}, "provision"},
		{"another's special case", "제74조제1항제4호", zone.Place{Operator: "op-1", Provision: building, Area: "yeongdo", On: day("2024-06-01")}, "provision"},
		{"all special cases", "제74조제1항제4호", zone.Place{Operator: "op-2", Provision: building, Area: "gijang", On: day("2024-06-01")}, "covered"},
		{"another area", "제74조제1항제7호", zone.Place{Operator: "op-1", Provision: safety, Area: "gijang", On: day("2024-06-01")}, "area"},
		{"a part of what is exempted", "제2조제3호", zone.Place{Operator: "op-2", Provision: zone.MustProvision("건축법 제84조제2항"), Area: "gijang", On: day("2024-06-01")}, "covered"},
		{"more than is exempted", "제2조제3호", zone.Place{Operator: "op-1", Provision: zone.MustProvision("선박안전법 제8조"), Area: "yeongdo", On: day("2024-06-01")}, "provision"},
	} {
		ok, why := s.Covered(c.place)
		if why.String() != c.want || ok != (c.want == "covered") || why.In(lang.Korean) == "" {
			t.Errorf("%s (%s): %v, %s", c.name, c.basis, ok, why)
		}
	}
	if _, why := (zone.Scope{}).Covered(zone.Place{}); why != zone.WhyOperator {
		t.Errorf("nothing covers: %s", why)
	}
}

// universe is a small world in which every place can be tried.
type universe struct {
	areas, operators []string
	provisions       []zone.Provision
	days             []civil.Date
}

func world() universe {
	u := universe{areas: []string{"a", "b", "c"}, operators: []string{"x", "y", "z"}}
	for i := range 3 {
		u.provisions = append(u.provisions, zone.MustProvision(fmt.Sprintf("도로교통법 제%d조", i+1)))
	}
	for i := range 8 {
		u.days = append(u.days, day("2025-01-01").AddDays(i))
	}
	return u
}

func (u universe) scope(r *rand.Rand) zone.Scope {
	var s zone.Scope
	for range r.IntN(4) {
		period := civil.Span{}
		if r.IntN(4) > 0 {
			from, until := u.days[r.IntN(8)], u.days[r.IntN(8)].AddDays(1)
			if r.IntN(5) == 0 {
				from = civil.Date{}
			}
			if r.IntN(5) == 0 {
				until = civil.Date{}
			}
			period, _ = civil.NewSpan(from, until)
		}
		if e, ok := zone.NewExtent(some(r, u.areas), period, some(r, u.operators), some(r, u.provisions)); ok {
			s = append(s, e)
		}
	}
	return s
}

func some[T any](r *rand.Rand, list []T) (part []T) {
	for _, v := range list {
		if r.IntN(2) == 0 {
			part = append(part, v)
		}
	}
	return part
}

func (u universe) places(visit func(zone.Place)) {
	for _, a := range u.areas {
		for _, o := range u.operators {
			for _, p := range u.provisions {
				for _, d := range u.days {
					visit(zone.Place{Operator: o, Provision: p, Area: a, On: d})
				}
			}
		}
	}
}

// TestScopeAlgebra holds the operations against each place of a small world.
func TestScopeAlgebra(t *testing.T) {
	u := world()
	for i := range uint64(cases(1_000)) {
		r := rand.New(rand.NewPCG(i, 7))
		s, v, on := u.scope(r), u.scope(r), u.days[r.IntN(8)]
		both, less, change := s.Intersect(v), s.Minus(v), zone.ChangeOf(s, v, on)
		inside := true
		u.places(func(p zone.Place) {
			inS, _ := s.Covered(p)
			inV, _ := v.Covered(p)
			check := func(name string, got zone.Scope, want bool) {
				if in, _ := got.Covered(p); in != want {
					t.Fatalf("seed %d: %s at %v is %v, want %v\n%v\n%v", i, name, p, in, want, s, v)
				}
			}
			later := !p.On.Before(on)
			check("intersection", both, inS && inV)
			check("difference", less, inS && !inV)
			check("kept", change.Kept, inS && inV && later)
			check("lost", change.Lost, inS && !inV && later)
			check("gained", change.Gained, !inS && inV && later)
			inside = inside && (inS || !inV)
		})
		if s.Contains(v) && !inside {
			t.Fatalf("seed %d: %v does not contain %v", i, s, v)
		}
		if s.Overlaps(v) != v.Overlaps(s) || !s.Contains(both) || !s.Contains(less) || !s.Contains(s) {
			t.Fatalf("seed %d: the laws of the algebra", i)
		}
	}
}

func TestScopeOfParts(t *testing.T) {
	whole, _ := zone.NewExtent([]string{"a"}, civil.Span{}, []string{"x"}, []zone.Provision{zone.MustProvision("도로교통법 제5조")})
	part, _ := zone.NewExtent([]string{"a"}, civil.Span{}, []string{"x"}, []zone.Provision{zone.MustProvision("도로교통법 제5조제1항")})
	s, p := zone.Scope{whole}, zone.Scope{part}
	if !s.Contains(p) || p.Contains(s) || s.Intersect(p)[0].Compare(part) != 0 || s.Minus(p)[0].Compare(whole) != 0 {
		t.Error("a paragraph is part of its article")
	}
	if _, ok := zone.NewExtent(nil, civil.Span{}, []string{"x"}, whole.Provisions); ok {
		t.Error("an extent without areas")
	}
}

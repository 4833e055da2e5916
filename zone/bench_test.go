package zone_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/zone"
)

// handCovered is what a program without the algebra would have for the plan of the tests.
func handCovered(operator, provision, area string, on civil.Date) bool {
	if on.Before(civil.MustDate("2024-06-01")) || on.After(civil.MustDate("2028-05-31")) {
		return false
	}
	switch provision {
	case "선박안전법 제8조제1항":
		return area == "yeongdo" && (operator == "op-1" || operator == "op-2")
	case "건축법 제84조":
		return operator == "op-2"
	}
	return false
}

var sink bool

func BenchmarkCovered(b *testing.B) {
	s := goodPlan(b).Scope()
	p := zone.Place{Operator: "op-2", Provision: zone.MustProvision("건축법 제84조"), Area: "gijang", On: day("2026-11-22")}
	b.ReportAllocs()
	for b.Loop() {
		sink, _ = s.Covered(p)
	}
}

func BenchmarkCoveredByHand(b *testing.B) {
	on := day("2026-11-22")
	b.ReportAllocs()
	for b.Loop() {
		sink = handCovered("op-2", "건축법 제84조", "gijang", on)
	}
}

func TestAllocations(t *testing.T) {
	s := goodPlan(t).Scope()
	p := zone.Place{Operator: "op-2", Provision: zone.MustProvision("건축법 제84조"), Area: "gijang", On: day("2026-11-22")}
	on := day("2026-11-22")
	for name, f := range map[string]func(){
		"Covered":         func() { sink, _ = s.Covered(p) },
		"Limit":           func() { _, err := zone.StepNotice.Limit(true, on); sink = err == nil },
		"Provision.Cover": func() { sink = p.Provision.Covers(p.Provision) },
	} {
		if n := testing.AllocsPerRun(100, f); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

package certification_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// Beside each benchmark stands the same work written by hand for one scheme, as a host would without the library.

func BenchmarkStatus(b *testing.B) {
	p := replay(b, find(b, "kc-safety-certification", day("2024-01-02")), schemes[0].run)
	on := day("2027-01-01")
	b.ReportAllocs()
	for b.Loop() {
		if p.Status(on).State != certification.Certified {
			b.Fatal("not certified")
		}
	}
}

// kcRow is KC safety certification as a row of a table.
type kcRow struct {
	prepared, tested, inspected, decided, issued, lastInspection civil.Date
	suspendedFrom, suspendedUntil, cancelled                     civil.Date
}

type kcStatus struct {
	state      string
	done       int
	inspection civil.Date
	overdue    bool
}

func (r *kcRow) status(on civil.Date) kcStatus {
	s := kcStatus{state: "underway"}
	for _, d := range [...]civil.Date{r.prepared, r.tested, r.inspected, r.decided} {
		if !d.IsZero() && !d.After(on) {
			s.done++
		}
	}
	switch {
	case r.issued.IsZero() || on.Before(r.issued):
		return s
	case !r.cancelled.IsZero() && !on.Before(r.cancelled):
		s.state = "cancelled"
		return s
	case !r.suspendedFrom.IsZero() && !on.Before(r.suspendedFrom) && !on.After(r.suspendedUntil):
		s.state = "suspended"
	default:
		s.state = "certified"
	}
	s.inspection, _ = r.lastInspection.Add(civil.Years(2), civil.Down)
	s.overdue = on.After(s.inspection)
	return s
}

func BenchmarkStatusByHand(b *testing.B) {
	r := kcRow{prepared: day("2024-02-01"), tested: day("2024-03-04"), inspected: day("2024-03-01"), decided: day("2024-03-18"), issued: day("2024-03-20"),
		lastInspection: day("2026-03-19"), suspendedFrom: day("2026-05-01"), suspendedUntil: day("2026-10-31")}
	on := day("2027-01-01")
	b.ReportAllocs()
	for b.Loop() {
		if r.status(on).state != "certified" {
			b.Fatal("not certified")
		}
	}
}

func BenchmarkApply(b *testing.B) {
	track := find(b, "kc-safety-certification", day("2024-01-02"))
	p := replay(b, track, "2024-01-02 open met=standard_published")
	e := event(b, "2024-01-03 start prepare by=applicant")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Apply(e); err != nil {
			b.Fatal(err)
		}
	}
}

func benchPortfolio(b *testing.B) certification.Portfolio {
	p := certification.Portfolio{On: day("2026-01-05"), Items: []certification.Item{{Evidence: "demonstration_data", On: day("2026-06-30"), Permit: "permit-7"}}}
	for _, id := range []string{"ce-mdr-annex-ix", "us-nrtl"} {
		track := find(b, id, today)
		p.Targets = append(p.Targets, certification.Begin(track))
		for _, x := range track.Spec().Stages {
			p.Estimates = append(p.Estimates, certification.Estimate{Track: id, Stage: x.ID, Length: civil.Days(30)})
		}
	}
	return p
}

func BenchmarkPlan(b *testing.B) {
	p := benchPortfolio(b)
	b.ReportAllocs()
	for b.Loop() {
		plan, err := p.Plan()
		if err != nil || plan.Finish != day("2026-11-27") {
			b.Fatal(plan.Finish, err)
		}
	}
}

// planByHand is the same plan with the graph written out and no reason given.
func planByHand(on, demonstration civil.Date, month civil.Period) (finish civil.Date) {
	end := func(starts ...civil.Date) civil.Date {
		start := on
		for _, s := range starts {
			if start.Before(s) {
				start = s
			}
		}
		sum, _ := start.Add(month, civil.Down)
		return sum
	}
	prepare := end(demonstration)
	test, quality := end(prepare), end(prepare)
	declaration := end(end(end(test), quality))
	listing := end(end(prepare), end(prepare)) // the technical file serves twice
	if declaration.Before(listing) {
		return listing
	}
	return declaration
}

func BenchmarkPlanByHand(b *testing.B) {
	on, demonstration := day("2026-01-05"), day("2026-06-30")
	b.ReportAllocs()
	for b.Loop() {
		if planByHand(on, demonstration, civil.Days(30)) != day("2026-11-27") {
			b.Fatal("another end")
		}
	}
}

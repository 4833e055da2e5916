package certification_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// agrees compares a plan with the slow search: the same stages, the same ends, and a critical path that is one of the longest chains.
func agrees(t *testing.T, p certification.Portfolio) {
	t.Helper()
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	s := newSlow(p)
	finish := p.On
	var critical [][]certification.Link
	for i, target := range plan.Targets {
		for _, bar := range target.Bars {
			needed := s.needed(i, bar.Stage) && !s.skipped(i, bar.Stage)
			if needed != bar.Remains {
				t.Fatalf("%s %s: remains %t, the slow search says %t", target.Track, bar.Stage, bar.Remains, needed)
			}
			if !needed {
				continue
			}
			if end := s.end(node{target: i, stage: bar.Stage}); end != bar.Finish {
				t.Fatalf("%s %s: ends on %s, the slow search says %s", target.Track, bar.Stage, bar.Finish, end)
			}
			if finish.Before(bar.Finish) {
				finish, critical = bar.Finish, nil
			}
			if bar.Finish == finish {
				s.chains(node{target: i, stage: bar.Stage}, nil, func(chain []node, end civil.Date) {
					if end == finish {
						critical = append(critical, s.links(chain))
					}
				})
			}
		}
	}
	if certified := slices.ContainsFunc(plan.Targets, func(x certification.TargetPlan) bool { return x.Remaining > 0 }); !certified {
		return
	}
	if plan.Finish != finish {
		t.Fatalf("the plan ends on %s, the slow search on %s", plan.Finish, finish)
	}
	if !slices.ContainsFunc(critical, func(c []certification.Link) bool { return slices.Equal(c, plan.Critical) }) {
		t.Fatalf("the critical path %v is not among the longest chains %v", plan.Critical, critical)
	}
}

func (s *slow) links(chain []node) []certification.Link {
	var links []certification.Link
	for _, n := range chain {
		l := certification.Link{Evidence: n.evidence}
		if n.stage != "" {
			l = certification.Link{Track: s.specs[n.target].ID, Stage: n.stage}
		}
		links = append(links, l)
	}
	return links
}

// The critical path against the slow search, over random portfolios of random tracks.
func TestRandomPlans(t *testing.T) {
	r, n := random(t, 3_000)
	for range n {
		agrees(t, randomPortfolio(t, r))
		if t.Failed() {
			return
		}
	}
}

var markets = []certification.Market{"kr", "eu", "us"}

func randomPortfolio(t *testing.T, r *rand.Rand) certification.Portfolio {
	t.Helper()
	p := certification.Portfolio{On: civil.MustDate("2026-01-05").AddDays(r.IntN(60))}
	for i := range 1 + r.IntN(3) {
		track := randomTrack(t, r, i)
		p.Targets = append(p.Targets, advance(r, certification.Begin(track), p.On))
		for _, x := range track.Spec().Stages {
			if x.Time.Unpublished || r.IntN(4) == 0 {
				p.Estimates = append(p.Estimates, certification.Estimate{Track: track.ID(), Stage: x.ID, Length: randomLength(r)})
			}
		}
	}
	for range r.IntN(4) {
		e := one(r, one(r, p.Targets).Track().Spec().Evidence)
		p.Items = append(p.Items, certification.Item{Evidence: e.ID, On: p.On.AddDays(r.IntN(200) - 60), By: certification.Laboratory, Market: one(r, markets)})
	}
	// What has to be brought is there in the end.
	for _, target := range p.Targets {
		for _, e := range target.Track().Spec().Evidence {
			if e.Brought {
				p.Items = append(p.Items, certification.Item{Evidence: e.ID, On: p.On.AddDays(r.IntN(200) - 60), By: certification.Laboratory, Market: target.Track().Market()})
			}
		}
	}
	return p
}

func randomLength(r *rand.Rand) civil.Period {
	if r.IntN(3) == 0 {
		return civil.Months(1 + r.IntN(6))
	}
	return civil.Days(1 + r.IntN(120))
}

// randomTrack is a track of up to five stages over a small stock of evidence, so that targets share some.
func randomTrack(t *testing.T, r *rand.Rand, number int) certification.Track {
	t.Helper()
	s := small()
	s.ID, s.Market = "track-"+string(rune('a'+number)), one(r, markets)
	s.Standards, s.Evidence, s.Recognition, s.Stages = nil, nil, nil, nil
	stock := []string{"e0", "e1", "e2", "e3", "e4"}
	for i, id := range stock {
		s.Evidence = append(s.Evidence, certification.Evidence{ID: id, Name: lang.Text{KO: id}, Kind: certification.Kind(1 + i%4), Sector: "robots", Brought: true})
	}
	for i := range 1 + r.IntN(5) {
		x := certification.Stage{ID: "s" + string(rune('0'+i)), Name: lang.Text{KO: "단계"}, By: certification.Roles{certification.Laboratory}, Ground: at("x"), Time: certification.Time{Unpublished: true}}
		for j := range i {
			switch r.IntN(5) {
			case 0, 1:
				x.After = append(x.After, s.Stages[j].ID)
			case 2:
				x.Needs = append(x.Needs, s.Stages[j].Yields...)
			}
		}
		if r.IntN(3) == 0 {
			x.Uses = append(x.Uses, one(r, stock[i:]))
		}
		if e := &s.Evidence[i]; r.IntN(2) == 0 && !slices.Contains(x.Uses, e.ID) {
			e.Brought, x.Yields = false, []string{e.ID}
		}
		if r.IntN(2) == 0 {
			x.Time = certification.Time{Length: randomLength(r), Ground: at("x")}
			if len(x.After) > 0 && r.IntN(2) == 0 {
				x.Time.From = one(r, x.After)
			}
		}
		if r.IntN(6) == 0 {
			x.Skip = certification.Skip{With: one(r, stock[i:]), Ground: at("x")}
		}
		x.Decides = r.IntN(5) == 0
		s.Stages = append(s.Stages, x)
	}
	for _, partner := range markets {
		if partner != s.Market && r.IntN(2) == 0 {
			s.Recognition = append(s.Recognition, certification.Agreement{ID: string(s.Market + "-" + partner), Home: s.Market, Partner: partner, Sector: "robots", Phase: certification.Phase(1 + r.IntN(2)), Ground: at("x")})
		}
	}
	track, err := certification.NewTrack(s)
	if err != nil {
		return randomTrack(t, r, number) // evidence that comes later in a circle
	}
	return track
}

// advance lets a few things happen before the day of the plan.
func advance(r *rand.Rand, p certification.Progress, until civil.Date) certification.Progress {
	on := civil.MustDate("2025-12-01")
	apply := func(e certification.Event) {
		if next, err := p.Apply(e); err == nil && !e.On.After(until) {
			p = next
		}
	}
	if r.IntN(2) == 0 {
		return p
	}
	apply(certification.Event{On: on, Do: certification.OpenTrack, Product: "로봇", Met: []string{"is_robot"}})
	for range r.IntN(6) {
		on = on.AddDays(r.IntN(10))
		x := one(r, p.Track().Spec().Stages)
		switch r.IntN(4) {
		case 0, 1:
			apply(certification.Event{On: on, Do: certification.StartStage, Stage: x.ID, By: certification.Actor{Role: certification.Laboratory, Name: "누구"}})
		case 2:
			apply(certification.Event{On: on, Do: certification.PassStage, Stage: x.ID})
		case 3:
			apply(certification.Event{On: on, Do: certification.FailStage, Stage: x.ID})
		}
	}
	return p
}

// robot is a portfolio that can be worked out by hand: Korea, then the United States, with a report that counts there.
func robot(t *testing.T) certification.Portfolio {
	t.Helper()
	home := small()
	abroad := small()
	abroad.ID, abroad.Market = "host-robot-mark-us", "us"
	p := certification.Portfolio{On: day("2026-01-05")}
	for _, s := range []certification.Spec{home, abroad} {
		p.Targets = append(p.Targets, certification.Begin(certification.MustTrack(s)))
		p.Estimates = append(p.Estimates,
			certification.Estimate{Track: s.ID, Stage: "strength_test", Length: civil.Days(30)},
			certification.Estimate{Track: s.ID, Stage: "register", Length: civil.Days(1)})
	}
	return p
}

func TestPlanByHand(t *testing.T) {
	p := robot(t)
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	// Korea: the test from 01-05 to 02-04, the decision 60 days after it on 04-05, the register on 04-06. The United States: the strength
	// report comes from Korea on 02-04, the own noise test until 01-19; the decision has 60 days from its start, which waits for both.
	type row struct {
		stage         string
		start, finish string
		state         certification.StageState
		critical      bool
	}
	want := map[string][]row{
		"host-robot-mark": {
			{"strength_test", "2026-01-05", "2026-02-04", certification.Waiting, true}, {"noise_test", "2026-01-05", "2026-01-19", certification.Waiting, false},
			{"decision", "2026-02-04", "2026-04-05", certification.Waiting, true}, {"register", "2026-04-05", "2026-04-06", certification.Waiting, true}},
		"host-robot-mark-us": {
			{"strength_test", "", "", certification.Waived, false}, {"noise_test", "2026-01-05", "2026-01-19", certification.Waiting, false},
			{"decision", "2026-02-04", "2026-04-05", certification.Waiting, false}, {"register", "2026-04-05", "2026-04-06", certification.Waiting, false}},
	}
	for _, target := range plan.Targets {
		for i, b := range target.Bars {
			got := row{b.Stage, b.Start.String(), b.Finish.String(), b.State, b.Critical}
			if got != want[target.Track][i] {
				t.Errorf("%s: got %v, want %v", target.Track, got, want[target.Track][i])
			}
		}
	}
	if plan.Finish != day("2026-04-06") || plan.Targets[0].Remaining != 4 || plan.Targets[1].Remaining != 3 {
		t.Errorf("%s, %d, %d", plan.Finish, plan.Targets[0].Remaining, plan.Targets[1].Remaining)
	}
	reuse := []certification.Reuse{{Track: "host-robot-mark-us", Stage: "strength_test", Replaces: true, Evidence: "strength", On: day("2026-02-04"), From: "host-robot-mark", Agreement: "kr-us"}}
	if diff := cmp.Diff(reuse, plan.Reused); diff != "" {
		t.Error(diff)
	}
	savings, err := p.Savings()
	if err != nil {
		t.Fatal(err)
	}
	want1 := []certification.TrackSaving{{Track: "host-robot-mark-us", Stages: []string{"strength_test"}, Days: 30, Finish: day("2026-04-06")}}
	if diff := cmp.Diff(want1, savings[0].Tracks); len(savings) != 1 || diff != "" || savings[0].Earlier != 0 || savings[0].Finish != day("2026-04-06") {
		t.Errorf("%+v, %s", savings, diff)
	}
	agrees(t, p)
}

// What the permit's demonstration yields is waited for, and begins the critical path.
func TestPlanWaitsForTheDemonstration(t *testing.T) {
	p := certification.Portfolio{
		On:      day("2026-01-05"),
		Targets: []certification.Progress{certification.Begin(find(t, "ce-mdr-class-i", today))},
		Items:   []certification.Item{{Evidence: "demonstration_data", On: day("2026-06-30"), Permit: "permit-7", Zone: "giz-05"}},
		Estimates: []certification.Estimate{{Track: "ce-mdr-class-i", Stage: "prepare", Length: civil.Months(2)},
			{Track: "ce-mdr-class-i", Stage: "declaration", Length: civil.Days(7)}},
	}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	want := []certification.Link{{Evidence: "demonstration_data"}, {Track: "ce-mdr-class-i", Stage: "prepare"}, {Track: "ce-mdr-class-i", Stage: "declaration"}}
	if diff := cmp.Diff(want, plan.Critical); diff != "" || plan.Finish != day("2026-09-06") {
		t.Errorf("%s, %s", plan.Finish, diff)
	}
	if len(plan.Reused) != 1 || plan.Reused[0].Permit != "permit-7" || plan.Reused[0].Replaces {
		t.Errorf("%+v", plan.Reused)
	}
	agrees(t, p)
}

// A NET certificate that an earlier target makes lets the NEP skip its first stage.
func TestPlanSkips(t *testing.T) {
	p := certification.Portfolio{On: day("2026-01-05"), Items: []certification.Item{{Evidence: "test_data", On: day("2026-01-05")}}}
	for _, id := range []string{"net", "nep"} {
		track := find(t, id, today)
		p.Targets = append(p.Targets, certification.Begin(track))
		for _, x := range track.Spec().Stages {
			p.Estimates = append(p.Estimates, certification.Estimate{Track: id, Stage: x.ID, Length: civil.Days(10)})
		}
	}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	if b := plan.Targets[1].Bars[1]; b.Stage != "interview" || b.State != certification.Skipped || b.Remains || b.Start != day("2026-01-25") {
		t.Errorf("%+v", b)
	}
	if plan.Finish != day("2026-02-14") {
		t.Errorf("%s", plan.Finish)
	}
	agrees(t, p)
}

// A hold that is open and days that a hold took move the ends that are counted from receipt.
func TestPlanAfterAHold(t *testing.T) {
	p := certification.Portfolio{On: day("2026-06-05"), Targets: []certification.Progress{replay(t, find(t, "fda-510k", today), fdaRun)}}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	if plan.Finish != day("2026-07-02") || plan.Targets[0].Remaining != 2 {
		t.Errorf("%s, %d", plan.Finish, plan.Targets[0].Remaining)
	}
}

func TestPlanOfWhatIsDone(t *testing.T) {
	p := certification.Portfolio{On: day("2027-01-01"), Targets: []certification.Progress{replay(t, find(t, "kc-safety-certification", day("2024-01-02")), schemes[0].run)}}
	plan, err := p.Plan()
	if err != nil || plan.Finish != p.On || plan.Targets[0].Finish != day("2024-03-20") || plan.Targets[0].Remaining != 0 || len(plan.Critical) != 0 {
		t.Errorf("%+v, %v", plan, err)
	}
}

func TestPlanFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		wrong func(*certification.Portfolio)
		path  string
		code  fault.Code
	}{
		{"no day", func(p *certification.Portfolio) { p.On = civil.Date{} }, "on", "certification.plan.on.missing"},
		{"no target", func(p *certification.Portfolio) { p.Targets, p.Estimates = nil, nil }, "targets", "certification.plan.targets.missing"},
		{"a target without a track", func(p *certification.Portfolio) { p.Targets[1] = certification.Progress{} }, "targets[1]", "certification.track.missing"},
		{"a target twice", func(p *certification.Portfolio) { p.Targets[1] = p.Targets[0] }, "targets[1]", "certification.plan.target.duplicate"},
		{"a target that has ended", func(p *certification.Portfolio) {
			p.Targets[1] = replay(t, p.Targets[1].Track(), "2026-01-04 open met=is_robot\n2026-01-05 withdraw")
		}, "targets[1]", "certification.plan.target.ended"},
		{"events to come", func(p *certification.Portfolio) {
			p.Targets[1] = replay(t, p.Targets[1].Track(), "2026-01-06 open met=is_robot")
		}, "targets[1]", "certification.plan.target.too_late"},
		{"no estimate", func(p *certification.Portfolio) { p.Estimates = p.Estimates[1:] }, "estimates", "certification.plan.estimate.missing"},
		{"an estimate of no length", func(p *certification.Portfolio) { p.Estimates[0].Length = civil.Period{} }, "estimates[0].length", "certification.length.missing"},
		{"an estimate of another track", func(p *certification.Portfolio) { p.Estimates[0].Track = "x" }, "estimates[0].track", "certification.plan.estimate.track.unknown"},
		{"an estimate of no stage", func(p *certification.Portfolio) { p.Estimates[0].Stage = "x" }, "estimates[0].stage", "certification.stage.unknown"},
		{"an estimate twice", func(p *certification.Portfolio) { p.Estimates[1] = p.Estimates[0] }, "estimates[1]", "certification.plan.estimate.duplicate"},
		{"evidence without a day", func(p *certification.Portfolio) { p.Items = []certification.Item{{Evidence: "patent"}} }, "items[0].on", "certification.plan.item.on.missing"},
		{"evidence that nobody knows", func(p *certification.Portfolio) { p.Items = []certification.Item{{Evidence: "x", On: today}} }, "items[0].evidence", "certification.evidence.unknown"},
		{"an end after the year 9999", func(p *certification.Portfolio) { p.Estimates[0].Length = civil.Years(9000) }, "estimates", "certification.plan.out_of_range"},
		{"evidence that has to be brought", func(p *certification.Portfolio) {
			p.Targets = append(p.Targets, certification.Begin(find(t, "net", today)))
			p.Estimates = append(p.Estimates, certification.Estimate{Track: "net", Stage: "prepare", Length: civil.Days(1)}, certification.Estimate{Track: "net", Stage: "review", Length: civil.Days(1)})
		}, "items", "certification.plan.evidence.missing"},
	} {
		p := robot(t)
		c.wrong(&p)
		_, err := p.Plan()
		wantFault(t, err, c.path, c.code)
		if list, ok := errors.AsType[fault.List](err); !ok || strings.Contains(list.In(lang.Korean)+list.In(lang.English), "{") {
			t.Errorf("%s: %v", c.name, err)
		}
		if _, err := p.Savings(); err == nil {
			t.Errorf("%s: Savings takes it", c.name)
		}
	}
}

package evaluation_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// grouped is a panel of one evaluator in which each proposal has a total and a group, such as "80 x".
func grouped(totals map[string][2]string) evaluation.Panel {
	p := evaluation.Panel{Evaluators: evaluators("e")}
	for id, v := range totals {
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: id, Group: v[1]})
		p.Sheets = append(p.Sheets, sheet("e", id, "c", v[0]))
	}
	return p
}

func TestQuotasAndReserve(t *testing.T) {
	totals := map[string][2]string{"a": {"90", "x"}, "b": {"80", "x"}, "c": {"70", "x"}, "d": {"60", "y"}, "e": {"50", "y"}, "f": {"40", "z"}}
	for _, c := range []struct {
		name     string
		choose   int
		pass     string
		quotas   []evaluation.Quota
		selected []string
		reserves []string
	}{
		{"none", 3, "0", nil, []string{"a", "b", "c"}, []string{"d", "e"}},
		{"a place kept", 3, "0", []evaluation.Quota{{Group: "y", Least: 1}}, []string{"a", "b", "d"}, []string{"c", "e"}},
		{"two places kept", 3, "0", []evaluation.Quota{{Group: "y", Least: 1}, {Group: "z", Least: 1}}, []string{"a", "d", "f"}, []string{"b", "c"}},
		{"at most one", 3, "0", []evaluation.Quota{{Group: "x", Most: 1}}, []string{"a", "d", "e"}, []string{"b", "c"}},
		{"at most one of each, z failing", 3, "45", []evaluation.Quota{{Group: "x", Most: 1}, {Group: "y", Most: 1}, {Group: "z", Least: 1}}, []string{"a", "d"}, []string{"b", "c"}},
		{"a place kept for a group without proposals", 3, "0", []evaluation.Quota{{Group: "w", Least: 2}}, []string{"a", "b", "c"}, []string{"d", "e"}},
		{"more places than proposals", 9, "0", []evaluation.Quota{{Group: "y", Least: 1}}, []string{"a", "b", "c", "d", "e", "f"}, nil},
	} {
		stage := single("100")
		stage.Select, stage.Reserve, stage.Quotas, stage.Method.Pass = c.choose, 2, c.quotas, evaluation.MustMark(c.pass)
		r := must(t, stage, grouped(totals))
		if diff := cmp.Diff(c.selected, r.Selected()); diff != "" {
			t.Errorf("%s: selected (-want +got):\n%s", c.name, diff)
		}
		if diff := cmp.Diff(c.reserves, r.Reserves()); diff != "" {
			t.Errorf("%s: reserve list (-want +got):\n%s", c.name, diff)
		}
	}
}

// Equal proposals that nothing separates: a fault where one would have to be chosen, and none where all or none of them get a place.
func TestTiesAtTheCut(t *testing.T) {
	for _, c := range []struct {
		name   string
		totals map[string][2]string
		choose int
		quotas []evaluation.Quota
		tie    bool
		want   []string
	}{
		{"all equals fit", map[string][2]string{"a": {"80", "x"}, "b": {"80", "x"}, "c": {"70", "x"}}, 2, nil, false, []string{"a", "b"}},
		{"not all fit", map[string][2]string{"a": {"90", "x"}, "b": {"80", "x"}, "c": {"80", "x"}}, 2, nil, true, []string{"a"}},
		{"all equal", map[string][2]string{"a": {"80", "x"}, "b": {"80", "x"}, "c": {"80", "x"}}, 2, nil, true, nil},
		{"the quota tells them apart", map[string][2]string{"a": {"90", "x"}, "b": {"80", "x"}, "c": {"80", "y"}}, 2, []evaluation.Quota{{Group: "y", Least: 1}}, false, []string{"a", "c"}},
		{"the quota does not", map[string][2]string{"a": {"90", "x"}, "b": {"80", "y"}, "c": {"80", "y"}}, 2, []evaluation.Quota{{Group: "y", Least: 1}}, true, []string{"a"}},
		{"a full group does not compete", map[string][2]string{"a": {"90", "x"}, "b": {"80", "x"}, "c": {"80", "y"}}, 2, []evaluation.Quota{{Group: "x", Most: 1}}, false, []string{"a", "c"}},
		{"one free place, one kept", map[string][2]string{"a": {"80", "x"}, "b": {"80", "x"}, "c": {"80", "y"}}, 2, []evaluation.Quota{{Group: "y", Least: 1}}, true, nil},
		{"equals on the reserve list share a number", map[string][2]string{"a": {"90", "x"}, "b": {"80", "x"}, "c": {"80", "x"}}, 1, nil, false, []string{"a"}},
	} {
		stage := single("100")
		stage.Select, stage.Reserve, stage.Quotas = c.choose, 1, c.quotas
		r, err := evaluation.Rank(stage, grouped(c.totals))
		if diff := cmp.Diff(c.want, r.Selected()); diff != "" || (err != nil) != c.tie || len(r) != len(c.totals) {
			t.Errorf("%s: selected (-want +got):\n%s%v", c.name, diff, err)
		}
		if c.tie && len(r.Reserves()) > 0 {
			t.Errorf("%s: the reserve list is numbered before the tie is resolved", c.name)
		}
	}
	stage := single("100")
	stage.Reserve = 1
	r := must(t, stage, grouped(map[string][2]string{"a": {"90", ""}, "b": {"80", ""}, "c": {"80", ""}, "d": {"70", ""}}))
	if diff := cmp.Diff([]string{"1 a 90.0000 *", "2 b 80.0000 r1", "2 c 80.0000 r1", "4 d 70.0000"}, lines(r)); diff != "" {
		t.Errorf("reserve list (-want +got):\n%s", diff)
	}
}

// choices is what every order of equal proposals would select, one after the other by the plain reading of the quotas.
func choices(r evaluation.Ranking, s evaluation.Stage, group map[string]string, perm []int) []string {
	taken, count := []string{}, map[string]int{}
	need := func(without string) int {
		n := 0
		for _, q := range s.Quotas {
			available := 0
			for _, x := range r {
				if group[x.Proposal] == q.Group && len(x.Failed) == 0 {
					available++
				}
			}
			if q.Group != without {
				n += max(0, min(q.Least, available)-count[q.Group])
			}
		}
		return n
	}
	for _, i := range perm {
		x := r[i]
		g := group[x.Proposal]
		most := len(r)
		for _, q := range s.Quotas {
			if q.Group == g && q.Most > 0 {
				most = q.Most
			}
		}
		own := need("") - need(g) // places still kept for the own group
		if len(x.Failed) > 0 || len(taken) == s.Select || count[g] == most || own == 0 && s.Select-len(taken) <= need("") {
			continue
		}
		taken = append(taken, x.Proposal)
		count[g]++
	}
	slices.Sort(taken)
	return taken
}

// A tie is reported exactly where another order of equals would select others.
func TestTiesAreReportedExactlyWhereOrderMatters(t *testing.T) {
	const seed = 23
	r := rand.New(rand.NewPCG(seed, 9))
	ties := 0
	for i := range cases(2000, 100_000) {
		totals, group := map[string][2]string{}, map[string]string{}
		for k := range 1 + r.IntN(6) {
			id := fmt.Sprint("p", k)
			group[id] = string(rune('x' + r.IntN(3)))
			totals[id] = [2]string{fmt.Sprint(50 + 10*r.IntN(3)), group[id]}
		}
		stage := single("100")
		stage.Select, stage.Method.Pass = 1+r.IntN(4), evaluation.MustMark("55")
		for _, g := range []string{"x", "y"} {
			if q := (evaluation.Quota{Group: g, Least: r.IntN(2), Most: r.IntN(3)}); r.IntN(2) == 0 && (q.Most == 0 || q.Least <= q.Most) && stage.Select > 1 {
				stage.Quotas = append(stage.Quotas, q)
			}
		}
		ranking, err := evaluation.Rank(stage, grouped(totals))
		if ranking == nil {
			t.Fatalf("seed %d, case %d: %v", seed, i, err)
		}
		order := make([]int, len(ranking))
		for k := range order {
			order[k] = k
		}
		first := choices(ranking, stage, group, order)
		same := true
		for range 40 {
			shuffle(r, order)
			slices.SortStableFunc(order, func(a, b int) int { return ranking[a].Rank - ranking[b].Rank })
			same = same && slices.Equal(first, choices(ranking, stage, group, order))
		}
		if (err == nil) != same {
			t.Fatalf("seed %d, case %d: tie %v, but other orders select the same: %t\n%q %+v %v", seed, i, err, same, lines(ranking), stage.Quotas, group)
		}
		if err != nil {
			ties++
			continue
		}
		if got := slices.Sorted(slices.Values(ranking.Selected())); !slices.Equal(got, first) {
			t.Fatalf("seed %d, case %d: selected %q, want %q\n%q %+v", seed, i, got, first, lines(ranking), stage.Quotas)
		}
	}
	if ties == 0 {
		t.Error("no tie was tried")
	}
}

// Two panels with different habits: m + g - p and m × g / p with p the mean of the panel and g the mean of all.
func TestNormalisation(t *testing.T) {
	strict := scored(map[string][]string{"a": {"60"}, "b": {"70"}})               // mean 65
	mild := scored(map[string][]string{"c": {"80"}, "d": {"90"}, "e": {"91.25"}}) // mean 87.08333…
	// all: 391.25 / 5 = 78.25
	for _, c := range []struct {
		how  evaluation.Normalisation
		want []string
	}{
		{0, []string{"1 e 91.25 *", "2 d 90.00", "3 c 80.00", "4 b 70.00", "5 a 60.00"}},
		{evaluation.Shift, []string{"1 b 83.25 *", "2 e 82.42", "3 d 81.17", "4 a 73.25", "5 c 71.17"}},
		{evaluation.Ratio, []string{"1 b 84.27 *", "2 e 81.99", "3 d 80.87", "4 a 72.23", "5 c 71.89"}},
	} {
		stage := single("100")
		stage.Method.Rounding, stage.Method.Normalise = rounding(2), c.how
		if diff := cmp.Diff(c.want, lines(must(t, stage, strict, mild))); diff != "" {
			t.Errorf("%v (-want +got):\n%s", c.how, diff)
		}
	}
	stage := single("100")
	stage.Method.Normalise = evaluation.Ratio
	if r := must(t, stage, scored(map[string][]string{"a": {"0"}}), scored(map[string][]string{"b": {"50"}})); r[1].Total.String() != "0.0000" {
		t.Errorf("a panel of nothing but zeros is given %v", r[1].Total)
	}
	_, err := evaluation.Rank(stage, strict, strict)
	if diff := cmp.Diff([]string{"evaluation.id.duplicate panels[1].proposals[0].id", "evaluation.id.duplicate panels[1].proposals[1].id"}, codes(err)); diff != "" {
		t.Errorf("the same proposals twice (-want +got):\n%s", diff)
	}
}

// Normalised totals agree with a direct transcription.
func TestNormalisationAgreesWithRationals(t *testing.T) {
	const seed = 29
	r := rand.New(rand.NewPCG(seed, 1))
	for i := range cases(500, 20_000) {
		stage := single("100")
		stage.Select, stage.Method.Rounding = 99, rounding(3)
		stage.Method.Normalise = evaluation.Normalisation(1 + r.IntN(2))
		var panels []evaluation.Panel
		var means [][]*big.Rat
		all, n := new(big.Rat), int64(0)
		for p := range 1 + r.IntN(3) {
			panel := evaluation.Panel{Evaluators: evaluators("e1", "e2", "e3")}
			var own []*big.Rat
			for k := range 1 + r.IntN(3) {
				id, m := fmt.Sprintf("p%d%d", p, k), new(big.Rat)
				panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: id})
				for _, e := range panel.Evaluators {
					score := fmt.Sprintf("%d.%d", 50+r.IntN(50), r.IntN(10))
					panel.Sheets = append(panel.Sheets, sheet(e.ID, id, "c", score))
					m.Add(m, new(big.Rat).Quo(rat(score), big.NewRat(3, 1)))
				}
				own, n = append(own, m), n+1
				all.Add(all, m)
			}
			panels, means = append(panels, panel), append(means, own)
		}
		all.Quo(all, big.NewRat(n, 1))
		want := map[string]string{}
		for p, own := range means {
			mine := new(big.Rat).Quo(add(own...), big.NewRat(int64(len(own)), 1))
			for k, m := range own {
				v := add(m, all, new(big.Rat).Neg(mine))
				if stage.Method.Normalise == evaluation.Ratio {
					v = new(big.Rat).Mul(m, new(big.Rat).Quo(all, mine))
				}
				want[fmt.Sprintf("p%d%d", p, k)] = half(v, 3).FloatString(3)
			}
		}
		for _, x := range must(t, stage, panels...) {
			if x.Total.String() != want[x.Proposal] {
				t.Fatalf("seed %d, case %d: %s has %v, want %s", seed, i, x.Proposal, x.Total, want[x.Proposal])
			}
		}
	}
}

func TestComposition(t *testing.T) {
	stage, panel := sound()
	stage.Composition = evaluation.Composition{Least: 3, Most: 5, Chair: true, Quorum: evaluation.MustShare(">1/2"),
		Sectors: []evaluation.SectorShare{{Sector: evaluation.Industry, Share: evaluation.MustShare("1/3")}}, Outside: evaluation.MustShare("1/2")}
	code := func(p evaluation.Panel) []string {
		_, err := evaluation.Rank(stage, p)
		return codes(err)
	}
	const chair, share, seat = "evaluation.panel.chair.required", "evaluation.panel.share.out_of_range", " panel.evaluators"
	if diff := cmp.Diff([]string{chair + seat, share + seat, "evaluation.panel.region.required panel.region"}, code(panel)); diff != "" {
		t.Errorf("nothing known of the members (-want +got):\n%s", diff)
	}
	panel.Region = region.MustLegalDong("48")
	panel.Evaluators[0] = evaluation.Evaluator{ID: "e1", Chair: true, Sector: evaluation.Industry, Region: region.MustLegalDong("48")}
	panel.Evaluators[1].Region = region.MustLegalDong("26")
	if diff := cmp.Diff([]string{share + seat}, code(panel)); diff != "" {
		t.Errorf("one of three from outside (-want +got):\n%s", diff)
	}
	panel.Evaluators[2].Region = region.MustLegalDong("27")
	if diff := cmp.Diff([]string(nil), code(panel)); diff != "" {
		t.Errorf("two of three from outside (-want +got):\n%s", diff)
	}
	panel.Evaluators[1].Absent, panel.Evaluators[2].Absent = true, true
	if got := code(panel); len(got) == 0 || got[0] != "evaluation.panel.quorum.out_of_range"+seat {
		t.Errorf("one of three present: %q", got)
	}
	stage.Composition = evaluation.Composition{Least: 4}
	if diff := cmp.Diff([]string{"evaluation.panel.size.out_of_range" + seat}, code(scored(map[string][]string{"p": {"1", "2", "3"}}))); diff != "" {
		t.Errorf("three of four (-want +got):\n%s", diff)
	}
}

// Every number of a preset has a ground, and every ground a source with its confidence.
func TestPresetsHaveGrounds(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range evaluation.Presets() {
		if p.ID == "" || seen[p.ID] || p.Name.KO == "" || p.Name.EN == "" {
			t.Errorf("the preset %q has no name of its own", p.ID)
		}
		seen[p.ID] = true
		parts := map[string]bool{
			"method.least": p.Method.Least > 0, "method.trim": p.Method.Trim != evaluation.Trim{}, "method.audiences": len(p.Method.Audiences) > 0,
			"method.rounding": p.Method.Rounding != evaluation.Rounding{}, "method.max_bonus": !p.Method.MaxBonus.IsZero(),
			"method.max_penalty": !p.Method.MaxPenalty.IsZero(), "method.pass": !p.Method.Pass.IsZero(), "method.tie_break": len(p.Method.TieBreak) > 0,
			"composition": p.Composition.Chair || len(p.Composition.Sectors) > 0, "technical": !p.Technical.IsZero(), "penalties": len(p.Penalties) > 0,
		}
		grounded := map[string]bool{}
		for _, g := range p.Grounds {
			grounded[g.Of] = true
			if g.Source.Ref == "" || g.Source.Confidence.In(lang.Korean) == "" || !parts[g.Of] {
				t.Errorf("%s: the ground of %s: %+v", p.ID, g.Of, g.Source)
			}
		}
		for part, used := range parts {
			if used && !grounded[part] {
				t.Errorf("%s: %s has no ground", p.ID, part)
			}
		}
	}
}

func TestTieFaultNamesTheTied(t *testing.T) {
	_, err := evaluation.Rank(single("100"), grouped(map[string][2]string{"b": {"80", ""}, "a": {"80", ""}}))
	list, ok := err.(fault.List) //nolint:errorlint // Rank returns the list itself
	if !ok || len(list) != 1 || list[0].Path != "ranking" {
		t.Fatalf("got %v", err)
	}
	const want = "선정 경계에 총점 80.0000인 제안이 2건(a, b) 있고 남은 자리는 1건입니다. 동점은 우연히 정할 수 없습니다. 동점 처리 기준을 정하거나 다시 평가하십시오."
	if diff := cmp.Diff(want, list[0].Message(lang.Korean)); diff != "" {
		t.Errorf("message (-want +got):\n%s", diff)
	}
}

package evaluation_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation"
)

func TestTypedScoreFaults(t *testing.T) {
	fine := func() evaluation.Scores {
		return evaluation.Scores{Proposals: []string{"p", "q"}, Evaluators: []string{"e1", "e2"}, Scale: 1, Units: []int32{500, 510, 520, 530}}
	}
	for _, c := range []struct {
		name  string
		spoil func(s *evaluation.Stage, x *evaluation.Scores)
		want  []string
	}{
		{"none", func(*evaluation.Stage, *evaluation.Scores) {}, nil},
		{"nothing", func(_ *evaluation.Stage, x *evaluation.Scores) { *x = evaluation.Scores{} },
			[]string{"evaluation.panel.proposals.required scores.proposals", "evaluation.panel.evaluators.required scores.evaluators", "evaluation.panel.too_few scores.evaluators"}},
		{"ids out of order, twice, empty", func(_ *evaluation.Stage, x *evaluation.Scores) {
			x.Proposals, x.Evaluators = []string{"q", "p"}, []string{"", "e1", "e1"}
			x.Units = make([]int32, 6)
		}, []string{"evaluation.scores.id.order scores.proposals[1]", "evaluation.id.required scores.evaluators[0]", "evaluation.scores.id.order scores.evaluators[2]"}},
		{"length and scale", func(_ *evaluation.Stage, x *evaluation.Scores) { x.Units, x.Scale = x.Units[:3], 19 },
			[]string{"evaluation.scores.scale.out_of_range scores.scale", "evaluation.scores.units.length scores.units"}},
		{"out of range", func(s *evaluation.Stage, x *evaluation.Scores) {
			s.Criteria[0].Min = points("50.05")
			x.Units[3], x.Units[2] = 1001, -1
		}, []string{"evaluation.score.out_of_range scores.units[0]", "evaluation.score.out_of_range scores.units[2]", "evaluation.score.out_of_range scores.units[3]"}},
		{"between the steps", func(s *evaluation.Stage, x *evaluation.Scores) { s.Criteria[0].Step, x.Units[1] = points("0.25"), 511 },
			[]string{"evaluation.score.step scores.units[1]"}},
		{"a stage with more than evaluators' scores", func(s *evaluation.Stage, _ *evaluation.Scores) {
			s.Full = points("120")
			s.Criteria = append(s.Criteria, evaluation.Criterion{ID: "price", Max: points("20"), Given: true})
		}, []string{"evaluation.scores.stage.conflict scores"}},
		{"too few evaluators", func(s *evaluation.Stage, _ *evaluation.Scores) { s.Method.Least = 3 },
			[]string{"evaluation.panel.too_few scores.evaluators"}},
		{"trimming leaves none", func(s *evaluation.Stage, _ *evaluation.Scores) { s.Method.Trim = evaluation.Trim{High: 1, Low: 1} },
			[]string{"evaluation.trim.out_of_range scores.evaluators"}},
	} {
		stage, x := single("100"), fine()
		c.spoil(&stage, &x)
		scorer, err := stage.Scorer()
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		b, err := scorer.Board(x)
		if diff := cmp.Diff(c.want, codes(err)); diff != "" || (b == nil) != (err != nil) {
			t.Errorf("%s: faults (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestSetDecimals(t *testing.T) {
	number := decimal.RequireFromString
	var x evaluation.Scores
	if err := x.SetDecimals([]decimal.Decimal{number("90"), number("87.5"), number("0.125"), decimal.New(2, 1), {}}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]int32{90_000, 87_500, 125, 20_000, 0}, x.Units); diff != "" || x.Scale != 3 {
		t.Errorf("scale %d (-want +got):\n%s", x.Scale, diff)
	}
	err := x.SetDecimals([]decimal.Decimal{number("1"), number("-1"), number("3000000000"), number("1e30"), decimal.New(1, 2_000_000_000)})
	want := []string{"evaluation.scores.too_large scores[1]", "evaluation.scores.too_large scores[2]", "evaluation.scores.too_large scores[3]"}
	if got := codes(err); len(got) != 4 || !cmp.Equal(want, got[:3]) || len(x.Units) != 0 {
		t.Errorf("got %q, %v", got, x.Units)
	}
	if err := x.SetDecimals([]decimal.Decimal{number("1e-19"), number("1e-30"), number("0e-30")}); len(codes(err)) != 2 {
		t.Errorf("more than 18 decimals: %v", err)
	}
}

// The same scores as a panel and as numbers give the same places.
func TestPanelAndNumbersAgree(t *testing.T) {
	stage, panel := sound()
	stage.Criteria[0].Step = points("0.5")
	scorer, err := stage.Scorer()
	if err != nil {
		t.Fatal(err)
	}
	read, err := scorer.Read(panel)
	if err != nil {
		t.Fatal(err)
	}
	typed, err := scorer.Board(evaluation.Scores{Proposals: []string{"p", "q"}, Evaluators: []string{"e1", "e2", "e3"}, Scale: 2,
		Units: []int32{8000, 8500, 9000, 7000, 7500, 8100}})
	if err != nil {
		t.Fatal(err)
	}
	a, errA := read.Rank()
	b, errB := typed.Rank()
	if diff := cmp.Diff(a, b); diff != "" || errA != nil || errB != nil {
		t.Errorf("panel and numbers differ (-panel +numbers):\n%s%v %v", diff, errA, errB)
	}
}

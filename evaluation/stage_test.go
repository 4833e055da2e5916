package evaluation_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/money"
)

// group is a valid stage with a group of criteria, to be broken.
func group() evaluation.Stage {
	s := single("100")
	s.Criteria = []evaluation.Criterion{
		{ID: "technical", Max: points("80"), Technical: true, Criteria: []evaluation.Criterion{
			{ID: "plan", Max: points("50")}, {ID: "team", Max: points("30"), Step: points("0.5")}}},
		{ID: "price", Max: points("20"), Given: true},
	}
	return s
}

// stageFaults are stages that are wrong, and every fault that they must give.
var stageFaults = []struct {
	name  string
	spoil func(s *evaluation.Stage)
	want  []string
}{
	{"points do not add up to the full mark", func(s *evaluation.Stage) { s.Criteria[1].Max = points("19.9") },
		[]string{"evaluation.stage.full.sum stage.full"}},
	{"points of a group do not add up", func(s *evaluation.Stage) { s.Criteria[0].Max = points("80.1") },
		[]string{"evaluation.criterion.max.sum stage.criteria[0].max"}},
	{"no full mark", func(s *evaluation.Stage) { s.Full = evaluation.Points{} },
		[]string{"evaluation.stage.full.required stage.full"}},
	{"a weight among marks", func(s *evaluation.Stage) { s.Criteria[1].Weight = points("1") },
		[]string{"evaluation.criterion.weight.forbidden stage.criteria[1].weight"}},
	{"weights of 99.9 %", func(s *evaluation.Stage) {
		s.Weighing, s.Full = evaluation.Shares, evaluation.Points{}
		s.Criteria = []evaluation.Criterion{
			{ID: "a", Max: points("10"), Weight: points("0.6")}, {ID: "b", Max: points("10"), Weight: points("0.399")}}
	}, []string{"evaluation.criteria.weight.sum stage.criteria"}},
	{"shares on two scales", func(s *evaluation.Stage) {
		s.Weighing, s.Full = evaluation.Shares, evaluation.Points{}
		s.Criteria = []evaluation.Criterion{
			{ID: "a", Max: points("10"), Weight: points("0.6")}, {ID: "b", Max: points("5"), Weight: points("0.4")}}
	}, []string{"evaluation.criterion.max.conflict stage.criteria[1].max"}},
	{"a factor below 0", func(s *evaluation.Stage) {
		s.Weighing, s.Full = evaluation.Factors, evaluation.Points{}
		s.Criteria[1].Weight = points("-1")
	}, []string{"evaluation.criterion.factor.out_of_range stage.criteria[1].weight"}},
	{"no weighing", func(s *evaluation.Stage) { s.Weighing = 0 },
		[]string{"evaluation.stage.weighing.required stage.weighing"}},
	{"an id twice, deep in the tree", func(s *evaluation.Stage) { s.Criteria[1].ID = "plan" },
		[]string{"evaluation.id.duplicate stage.criteria[1].id"}},
	{"a group with what only scores have", func(s *evaluation.Stage) { s.Criteria[0].Step, s.Criteria[0].Given = points("1"), true },
		[]string{"evaluation.criterion.group.forbidden stage.criteria[0].step", "evaluation.criterion.group.forbidden stage.criteria[0].given"}},
	{"range and step", func(s *evaluation.Stage) {
		s.Criteria[0].Criteria[0].Min, s.Criteria[0].Criteria[1].Step = points("50"), points("0.7")
	}, []string{"evaluation.criterion.min.out_of_range stage.criteria[0].criteria[0].min", "evaluation.criterion.step.out_of_range stage.criteria[0].criteria[1].step"}},
	{"a grade without a table", func(s *evaluation.Stage) { s.Criteria[1].Graded = true },
		[]string{"evaluation.criterion.graded.conflict stage.criteria[1].graded"}},
	{"grades", func(s *evaluation.Stage) {
		s.Grades = []evaluation.Grade{{ID: "수", Share: points("1.1")}, {ID: "수"}}
	},
		[]string{"evaluation.grade.share.out_of_range stage.grades[0].share", "evaluation.id.duplicate stage.grades[1].id", "evaluation.grade.share.out_of_range stage.grades[1].share"}},
	{"a pass mark above the maximum", func(s *evaluation.Stage) { s.Criteria[0].Pass = evaluation.MustMark("80.5") },
		[]string{"evaluation.criterion.pass.out_of_range stage.criteria[0].pass"}},
	{"tie rules", func(s *evaluation.Stage) {
		s.Criteria[0].Criteria[0].Max, s.Criteria[0].Criteria[1].Max = points("40"), points("40")
		s.Method.TieBreak = []evaluation.TieRule{{}, evaluation.ByHeaviest(), evaluation.ByCriterion("zeal"), evaluation.ByDraw("")}
	}, []string{"evaluation.tie_break.required stage.method.tie_break[0]", "evaluation.tie_break.heaviest.ambiguous stage.method.tie_break[1]",
		"evaluation.id.unknown stage.method.tie_break[2]", "evaluation.tie_break.seed.required stage.method.tie_break[3]"}},
	{"roundings", func(s *evaluation.Stage) {
		s.Method.Rounding = evaluation.Rounding{Mean: evaluation.Round{Decimals: 21, Mode: money.Up}, Total: evaluation.Round{Decimals: -1}}
	}, []string{"evaluation.stage.decimals.out_of_range stage.method.rounding.mean.decimals",
		"evaluation.stage.decimals.out_of_range stage.method.rounding.total.decimals", "evaluation.stage.rounding.required stage.method.rounding.total.mode"}},
	{"counts and caps", func(s *evaluation.Stage) {
		s.Method.Least, s.Method.Trim, s.Method.MaxBonus = -1, evaluation.Trim{High: -1, Low: 1 << 40}, points("-1")
	}, []string{"evaluation.count.out_of_range stage.method.least", "evaluation.count.out_of_range stage.method.trim.high",
		"evaluation.count.out_of_range stage.method.trim.low", "evaluation.method.cap.out_of_range stage.method.max_bonus"}},
	{"audiences", func(s *evaluation.Stage) {
		s.Method.Trim = evaluation.Trim{High: 1}
		s.Method.Audiences = []evaluation.Audience{{ID: "a", Weight: points("0.9")}, {ID: "a", Weight: points("0")}}
	}, []string{"evaluation.id.duplicate stage.method.audiences[1].id", "evaluation.criterion.weight.out_of_range stage.method.audiences[1].weight",
		"evaluation.criteria.weight.sum stage.method.audiences", "evaluation.method.trim.conflict stage.method.audiences"}},
	{"selection and quotas", func(s *evaluation.Stage) {
		s.Select, s.Reserve = 0, -1
		s.Quotas = []evaluation.Quota{{Group: "48", Least: 2, Most: 1}, {Group: "48", Least: 1}, {}}
	}, []string{"evaluation.stage.select.out_of_range stage.select", "evaluation.count.out_of_range stage.reserve",
		"evaluation.quota.out_of_range stage.quotas[0]", "evaluation.id.duplicate stage.quotas[1].group", "evaluation.id.required stage.quotas[2].group",
		"evaluation.quota.sum stage.quotas"}},
	{"composition", func(s *evaluation.Stage) {
		s.Composition = evaluation.Composition{Least: 5, Most: 3, Sectors: []evaluation.SectorShare{{}}}
	}, []string{"evaluation.composition.size.out_of_range stage.composition", "evaluation.composition.sector.required stage.composition.sectors[0].sector",
		"evaluation.composition.share.required stage.composition.sectors[0].share"}},
}

func TestStageFaults(t *testing.T) {
	if err := group().Validate(); err != nil {
		t.Fatal(err)
	}
	for _, c := range stageFaults {
		s := group()
		c.spoil(&s)
		_, err := evaluation.Rank(s, evaluation.Panel{Evaluators: evaluators("e"), Proposals: proposals("p"), Sheets: []evaluation.Sheet{{Evaluator: "e", Proposal: "p"}}})
		var got []string
		for _, line := range codes(err) {
			if i := len("evaluation."); line[:i] == "evaluation." && strings.Contains(line, " stage.") {
				got = append(got, line)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: faults (-want +got):\n%s", c.name, diff)
		}
	}
}

// A stage nested deeper than anybody reads is a fault, not a slow answer.
func TestNestingIsBounded(t *testing.T) {
	s := single("10")
	for range 9 {
		s.Criteria = []evaluation.Criterion{{ID: "g", Criteria: s.Criteria}}
	}
	if got := codes(s.Validate()); len(got) == 0 || !strings.Contains(got[len(got)-1]+got[0], "evaluation.") {
		t.Errorf("ten levels give %q", got)
	}
	deep := false
	for _, line := range codes(s.Validate()) {
		deep = deep || strings.Contains(line, "evaluation.criteria.too_deep")
	}
	if !deep {
		t.Error("ten levels are accepted")
	}
}

// The scorer keeps nothing of its caller's slices.
func TestScorerDoesNotChangeWithTheStage(t *testing.T) {
	s := group()
	s.Method.TieBreak = []evaluation.TieRule{evaluation.ByTechnical()}
	scorer, err := s.Scorer()
	if err != nil {
		t.Fatal(err)
	}
	s.Criteria[0].Criteria[0].Max, s.Method.TieBreak[0] = points("1"), evaluation.ByDeductions()
	panel := evaluation.Panel{Evaluators: evaluators("e"), Proposals: []evaluation.Proposal{
		{ID: "p", Scores: map[string]evaluation.Points{"price": points("10")}}, {ID: "q", Scores: map[string]evaluation.Points{"price": points("20")}}},
		Sheets: []evaluation.Sheet{sheet("e", "p", "plan", "50", "team", "30"), sheet("e", "q", "plan", "40", "team", "30")}}
	b, err := scorer.Read(panel)
	if err != nil {
		t.Fatal(err)
	}
	r, err := b.Rank()
	if diff := cmp.Diff([]string{"1 p 90.0000 *", "2 q 90.0000"}, lines(r)); diff != "" || err != nil {
		t.Errorf("ranking (-want +got):\n%s%v", diff, err)
	}
}

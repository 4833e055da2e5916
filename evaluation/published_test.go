package evaluation_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
)

// Question 18 of the 2023 public service aptitude test (국가직 7급 공직적격성평가 상황판단 인책형 18번): five evaluators, one highest and one
// lowest dropped, technical 80 and price 20 points, below 85% of the technical points excluded, ties by the technical score.
// The numbers were read at lux-rabidus.com. 甲 68, 乙 65 (excluded), 丙 69, 丁 70, 戊 65 (excluded); 丙 and 丁 are 84 together with
// their prices, and 丁 is chosen for the better technical score.
func TestAptitudeTest2023(t *testing.T) {
	preset := evaluation.Negotiation()
	stage := evaluation.Stage{
		ID: "psat", Weighing: evaluation.Marks, Full: points("100"), Method: preset.Method, Select: 1,
		Criteria: []evaluation.Criterion{
			{ID: "technical", Max: points("80"), Technical: true, Pass: preset.Technical},
			{ID: "price", Max: points("20"), Given: true},
		},
	}
	panel := evaluation.Panel{Evaluators: evaluators("A", "B", "C", "D", "E")}
	prices := []string{"13", "20", "15", "14", "17"}
	technical := [][]string{ // by evaluator, as the test prints it
		{"68", "65", "73", "75", "65"}, {"68", "73", "69", "70", "60"}, {"68", "62", "69", "65", "60"},
		{"68", "65", "65", "65", "70"}, {"72", "65", "69", "75", "75"},
	}
	for i, id := range []string{"甲", "乙", "丙", "丁", "戊"} {
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: id,
			Scores: map[string]evaluation.Points{"price": points(prices[i])}})
		for e, scores := range technical {
			panel.Sheets = append(panel.Sheets, sheet(panel.Evaluators[e].ID, id, "technical", scores[i]))
		}
	}
	ranking := must(t, stage, panel)
	want := []string{"1 丁 84.0000 *", "2 丙 84.0000", "3 甲 81.0000", "4 乙 85.0000", "5 戊 82.0000"}
	if diff := cmp.Diff(want, lines(ranking)); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	if ranking[1].By != evaluation.ByTechnical() {
		t.Errorf("丙 is behind 丁 by %v, want the technical score", ranking[1].By)
	}
	if diff := cmp.Diff([]string{"technical"}, ranking[3].Failed); diff != "" {
		t.Errorf("乙 fails (-want +got):\n%s", diff)
	}
}

// Question 21 of the mock test for the same office (국가직 7급 공직적격성평가 모의평가 상황판단 21번; read at lux-rabidus.com): a video contest in which
// the number of views earns a grade (A 10 points, each grade below 0.3 less) and five judges give 1 to 10, one highest and one
// lowest dropped. Two scores are left open; with 5 and 4 for them the stated numbers follow: 甲 and 乙 are equal, 丁 is last.
func TestVideoContestOfTheMockTest(t *testing.T) {
	stage := evaluation.Stage{
		ID: "ucc", Weighing: evaluation.Marks, Full: points("20"), Select: 3,
		Criteria: []evaluation.Criterion{
			{ID: "views", Max: points("10"), Given: true, Graded: true},
			{ID: "judges", Max: points("10"), Min: points("1"), Step: points("1")},
		},
		Grades: []evaluation.Grade{
			{ID: "A", Share: points("1")}, {ID: "B", Share: points("0.97")}, {ID: "C", Share: points("0.94")},
			{ID: "D", Share: points("0.91")}, {ID: "E", Share: points("0.88")},
		},
		Method: evaluation.Method{Trim: evaluation.Trim{High: 1, Low: 1}, Rounding: rounding(2)},
	}
	panel := evaluation.Panel{Evaluators: evaluators("가", "나", "다", "라", "마")}
	for _, p := range []struct {
		id, grade string
		scores    [5]string
	}{
		{"甲", "B", [5]string{"9", "5", "7", "8", "7"}},
		{"乙", "B", [5]string{"9", "8", "7", "7", "7"}},
		{"丙", "A", [5]string{"8", "7", "4", "10", "5"}},
		{"丁", "B", [5]string{"5", "6", "7", "7", "7"}},
		{"戊", "C", [5]string{"6", "10", "10", "7", "7"}},
	} {
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: p.id, Grades: map[string]string{"views": p.grade}})
		for i, s := range p.scores {
			panel.Sheets = append(panel.Sheets, sheet(panel.Evaluators[i].ID, p.id, "judges", s))
		}
	}
	// 甲 and 乙 9.7 + 22/3, 丙 10 + 20/3, 丁 9.7 + 20/3, 戊 9.4 + 8
	want := []string{"1 戊 17.40 *", "2 乙 17.03 *", "2 甲 17.03 *", "4 丙 16.67", "5 丁 16.37"}
	if diff := cmp.Diff(want, lines(must(t, stage, panel))); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
}

// Published means of trimmed scores: the exercise Extreme Judgment of Duke University
// (cs.duke.edu/csed/algoprobs/scoreit.html), the gymnast of Mann, Introductory Statistics, 7th edition, exercise 3.86, and the
// judges of the technical manual of the International Jump Rope Union 3.0.0 (rules.ijru.sport, Averaging).
func TestPublishedTrimmedMeans(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		scores      []string
		decimals    int
		want        string
	}{
		{"three judges", "Duke, example 1", []string{"4.0", "10.0", "5.0"}, 1, "5.0"},
		{"four equal judges", "Duke, example 2", []string{"8.0", "8.0", "8.0", "8.0"}, 1, "8.0"},
		{"six judges", "Duke, example 3", []string{"1.75", "1.0", "2.0", "2.25", "1.75", "2.2"}, 3, "1.925"},
		{"seven judges", "Mann 3.86 a", []string{"9.4", "9.7", "9.5", "9.5", "9.4", "9.6", "9.5"}, 1, "9.5"},
		{"five judges of jumps", "IJRU, four or more judges", []string{"112", "115", "118", "119", "121"}, 2, "117.33"},
	} {
		stage := single("200")
		stage.Method.Trim = evaluation.Trim{High: 1, Low: 1}
		stage.Method.Rounding = rounding(c.decimals)
		ranking := must(t, stage, scored(map[string][]string{"p": c.scores}))
		if got := ranking[0].Total.String(); got != c.want {
			t.Errorf("%s (%s): %s, want %s", c.name, c.basis, got, c.want)
		}
	}
}

// The register of the aptitude test of 2011 (5급 공채 상황판단 선책형 13번; read at ltp12074.com): 60 points in all, and nobody below 40% of the
// points of any criterion. The published solution excludes one company for each of the two; its 20 points of 수요기관 만족도
// need 8. The other numbers are ours.
func TestMarksOnTheTotalAndOnEachCriterion(t *testing.T) {
	stage := single("100")
	stage.Criteria = []evaluation.Criterion{
		{ID: "work", Max: points("80"), Pass: evaluation.MustMark("40%")},
		{ID: "satisfaction", Max: points("20"), Pass: evaluation.MustMark("40%")},
	}
	stage.Method.Pass = evaluation.MustMark("60")
	stage.Select = 4
	panel := evaluation.Panel{Evaluators: evaluators("e"), Proposals: proposals("A", "B", "C", "D")}
	for id, s := range map[string][2]string{"A": {"60", "8"}, "B": {"75", "7.99"}, "C": {"52", "8"}, "D": {"51.99", "8"}} {
		panel.Sheets = append(panel.Sheets, sheet("e", id, "work", s[0], "satisfaction", s[1]))
	}
	want := []string{"1 A 68.0000 *", "2 C 60.0000 *", "3 B 82.9900", "4 D 59.9900"}
	ranking, err := evaluation.Rank(stage, panel)
	if diff := cmp.Diff(want, lines(ranking)); diff != "" || err != nil {
		t.Errorf("ranking (-want +got):\n%s%v", diff, err)
	}
	if diff := cmp.Diff([][]string{nil, nil, {"satisfaction"}, {"total"}},
		[][]string{ranking[0].Failed, ranking[1].Failed, ranking[2].Failed, ranking[3].Failed}); diff != "" {
		t.Errorf("failed marks (-want +got):\n%s", diff)
	}
	if errors.Is(err, errTie) {
		t.Error("fewer than four pass: there is no cut")
	}
}

package evaluation_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
)

// sound is a stage and a panel without a fault: two proposals, three evaluators.
func sound() (evaluation.Stage, evaluation.Panel) {
	return single("100"), scored(map[string][]string{"p": {"80", "85", "90"}, "q": {"70", "75", "81"}})
}

// sheetFaults are panels that are wrong, and every fault that they must give.
var sheetFaults = []struct {
	name  string
	spoil func(s *evaluation.Stage, p *evaluation.Panel)
	want  []string
}{
	{"nothing at all", func(_ *evaluation.Stage, p *evaluation.Panel) { *p = evaluation.Panel{} },
		[]string{"evaluation.panel.evaluators.required panel.evaluators", "evaluation.panel.proposals.required panel.proposals"}},
	{"ids", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: "e1"}, evaluation.Evaluator{Audience: "jury"})
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: "p"})
	}, []string{"evaluation.id.duplicate panel.evaluators[3].id", "evaluation.id.required panel.evaluators[4].id", "evaluation.id.unknown panel.evaluators[4].audience",
		"evaluation.id.duplicate panel.proposals[2].id", "evaluation.sheet.required panel.sheets", "evaluation.sheet.required panel.sheets"}},
	{"a missing evaluator", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Sheets = deleteSheet(p.Sheets, "e2", "p")
	}, []string{"evaluation.sheet.required panel.sheets"}},
	{"two sheets of one evaluator, one of nobody", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Sheets = append(p.Sheets, p.Sheets[0], sheet("e9", "r", "c", "1"))
	}, []string{"evaluation.sheet.duplicate panel.sheets[6]", "evaluation.id.unknown panel.sheets[7].proposal", "evaluation.id.unknown panel.sheets[7].evaluator"}},
	{"scores out of range, missing, of no criterion", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Criteria[0].Min = points("10")
		p.Sheets = []evaluation.Sheet{sheet("e1", "p", "c", "100.01"), sheet("e2", "p", "c", "9.99"), sheet("e3", "p", "c", "-1"),
			sheet("e1", "q"), sheet("e2", "q", "c", "50", "zeal", "1", "art", "2"), sheet("e3", "q", "c", "10")}
	}, []string{"evaluation.score.out_of_range panel.sheets[0].scores.c", "evaluation.score.out_of_range panel.sheets[1].scores.c",
		"evaluation.score.out_of_range panel.sheets[2].scores.c", "evaluation.score.required panel.sheets[3].scores.c",
		"evaluation.id.unknown panel.sheets[4].scores.art", "evaluation.id.unknown panel.sheets[4].scores.zeal"}},
	{"a score between the steps", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Criteria[0].Min, s.Criteria[0].Step = points("1"), points("1.5")
		p.Sheets = []evaluation.Sheet{sheet("e1", "p", "c", "4"), sheet("e2", "p", "c", "4.0"), sheet("e3", "p", "c", "4.5"),
			sheet("e1", "q", "c", "1"), sheet("e2", "q", "c", "100"), sheet("e3", "q", "c", "1.50000001")}
	}, []string{"evaluation.score.step panel.sheets[2].scores.c", "evaluation.score.step panel.sheets[5].scores.c"}},
	{"grades", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Criteria[0].Graded = true
		s.Grades = []evaluation.Grade{{ID: "수", Share: points("1")}, {ID: "우", Share: points("0.9")}}
		for i := range p.Sheets {
			p.Sheets[i].Scores, p.Sheets[i].Grades = nil, map[string]string{"c": "우"}
		}
		p.Sheets[0].Grades["c"], p.Sheets[1].Grades, p.Sheets[2].Scores = "양", map[string]string{"zeal": "수"}, map[string]evaluation.Points{"c": points("1")}
	}, []string{"evaluation.grade.unknown panel.sheets[0].grades.c", "evaluation.score.required panel.sheets[1].grades.c",
		"evaluation.id.unknown panel.sheets[1].grades.zeal", "evaluation.id.unknown panel.sheets[2].scores.c"}},
	{"a low score without a comment", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Criteria[0].CommentBelow = evaluation.MustMark("75%")
		p.Sheets = []evaluation.Sheet{sheet("e1", "p", "c", "74.9"), sheet("e2", "p", "c", "75"), sheet("e3", "p", "c", "10"),
			sheet("e1", "q", "c", "10"), sheet("e2", "q", "c", "80"), sheet("e3", "q", "c", "80")}
		p.Sheets[2].Comments = map[string]string{"c": " \t"}
		p.Sheets[3].Comments = map[string]string{"c": "근거 자료가 없음", "zeal": "?"}
	}, []string{"evaluation.comment.required panel.sheets[0].comments.c", "evaluation.comment.required panel.sheets[2].comments.c",
		"evaluation.id.unknown panel.sheets[3].comments.zeal"}},
	{"what the proposals bring", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Criteria = append(s.Criteria, evaluation.Criterion{ID: "price", Max: points("20"), Given: true})
		s.Full = points("120")
		p.Proposals[0].Scores = map[string]evaluation.Points{"price": points("21"), "c": points("1")}
		p.Proposals[1].Bonuses = []evaluation.Adjustment{{Points: points("-1")}, {}}
		p.Proposals[1].Penalties = []evaluation.Adjustment{{Points: points("-0.1")}}
	}, []string{"evaluation.score.out_of_range panel.proposals[0].scores.price", "evaluation.id.unknown panel.proposals[0].scores.c",
		"evaluation.score.required panel.proposals[1].scores.price", "evaluation.adjustment.points.out_of_range panel.proposals[1].bonuses[0].points",
		"evaluation.adjustment.points.out_of_range panel.proposals[1].bonuses[1].points", "evaluation.adjustment.points.out_of_range panel.proposals[1].penalties[0].points"}},
	{"fewer than the least after a recusal", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Method.Least = 3
		p.Recusals = []evaluation.Recusal{{Evaluator: "e1", Proposal: p.Proposals[1].ID, Ground: deliberation.Challenged}}
	}, []string{"evaluation.panel.too_few panel.proposals[1]"}},
	{"trimming leaves none", func(s *evaluation.Stage, p *evaluation.Panel) {
		s.Method.Trim = evaluation.Trim{High: 1, Low: 1}
		p.Recusals = []evaluation.Recusal{{Evaluator: "e1", Proposal: p.Proposals[0].ID, Ground: deliberation.Abstained}}
	}, []string{"evaluation.trim.out_of_range panel.proposals[0]"}},
	{"recusals of nobody, from nothing, without a ground", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Recusals = []evaluation.Recusal{{Evaluator: "e9", Proposal: "r"}}
		p.Conflicts = []evaluation.Conflict{{Evaluator: "e9", Proposal: "p"}}
		p.On = civil.MustDate("2026-11-22")
	}, []string{"evaluation.id.unknown panel.conflicts[0].evaluator", "evaluation.conflict.relations.required panel.conflicts[0].relations",
		"evaluation.id.unknown panel.recusals[0].evaluator", "evaluation.id.unknown panel.recusals[0].proposal", "evaluation.recusal.ground.required panel.recusals[0].ground"}},
	{"a conflict without a day", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Conflicts = []evaluation.Conflict{{Evaluator: "e1", Proposal: "p", Relations: []deliberation.Relation{{Kind: deliberation.Party}}}}
	}, []string{"evaluation.panel.on.required panel.on"}},
	{"an evaluator of the own house", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Evaluators[1].Institution = "대학교"
		p.Proposals[0].Institutions = []string{"기업", "대학교"}
	}, []string{"evaluation.conflict.undeclared panel.proposals[0].institutions"}},
	{"a sheet of someone absent, of someone replaced, of a substitute elsewhere", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Evaluators[0].Absent = true
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: "e4", Replaces: "e2"}, evaluation.Evaluator{ID: "e5", Replaces: "e3", Only: []string{"p"}})
		p.Sheets = []evaluation.Sheet{sheet("e1", "p", "c", "1"), sheet("e2", "p", "c", "1"), sheet("e5", "q", "c", "1"),
			sheet("e4", "p", "c", "1"), sheet("e4", "q", "c", "1"), sheet("e5", "p", "c", "1"), sheet("e3", "q", "c", "1")}
	}, []string{"evaluation.sheet.forbidden panel.sheets[0]", "evaluation.sheet.forbidden panel.sheets[1]", "evaluation.sheet.forbidden panel.sheets[2]"}},
	{"replacing nobody, oneself, one twice", func(_ *evaluation.Stage, p *evaluation.Panel) {
		p.Evaluators[0].Replaces, p.Evaluators[1].Replaces, p.Evaluators[2].Only = "e9", "e2", []string{"r", "p", "q"}
	}, []string{"evaluation.id.unknown panel.evaluators[0].replaces", "evaluation.id.unknown panel.evaluators[1].replaces", "evaluation.id.unknown panel.evaluators[2].only[0]"}},
}

func TestSheetFaults(t *testing.T) {
	for _, c := range sheetFaults {
		stage, panel := sound()
		orderProposals(&panel)
		c.spoil(&stage, &panel)
		ranking, err := evaluation.Rank(stage, panel)
		if diff := cmp.Diff(c.want, codes(err)); diff != "" || ranking != nil {
			t.Errorf("%s: %d places, faults (-want +got):\n%s", c.name, len(ranking), diff)
		}
	}
}

// orderProposals undoes the order of the map that a test panel was made from.
func orderProposals(p *evaluation.Panel) {
	if p.Proposals[0].ID == "q" {
		p.Proposals[0], p.Proposals[1] = p.Proposals[1], p.Proposals[0]
	}
}

func deleteSheet(sheets []evaluation.Sheet, evaluator, proposal string) []evaluation.Sheet {
	var out []evaluation.Sheet
	for _, s := range sheets {
		if s.Evaluator != evaluator || s.Proposal != proposal {
			out = append(out, s)
		}
	}
	return out
}

func TestMissingScores(t *testing.T) {
	for _, c := range []struct {
		name    string
		missing evaluation.Missing
		want    []string
		left    []string
	}{
		{"refused", evaluation.RefuseMissing, nil, nil},
		{"refused without a word", 0, nil, nil},
		{"counted as 0", evaluation.MissingIsZero, []string{"1 q 75.3333 *", "2 p 56.6667"}, nil},
		{"evaluator left out", evaluation.ExcludeMissing, []string{"1 p 85.0000 *", "2 q 75.3333"}, []string{"e2"}},
	} {
		stage, panel := sound()
		stage.Method.Missing = c.missing
		whole := panel.Sheets
		for name, sheets := range map[string][]evaluation.Sheet{
			"no sheet": deleteSheet(whole, "e2", "p"),
			"no score": append(deleteSheet(whole, "e2", "p"), sheet("e2", "p")),
		} {
			panel.Sheets = sheets
			ranking, err := evaluation.Rank(stage, panel)
			if diff := cmp.Diff(c.want, lines(ranking)); diff != "" || (err == nil) != (c.want != nil) {
				t.Errorf("%s, %s: (-want +got):\n%s%v", c.name, name, diff, err)
				continue
			}
			if c.want != nil {
				if diff := cmp.Diff(c.left, find(ranking, "p").LeftOut); diff != "" {
					t.Errorf("%s, %s: left out (-want +got):\n%s", c.name, name, diff)
				}
			}
		}
	}
}

// A relation excludes by law on the day of the panel: employment for three years after its end (시행령 제50조제1항제4호).
func TestConflictsExcludeByTheDay(t *testing.T) {
	stage, panel := sound()
	panel.Conflicts = []evaluation.Conflict{{Evaluator: "e3", Proposal: "p", Relations: []deliberation.Relation{
		{Kind: deliberation.Employee, Until: civil.MustDate("2023-03-10")}}}}
	for day, want := range map[string]string{"2026-03-10": "82.5000", "2026-03-11": "85.0000"} {
		panel.On = civil.MustDate(day)
		p := find(must(t, stage, panel), "p")
		if p.Total.String() != want || (len(p.LeftOut) == 1) != (day == "2026-03-10") {
			t.Errorf("on %s: %v without %v, want %s", day, p.Total, p.LeftOut, want)
		}
	}
}

func TestReplacement(t *testing.T) {
	stage, panel := sound()
	panel.Evaluators = append(panel.Evaluators,
		evaluation.Evaluator{ID: "f1", Replaces: "e1"},                      // for good
		evaluation.Evaluator{ID: "f2", Replaces: "e2", Only: []string{"q"}}, // for one proposal
	)
	panel.Sheets = deleteSheet(deleteSheet(panel.Sheets, "e1", "p"), "e1", "q")
	panel.Sheets = append(panel.Sheets, sheet("f1", "p", "c", "50"), sheet("f1", "q", "c", "50"), sheet("f2", "q", "c", "10"))
	r := must(t, stage, panel)
	if diff := cmp.Diff([]string{"1 p 75.0000 *", "2 q 47.0000"}, lines(r)); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"e2"}, find(r, "q").LeftOut); diff != "" {
		t.Errorf("left out of q (-want +got):\n%s", diff)
	}
}

// A million rows: every bad one is reported with its place, and nothing is ranked.
func TestAMillionRows(t *testing.T) {
	proposals, people := 100_000, 10
	if testing.Short() || raceDetector {
		proposals = 10_000
	}
	stage := single("100")
	var panel evaluation.Panel
	for e := range people {
		panel.Evaluators = append(panel.Evaluators, evaluation.Evaluator{ID: fmt.Sprintf("e%d", e)})
	}
	fine, high := map[string]evaluation.Points{"c": points("50")}, map[string]evaluation.Points{"c": points("101")}
	panel.Sheets = make([]evaluation.Sheet, 0, proposals*people)
	for p := range proposals {
		id := fmt.Sprintf("p%06d", p)
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: id})
		for e := range people {
			scores := fine
			if p%1000 == 999 && e == 9 {
				scores = high
			}
			panel.Sheets = append(panel.Sheets, evaluation.Sheet{Proposal: id, Evaluator: panel.Evaluators[e].ID, Scores: scores})
		}
	}
	ranking, err := evaluation.Rank(stage, panel)
	list, _ := errors.AsType[fault.List](err)
	if ranking != nil || len(list) != proposals/1000 ||
		list[0].Path != "panel.sheets[9999].scores.c" || list[len(list)-1].Path != fmt.Sprintf("panel.sheets[%d].scores.c", proposals*people-1) {
		t.Fatalf("%d places, %d faults", len(ranking), len(list))
	}
	for i := range panel.Sheets {
		panel.Sheets[i].Scores = fine
	}
	stage.Select = proposals
	if ranking := must(t, stage, panel); len(ranking) != proposals || ranking[proposals-1].Rank != 1 {
		t.Errorf("%d places", len(ranking))
	}
}

// Text that only looks like a number never becomes one.
func TestNumbersThatAreNone(t *testing.T) {
	for _, s := range []string{"NaN", "Inf", "-Inf", "nan", "1e2", "0x10", "1_000", "١٢", "５０", "", " 5", "5 ", "--5", "5%"} {
		if p, err := evaluation.ParsePoints(s); err == nil || !p.IsZero() {
			t.Errorf("%q is %v", s, p)
		}
	}
}

func TestRoundingByName(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		how         money.Rounding
		scores      []string
		want        string
	}{
		{"half up", "반올림", money.HalfUp, []string{"80.1", "80.2"}, "80.2"},
		{"half to even, down", "끝수가 반이면 짝수로", money.HalfEven, []string{"80.4", "80.5"}, "80.4"},
		{"half to even, up", "끝수가 반이면 짝수로", money.HalfEven, []string{"80.3", "80.4"}, "80.4"},
		{"down", "절사", money.Down, []string{"80.1", "80.2"}, "80.1"},
		{"up", "절상", money.Up, []string{"80.1", "80.11"}, "80.2"},
	} {
		stage := single("100")
		stage.Method.Rounding.Total = evaluation.Round{Decimals: 1, Mode: c.how}
		r := must(t, stage, scored(map[string][]string{"p": c.scores}))
		if got := r[0].Total.String(); got != c.want {
			t.Errorf("%s (%s): %s, want %s", c.name, c.basis, got, c.want)
		}
	}
}

// Rounding twice is another rule than rounding once, and both are told apart.
func TestRoundingAtEachStep(t *testing.T) {
	scores := map[string][]string{"p": {"80.44", "80.45"}} // mean 80.445
	for _, c := range []struct {
		at   evaluation.Rounding
		want string
	}{
		{evaluation.Rounding{Total: halfUp(1)}, "80.4"},
		{evaluation.Rounding{Mean: halfUp(2), Total: halfUp(1)}, "80.5"}, // 80.445, 80.45, 80.5
		{evaluation.Rounding{Sum: halfUp(1), Total: halfUp(2)}, "80.45"}, // 80.4 and 80.5
		{evaluation.Rounding{Sum: halfUp(0), Mean: halfUp(0), Total: halfUp(1)}, "80.0"},
	} {
		stage := single("100")
		stage.Method.Rounding = c.at
		if got := must(t, stage, scored(scores))[0].Total.String(); got != c.want {
			t.Errorf("%+v: %s, want %s", c.at, got, c.want)
		}
	}
}

// Numbers of up to 64 characters are as exact as small ones.
func TestLargeNumbers(t *testing.T) {
	large := strings.Repeat("9", 40) + "." + strings.Repeat("9", 23)
	stage := single(large)
	stage.Method.Rounding, stage.Select = rounding(20), 2
	stage.Method.TieBreak = []evaluation.TieRule{evaluation.ByTechnical()}
	r := must(t, stage, scored(map[string][]string{"p": {large, "0"}, "q": {large, "0.00000000000000000000001"}}))
	// 9…9.9…9 / 2 ends in 5 at the 24th decimal; at the 20th it is rounded up all the way. q is larger by a tie rule only.
	half := "5" + strings.Repeat("0", 39) + "." + strings.Repeat("0", 20)
	if diff := cmp.Diff([]string{"1 q " + half + " *", "2 p " + half + " *"}, lines(r)); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
}

package evaluation_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
)

// badSheets are sheets that no result may come of: how they look in a document, how in Go, and every fault that they must give.
// A text that is no number stands in documents only, for there is no such value in Go.
var badSheets = []struct {
	name     string
	from, to string // in the document
	spoil    func(s *evaluation.Stage, p *evaluation.Panel)
	want     []string // paths below stage and panel
}{
	{"an evaluator whose sheets are missing", `{"id":"e2"}`, `{"id":"e2"},{"id":"e9"}`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Evaluators = evaluators("e1", "e2", "e9") },
		[]string{"evaluation.sheet.required PANEL.sheets", "evaluation.sheet.required PANEL.sheets"}},
	{"an evaluator who is not on the panel", `{"id":"e2"}`, `{"id":"e9"}`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Evaluators = evaluators("e1", "e9") },
		[]string{"evaluation.id.unknown PANEL.sheets[1].evaluator", "evaluation.id.unknown PANEL.sheets[3].evaluator",
			"evaluation.sheet.required PANEL.sheets", "evaluation.sheet.required PANEL.sheets"}},
	{"weights that add up to 99.9 %", `"weight":"0.4"`, `"weight":"0.399"`,
		func(s *evaluation.Stage, _ *evaluation.Panel) { s.Criteria[1].Weight = points("0.399") },
		[]string{"evaluation.criteria.weight.sum stage.criteria"}},
	{"a weight of 99.9", `"weight":"0.4"`, `"weight":"99.9"`,
		func(s *evaluation.Stage, _ *evaluation.Panel) { s.Criteria[1].Weight = points("99.9") },
		[]string{"evaluation.criterion.weight.out_of_range stage.criteria[1].weight", "evaluation.criteria.weight.sum stage.criteria"}},
	{"a score over the maximum", `"capacity":"80"`, `"capacity":"100.1"`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Sheets[0].Scores["capacity"] = points("100.1") },
		[]string{"evaluation.score.out_of_range PANEL.sheets[0].scores.capacity"}},
	{"a score below 0", `"capacity":"80"`, `"capacity":"-0.1"`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Sheets[0].Scores["capacity"] = points("-0.1") },
		[]string{"evaluation.score.out_of_range PANEL.sheets[0].scores.capacity"}},
	{"NaN", `"capacity":"80"`, `"capacity":"NaN"`, nil, []string{"wire.value PANEL.sheets[0].scores.capacity"}},
	{"infinity", `"capacity":"80"`, `"capacity":"-Infinity"`, nil, []string{"wire.value PANEL.sheets[0].scores.capacity"}},
	{"an exponent", `"capacity":"80"`, `"capacity":"8e1"`, nil, []string{"wire.value PANEL.sheets[0].scores.capacity"}},
	{"a number that is no text", `"capacity":"80"`, `"capacity":80`, nil, []string{"wire.type PANEL.sheets[0].scores.capacity"}},
	{"null", `"capacity":"80"`, `"capacity":null`, nil, []string{"wire.type PANEL.sheets[0].scores.capacity"}},
	{"two proposals of one id", `{"id":"robots"}`, `{"id":"robots"},{"id":"robots"}`,
		func(_ *evaluation.Stage, p *evaluation.Panel) {
			p.Proposals = proposals("robots", "robots", "satellites")
		},
		[]string{"evaluation.id.duplicate PANEL.proposals[1].id"}},
	{"two evaluators of one id", `{"id":"e2"}`, `{"id":"e2"},{"id":"e2"}`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Evaluators = evaluators("e1", "e2", "e2") },
		[]string{"evaluation.id.duplicate PANEL.evaluators[2].id"}},
	{"two criteria of one id", `"id":"capacity"`, `"id":"plan"`,
		func(s *evaluation.Stage, _ *evaluation.Panel) { s.Criteria[1].ID = "plan" },
		[]string{"evaluation.id.duplicate stage.criteria[1].id"}},
	{"two sheets of one pair", `{"evaluator":"e2","proposal":"satellites"`, `{"evaluator":"e1","proposal":"satellites"`,
		func(_ *evaluation.Stage, p *evaluation.Panel) { p.Sheets[3].Evaluator = "e1" },
		[]string{"evaluation.sheet.duplicate PANEL.sheets[3]", "evaluation.sheet.required PANEL.sheets"}},
	{"one score twice", `"scores":{"capacity":"80"`, `"scores":{"capacity":"80","capacity":"81"`, nil,
		[]string{"wire.field.duplicate PANEL.sheets[0].scores.capacity"}},
}

// badStart are a stage and a panel without fault, in the order of their record.
func badStart() (evaluation.Stage, evaluation.Panel) {
	return paper(), evaluation.Panel{
		Evaluators: evaluators("e1", "e2"), Proposals: proposals("robots", "satellites"),
		Sheets: []evaluation.Sheet{
			sheet("e1", "robots", "plan", "90", "capacity", "80"), sheet("e2", "robots", "plan", "85.5", "capacity", "92"),
			sheet("e1", "satellites", "plan", "88", "capacity", "83"), sheet("e2", "satellites", "plan", "84", "capacity", "90"),
		},
	}
}

// Bad sheets give every fault with its place, in a document and in Go, and nothing of a result.
func TestBadSheets(t *testing.T) {
	stage, panel := badStart()
	_, text, _ := recorded(t, stage, panel)
	for _, c := range badSheets {
		changed := strings.Replace(text, c.from, c.to, 1)
		if changed == text {
			t.Errorf("%s: the record has no %s:\n%s", c.name, c.from, text)
		}
		record, err := evaluation.ReadRecord([]byte(changed))
		if record.Ranking != nil || record.Panels != nil || record.Stage.ID != "" {
			t.Errorf("%s: half a record: %v", c.name, record)
		}
		if diff := cmp.Diff(below("panels[0]", c.want), codes(err)); diff != "" {
			t.Errorf("%s: faults of the document (-want +got):\n%s", c.name, diff)
		}
		if c.spoil == nil {
			continue
		}
		stage, panel := badStart()
		c.spoil(&stage, &panel)
		ranking, err := evaluation.Rank(stage, panel)
		if diff := cmp.Diff(below("panel", c.want), codes(err)); diff != "" || ranking != nil {
			t.Errorf("%s: faults in Go (-want +got):\n%s", c.name, diff)
		}
	}
}

func below(panel string, want []string) []string {
	var out []string
	for _, w := range want {
		out = append(out, strings.Replace(w, "PANEL", panel, 1))
	}
	return out
}

// All of it at once is told at once.
func TestBadSheetsTogether(t *testing.T) {
	stage, panel := badStart()
	stage.Criteria[1].Weight = points("0.399")
	panel.Evaluators = evaluators("e1", "e2", "e2", "e3")
	panel.Proposals = proposals("robots", "satellites", "robots")
	panel.Sheets[0].Scores["plan"] = points("100.1")
	panel.Sheets[3] = sheet("e1", "satellites", "plan", "1", "capacity", "1")
	ranking, err := evaluation.Rank(stage, panel)
	want := []string{
		"evaluation.criteria.weight.sum stage.criteria",
		"evaluation.id.duplicate panel.evaluators[2].id",
		"evaluation.id.duplicate panel.proposals[2].id",
		"evaluation.score.out_of_range panel.sheets[0].scores.plan",
		"evaluation.sheet.duplicate panel.sheets[3]",
		"evaluation.sheet.required panel.sheets", // e2, satellites
		"evaluation.sheet.required panel.sheets", // e3, robots
		"evaluation.sheet.required panel.sheets", // e3, satellites
	}
	if diff := cmp.Diff(want, codes(err)); diff != "" || ranking != nil {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// A million bad rows do not become a million messages: the first ten thousand, and that there are more.
func TestFaultsAreBounded(t *testing.T) {
	stage, panel := single("100"), evaluation.Panel{Evaluators: evaluators("e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9")}
	high := map[string]evaluation.Points{"c": points("101")}
	for p := range cases(2_000, 100_000) {
		id := fmt.Sprintf("p%06d", p)
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: id})
		for _, e := range panel.Evaluators {
			panel.Sheets = append(panel.Sheets, evaluation.Sheet{Proposal: id, Evaluator: e.ID, Scores: high})
		}
	}
	for _, c := range []struct {
		name  string
		sheet func(i int) string
		spoil func()
	}{
		{"scores over the maximum", func(i int) string { return fmt.Sprintf("evaluation.score.out_of_range panel.sheets[%d].scores.c", i) }, func() {}},
		{"no sheet at all", func(int) string { return "evaluation.sheet.required panel.sheets" }, func() { panel.Sheets = nil }},
	} {
		c.spoil()
		ranking, err := evaluation.Rank(stage, panel)
		got := codes(err)
		if ranking != nil || len(got) != 10_001 || got[10_000] != "evaluation.faults.more " {
			t.Fatalf("%s: %d faults", c.name, len(got))
		}
		for i, f := range got[:10_000] {
			if f != c.sheet(i) {
				t.Fatalf("%s: fault %d is %s", c.name, i, f)
			}
		}
	}
	units := make([]int32, 20_000)
	for i := range units {
		units[i] = 101
	}
	scorer, err := stage.Scorer()
	if err != nil {
		t.Fatal(err)
	}
	ids := make([]string, len(units))
	for i := range ids {
		ids[i] = fmt.Sprintf("p%06d", i)
	}
	if _, err := scorer.Board(evaluation.Scores{Proposals: ids, Evaluators: []string{"e"}, Units: units}); len(codes(err)) != 10_001 {
		t.Errorf("%d faults of typed scores", len(codes(err)))
	}
}

// A document of a million rows is read where it is sound, and where all rows are bad its faults are few and have places.
func TestDocumentOfManyRows(t *testing.T) {
	rows := cases(20_000, 1_000_000)
	write := func(score string) []byte {
		var b strings.Builder
		b.WriteString(`{"schema":"teukgu/evaluation/1","stage":{"id":"s","weighing":"factors","criteria":[{"id":"c","max":"100"}],` +
			`"method":{"rounding":{"total":{"decimals":0,"mode":"down"}}},"select":1},"panels":[{"evaluators":[{"id":"e"}],"proposals":[`)
		for i := range rows {
			fmt.Fprintf(&b, `%s{"id":"p%06d"}`, strings.Repeat(",", min(i, 1)), i)
		}
		b.WriteString(`],"sheets":[`)
		for i := range rows {
			fmt.Fprintf(&b, `%s{"evaluator":"e","proposal":"p%06d","scores":{"c":"%s"}}`, strings.Repeat(",", min(i, 1)), i, score)
		}
		b.WriteString(`]}],"ranking":[]}`)
		return []byte(b.String())
	}
	_, err := evaluation.ReadRecord(write("NaN"))
	got := codes(err)
	if len(got) != 101 || got[0] != "wire.value panels[0].sheets[0].scores.c" || got[99] != "wire.value panels[0].sheets[99].scores.c" || got[100] != "wire.more " {
		t.Errorf("NaN in every row: %d faults, %v", len(got), got[:min(len(got), 2)])
	}
	_, err = evaluation.ReadRecord(write("50"))
	if diff := cmp.Diff([]string{"evaluation.record.different ranking.length"}, codes(err)); diff != "" {
		t.Errorf("sound rows, whose ranking the document leaves out (-want +got):\n%s", diff)
	}
	_, err = evaluation.ReadRecord(write("100.5"))
	if got := codes(err); len(got) != 10_001 || got[9_999] != "evaluation.score.out_of_range panels[0].sheets[9999].scores.c" {
		t.Errorf("%d faults", len(got))
	}
}

// A short document does not ask for a table of billions, nor for time that grows with the square of its length.
func TestPanelsAreBounded(t *testing.T) {
	var panel evaluation.Panel
	for i := range 10_001 {
		panel.Evaluators = append(panel.Evaluators, evaluation.Evaluator{ID: fmt.Sprintf("e%06d", i)})
		panel.Proposals = append(panel.Proposals, evaluation.Proposal{ID: fmt.Sprintf("p%06d", i)})
	}
	stage := single("100")
	stage.Method.Missing = evaluation.MissingIsZero
	_, err := evaluation.Rank(stage, panel)
	if diff := cmp.Diff([]string{"evaluation.panel.too_large panel"}, codes(err)); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}

	one := evaluation.Panel{Evaluators: evaluators("e", "f")} // f scores each proposal by name, and is named everywhere
	one.Evaluators[1].Institution = "기관"
	score := map[string]evaluation.Points{"c": points("50")}
	for i := range 20_000 {
		id := fmt.Sprintf("p%06d", i)
		one.Proposals = append(one.Proposals, evaluation.Proposal{ID: id, Institutions: []string{"다른 기관"}})
		one.Evaluators[1].Only = append(one.Evaluators[1].Only, id)
		one.Recusals = append(one.Recusals, evaluation.Recusal{Evaluator: "e", Ground: 2})
		one.Sheets = append(one.Sheets, evaluation.Sheet{Proposal: id, Evaluator: "f", Scores: score})
	}
	stage = single("100")
	stage.Select = 20_000
	if r := must(t, stage, one); len(r) != 20_000 || len(r[0].LeftOut) != 1 {
		t.Errorf("%d places", len(r))
	}
}

// Trimming many of one panel drops those that taking the best and the worst one by one would.
func TestTrimsOfMany(t *testing.T) {
	const seed = 71
	r := rand.New(rand.NewPCG(seed, 1))
	for i := range cases(200, 20_000) {
		n := 20 + r.IntN(60)
		stage := single("100")
		stage.Method.Trim = evaluation.Trim{High: r.IntN(n / 2), Low: r.IntN(n / 2)}
		stage.Method.TieBreak = []evaluation.TieRule{evaluation.ByLowestKept()}
		scores := make([]string, n)
		values := make([]int, n)
		for j := range scores {
			values[j] = r.IntN(12)
			scores[j] = fmt.Sprint(values[j])
		}
		panel := scored(map[string][]string{"p": scores})
		for j := range panel.Evaluators { // ids in the order of the numbers
			panel.Evaluators[j].ID = fmt.Sprintf("e%03d", j)
			panel.Sheets[j].Evaluator = panel.Evaluators[j].ID
		}
		want := evaluation.Dropped{High: []string{}, Low: []string{}}
		drop := func(better func(a, b int) bool) string {
			best := -1
			for j, v := range values {
				if v >= 0 && (best < 0 || better(v, values[best])) {
					best = j
				}
			}
			values[best] = -1
			return fmt.Sprintf("e%03d", best)
		}
		for range stage.Method.Trim.High {
			want.High = append(want.High, drop(func(a, b int) bool { return a > b }))
		}
		for range stage.Method.Trim.Low {
			want.Low = append(want.Low, drop(func(a, b int) bool { return a < b }))
		}
		got := must(t, stage, panel)
		if diff := cmp.Diff(want, got[0].Dropped); diff != "" {
			t.Fatalf("seed %d, case %d, trim %v: dropped (-want +got):\n%s", seed, i, stage.Method.Trim, diff)
		}
		scorer, err := stage.Scorer()
		if err != nil {
			t.Fatal(err)
		}
		b, err := scorer.Read(panel)
		if err != nil {
			t.Fatal(err)
		}
		exact, err := b.Rational().Rank()
		if diff := cmp.Diff(got, exact); diff != "" || err != nil {
			t.Fatalf("seed %d, case %d: fast and exact differ (-fast +exact), %v:\n%s", seed, i, err, diff)
		}
		if !b.HasPlan() || i > 0 {
			continue
		}
		var w evaluation.Work
		if allocs := testing.AllocsPerRun(10, func() { _, err = b.Places(&w) }); allocs != 0 && !raceDetector || err != nil {
			t.Errorf("%v allocations, %v", allocs, err)
		}
	}
}

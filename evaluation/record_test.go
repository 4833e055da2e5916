package evaluation_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

const errDifferent = fault.Code("evaluation.record.different")

// schemas are compared by ==.
var schemas = cmpopts.EquateComparable(wire.Schema{})

// recorded is a record of random input, with its canonical text; false where the input cannot be ranked.
func recorded(t testing.TB, stage evaluation.Stage, panels ...evaluation.Panel) (evaluation.Record, string, bool) {
	t.Helper()
	r, err := evaluation.NewRecord(stage, panels...)
	if r.Ranking == nil {
		return r, "", false
	}
	if r.Tie.IsZero() != (err == nil) || !errors.Is(err, errTie) && err != nil {
		t.Fatalf("tie %v, error %v", r.Tie, err)
	}
	text, err := r.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	return r, string(text), true
}

// randomRecordPanels are one or two panels with everything that a record has to put in order.
func randomRecordPanels(r *rand.Rand, s evaluation.Stage) []evaluation.Panel {
	var panels []evaluation.Panel
	for i := range 1 + r.IntN(2) {
		p := randomPanel(r, s, string(rune('p'+i)))
		p.On = civil.MustDate("2026-11-22")
		for range r.IntN(3) {
			x := p.Proposals[r.IntN(len(p.Proposals))].ID
			p.Conflicts = append(p.Conflicts, evaluation.Conflict{Evaluator: "e1", Proposal: x, Relations: []deliberation.Relation{
				{Kind: deliberation.Advised}, {Kind: deliberation.Employee, Until: civil.MustDate("2021-03-01")}, {Kind: deliberation.Employee}}})
		}
		for j := range p.Proposals {
			p.Proposals[j].Institutions = []string{"기관 나", "기관 가", "기관 나"}
			p.Proposals[j].Bonuses = append(p.Proposals[j].Bonuses, evaluation.Adjustment{Points: points("0.50")}, evaluation.Adjustment{Points: points("0.5")})
		}
		for j := range p.Sheets {
			p.Sheets[j].Comments = map[string]string{"a": "의견"}
		}
		panels = append(panels, p)
	}
	return panels
}

// shuffled is a copy of the panels in another order, in everything that has none.
func shuffled(r *rand.Rand, panels []evaluation.Panel) []evaluation.Panel {
	panels = mixed(r, panels)
	for i := range panels {
		p := &panels[i]
		p.Evaluators, p.Proposals, p.Sheets = mixed(r, p.Evaluators), mixed(r, p.Proposals), mixed(r, p.Sheets)
		p.Conflicts, p.Recusals = mixed(r, p.Conflicts), mixed(r, p.Recusals)
		for j := range p.Conflicts {
			p.Conflicts[j].Relations = mixed(r, p.Conflicts[j].Relations)
		}
		for j := range p.Proposals {
			x := &p.Proposals[j]
			x.Institutions, x.Bonuses, x.Penalties = mixed(r, x.Institutions), mixed(r, x.Bonuses), mixed(r, x.Penalties)
		}
	}
	return panels
}

func mixed[T any](r *rand.Rand, list []T) []T {
	list = append([]T(nil), list...)
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// The order of the input does not show, the text comes back the same, and running it again changes nothing.
func TestRecordIsOneText(t *testing.T) {
	const seed = 51
	r := rand.New(rand.NewPCG(seed, 1))
	made := 0
	for i := range cases(150, 100_000) {
		s := randomStage(r)
		panels := randomRecordPanels(r, s)
		record, text, ok := recorded(t, s, panels...)
		if !ok {
			continue
		}
		made++
		other, otherText, _ := recorded(t, s, shuffled(r, panels)...)
		if text != otherText {
			t.Fatalf("seed %d, case %d: the order shows:\n%s\n%s", seed, i, text, otherText)
		}
		if diff := cmp.Diff(record, other, schemas); diff != "" {
			t.Fatalf("seed %d, case %d: the order shows (-one +other):\n%s", seed, i, diff)
		}
		back, err := evaluation.ReadRecord([]byte(text))
		if err != nil {
			t.Fatalf("seed %d, case %d: %v\n%s", seed, i, err, text)
		}
		if again, err := back.Canonical(); err != nil || string(again) != text {
			t.Fatalf("seed %d, case %d: read and written again, %v:\n%s\n%s", seed, i, err, text, again)
		}
		if diff := cmp.Diff(record.Ranking, back.Ranking); diff != "" {
			t.Fatalf("seed %d, case %d: ranking (-made +read):\n%s", seed, i, diff)
		}
	}
	if made < 50 {
		t.Errorf("only %d records", made)
	}
}

// A digit changed anywhere is found: in the result by running it again, anywhere by the digest.
func TestRecordFindsEveryDigit(t *testing.T) {
	stage, panel := sound()
	stage.Reserve, stage.Method.Trim = 1, evaluation.Trim{High: 1}
	panel.Proposals[0].Bonuses = []evaluation.Adjustment{{Reason: lang.Text{KO: "2025년 우수", EN: "best of 2025"}, Points: points("1.5")}}
	record, text, _ := recorded(t, stage, panel)
	digest, err := record.Digest()
	if err != nil {
		t.Fatal(err)
	}
	ranking := strings.Index(text, `"ranking":`)
	end := ranking + strings.Index(text[ranking:], `"schema":`)
	found := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			continue
		}
		for d := byte('0'); d <= '9'; d++ {
			if d == text[i] {
				continue
			}
			other, err := evaluation.ReadRecord([]byte(text[:i] + string(d) + text[i+1:]))
			if err != nil {
				found++
				if i > ranking && i < end && !errors.Is(err, errDifferent) && !errors.Is(err, fault.Code("wire.syntax")) && !errors.Is(err, fault.Code("wire.value")) {
					t.Errorf("at %d: %v", i, err)
				}
				continue
			}
			if i > ranking && i < end {
				t.Errorf("a changed digit of the ranking passed at %d: %s", i, text[max(0, i-30):i+10])
			}
			if now, err := other.Digest(); err != nil || now == digest {
				t.Errorf("the digest does not know the digit at %d: %v", i, err)
			}
		}
	}
	if found == 0 {
		t.Error("nothing was refused")
	}
}

// The first place at which the result is not what the sheets give is named.
func TestRecordNamesTheDifference(t *testing.T) {
	stage, panel := sound()
	stage.Reserve = 1
	stage.Method.TieBreak = []evaluation.TieRule{evaluation.ByDraw("2026-11-22")}
	record, text, _ := recorded(t, stage, panel)
	if err := record.Verify(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, from, to, path string }{
		{"a total", `"total":"` + record.Ranking[1].Total.String(), `"total":"99.0000`, "ranking[1].total"},
		{"decimals of a total", record.Ranking[0].Total.String() + `"`, record.Ranking[0].Total.String() + `0"`, "ranking[0].total"},
		{"another winner", `"selected":true`, `"selected":false`, "ranking[0].selected"},
		{"the reserve list", `"reserve":1,"selected":false`, `"reserve":2,"selected":false`, "ranking[1].reserve"},
		{"somebody dropped", `"low":[]`, `"low":["e1"]`, "ranking[0].dropped.low"},
		{"a tie", `"schema":`, `"tie":{"places":1,"proposals":["p","q"],"total":"1"},"schema":`, "tie.total"},
		{"a score", `"scores":{"c":"80"`, `"scores":{"c":"79.5"`, "ranking[0].total"},
	} {
		changed := strings.Replace(text, c.from, c.to, 1)
		if changed == text {
			t.Errorf("%s: %s is not in the record:\n%s", c.name, c.from, text)
			continue
		}
		_, err := evaluation.ReadRecord([]byte(changed))
		if diff := cmp.Diff([]string{string(errDifferent) + " " + c.path}, codes(err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s%v", c.name, diff, err)
		}
	}
	short := record
	short.Ranking = short.Ranking[:1]
	if diff := cmp.Diff([]string{string(errDifferent) + " ranking.length"}, codes(short.Verify())); diff != "" {
		t.Errorf("a proposal is missing (-want +got):\n%s", diff)
	}
}

// A tie at the cut is recorded and reported; the record of it is sound.
func TestRecordOfATie(t *testing.T) {
	record, err := evaluation.NewRecord(single("10"), scored(map[string][]string{"b": {"8"}, "a": {"8"}, "c": {"7"}}))
	if !errors.Is(err, errTie) {
		t.Fatal(err)
	}
	want := evaluation.Tie{Total: points("8.0000"), Places: 1, Proposals: []string{"a", "b"}}
	if diff := cmp.Diff(want, record.Tie); diff != "" {
		t.Errorf("tie (-want +got):\n%s", diff)
	}
	text, err := record.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	back, err := evaluation.ReadRecord(text)
	if err != nil || cmp.Diff(record, back, schemas) != "" {
		t.Errorf("read %v, %v", back, err)
	}
}

// Bad input gives no record, and its places are those of the document.
func TestNoRecord(t *testing.T) {
	stage, panel := sound()
	bad := panel
	bad.Proposals = proposals("p\xff", "q")
	odd := panel
	odd.Evaluators = evaluators("e1", "e2", "e3")
	odd.Evaluators[1].Sector = 77
	for _, c := range []struct {
		name  string
		stage evaluation.Stage
		panel []evaluation.Panel
		want  []string
	}{
		{"no panel", stage, nil, []string{"evaluation.panel.evaluators.required panels.evaluators", "evaluation.panel.proposals.required panels.proposals"}},
		{"a sheet is missing", stage, []evaluation.Panel{{Evaluators: panel.Evaluators, Proposals: panel.Proposals, Sheets: panel.Sheets[1:]}},
			[]string{"evaluation.sheet.required panels[0].sheets"}},
		{"not UTF-8", stage, []evaluation.Panel{bad}, []string{"evaluation.record.text.malformed panels[0].proposals[0]"}},
		{"a sector of no list", stage, []evaluation.Panel{odd}, []string{"evaluation.word.out_of_range panels[0].evaluators[1].sector"}},
	} {
		record, err := evaluation.NewRecord(c.stage, c.panel...)
		if diff := cmp.Diff(c.want, codes(err)); diff != "" || record.Ranking != nil {
			t.Errorf("%s: faults (-want +got):\n%s", c.name, diff)
		}
	}
	if err := (evaluation.Record{}).Verify(); !errors.Is(err, fault.Code("evaluation.record.schema.unknown")) {
		t.Error(err)
	}
}

// The salt is part of the document and of its digest, and of nothing else.
func TestRecordSalt(t *testing.T) {
	record := hearingRecord(t)
	text, err := record.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	back, err := evaluation.ReadRecord(text)
	if err != nil || back.Salt != record.Salt || back.Salt == "" {
		t.Errorf("salt %q, %v", back.Salt, err)
	}
	salted, _ := record.Digest()
	record.Salt = ""
	if bare, err := record.Digest(); err != nil || bare == salted || record.Verify() != nil {
		t.Errorf("%v, %v", bare, err)
	}
	record.Salt = "\xfe\x01" // random bytes would be U+FFFD in the document, and easy to guess
	want := []string{"evaluation.record.salt.malformed salt"}
	if _, err := record.Digest(); !slices.Equal(codes(err), want) || !slices.Equal(codes(record.Verify()), want) {
		t.Errorf("%v, %v", err, record.Verify())
	}
}

// The record keeps nothing of its input.
func TestRecordStandsAlone(t *testing.T) {
	stage, panel := sound()
	record, text, _ := recorded(t, stage, panel)
	panel.Sheets[0].Scores["c"] = points("1")
	panel.Evaluators[0].ID = "changed"
	stage.Criteria[0].ID = "changed"
	if now, err := record.Canonical(); err != nil || string(now) != text {
		t.Errorf("it changed with its input: %v\n%s\n%s", err, text, now)
	}
}

// Whatever a document says, reading it as a record does not panic, and what is read is written as one text.
func FuzzReadRecord(f *testing.F) {
	r := rand.New(rand.NewPCG(53, 1))
	for range 10 {
		s := randomStage(r)
		if _, text, ok := recorded(f, s, randomRecordPanels(r, s)...); ok {
			f.Add([]byte(text))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		record, err := evaluation.ReadRecord(data)
		if err != nil {
			return
		}
		text, err := record.Canonical()
		if err != nil {
			t.Fatal(err)
		}
		again, err := evaluation.ReadRecord(text)
		if err != nil {
			t.Fatal(err)
		}
		if twice, err := again.Canonical(); err != nil || string(twice) != string(text) {
			t.Fatalf("%v\n%s\n%s", err, text, twice)
		}
	})
}

// The record of a stage is published by its digest and checked by anyone who gets the document.
func ExampleRecord() {
	record, err := evaluation.NewRecord(paper(), evaluation.Panel{
		Evaluators: evaluators("e1"), Proposals: proposals("satellites", "robots"),
		Sheets: []evaluation.Sheet{sheet("e1", "satellites", "plan", "88", "capacity", "82"), sheet("e1", "robots", "plan", "90", "capacity", "80")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	digest, _ := record.Digest()
	text, _ := record.Canonical()
	fmt.Println(record.Schema, record.Ranking.Selected(), digest[:16], digest == wire.Digest(text))

	_, err = evaluation.ReadRecord(text)
	fmt.Println(err)
	forged := strings.Replace(string(text), `"total":"86.00"`, `"total":"87.00"`, 1)
	_, err = evaluation.ReadRecord([]byte(forged))
	fmt.Println(err)
	// Output:
	// teukgu/evaluation/1 [robots] b1970d9745c29c8c true
	// <nil>
	// evaluation.record.different: ranking[0].total: The record says 87.00, but its own sheets give 86.00. The record was changed or is wrong. Compare it with the original.
}

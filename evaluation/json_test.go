package evaluation_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// What is written is read back the same by the strict reader, trees of criteria among it.
func TestDocumentsComeBack(t *testing.T) {
	type document struct {
		Stage evaluation.Stage `json:"stage" wire:"required"`
		Panel evaluation.Panel `json:"panel" wire:"required"`
	}
	const seed = 37
	r := rand.New(rand.NewPCG(seed, 2))
	for i := range 200 {
		s := randomStage(r)
		if i == 0 {
			preset := evaluation.Negotiation()
			s = group()
			s.Method, s.Composition, s.Criteria[0].Pass = preset.Method, preset.Composition, preset.Technical
			s.Composition.Quorum = evaluation.MustShare(">1/2")
			s.Criteria[1].CommentBelow = evaluation.MustMark("12.5")
		}
		d := document{s, randomPanel(r, s, "p")}
		d.Panel.On, d.Panel.Region = civil.MustDate("2026-11-22"), region.MustLegalDong("48")
		d.Panel.Conflicts = []evaluation.Conflict{{Evaluator: "e1", Proposal: "p1", Relations: []deliberation.Relation{{Kind: deliberation.Advised}}}}
		data, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var back document
		if err := wire.Decode(data, &back, wire.Limits{}); err != nil {
			t.Fatalf("seed %d, case %d: %v\n%s", seed, i, err, data)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(data) {
			t.Fatalf("seed %d, case %d: written again %v\n%s\n%s", seed, i, err, data, again)
		}
		before, errBefore := evaluation.Rank(d.Stage, d.Panel)
		after, errAfter := evaluation.Rank(back.Stage, back.Panel)
		if diff := cmp.Diff(before, after); diff != "" || (errBefore == nil) != (errAfter == nil) {
			t.Fatalf("seed %d, case %d: the ranking changed:\n%s", seed, i, diff)
		}
	}
}

// A ranking is a document too.
func TestRankingAsJSON(t *testing.T) {
	stage, panel := sound()
	stage.Method.Trim = evaluation.Trim{High: 1}
	stage.Reserve = 1
	data, err := json.Marshal(must(t, stage, panel))
	const want = `[{"proposal":"p","total":"82.5000","rank":1,"selected":true,"dropped":{"high":["e3"],"low":[]}},` +
		`{"proposal":"q","total":"72.5000","rank":2,"selected":false,"reserve":1,"dropped":{"high":["e3"],"low":[]}}]`
	if err != nil || string(data) != want {
		t.Errorf("got %s, %v", data, err)
	}
}

// Marks, shares, words and numbers of a document that are none give a fault with their place.
func TestBadDocument(t *testing.T) {
	const document = `{"id":"s","weighing":"percent","full":"1e2","criteria":[{"id":"c","max":"NaN","pass":"85 %"}],
		"method":{"missing":"skip","pass":"-1","tie_break":["coin"],"rounding":{"total":{"decimals":2,"mode":"nearest"}}},
		"composition":{"quorum":"50%","sectors":[{"sector":"army","share":"2/1"}]},"select":1.5}`
	var s evaluation.Stage
	err := wire.Decode([]byte(document), &s, wire.Limits{})
	var got []string
	for _, line := range codes(err) {
		got = append(got, line[strings.IndexByte(line, ' ')+1:])
	}
	want := []string{"weighing", "full", "criteria[0].max", "criteria[0].pass", "method.missing", "method.pass", "method.tie_break[0]",
		"method.rounding.total.mode", "composition.quorum", "composition.sectors[0].sector", "composition.sectors[0].share", "select"}
	if diff := cmp.Diff(want, got); diff != "" || s.ID != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// Whatever a document says, ranking it does not panic, and both ways of computing agree on it.
func FuzzRank(f *testing.F) {
	type document struct {
		Stage evaluation.Stage `json:"stage"`
		Panel evaluation.Panel `json:"panel"`
	}
	r := rand.New(rand.NewPCG(41, 2))
	for range 20 {
		s := randomStage(r)
		data, err := json.Marshal(document{s, randomPanel(r, s, "p")})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var d document
		if wire.Decode(data, &d, wire.Limits{}) != nil {
			return
		}
		ranking, err := evaluation.Rank(d.Stage, d.Panel)
		if ranking == nil && err == nil {
			t.Fatal("neither a ranking nor a fault")
		}
		scorer, err := d.Stage.Scorer()
		if err != nil || ranking == nil {
			return
		}
		b, err := scorer.Read(d.Panel)
		if err != nil {
			t.Fatal(err)
		}
		exact, _ := b.Rational().Rank()
		if diff := cmp.Diff(exact, ranking); diff != "" {
			t.Fatalf("fast and exact differ (-exact +fast):\n%s", diff)
		}
	})
}

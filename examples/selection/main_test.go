package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestOutput(t *testing.T) {
	for _, c := range []struct {
		golden string
		args   []string
	}{
		{"stdout.golden", nil},
		{"english.golden", []string{"-lang", "en"}},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != 0 {
			t.Fatalf("%v: status %d: %s", c.args, status, stderr.String())
		}
		golden(t, c.golden, stdout.String())
	}
}

// Every broken file gives all its faults, prints nothing and exits 1.
func TestBrokenInput(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string // what is broken in the embedded round
		want     []string
	}{
		{"no JSON", `"events": [`, `"events": `, []string{"wire."}},
		{"another version", `teukgu/selection/1`, `teukgu/selection/9`, []string{"wire.schema"}},
		{"an unknown field", `"vote":`, `"colour": 1, "vote":`, []string{"colour"}},
		{"a repeated field", `"vote":`, `"vote": {"members": 1, "present": 1, "for": 1}, "vote":`, []string{"vote"}},
		{"weights that do not add up", `"weight": "0.6"`, `"weight": "0.7"`, []string{"paper.stage.criteria", "presentation.stage.criteria", "evaluation.criteria.weight.sum"}},
		{"a score over the maximum", `"plan": "92.5"`, `"plan": "192.5"`, []string{"evaluation.score.out_of_range"}},
		{"a proposal that nobody filed", `{"id": "p8"}, {"id": "p9"}]`, `{"id": "p8"}, {"id": "q9"}]`, []string{"selection.proposal.unknown", "evaluation.id.unknown", "evaluation.sheet.required"}},
		{"a zone that is not in the registry", `"zone": "giz-05"`, `"zone": "giz-99"`, []string{"selection.zone.unknown"}},
		{"a month that is a day", `"on": "2024-10"`, `"on": "2024-10-32"`, []string{"events[1].on"}},
		{"more votes than voters", `"for": 31`, `"for": 32`, []string{"vote"}},
		{"no quorum", `"present": 32, "recused": 1, "for": 31`, `"present": 20, "for": 20`, []string{"selection.vote.not_carried"}},
		{"fewer pass than are heard", `"select": 6`, `"select": 5`, []string{"selection.proposal.not_passed"}},
	} {
		broken := strings.ReplaceAll(string(round2024), c.old, c.new)
		if broken == string(round2024) {
			t.Errorf("%s: the round has no %s", c.name, c.old)
			continue
		}
		file := filepath.Join(t.TempDir(), "round.json")
		if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		status := run([]string{file}, &stdout, &stderr)
		if c.want == nil {
			if status != 0 {
				t.Errorf("%s: status %d: %s", c.name, status, stderr.String())
			}
			continue
		}
		if status != 1 || stdout.Len() != 0 {
			t.Errorf("%s: status %d, %d bytes of output", c.name, status, stdout.Len())
		}
		for _, want := range c.want {
			if !strings.Contains(stderr.String(), want) {
				t.Errorf("%s: the faults do not name %q:\n%s", c.name, want, stderr.String())
			}
		}
	}
}

func TestUsage(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-lang", "fr"}, &stdout, &stderr); status != 2 || stdout.Len() != 0 {
		t.Errorf("an unknown language: status %d", status)
	}
	if status := run([]string{filepath.Join(t.TempDir(), "none.json")}, &stdout, &stderr); status != 1 || stdout.Len() != 0 {
		t.Errorf("a missing file: status %d", status)
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

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
		sandboxtest.Golden(t, c.golden, stdout.String())
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
		{"a day that is none", `"date": "2024-10-21"`, `"date": "2024-10-32"`, []string{"events[0].date"}},
		{"weights that do not add up", `"weight": "0.6"`, `"weight": "0.7"`, []string{"call.stages[0].criteria", "call.stages[1].criteria", "evaluation.criteria.weight.sum"}},
		{"heads of municipalities before 2024-08-07", `2024-10-14/2024-10-25`, `2024-07-14/2024-07-25`, []string{"evaluation.call.applicant.not_in_force", "제72조제1항"}},
		{"a late application", `2024-10-14/2024-10-25`, `2024-10-14/2024-10-24`, []string{"evaluation.procedure.application.late"}},
		{"an early one", `2024-10-14/2024-10-25`, `2024-10-22/2024-10-25`, []string{"evaluation.procedure.application.too_early"}},
		{"a score over the maximum", `"plan": "92.5"`, `"plan": "192.5"`, []string{"evaluation.score.out_of_range"}},
		{"a score that was changed after the seal", `"plan": "92.5"`, `"plan": "91.5"`, []string{"evaluation.procedure.digest.different"}},
		{"a number that was changed after the seal", `"select": 6`, `"select": 5`, []string{"evaluation.procedure.digest.different"}},
		{"a proposal that nobody filed", `{"id": "p8"}, {"id": "p9"}]`, `{"id": "p8"}, {"id": "q9"}]`, []string{"evaluation.procedure.proposal.not_in_stage", "evaluation.id.unknown", "evaluation.sheet.required"}},
		{"a stage that was left out", `"type": "opened", "date": "2024-11-12", "stage": "paper"`, `"type": "opened", "date": "2024-11-12", "stage": "presentation"`, []string{"evaluation.procedure.stage.not_allowed"}},
		{"a candidate that lost", `["p3", "p1", "p2"]`, `["p3", "p1", "p4"]`, []string{"evaluation.procedure.candidates.different"}},
		{"a resolution before the replies", `"type": "replied", "date": "2025-04-02"`, `"type": "supplement_demanded", "date": "2025-04-02"`, []string{"evaluation.procedure.replies.awaited", "제75조제2항"}},
		{"more votes than voters", `"for": 31`, `"for": 32`, []string{"vote"}},
		{"no quorum", `"present": 32, "recused": 1, "for": 31`, `"present": 20, "for": 20`, []string{"resolution.carried"}},
		{"a zone that is not in the registry", `"zone": "giz-05"`, `"zone": "giz-99"`, []string{"selection.zone.unknown"}},
		{"a zone of another round", `"zone": "giz-05"`, `"zone": "giz-01"`, []string{"selection.zone.resolved_on"}},
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

// What is asked of the last stage is printed in the language asked for, and the digest is that of the whole output.
func TestLastStage(t *testing.T) {
	const digest = "8c52f5fa440bac0aaceef76447bfe4115eb0895003631037250a1ff650df4ded"
	for _, c := range []struct {
		args []string
		want []string
	}{
		{[]string{"-public"}, []string{"발표평가", "90.56", digest}},
		{[]string{"-public", "-lang", "en"}, []string{"Daejeon Synthetic-biology", "90.56", digest}},
		{[]string{"-report", "p4"}, []string{"예시 제안 가", "84.44", digest}},
		{[]string{"-report", "p4", "-lang", "en"}, []string{"Example proposal A", "84.44", digest}},
		{[]string{"-safety"}, []string{"p3, p1, p2", "e7"}},
		{nil, []string{digest}},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != 0 {
			t.Errorf("%v: status %d: %s", c.args, status, stderr.String())
		}
		for _, want := range c.want {
			if !strings.Contains(stdout.String(), want) {
				t.Errorf("%v: the output does not have %q:\n%s", c.args, want, stdout.String())
			}
		}
	}
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-report", "p99"}, &stdout, &stderr); status != 1 || stdout.Len() != 0 {
		t.Errorf("a report of nobody: status %d", status)
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

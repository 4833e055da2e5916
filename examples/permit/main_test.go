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
		{"under-review.golden", []string{"-on", "2025-07-15"}},
		{"granted.golden", []string{"-on", "2025-09-20"}},
		{"standing-still.golden", []string{"-on", "2028-10-02"}},
		{"before.golden", []string{"-on", "2025-06-15"}},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != 0 {
			t.Fatalf("%v: status %d: %s", c.args, status, stderr.String())
		}
		sandboxtest.Golden(t, c.golden, stdout.String())
	}
}

// Every broken file gives its faults, prints nothing and exits 1.
func TestBrokenInput(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string // what is broken in the embedded story
		want     string
	}{
		{"no JSON", `"permits": [`, `"permits": `, "wire."},
		{"another version", `teukgu/permit-story/1`, `teukgu/permit-story/9`, "wire.schema"},
		{"an unknown field", `"zone":`, `"colour": 1, "zone":`, "colour"},
		{"a zone that is not in the registry", `"giz-05"`, `"giz-99"`, "permit_story.zone.unknown"},
		{"an unknown event", `"suspended"`, `"paused"`, "permits[0].events[8].type"},
		{"cover that ends too early", `"until": "2027-09-10"`, `"until": "2027-09-09"`, "sandbox.permit.cover.required"},
		{"an extension asked for too late", `2027-06-14`, `2027-07-10`, "sandbox.permit.extension.too_late"},
		{"a move that nobody could make", `"moved_to_temporary", "date": "2028-11-20", "actor": "ministry"`, `"moved_to_temporary", "date": "2028-11-20", "actor": "agency"`, "sandbox.permit.event.actor.forbidden"},
		{"three years and a month", `"months": 36`, `"months": 37`, "sandbox.permit.term.too_long"},
	} {
		broken := strings.Replace(string(daegu), c.old, c.new, 1)
		if broken == string(daegu) {
			t.Errorf("%s: the story has no %s", c.name, c.old)
			continue
		}
		file := filepath.Join(t.TempDir(), "story.json")
		if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		if status := run([]string{file}, &stdout, &stderr); status != 1 || stdout.Len() != 0 || !strings.Contains(stderr.String(), c.want) {
			t.Errorf("%s: status %d, %d bytes of output, faults without %s:\n%s", c.name, status, stdout.Len(), c.want, stderr.String())
		}
	}
}

func TestUsage(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
	}{
		{[]string{"-lang", "fr"}, 2},
		{[]string{"-on", "yesterday"}, 2},
		{[]string{filepath.Join(t.TempDir(), "none.json")}, 1},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != c.status || stdout.Len() != 0 {
			t.Errorf("%v: status %d, want %d", c.args, status, c.status)
		}
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestGolden holds what is printed against the golden files; stdout.golden is the command without arguments.
func TestGolden(t *testing.T) {
	for name, args := range map[string]string{
		"stdout":  "",
		"english": "-lang en",
		"notice":  "-on 2024-01-20",
		"review":  "-on 2024-03-05 -lang en",
		"expired": "-on 2028-06-01",
		"no_life": "plan.json",
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(args), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, %s", args, status, &stderr)
			continue
		}
		sandboxtest.Golden(t, name+".golden", stdout.String())
	}
}

func TestBadInput(t *testing.T) {
	write := func(text string) string {
		name := filepath.Join(t.TempDir(), "bad.json")
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	early := write(`{"schema":"teukgu/designation/1","id":"giz-99","kind":"global_innovation","events":[{"type":"noticed","date":"2019-04-16"}]}`)
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{write(`{"schema":"teukgu/plan/1"}`)}, 1, "제74조제1항제9호"},
		{[]string{write(`{`)}, 1, "JSON"},
		{[]string{"plan.json", early}, 1, "지금 할 수 있는 것: 없음"},
		{[]string{filepath.Join(t.TempDir(), "none.json")}, 1, "zone: open"},
		{[]string{"plan.json", filepath.Join(t.TempDir(), "none.json")}, 1, "zone: open"},
		{[]string{"-on", "2026-02-30"}, 2, "2026-02-30"},
		{[]string{"-colour"}, 2, "colour"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != c.status || !strings.Contains(stderr.String(), c.want) {
			t.Errorf("%v: status %d, %s", c.args, status, &stderr)
		}
	}
}

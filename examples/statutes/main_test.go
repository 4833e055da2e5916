package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func TestOutput(t *testing.T) {
	for _, c := range []struct {
		golden string
		args   []string
	}{
		{"stdout.golden", nil},
		{"english-2020.golden", []string{"-lang", "en", "-on", "2020-01-01"}},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != 0 {
			t.Fatalf("%v: status %d: %s", c.args, status, stderr.String())
		}
		sandboxtest.Golden(t, c.golden, stdout.String())
	}
}

// Unwrapped and in one table it is the comparison of the library, one line a row.
func TestOneTable(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-columns", "8", "-width", "0"}, &stdout, &stderr); status != 0 {
		t.Fatal(stderr.String())
	}
	lines := strings.Split(strings.TrimSpace(stdout.String()), "\n")
	if rule := lang.Width(lines[1]); rule < 300 || !strings.HasPrefix(lines[0], "2026년 11월 22일") {
		t.Errorf("%d columns, %s", rule, lines[0])
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-on", "2026-02-30"}, {"-lang", "fr"}, {"-columns", "0"}, {"-width", "-1"}, {"x"}} {
		var stdout, stderr bytes.Buffer
		if status := run(args, &stdout, &stderr); status != 2 || stdout.Len() != 0 {
			t.Errorf("%v: status %d", args, status)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 4, []string{""}},
		{"가나 다라", 4, []string{"가나", "다라"}},
		{"가나 다라", 9, []string{"가나 다라"}},
		{"가나다 라", 4, []string{"가나다", "라"}},
		{"a b", 0, []string{"a b"}},
	} {
		if diff := cmp.Diff(c.want, wrap(c.text, c.width)); diff != "" {
			t.Errorf("%q at %d (-want +got):\n%s", c.text, c.width, diff)
		}
	}
}

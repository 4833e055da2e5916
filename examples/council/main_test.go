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
		"summer":  "-on 2026-06-30",
		"before":  "-on 2026-05-10 -lang en",
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(args), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, %s", args, status, &stderr)
			continue
		}
		sandboxtest.Golden(t, name+".golden", stdout.String())
	}
}

func TestRefused(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	if err := os.WriteFile(bad, []byte(`{"schema":"teukgu/council/1","grievances":[{"id":"1","zone":"giz-01","kind":"data","raised":"2026-01-01",
		"by":{"ko":"가","en":""},"subject":{"ko":"나","en":""},"steps":[{"on":"2026-01-02","event":"close"}]}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"-on", "today"}, 1, "‘today’"},
		{[]string{bad}, 1, "‘접수’ 상태에서는 ‘종결’을 할 수 없습니다"},
		{[]string{"-lang", "en", bad}, 1, "Possible: assign, escalate, withdraw"},
		{[]string{"/no/such/file"}, 1, "no such"},
		{[]string{"a", "b"}, 2, "one file"},
		{[]string{"-x"}, 2, "-x"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(c.args, &stdout, &stderr); status != c.status || !strings.Contains(stderr.String(), c.want) || stdout.Len() > 0 {
			t.Errorf("%v: status %d, %s", c.args, status, &stderr)
		}
	}
}

package sandboxtest_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func TestGolden(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("TEUKGU_UPDATE", "")
	report := func(name, got string) []string {
		r := &recorder{}
		sandboxtest.Golden(r, name, got)
		return r.errors
	}
	if e := report("a/b.golden", "x\n"); len(e) != 1 || !strings.Contains(e[0], "write it with TEUKGU_UPDATE=1") {
		t.Errorf("no file: %q", e)
	}
	t.Setenv("TEUKGU_UPDATE", "1")
	if e := report("a/b.golden", "x\n"); len(e) != 0 {
		t.Errorf("writing: %q", e)
	}
	if e := report("a/b.golden/c", "x\n"); len(e) != 1 {
		t.Errorf("below a file: %q", e)
	}
	t.Setenv("TEUKGU_UPDATE", "")
	if data, err := os.ReadFile(filepath.Join("testdata", "a", "b.golden")); err != nil || string(data) != "x\n" {
		t.Errorf("%q %v", data, err)
	}
	if e := report("a/b.golden", "x\n"); len(e) != 0 {
		t.Errorf("the same: %q", e)
	}
	if e := report("a/b.golden", "y\n"); len(e) != 1 || !strings.Contains(e[0], "-want +got") || strings.Index(e[0], "x") > strings.Index(e[0], "y\\n") {
		t.Errorf("a difference: %q", e)
	}
	for _, name := range []string{"../b.golden", "/etc/hostname", ""} {
		if e := report(name, "x"); len(e) != 1 || !strings.Contains(e[0], "below testdata") {
			t.Errorf("%s: %q", name, e)
		}
	}
}

// A test that has an -update flag of its own needs no variable.
func TestGoldenWithAFlag(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("TEUKGU_UPDATE", "")
	if flag.Lookup("update") != nil {
		t.Fatal("the package defines the flag, which collides with that of a test")
	}
	set := flag.CommandLine
	defer func() { flag.CommandLine = set }()
	flag.CommandLine = flag.NewFlagSet("test", flag.ContinueOnError)
	flag.Bool("update", false, "")
	for value, want := range map[string]int{"false": 1, "true": 0} {
		if err := flag.Set("update", value); err != nil {
			t.Fatal(err)
		}
		r := &recorder{}
		if sandboxtest.Golden(r, value+".golden", "x"); len(r.errors) != want {
			t.Errorf("%s: %q", value, r.errors)
		}
	}
}

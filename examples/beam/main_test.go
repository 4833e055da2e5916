package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/support"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// golden rewrites the golden file; Beam has a flag of its own that is called update.
var golden = flag.Bool("golden", false, "rewrite the golden file")

func TestMain(m *testing.M) {
	flag.Parse()
	enroll()
	beam.Init()
	os.Exit(m.Run())
}

func output(t *testing.T, o options) string {
	t.Helper()
	var out bytes.Buffer
	if err := o.run(context.Background(), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// inMemory is the report of the same applicants without Beam, as JSON.
func inMemory(t *testing.T, n int64, seed uint64) string {
	t.Helper()
	p, err := plan()
	if err != nil {
		t.Fatal(err)
	}
	g, err := makers()
	if err != nil {
		t.Fatal(err)
	}
	counted, err := p.Run(context.Background(), simulation.Rows(g.Population(n, seed), support.Binding()), simulation.Options{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	r := counted.Report()
	r.Assumptions = g.Assumptions()
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data) + "\n"
}

// TestSameBytes: on Prism, in any number of parts, the report has the bytes of the run in memory.
func TestSameBytes(t *testing.T) {
	for _, c := range []Count{{50_000, 1, 1}, {50_000, 1, 7}, {20_001, 18_446_744_073_709_551_615, 16}, {1, 3, 4}} {
		if got := output(t, options{count: c, format: "json"}); got != inMemory(t, c.Applicants, c.Seed) {
			t.Errorf("%+v: other bytes than in memory", c)
		}
	}
}

// TestJobService: by flags alone the program goes to a job service, as those of Flink and Spark are. Here it is Prism behind its port.
func TestJobService(t *testing.T) {
	c := Count{Applicants: 10_000, Seed: 5, Parts: 3}
	o := options{count: c, format: "json"}
	want := inMemory(t, c.Applicants, c.Seed)
	if got := output(t, o); got != want || *jobopts.Endpoint == "" { // Prism starts, and keeps its port in the flag
		t.Fatalf("endpoint %q, or other bytes than in memory", *jobopts.Endpoint)
	}
	for at, value := range map[*string]string{runners.Runner: "flink", jobopts.EnvironmentType: "LOOPBACK"} {
		old := *at
		*at = value
		defer func() { *at = old }()
	}
	if err := o.run(context.Background(), io.Discard); !errors.Is(err, errUsage) {
		t.Errorf("without an output: %v", err)
	}
	o.output = filepath.Join(t.TempDir(), "tally.json")
	if got := output(t, o); got != want {
		t.Error("other bytes than in memory")
	}
}

// TestGolden holds what is printed against the golden files; stdout.golden is the command without flags.
func TestGolden(t *testing.T) {
	var defaults options
	set := flag.NewFlagSet("", flag.ContinueOnError)
	defaults.flags(set)
	if err := set.Parse(nil); err != nil {
		t.Fatal(err)
	}
	for name, o := range map[string]options{
		"stdout":  defaults,
		"english": {count: Count{Applicants: 50_000, Seed: 7, Parts: 5}, format: "text", language: lang.English},
	} {
		got := output(t, o)
		file := filepath.Join("testdata", name+".golden")
		if *golden {
			if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("prints something else than %s:\n%s", file, got)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, o := range []options{
		{count: Count{Applicants: 0, Parts: 1}, format: "text"},
		{count: Count{Applicants: 1, Parts: 0}, format: "text"},
		{count: Count{Applicants: 1, Parts: 100_001}, format: "text"},
		{count: Count{Applicants: 1, Parts: 1}, format: "pdf"},
	} {
		if err := o.run(context.Background(), io.Discard); !errors.Is(err, errUsage) {
			t.Errorf("%+v: %v", o, err)
		}
	}
}

// TestCoder: what is no tally of the study is refused, and nothing is no tally.
func TestCoder(t *testing.T) {
	if _, err := write(Tally{}); err == nil {
		t.Error("a tally of nothing was written")
	}
	for _, data := range []string{"", "{}", `{"schema":"teukgu/tally/1","plan":"0","subjects":0,"cells":[],"rules":[],"scenarios":[]}`} {
		if _, err := read([]byte(data)); err == nil {
			t.Errorf("%s was read", data)
		}
	}
}

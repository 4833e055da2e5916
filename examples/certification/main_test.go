package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func TestOutput(t *testing.T) {
	for _, c := range []struct{ golden, chart, language string }{
		{"stdout.golden", "gantt.ko.svg.golden", "ko"},
		{"english.golden", "gantt.en.svg.golden", "en"},
	} {
		file := filepath.Join(t.TempDir(), "gantt.svg")
		var stdout, stderr bytes.Buffer
		if status := run([]string{"-lang", c.language, "-svg", file}, &stdout, &stderr); status != 0 {
			t.Fatalf("%s: status %d: %s", c.language, status, stderr.String())
		}
		sandboxtest.Golden(t, c.golden, stdout.String())
		chart, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sandboxtest.Golden(t, c.chart, string(chart))
		wellFormed(t, chart)
	}
	var stdout, stderr bytes.Buffer
	if status := run(nil, &stdout, &stderr); status != 0 || stdout.String() != read(t, "stdout.golden") {
		t.Errorf("without flags the output is not the Korean one: status %d, %s", status, stderr.String())
	}
}

func wellFormed(t *testing.T, svg []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// Every broken file gives its faults, prints nothing and exits 1.
func TestBrokenInput(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           []string
	}{
		{"no JSON", `"targets": [`, `"targets": `, []string{"wire."}},
		{"another version", "certification-example/1", "certification-example/2", []string{"schema"}},
		{"an unknown field", `"permit":`, `"colour": 1, "permit":`, []string{"colour"}},
		{"a zone that is not in the registry", `"zone": "giz-05",`, `"zone": "giz-99",`, []string{"certification_example.zone.unknown"}},
		{"a track that is not in the library", `"track": "us-nrtl"}`, `"track": "us-ul"}`, []string{"targets[2].track", "certification_example.track.unknown"}},
		{"no estimate", `{"track": "us-nrtl", "stage": "test", "length": "P4M"},`, ``, []string{"certification.plan.estimate.missing"}},
		{"a negative length", `"length": "P4M"`, `"length": "-P4M"`, []string{"estimates[9].length", "wire.value"}},
		{"a shortcut", `"do": "start", "stage": "radio_test"`, `"do": "start", "stage": "registration"`, []string{"targets[0].events[1].stage", "certification.stage.predecessor"}},
		{"a cycle in an own track", `"needs": ["radio_report"], "time": {"unpublished": true}, "ground"`, `"needs": ["radio_report"], "after": ["declaration"], "time": {"unpublished": true}, "ground"`, []string{"targets[3].own.stages[1]", "certification.stage.cycle"}},
		{"evidence that no target knows", `{"evidence": "demonstration_data"`, `{"evidence": "opinion"`, []string{"items[0].evidence", "certification.evidence.unknown"}},
	} {
		broken := strings.Replace(string(robot), c.old, c.new, 1)
		if broken == string(robot) {
			t.Errorf("%s: the input has no %s", c.name, c.old)
			continue
		}
		file := filepath.Join(t.TempDir(), "robot.json")
		if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		if status := run([]string{file}, &stdout, &stderr); status != 1 || stdout.Len() != 0 {
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
	if status := run([]string{"-svg", t.TempDir()}, &stdout, &stderr); status != 1 {
		t.Errorf("a chart that cannot be written: status %d", status)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

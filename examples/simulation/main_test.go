package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/examples/internal/support"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run(context.Background(), args, &stdout, &stderr); status != 0 {
		t.Fatalf("%v: status %d, %s", args, status, &stderr)
	}
	return stdout.String()
}

// TestGolden holds what is printed against the golden files; stdout.golden is the command without arguments.
func TestGolden(t *testing.T) {
	for name, args := range map[string]string{
		"stdout":  "",
		"english": "-n 50000 -seed 7 -lang en",
		"csv":     "-n 50000 -format csv",
	} {
		sandboxtest.Golden(t, name+".golden", output(t, strings.Fields(args)...))
	}
}

// TestSameBytes: the report does not depend on the workers.
func TestSameBytes(t *testing.T) {
	want := output(t, "-n", "60000", "-workers", "1", "-format", "json")
	if !json.Valid([]byte(want)) {
		t.Error("not JSON")
	}
	for _, workers := range []string{"2", "16"} {
		if got := output(t, "-n", "60000", "-workers", workers, "-format", "json"); got != want {
			t.Errorf("%s workers: other bytes", workers)
		}
	}
}

// TestPlots: every plot is well-formed, in both languages, and the same twice.
func TestPlots(t *testing.T) {
	for _, l := range []string{"ko", "en"} {
		dirs := []string{t.TempDir(), t.TempDir()}
		for _, dir := range dirs {
			output(t, "-n", "5000", "-lang", l, "-svg", dir)
		}
		for _, name := range []string{"region", "sweep", "sensitivity", "time", "load"} {
			a, err := os.ReadFile(filepath.Join(dirs[0], name+".svg"))
			if err != nil {
				t.Fatal(err)
			}
			b, err := os.ReadFile(filepath.Join(dirs[1], name+".svg"))
			if err != nil || !bytes.Equal(a, b) {
				t.Errorf("%s: other bytes, %v", name, err)
			}
			d := xml.NewDecoder(bytes.NewReader(a))
			for err == nil {
				_, err = d.Token()
			}
			if !errors.Is(err, io.EOF) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestTables: every table is a file, and none depends on the workers.
func TestTables(t *testing.T) {
	dirs := []string{t.TempDir(), t.TempDir()}
	output(t, "-n", "5000", "-workers", "1", "-csv", dirs[0])
	output(t, "-n", "5000", "-workers", "16", "-csv", dirs[1])
	for _, name := range []string{"scenarios", "place", "field", "size", "rules", "sensitivity", "months", "days"} {
		a, err := os.ReadFile(filepath.Join(dirs[0], name+".csv"))
		b, err2 := os.ReadFile(filepath.Join(dirs[1], name+".csv"))
		if err != nil || err2 != nil || !bytes.Equal(a, b) || bytes.Count(a, []byte("\n")) < 3 {
			t.Errorf("%s: %v, %v\n%s", name, err, err2, a)
		}
	}
}

// TestCalibration: the population has what was published of the firms in the zones: 25 employees on average (9,021 in 357 firms), 27 percent from the capital area.
func TestCalibration(t *testing.T) {
	g, err := support.Generator()
	if err != nil {
		t.Fatal(err)
	}
	var n, staff, capital int64
	for a, err := range g.Population(100_000, 1).All() {
		if err != nil {
			t.Fatal(err)
		}
		n, staff = n+1, staff+a.Employees
		if text, err := a.Place.MarshalText(); err != nil {
			t.Fatal(err)
		} else if slices.Contains([]string{"KR-11", "KR-28", "KR-41"}, string(text)) {
			capital++
		}
	}
	if mean, share := staff*10/n, capital*1000/n; mean < 230 || mean > 270 || share < 265 || share > 275 {
		t.Errorf("%d tenths of employees on average, %d of a thousand in the capital area", mean, share)
	}
}

func TestRefused(t *testing.T) {
	for _, args := range []string{"-n 0", "-workers 0", "-format pdf", "-lang fr", "-moon", "million"} {
		var stdout, stderr bytes.Buffer
		if status := run(context.Background(), strings.Fields(args), &stdout, &stderr); status != 2 || stdout.Len() > 0 || stderr.Len() == 0 {
			t.Errorf("%s: status %d, %s", args, status, &stdout)
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	var stdout, stderr bytes.Buffer
	if status := run(ctx, nil, &stdout, &stderr); status != 1 || stdout.Len() > 0 || !strings.Contains(stderr.String(), "canceled") {
		t.Errorf("canceled: status %d, %s", status, &stderr)
	}
}

package simulation_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// stream is a run over n subjects that come from somewhere.
func stream(t *testing.T, from string, n int) {
	t.Helper()
	var p simulation.Population[line]
	switch from {
	case "csv":
		in := io.MultiReader(strings.NewReader("staff,filed\n"), &repeated{text: "12,2025-01-02\n3,\n7,2026-11-22\n5,2024-02-29\n", n: n / 4})
		p = simulation.CSV(in, lineColumns()...)
	case "lines":
		p = simulation.JSONLines[line](&repeated{text: `{"staff":12,"filed":"2025-01-02"}` + "\n" + `{"staff":3}` + "\n", n: n / 2})
	case "generator":
		run(t, simulation.Rows(toyGenerator(t).Population(int64(n), 1), toyBinding()), n)
		return
	case "filings":
		passMany(t, n)
		return
	}
	run(t, simulation.Rows(p, simulation.Binding[line, toy]{Schema: toySchema, Fields: []simulation.Field[line, toy]{
		simulation.Ints(toyCount, func(l *line) (int, bool) { return int(l.Staff), true }), simulation.Dates(toyDay, func(l *line) civil.Date { return l.Filed }),
	}}), n)
}

func run(t *testing.T, src simulation.Source[toy], n int) {
	t.Helper()
	tally, err := toyPlan(t).Run(context.Background(), src, simulation.Options{Workers: 2})
	if err != nil || tally.Subjects() != int64(n) {
		t.Fatal(err)
	}
}

func passMany(t *testing.T, n int) {
	t.Helper()
	in := make([]simulation.Filing, n)
	for i := range in {
		in[i] = simulation.Filing{Filed: civil.MustDate("2022-01-03").AddDays(i % 1000), Work: 1 + i%20, Supplement: i % 3 * 10}
	}
	out, err := simulation.Process{Calendar: calendar.Korea(), Review: review()}.Run(in)
	if err != nil || len(out) != n {
		t.Fatal(err)
	}
}

// TestPeakMemory runs each source in a process of its own and reads the greatest memory that it ever had (VmHWM): streams take less than 20 MB more than the same
// program with nothing to read, however long they are, and a procedure takes less than 20 MB beside its filings and passages.
func TestPeakMemory(t *testing.T) {
	if from, n, ok := strings.Cut(os.Getenv("TEUKGU_STREAM"), " "); ok {
		k, _ := strconv.Atoi(n)
		stream(t, from, k)
		status, _ := os.ReadFile("/proc/self/status")
		_, after, _ := strings.Cut(string(status), "VmHWM:")
		_, _ = fmt.Fprintf(os.Stdout, "peak %s\n", strings.Fields(after)[0])
		return
	}
	if _, err := os.Stat("/proc/self/status"); err != nil || raceEnabled {
		t.Skip("the peak is known on Linux only, and the race detector has memory of its own")
	}
	long := cases(200) * 1000
	for _, c := range []struct {
		from   string
		n, own int
	}{{"csv", long, 0}, {"lines", long, 0}, {"generator", long, 0}, {"filings", 200_000, 40 + 20}} {
		most := peak(t, c.from, c.n) - peak(t, c.from, 0) - c.n*c.own>>10
		t.Logf("%s: %d KB for %d", c.from, most, c.n)
		if most > 20<<10 {
			t.Errorf("%s: %d MB for %d", c.from, most>>10, c.n)
		}
	}
}

// peak is the greatest memory of a process that streams, in KB.
func peak(t *testing.T, from string, n int) int {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^TestPeakMemory$")
	c.Env = append(os.Environ(), fmt.Sprintf("TEUKGU_STREAM=%s %d", from, n))
	out, err := c.Output()
	_, after, ok := bytes.Cut(out, []byte("peak "))
	if err != nil || !ok {
		t.Fatalf("%v\n%s", err, out)
	}
	kb, err := strconv.Atoi(string(bytes.Fields(after)[0]))
	if err != nil {
		t.Fatal(err)
	}
	return kb
}

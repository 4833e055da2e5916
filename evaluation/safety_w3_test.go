package evaluation_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

func w3Board(tb testing.TB) *evaluation.Board {
	tb.Helper()
	b, err := w3Scorer(tb).Board(w3Generate(3).typed())
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// The bytes do not depend on the workers, and the int64 arithmetic says what the rationals say.
func TestW3SafetySameBytes(t *testing.T) {
	b := w3Board(t)
	o := evaluation.UsualSafety(7)
	o.Rounds, o.Mixes = cases(150, 10_000), 20
	var want string
	for _, workers := range []int{1, 2, 16} {
		o.Workers = workers
		s, err := b.Safety(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = string(data)
		} else if string(data) != want {
			t.Errorf("%d workers: other bytes", workers)
		}
	}
}

func TestSafetyInRationals(t *testing.T) {
	s, err := single("10").Scorer()
	if err != nil {
		t.Fatal(err)
	}
	x := evaluation.Scores{Proposals: ids("p", 5), Evaluators: ids("e", 4), Scale: 1}
	for i := range 20 {
		x.Units = append(x.Units, int32(i*37%101))
	}
	b, err := s.Board(x)
	if err != nil || !b.HasPlan() {
		t.Fatal(err)
	}
	o := evaluation.SafetyOptions{Steps: []evaluation.Points{points("0.1")}, Trims: []evaluation.Trim{{High: 1}}, Mixes: 5, Rounds: 50, Flips: 100}
	fast, err := b.Safety(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	slow, err := b.Rational().Safety(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := fmt.Sprintf("%+v", fast), fmt.Sprintf("%+v", slow); a != b {
		t.Errorf("%s\nin rationals\n%s", a, b)
	}
}

// A round of resampling allocates nothing.
func TestResamplingAllocates(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector allocates")
	}
	b := w3Board(t)
	allocations := func(rounds int) float64 {
		return testing.AllocsPerRun(1, func() {
			if _, err := b.Safety(context.Background(), evaluation.SafetyOptions{Rounds: rounds}); err != nil {
				t.Fatal(err)
			}
		})
	}
	few, many := allocations(50), allocations(250)
	if (many-few)/200 > 0.5 {
		t.Errorf("%v allocations with 50 rounds, %v with 250", few, many)
	}
}

func TestSafetyFaults(t *testing.T) {
	o := evaluation.SafetyOptions{
		Steps: []evaluation.Points{points("0"), points("1"), {}}, Trims: []evaluation.Trim{{High: -1, Low: 1 << 40}},
		Mixes: -1, Rounds: -1, Flips: -1, Workers: -1,
	}
	stage, panel := rated([]int{1, 2}, []int{2, 1})
	stage.Select = 0
	panel.Sheets = panel.Sheets[1:]
	stage.Method.Missing = 0
	_, err := evaluation.CheckSafety(context.Background(), stage, o, panel)
	want := []string{
		"evaluation.stage.select.out_of_range stage.select",
		"evaluation.sheet.required panel.sheets",
		"evaluation.safety.step.out_of_range options.steps[0]",
		"evaluation.safety.step.out_of_range options.steps[1]",
		"evaluation.safety.step.out_of_range options.steps[2]",
		"evaluation.count.out_of_range options.trims[0].high",
		"evaluation.count.out_of_range options.trims[0].low",
		"evaluation.count.out_of_range options.mixes",
		"evaluation.count.out_of_range options.rounds",
		"evaluation.count.out_of_range options.flips",
		"evaluation.count.out_of_range options.workers",
	}
	if got := codes(err); len(got) != len(want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	} else {
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s, want %s", got[i], want[i])
			}
		}
	}
	if _, err := evaluation.CheckSafety(context.Background(), stage, evaluation.SafetyOptions{Mixes: 1}); !errors.Is(err, fault.Code("evaluation.safety.step.out_of_range")) {
		t.Errorf("mixes without steps: %v", err)
	}
}

func TestSafetyStops(t *testing.T) {
	b := w3Board(t)
	ctx, stop := context.WithCancel(context.Background())
	calls, last, all := 0, 0, 0
	o := evaluation.SafetyOptions{Rounds: 100_000, Workers: 2, Progress: func(done, of int) {
		if calls, last, all = calls+1, done, of; done == 10 {
			stop()
		}
	}}
	s, err := b.Safety(ctx, o)
	if !errors.Is(err, context.Canceled) || s.Selected != nil {
		t.Errorf("%v, %+v", err, s)
	}
	if calls > 20 || last != calls || all != 100_000 {
		t.Errorf("%d calls, the last with %d of %d", calls, last, all)
	}
	o.Rounds, o.Flips, calls = 20, 3, 0
	if _, err := b.Safety(context.Background(), o); err != nil || calls != 220 || all != 220 {
		t.Errorf("%v, %d calls of %d", err, calls, all)
	}
}

// What is said has no holes, in both languages, also where nothing is there.
func TestSafetyIn(t *testing.T) {
	stage, panel := rated([]int{9, 8, 7, 9}, []int{8, 9, 6, -1}, []int{9, 8, 7, 9})
	stage.Select, stage.Method.Least = 2, 2
	full := check(t, stage, evaluation.UsualSafety(1), panel)
	for _, s := range []evaluation.Safety{{}, full} {
		for _, l := range []lang.Language{lang.Korean, lang.English} {
			text := s.In(l)
			if strings.ContainsAny(text, "{}") || strings.Contains(text, "%!") || !strings.HasSuffix(text, "\n") {
				t.Errorf("%s", text)
			}
		}
	}
}

// What is written is read back, and every word of an absence too.
func TestSafetyWire(t *testing.T) {
	stage, panel := rated([]int{9, 8, 7, 9}, []int{8, 9, 6, -1}, []int{9, 8, 7, 9})
	stage.Select = 2
	for _, o := range []evaluation.SafetyOptions{{}, evaluation.UsualSafety(4)} {
		s := check(t, stage, o, panel)
		data, err := json.Marshal(s)
		var back evaluation.Safety
		if err := errors.Join(err, wire.Decode(data, &back, wire.Limits{})); err != nil {
			t.Fatal(err)
		}
		if again, err := json.Marshal(back); err != nil || string(again) != string(data) {
			t.Errorf("%s\nread back %s, %v", data, again, err)
		}
	}
	for a := evaluation.TooFewEvaluators; a <= evaluation.NotAsked; a++ {
		text, err := a.MarshalText()
		b, parseErr := evaluation.ParseAbsence(string(text))
		var read, scanned evaluation.Absence
		value, valueErr := a.Value()
		if err := errors.Join(err, parseErr, valueErr, read.UnmarshalText(text), scanned.Scan(value)); err != nil ||
			b != a || read != a || scanned != a || a.String() != string(text) || a.In(lang.Korean) == "" || a.In(lang.English) == "" || a.IsZero() {
			t.Errorf("%d: %s, %d, %d, %d, %v", a, text, b, read, scanned, err)
		}
	}
	if _, err := (evaluation.NotAsked + 1).MarshalText(); err == nil {
		t.Error("a value outside the list was written")
	}
}

// 10,000 rounds of 200 proposals, 9 evaluators and 12 criteria.
func BenchmarkSafetyW3(b *testing.B) {
	board := w3Board(b)
	for _, c := range []struct {
		name string
		o    evaluation.SafetyOptions
	}{
		{"resampled", evaluation.SafetyOptions{Rounds: 10_000}},
		{"resampled, two workers", evaluation.SafetyOptions{Rounds: 10_000, Workers: 2}},
		{"mixes", evaluation.SafetyOptions{Mixes: 1000, Steps: []evaluation.Points{points("0.1")}}},
		{"flips", evaluation.SafetyOptions{Flips: 10}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := board.Safety(context.Background(), c.o); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package evaluation_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/money"
)

// The workload of the benchmarks: 200 proposals, 9 evaluators, 12 criteria.
const (
	w3Proposals  = 200
	w3Evaluators = 9
	w3Criteria   = 12
)

// w3Weights are the weights of the criteria in hundredths; they add up to 100.
var w3Weights = [w3Criteria]int64{15, 12, 12, 10, 10, 8, 8, 7, 6, 5, 4, 3}

// w3Panel is scores in tenths, proposal by proposal, evaluator by evaluator, criterion by criterion.
type w3Panel struct {
	scores [w3Proposals * w3Evaluators * w3Criteria]int16
}

// w3Generate makes a sheet of whole and half points in a few levels of quality, so that ties do occur.
func w3Generate(seed uint64) *w3Panel {
	const sheet = w3Evaluators * w3Criteria
	r := rand.New(rand.NewPCG(seed, 0x9a4e1))
	p := new(w3Panel)
	for i := range w3Proposals {
		quality := 5 + r.IntN(4)
		if i > 0 && r.IntN(20) == 0 { // the same sheet again: a full tie
			copy(p.scores[i*sheet:(i+1)*sheet], p.scores[(i-1)*sheet:i*sheet])
			continue
		}
		for k := range sheet {
			p.scores[i*sheet+k] = int16(min(max((quality*2+r.IntN(5)-2)*5, 0), 100))
		}
	}
	return p
}

// w3Place is one line of the ranking by hand; the score is in hundredths.
type w3Place struct {
	proposal, rank int
	score          int64
}

// w3Hand is the work as one would write it for this one panel: weighted sums, the highest and the lowest of nine dropped (of
// equals the first), the mean of seven rounded half up to two places; ties by the first criterion, then by the lowest sum
// that counts.
func w3Hand(p *w3Panel) []w3Place {
	var lines [w3Proposals]w3Line
	for i := range lines {
		var totals [w3Evaluators]int64
		base := p.scores[i*w3Evaluators*w3Criteria : (i+1)*w3Evaluators*w3Criteria]
		for e := range totals {
			s := base[e*w3Criteria : e*w3Criteria+w3Criteria]
			var t int64
			for c, w := range w3Weights {
				t += int64(s[c]) * w
			}
			totals[e] = t
		}
		high, low := 0, 0
		for e := 1; e < w3Evaluators; e++ {
			if totals[e] > totals[high] {
				high = e
			}
			if totals[e] < totals[low] {
				low = e
			}
		}
		if high == low { // all equal: the first two go
			low = 1
		}
		var sum, first int64
		least := int64(1) << 62
		for e := range totals {
			if e == high || e == low {
				continue
			}
			sum += totals[e]
			first += int64(base[e*w3Criteria])
			least = min(least, totals[e])
		}
		lines[i] = w3Line{int32(i), (2*sum + 70) / 140, first, least}
	}
	return w3Order(lines[:])
}

// w3Line is what a proposal came to by hand: its score, and what ties go by.
type w3Line struct {
	id            int32
	score, t1, t2 int64
}

func w3Order(lines []w3Line) []w3Place {
	slices.SortFunc(lines, func(a, b w3Line) int {
		if a.score != b.score {
			return cmp.Compare(b.score, a.score)
		}
		if a.t1 != b.t1 {
			return cmp.Compare(b.t1, a.t1)
		}
		if a.t2 != b.t2 {
			return cmp.Compare(b.t2, a.t2)
		}
		return cmp.Compare(a.id, b.id)
	})
	out := make([]w3Place, len(lines))
	for i, l := range lines {
		rank := i + 1
		if i > 0 && l.score == lines[i-1].score && l.t1 == lines[i-1].t1 && l.t2 == lines[i-1].t2 {
			rank = out[i-1].rank
		}
		out[i] = w3Place{int(l.id), rank, l.score}
	}
	return out
}

// w3Stage is the same work as data.
func w3Stage() evaluation.Stage {
	s := evaluation.Stage{
		ID: "w3", Weighing: evaluation.Shares, Select: 3,
		Method: evaluation.Method{
			Trim:     evaluation.Trim{High: 1, Low: 1},
			Rounding: evaluation.Rounding{Total: evaluation.Round{Decimals: 2, Mode: money.HalfUp}},
			TieBreak: []evaluation.TieRule{evaluation.ByCriterion("c00"), evaluation.ByLowestKept()},
		},
	}
	for c, w := range w3Weights {
		s.Criteria = append(s.Criteria, evaluation.Criterion{
			ID: fmt.Sprintf("c%02d", c), Max: evaluation.MustPoints("10"), Weight: evaluation.MustPoints(fmt.Sprintf("0.%02d", w)),
		})
	}
	return s
}

func ids(letter string, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("%s%06d", letter, i)
	}
	return list
}

func w3Scorer(tb testing.TB) *evaluation.Scorer {
	tb.Helper()
	s, err := w3Stage().Scorer()
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// w3Scores is the panel in typed form.
func (p *w3Panel) typed() evaluation.Scores {
	x := evaluation.Scores{Proposals: ids("p", w3Proposals), Evaluators: ids("e", w3Evaluators), Scale: 1}
	for _, s := range p.scores {
		x.Units = append(x.Units, int32(s))
	}
	return x
}

func (p *w3Panel) decimals() []decimal.Decimal {
	list := make([]decimal.Decimal, len(p.scores))
	for i, s := range p.scores {
		list[i] = decimal.New(int64(s), -1)
	}
	return list
}

func w3Same(t testing.TB, seed uint64, want []w3Place, got []evaluation.Place) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("seed %d: %d places, want %d", seed, len(got), len(want))
	}
	for i, w := range want {
		total := fmt.Sprintf("%d.%02d", w.score/100, w.score%100)
		if g := got[i]; g.Proposal != w.proposal || g.Rank != w.rank || g.Total.String() != total {
			t.Fatalf("seed %d, line %d: proposal %d, rank %d, total %s; by hand %d, %d, %s",
				seed, i, g.Proposal, g.Rank, g.Total, w.proposal, w.rank, total)
		}
	}
}

// Nothing is timed before it is shown to agree with the work by hand, ties included.
func TestW3AgreesWithHand(t *testing.T) {
	s := w3Scorer(t)
	shared := 0
	var work evaluation.Work
	for seed := uint64(1); seed <= 50; seed++ {
		p := w3Generate(seed)
		want := w3Hand(p)
		for i, w := range want {
			if w.rank != i+1 {
				shared++
			}
		}
		x := p.typed()
		b, err := s.Board(x)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := b.Places(&work) // a tie at the cut is one for the work by hand too
		w3Same(t, seed, want, got)
		x.Units = nil // the board keeps them
		got, _ = w3FromDecimals(t, s, &x, p.decimals(), &work)
		w3Same(t, seed, want, got)
	}
	if shared == 0 {
		t.Error("no shared rank was tried")
	}
}

// w3FromDecimals is the whole way from decimals; x is used again.
func w3FromDecimals(tb testing.TB, s *evaluation.Scorer, x *evaluation.Scores, d []decimal.Decimal, w *evaluation.Work) ([]evaluation.Place, error) {
	if err := x.SetDecimals(d); err != nil {
		tb.Fatal(err)
	}
	b, err := s.Board(*x)
	if err != nil {
		tb.Fatal(err)
	}
	return b.Places(w)
}

var w3Sink int

func BenchmarkPanel(b *testing.B) {
	p := w3Generate(3)
	s := w3Scorer(b)
	board, err := s.Board(p.typed())
	if err != nil {
		b.Fatal(err)
	}
	d, x := p.decimals(), evaluation.Scores{Proposals: ids("p", w3Proposals), Evaluators: ids("e", w3Evaluators)}
	var work evaluation.Work
	b.Run("hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			w3Sink += w3Hand(p)[0].proposal
		}
	})
	b.Run("typed", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			places, _ := board.Places(&work)
			w3Sink += places[0].Proposal
		}
	})
	b.Run("typed, new memory", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			places, _ := board.Places(nil)
			w3Sink += places[0].Proposal
		}
	})
	b.Run("decimals", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			places, _ := w3FromDecimals(b, s, &x, d, &work)
			w3Sink += places[0].Proposal
		}
	})
}

// BenchmarkRatio runs the ways in turn and reports the median of each one's time over the hand-written one's, which a busy
// machine disturbs less than the times themselves.
func BenchmarkRatio(b *testing.B) {
	p := w3Generate(3)
	s := w3Scorer(b)
	board, err := s.Board(p.typed())
	if err != nil {
		b.Fatal(err)
	}
	d, x := p.decimals(), evaluation.Scores{Proposals: ids("p", w3Proposals), Evaluators: ids("e", w3Evaluators)}
	var work evaluation.Work
	ways := []struct {
		name string
		run  func() int
	}{
		{"hand", func() int { return w3Hand(p)[0].proposal }},
		{"typed", func() int { places, _ := board.Places(&work); return places[0].Proposal }},
		{"new-memory", func() int { places, _ := board.Places(nil); return places[0].Proposal }},
		{"decimals", func() int { places, _ := w3FromDecimals(b, s, &x, d, &work); return places[0].Proposal }},
	}
	ratios := make([][]float64, len(ways))
	for b.Loop() {
		var hand time.Duration
		for i, w := range ways {
			start := time.Now()
			for range 4 {
				w3Sink += w.run()
			}
			took := time.Since(start)
			if i == 0 {
				hand = took
			}
			ratios[i] = append(ratios[i], float64(took)/float64(hand))
		}
	}
	for i, w := range ways {
		slices.Sort(ratios[i])
		b.ReportMetric(ratios[i][len(ratios[i])/2], w.name+"/hand")
	}
}

// A ranking costs no memory where its Work is used again, and two pieces where it is not: the numbers and the places.
func TestAllocations(t *testing.T) {
	s := w3Scorer(t)
	board, err := s.Board(w3Generate(3).typed())
	if err != nil {
		t.Fatal(err)
	}
	var work evaluation.Work
	if n := testing.AllocsPerRun(20, func() { _, _ = board.Places(&work) }); n != 0 {
		t.Errorf("%v allocations with a Work", n)
	}
	if n := testing.AllocsPerRun(20, func() { _, _ = board.Places(nil) }); n > 2 && !raceDetector {
		t.Errorf("%v allocations without a Work", n)
	}
	places, err := board.Places(&work)
	if err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(20, func() { _ = places[0].Total.Compare(places[1].Total) }); n != 0 {
		t.Errorf("comparing totals allocates %v times", n)
	}
}

// BenchmarkSize shows that the time grows with the number of proposals: ns/proposal stays about the same.
func BenchmarkSize(b *testing.B) {
	s := w3Scorer(b)
	sheet := w3Generate(5).typed()
	for _, n := range []int{1_000, 10_000, 100_000} {
		x := evaluation.Scores{Proposals: ids("p", n), Evaluators: sheet.Evaluators, Scale: 1}
		for len(x.Units) < n*w3Evaluators*w3Criteria {
			x.Units = append(x.Units, sheet.Units...)
		}
		board, err := s.Board(x)
		if err != nil {
			b.Fatal(err)
		}
		var work evaluation.Work
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				places, _ := board.Places(&work)
				w3Sink += places[0].Proposal
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/proposal")
		})
	}
}

package evaluation_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
)

// rated is a panel with one criterion: scores by rater, then by target; a negative one was not given.
func rated(rows ...[]int) (evaluation.Stage, evaluation.Panel) {
	stage := single("10")
	stage.Method.Missing = evaluation.ExcludeMissing
	var p evaluation.Panel
	for i := range rows[0] {
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: fmt.Sprintf("p%02d", i+1)})
	}
	for e, row := range rows {
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: fmt.Sprintf("e%d", e+1)})
		for i, score := range row {
			if score >= 0 {
				p.Sheets = append(p.Sheets, sheet(p.Evaluators[e].ID, p.Proposals[i].ID, "c", fmt.Sprint(score)))
			}
		}
	}
	return stage, p
}

func agreement(t *testing.T, rows ...[]int) evaluation.Agreement {
	t.Helper()
	stage, panel := rated(rows...)
	s := check(t, stage, evaluation.SafetyOptions{}, panel)
	if len(s.Agreement) != 1 {
		t.Fatalf("%d agreements", len(s.Agreement))
	}
	return s.Agreement[0]
}

// The published figures have two decimals.
func TestAgreementAgreesWithPublishedExamples(t *testing.T) {
	for _, c := range []struct {
		name, basis     string
		rows            [][]int
		w, single, mean string // "" where the source does not say
	}{
		{"six targets, four judges", "P. E. Shrout, J. L. Fleiss: Intraclass correlations, Psychological Bulletin 86 (1979), tables 2 and 4",
			[][]int{{9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}}, "", "0.29", "0.62"},
		{"anxiety of 20 subjects, three raters, with ties", "R package irr, data anxiety, examples of kendall (correct = TRUE) and icc (twoway, agreement)",
			[][]int{
				{3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
				{3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
				{2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2},
			}, "0.54", "0.20", ""},
		{"the same order three times", "M. G. Kendall, B. Babington Smith: The problem of m rankings (1939): W is 1", [][]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {2, 4, 6, 8}}, "1.00", "", ""},
		{"two opposite orders", "the same: sums of ranks that are all equal make W 0", [][]int{{1, 2, 3, 4}, {4, 3, 2, 1}}, "0.00", "", ""},
	} {
		a := agreement(t, c.rows...)
		for _, x := range []struct {
			want string
			got  evaluation.Points
		}{{c.w, a.W}, {c.single, a.Single}, {c.mean, a.Mean}} {
			if x.want != "" && half(rat(x.got.String()), 2).FloatString(2) != x.want {
				t.Errorf("%s: %s, want %s (%s)", c.name, x.got, x.want, c.basis)
			}
		}
	}
}

// slowRanks are mid-ranks by counting.
func slowRanks(row []*big.Rat) []*big.Rat {
	ranks := make([]*big.Rat, len(row))
	for i, x := range row {
		below, equal := 0, 0
		for _, y := range row {
			below += max(x.Cmp(y), 0)
			equal += 1 - x.Cmp(y)*x.Cmp(y)
		}
		ranks[i] = big.NewRat(int64(2*below+equal+1), 2)
	}
	return ranks
}

func total(list []*big.Rat) *big.Rat { return add(list...) }

// slowKendall is W as the share that the variance of the sums of ranks has in the most that it can be, by the identity
// W = Var(sums) / (m Σ Var(ranks of a rater)).
func slowKendall(rows [][]*big.Rat) (string, bool) {
	variance := func(list []*big.Rat) *big.Rat {
		mean := new(big.Rat).Quo(total(list), big.NewRat(int64(len(list)), 1))
		sum := new(big.Rat)
		for _, x := range list {
			d := new(big.Rat).Sub(x, mean)
			sum.Add(sum, d.Mul(d, d))
		}
		return sum
	}
	sums, most := make([]*big.Rat, len(rows[0])), new(big.Rat)
	for i := range sums {
		sums[i] = new(big.Rat)
	}
	for _, row := range rows {
		ranks := slowRanks(row)
		most.Add(most, variance(ranks))
		for i, r := range ranks {
			sums[i].Add(sums[i], r)
		}
	}
	if most.Mul(most, big.NewRat(int64(len(rows)), 1)).Sign() == 0 {
		return "", false
	}
	return signed(most.Quo(variance(sums), most)), true
}

// signed rounds half away from 0 to four decimals.
func signed(x *big.Rat) string {
	if x.Sign() < 0 {
		if s := half(new(big.Rat).Neg(x), 4); s.Sign() > 0 {
			return "-" + s.FloatString(4)
		}
		return "0.0000"
	}
	return half(x, 4).FloatString(4)
}

// slowIntraclass takes the sum of squares of what is left from the residuals themselves.
func slowIntraclass(rows [][]*big.Rat) (single, mean string, ok bool) {
	k, n := int64(len(rows)), int64(len(rows[0]))
	byRater, byTarget := make([]*big.Rat, k), make([]*big.Rat, n)
	all := new(big.Rat)
	for i := range byTarget {
		byTarget[i] = new(big.Rat)
	}
	for e, row := range rows {
		byRater[e] = new(big.Rat).Quo(total(row), big.NewRat(n, 1))
		for i, x := range row {
			byTarget[i].Add(byTarget[i], new(big.Rat).Quo(x, big.NewRat(k, 1)))
			all.Add(all, new(big.Rat).Quo(x, big.NewRat(k*n, 1)))
		}
	}
	square := func(sum, x *big.Rat) { sum.Add(sum, new(big.Rat).Mul(x, x)) }
	targets, raters, rest := new(big.Rat), new(big.Rat), new(big.Rat)
	for e, row := range rows {
		for i, x := range row {
			square(targets, new(big.Rat).Sub(byTarget[i], all))
			square(raters, new(big.Rat).Sub(byRater[e], all))
			d := new(big.Rat).Sub(x, byTarget[i])
			square(rest, d.Sub(d, byRater[e]).Add(d, all))
		}
	}
	targets.Quo(targets, big.NewRat(n-1, 1))
	raters.Quo(raters, big.NewRat(k-1, 1))
	rest.Quo(rest, big.NewRat((n-1)*(k-1), 1))
	above := new(big.Rat).Sub(targets, rest)
	bias := new(big.Rat).Quo(new(big.Rat).Sub(raters, rest), big.NewRat(n, 1))
	ofMean := add(targets, bias)
	ofOne := add(targets, new(big.Rat).Mul(big.NewRat(k-1, 1), rest), new(big.Rat).Mul(big.NewRat(k, 1), bias))
	if ofOne.Sign() == 0 || ofMean.Sign() == 0 {
		return "", "", false
	}
	return signed(ofOne.Quo(above, ofOne)), signed(ofMean.Quo(above, ofMean)), true
}

// correct reports whether a correlation of two lists of ranks, rounded to four decimals, is right: its square is within
// half a unit of that of the exact one.
func correct(t *testing.T, got evaluation.Points, a, b []*big.Rat) bool {
	t.Helper()
	x, y := slowRanks(a), slowRanks(b)
	mean := big.NewRat(int64(len(a)+1), 2)
	both, ofX, ofY := new(big.Rat), new(big.Rat), new(big.Rat)
	for i := range x {
		dx, dy := new(big.Rat).Sub(x[i], mean), new(big.Rat).Sub(y[i], mean)
		both.Add(both, new(big.Rat).Mul(dx, dy))
		ofX.Add(ofX, new(big.Rat).Mul(dx, dx))
		ofY.Add(ofY, new(big.Rat).Mul(dy, dy))
	}
	if ofX.Sign() == 0 || ofY.Sign() == 0 {
		return got.IsZero()
	}
	if got.IsZero() {
		return false
	}
	unit := big.NewRat(1, 20_000)
	r := rat(got.String())
	if r.Sign() != 0 && r.Sign() != both.Sign() {
		return false
	}
	r.Abs(r)
	square := new(big.Rat).Quo(new(big.Rat).Mul(both, both), new(big.Rat).Mul(ofX, ofY))
	low, high := new(big.Rat).Sub(r, unit), new(big.Rat).Add(r, unit)
	return (low.Sign() < 0 || low.Mul(low, low).Cmp(square) <= 0) && high.Mul(high, high).Cmp(square) > 0
}

// ratsOf are the scores of the raters for the targets.
func ratsOf(rows [][]int, who, what []int) [][]*big.Rat {
	var out [][]*big.Rat
	for _, e := range who {
		var row []*big.Rat
		for _, p := range what {
			row = append(row, big.NewRat(int64(rows[e][p]), 1))
		}
		out = append(out, row)
	}
	return out
}

// Every figure agrees with a slow one, on tables with ties and holes.
func TestAgreementAgreesWithSlow(t *testing.T) {
	for seed := range uint64(cases(400, 20_000)) {
		r := rand.New(rand.NewPCG(seed, 86))
		rows := make([][]int, 1+r.IntN(5))
		n := 1 + r.IntN(6)
		for e := range rows {
			for range n {
				rows[e] = append(rows[e], r.IntN(2+int(seed%5)))
			}
			if r.IntN(5) == 0 && e > 0 {
				rows[e][r.IntN(n)] = -1
			}
		}
		a := agreement(t, rows...)
		who, what := complete(rows, n)
		if a.Evaluators != len(who) || a.Proposals != len(what) {
			t.Fatalf("seed %d: %d evaluators, %d proposals of %v", seed, a.Evaluators, a.Proposals, rows)
		}
		block := ratsOf(rows, who, what)
		var w, single, mean string
		if len(who) > 1 && len(what) > 1 {
			w, _ = slowKendall(block)
			single, mean, _ = slowIntraclass(block)
		}
		if a.W.String() != w || a.Single.String() != single || a.Mean.String() != mean || a.Absent.IsZero() != (w != "" && single != "") {
			t.Fatalf("seed %d: W %s, ICC %s, %s, %s; slow %s, %s, %s of %v", seed, a.W, a.Single, a.Mean, a.Absent, w, single, mean, rows)
		}
		raters(t, seed, rows, a, who, block)
	}
}

// complete finds the part without holes: see evaluation.Agreement.
func complete(rows [][]int, n int) (who, what []int) {
	var whole, everybody, all, by []int
	for e, row := range rows {
		if slices.Max(row) < 0 {
			continue
		}
		everybody = append(everybody, e)
		if !slices.Contains(row, -1) {
			whole = append(whole, e)
		}
	}
	for p := range n {
		all = append(all, p)
		if !slices.ContainsFunc(everybody, func(e int) bool { return rows[e][p] < 0 }) {
			by = append(by, p)
		}
	}
	if len(whole)*len(all) > len(everybody)*len(by) {
		return whole, all
	}
	return everybody, by
}

func raters(t *testing.T, seed uint64, rows [][]int, a evaluation.Agreement, who []int, block [][]*big.Rat) {
	t.Helper()
	for _, x := range a.Raters {
		e := int(x.Evaluator[1] - '1')
		var own, others []*big.Rat
		for p := range rows[e] {
			sum, n := 0, 0
			for o := range rows {
				if o != e && rows[o][p] >= 0 {
					sum, n = sum+rows[o][p], n+1
				}
			}
			if rows[e][p] >= 0 && n > 0 {
				own, others = append(own, big.NewRat(int64(rows[e][p]), 1)), append(others, big.NewRat(int64(sum), int64(n)))
			}
		}
		deviation := ""
		if len(own) > 0 {
			d := new(big.Rat).Sub(total(own), total(others))
			deviation = signed(d.Quo(d, big.NewRat(int64(len(own)), 1)))
		}
		without := ""
		if at := slices.Index(who, e); at >= 0 && len(who) > 2 && a.Proposals > 1 {
			without, _ = slowKendall(slices.Delete(slices.Clone(block), at, at+1))
		}
		if x.Proposals != len(own) || x.Deviation.String() != deviation || x.Without.String() != without || !correct(t, x.Correlation, own, others) {
			t.Fatalf("seed %d, %s: %+v; slow %d, %s, %s of %v", seed, x.Evaluator, x, len(own), deviation, without, rows)
		}
	}
}

// Figures that cannot be computed are absent with a reason, never 0.
func TestAgreementAbsent(t *testing.T) {
	for _, c := range []struct {
		name string
		rows [][]int
		want evaluation.Absence
	}{
		{"one evaluator", [][]int{{1, 2, 3}}, evaluation.TooFewEvaluators},
		{"one proposal", [][]int{{1}, {2}}, evaluation.TooFewProposals},
		{"nothing differs", [][]int{{5, 5, 5}, {5, 5, 5}}, evaluation.NoVariation},
		{"nobody scored the same", [][]int{{5, -1}, {-1, 5}}, evaluation.TooFewProposals},
	} {
		a := agreement(t, c.rows...)
		if a.Absent != c.want || !a.W.IsZero() || !a.Single.IsZero() || !a.Mean.IsZero() {
			t.Errorf("%s: %s, %s, %s, %s", c.name, a.Absent, a.W, a.Single, a.Mean)
		}
	}
}

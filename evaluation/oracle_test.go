package evaluation_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
)

// raw is a panel as plain numbers, for the transcriptions of the rules. Evaluator i has the id e and i+1, proposal i p and i+1;
// there are fewer than ten of each, so order by number is order by id.
type raw struct {
	scores  [][][]*big.Rat // by proposal, evaluator, criterion
	out     [][]bool       // recusals, by proposal and evaluator
	given   []*big.Rat     // of each proposal, a price
	bonus   []*big.Rat
	penalty []*big.Rat
}

// standing is what a transcription says of one proposal: it fails, or what it is ordered by, best first. The first number is
// the total, rounded.
type standing struct {
	id     string
	passes bool
	by     []*big.Rat
	lot    []byte
}

// randomRaw makes scores on a coarse grid, so that extremes and totals are often equal.
func randomRaw(r *rand.Rand, evaluators int, limits ...int) raw {
	var x raw
	for p := range 1 + r.IntN(4) {
		if p > 0 && r.IntN(6) == 0 { // the same once more: a full tie
			x.scores, x.out = append(x.scores, x.scores[p-1]), append(x.out, x.out[p-1])
			x.given, x.bonus, x.penalty = append(x.given, x.given[p-1]), append(x.bonus, x.bonus[p-1]), append(x.penalty, x.penalty[p-1])
			continue
		}
		var sheets [][]*big.Rat
		var out []bool
		level := r.IntN(3)
		for range evaluators {
			var sheet []*big.Rat
			for _, m := range limits {
				sheet = append(sheet, big.NewRat(int64(2*m-level-r.IntN(3)*(1+m/10)), 2))
			}
			sheets, out = append(sheets, sheet), append(out, r.IntN(8) == 0)
		}
		x.scores, x.out = append(x.scores, sheets), append(x.out, out)
		x.given = append(x.given, big.NewRat(int64(8+r.IntN(3)), 1))
		x.bonus = append(x.bonus, big.NewRat(int64(r.IntN(8)), 1))
		x.penalty = append(x.penalty, big.NewRat(int64(r.IntN(5)), 2))
	}
	return x
}

// left are the evaluators who score a proposal.
func (x raw) left(p int) []int {
	var left []int
	for e, out := range x.out[p] {
		if !out {
			left = append(left, e)
		}
	}
	return left
}

func (x raw) sum(p, e int) *big.Rat {
	sum := new(big.Rat)
	for _, s := range x.scores[p][e] {
		sum.Add(sum, s)
	}
	return sum
}

// withoutExtremes drops one highest and one lowest evaluator, of equals the first.
func (x raw) withoutExtremes(p int, left []int) []int {
	high, low := left[0], -1
	for _, e := range left {
		if x.sum(p, e).Cmp(x.sum(p, high)) > 0 {
			high = e
		}
	}
	for _, e := range left {
		if e != high && (low < 0 || x.sum(p, e).Cmp(x.sum(p, low)) < 0) {
			low = e
		}
	}
	return slices.DeleteFunc(slices.Clone(left), func(e int) bool { return e == high || e == low })
}

// mean is the mean of what each evaluator gives.
func mean(left []int, of func(e int) *big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, e := range left {
		sum.Add(sum, of(e))
	}
	return sum.Quo(sum, big.NewRat(int64(len(left)), 1))
}

// half rounds half up; the numbers are 0 or more.
func half(x *big.Rat, decimals int) *big.Rat {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	scaled := new(big.Rat).Mul(x, new(big.Rat).SetInt(scale))
	twice := new(big.Int).Add(new(big.Int).Lsh(scaled.Num(), 1), scaled.Denom())
	return new(big.Rat).SetFrac(twice.Div(twice, new(big.Int).Lsh(scaled.Denom(), 1)), scale)
}

func add(numbers ...*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, n := range numbers {
		sum.Add(sum, n)
	}
	return sum
}

// expected orders standings and says what comes out: lines as those of a ranking, and whether a tie stands at the cut.
func expected(list []standing, decimals, choose int) ([]string, bool) {
	compare := func(a, b standing) int {
		if a.passes != b.passes {
			return map[bool]int{true: -1, false: 1}[a.passes]
		}
		for i := range a.by {
			if c := b.by[i].Cmp(a.by[i]); c != 0 {
				return c
			}
		}
		return bytes.Compare(a.lot, b.lot)
	}
	slices.SortStableFunc(list, compare)
	ranks := make([]int, len(list))
	for i := range list {
		if ranks[i] = i + 1; i > 0 && compare(list[i-1], list[i]) == 0 {
			ranks[i] = ranks[i-1]
		}
	}
	cut, tie := len(list), false // those before cut are selected if they pass
	if choose < len(list) {
		cut = choose
		if list[choose].passes && ranks[choose] == ranks[choose-1] {
			cut, tie = ranks[choose]-1, true
		}
	}
	var out []string
	for i, s := range list {
		line := fmt.Sprintf("%d %s %s", ranks[i], s.id, s.by[0].FloatString(decimals))
		if i < cut && s.passes {
			line += " *"
		}
		out = append(out, line)
	}
	return out, tie
}

// panel turns plain numbers into a panel; criteria are the ids of the scores of a sheet.
func (x raw) panel(criteria ...string) evaluation.Panel {
	var p evaluation.Panel
	for e := range x.scores[0] {
		p.Evaluators = append(p.Evaluators, evaluation.Evaluator{ID: fmt.Sprintf("e%d", e+1)})
	}
	for i, sheets := range x.scores {
		id := fmt.Sprintf("p%d", i+1)
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: id})
		for e, scores := range sheets {
			if x.out[i][e] {
				p.Recusals = append(p.Recusals, evaluation.Recusal{Evaluator: p.Evaluators[e].ID, Proposal: id, Ground: 1})
			}
			s := sheet(p.Evaluators[e].ID, id)
			for c, score := range scores {
				s.Scores[criteria[c]] = points(score.FloatString(1))
			}
			p.Sheets = append(p.Sheets, s)
		}
	}
	return p
}

// priced is panel with the given score of a price.
func (x raw) priced(criteria ...string) evaluation.Panel {
	p := x.panel(criteria...)
	for i := range p.Proposals {
		p.Proposals[i].Scores = map[string]evaluation.Points{"price": points(x.given[i].FloatString(0))}
	}
	return p
}

// agree holds a ranking against a transcription.
func agree(t *testing.T, at string, stage evaluation.Stage, panel evaluation.Panel, want []string, tie bool) {
	t.Helper()
	ranking, err := evaluation.Rank(stage, panel)
	if (err != nil) != tie || tie && !strings.HasPrefix(err.Error(), string(errTie)) {
		t.Fatalf("%s: %v, want a tie at the cut: %t", at, err, tie)
	}
	if got := lines(ranking); !slices.Equal(got, want) {
		t.Fatalf("%s:\n got %q\nwant %q", at, got, want)
	}
}

// refused holds a panel that cannot be scored against a code.
func refused(t *testing.T, at string, stage evaluation.Stage, panel evaluation.Panel, code string) {
	t.Helper()
	ranking, err := evaluation.Rank(stage, panel)
	if ranking != nil || err == nil || !strings.Contains(err.Error(), code) {
		t.Fatalf("%s: %v, %v, want no ranking and the fault %s", at, lines(ranking), err, code)
	}
}

// lot is the draw: SHA-256 of the seed, a line feed and the id.
func lot(seed, id string) []byte {
	sum := sha256.Sum256([]byte(seed + "\n" + id))
	return sum[:]
}

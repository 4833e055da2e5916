package evaluation

import (
	"math/big"
	"slices"
)

// midRanks are twice the ranks of numbers, from 1 for the lowest, where equal ones share the mean of theirs; ties is the sum of
// t³-t over the groups of t equals.
func midRanks(numbers []*big.Rat) (ranks []int64, ties *big.Int) {
	order := make([]int, len(numbers))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return numbers[a].Cmp(numbers[b]) })
	ranks, ties = make([]int64, len(numbers)), new(big.Int)
	for i := 0; i < len(order); {
		end := i + 1
		for end < len(order) && numbers[order[end]].Cmp(numbers[order[i]]) == 0 {
			end++
		}
		for _, at := range order[i:end] {
			ranks[at] = int64(i + 1 + end)
		}
		ties.Add(ties, cubeLess(int64(end-i)))
		i = end
	}
	return ranks, ties
}

// cubeLess is n³-n.
func cubeLess(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n*n-1), big.NewInt(n))
}

// standing is the ranks that raters gave, and what Kendall's W needs of them, so that W without one rater takes no ranking of
// the others again.
type standing struct {
	ranks [][]int64 // twice the ranks, by rater
	ties  []*big.Int
	sums  []int64  // of all raters
	tied  *big.Int // of all raters
}

func standingOf(rows [][]*big.Rat) *standing {
	x := &standing{tied: new(big.Int)}
	for _, row := range rows {
		ranks, ties := midRanks(row)
		x.ranks, x.ties = append(x.ranks, ranks), append(x.ties, ties)
		x.tied.Add(x.tied, ties)
		x.sums = slices.Grow(x.sums, len(ranks))[:len(ranks)]
		for i, r := range ranks {
			x.sums[i] += r
		}
	}
	return x
}

// everybody leaves no rater out.
const everybody = -1

// kendall is W of all raters but one, corrected for ties: 12 S / (m²(n³-n) - m ΣT), where S is the sum of squares of the sums of
// ranks about their mean. It is false where there are not two of each, or every rater gave all the same.
func (x *standing) kendall(without int) (Points, bool) {
	m, n, ties := int64(len(x.ranks)), int64(len(x.sums)), new(big.Int).Set(x.tied)
	if without != everybody {
		m--
		ties.Sub(ties, x.ties[without])
	}
	if m < 2 || n < 2 {
		return Points{}, false
	}
	squares := new(big.Int)
	for i, sum := range x.sums {
		if without != everybody {
			sum -= x.ranks[without][i]
		}
		d := big.NewInt(sum - m*(n+1))
		squares.Add(squares, d.Mul(d, d))
	}
	whole := new(big.Int).Mul(big.NewInt(m*m), cubeLess(n))
	whole.Sub(whole, ties.Mul(ties, big.NewInt(m)))
	if whole.Sign() == 0 {
		return Points{}, false
	}
	return rounded(new(big.Rat).SetFrac(squares.Mul(squares, big.NewInt(3)), whole), figures), true
}

// intraclass is ICC(2,1) and ICC(2,k) of rows of raters, from the mean squares of the table of targets and raters:
//
//	ICC(2,1) = (MSR - MSE) / (MSR + (k-1) MSE + k (MSC - MSE) / n)
//	ICC(2,k) = (MSR - MSE) / (MSR + (MSC - MSE) / n)
//
// It is false where a divisor is 0; there are two of each at least.
func intraclass(rows [][]*big.Rat) (single, mean Points, ok bool) {
	k, n := big.NewRat(int64(len(rows)), 1), big.NewRat(int64(len(rows[0])), 1)
	unit := big.NewRat(1, 1)
	targets, raters, rest := meanSquares(rows)
	above := new(big.Rat).Sub(targets, rest)
	bias := new(big.Rat).Sub(raters, rest)
	bias.Quo(bias, n)
	ofMean := new(big.Rat).Add(targets, bias)
	ofOne := new(big.Rat).Sub(k, unit)
	ofOne.Mul(ofOne, rest).Add(ofOne, targets).Add(ofOne, new(big.Rat).Mul(k, bias))
	if ofMean.Sign() == 0 || ofOne.Sign() == 0 {
		return Points{}, Points{}, false
	}
	return rounded(new(big.Rat).Quo(above, ofOne), figures), rounded(above.Quo(above, ofMean), figures), true
}

// meanSquares are those of the targets, the raters, and what is left.
func meanSquares(rows [][]*big.Rat) (targets, raters, rest *big.Rat) {
	k, n := int64(len(rows)), int64(len(rows[0]))
	all, squares := new(big.Rat), new(big.Rat)
	ofTarget := make([]big.Rat, n)
	raters = new(big.Rat)
	square := func(x *big.Rat) *big.Rat { return new(big.Rat).Mul(x, x) }
	for _, row := range rows {
		sum := new(big.Rat)
		for i, x := range row {
			sum.Add(sum, x)
			squares.Add(squares, square(x))
			ofTarget[i].Add(&ofTarget[i], x)
		}
		all.Add(all, sum)
		raters.Add(raters, square(sum))
	}
	targets = new(big.Rat)
	for i := range ofTarget {
		targets.Add(targets, square(&ofTarget[i]))
	}
	mean := square(all)
	mean.Quo(mean, big.NewRat(k*n, 1))
	targets.Quo(targets, big.NewRat(k, 1)).Sub(targets, mean)
	raters.Quo(raters, big.NewRat(n, 1)).Sub(raters, mean)
	rest = squares.Sub(squares, mean)
	rest.Sub(rest, targets).Sub(rest, raters)
	return targets.Quo(targets, big.NewRat(n-1, 1)), raters.Quo(raters, big.NewRat(k-1, 1)),
		rest.Quo(rest, big.NewRat((n-1)*(k-1), 1))
}

// spearman is the correlation of the ranks of two lists; absent where there are fewer than two numbers or a list has no
// two that differ. The square root is taken in integers.
func spearman(a, b []*big.Rat) Points {
	x, tiesX := midRanks(a)
	y, tiesY := midRanks(b)
	n := int64(len(a))
	both := new(big.Int)
	for i := range x {
		both.Add(both, new(big.Int).Mul(big.NewInt(x[i]-n-1), big.NewInt(y[i]-n-1)))
	}
	// The squares of twice the ranks about their mean add up to (n³-n-T)/3.
	ofX, ofY := cubeLess(n), cubeLess(n)
	ofX.Sub(ofX, tiesX)
	ofY.Sub(ofY, tiesY)
	if ofX.Sign() == 0 || ofY.Sign() == 0 {
		return Points{}
	}
	// Twice the result in units, squared: (2 × 3 both × 10^4)² / (ofX ofY).
	root := new(big.Int).Mul(both, big.NewInt(6*pow10[figures.Decimals]))
	root.Mul(root, root).Quo(root, ofX.Mul(ofX, ofY)).Sqrt(root)
	root.Add(root, big.NewInt(1)).Rsh(root, 1)
	if both.Sign() < 0 {
		root.Neg(root)
	}
	return pointsOf(root, figures.Decimals)
}

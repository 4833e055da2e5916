package evaluation

import (
	"math/big"
	"slices"
)

// An Agreement is how far evaluators agree on the proposals that all of them scored (평가위원 간 일치도), by their sums as
// they count before trimming. All figures are computed exactly and rounded half up to four decimals at the end.
//
// Where some scored not everything, the figures stand on the larger of two complete parts: all evaluators with the proposals
// that all of them scored, or the evaluators who scored everything with all proposals; the first where both are as large.
// Where a figure cannot be computed it is absent, and Absent says why.
type Agreement struct {
	Panel      int    `json:"panel"`              // in the order given, from 0
	Audience   string `json:"audience,omitempty"` // where the method has audiences
	Evaluators int    `json:"evaluators"`         // that the figures stand on
	Proposals  int    `json:"proposals"`          // that the figures stand on
	Left       int    `json:"left,omitzero"`      // evaluators who scored something and are not among them
	Unused     int    `json:"unused,omitzero"`    // proposals that are not among them

	// W is Kendall's coefficient of concordance of the ranks, corrected for ties (켄달의 일치계수): 0 where the ranks
	// have nothing in common, 1 where they are the same. Equal sums share the mean of their ranks.
	W Points `json:"w,omitzero"`
	// Single and Mean are intraclass correlations of the sums (급내상관계수): two-way random effects, absolute agreement,
	// of one evaluator, ICC(2,1), and of the mean of all, ICC(2,k), after Shrout and Fleiss (1979). They may be below 0.
	Single Points  `json:"icc_2_1,omitzero"`
	Mean   Points  `json:"icc_2_k,omitzero"`
	Absent Absence `json:"absent,omitzero"` // why W or both others are absent

	Raters []Rater `json:"raters"` // every evaluator who scored something, by id
}

// A Rater is how one evaluator's sums lie beside those of the others. It is information, not accusation: who sees
// something that the others do not differs from them as well as who errs.
type Rater struct {
	Evaluator string `json:"evaluator"`
	Proposals int    `json:"proposals"` // scored by this one and at least one other of the audience; the figures stand on them
	// Deviation is the mean of this one's sums less those of the means of the others on the same proposals.
	Deviation Points `json:"deviation,omitzero"`
	// Correlation is that of this one's ranks with those of the means of the others (Spearman, equal ones share a mean rank).
	// It is rounded half away from 0.
	Correlation Points `json:"rank_correlation,omitzero"`
	// Without is Kendall's W of the others, where this one is among those that it stands on.
	Without Points `json:"w_without,omitzero"`
}

// figures is the rounding of figures.
var figures = Round{Decimals: 4, Mode: ninth.Mode}

// matrix is the sums of one audience: by evaluator, then by proposal, nil where there is none.
type matrix struct {
	ids  []string
	sums [][]*big.Rat
}

// agreement measures each audience of a board.
func (b *Board) agreement(panel int) []Agreement {
	list := []Agreement{}
	matrices := b.matrices()
	for a, m := range matrices {
		x := Agreement{Panel: panel, Audience: b.scorer.audiences[a].ID, Raters: []Rater{}}
		who, what := m.complete(len(b.proposals))
		x.Evaluators, x.Proposals = len(who), len(what)
		x.Left, x.Unused = len(m.ids)-len(who), len(b.proposals)-len(what)
		block := m.block(who, what)
		ranks := standingOf(block)
		x.measure(block, ranks)
		all := m.whole(len(b.proposals))
		for e, id := range m.ids {
			r := m.rater(e, all)
			r.Evaluator = id
			if at := slices.Index(who, e); at >= 0 {
				r.Without, _ = ranks.kendall(at)
			}
			x.Raters = append(x.Raters, r)
		}
		list = append(list, x)
	}
	return list
}

func (x *Agreement) measure(block [][]*big.Rat, ranks *standing) {
	if x.Evaluators < 2 {
		x.Absent = TooFewEvaluators
		return
	}
	if x.Proposals < 2 {
		x.Absent = TooFewProposals
		return
	}
	var ranked, varied bool
	x.W, ranked = ranks.kendall(everybody)
	x.Single, x.Mean, varied = intraclass(block)
	if !ranked || !varied {
		x.Absent = NoVariation
	}
}

// matrices are the sums of the board by audience, of the evaluators who scored something.
func (b *Board) matrices() []matrix {
	list := make([]matrix, len(b.scorer.audiences))
	at := make(map[int]int) // of an evaluator in the matrix
	for _, e := range b.active() {
		a := 0
		if b.audience != nil {
			a = b.audience[e]
		}
		at[e] = len(list[a].ids)
		list[a].ids = append(list[a].ids, b.evaluators[e])
		list[a].sums = append(list[a].sums, make([]*big.Rat, len(b.proposals)))
	}
	for p := range b.proposals {
		first, end := b.rows(p)
		for i, sum := range b.sumsOf(first, end) {
			list[b.audienceOf(first+i)].sums[at[b.evaluator(first+i)]][p] = sum
		}
	}
	return list
}

// sumsOf are the evaluators' sums of rows, by whichever arithmetic the board has.
func (b *Board) sumsOf(first, end int) []*big.Rat {
	pl, s := b.plan, b.scorer
	if pl == nil {
		return b.sums(first, end)
	}
	units, at := make([]int64, end-first), b.scale+s.total.scale
	pl.sums(b.cells[first*len(s.judged):end*len(s.judged)], units)
	if pl.sum.down > 0 {
		at = s.stage.Method.Rounding.Sum.Decimals
	}
	sums := make([]*big.Rat, len(units))
	for i, n := range units {
		sums[i] = pointsOf(big.NewInt(n), at).rat()
	}
	return sums
}

// complete are the evaluators and proposals of a part without holes: see Agreement.
func (m *matrix) complete(proposals int) (who, what []int) {
	var full []int // evaluators who scored everything
	for e, row := range m.sums {
		who = append(who, e)
		if !slices.Contains(row, nil) {
			full = append(full, e)
		}
	}
	for p := range proposals {
		if len(who) > 0 && !slices.ContainsFunc(m.sums, func(row []*big.Rat) bool { return row[p] == nil }) {
			what = append(what, p)
		}
	}
	if len(full)*proposals <= len(who)*len(what) {
		return who, what
	}
	what = what[:0]
	for p := range proposals {
		what = append(what, p)
	}
	return full, what
}

func (m *matrix) block(who, what []int) [][]*big.Rat {
	block := make([][]*big.Rat, len(who))
	for i, e := range who {
		for _, p := range what {
			block[i] = append(block[i], m.sums[e][p])
		}
	}
	return block
}

// whole are the sums of all evaluators together, by proposal.
func (m *matrix) whole(proposals int) []exactMean {
	all := make([]exactMean, proposals)
	for _, row := range m.sums {
		for p, sum := range row {
			if sum != nil {
				all[p].add(sum)
			}
		}
	}
	return all
}

// rater compares an evaluator with the others on the proposals that others scored too.
func (m *matrix) rater(e int, all []exactMean) Rater {
	var own, others []*big.Rat
	difference := new(big.Rat)
	for p, sum := range m.sums[e] {
		if sum == nil || all[p].n < 2 {
			continue
		}
		mean := exactMean{n: all[p].n - 1}
		mean.sum.Sub(&all[p].sum, sum)
		own, others = append(own, sum), append(others, mean.value())
		difference.Add(difference, sum).Sub(difference, others[len(others)-1])
	}
	r := Rater{Proposals: len(own)}
	if r.Proposals > 0 {
		r.Deviation = rounded(difference.Quo(difference, big.NewRat(int64(r.Proposals), 1)), figures)
		r.Correlation = spearman(own, others)
	}
	return r
}

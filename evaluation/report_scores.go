package evaluation

import (
	"database/sql/driver"
	"math/big"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Drop says whether an evaluator's sum was dropped (최고·최저점 제외). The zero value says that it counts.
type Drop uint8

// The ways of being dropped.
const (
	DroppedHigh Drop = iota + 1 // 최고점
	DroppedLow                  // 최저점
)

var dropWords = lang.Vocabulary[Drop]{Name: "evaluation.Drop", Words: []lang.Word{
	{"high", "최고점으로 제외", "dropped as the highest"},
	{"low", "최저점으로 제외", "dropped as the lowest"},
}}

// ParseDrop reads a word of the wire: high or low.
func ParseDrop(s string) (Drop, error) { return dropWords.Parse(s) }

// IsZero reports whether the sum counts.
func (d Drop) IsZero() bool { return d == 0 }

// String is the word of the wire; empty where there is none.
func (d Drop) String() string { return dropWords.Word(d) }

// In is the drop for people.
func (d Drop) In(l lang.Language) string { return dropWords.In(d, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (d Drop) AppendText(b []byte) ([]byte, error) { return dropWords.Append(b, d) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (d Drop) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is ParseDrop, but takes the empty text as the zero value.
func (d *Drop) UnmarshalText(text []byte) error { return dropWords.Unmarshal(d, text) }

// Value is the word for database/sql.
func (d Drop) Value() (driver.Value, error) { return dropWords.Value(d) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Drop].
func (d *Drop) Scan(src any) error { return dropWords.Scan(d, src) }

// scores fills in evaluators, means and criteria.
func (x *opened) scores(a *ApplicantReport, line int) {
	l := &x.exact.lines[line]
	b, s := l.board, l.board.scorer
	audiences := b.counted(l.p)
	kept := make([][]int, len(audiences))
	drops := make(map[int]Drop)
	sums := make(map[int]Points)
	var rows []int
	for i, c := range audiences {
		kept[i] = c.kept
		for j, sum := range c.sums {
			rows = append(rows, c.first+j)
			sums[c.first+j] = x.written(sum)
		}
		for _, row := range c.high {
			drops[row] = DroppedHigh
		}
		for _, row := range c.low {
			drops[row] = DroppedLow
		}
		m := MeanScore{Mean: x.written(c.mean), Counted: len(c.kept)}
		if c.audience.ID != "" {
			m.Audience, m.Weight = nameOr(c.audience.Name, c.audience.ID), c.audience.Weight
		}
		a.Means = append(a.Means, m)
	}
	x.shuffled(b, a.Proposal, rows)
	for i, row := range rows {
		e := EvaluatorScores{Number: i + 1, Audience: a.Means[b.audienceOf(row)].Audience, Sum: sums[row], Dropped: drops[row]}
		sheet := x.sheets[[2]string{a.Proposal, b.evaluators[b.evaluator(row)]}]
		for column := range s.judged {
			e.Scores = append(e.Scores, s.single(sheet, &s.judged[column], b.cell(row, column)))
		}
		a.Evaluators = append(a.Evaluators, e)
	}
	a.Mean = x.written(weighted(audiences))
	if !s.stage.Method.Normalise.IsZero() {
		a.Adjusted = x.written(l.mean)
	}
	if e := b.extraOf(l.p); len(s.given) > 0 {
		a.Given = x.written(e.sum(s.total.given))
	}
	a.Criteria = x.criteria(x.Stage.Criteria, b, l.p, kept, 0)
}

// weighted is the mean of all audiences.
func weighted(audiences []counted) *big.Rat {
	mean := new(big.Rat)
	for _, c := range audiences {
		mean.Add(mean, new(big.Rat).Mul(c.mean, c.audience.Weight.rat()))
	}
	return mean
}

// single is one score as the sheet has it.
func (s *Scorer) single(sheet *Sheet, l *leaf, score Points) SingleScore {
	g := SingleScore{Criterion: l.ID, Name: nameOr(l.Name, l.ID), Score: score.trim()}
	switch {
	case sheet == nil, l.Graded && sheet.Grades[l.ID] == "", !l.Graded && sheet.Scores[l.ID].IsZero():
		g.Missing = true
	case l.Graded:
		for _, grade := range s.stage.Grades {
			if grade.ID == sheet.Grades[l.ID] {
				g.Grade = nameOr(grade.Name, grade.ID)
			}
		}
	default:
		g.Score = sheet.Scores[l.ID]
	}
	return g
}

// criteria are the scores of one level of criteria and of those below, over the rows that count.
func (x *opened) criteria(list []Criterion, b *Board, p int, kept [][]int, depth int) []CriterionScore {
	var out []CriterionScore
	for i := range list {
		c := &list[i]
		n := &x.tree.nodes[x.nodes[c.ID]]
		m := x.tree.measure(n.terms)
		score := CriterionScore{Criterion: c.ID, Name: nameOr(c.Name, c.ID), Depth: depth, Score: x.written(b.measured(&m, p, kept)),
			Max: n.full, Weight: c.Weight, Mark: n.pass.Of(n.full), Given: c.Given}
		out = append(out, score)
		out = append(out, x.criteria(c.Criteria, b, p, kept, depth+1)...)
	}
	return out
}

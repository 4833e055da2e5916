package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Board is the scores of one panel in the form in which they are computed: whole numbers of a common unit, dense, checked
// once. It is made by Scorer.Read or Scorer.Board, never changes, and may be used by several goroutines at once. The zero Board
// has no proposals, which is a fault wherever it is ranked.
type Board struct {
	scorer     *Scorer
	proposals  []string // ids in byte order
	groups     []string // of each proposal; nil where none has one
	evaluators []string // ids, by audience, then in byte order
	audience   []int    // of each evaluator; nil where all are in the first

	start []int32 // the rows of proposal p are start[p] to start[p+1]; nil where every evaluator scored every proposal
	who   []int32 // evaluator of each row, ascending within a proposal; nil as start
	cells []int32 // scores of each row in units of 10^-scale
	scale int
	wide  []Points // scores of each row where they do not fit cells; else nil

	extra []extra    // of each proposal; nil where there are none
	left  [][]string // of each proposal, the evaluators who do not count; nil where there are none
	plan  *plan      // nil where numbers do not fit an int64
}

// extra is what a proposal brings to its total besides the evaluators' scores.
type extra struct {
	given          []Points // of the given criteria
	bonus, penalty Points   // after the caps
}

// Scores are the scores of a panel in typed form: every evaluator scored every criterion of every proposal, nothing is
// given, nobody is recused, and there are no audiences. It is the door for a host that has its scores as numbers.
type Scores struct {
	Proposals  []string // ids, strictly ascending in byte order
	Evaluators []string // ids, strictly ascending in byte order
	Scale      int      // a unit is 10^-Scale points, 0 to 18
	Units      []int32  // proposal by proposal, evaluator by evaluator, criterion by criterion in the order of the stage
}

// Board checks typed scores against the stage and lays them out. It keeps the slices of x; they must not be changed. The
// error is a fault.List with every fault, paths below scores.
func (s *Scorer) Board(x Scores) (*Board, error) {
	at := fault.Path{}.Field("scores")
	faults := s.shapeFaults(x, at)
	if len(faults) == 0 {
		faults = s.unitFaults(x, at.Field("units"))
	}
	if len(faults) > 0 {
		return nil, limited(faults)
	}
	b := &Board{scorer: s, proposals: x.Proposals, evaluators: x.Evaluators, cells: x.Units, scale: x.Scale}
	b.plan = newPlan(b)
	return b, nil
}

// shapeFaults reports what is wrong with the ids and the number of scores.
func (s *Scorer) shapeFaults(x Scores, at fault.Path) fault.List {
	var faults fault.List
	for _, list := range []struct {
		name  string
		ids   []string
		empty fault.Kind
	}{{"proposals", x.Proposals, noProposals}, {"evaluators", x.Evaluators, noEvaluators}} {
		here := at.Field(list.name)
		if len(list.ids) == 0 {
			faults.Add(list.empty.At(here, law.Ref{}))
		}
		for i, id := range list.ids {
			if full(faults) {
				break
			}
			if id == "" {
				faults.Add(noID.At(here.Index(i), law.Ref{}))
			} else if i > 0 && id <= list.ids[i-1] {
				faults.Add(notAscending.At(here.Index(i), law.Ref{}, arg("id", id)))
			}
		}
	}
	if x.Scale < 0 || x.Scale > maxScale {
		faults.Add(badScale.At(at.Field("scale"), law.Ref{}, arg("scale", x.Scale)))
	}
	if want := len(x.Proposals) * len(x.Evaluators) * len(s.judged); len(x.Units) != want || want > maxCount {
		faults.Add(badShape.At(at.Field("units"), law.Ref{}, arg("n", len(x.Units)), arg("want", want)))
	}
	if len(s.given) > 0 || len(s.stage.Method.Audiences) > 0 {
		faults.Add(notTyped.At(at, law.Ref{}))
	}
	a := s.audiences[0]
	if n := len(x.Evaluators); n < a.least() {
		faults.Add(tooFew.At(at.Field("evaluators"), law.Ref{}, arg("proposal", allProposals), arg("n", n), arg("least", a.least())))
	} else if dropped := a.Trim.High + a.Trim.Low; n <= dropped {
		faults.Add(trimAll.At(at.Field("evaluators"), law.Ref{}, arg("proposal", allProposals), arg("n", n), arg("dropped", dropped)))
	}
	return faults
}

// unitFaults reports scores out of range or off the steps.
func (s *Scorer) unitFaults(x Scores, at fault.Path) fault.List {
	var faults fault.List
	limits := make([]bounds, len(s.judged))
	for i := range s.judged {
		limits[i] = s.judged[i].bounds(x.Scale)
	}
	for row := 0; row < len(x.Units) && !full(faults); row += len(limits) {
		for i, v := range x.Units[row : row+len(limits)] {
			b := &limits[i]
			if uint64(int64(v)-b.low) <= b.span && !b.stepped {
				continue
			}
			score := Points{units: int64(v), scale: uint16(x.Scale), set: true}
			if uint64(int64(v)-b.low) > b.span || !s.judged[i].onStep(score) {
				faults.Add(s.judged[i].unitFault(score, at.Index(row+i)))
			}
		}
	}
	return faults
}

// bounds are the lowest score of a criterion in units, how far the highest is above it, and whether there are steps to be
// asked for.
type bounds struct {
	low     int64
	span    uint64
	stepped bool
}

func (l *leaf) bounds(scale int) bounds {
	unit := Points{units: 1, scale: uint16(scale), set: true}
	low := l.low.clip(scale, money.Up)
	return bounds{
		low:     low,
		span:    uint64(max(l.Max.clip(scale, money.Down)-low, 0)),
		stepped: !l.Step.IsZero() && (!unit.multipleOf(l.Step) || !l.low.multipleOf(l.Step)),
	}
}

func (l *leaf) onStep(score Points) bool {
	return l.Step.IsZero() || score.minus(l.Min).multipleOf(l.Step)
}

func (l *leaf) unitFault(score Points, at fault.Path) *fault.Fault {
	if score.Compare(l.Max) > 0 || score.Compare(l.low) < 0 {
		return scoreRange.At(at, law.Ref{}, arg("score", score), arg("min", l.low), arg("max", l.Max))
	}
	return scoreStep.At(at, law.Ref{}, arg("score", score), arg("min", l.low), arg("step", l.Step))
}

// Proposals are the ids of the proposals in byte order; Place.Proposal counts in it.
func (b *Board) Proposals() []string { return slices.Clone(b.proposals) }

// rows are the first row of a proposal and the one after its last.
func (b *Board) rows(p int) (first, end int) {
	if b.start == nil {
		return p * len(b.evaluators), (p + 1) * len(b.evaluators)
	}
	return int(b.start[p]), int(b.start[p+1])
}

// evaluator is the number of the evaluator whose row it is.
func (b *Board) evaluator(row int) int {
	if b.who == nil {
		return row % len(b.evaluators)
	}
	return int(b.who[row])
}

// audienceOf is the number of the audience whose row it is.
func (b *Board) audienceOf(row int) int {
	if b.audience == nil {
		return 0
	}
	return b.audience[b.evaluator(row)]
}

// cell is one score.
func (b *Board) cell(row, column int) Points {
	at := row*len(b.scorer.judged) + column
	if b.wide != nil {
		return b.wide[at]
	}
	return Points{units: int64(b.cells[at]), scale: uint16(b.scale), set: true}
}

func (b *Board) extraOf(p int) *extra {
	if b.extra == nil {
		return new(extra)
	}
	return &b.extra[p]
}

// unmade is the fault of the zero Board.
func (b *Board) unmade() error {
	if b.scorer != nil {
		return nil
	}
	return fault.List{noProposals.At(fault.Path{}.Field("board").Field("proposals"), law.Ref{})}
}

package evaluation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Panel is the evaluation panel of one stage (평가위원회) with what it was given and what it scored.
type Panel struct {
	Evaluators []string `json:"evaluators"` // ids of the evaluators (평가위원), at least one
	Proposals  []string `json:"proposals"`  // ids of the proposals to be scored, at least one
	Sheets     []Sheet  `json:"sheets"`     // one for each pair of evaluator and proposal, in any order
}

// A Sheet is what one evaluator gave one proposal (평가표).
type Sheet struct {
	Proposal  string            `json:"proposal"`
	Evaluator string            `json:"evaluator"`
	Scores    map[string]Points `json:"scores"` // by id of the criterion, every criterion of the stage
}

// A Result is the place of one proposal in a ranking.
type Result struct {
	Proposal string `json:"proposal"`
	Total    Points `json:"total"`    // weighted mean over the evaluators, rounded once
	Rank     int    `json:"rank"`     // competition rank: 1, 2, 2, 4
	Selected bool   `json:"selected"` // whether the proposal goes on
}

// A Ranking is the result of one stage, best first; proposals with equal totals share a rank and stand by id.
type Ranking []Result

// Selected returns the ids of the proposals that go on, best first.
func (r Ranking) Selected() []string {
	var ids []string
	for _, result := range r {
		if result.Selected {
			ids = append(ids, result.Proposal)
		}
	}
	return ids
}

var (
	noEvaluators = fault.Define("evaluation.panel.evaluators.required",
		"평가위원이 없습니다. 한 명 이상 있어야 합니다. 평가위원을 넣으십시오.",
		"The panel has no evaluator. It needs at least one. Add the evaluators.")
	noProposals = fault.Define("evaluation.panel.proposals.required",
		"평가할 제안이 없습니다. 하나 이상 있어야 합니다. 제안을 넣으십시오.",
		"There is no proposal to score. At least one is needed. Add the proposals.")
	unknownID = fault.Define("evaluation.id.unknown",
		"{id:은/는} 이 평가에 없는 식별자입니다. 목록에 있는 식별자를 쓰거나 목록에 더하십시오.",
		"{id} is not an id of this evaluation. Use one from the list, or add it to the list.")
	sheetTwice = fault.Define("evaluation.sheet.duplicate",
		"평가위원 {evaluator:이/가} 제안 {proposal:을/를} 두 번 평가했습니다. 평가표는 하나여야 합니다. 하나를 지우십시오.",
		"The evaluator {evaluator} scored the proposal {proposal} twice. There must be one sheet. Remove the other.")
	sheetMissing = fault.Define("evaluation.sheet.required",
		"평가위원 {evaluator}의 제안 {proposal} 평가표가 없습니다. 모든 위원이 모든 제안을 평가해야 합니다. 평가표를 넣으십시오.",
		"The sheet of the evaluator {evaluator} for the proposal {proposal} is missing. Every evaluator scores every proposal. Add it.")
	scoreMissing = fault.Define("evaluation.score.required",
		"평가항목 {criterion}의 점수가 없습니다. 모든 항목에 점수가 있어야 합니다. 점수를 넣으십시오.",
		"The score for the criterion {criterion} is missing. Every criterion needs one. Add it.")
	scoreRange = fault.Define("evaluation.score.out_of_range",
		"점수 {score:은/는} 0부터 {max}까지의 범위를 벗어납니다. 점수를 고치십시오.",
		"The score {score} is not between 0 and {max}. Correct the score.")
	tieAtCut = fault.Define("evaluation.ranking.tie_unresolved",
		"선정 경계에 총점 {total}인 제안이 {count}건 있고 남은 자리는 {places}건입니다. 동점은 우연히 정할 수 없습니다. 동점 처리 기준을 정하거나 다시 평가하십시오.",
		"At the cut, {count} proposals have the total {total} and {places} may go on. A tie is not left to chance. Set a rule for ties, or score again.")
)

type pair struct{ proposal, evaluator string }

// Rank scores the proposals of a panel by the rules of a stage. The total of a proposal is the mean over the evaluators
// of their weighted sums (score × weight, added up over the criteria), computed exactly and rounded once, at the end.
// The first Select proposals are selected.
//
// Bad input yields no ranking and every fault as a fault.List, with paths below stage and panel. A tie at the cut yields the
// ranking, in which the tied proposals are not selected, together with the fault evaluation.ranking.tie_unresolved.
func Rank(stage Stage, panel Panel) (Ranking, error) {
	sheets, panelFaults := panel.index(stage.Criteria)
	if err := append(stage.faults(fault.Path{}.Field("stage")), panelFaults...).Err(); err != nil {
		return nil, err
	}
	ranking := make(Ranking, 0, len(panel.Proposals))
	for _, proposal := range panel.Proposals {
		sum := decimal.Zero
		for _, evaluator := range panel.Evaluators {
			scores := panel.Sheets[sheets[pair{proposal, evaluator}]].Scores
			for _, c := range stage.Criteria {
				sum = sum.Add(scores[c.ID].value.Mul(c.Weight.value))
			}
		}
		total, err := meanOf(sum, len(panel.Evaluators), int32(stage.Decimals), stage.Rounding)
		if err != nil {
			return nil, err
		}
		ranking = append(ranking, Result{Proposal: proposal, Total: total})
	}
	ranking.order()
	return ranking, ranking.cut(stage.Select)
}

// order sorts by total and id and gives competition ranks.
func (r Ranking) order() {
	slices.SortFunc(r, func(a, b Result) int {
		return cmp.Or(b.Total.Compare(a.Total), strings.Compare(a.Proposal, b.Proposal))
	})
	for i := range r {
		r[i].Rank = i + 1
		if i > 0 && r[i].Total.Equal(r[i-1].Total) {
			r[i].Rank = r[i-1].Rank
		}
	}
}

// cut marks the first n as selected; a tie across the cut selects none of the tied and is a fault.
func (r Ranking) cut(n int) error {
	n = min(n, len(r))
	first, past := n, n // the proposals that share the total at the cut
	if n < len(r) && r[n].Rank == r[n-1].Rank {
		for first > 0 && r[first-1].Rank == r[n].Rank {
			first--
		}
		for past < len(r) && r[past].Rank == r[n].Rank {
			past++
		}
	}
	for i := range r[:first] {
		r[i].Selected = true
	}
	if first == n {
		return nil
	}
	return fault.List{tieAtCut.At(fault.Path{}.Field("ranking"), law.Ref{}, lang.Arg{Name: "total", Value: r[n].Total},
		lang.Arg{Name: "count", Value: past - first}, lang.Arg{Name: "places", Value: n - first})}
}

// index finds the sheet of every pair and reports what is wrong with the panel, in the order of the input.
func (p Panel) index(criteria []Criterion) (map[pair]int, fault.List) {
	var faults fault.List
	root := fault.Path{}.Field("panel")
	if len(p.Evaluators) == 0 {
		faults = append(faults, noEvaluators.At(root.Field("evaluators"), law.Ref{}))
	}
	if len(p.Proposals) == 0 {
		faults = append(faults, noProposals.At(root.Field("proposals"), law.Ref{}))
	}
	evaluators, proposals := map[string]bool{}, map[string]bool{}
	for i, id := range p.Evaluators {
		faults = append(faults, idFault(id, evaluators, root.Field("evaluators").Index(i))...)
	}
	for i, id := range p.Proposals {
		faults = append(faults, idFault(id, proposals, root.Field("proposals").Index(i))...)
	}
	sheets := make(map[pair]int, len(p.Sheets))
	for i, s := range p.Sheets {
		at := root.Field("sheets").Index(i)
		if !proposals[s.Proposal] {
			faults = append(faults, unknownID.At(at.Field("proposal"), law.Ref{}, lang.Arg{Name: "id", Value: s.Proposal}))
		}
		if !evaluators[s.Evaluator] {
			faults = append(faults, unknownID.At(at.Field("evaluator"), law.Ref{}, lang.Arg{Name: "id", Value: s.Evaluator}))
		}
		if _, twice := sheets[pair{s.Proposal, s.Evaluator}]; twice {
			faults = append(faults, sheetTwice.At(at, law.Ref{}, s.args()...))
			continue
		}
		sheets[pair{s.Proposal, s.Evaluator}] = i
		faults = append(faults, s.faults(criteria, at.Field("scores"))...)
	}
	return sheets, append(faults, p.missing(sheets)...)
}

// missing reports the pairs that nobody scored.
func (p Panel) missing(sheets map[pair]int) fault.List {
	var faults fault.List
	for _, proposal := range p.Proposals {
		for _, evaluator := range p.Evaluators {
			if _, ok := sheets[pair{proposal, evaluator}]; !ok {
				s := Sheet{Proposal: proposal, Evaluator: evaluator}
				faults = append(faults, sheetMissing.At(fault.Path{}.Field("panel").Field("sheets"), law.Ref{}, s.args()...))
			}
		}
	}
	return faults
}

func (s Sheet) args() []lang.Arg {
	return []lang.Arg{{Name: "evaluator", Value: s.Evaluator}, {Name: "proposal", Value: s.Proposal}}
}

func (s Sheet) faults(criteria []Criterion, at fault.Path) fault.List {
	var faults fault.List
	known := make(map[string]bool, len(criteria))
	for _, c := range criteria {
		known[c.ID] = true
		score, ok := s.Scores[c.ID]
		switch {
		case !ok || score.IsZero():
			faults = append(faults, scoreMissing.At(at.Key(c.ID), law.Ref{}, lang.Arg{Name: "criterion", Value: c.ID}))
		case score.value.Sign() < 0 || score.value.GreaterThan(c.Max.value):
			faults = append(faults, scoreRange.At(at.Key(c.ID), law.Ref{},
				lang.Arg{Name: "score", Value: score}, lang.Arg{Name: "max", Value: c.Max}))
		}
	}
	var odd []string
	for id := range s.Scores {
		if !known[id] {
			odd = append(odd, id)
		}
	}
	slices.Sort(odd) // a map has no order, a list of faults has
	for _, id := range odd {
		faults = append(faults, unknownID.At(at.Key(id), law.Ref{}, lang.Arg{Name: "id", Value: id}))
	}
	return faults
}

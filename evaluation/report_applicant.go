package evaluation

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

const applicantSchema = "teukgu/evaluation/applicant/1"

// ApplicantReport is what one applicant is told (평가 결과 통지): its own scores by criterion and evaluator, what was dropped, how
// the total came about, the rank, and why. It is made by Record.Applicant.
//
// Evaluators are numbers. Their order is that of a hash of the whole record, the proposal and the evaluator: nobody who does not
// have the record can compute it, and the same evaluator has another number in the report of another proposal. Comments stand
// by criterion, in the order of their text, not beside a number. In comments and in the reasons of bonuses and penalties ○○○
// stands for names, institutions and ids of evaluators, also where one is called by the family name and a title, and for
// addresses of mail, telephone and resident registration numbers of anyone. A name in other letters than on the record, an
// acronym and who writes in an unmistakable way stay: the office reads comments before they leave. Of two equal sums the one
// whose evaluator's id comes first is dropped, so ids should say nothing either.
//
// Guidelines differ in what they let applicants see: scores of each evaluator without names (조달청 협상에 의한 계약 제안서평가 세부기준
// 제16조, as of 2017-03), which is what this is; or names without the scores of each (규제자유특구 재정지원사업 운영요령 제7조, as of
// 2020-02-28), where Evaluators is to be emptied before the report goes out.
type ApplicantReport struct {
	Schema     wire.Schema       `json:"schema"`
	Stage      lang.Text         `json:"stage"`
	On         civil.Date        `json:"on,omitzero"` // day of the evaluation
	Proposal   string            `json:"proposal"`
	Name       lang.Text         `json:"name"`
	Outcome    Outcome           `json:"outcome"`
	Total      Points            `json:"total"`
	Full       Points            `json:"full"` // what can be reached without bonus
	Rank       int               `json:"rank"`
	Proposals  int               `json:"proposals"` // that were scored
	Reserve    int               `json:"reserve,omitzero"`
	Places     int               `json:"places"`       // that the stage has
	Cut        Points            `json:"cut,omitzero"` // lowest total that was selected; with quotas a higher total may not have been
	Failed     []FailedMark      `json:"failed,omitempty"`
	Behind     Tiebreak          `json:"behind,omitzero"` // what put it behind a proposal of the same total
	Ahead      Tiebreak          `json:"ahead,omitzero"`  // what put it before one
	Evaluators []EvaluatorScores `json:"evaluators"`
	Excluded   []Excluded        `json:"excluded,omitempty"`
	Criteria   []CriterionScore  `json:"criteria"`
	Means      []MeanScore       `json:"means"`             // one, or one of each audience
	Mean       Points            `json:"mean"`              // of the evaluators' sums, the audiences weighted
	Adjusted   Points            `json:"adjusted,omitzero"` // the mean made comparable with that of other panels
	Given      Points            `json:"given,omitzero"`    // what the given criteria add
	Bonuses    []Adjustment      `json:"bonuses,omitempty"`
	Bonus      Points            `json:"bonus,omitzero"` // as it counted, after the cap
	Penalties  []Adjustment      `json:"penalties,omitempty"`
	Penalty    Points            `json:"penalty,omitzero"` // as it counted, after the cap
	Comments   []Comments        `json:"comments,omitempty"`
	Method     []lang.Text       `json:"method"`
	Objections civil.Span        `json:"objections,omitzero"`
	Digest     string            `json:"digest"` // of the record
}

// FailedMark is a pass mark that was not reached (과락). The criterion "total" is the total.
type FailedMark struct {
	Criterion string    `json:"criterion"`
	Name      lang.Text `json:"name"`
	Score     Points    `json:"score"` // cut off after the decimals of the report
	Mark      Points    `json:"mark"`
}

// Tiebreak is the tie rule that decided, in words too (동점자 처리 기준).
type Tiebreak struct {
	By   TieRule   `json:"by"`
	Rule lang.Text `json:"rule"`
}

// IsZero reports whether no rule decided.
func (t Tiebreak) IsZero() bool { return t.By.IsZero() }

func (x *opened) tiebreak(r TieRule) Tiebreak { return Tiebreak{r, x.Stage.ruleText(r)} }

// CriterionScore is what a criterion or group came to, in its own points.
type CriterionScore struct {
	Criterion string    `json:"criterion"`
	Name      lang.Text `json:"name"`
	Depth     int       `json:"depth"` // 0 at the top
	Score     Points    `json:"score"` // mean of the evaluators that count, or the given score
	Max       Points    `json:"max"`
	Weight    Points    `json:"weight,omitzero"`
	Mark      Points    `json:"mark,omitzero"` // pass mark
	Given     bool      `json:"given,omitzero"`
}

// EvaluatorScores is what one evaluator gave, without saying who it was (위원별 점수).
type EvaluatorScores struct {
	Number   int           `json:"number"` // from 1, in this report only
	Audience lang.Text     `json:"audience,omitzero"`
	Scores   []SingleScore `json:"scores"`
	Sum      Points        `json:"sum"`              // weighted, rounded where the method says so
	Dropped  Drop          `json:"dropped,omitzero"` // whether it was dropped as the highest or the lowest
}

// SingleScore is one score of one evaluator.
type SingleScore struct {
	Criterion string    `json:"criterion"`
	Name      lang.Text `json:"name"`
	Score     Points    `json:"score"`
	Grade     lang.Text `json:"grade,omitzero"`
	Missing   bool      `json:"missing,omitzero"` // not given, counted as 0
}

// MeanScore is the mean of one audience, or of all evaluators.
type MeanScore struct {
	Audience lang.Text `json:"audience,omitzero"`
	Weight   Points    `json:"weight,omitzero"` // of the audience
	Mean     Points    `json:"mean"`            // cut off after the decimals of the report
	Counted  int       `json:"counted"`         // evaluators
}

// Comments are what evaluators wrote on a criterion (평가의견), in the order of their text.
type Comments struct {
	Criterion string    `json:"criterion"`
	Name      lang.Text `json:"name"`
	Texts     []string  `json:"texts"`
}

// Applicant is the report for the applicant of one proposal. The error is that of Verify, or that of an unknown proposal
// (evaluation.id.unknown).
func (r Record) Applicant(proposal string, o ReportOptions) (ApplicantReport, error) {
	x, err := r.open(o)
	if err != nil {
		return ApplicantReport{}, err
	}
	for i := range x.Ranking {
		if x.Ranking[i].Proposal == proposal {
			return x.applicant(i), nil
		}
	}
	return ApplicantReport{}, fault.List{unknownID.At(fault.Path{}.Field("proposal"), law.Ref{}, arg("id", proposal))}
}

// Applicants are the reports for all applicants, in the order of the ranking. The error is that of Verify.
func (r Record) Applicants(o ReportOptions) ([]ApplicantReport, error) {
	x, err := r.open(o)
	if err != nil {
		return nil, err
	}
	list := make([]ApplicantReport, len(x.Ranking))
	for i := range x.Ranking {
		list[i] = x.applicant(i)
	}
	return list, nil
}

// applicant is the report on a place of the ranking.
func (x *opened) applicant(place int) ApplicantReport {
	r := &x.Ranking[place]
	line := x.lines[r.Proposal]
	p := x.panelOf(line)
	a := ApplicantReport{
		Schema: wire.MustSchema(applicantSchema), Stage: nameOr(x.Stage.Name, x.Stage.ID), On: p.On,
		Proposal: r.Proposal, Name: nameOr(x.o.Names[r.Proposal], r.Proposal),
		Outcome: x.outcome(r), Total: r.Total, Full: x.tree.whole.full, Rank: r.Rank, Proposals: len(x.Ranking), Reserve: r.Reserve,
		Places: x.Stage.Select, Cut: x.cut(), Excluded: x.excluded(p, r),
		Method: x.Stage.methodLines(), Objections: x.o.Objections, Digest: x.digest,
	}
	behind, ahead := x.Ranking.decidedBy(place)
	a.Behind, a.Ahead = x.tiebreak(behind), x.tiebreak(ahead)
	x.scores(&a, line)
	x.adjustments(&a, r, p)
	x.failed(&a, r)
	a.Comments = x.comments(r.Proposal, x.exact.lines[line].board)
	return a
}

// decidedBy are the rules that put the proposals of the rank of a place behind others of the same total and ahead of others. Of
// equals that share a rank, only the first has the rule in the ranking.
func (r Ranking) decidedBy(place int) (behind, ahead TieRule) {
	first, next := place, place+1
	for first > 0 && r[first-1].Rank == r[place].Rank {
		first--
	}
	for next < len(r) && r[next].Rank == r[place].Rank {
		next++
	}
	if next < len(r) {
		ahead = r[next].By
	}
	return r[first].By, ahead
}

// adjustments takes over what was added and taken away.
func (x *opened) adjustments(a *ApplicantReport, r *Result, p *Panel) {
	paper := p.find(r.Proposal)
	for _, list := range []struct {
		from []Adjustment
		to   *[]Adjustment
	}{{paper.Bonuses, &a.Bonuses}, {paper.Penalties, &a.Penalties}} {
		for _, v := range list.from {
			*list.to = append(*list.to, Adjustment{x.mask.lines(v.Reason), v.Points})
		}
	}
	if len(a.Bonuses) > 0 {
		a.Bonus = r.Bonus
	}
	if len(a.Penalties) > 0 {
		a.Penalty = r.Penalty
	}
}

var totalName = lang.Text{KO: "총점", EN: "total"}

// failed tells the pass marks that were not reached, in the order of the result: those of criteria, then that of the total.
func (x *opened) failed(a *ApplicantReport, r *Result) {
	ids := r.Failed
	pass := x.Stage.Method.Pass.Of(x.tree.whole.full)
	below := !pass.IsZero() && r.Total.Compare(pass) < 0
	if below {
		ids = ids[:len(ids)-1]
	}
	for _, id := range ids {
		c := &a.Criteria[slices.IndexFunc(a.Criteria, func(c CriterionScore) bool { return c.Criterion == id })]
		a.Failed = append(a.Failed, FailedMark{c.Criterion, c.Name, c.Score, c.Mark})
	}
	if below {
		a.Failed = append(a.Failed, FailedMark{"total", totalName, r.Total, pass})
	}
}

// comments gathers what was written on a proposal by those who count.
func (x *opened) comments(proposal string, b *Board) []Comments {
	var list []Comments
	line := x.lines[proposal]
	first, end := b.rows(x.exact.lines[line].p)
	for i := range b.scorer.judged {
		l := &b.scorer.judged[i]
		c := Comments{Criterion: l.ID, Name: nameOr(l.Name, l.ID)}
		for row := first; row < end; row++ {
			sheet := x.sheets[[2]string{proposal, b.evaluators[b.evaluator(row)]}]
			if sheet == nil {
				continue
			}
			if text := x.mask.text(sheet.Comments[l.ID]); text != "" {
				c.Texts = append(c.Texts, text)
			}
		}
		if slices.Sort(c.Texts); len(c.Texts) > 0 {
			list = append(list, c)
		}
	}
	return list
}

package evaluation_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/zone"
)

func day(s string) civil.Date { return civil.MustDate(s) }

// selectionCall is a call with two stages of one criterion: two of those scored on paper are heard, one is selected.
func selectionCall() evaluation.Call {
	stage := func(id string, places int) evaluation.Stage {
		return evaluation.Stage{ID: id, Name: lang.Text{KO: id + " 평가", EN: id + " stage"}, Weighing: evaluation.Marks, Full: points("100"),
			Criteria: []evaluation.Criterion{{ID: "c", Max: points("100")}},
			Method:   evaluation.Method{Rounding: rounding(2)}, Select: places, Reserve: 2}
	}
	return evaluation.Call{
		ID: "giz-test", Name: lang.Text{KO: "시험 공모", EN: "a call for tests"}, Kind: zone.GlobalInnovation, On: day("2026-02-02"),
		Applicants: []zone.Head{zone.ProvinceHead, zone.MunicipalityHead},
		Window:     civil.MustSpan("2026-03-02/2026-03-13"), Closes: civil.MustTimeOfDay("16:00"),
		Select: 1, Stages: []evaluation.Stage{stage("paper", 2), stage("presentation", 1)},
		Objections: evaluation.Objections{Period: civil.Days(3), Answer: civil.Days(10), Counting: calendar.Administrative},
	}
}

// step reads an event from a line: its type, its date, and the words that its type needs.
//
//	filed 2026-03-03 a            screened 2026-03-16 b no       scored 2026-03-24 paper a=90 b=80
//	sealed 2026-03-25 paper       reopened 2026-04-01 paper tie  chosen 2026-05-01 a b
//
// The digest of sealed and ranked is the right one where the procedure can give it.
func step(p evaluation.Procedure, line string) evaluation.Event {
	words := strings.Fields(line)
	typ, err := evaluation.ParseEventType(words[0])
	if err != nil {
		panic(err)
	}
	e := evaluation.Event{Type: typ, Date: day(words[1])}
	rest := words[2:]
	switch typ { //nolint:exhaustive // the others name a proposal at most
	case evaluation.EventListed:
	case evaluation.EventCalledOff:
		e.Reason = "신청이 없음"
	case evaluation.EventOpened, evaluation.EventScored, evaluation.EventSealed, evaluation.EventRanked, evaluation.EventReopened:
		e.Stage = rest[0]
		stageStep(p, &e, rest[1:])
	case evaluation.EventChosen:
		e.Proposals = rest
	default:
		e.Proposal = rest[0]
		proposalStep(&e, rest[1:])
	}
	return e
}

func stageStep(p evaluation.Procedure, e *evaluation.Event, rest []string) {
	switch e.Type { //nolint:exhaustive // opened needs no more
	case evaluation.EventScored:
		e.Panels = []evaluation.Panel{scoresOf(rest)}
	case evaluation.EventSealed:
		made, _ := p.Seal(e.Date)
		e.Digest = orDigest(made.Digest)
	case evaluation.EventRanked:
		made, _ := p.Rank(e.Date)
		e.Digest = orDigest(made.Digest)
	case evaluation.EventReopened:
		e.Reason = "이유"
		e.Ground = evaluation.ReopenCorrection
		if len(rest) > 0 {
			e.Ground, _ = evaluation.ParseReopenGround(rest[0])
		}
	}
}

func orDigest(s string) string {
	if s == "" {
		return "0000"
	}
	return s
}

func proposalStep(e *evaluation.Event, rest []string) {
	switch e.Type { //nolint:exhaustive // the others need no more
	case evaluation.EventFiled:
		e.Name, e.At = lang.Text{KO: e.Proposal, EN: e.Proposal}, civil.MustTimeOfDay("10:00")
		e.Applicants = []zone.Applicant{{Head: zone.ProvinceHead, Name: "대구광역시", Province: region.MustLegalDong("27")}}
	case evaluation.EventScreened:
		e.Eligibility = evaluation.Eligibility{Decision: rule.True}
		if len(rest) > 0 {
			e.Eligibility = evaluation.Eligibility{Decision: rule.False, Failed: []fault.Code{"test.capital"}}
		}
	case evaluation.EventObjected, evaluation.EventObjectionDecided:
		e.Reason, e.Upheld = "이유", len(rest) > 0
	case evaluation.EventResolved:
		e.Resolution = deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: e.Date, Carried: true}
	case evaluation.EventRejected:
		e.Resolution = deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: e.Date}
	case evaluation.EventDesignated:
		e.Zone = zone.ID("giz-" + e.Proposal)
	}
}

// scoresOf is a panel of one evaluator with the pairs proposal=score.
func scoresOf(pairs []string) evaluation.Panel {
	p := evaluation.Panel{Evaluators: evaluators("e1"), Proposals: []evaluation.Proposal{}, Sheets: []evaluation.Sheet{}}
	for _, pair := range pairs {
		id, score, _ := strings.Cut(pair, "=")
		p.Proposals = append(p.Proposals, evaluation.Proposal{ID: id})
		p.Sheets = append(p.Sheets, sheet("e1", id, "c", score))
	}
	return p
}

// lived is the procedure after steps with semicolons between them; all of them must be allowed.
func lived(t testing.TB, steps ...string) evaluation.Procedure {
	t.Helper()
	p := evaluation.NewProcedure(selectionCall())
	for line := range strings.SplitSeq(strings.Join(steps, ";"), ";") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		next, err := p.Apply(step(p, line))
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		p = next
	}
	return p
}

// refusal is why a step is refused, as codes and paths, and what is allowed instead.
func refusal(p evaluation.Procedure, e evaluation.Event) (faults []string, allowed string) {
	_, err := p.Apply(e)
	r, ok := errors.AsType[*evaluation.Refused](err)
	if !ok {
		return []string{fmt.Sprint(err)}, ""
	}
	for _, f := range r.Faults {
		faults = append(faults, string(f.Code)+" "+f.Path+" "+f.Basis.String())
	}
	var words []string
	for _, m := range r.Allowed {
		words = append(words, m.On.String())
	}
	return faults, strings.Join(words, " ")
}

// A whole way: three apply, one is not eligible, two are scored, one becomes a candidate and a zone.
const (
	toFiled    = "filed 2026-03-02 a; filed 2026-03-05 b; filed 2026-03-13 c"
	toListed   = toFiled + "; screened 2026-03-16 a; screened 2026-03-16 b; screened 2026-03-17 c no; listed 2026-03-18"
	toScored   = toListed + "; opened 2026-03-24 paper; scored 2026-03-25 paper a=90 b=80"
	toSealed   = toScored + "; sealed 2026-03-26 paper"
	toRanked   = toSealed + "; ranked 2026-03-27 paper"
	toHeard    = toRanked + "; opened 2026-04-01 presentation; scored 2026-04-02 presentation a=85 b=88; sealed 2026-04-02 presentation"
	toDecided  = toHeard + "; ranked 2026-04-03 presentation"
	toChosen   = toDecided + "; chosen 2026-04-07 b"
	toAsked    = toChosen + "; applied 2026-05-11 b; consulted 2026-05-13 b"
	toResolved = toAsked + "; replied 2026-06-01 b; resolved 2026-07-07 b"
	toZone     = toResolved + "; designated 2026-07-09 b"
)

func wordsOf(moves []evaluation.Next) string {
	var words []string
	for _, n := range moves {
		words = append(words, strings.TrimSpace(n.Move.On.String()+" "+n.Proposal))
	}
	return strings.Join(slices.Compact(words), ", ")
}

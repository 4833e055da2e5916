package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// report prints the round: what is illustrative, the two rankings, the steps with their articles, and the zones.
func report(w io.Writer, r round, res result, l lang.Language) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", r.Name.In(l))
	fmt.Fprintf(&b, "%s\n", lang.Text{KO: "예시인 것", EN: "Illustrative, not published"}.In(l))
	for _, what := range r.Illustrative {
		fmt.Fprintf(&b, "  · %s\n", what.In(l))
	}
	for _, err := range []error{
		r.rankingTable(&b, r.Paper, res.paper, l),
		r.rankingTable(&b, r.Presentation, res.presentation, l),
		r.stepsTable(&b, res, l),
		r.zonesTable(&b, res, l),
	} {
		if err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (r round) rankingTable(b *strings.Builder, s scored, ranking evaluation.Ranking, l lang.Language) error {
	fmt.Fprintf(b, "\n%s: %s\n\n", s.Stage.Name.In(l), lang.Expand(
		lang.Text{KO: "{of}건 가운데 {select}건 선정", EN: "{select} of {of} selected"}.In(l), l,
		lang.Arg{Name: "of", Value: len(ranking)}, lang.Arg{Name: "select", Value: s.Stage.Select}))
	table := draw.Table{
		Head: []string{
			lang.Text{KO: "순위", EN: "rank"}.In(l), lang.Text{KO: "제안", EN: "proposal"}.In(l),
			lang.Text{KO: "총점", EN: "total"}.In(l), lang.Text{KO: "결과", EN: "result"}.In(l),
		},
		Align: []draw.Align{draw.Right, draw.Left, draw.Right},
	}
	for _, place := range ranking {
		p, _ := r.proposal(place.Proposal)
		outcome := ""
		if place.Selected {
			outcome = lang.Text{KO: "선정", EN: "selected"}.In(l)
		}
		table.Add(place.Rank, p.Name.In(l), place.Total, outcome)
	}
	return table.Write(b)
}

// A step is one line of the dated list.
type step struct {
	event
	note string
}

func (r round) stepsTable(b *strings.Builder, res result, l lang.Language) error {
	fmt.Fprintf(b, "\n%s\n\n", lang.Text{KO: "절차", EN: "Steps"}.In(l))
	table := draw.Table{Head: []string{
		lang.Text{KO: "날짜", EN: "date"}.In(l), lang.Text{KO: "단계", EN: "step"}.In(l),
		lang.Text{KO: "근거", EN: "article"}.In(l), lang.Text{KO: "법정 기한", EN: "time limit"}.In(l), lang.Text{KO: "자료", EN: "known"}.In(l),
	}}
	for _, s := range r.steps(res, l) {
		day := lang.PartialIn(s.On, l)
		if s.Illustrative {
			day += " *"
		}
		basis := s.Basis.In(l)
		if s.Basis.IsZero() {
			basis = lang.Text{KO: "공고(법정 절차 아님)", EN: "call, no article"}.In(l)
		}
		due, err := s.deadline(l)
		if err != nil {
			return err
		}
		table.Add(day, s.What.In(l), basis, due, s.note)
	}
	return table.Write(b)
}

// steps are the events of the file and what the registry knows of the designation, by date. A day that the records
// give as a month stands where the month begins.
func (r round) steps(res result, l lang.Language) []step {
	var steps []step
	for _, e := range r.Events {
		note := confidence(e.Confidence, l)
		if e.Illustrative {
			note = lang.Text{KO: "예시", EN: "illustrative"}.In(l)
		}
		steps = append(steps, step{event: e, note: note})
	}
	seen := map[string]bool{} // the zones of one round share their milestones
	for _, z := range res.zones {
		for _, m := range z.History() {
			what := lang.Text{KO: m.Stage.In(lang.Korean), EN: m.Stage.In(lang.English)}
			key := m.Stage.String() + m.On.String()
			if m.Stage.Basis().IsZero() || seen[key] {
				continue
			}
			seen[key] = true
			steps = append(steps, step{event{On: m.On, What: what, Basis: m.Stage.Basis()}, confidence(m.Confidence, l)})
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.On.First().Compare(b.On.First()) })
	return steps
}

// confidence names how a date is known, where it is not from a statute or a ministry.
func confidence(c law.Confidence, l lang.Language) string {
	if c == law.Primary {
		return ""
	}
	return c.In(l)
}

func (r round) zonesTable(b *strings.Builder, res result, l lang.Language) error {
	fmt.Fprintf(b, "\n%s\n\n", lang.Text{KO: "지정된 특구", EN: "Zones designated"}.In(l))
	table := draw.Table{Head: []string{
		lang.Text{KO: "특구", EN: "zone"}.In(l), lang.Text{KO: "시·도", EN: "province"}.In(l),
		lang.Text{KO: "의결일", EN: "resolved"}.In(l), lang.Text{KO: "지정기간", EN: "term"}.In(l),
	}}
	for _, z := range res.zones {
		var provinces []string
		for _, code := range z.Regions {
			if p, err := code.On(z.Decided.First()); err == nil {
				provinces = append(provinces, p.In(l))
			}
		}
		term := fmt.Sprintf("%s – %s", cmp.Or(lang.PartialIn(z.EffectiveFrom, l), "?"), cmp.Or(lang.PartialIn(z.EffectiveUntil, l), "?"))
		table.Add(z.Name.In(l), strings.Join(provinces, ", "), lang.PartialIn(z.Decided, l), term)
	}
	if err := table.Write(b); err != nil {
		return err
	}
	for _, z := range res.zones[:min(1, len(res.zones))] { // one sitting resolved on all of them
		if day, ok := z.Decided.Date(); ok {
			resolution := deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Carried: true, Vote: r.Vote}
			fmt.Fprintf(b, "\n%s *\n", resolution.In(l))
		}
	}
	return nil
}

package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone/registry"
)

// report prints the procedure: what is illustrative, the rankings with the digests of their records, the steps with their
// articles, and the zones.
func report(w io.Writer, p evaluation.Procedure, zones []registry.Zone, l lang.Language) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", p.Call.Name.In(l))
	if len(p.Call.Notes) > 0 {
		fmt.Fprintf(&b, "%s\n", lang.Text{KO: "예시인 것", EN: "Illustrative, not published"}.In(l))
	}
	for _, note := range p.Call.Notes {
		fmt.Fprintf(&b, "  · %s\n", note.In(l))
	}
	for _, a := range p.Attempts(civil.Date{}) {
		if err := rankingTable(&b, p, a, l); err != nil {
			return err
		}
	}
	if err := safetyLine(&b, p, l); err != nil {
		return err
	}
	if err := stepsTable(&b, p, zones, l); err != nil {
		return err
	}
	if err := zonesTable(&b, zones, l); err != nil {
		return err
	}
	for _, c := range p.Candidates(civil.Date{}) {
		if !c.Resolution.Date.IsZero() { // one sitting resolved on all of them
			fmt.Fprintf(&b, "\n%s *\n", c.Resolution.In(l))
			break
		}
	}
	fmt.Fprintf(&b, "\n%s\n", lang.Text{
		KO: "더 보려면: -public(공개용 결과), -report p4(한 신청인에게 보내는 통지), -safety(결과의 안정성)",
		EN: "More: -public (the public report), -report p4 (what one applicant is told), -safety (how safe the result is)",
	}.In(l))
	_, err := io.WriteString(w, b.String())
	return err
}

func rankingTable(b *strings.Builder, p evaluation.Procedure, a evaluation.Attempt, l lang.Language) error {
	name, places := a.Stage, 0
	for _, s := range p.Call.Stages {
		if s.ID == a.Stage {
			name, places = s.Name.In(l), s.Select
		}
	}
	fmt.Fprintf(b, "\n%s: %s\n\n", name, lang.Expand(
		lang.Text{KO: "{of}건 가운데 {select}건 선정", EN: "{select} of {of} selected"}.In(l), l,
		lang.Arg{Name: "of", Value: len(a.Ranking)}, lang.Arg{Name: "select", Value: places}))
	table := draw.Table{
		Head: []string{
			lang.Text{KO: "순위", EN: "rank"}.In(l), lang.Text{KO: "제안", EN: "proposal"}.In(l),
			lang.Text{KO: "총점", EN: "total"}.In(l), lang.Text{KO: "결과", EN: "result"}.In(l),
		},
		Align: []draw.Align{draw.Right, draw.Left, draw.Right},
	}
	names := map[string]lang.Text{}
	for _, x := range p.Applications(civil.Date{}) {
		names[x.Proposal] = x.Name
	}
	for _, place := range a.Ranking {
		outcome := ""
		switch {
		case place.Selected:
			outcome = lang.Text{KO: "선정", EN: "selected"}.In(l)
		case place.Reserve > 0:
			outcome = lang.Expand(lang.Text{KO: "예비 {n}순위", EN: "reserve {n}"}.In(l), l, lang.Arg{Name: "n", Value: place.Reserve})
		}
		table.Add(place.Rank, names[place.Proposal].In(l), place.Total, outcome)
	}
	if err := table.Write(b); err != nil {
		return err
	}
	fmt.Fprintf(b, "\n%s: %s\n", lang.Text{KO: "평가기록의 전자지문(SHA-256)", EN: "digest of the record (SHA-256)"}.In(l), a.Record)
	return nil
}

func stepsTable(b *strings.Builder, p evaluation.Procedure, zones []registry.Zone, l lang.Language) error {
	fmt.Fprintf(b, "\n%s\n\n", lang.Text{KO: "절차", EN: "Steps"}.In(l))
	table := draw.Table{Head: []string{
		lang.Text{KO: "날짜", EN: "date"}.In(l), lang.Text{KO: "단계", EN: "step"}.In(l),
		lang.Text{KO: "근거", EN: "article"}.In(l), lang.Text{KO: "법정 기한", EN: "time limit"}.In(l), lang.Text{KO: "자료", EN: "known"}.In(l),
	}}
	list, err := steps(p, zones, l)
	if err != nil {
		return err
	}
	for _, s := range list {
		basis := s.basis.In(l)
		if s.basis.IsZero() {
			basis = lang.Text{KO: "공고(법정 절차 아님)", EN: "call, no article"}.In(l)
		}
		table.Add(s.day, s.what, basis, s.due, s.known)
	}
	return table.Write(b)
}

func zonesTable(b *strings.Builder, zones []registry.Zone, l lang.Language) error {
	fmt.Fprintf(b, "\n%s\n\n", lang.Text{KO: "지정된 특구", EN: "Zones designated"}.In(l))
	table := draw.Table{Head: []string{
		lang.Text{KO: "특구", EN: "zone"}.In(l), lang.Text{KO: "시·도", EN: "province"}.In(l),
		lang.Text{KO: "의결일", EN: "resolved"}.In(l), lang.Text{KO: "지정기간", EN: "term"}.In(l),
	}}
	for _, z := range zones {
		var provinces []string
		for _, code := range z.Regions {
			if p, err := code.On(z.Decided.First()); err == nil {
				provinces = append(provinces, p.In(l))
			}
		}
		term := fmt.Sprintf("%s – %s", cmp.Or(lang.PartialIn(z.EffectiveFrom, l), "?"), cmp.Or(lang.PartialIn(z.EffectiveUntil, l), "?"))
		table.Add(z.Name.In(l), strings.Join(provinces, ", "), lang.PartialIn(z.Decided, l), term)
	}
	return table.Write(b)
}

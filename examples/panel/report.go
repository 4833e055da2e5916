package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func (o *options) say(ko, en string, args ...lang.Arg) string {
	return lang.Expand(lang.Text{KO: ko, EN: en}.In(o.language), o.language, args...)
}

// name is that of the stage; its id where it has none.
func (o *options) name(r *result) string {
	if name := r.stage.Name.In(o.language); name != "" {
		return name
	}
	return r.stage.ID
}

// text prints the ranking with its reasons, and how safe it is.
func (o *options) text(w io.Writer, r *result) error {
	_, _ = fmt.Fprintln(w, o.say("{name}: 제안 {proposals}건, 평가위원 {evaluators}명, {select}건 선정", "{name}: {proposals} proposals, {evaluators} evaluators, {select} to be selected",
		arg("name", o.name(r)), arg("proposals", len(r.panel.Proposals)), arg("evaluators", len(r.panel.Evaluators)), arg("select", r.stage.Select)))
	_, _ = fmt.Fprintln(w, o.say("기록 SHA-256", "record SHA-256"), r.Digest)
	o.guideline(w)
	_, _ = fmt.Fprintln(w)
	names := criteria(r.stage.Criteria, o.language, map[string]string{"total": o.say("총점", "total")})
	t := draw.Table{
		Head: []string{o.say("순위", "rank"), o.say("제안", "proposal"), o.say("총점", "total"), o.say("결과", "result"),
			o.say("제외한 최고점", "highest dropped"), o.say("제외한 최저점", "lowest dropped"), o.say("사유", "reasons")},
		Align: []draw.Align{draw.Right, draw.Left, draw.Right},
	}
	for _, x := range r.Ranking {
		t.Add(x.Rank, x.Proposal, x.Total, o.outcome(x), strings.Join(x.Dropped.High, ", "), strings.Join(x.Dropped.Low, ", "), o.reasons(x, names))
	}
	if err := t.Write(w); err != nil {
		return err
	}
	_, err := fmt.Fprint(w, "\n", o.say("결과의 안정성", "How safe is the result?"), "\n\n", r.Safety.In(o.language))
	return err
}

// guideline names the preset and where its method was read.
func (o *options) guideline(w io.Writer) {
	for _, p := range evaluation.Presets() {
		if p.ID == o.preset {
			_, _ = fmt.Fprintln(w, o.say("평가 방법", "method")+":", p.Name.In(o.language)+",", p.Grounds[0].Source.Ref)
		}
	}
}

// criteria are the names of criteria by id.
func criteria(list []evaluation.Criterion, l lang.Language, names map[string]string) map[string]string {
	for _, c := range list {
		if names[c.ID] = c.Name.In(l); names[c.ID] == "" {
			names[c.ID] = c.ID
		}
		criteria(c.Criteria, l, names)
	}
	return names
}

func (o *options) outcome(x evaluation.Result) string {
	switch {
	case x.Selected:
		return o.say("선정", "selected")
	case len(x.Failed) > 0:
		return o.say("기준 미달", "not eligible")
	case x.Reserve > 0:
		return o.say("예비 {n}", "reserve {n}", arg("n", x.Reserve))
	}
	return o.say("미선정", "not selected")
}

func (o *options) reasons(x evaluation.Result, names map[string]string) string {
	var list []string
	if len(x.Failed) > 0 {
		var failed []string
		for _, id := range x.Failed {
			failed = append(failed, names[id])
		}
		list = append(list, o.say("기준점수 미달: {failed}", "below the pass mark: {failed}", arg("failed", failed)))
	}
	if !x.By.IsZero() {
		list = append(list, o.say("동점, 앞선 기준: {rule}", "equal total, decided by {rule}", arg("rule", x.By)))
	}
	if x.Bonus.Sign() > 0 {
		list = append(list, o.say("가점 {n}", "bonus {n}", arg("n", x.Bonus)))
	}
	if x.Penalty.Sign() > 0 {
		list = append(list, o.say("감점 {n}", "penalty {n}", arg("n", x.Penalty)))
	}
	if len(x.LeftOut) > 0 {
		list = append(list, o.say("반영하지 않은 위원: {ids}", "evaluators who do not count: {ids}", arg("ids", x.LeftOut)))
	}
	return strings.Join(list, "; ")
}

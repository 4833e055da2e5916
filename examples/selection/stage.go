package main

import (
	"context"
	"io"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// seed is of the resampling; any number would do, as long as it is written down.
const seed = 2024

// safetyLine says in one line how much the last selection rests on single evaluators.
func safetyLine(w io.Writer, p evaluation.Procedure, l lang.Language) error {
	stage := p.Call.Stages[len(p.Call.Stages)-1]
	if _, ranked := p.Ranking(stage.ID, civil.Date{}); !ranked {
		return nil
	}
	record, err := p.Record(stage.ID, civil.Date{})
	if err != nil {
		return err
	}
	safety, err := evaluation.CheckSafety(context.Background(), stage, evaluation.SafetyOptions{Rounds: 1000, Seed: seed}, record.Panels...)
	if err != nil {
		return err
	}
	same := 0
	for _, x := range safety.Without {
		if x.Effect.IsZero() {
			same++
		}
	}
	_, err = io.WriteString(w, "\n"+lang.Expand(lang.Text{
		KO: "결과의 안정성: 평가위원 {n}명을 한 명씩 빼면 {same}번 같은 결과이고, 평가위원을 {rounds}회 다시 뽑으면 {again}회 같은 결과입니다.",
		EN: "How safe: with each of the {n} evaluators left out in turn the selection is the same {same} times, and {again} times of {rounds} when they are drawn again.",
	}.In(l), l, lang.Arg{Name: "n", Value: len(safety.Without)}, lang.Arg{Name: "same", Value: same},
		lang.Arg{Name: "rounds", Value: safety.Resampled.Rounds}, lang.Arg{Name: "again", Value: safety.Resampled.Same})+"\n")
	return err
}

// lastStage prints what is asked of the last stage of the call: a report made from its record, or how safe its result is.
func lastStage(w io.Writer, p evaluation.Procedure, asked what) error {
	stage := p.Call.Stages[len(p.Call.Stages)-1]
	record, err := p.Record(stage.ID, civil.Date{})
	if err != nil {
		return err
	}
	options, err := p.ReportOptions(calendar.Korea(), stage.ID)
	if err != nil {
		return err
	}
	text := ""
	switch {
	case asked.public:
		public, err := record.Public(options)
		if err != nil {
			return err
		}
		text = public.In(asked.language)
	case asked.applicant != "":
		applicant, err := record.Applicant(asked.applicant, options)
		if err != nil {
			return err
		}
		text = applicant.In(asked.language)
	default:
		safety, err := evaluation.CheckSafety(context.Background(), stage, evaluation.UsualSafety(seed), record.Panels...)
		if err != nil {
			return err
		}
		text = safety.In(asked.language)
	}
	_, err = io.WriteString(w, text)
	return err
}

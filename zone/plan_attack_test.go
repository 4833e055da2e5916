package zone_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/zone"
)

func TestPlanRefusesWhatWasAttacked(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		change      func(*zone.Plan)
		want        string // a line of faultLines
	}{
		{"a text of nothing to see", "제74조제1항제2호", func(p *zone.Plan) { p.Need = "\u200b\u3164" }, "need item.missing 제74조제1항제2호"},
		{"NUL", "no text may have it", func(p *zone.Plan) { p.Effect = "효과\x00" }, "effect zone.text.forbidden_character -"},
		{"ESC in the name", "no text may have it", func(p *zone.Plan) { p.Name += "\x1b[2J" }, "name zone.text.forbidden_character -"},
		{"a line break in a name", "a name has one line", func(p *zone.Plan) { p.Operators[0].Name += "\n둘" }, "operators[0].name zone.text.forbidden_character -"},
		{"a megabyte", "10,000 characters", func(p *zone.Plan) { p.Safety = strings.Repeat("가", 1<<20/3) }, "safety zone.text.too_long -"},
		{"further items", "no text may have it", func(p *zone.Plan) { p.Further = "\x07" }, "further zone.text.forbidden_character -"},
		{"business before the term", "시행령 제42조제3항제2호", func(p *zone.Plan) {
			p.Period, _ = civil.NewSpan(p.Term.From().AddDays(-1), p.Period.Until())
		}, "period period.outside_term 시행령제42조제3항제2호"},
		{"business after the term", "시행령 제42조제3항제2호", func(p *zone.Plan) {
			p.Period, _ = civil.NewSpan(p.Period.From(), p.Term.Until().AddDays(1))
		}, "period period.outside_term 시행령제42조제3항제2호"},
		{"target below 0", "시행령 제42조제3항제3호", func(p *zone.Plan) { p.Goals[0].Target = "-1" }, "goals[0].target goal.target.negative 시행령제42조제3항제3호"},
		{"list before the Decree", "시행령 제2조의2: 2023-12-19", func(p *zone.Plan) {
			p.On, p.Listed = day("2026-11-22"), zone.Listed{Gazette: "제1호", On: day("2023-12-18")}
		}, "negative_list.on negative_list.too_early 시행령제2조의2제1항"},
		{"an operator twice", "제74조제1항제4호", func(p *zone.Plan) {
			o := p.Operators[0]
			o.ID, o.Name = "another", " "+o.Name+" "
			p.Operators = append(slices.Clip(p.Operators), o)
		}, "operator.duplicate 제74조제1항제4호"},
	} {
		p := goodPlan(t)
		c.change(&p)
		lines := faultLines(t, p.Validate())
		if !slices.ContainsFunc(lines, func(l string) bool { return strings.HasSuffix(l, c.want) }) {
			t.Errorf("%s (%s): %q, want %q", c.name, c.basis, lines, c.want)
		}
	}
}

// TestReasonOfAnEvent: words of an event are a text like those of the plan.
func TestReasonOfAnEvent(t *testing.T) {
	e := ev("noticed", "2025-01-02")
	e.Reason = "공고\n두 번째 문단"
	if err := e.Validate(); err != nil {
		t.Error(err)
	}
	e.Reason = "공고\x1b"
	if lines := faultLines(t, e.Validate()); len(lines) != 1 || lines[0] != "reason zone.text.forbidden_character -" {
		t.Errorf("%q", lines)
	}
}

// TestProposalOverTime: the sixty days are of 2019, the duty to tell the result of Decree 34012.
func TestProposalOverTime(t *testing.T) {
	for on, note := range map[string]bool{"2019-04-17": true, "2023-12-18": true, "2023-12-19": false} {
		e, err := zone.StepProposal.Limit(false, day(on))
		if err != nil || e.Value.Length != civil.Days(60) || e.Note.IsZero() == note {
			t.Errorf("%s: %+v, %v", on, e, err)
		}
	}
}

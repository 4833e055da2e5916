package evaluation

import "github.com/teukgu/teukgu/sandbox/lang"

// In is the report as plain text in numbered sections, ending with a line feed. The Korean one is authoritative.
func (a ApplicantReport) In(l lang.Language) string { return a.page(&page{l: l}) }

// Markdown is In as Markdown (CommonMark). What evaluators wrote is escaped.
func (a ApplicantReport) Markdown(l lang.Language) string { return a.page(&page{l: l, markdown: true}) }

func (a *ApplicantReport) page(p *page) string {
	p.title(lang.Text{KO: "{stage} 평가 결과 통지", EN: "Result of the evaluation: {stage}"}, arg("stage", a.Stage))
	a.result(p)
	a.byEvaluator(p)
	a.computed(p)
	if len(a.Comments) > 0 {
		p.section(lang.Text{KO: "평가의견", EN: "Comments"})
		for _, c := range a.Comments {
			for _, text := range c.Texts {
				p.line(lang.Text{KO: "{name}: {text}", EN: "{name}: {text}"}, arg("name", c.Name), arg("text", text))
			}
		}
	}
	methodSection(p, a.Method)
	closingSections(p, a.Objections, a.Digest)
	return p.b.String()
}

func (a *ApplicantReport) result(p *page) {
	p.section(lang.Text{KO: "결과", EN: "Result"})
	p.line(lang.Text{KO: "제안: {name}", EN: "Proposal: {name}"}, arg("name", a.Name))
	if !a.On.IsZero() {
		p.line(lang.Text{KO: "평가일: {on}", EN: "Day of the evaluation: {on}"}, arg("on", a.On))
	}
	outcome := lang.Text{KO: "결과: {outcome}", EN: "Outcome: {outcome}"}
	if a.Reserve > 0 {
		outcome = lang.Text{KO: "결과: {outcome} {n}순위", EN: "Outcome: {outcome}, place {n}"}
	}
	p.line(outcome, arg("outcome", a.Outcome), arg("n", a.Reserve))
	p.line(lang.Text{KO: "총점: {total}점(만점 {full}점)", EN: "Total: {total} of {full}"}, arg("total", a.Total), arg("full", a.Full))
	p.line(lang.Text{KO: "순위: 제안 {n}건 중 {rank}위", EN: "Rank: {rank} of {n}"}, arg("n", a.Proposals), arg("rank", a.Rank))
	if a.Cut.IsZero() {
		p.line(lang.Text{KO: "선정: 선정 예정 {n}건, 선정된 제안 없음", EN: "Places: {n}; nothing was selected"}, arg("n", a.Places))
	} else {
		p.line(lang.Text{KO: "선정: 선정 예정 {n}건, 선정된 제안의 가장 낮은 총점 {cut}점", EN: "Places: {n}; lowest total selected: {cut}"},
			arg("n", a.Places), arg("cut", a.Cut))
	}
	if byQuota(a.Outcome, a.Total, a.Cut) {
		p.line(lang.Text{KO: "할당: 총점이 더 낮은 제안이 선정된 것은 지역·분야별 할당에 따름", EN: "Quotas: a proposal of a lower total was selected because of the quotas"})
	}
	for _, f := range a.Failed {
		p.line(lang.Text{KO: "기준점수 미달: {name} {score}점(기준 {mark}점)", EN: "Below the pass mark: {name} {score} (mark {mark})"},
			arg("name", f.Name), arg("score", f.Score), arg("mark", f.Mark))
	}
	if !a.Behind.IsZero() {
		p.line(lang.Text{KO: "동점 처리: 총점이 같은 앞 순위 제안과의 순서는 다음 기준에 따름 — {rule}", EN: "Tie: behind a proposal of the same total, for first goes {rule}"}, arg("rule", a.Behind.Rule))
	}
	if !a.Ahead.IsZero() {
		p.line(lang.Text{KO: "동점 처리: 총점이 같은 다음 순위 제안과의 순서는 다음 기준에 따름 — {rule}", EN: "Tie: ahead of a proposal of the same total, for first goes {rule}"}, arg("rule", a.Ahead.Rule))
	}
}

// byQuota reports that a proposal was not selected though its total is above the lowest that was and reaches every pass mark.
// Only quotas do that.
func byQuota(o Outcome, total, cut Points) bool {
	return (o == NotChosen || o == Reserved) && !cut.IsZero() && total.Compare(cut) > 0
}

func (a *ApplicantReport) byEvaluator(p *page) {
	p.section(lang.Text{KO: "위원별 점수", EN: "Scores by evaluator"})
	for _, e := range a.Evaluators {
		scores := p.list(len(e.Scores), func(i int) string {
			s := &e.Scores[i]
			text := lang.Text{KO: "{name} {score}", EN: "{name} {score}"}
			switch {
			case s.Missing:
				text = lang.Text{KO: "{name} 미기재(0점)", EN: "{name} not given (0)"}
			case !s.Grade.IsZero():
				text = lang.Text{KO: "{name} {grade}({score})", EN: "{name} {grade} ({score})"}
			}
			return p.raw(text, arg("name", s.Name), arg("score", s.Score), arg("grade", s.Grade))
		})
		text := lang.Text{KO: "위원 {n}: {scores}, 합계 {sum}", EN: "Evaluator {n}: {scores}; sum {sum}"}
		if !e.Dropped.IsZero() {
			text = lang.Text{KO: text.KO + " — {dropped}", EN: text.EN + " — {dropped}"}
		}
		if !e.Audience.IsZero() {
			text = lang.Text{KO: "{audience} " + text.KO, EN: "{audience}, e" + text.EN[1:]}
		}
		p.line(text, arg("n", e.Number), arg("scores", scores), arg("sum", e.Sum), arg("dropped", e.Dropped), arg("audience", e.Audience))
	}
	for _, e := range a.Excluded {
		p.line(lang.Text{KO: "평가에서 제외된 위원: {reason} {n}명", EN: "Evaluators who did not count: {reason} ({n})"}, arg("reason", e.Reason), arg("n", e.Count))
	}
	p.line(lang.Text{KO: "위원 번호는 이 통지에서만 쓰며, 위원 명단의 순서나 다른 통지의 번호와 관계가 없습니다.",
		EN: "The numbers are those of this letter only. They follow no list of the evaluators and no other letter."})
}

func (a *ApplicantReport) computed(p *page) {
	p.section(lang.Text{KO: "점수 산정", EN: "How the total came about"})
	for _, c := range a.Criteria {
		text := lang.Text{KO: "{name}: {score} / {max}점", EN: "{name}: {score} of {max}"}
		if !c.Mark.IsZero() {
			text = lang.Text{KO: text.KO + "(기준 {mark}점)", EN: text.EN + " (pass mark {mark})"}
		}
		if !c.Weight.IsZero() {
			text = lang.Text{KO: text.KO + ", 가중치 {weight}", EN: text.EN + ", weight {weight}"}
		}
		p.item(c.Depth, text, arg("name", c.Name), arg("score", c.Score), arg("max", c.Max), arg("mark", c.Mark), arg("weight", c.Weight))
	}
	for _, m := range a.Means {
		if m.Audience.IsZero() {
			p.line(lang.Text{KO: "위원 평균({n}명 반영): {mean}점", EN: "Mean of the evaluators ({n} counted): {mean}"}, arg("n", m.Counted), arg("mean", m.Mean))
			continue
		}
		p.line(lang.Text{KO: "{name} 평균({n}명 반영): {mean}점, 비중 {weight}", EN: "Mean of {name} ({n} counted): {mean}, weight {weight}"},
			arg("name", m.Audience), arg("n", m.Counted), arg("mean", m.Mean), arg("weight", m.Weight))
	}
	for _, v := range []struct {
		label lang.Text
		n     Points
	}{
		{lang.Text{KO: "비중을 반영한 평균: {n}점", EN: "Weighted mean: {n}"}, a.weightedMean()},
		{lang.Text{KO: "분과 간 조정 후 평균: {n}점", EN: "Mean after the adjustment between panels: {n}"}, a.Adjusted},
		{lang.Text{KO: "계량항목: {n}점", EN: "Given criteria: {n}"}, a.Given},
	} {
		if !v.n.IsZero() {
			p.line(v.label, arg("n", v.n))
		}
	}
	adjustmentLines(p, a.Bonuses, a.Bonus, lang.Text{KO: "가점", EN: "Bonus"})
	adjustmentLines(p, a.Penalties, a.Penalty, lang.Text{KO: "감점", EN: "Penalty"})
	p.line(lang.Text{KO: "총점: {total}점", EN: "Total: {total}"}, arg("total", a.Total))
	p.line(lang.Text{KO: "소수 자릿수가 많은 점수와 평균은 아래 자리를 줄여 적었으며, 계산에는 모두 반영하였습니다.",
		EN: "Scores and means of many decimals are written cut off; the computation has all of them."})
}

// weightedMean is worth a line of its own where there are audiences.
func (a *ApplicantReport) weightedMean() Points {
	if len(a.Means) > 1 {
		return a.Mean
	}
	return Points{}
}

func adjustmentLines(p *page, list []Adjustment, counted Points, name lang.Text) {
	sum := wholePoints(0)
	for _, v := range list {
		text := lang.Text{KO: "{what}: {points}점({reason})", EN: "{what}: {points} ({reason})"}
		if v.Reason.IsZero() {
			text = lang.Text{KO: "{what}: {points}점", EN: "{what}: {points}"}
		}
		p.line(text, arg("what", name), arg("points", v.Points), arg("reason", v.Reason))
		sum = sum.plus(v.Points)
	}
	if len(list) > 0 && !sum.Equal(counted) {
		p.line(lang.Text{KO: "{what} 한도에 따라 반영한 점수: {points}점", EN: "{what} as it counts, up to the cap: {points}"}, arg("what", name), arg("points", counted))
	}
}

// methodSection writes how the stage scores and selects.
func methodSection(p *page, lines []lang.Text) {
	p.section(lang.Text{KO: "산정·선정 방법", EN: "Method"})
	for _, t := range lines {
		p.line(lang.Text{KO: "{line}", EN: "{line}"}, arg("line", t))
	}
}

package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// In is the report as plain text in numbered sections, ending with a line feed. The Korean one is authoritative.
func (r PublicReport) In(l lang.Language) string { return r.page(&page{l: l}) }

// Markdown is In as Markdown (CommonMark).
func (r PublicReport) Markdown(l lang.Language) string { return r.page(&page{l: l, markdown: true}) }

func (r *PublicReport) page(p *page) string {
	p.title(lang.Text{KO: "{stage} 평가 결과 공개", EN: "Results of the evaluation: {stage}"}, arg("stage", r.Stage))
	r.selection(p)
	if len(r.Others) > 0 {
		p.section(lang.Text{KO: "선정되지 않은 제안", EN: "Not selected"})
		for i := range r.Others {
			r.Others[i].line(p, r.Cut)
		}
	}
	for i := range r.Panels {
		r.Panels[i].section(p)
	}
	methodSection(p, r.Method)
	closingSections(p, r.Objections, r.Digest)
	return p.b.String()
}

func (r *PublicReport) selection(p *page) {
	p.section(lang.Text{KO: "선정 결과", EN: "Selected"})
	p.line(lang.Text{KO: "제안 {proposals}건 중 {n}건 선정(선정 예정 {places}건, 만점 {full}점)", EN: "{n} of {proposals} proposals (places {places}, full mark {full})"},
		arg("proposals", r.Proposals), arg("n", len(r.Selected)), arg("places", r.Places), arg("full", r.Full))
	for i := range r.Selected {
		r.Selected[i].line(p, r.Cut)
	}
	if r.Tied > 0 {
		p.line(lang.Text{KO: "선정 경계의 동점 {n}건은 동점자 처리 기준으로도 가려지지 않아 선정을 마치지 못함",
			EN: "The selection is not complete: no rule puts {n} proposals of equal totals at the cut in order"}, arg("n", r.Tied))
	}
}

func (x *PublicPlace) line(p *page, cut Points) {
	text := lang.Text{KO: "{rank}위", EN: "Rank {rank}"}
	if !x.Name.IsZero() {
		text = lang.Text{KO: text.KO + " {name}", EN: text.EN + ", {name}"}
	}
	if x.Group != "" {
		text = lang.Text{KO: text.KO + "({group})", EN: text.EN + " ({group})"}
	}
	text = lang.Text{KO: text.KO + ": {total}점", EN: text.EN + ": {total}"}
	switch {
	case x.Reserve > 0:
		text = lang.Text{KO: text.KO + ", 예비 {reserve}순위", EN: text.EN + ", place {reserve} on the reserve list"}
	case x.Outcome == BelowMark || x.Outcome == Undecided:
		text = lang.Text{KO: text.KO + ", {outcome}", EN: text.EN + ", {outcome}"}
	}
	if byQuota(x.Outcome, x.Total, cut) {
		text = lang.Text{KO: text.KO + ", 지역·분야별 할당에 따라 선정되지 않음", EN: text.EN + ", not selected because of the quotas"}
	}
	p.line(text, arg("rank", x.Rank), arg("name", x.Name), arg("group", x.Group), arg("total", x.Total),
		arg("reserve", x.Reserve), arg("outcome", x.Outcome))
}

func (x *PublicPanel) section(p *page) {
	p.section(lang.Text{KO: "평가위원회 구성", EN: "Panel"})
	if !x.On.IsZero() {
		p.line(lang.Text{KO: "평가일: {on}", EN: "Day of the evaluation: {on}"}, arg("on", x.On))
	}
	p.line(lang.Text{KO: "위원 {n}명, 평가한 제안 {proposals}건", EN: "Members: {n}; proposals: {proposals}"}, arg("n", x.Members), arg("proposals", x.Proposals))
	for _, v := range []struct {
		text lang.Text
		of   []Members
	}{
		{lang.Text{KO: "소속: {list}", EN: "Sectors: {list}"}, x.Sectors},
		{lang.Text{KO: "전문분야: {list}", EN: "Fields: {list}"}, x.Fields},
	} {
		if len(v.of) > 0 {
			p.line(v.text, arg("list", p.list(len(v.of), func(i int) string {
				return p.raw(lang.Text{KO: "{kind} {n}명", EN: "{kind} {n}"}, arg("kind", v.of[i].Kind), arg("n", v.of[i].Count))
			})))
		}
	}
	for _, v := range []struct {
		text lang.Text
		n    int
	}{
		{lang.Text{KO: "지역 외 위원: {n}명", EN: "From outside the region: {n}"}, x.Outside},
		{lang.Text{KO: "불참: {n}명", EN: "Absent: {n}"}, x.Absent},
	} {
		if v.n > 0 {
			p.line(v.text, arg("n", v.n))
		}
	}
	for _, e := range x.Excluded {
		p.line(lang.Text{KO: "제안별 평가에서 제외된 경우: {reason} {n}건", EN: "Left out for a proposal: {reason} ({n})"}, arg("reason", e.Reason), arg("n", e.Count))
	}
}

// closingSections say what comes next, and what the result can be held against.
func closingSections(p *page, objections civil.Span, digest string) {
	if !objections.IsZero() {
		p.section(lang.Text{KO: "이의신청", EN: "Objections"})
		p.line(lang.Text{KO: "이 결과에 이의가 있으면 {span} 이의신청을 할 수 있습니다.", EN: "Objections may be raised {span}."}, arg("span", objections))
	}
	p.section(lang.Text{KO: "평가기록", EN: "Record"})
	p.line(lang.Text{KO: "평가기록의 전자지문(SHA-256): {digest}", EN: "SHA-256 of the record: {digest}"}, arg("digest", digest))
	p.line(lang.Text{KO: "전자지문이 같은 평가기록으로 다시 계산하면 이 결과와 같은 결과가 나옵니다.",
		EN: "Whoever runs the record of this digest again gets this result."})
}

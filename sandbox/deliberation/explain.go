package deliberation

import "github.com/teukgu/teukgu/sandbox/lang"

// The sentences of an outcome. Each has the numbers of the vote and of the majorities.
var (
	sayOpened = lang.Text{
		KO: "재적위원 {members}명 중 {present}명이 출석하여 의사정족수 {opens}명을 채웠습니다.",
		EN: "{present} of the {members} members were present; the quorum is {opens}.",
	}
	sayNotOpened = lang.Text{
		KO: "재적위원 {members}명 중 {present}명이 출석하여 의사정족수 {opens}명에 미치지 못하므로 의결할 수 없습니다.",
		EN: "{present} of the {members} members were present; the quorum is {opens}, so nothing can be resolved.",
	}
	sayRecused = lang.Text{
		KO: "제척·기피·회피된 {recused}명은 출석에는 포함되나 표결에는 참여하지 않습니다.",
		EN: "{recused} of them were recused: they count for the quorum and do not vote.",
	}
	sayNobody = lang.Text{
		KO: "표결에 참여할 수 있는 위원이 없어 의결할 수 없습니다.",
		EN: "Nobody present may vote, so nothing can be resolved.",
	}
	sayCarried = lang.Text{
		KO: "표결에 참여할 수 있는 출석위원 {voting}명 중 {for}명이 찬성하여 의결정족수 {carries}명을 채웠으므로 가결되었습니다.",
		EN: "{for} of the {voting} who may vote were for it; {carries} are needed, so it is carried.",
	}
	sayRejected = lang.Text{
		KO: "표결에 참여할 수 있는 출석위원 {voting}명 중 {for}명이 찬성하여 의결정족수 {carries}명에 미치지 못하므로 부결되었습니다.",
		EN: "{for} of the {voting} who may vote were for it; {carries} are needed, so it is not carried.",
	}
)

// In says with the numbers why the outcome is as it is; empty for the zero Outcome.
func (o Outcome) In(l lang.Language) string {
	v := o.Vote
	if v.IsZero() {
		return ""
	}
	args := []lang.Arg{
		arg("members", v.Members), arg("present", v.Present), arg("recused", v.Recused), arg("for", v.For),
		arg("voting", v.Voting()), arg("opens", o.Opens), arg("carries", o.Carries),
	}
	say := func(t lang.Text) string { return lang.Expand(t.In(l), l, args...) }
	if !o.Quorum {
		return say(sayNotOpened)
	}
	text := say(sayOpened)
	if v.Recused > 0 {
		text += " " + say(sayRecused)
	}
	switch {
	case v.Voting() == 0:
		return text + " " + say(sayNobody)
	case o.Carried:
		return text + " " + say(sayCarried)
	}
	return text + " " + say(sayRejected)
}

func arg(name string, v any) lang.Arg { return lang.Arg{Name: name, Value: v} }

package evaluation

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// In says what was found, in lines for people, the last one ending with a line feed.
func (s Safety) In(l lang.Language) string {
	w := safetyWriter{l: l}
	w.head("선정", "Selected", w.ids(s.Selected))
	if len(s.Undecided) > 0 {
		w.head("경계에서 동점으로 정하지 못한 제안", "Undecided at the cut", w.ids(s.Undecided))
	}
	w.line(0, "평가위원을 한 명씩 뺐을 때", "With one evaluator left out")
	for _, x := range s.Without {
		w.effect(w.seat(x.Panel, x.Evaluator, s), x.Effect)
	}
	w.weights(s.Weights)
	if len(s.Trims) > 0 {
		w.line(0, "최고·최저점을 달리 제외했을 때", "With other trims")
		for _, x := range s.Trims {
			w.effect(w.say("최고 {high}명·최저 {low}명 제외", "{high} highest and {low} lowest dropped", arg("high", x.Trim.High), arg("low", x.Trim.Low)), x.Effect)
		}
	}
	w.frequencies(s.Mixes, "모든 가중치를 무작위로 함께 바꿨을 때", "With all weights changed by chance")
	w.frequencies(s.Resampled, "평가위원을 복원추출했을 때", "With evaluators drawn with replacement")
	w.flips(s.Flips, s)
	for _, a := range s.Agreement {
		w.agreement(a, len(s.Agreement) > 1)
	}
	return w.b.String()
}

// In says the effect in one line: nothing changes, or who enters, leaves, or is undecided.
func (e Effect) In(l lang.Language) string {
	w := safetyWriter{l: l}
	var parts []string
	for _, x := range []struct {
		ids    []string
		ko, en string
	}{
		{e.Short, "{ids}의 평가위원이 모자라 평가하지 않음", "not ranked: too few evaluators for {ids}"},
		{e.Enters, "{ids} 선정", "enters: {ids}"},
		{e.Leaves, "{ids} 탈락", "leaves: {ids}"},
		{e.Opens, "{ids} 동점으로 미정", "undecided: {ids}"},
	} {
		if len(x.ids) > 0 {
			parts = append(parts, w.say(x.ko, x.en, arg("ids", x.ids)))
		}
	}
	if len(parts) == 0 {
		return w.say("변함없음", "nothing changes")
	}
	return strings.Join(parts, "; ")
}

// safetyWriter collects lines.
type safetyWriter struct {
	l lang.Language
	b strings.Builder
}

func (w *safetyWriter) say(ko, en string, args ...lang.Arg) string {
	return lang.Expand(lang.Text{KO: ko, EN: en}.In(w.l), w.l, args...)
}

func (w *safetyWriter) line(depth int, ko, en string, args ...lang.Arg) {
	w.b.WriteString(strings.Repeat("  ", depth) + w.say(ko, en, args...) + "\n")
}

func (w *safetyWriter) head(ko, en, what string) {
	w.b.WriteString(w.say(ko, en) + ": " + what + "\n")
}

func (w *safetyWriter) ids(ids []string) string {
	if len(ids) == 0 {
		return w.say("없음", "none")
	}
	return lang.Say(ids, w.l)
}

func (w *safetyWriter) effect(what string, e Effect) {
	w.b.WriteString("  " + what + ": " + e.In(w.l) + "\n")
}

// seat names an evaluator, with the panel where there are several.
func (w *safetyWriter) seat(panel int, evaluator string, s Safety) string {
	for _, a := range s.Agreement {
		if a.Panel > 0 {
			return w.say("분과 {n} {id}", "panel {n}, {id}", arg("n", panel+1), arg("id", evaluator))
		}
	}
	return evaluator
}

// weights tells the changes that do something, and how many there were.
func (w *safetyWriter) weights(list []WeightTrial) {
	if len(list) == 0 {
		return
	}
	moved := 0
	for _, x := range list {
		moved += one(!x.Effect.IsZero())
	}
	w.line(0, "가중치를 하나씩 바꿨을 때: {n}번 중 {moved}번 달라짐", "With one weight changed: {moved} of {n} trials change something",
		arg("n", len(list)), arg("moved", moved))
	for _, x := range list {
		if !x.Effect.IsZero() {
			w.effect(x.Criterion+" "+percentage(x.Change), x.Effect)
		}
	}
}

// percentage is a share with its sign in percent.
func percentage(p Points) string {
	text := p.times(wholePoints(100)).trim().String() + "%"
	if p.Sign() > 0 {
		return "+" + text
	}
	return text
}

func (w *safetyWriter) frequencies(f Frequencies, ko, en string) {
	if f.IsZero() {
		return
	}
	w.b.WriteString(w.say(ko, en) + w.say(": {n}회 중 {same}회 결과가 같음", ": {same} of {n} rounds decide the same", arg("n", f.Rounds), arg("same", f.Same)))
	if f.Short > 0 {
		w.b.WriteString(w.say(", {n}회는 평가위원이 모자라 평가하지 않음", ", {n} not ranked with too few evaluators", arg("n", f.Short)))
	}
	w.b.WriteString("\n")
	for _, p := range f.Proposals {
		if p.Selected+p.Undecided == 0 {
			continue
		}
		w.b.WriteString("  " + p.Proposal + ": " + w.say("선정 {n}회({share})", "selected {n} times ({share})",
			arg("n", p.Selected), arg("share", thousandths(p.Selected, f.Rounds))))
		if p.Undecided > 0 {
			w.b.WriteString(w.say(", 미정 {n}회", ", undecided {n} times", arg("n", p.Undecided)))
		}
		w.b.WriteString("\n")
	}
}

// thousandths is a share in percent with one decimal, rounded down.
func thousandths(n, of int) string {
	return fmt.Sprintf("%d.%d%%", n*100/of, n*1000/of%10)
}

func (w *safetyWriter) flips(f Flips, s Safety) {
	if !f.Absent.IsZero() {
		w.line(0, "점수 하나로 당락이 바뀌는지는 계산하지 않음: {why}", "Single scores were not searched: {why}", arg("why", f.Absent))
		return
	}
	w.line(0, "점수 {n}개 중 하나만 바꿔도 당락이 바뀌는 점수: {able}개", "Single scores that can change the selection: {able} of {n}",
		arg("n", f.Scores), arg("able", f.Able))
	for _, x := range f.Least {
		w.effect(w.say("{proposal} · {who} · {criterion}: {from} → {to}", "{proposal} · {who} · {criterion}: {from} → {to}",
			arg("proposal", x.Proposal), arg("who", w.seat(x.Panel, x.Evaluator, s)), arg("criterion", x.Criterion), arg("from", x.From), arg("to", x.To)), x.Effect)
	}
}

func (w *safetyWriter) agreement(a Agreement, several bool) {
	name := ""
	if several {
		name = w.say(" 분과 {n} {audience}", " of panel {n} {audience}", arg("n", a.Panel+1), arg("audience", a.Audience))
	}
	w.line(0, "평가위원 간 일치도{name}: 위원 {evaluators}명, 제안 {proposals}건", "Agreement{name}: {evaluators} evaluators, {proposals} proposals",
		arg("name", strings.TrimRight(name, " ")), arg("evaluators", a.Evaluators), arg("proposals", a.Proposals))
	if a.Left+a.Unused > 0 {
		w.line(1, "점수가 모두 있는 부분만 계산함. 빠진 위원 {left}명, 빠진 제안 {unused}건", "On the part without missing scores; left out: {left} evaluators, {unused} proposals",
			arg("left", a.Left), arg("unused", a.Unused))
	}
	if !a.Absent.IsZero() {
		w.line(1, "산출하지 않음: {why}", "Not computed: {why}", arg("why", a.Absent))
	}
	if !a.W.IsZero() {
		w.line(1, "켄달의 일치계수 W {w}", "Kendall's W {w}", arg("w", a.W))
	}
	if !a.Single.IsZero() {
		w.line(1, "급내상관계수 ICC(2,1) {one}, ICC(2,k) {mean}", "Intraclass correlation ICC(2,1) {one}, ICC(2,k) {mean}", arg("one", a.Single), arg("mean", a.Mean))
	}
	if len(a.Raters) > 1 {
		w.line(1, "위원별 차이(참고 자료이며, 차이가 곧 잘못을 뜻하지는 않음)", "Differences by evaluator (for information: to differ is not to be wrong)")
	}
	for _, r := range a.Raters {
		w.rater(r)
	}
}

func (w *safetyWriter) rater(r Rater) {
	if r.Proposals == 0 {
		return
	}
	sign := ""
	if r.Deviation.Sign() > 0 {
		sign = "+"
	}
	text := w.say("다른 위원 평균과의 차 {d}", "against the mean of the others {d}", arg("d", sign+r.Deviation.String()))
	if !r.Correlation.IsZero() {
		text += w.say(", 순위상관 {r}", ", rank correlation {r}", arg("r", r.Correlation))
	}
	if !r.Without.IsZero() {
		text += w.say(", 이 위원을 뺀 W {w}", ", W without {w}", arg("w", r.Without))
	}
	w.b.WriteString("    " + r.Evaluator + ": " + text + "\n")
}

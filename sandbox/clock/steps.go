package clock

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func step(date civil.Date, basis law.Ref, text lang.Text, args ...lang.Arg) calendar.Step {
	return calendar.Step{Date: date, Basis: basis, Text: lang.Text{
		KO: lang.Expand(text.KO, lang.Korean, args...),
		EN: lang.Expand(text.EN, lang.English, args...),
	}}
}

// Steps returns how the due day was found, in order: the law, what was added to its length, the count by its own articles, the
// cap, and what follows from silence. While an open stop keeps the day unknown the count is left out. There are none
// for the zero Clock.
func (c Clock) Steps() []calendar.Step {
	if c.IsZero() {
		return nil
	}
	steps := []calendar.Step{step(c.course.From, c.spec.Basis, lang.Text{
		KO: "{what}: {from}부터 {length}의 기간을 계산합니다.",
		EN: "{what}: a time of {length} from {from}.",
	}, arg("what", c.spec.What), arg("from", c.course.From), arg("length", c.spec.Length))}
	if !c.course.Extended.IsZero() {
		steps = append(steps, step(c.course.From, c.spec.Extension.Basis, lang.Text{
			KO: "기간을 {length} 연장하였습니다.",
			EN: "It was extended by {length}.",
		}, arg("length", c.course.Extended)))
	}
	steps = append(steps, c.stepsStops()...)
	steps = append(steps, c.stepsDue()...)
	if s := c.spec.Silence; s.Deems() {
		steps = append(steps, step(c.due.Last().AddDays(1), s.Basis, lang.Text{
			KO: "그날까지 답이 없는 경우의 효과: {meaning}.",
			EN: "If there is no answer by then: {meaning}.",
		}, arg("meaning", s.Meaning)))
	}
	return steps
}

// stepsStops says of each stop what it does to the count.
func (c *Clock) stepsStops() []calendar.Step {
	if c.spec.Stop.IsZero() && len(c.course.Stops) > 0 {
		return []calendar.Step{step(c.course.From, law.Ref{}, lang.Text{
			KO: "보완에 걸린 기간을 산입하지 않는다는 규정이 없으므로 모두 산입합니다.",
			EN: "No provision leaves out the days of a supplement, so they are counted.",
		})}
	}
	end := c.reach(civil.Date{}).end
	var steps []calendar.Step
	var covered civil.Date
	for _, s := range c.stops {
		more, ok := s.beyond(covered, civil.Date{})
		if !end.IsZero() && s.From.After(end) {
			steps = append(steps, step(s.From, law.Ref{}, lang.Text{
				KO: "{from}에 시작한 보완 기간은 마지막으로 산입한 날보다 뒤이므로 기한에 영향이 없습니다.",
				EN: "The supplement from {from} began after the last counted day and changes nothing.",
			}, arg("from", s.From)))
			continue
		}
		if s.Until.IsZero() {
			steps = append(steps, step(s.From, c.spec.Stop, lang.Text{
				KO: "{from}부터 보완을 기다리고 있으며 그 동안은 산입하지 않습니다. 남은 기간: {left}.",
				EN: "A supplement has been awaited since {from}; those days are not counted. Left: {left}.",
			}, arg("from", s.From), arg("left", days(c.Remaining(s.From)))))
		} else if n := c.counted(more.From, more.Until); ok && n > 0 {
			if more.From.Before(c.first) { // what lies before it is in no count, so it is not left out of one
				more.From = c.first
			}
			steps = append(steps, step(more.Until, c.spec.Stop, lang.Text{
				KO: "{from}부터 {until}까지 {days}은 보완을 기다린 기간이므로 산입하지 않습니다.",
				EN: "A supplement was awaited from {from} until {until}; not counted: {days}.",
			}, arg("from", more.From), arg("until", more.Until), arg("days", days(n))))
		}
		if ok {
			covered = more.Until
		}
	}
	return steps
}

// days writes a number of days, none included.
func days(n int) lang.Text {
	if n == 1 {
		return lang.Text{KO: "1일", EN: "1 day"}
	}
	return lang.Text{KO: lang.Say(n, lang.Korean) + "일", EN: lang.Say(n, lang.English) + " days"}
}

// stepsDue counts to the due day and compares it with the cap.
func (c *Clock) stepsDue() []calendar.Step {
	r := c.reach(civil.Date{})
	capDay, hasCap := c.Cap()
	args := []lang.Arg{arg("cap", c.cap.Length()), arg("day", capDay), arg("length", c.spec.Length), arg("all", days(r.days))}
	if !hasCap || !r.end.IsZero() && r.end.Before(capDay) {
		var steps []calendar.Step
		if !c.due.IsZero() && r.days > c.base {
			steps = append(steps, step(c.course.From, law.Ref{}, lang.Text{
				KO: "기간 {length}에 이를 더하면 모두 {all}입니다.",
				EN: "Added to {length}, that makes {all} in all.",
			}, args...))
		}
		steps = append(steps, c.due.Steps()...)
		if hasCap {
			steps = append(steps, step(capDay, c.spec.Cap.Basis, lang.Text{
				KO: "보완 기간이 있더라도 {cap}의 기간이 끝나는 {day}까지는 하여야 합니다.",
				EN: "Whatever the supplements, it is due by {day}, when the {cap} end.",
			}, args...))
		}
		return steps
	}
	steps := []calendar.Step{step(c.course.From, c.spec.Cap.Basis, lang.Text{
		KO: "보완 기간이 있더라도 {cap} 이내에 하여야 하므로 모든 날을 산입한 기간이 먼저 끝납니다.",
		EN: "Whatever the supplements, it is due within {cap}; counted with all days, that ends first.",
	}, args...)}
	return append(steps, c.cap.Steps()...)
}

// In writes the steps for people, numbered, one a line without a line feed at the end.
func (c Clock) In(l lang.Language) string {
	var b strings.Builder
	for i, s := range c.Steps() {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strconv.Itoa(i+1) + ". " + s.In(l))
	}
	return b.String()
}

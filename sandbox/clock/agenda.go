package clock

import (
	"slices"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Item is one thing that somebody has to do: the answer that a [Clock] waits for, or a duty of another kind.
type Item struct {
	// What has to be done.
	What lang.Text `json:"what"`
	// Who has to do it, and To whom; both may be absent.
	Who lang.Text `json:"who,omitzero"`
	To  lang.Text `json:"to,omitzero"`
	// Due is the last day to do it, inclusive; zero for a standing duty and where the day is not known yet.
	Due civil.Date `json:"due,omitzero"`
	// Basis is the provision that demands it.
	Basis law.Ref `json:"basis,omitzero"`
	// OnMiss says what follows if it is not done in time.
	OnMiss lang.Text `json:"on_miss,omitzero"`
	// Note is what else a reader should know: that the clock stands still, what the duty covers.
	Note lang.Text `json:"note,omitzero"`
	// Overdue reports that the last day has passed. [NewAgenda] sets it.
	Overdue bool `json:"overdue,omitzero"`
}

// Agenda is what is due as seen on one day, in order: by the last day, on one day as they were given, and what has no day
// last. The zero Agenda is empty.
type Agenda []Item

// NewAgenda puts the items in order and marks those whose last day is before the day on.
func NewAgenda(on civil.Date, items ...Item) Agenda {
	a := slices.Clone(Agenda(items))
	for i := range a {
		a[i].Overdue = !a[i].Due.IsZero() && a[i].Due.Before(on)
	}
	slices.SortStableFunc(a, func(x, y Item) int {
		if x.Due.IsZero() || y.Due.IsZero() {
			return y.Due.Compare(x.Due) // an absent day compares as the earliest, and stands last
		}
		return x.Due.Compare(y.Due)
	})
	return a
}

// Overdue returns the items whose last day has passed.
func (a Agenda) Overdue() Agenda {
	return slices.DeleteFunc(slices.Clone(a), func(i Item) bool { return !i.Overdue })
}

// In writes the list for people, numbered, each item with its day and article and below it who, note and consequence.
// It ends with a line feed unless it is empty.
func (a Agenda) In(l lang.Language) string {
	var b strings.Builder
	for i, item := range a {
		b.WriteString(strconv.Itoa(i+1) + ". " + item.In(l) + "\n")
	}
	return b.String()
}

// In writes the item for people in one to four lines, without a line feed at the end.
func (i Item) In(l lang.Language) string {
	head := lang.Text{KO: "{due}까지: {what}", EN: "by {due}: {what}"}
	if i.Due.IsZero() {
		head = lang.Text{KO: "정해진 날 없음: {what}", EN: "no day set: {what}"}
	}
	line := lang.Expand(head.In(l), l, arg("due", i.Due), arg("what", i.What))
	if !i.Basis.IsZero() {
		line += " (" + i.Basis.In(l) + ")"
	}
	if i.Overdue {
		line += lang.Text{KO: " [기한 지남]", EN: " [overdue]"}.In(l)
	}
	who := lang.Text{KO: "{who}", EN: "{who}"}
	if !i.To.IsZero() {
		who = lang.Text{KO: "{who} → {to}", EN: "{who} → {to}"}
	}
	for _, more := range []struct{ text, template lang.Text }{
		{i.Who, lang.Text{KO: "담당: " + who.KO, EN: "who: " + who.EN}},
		{i.Note, lang.Text{KO: "비고: {note}", EN: "note: {note}"}},
		{i.OnMiss, lang.Text{KO: "기한을 넘기면: {miss}", EN: "if missed: {miss}"}},
	} {
		if !more.text.IsZero() {
			line += "\n   " + lang.Expand(more.template.In(l), l, arg("who", i.Who), arg("to", i.To), arg("note", i.Note), arg("miss", i.OnMiss))
		}
	}
	return line
}

// Item returns what the clock waits for as seen on a day; false before it begins, once there is an answer, and for the
// zero Clock. Where a stop keeps the due day unknown the item has none and says in its note what is left and what the
// cap is.
func (c Clock) Item(on civil.Date) (Item, bool) {
	if c.IsZero() || on.Before(c.course.From) || c.answeredBy(on) {
		return Item{}, false
	}
	item := Item{What: c.spec.What, Who: c.spec.Who, To: c.spec.To, Basis: c.spec.Basis, OnMiss: c.spec.Silence.Meaning}
	if !c.spec.Silence.Deems() {
		item.OnMiss = lang.Text{KO: "법이 정한 간주의 효과 없음", EN: "the law deems nothing; the answer is late"}
	}
	item.Due, _ = c.dueBy(on)
	item.Overdue = c.Overdue(on)
	if c.Stopped(on) {
		item.Note = c.note(on)
	}
	return item, true
}

// note says that the clock stands still.
func (c *Clock) note(on civil.Date) lang.Text {
	text := lang.Text{KO: "보완을 기다리는 중이며 남은 기간은 {left}", EN: "a supplement is awaited; {left} left"}
	capDay, ok := c.Cap()
	if ok {
		text.KO += ", 늦어도 {cap}까지"
		text.EN += ", {cap} at the latest"
	}
	args := []lang.Arg{arg("left", days(c.Remaining(on))), arg("cap", capDay)}
	return lang.Text{KO: lang.Expand(text.KO, lang.Korean, args...), EN: lang.Expand(text.EN, lang.English, args...)}
}

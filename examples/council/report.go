package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/council"
	"github.com/teukgu/teukgu/zone/registry"
)

// A report is what a meeting has before it.
type report struct {
	council.Record
	counts   council.Report
	language lang.Language
}

func (r report) say(ko, en string, args ...lang.Arg) string {
	return lang.Expand(lang.Text{KO: ko, EN: en}.In(r.language), r.language, args...)
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

func (r report) write(w io.Writer) error {
	var b strings.Builder
	line := func(s string) { b.WriteString(s + "\n") }
	line(r.say("특구협의회 애로사항 현황 ({on} 기준)", "Grievances before the council (on {on})", arg("on", r.counts.On)))
	if !r.Note.IsZero() {
		line(r.Note.In(r.language))
	}
	line(r.members())
	if next := r.next(); next != "" {
		line(next)
	}
	c := r.counts.Total
	line("")
	line(r.say("미결 {open}건 (기한 경과 {overdue}건) · 종결 {closed}건 · 철회 {withdrawn}건", "{open} open ({overdue} overdue) · {closed} closed · {withdrawn} withdrawn",
		arg("open", c.Open), arg("overdue", c.Overdue), arg("closed", c.Closed), arg("withdrawn", c.Withdrawn)))
	for _, t := range []draw.Table{r.zones(), r.kinds(), r.open()} {
		if c.Open == 0 {
			break
		}
		line("")
		if err := t.Write(&b); err != nil {
			return err
		}
	}
	if agenda := r.Agenda(r.counts.On); len(agenda) > 0 {
		line("")
		line(r.say("할 일", "To do"))
		b.WriteString(agenda.In(r.language))
	}
	line("")
	line(r.say("회신 기한은 협의회가 정한 날이다. 법령에는 애로사항의 처리 기한이 없다.", "The days to answer are set by the council. No statute sets a time for grievances."))
	_, err := io.WriteString(w, b.String())
	return err
}

func (r report) members() string {
	return r.say("구성: 중소벤처기업부와 비수도권 시·도 {n}곳", "Members: the Ministry of SMEs and Startups and {n} provinces outside the capital area",
		arg("n", max(len(council.Members(r.counts.On))-1, 0)))
}

// next is the first meeting on the day or later, with its agenda.
func (r report) next() string {
	var next council.Meeting
	for _, m := range r.Meetings {
		if !m.On.Before(r.counts.On) && (next.On.IsZero() || m.On.Before(next.On)) {
			next = m
		}
	}
	if next.On.IsZero() {
		return ""
	}
	subjects := make([]string, len(next.Agenda))
	for i, item := range next.Agenda {
		subjects[i] = fmt.Sprintf("%d. %s", i+1, item.Subject.In(r.language))
	}
	return r.say("다음 회의: 제{n}차, {on}: {agenda}", "Next meeting: no. {n} on {on}: {agenda}", arg("n", next.Number), arg("on", next.On), arg("agenda", strings.Join(subjects, "; ")))
}

// name is the name of a zone in the registry, or its id where it is the host's own.
func (r report) name(id zone.ID) string {
	if z, ok := registry.Find(id); ok {
		return z.Name.In(r.language)
	}
	return string(id)
}

var countAlign = []draw.Align{draw.Left, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right, draw.Right}

func (r report) head(first string) []string {
	return []string{first, r.say("미결", "Open"), r.say("기한 경과", "Overdue"), council.Raised.In(r.language), council.Assigned.In(r.language), council.Escalated.In(r.language), council.Answered.In(r.language)}
}

func (r report) zones() draw.Table {
	t := draw.Table{Head: r.head(r.say("특구", "Zone")), Align: countAlign}
	for _, z := range r.counts.Zones {
		if z.Count.Open > 0 {
			t.Rows = append(t.Rows, cells(r.name(z.Zone), z.Count))
		}
	}
	return t
}

func (r report) kinds() draw.Table {
	t := draw.Table{Head: r.head(r.say("유형", "Kind")), Align: countAlign}
	for _, k := range r.counts.Kinds {
		if k.Count.Open > 0 {
			t.Rows = append(t.Rows, cells(k.Kind.In(r.language), k.Count))
		}
	}
	return t
}

func cells(name string, c council.Count) []string {
	row := []string{name}
	for _, n := range []int{c.Open, c.Overdue, c.Raised, c.Assigned, c.Escalated, c.Answered} {
		s := "·"
		if n > 0 {
			s = fmt.Sprint(n)
		}
		row = append(row, s)
	}
	return row
}

// open lists the open grievances, the most urgent first.
func (r report) open() draw.Table {
	t := draw.Table{Head: []string{r.say("번호", "Id"), r.say("특구", "Zone"), r.say("애로사항", "Grievance"), r.say("상태", "State"), r.say("담당", "With"), r.say("기한", "Due")}}
	for _, o := range r.counts.Open {
		due := o.Status.Due.String()
		if o.Status.Overdue {
			due += r.say(" ({n}일 경과)", " ({n} days ago)", arg("n", o.Status.Due.DaysUntil(r.counts.On)))
		}
		t.Add(o.Grievance.ID, r.name(o.Grievance.Zone), o.Grievance.Subject.In(r.language), o.Status.State.In(r.language), o.Status.With.In(r.language), due)
	}
	return t
}

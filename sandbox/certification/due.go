package certification

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// begun is the day from which the time of a stage runs; zero where it does not run yet.
func (c *compiled) begun(f *fold, i int) civil.Date {
	if from := c.spec.Stages[i].Time.From; from != "" {
		if j := c.spec.stage(from); f.satisfied(j) {
			return f.stages[j].ended
		}
		return civil.Date{}
	}
	return f.stages[i].started
}

// stopped returns the days on which the time of a stage stood still: the holds of the stage itself, and of every stage whose time
// began with the same one.
func (c *compiled) stopped(f *fold, i int) []held {
	from := c.spec.Stages[i].Time.From
	var list []held
	for j := range f.stages {
		if j == i || from != "" && c.spec.Stages[j].Time.From == from {
			list = append(list, f.stages[j].holds...)
		}
	}
	return list
}

// standing reports whether a hold is open.
func standing(holds []held) bool {
	for _, h := range holds {
		if h.until.IsZero() {
			return true
		}
	}
	return false
}

// dueBy is the last day of a length that runs with a stage, an open hold taken to last until the day on.
func (c *compiled) dueBy(f *fold, i int, length civil.Period, on civil.Date) civil.Date {
	due := plus(plus(c.begun(f, i), length), f.stages[i].extended)
	for _, h := range c.stopped(f, i) {
		due = due.AddDays(h.days(on))
	}
	return due
}

// item is what falls due with a stage, by the clock of Korean law where the scheme names its rule and in calendar days
// elsewhere.
func (c *compiled) item(f *fold, i int, length civil.Period, what lang.Text, on civil.Date, cal calendar.Calendar) (clock.Item, error) {
	x := &c.spec.Stages[i]
	item := clock.Item{What: what, Basis: x.Time.Ground.Law}
	holds := c.stopped(f, i)
	switch {
	case length.IsZero():
		item.Note = lang.Text{KO: "공표된 처리기간이 확인되지 않음", EN: "no published time was found"}
		return item, nil
	case x.Time.Counting != 0:
		course := clock.Course{From: c.begun(f, i), Extended: f.stages[i].extended}
		for _, h := range holds {
			if s := (clock.Stop{From: h.from.AddDays(1), Until: h.until}); h.until.IsZero() || !h.until.Before(s.From) {
				course.Stops = append(course.Stops, s)
			}
		}
		k, err := x.clock(length, what).Start(cal, course)
		if err != nil {
			return item, err
		}
		item, _ = k.Item(on)
	case standing(holds):
		item.Note = lang.Text{KO: "보완을 기다리는 중이며 답이 오면 기간이 이어짐", EN: "on hold; the time runs on with the answer"}
	default:
		item.Due = c.dueBy(f, i, length, on)
	}
	return item, nil
}

// within is a length from a day that no stage belongs to: counted by Korean law where an article sets it.
func within(figure Figure, what lang.Text, from, on civil.Date, cal calendar.Calendar) (clock.Item, error) {
	if figure.Ground.Law.IsZero() || figure.Length.TotalDays() > 0 && figure.Length.TotalMonths() > 0 {
		return clock.Item{What: what, Due: plus(from, figure.Length), Basis: figure.Ground.Law}, nil
	}
	spec := clock.Spec{What: what, Length: figure.Length, Basis: figure.Ground.Law, Confidence: figure.Ground.Source.Confidence}
	k, err := spec.Start(cal, clock.Course{From: from})
	if err != nil {
		return clock.Item{}, err
	}
	item, _ := k.Item(on)
	item.OnMiss = lang.Text{}
	return item, nil
}

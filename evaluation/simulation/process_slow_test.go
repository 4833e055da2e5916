package simulation_test

import (
	stdcmp "cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// slowOffice goes through the calendar day by day and looks at every filing on each: no events, no clock.
type slowOffice struct {
	simulation.Process
	in   []simulation.Filing
	left []int // working days still to do at the desk; -1 while it is not at one
	half []int // visits to a desk that are over
	back []civil.Date
	done []civil.Date
	wait []int
}

func (o *slowOffice) closed(d civil.Date) bool {
	closed, err := o.Calendar.Closed(d)
	return err != nil || closed
}

// share is how many working days the next visit to a desk takes.
func (o *slowOffice) share(i int) int {
	f := o.in[i]
	switch {
	case f.Supplement == 0:
		return f.Work
	case o.half[i] == 1:
		return f.Work / 2
	}
	return f.Work - f.Work/2
}

func (o *slowOffice) run() []simulation.Passage {
	n := len(o.in)
	o.left, o.half, o.back, o.done = slices.Repeat([]int{-1}, n), make([]int, n), make([]civil.Date, n), make([]civil.Date, n)
	first := slices.MinFunc(o.in, func(a, b simulation.Filing) int { return a.Filed.Compare(b.Filed) }).Filed
	for day := first; slices.Contains(o.done, civil.Date{}); day = day.AddDays(1) {
		for i, f := range o.in {
			if f.Filed == day || o.back[i] == day {
				o.wait = append(o.wait, i)
			}
			if o.left[i] > 0 && !o.closed(day) {
				o.left[i]--
			}
		}
		slices.SortFunc(o.wait, func(a, b int) int { return stdcmp.Or(o.in[a].Filed.Compare(o.in[b].Filed), a-b) })
		for some := true; some; {
			some = o.leave(day) || o.sit()
		}
	}
	out := make([]simulation.Passage, n)
	for i := range out {
		out[i] = o.passage(i)
	}
	return out
}

// leave takes what is done from its desk.
func (o *slowOffice) leave(day civil.Date) (some bool) {
	for i := range o.in {
		if o.left[i] != 0 {
			continue
		}
		o.left[i], some = -1, true
		if o.half[i]++; o.in[i].Supplement > 0 && o.half[i] == 1 {
			o.back[i] = day.AddDays(o.in[i].Supplement)
		} else {
			o.done[i] = day
		}
	}
	return some
}

// sit gives the first that waits a desk.
func (o *slowOffice) sit() bool {
	busy := 0
	for _, n := range o.left {
		busy += one(n >= 0)
	}
	if len(o.wait) == 0 || o.Desks > 0 && busy >= o.Desks {
		return false
	}
	o.left[o.wait[0]], o.wait = o.share(o.wait[0]), o.wait[1:]
	return true
}

// last counts days one by one from the day after the filing, without those of the supplement, and goes on to a day that is open.
func (o *slowOffice) last(i, days int, stops bool) civil.Date {
	from, until := o.back[i].AddDays(1-o.in[i].Supplement), o.back[i]
	d := o.in[i].Filed
	for days > 0 {
		if d = d.AddDays(1); !stops || o.back[i].IsZero() || d.Before(from) || d.After(until) {
			days--
		}
	}
	for o.closed(d) {
		d = d.AddDays(1)
	}
	return d
}

func (o *slowOffice) passage(i int) simulation.Passage {
	f := o.in[i]
	length, most := o.Review.Length.Days(), o.Review.Cap.Length.Days()
	due := func(more int) civil.Date {
		d := o.last(i, length+more, !o.Review.Stop.IsZero())
		if most > 0 && d.After(o.last(i, most+more, false)) {
			return o.last(i, most+more, false)
		}
		return d
	}
	p := simulation.Passage{Filed: f.Filed, Due: due(0)}
	more := 0
	if f.Extend && o.done[i].After(p.Due) && !o.Review.Extension.Length.IsZero() {
		more = o.Review.Extension.Length.Days()
		p.Extended, p.Due = true, due(more)
	}
	if p.Answered = o.done[i]; f.LastDay && p.Answered.Before(p.Due) {
		p.Answered = p.Due
	}
	p.Late = p.Answered.After(p.Due)
	p.OverCap = most > 0 && p.Answered.After(o.last(i, most+more, false))
	ready := p.Answered
	if p.Late && o.Review.Silence.Deems() {
		p.Deemed, ready = true, p.Due.AddDays(1)
	}
	for _, d := range o.Committee {
		if p.Decided.IsZero() && !d.Before(ready.AddDays(o.Lead)) {
			p.Decided = d
		}
	}
	return p
}

func randomProcess(r *rand.Rand) simulation.Process {
	p := simulation.Process{Calendar: calendar.Korea(), Review: review(), Desks: r.IntN(4), Lead: r.IntN(15)}
	p.Review.Length = civil.Days(1 + r.IntN(40))
	if r.IntN(3) == 0 {
		p.Review.Cap = clock.Limit{}
	}
	if r.IntN(3) == 0 {
		p.Review.Extension = clock.Limit{}
	}
	if r.IntN(3) == 0 {
		p.Review.Stop = law.Ref{}
	}
	if r.IntN(3) == 0 {
		p.Review.Silence = clock.Silence{Effect: clock.DeemedNotRequired, Meaning: lang.Text{KO: "필요하지 아니한 것으로 봅니다", EN: "deemed not required"}, Basis: law.MustRef("제85조제5항")}
	}
	for d := civil.MustDate("2024-02-29"); d.Year() < 2027; d = d.AddDays(1 + r.IntN(90)) {
		p.Committee = append(p.Committee, d)
	}
	return p
}

// TestProcessAgreesWithTheCalendar: passages are those of an office that is looked at day by day, over random filings, desks, clocks and sittings.
func TestProcessAgreesWithTheCalendar(t *testing.T) {
	r := source(t, 51)
	for range cases(150) {
		p := randomProcess(r)
		in := make([]simulation.Filing, 1+r.IntN(25))
		for i := range in {
			in[i] = simulation.Filing{Filed: civil.MustDate("2024-01-15").AddDays(r.IntN(300)), Work: 1 + r.IntN(30), Supplement: r.IntN(2) * (1 + r.IntN(70)), LastDay: r.IntN(3) == 0, Extend: r.IntN(2) == 0}
		}
		got, err := p.Run(in)
		if err != nil {
			t.Fatal(err)
		}
		slow := slowOffice{Process: p, in: in}
		if diff := cmp.Diff(slow.run(), got); diff != "" {
			t.Fatalf("%+v\n%+v\nday by day against events:\n%s", p.Review, in, diff)
		}
	}
}

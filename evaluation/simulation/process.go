package simulation

import (
	"cmp"
	"container/heap"
	"slices"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Process is how applications pass an authority (처리 절차): a review under a statutory clock, done at a number of desks, then the next sitting of a
// committee. The clock is that of [clock.Spec.Start]; nothing of the law is computed here.
type Process struct {
	Calendar calendar.Calendar
	// Review is the time limit to answer. Where silence has an effect, the matter goes on the day after the last day.
	Review clock.Spec
	// Desks is how many reviews go on at a time, in the order of filing; 0 is no limit.
	Desks int
	// Committee are the days on which it sits, ascending, and Lead how many days before it a matter has to be there, 0 to 3,650.
	Committee []civil.Date
	Lead      int
}

// A Filing is one application and how much work it is.
type Filing struct {
	// Filed is the day of receipt, from which the clock runs.
	Filed civil.Date
	// Work is how many working days (근무일) the review takes, 1 to 3,650.
	Work int
	// Supplement is for how many days a supplement (보완) is awaited, halfway through the work; 0 is none. The desk does other work meanwhile.
	Supplement int
	// LastDay says that the answer comes on the last day of the clock, however early the work is done.
	LastDay bool
	// Extend says that the authority extends the time, where the law allows it and the work is not done.
	Extend bool
}

// A Passage is what became of a filing.
type Passage struct {
	Filed, Answered civil.Date
	// Due is the last day to answer.
	Due civil.Date
	// Decided is the sitting; zero where none was left. In a passage that the host recorded Answered may be zero as well: it is open.
	Decided civil.Date
	// Late is an answer after the last day, OverCap one after the outer limit, Deemed a matter that silence moved on.
	Late, OverCap, Extended, Deemed bool
}

// Days is how many days lie between filing and sitting; false where there was none.
func (p Passage) Days() (int, bool) {
	if p.Filed.IsZero() || p.Decided.IsZero() {
		return 0, false
	}
	return p.Filed.DaysUntil(p.Decided), true
}

var (
	badFiling = fault.Define("simulation.process.filing.invalid",
		"{n}번째 신청의 접수일이 없거나, 업무량이 1일에서 3,650일 사이가 아니거나, 보완 기간이 0일에서 3,650일 사이가 아닙니다. 고쳐 주십시오.",
		"Filing {n} has no day, or not from 1 to 3,650 days of work, or not from 0 to 3,650 days of supplement. Correct it.")
	badSittings = fault.Define("simulation.process.committee.invalid",
		"위원회 회의일이 비어 있거나 날짜순이 아니거나, 회의 전 준비 기간이 0일에서 3,650일 사이가 아닙니다. 고쳐 주십시오.",
		"A sitting of the committee has no day or is before the one in front of it, or the lead is not from 0 to 3,650 days. Correct it.")
)

const maxWork = 3650

// Run passes filings, in any order, through the process, and returns a passage for each in the same order. A day beyond the years of the calendar is a fault,
// as are filings, sittings and a lead that are not as their fields say.
func (p Process) Run(filings []Filing) ([]Passage, error) {
	var list fault.List
	for i, f := range filings {
		if f.Filed.IsZero() || f.Work < 1 || f.Work > maxWork || f.Supplement < 0 || f.Supplement > maxWork {
			list.Add(badFiling.At(fault.Path{}.Field("filings").Index(i), law.Ref{}, lang.Arg{Name: "n", Value: i + 1}))
		}
	}
	if slices.Contains(p.Committee, civil.Date{}) || !slices.IsSortedFunc(p.Committee, civil.Date.Compare) || p.Lead < 0 || p.Lead > maxWork {
		list.Add(badSittings.At(fault.Path{}.Field("committee"), law.Ref{}))
	}
	if err := list.Err(); err != nil {
		return nil, err
	}
	o := office{Process: p, filings: filings, stops: make([]clock.Stop, len(filings)), done: make([]civil.Date, len(filings)), free: p.Desks}
	if p.Desks <= 0 {
		o.free = len(filings)
	}
	if err := o.work(); err != nil {
		return nil, err
	}
	out := make([]Passage, len(filings))
	for i := range filings {
		var err error
		if out[i], err = o.passage(i); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// office is a run of a process: events by day, and what waits for a desk.
type office struct {
	Process
	filings []Filing
	events  queue
	waiting queue
	stops   []clock.Stop
	done    []civil.Date
	free    int
}

// event is a piece of work that comes in or is done.
type event struct {
	day    civil.Date
	number int
	second bool // after the supplement
	ready  bool // done: the desk is free
}

func (e event) before(f event) bool {
	if c := e.day.Compare(f.day); c != 0 {
		return c < 0
	}
	if e.ready != f.ready {
		return e.ready
	}
	return e.number < f.number
}

// work runs the events until none is left. The filings come in by themselves, in the order of their days, so that only those at work are events.
func (o *office) work() error {
	order := make([]int32, len(o.filings))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(o.filings[a].Filed.Compare(o.filings[b].Filed), cmp.Compare(a, b))
	})
	for len(order) > 0 || o.events.Len() > 0 {
		day := o.next(order)
		for o.events.Len() > 0 && o.events[0].day == day {
			o.happen(heap.Pop(&o.events).(event))
		}
		for ; len(order) > 0 && o.filings[order[0]].Filed == day; order = order[1:] {
			heap.Push(&o.waiting, event{day: day, number: int(order[0])})
		}
		for ; o.free > 0 && o.waiting.Len() > 0; o.free-- {
			e := heap.Pop(&o.waiting).(event)
			until, err := o.workdays(day, o.share(e))
			if err != nil {
				return err
			}
			heap.Push(&o.events, event{until, e.number, e.second, true})
		}
	}
	return nil
}

// next is the next day on which something happens or comes in.
func (o *office) next(order []int32) civil.Date {
	if len(order) == 0 {
		return o.events[0].day
	}
	day := o.filings[order[0]].Filed
	if o.events.Len() > 0 && o.events[0].day.Before(day) {
		day = o.events[0].day
	}
	return day
}

// share is how much of the work one visit to a desk is: all, or with a supplement one half and then the other.
func (o *office) share(e event) int {
	f := o.filings[e.number]
	switch {
	case f.Supplement == 0:
		return f.Work
	case e.second:
		return f.Work / 2
	}
	return f.Work - f.Work/2
}

func (o *office) happen(e event) {
	f := o.filings[e.number]
	switch {
	case !e.ready:
		e.day = f.Filed // who filed first comes first
		heap.Push(&o.waiting, e)
		return
	case f.Supplement > 0 && !e.second:
		back := e.day.AddDays(f.Supplement)
		o.stops[e.number] = clock.Stop{From: e.day.AddDays(1), Until: back}
		heap.Push(&o.events, event{day: back, number: e.number, second: true})
	default:
		o.done[e.number] = e.day
	}
	o.free++
}

// workdays is the day on which so many working days after a day have passed; none is the day itself.
func (o *office) workdays(d civil.Date, n int) (civil.Date, error) {
	for n > 0 {
		d = d.AddDays(1)
		closed, err := o.Calendar.Closed(d)
		if err != nil {
			return d, err
		}
		if !closed {
			n--
		}
	}
	return d, nil
}

// passage asks the clock what the days mean.
func (o *office) passage(i int) (p Passage, err error) {
	f := o.filings[i]
	course := clock.Course{From: f.Filed}
	if o.stops[i] != (clock.Stop{}) {
		course.Stops = []clock.Stop{o.stops[i]}
	}
	c, err := o.Review.Start(o.Calendar, course)
	if err != nil {
		return p, err
	}
	p.Filed = f.Filed
	p.Due, _ = c.Due()
	if length, none := o.Review.FullExtension(); f.Extend && none == nil && o.done[i].After(p.Due) {
		course.Extended, p.Extended = length, true
		if c, err = o.Review.Start(o.Calendar, course); err != nil {
			return p, err
		}
		p.Due, _ = c.Due()
	}
	if p.Answered = o.done[i]; f.LastDay && p.Answered.Before(p.Due) {
		p.Answered = p.Due
	}
	p.Late = p.Answered.After(p.Due)
	if last, ok := c.Cap(); ok {
		p.OverCap = p.Answered.After(last)
	}
	from := p.Answered
	if p.Late && o.Review.Silence.Deems() {
		p.Deemed, from = true, p.Due.AddDays(1)
	}
	p.Decided = o.sitting(from.AddDays(o.Lead))
	return p, nil
}

// sitting is the first one on a day or after it; zero where none is left.
func (p Process) sitting(on civil.Date) civil.Date {
	i, _ := slices.BinarySearchFunc(p.Committee, on, civil.Date.Compare)
	if i == len(p.Committee) {
		return civil.Date{}
	}
	return p.Committee[i]
}

// queue is a heap of events.
type queue []event

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].before(q[j]) }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push implements [heap.Interface].
func (q *queue) Push(x any) { *q = append(*q, x.(event)) }

// Pop implements [heap.Interface].
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}

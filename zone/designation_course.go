package zone

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
)

// course is a zone as its events so far have left it: what the next event is judged by. It knows no day; standing says how
// the zone stands on one.
type course struct {
	table     *lifeTable
	kind      Kind
	candidate Candidate
	funded    bool

	status Status // after the last event; what time alone has made of it since, standing says
	since  civil.Date
	events int
	last   civil.Date // day of the last event

	proposed civil.Date // of a proposal that is not answered

	// Of the procedure under way, a designation or a change:
	noticed   civil.Date // zero where the notice is waived
	opinions  bool
	applied   civil.Date
	forwarded civil.Date
	replied   bool
	takenOver bool
	stops     []clock.Stop // supplements; the last may be open

	term       civil.Span
	approved   int64 // area of the plan that the committee approved last, as far as a light change told it
	area       int64 // area after the last light change
	designated civil.Date
	gazetted   civil.Date
	changed    bool // a change was published
	requested  bool // the head asked to cancel
	poor       bool // the last evaluation was poor
	heard      bool // the operators were heard since the last change or evaluation
	cancelled  civil.Date
	published  bool // the cancellation is in the gazette
	inspected  bool
	demanded   bool  // data were demanded
	reports    []int // years reported on
}

// open is the supplement that is awaited, if one is.
func (c *course) open() bool {
	n := len(c.stops)
	return n > 0 && c.stops[n-1].Until.IsZero()
}

// follow takes an event that was judged before. One that the table does not allow is passed over.
func (c *course) follow(e *Event) {
	from := c.standing(e.Date).Status
	if m, ok := c.table.machine.Find(from, e.Type); ok {
		c.take(e, from, m.To)
	}
}

// take enters an event that leads from one state to another.
func (c *course) take(e *Event, from, to Status) {
	if s := c.standing(e.Date); c.status == Gazetted && s.Status == InForce {
		c.status, c.since = s.Status, s.Since // time alone has made the state: what happens now happens in it
	}
	c.events++
	c.last = e.Date
	if to != from {
		c.status, c.since = to, e.Date
	}
	switch e.Type { //nolint:exhaustive // the others leave nothing but their state
	case EventProposed:
		c.proposed = e.Date
	case EventProposalAnswered:
		c.proposed = civil.Date{}
	case EventNoticed, EventWaived, EventTakenOver:
		c.begin(e)
	case EventOpinionsHeard:
		c.opinions = true
	case EventApplied:
		c.applied, c.forwarded, c.replied, c.takenOver, c.stops = e.Date, civil.Date{}, false, false, nil
	case EventSupplementDemanded:
		c.stops = append(slices.Clip(c.stops), clock.Stop{From: e.Date})
	case EventSupplemented:
		if c.open() {
			c.stops = slices.Clone(c.stops)
			c.stops[len(c.stops)-1].Until = e.Date
		}
	case EventForwarded:
		c.forwarded = e.Date
	case EventReplied:
		c.replied = true
	default:
		c.takeLater(e)
	}
}

// begin starts a procedure.
func (c *course) begin(e *Event) {
	c.noticed, c.opinions, c.applied, c.forwarded, c.replied, c.stops = civil.Date{}, false, civil.Date{}, civil.Date{}, false, nil
	c.takenOver = e.Type == EventTakenOver
	if e.Type == EventNoticed {
		c.noticed = e.Date
	}
}

// takeLater enters an event of a zone that is resolved on.
func (c *course) takeLater(e *Event) {
	switch e.Type { //nolint:exhaustive // take has the others
	case EventDesignated:
		c.designated, c.term = e.Date, e.Term
	case EventGazetted:
		c.publish(e)
	case EventEvaluated:
		c.poor, c.heard = e.Poor, false
	case EventCancellationRequested:
		c.requested, c.heard = true, false
	case EventOperatorsHeard:
		c.heard = true
	case EventCancelled:
		c.cancelled = e.Date
	case EventInspected:
		c.inspected = true
	case EventDataDemanded:
		c.demanded = true
	case EventLightChanged:
		c.resize(e)
	case EventReported:
		c.reports = append(slices.Clip(c.reports), e.Year)
	}
}

func (c *course) publish(e *Event) {
	switch {
	case !c.cancelled.IsZero():
		c.published = true
	case c.status == Gazetted:
		c.gazetted = e.Date
	default: // of a change: the special cases changed apply from this day (제81조제3항)
		c.changed, c.heard = true, false
		c.approved, c.area = 0, 0
		c.renew(e)
	}
}

// renew sets the term that a change published. One that begins later joins the running term, which goes on until then.
func (c *course) renew(e *Event) {
	if e.Term.IsZero() {
		return
	}
	from := e.Term.From()
	if from.After(e.Date) {
		from = c.term.From()
	}
	if term, err := civil.NewSpan(from, e.Term.Until()); err == nil {
		c.term = term
	}
}

// resize follows the area, so that small changes add up.
func (c *course) resize(e *Event) {
	if e.Light != LightArea {
		return
	}
	if c.approved == 0 {
		c.approved = e.Area.Before
	}
	c.area = e.Area.After
}

// effect is the first day on which the special cases apply: of the term, but not before the gazette.
func (c *course) effect() civil.Date {
	if c.gazetted.After(c.term.From()) {
		return c.gazetted
	}
	return c.term.From()
}

// standing says how the zone stands on a day on which no further event has happened.
func (c *course) standing(on civil.Date) Standing {
	s := Standing{c.status, c.since, c.term}
	if c.status != Gazetted && !c.status.InForce() {
		return s
	}
	switch from := c.effect(); {
	case !on.Before(c.term.Until()):
		s.Status, s.Since = Expired, c.term.Until()
	case c.status == Gazetted && !on.Before(from):
		s.Status, s.Since = InForce, from
	}
	return s
}

// end is the day on which the zone ended as seen on a day: of the cancellation, or the last of the term; false where it has
// not ended.
func (c *course) end(on civil.Date) (civil.Date, bool) {
	switch c.standing(on).Status { //nolint:exhaustive // the others have not ended
	case Cancelled:
		return c.cancelled, true
	case Expired:
		last, ok := c.term.Last()
		return last, ok
	}
	return civil.Date{}, false
}

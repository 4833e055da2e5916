package sandbox_test

import (
	"strings"
	"time"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
)

// oracle is the life of a permit of the zone Act written down a second time, from the articles: a table in words and a
// condition for the events that need one. It shares no code with the package, has its own month arithmetic, and looks
// at the whole history again for every question.
type oracle struct {
	temporary bool
	zone      civil.Date
	events    []sandbox.Event
	state     string     // after the last event
	until     civil.Date // of the term, extensions included
}

const inTerm = "granted running suspended"

// state, events, state after; "=" is the same state.
const oracleTable = `
requested: forwarded > under_review
under_review: supplement_demanded supplemented > =
under_review: granted > granted
under_review: refused > rejected
rejected: reconsideration_requested > under_review
granted: started > running
running: suspended > suspended
suspended: resumed > running
` + inTerm + `: extension_requested extended reform_requested > =
` + inTerm + ` standing_still auto_extended: insured agreed_compensation_plan reform_started reform_finished corrected > =
` + inTerm + ` standing_still auto_extended: cancelled > cancelled
` + inTerm + ` standing_still: moved_to_temporary > moved
expired cancelled moved: reported > =`

var oracleMoves = func() map[string]string {
	moves := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(oracleTable), "\n") {
		left, to, _ := strings.Cut(line, " > ")
		states, events, _ := strings.Cut(left, ": ")
		for _, s := range strings.Fields(states) {
			for _, e := range strings.Fields(events) {
				moves[s+" "+e] = strings.ReplaceAll(to, "=", s)
			}
		}
	}
	return moves
}()

func day(s string) civil.Date { return civil.MustDate(s) }

func (o *oracle) count(name string) (n int) {
	for _, e := range o.events {
		if e.Type.String() == name {
			n++
		}
	}
	return n
}

// when is the day of the last event of the type, absent where there is none.
func (o *oracle) when(name string) (d civil.Date) {
	for _, e := range o.events {
		if e.Type.String() == name {
			d = e.Date
		}
	}
	return d
}

// end is the last day of a term: the day after is its first, and the day before the corresponding day its last.
func end(after civil.Date, months int) civil.Date {
	first := time.Date(after.Year(), after.Month(), after.Day()+1, 0, 0, 0, 0, time.UTC)
	last := time.Date(first.Year(), first.Month()+time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC) // of that month
	if first.Day() <= last.Day() {
		last = time.Date(last.Year(), last.Month(), first.Day()-1, 0, 0, 0, 0, time.UTC)
	}
	d, _ := civil.Of(last, time.UTC)
	return d
}

// push enters an event that happened.
func (o *oracle) push(e sandbox.Event) {
	now, _ := o.standing(e.Date)
	if to := oracleMoves[now+" "+e.Type.String()]; to != now {
		o.state = to
	}
	if len(o.events) == 0 {
		o.state = "requested"
	}
	switch o.events = append(o.events, e); e.Type.String() {
	case "granted":
		o.until = end(e.Date, e.Months)
	case "extended":
		o.until = end(o.until, e.Months)
	}
}

// standing is the state on a day after all events, and the last day of validity.
func (o *oracle) standing(on civil.Date) (state string, last civil.Date) {
	if o.state == "" || !strings.Contains(inTerm, o.state) {
		return o.state, last
	}
	until, done := o.until, o.when("reform_finished")
	if !on.After(until) {
		return o.state, until
	}
	lives := !o.temporary && o.count("reform_requested") > 0 || o.temporary && o.count("extended") > 0
	if !o.temporary {
		last = o.zone
	}
	if !done.IsZero() && (last.IsZero() || done.Before(last)) {
		last = done
	}
	switch {
	case !lives || !last.IsZero() && !last.After(until):
		return "expired", until
	case !last.IsZero() && on.After(last):
		return "expired", last
	case o.temporary:
		return "auto_extended", last
	}
	return "standing_still", last
}

// allows is the law on the next event: 제86조, 제87조, 제88조제2항, 제89조, 제90조, 제91조 and the Decree.
func (o *oracle) allows(e sandbox.Event) bool {
	name := e.Type.String()
	if len(o.events) == 0 {
		return name == "requested" && !e.Date.Before(day("2019-04-17"))
	}
	now, _ := o.standing(e.Date)
	if _, ok := oracleMoves[now+" "+name]; !ok || e.Date.Before(o.events[len(o.events)-1].Date) {
		return false
	}
	granted, new2024 := o.when("granted"), func(d civil.Date) bool { return !d.Before(day("2024-08-07")) }
	askedInTime := e.Date.Before(monthsBefore(o.until, 2))
	since2021 := !e.Date.Before(day("2021-07-21"))
	switch name {
	case "supplemented":
		return o.open() > 0
	case "granted":
		longest := 24
		if new2024(e.Date) && o.temporary {
			longest = 36
		} else if new2024(e.Date) {
			longest = 48
		}
		return e.Months <= longest
	case "reconsideration_requested":
		due := o.when("refused").AddDays(60)
		for closed := true; closed; {
			if closed, _ = calendar.Korea().Closed(due); closed {
				due = due.AddDays(1)
			}
		}
		return o.count(name) == 0 && new2024(e.Date) && !e.Date.After(due)
	case "started":
		for _, i := range o.events {
			if i.Type == sandbox.EventInsured && !i.Until.Before(o.until) {
				return true
			}
		}
		return o.count("agreed_compensation_plan") > 0
	case "extension_requested":
		return askedInTime && o.count("extended") == 0
	case "extended":
		tooLong := e.Months > 24 && (o.temporary || new2024(granted))
		beyond := !o.temporary && !o.zone.IsZero() && end(o.until, e.Months).After(o.zone)
		return o.count("extension_requested") > 0 && o.count("extended") == 0 && !tooLong && !beyond
	case "reform_requested":
		return !o.temporary && since2021 && askedInTime
	case "reform_started", "reform_finished":
		return o.count("reform_finished") == 0
	case "moved_to_temporary":
		return !o.temporary && since2021 && o.count("reform_started") > 0
	case "corrected":
		return since2021 && e.Ground != sandbox.GroundFraud
	case "cancelled":
		grounds := "fraud condition criteria purpose other"
		if o.temporary {
			grounds = "fraud condition safety other"
		}
		return strings.Contains(grounds, e.Ground.String())
	}
	return true
}

// open is the number of supplements that are awaited; a reconsideration begins without any.
func (o *oracle) open() (n int) {
	for _, e := range o.events {
		switch e.Type.String() {
		case "supplement_demanded":
			n++
		case "supplemented":
			n--
		case "reconsideration_requested":
			n = 0
		}
	}
	return n
}

// monthsBefore is the corresponding day so many months earlier, or the last day of a month that has none.
func monthsBefore(d civil.Date, months int) civil.Date {
	last := time.Date(d.Year(), d.Month()-time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC)
	if d.Day() < last.Day() {
		last = time.Date(last.Year(), last.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
	}
	c, _ := civil.Of(last, time.UTC)
	return c
}

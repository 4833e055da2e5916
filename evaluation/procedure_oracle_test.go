package evaluation_test

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// selectionTable is the procedure written down a second time: states, events, state after; "=" is the same state.
const selectionTable = `
receiving: filed > =
screening: screened > =
screening: listed > screened
screened: screened > =
screened ranked: objected objection_decided > =
screened ranked: opened > scoring
scoring: scored > =
scoring: sealed > sealed
sealed: ranked > ranked
sealed ranked: reopened > scoring
ranked: chosen > chosen
receiving screening screened scoring sealed ranked: withdrawn > =
chosen applied consulting: withdrawn > withdrawn
announced receiving screening screened scoring sealed ranked: called_off > called_off
chosen: applied > applied
applied: consulted > consulting
applied consulting: supplement_demanded supplemented > =
consulting: replied > =
consulting: resolved > resolved
consulting: rejected > rejected
resolved: designated > designated`

var selectionMoves = func() map[string]string {
	moves := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(selectionTable), "\n") {
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

// selector reads the whole history again for every question. It shares no code with the package but the calendar.
type selector struct {
	events []evaluation.Event
	state  string // after the last event
}

func (o *selector) standing(on civil.Date) string {
	if o.state != "announced" && o.state != "receiving" {
		return o.state
	}
	switch {
	case on.Before(day("2026-03-02")):
		return "announced"
	case on.Before(day("2026-03-14")):
		return "receiving"
	}
	return "screening"
}

// of is the state of a candidate.
func (o *selector) of(id string) string {
	s := ""
	for _, e := range o.events {
		if e.Type == evaluation.EventChosen && slices.Contains(e.Proposals, id) {
			s = "chosen"
		} else if s != "" && e.Proposal == id {
			s = selectionMoves[s+" "+e.Type.String()]
		}
	}
	return s
}

// last is the place of the last event of some types, about a proposal where one is named; -1: none.
func (o *selector) last(id, names string) int {
	for i := len(o.events) - 1; i >= 0; i-- {
		if e := o.events[i]; slices.Contains(strings.Fields(names), e.Type.String()) && (id == "" || e.Proposal == id) {
			return i
		}
	}
	return -1
}

func (o *selector) stands(id string) bool {
	return o.last(id, "filed") >= 0 && o.last(id, "withdrawn") < 0
}

func (o *selector) filed() (ids []string) {
	for _, e := range o.events {
		if e.Type == evaluation.EventFiled {
			ids = append(ids, e.Proposal)
		}
	}
	return ids
}

// result is the place of the event that told the result which stands: the list or a ranking. A stage that is open has none.
func (o *selector) result() int {
	if i := o.last("", "opened reopened ranked"); i >= 0 {
		return i
	}
	return o.last("", "listed")
}

// stage is the last that was opened, and whether its proposals are scored in it.
func (o *selector) stage() string {
	if i := o.last("", "opened"); i >= 0 {
		return o.events[i].Stage
	}
	return ""
}

// scores are those of the last attempt.
func (o *selector) scores() map[string]int {
	scores := map[string]int{}
	for _, e := range o.events[max(0, o.last("", "opened reopened")):] {
		for _, p := range e.Panels {
			for _, s := range p.Sheets {
				scores[s.Proposal], _ = strconv.Atoi(s.Scores["c"].String())
			}
		}
	}
	return scores
}

// order is who is selected, the reserve list in groups of equals, and whether a tie at the cut leaves it open.
func (o *selector) order() (selected []string, reserves [][]string, tied bool) {
	scores := o.scores()
	ids := slices.SortedFunc(maps.Keys(scores), func(a, b string) int {
		if scores[a] != scores[b] {
			return scores[b] - scores[a]
		}
		return strings.Compare(a, b)
	})
	places := map[string]int{"paper": 2, "presentation": 1}[o.stage()]
	if len(ids) <= places {
		return ids, nil, false
	}
	if scores[ids[places-1]] == scores[ids[places]] {
		return nil, nil, true
	}
	count := 0
	for i := places; i < len(ids); i++ {
		if n := len(reserves); n > 0 && scores[reserves[n-1][0]] == scores[ids[i]] {
			reserves[n-1] = append(reserves[n-1], ids[i])
		} else if count < 2 {
			reserves = append(reserves, []string{ids[i]})
		}
		count++
	}
	return ids[:places], reserves, false
}

// goOn are the proposals that go on from the result that stands.
func (o *selector) goOn() (ids []string) {
	if o.last("", "opened") < 0 {
		for _, id := range o.filed() {
			if i := o.last(id, "screened"); i >= 0 && o.stands(id) && o.events[i].Eligibility.Decision == rule.True {
				ids = append(ids, id)
			}
		}
		return ids
	}
	selected, reserves, _ := o.order()
	for _, id := range selected {
		if o.stands(id) {
			ids = append(ids, id)
		}
	}
	free := len(selected) - len(ids)
	for _, group := range reserves {
		group = slices.DeleteFunc(slices.Clone(group), func(id string) bool { return !o.stands(id) })
		if len(group) > free {
			break
		}
		ids, free = append(ids, group...), free-len(group)
	}
	return ids
}

// inStage are the proposals of the stage that is open: those that went on when it was opened, without those that had
// withdrawn when it was opened again.
func (o *selector) inStage() []string {
	i := o.last("", "opened")
	ids := (&selector{events: o.events[:i]}).goOn()
	if j := o.last("", "reopened"); j > i {
		then := &selector{events: o.events[:j]}
		ids = slices.DeleteFunc(ids, func(id string) bool { return !then.stands(id) })
	}
	return ids
}

// objections to the result that stands, of those who stand: how far each has come.
func (o *selector) objections() map[string]string {
	states := map[string]string{}
	if o.result() < 0 {
		return states
	}
	for _, e := range o.events[o.result():] {
		switch e.Type { //nolint:exhaustive // the others are nothing to an objection
		case evaluation.EventObjected:
			states[e.Proposal] = "open"
		case evaluation.EventObjectionDecided:
			states[e.Proposal] = map[bool]string{true: "upheld", false: "over"}[e.Upheld]
		case evaluation.EventScreened:
			if states[e.Proposal] == "upheld" {
				states[e.Proposal] = "over"
			}
		}
	}
	return states
}

func (o *selector) any(state string) bool {
	for id, s := range o.objections() {
		if s == state && o.stands(id) {
			return true
		}
	}
	return false
}

// until is the last day to object: three days, the first not counted, rolled to an open one (행정기본법 제6조제1항).
func (o *selector) until() civil.Date { return rolled(o.events[o.result()].Date.AddDays(3)) }

func rolled(d civil.Date) civil.Date {
	for closed := true; closed; {
		if closed, _ = calendar.Korea().Closed(d); closed {
			d = d.AddDays(1)
		}
	}
	return d
}

func (o *selector) settled(on civil.Date) bool {
	return !o.any("open") && !o.any("upheld") && on.After(o.until()) && len(o.goOn()) > 0
}

// due is the last day of the ministries for a candidate, with supplements left out; zero while one is awaited.
func (o *selector) due(id string) civil.Date {
	out := map[civil.Date]bool{}
	var from civil.Date
	for _, e := range o.events {
		switch {
		case e.Proposal != id:
		case e.Type == evaluation.EventSupplementDemanded:
			from = e.Date
		case e.Type == evaluation.EventSupplemented:
			for d := from; !d.After(e.Date); d = d.AddDays(1) {
				out[d] = true
			}
			from = civil.Date{}
		}
	}
	d := o.events[o.last(id, "consulted")].Date
	for left := 30; left > 0; {
		if d = d.AddDays(1); !out[d] {
			left--
		}
		if !from.IsZero() && !d.Before(from) {
			return civil.Date{}
		}
	}
	return rolled(d)
}

// allows is the procedure on the next event. The fields of the events have the right shape; what they say may not fit.
func (o *selector) allows(e evaluation.Event) bool {
	name, now := e.Type.String(), o.standing(e.Date)
	chosen := now == "chosen"
	if chosen {
		now = o.of(e.Proposal)
	}
	if _, ok := selectionMoves[now+" "+name]; !ok || len(o.events) > 0 && e.Date.Before(o.events[len(o.events)-1].Date) || e.Date.Before(day("2026-02-02")) {
		return false
	}
	if !chosen && slices.Contains(strings.Fields("withdrawn screened objected objection_decided"), name) && !o.stands(e.Proposal) {
		return false
	}
	said := o.objections()[e.Proposal]
	switch name {
	case "filed":
		return o.last(e.Proposal, "filed") < 0
	case "screened":
		return now == "screening" && o.last(e.Proposal, "screened") < 0 || now == "screened" && said == "upheld"
	case "listed":
		return slices.ContainsFunc(o.filed(), o.stands) && !slices.ContainsFunc(o.filed(), func(id string) bool { return o.stands(id) && o.last(id, "screened") < 0 })
	case "objected":
		return said == "" && !e.Date.After(o.until()) && (now == "screened" || slices.Contains(o.inStage(), e.Proposal))
	case "objection_decided":
		return said == "open"
	case "opened":
		return e.Stage == map[string]string{"": "paper", "paper": "presentation"}[o.stage()] && o.settled(e.Date)
	case "chosen":
		return o.stage() == "presentation" && o.settled(e.Date) && slices.Equal(e.Proposals, o.goOn())
	}
	if e.Stage != "" && e.Stage != o.stage() {
		return false
	}
	return o.allowsStage(e, now)
}

func (o *selector) allowsStage(e evaluation.Event, now string) bool {
	switch e.Type.String() {
	case "scored":
		have, seen := o.scores(), map[string]bool{}
		for _, x := range e.Panels[0].Proposals {
			if _, twice := have[x.ID]; twice || seen[x.ID] || !slices.Contains(o.inStage(), x.ID) {
				return false
			}
			seen[x.ID] = true
		}
		return true
	case "sealed":
		have := o.scores()
		return len(have) > 0 && !slices.ContainsFunc(o.inStage(), func(id string) bool { _, in := have[id]; return o.stands(id) && !in })
	case "ranked":
		_, _, tied := o.order()
		return !tied
	case "reopened":
		_, _, tied := o.order()
		there := map[string]bool{"objection": now == "ranked" && o.any("upheld"), "tie": now == "sealed" && tied, "correction": true}[e.Ground.String()]
		return there && (now != "ranked" || !o.any("open")) && slices.ContainsFunc(o.inStage(), o.stands)
	case "supplement_demanded", "supplemented":
		open := o.last(e.Proposal, "supplement_demanded") > o.last(e.Proposal, "supplemented")
		return open == (e.Type == evaluation.EventSupplemented)
	case "resolved", "rejected":
		due := o.due(e.Proposal)
		return o.last(e.Proposal, "replied") >= 0 || !due.IsZero() && e.Date.After(due)
	}
	return true
}

func (o *selector) push(e evaluation.Event) {
	if now := o.standing(e.Date); now != "chosen" {
		o.state = selectionMoves[now+" "+e.Type.String()]
	}
	o.events = append(o.events, e)
}

package law

// Selection is a version chosen for a case, with the provision that chose it and the day that decided.
type Selection[V any] struct {
	Entry  Entry[V]   // the version; its Basis is the citation in the text that applies
	Rule   Transition // the transitional provision, or the general principle where there is none
	Moment Moment     // the event and the day that decided

	Later       Entry[V] // the next version, which does not apply yet; From is zero where there is none
	LaterMoment Moment   // the event and the day that kept it from applying
}

// Select chooses the version of a value for a case whose events happened on the days given.
//
// An entry begins to apply by the transition of rules that amends its Basis and takes effect on its first day: the day
// of that transition's event must lie on or after it. An entry that only moved a provision follows the entry before.
// An entry without a transition follows the general principle ([GeneralRule]): the day of the disposition (a decision,
// grant or designation), else of a violation or of a fact. The newest entry that applies is chosen.
//
// The day of an event that an entry asks for must be given, else the error is a [*MissingMomentError]; only the oldest
// entry takes the day that ruled out the one after it. Where nothing was in force the error is a [*NotInForceError].
func Select[V any](t Timeline[V], rules []Transition, moments ...Moment) (Selection[V], error) {
	var s, none Selection[V]
	for k := len(t.entries) - 1; k >= 0; k-- {
		entry := t.entries[k]
		rule, m := ruleOf(t.entries[:k+1], rules, moments)
		if m.On.IsZero() {
			if k > 0 || s.LaterMoment.On.IsZero() {
				return none, &MissingMomentError{Event: rule.Event, Basis: rule.Basis}
			}
			m = s.LaterMoment
			rule = GeneralRule(m.Event, m.On)
		}
		if m.On.Before(entry.From) {
			if !entry.Renumbered {
				s = Selection[V]{Rule: rule, Later: entry, LaterMoment: m}
			}
			continue
		}
		if entry.Ended {
			return none, &NotInForceError{Moment: m, From: entry.From, Ended: true, Basis: entry.Basis}
		}
		s.Entry, s.Moment = entry, m
		if !special(rule) && special(s.Rule) { // what kept the next version away says more than the general principle
			s.Moment = s.LaterMoment
		} else {
			s.Rule = rule
		}
		return s, nil
	}
	return none, &NotInForceError{Moment: s.LaterMoment, From: s.Later.From, Basis: s.Later.Basis}
}

// special reports whether a transitional provision speaks, not the general principle.
func special(t Transition) bool { return !t.Amends.IsZero() }

// ruleOf returns the rule by which the last of the entries begins to apply, and the moment that it asks for, if given.
func ruleOf[V any](entries []Entry[V], rules []Transition, moments []Moment) (Transition, Moment) {
	last := entries[len(entries)-1]
	for _, r := range rules {
		if r.From == last.From && r.Amends.Covers(last.Basis) {
			return r, momentOf(moments, func(e Event) bool { return e == r.Event || r.Event == EventDecision && e.disposition() })
		}
	}
	if last.Renumbered && len(entries) > 1 {
		return ruleOf(entries[:len(entries)-1], rules, moments)
	}
	m := momentOf(moments, Event.disposition)
	for _, e := range [...]Event{EventViolation, EventFact} {
		if m.On.IsZero() {
			m = momentOf(moments, func(f Event) bool { return f == e })
		}
	}
	if m.On.IsZero() {
		m.Event = EventDecision
	}
	return GeneralRule(m.Event, m.On), m
}

func momentOf(moments []Moment, is func(Event) bool) Moment {
	for _, m := range moments {
		if is(m.Event) {
			return m
		}
	}
	return Moment{}
}

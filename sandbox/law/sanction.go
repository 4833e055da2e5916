package law

import "github.com/teukgu/teukgu/sandbox/civil"

// SelectSanction chooses the version of a sanction (제재처분) for a violation and the day of the decision on it. It is the
// version of the day of the violation, except that the version of the day of the decision applies where it is lighter
// (행정기본법 제14조제3항; the exception for changes from 2021-03-23 on, 부칙(제17979호) 제2조).
//
// lighter reports whether the later value is lighter than the earlier one. Where the rule was in force on neither day,
// or has ended since, so that the conduct is no violation any more, the error is a [*NotInForceError].
//
// Transitional provisions that say otherwise come first and are not looked at here. Versions that were in force only
// between the two days are not compared: the provision does not speak of them.
func SelectSanction[V any](t Timeline[V], violation, decision civil.Date, lighter func(later, earlier V) bool) (Selection[V], error) {
	m := Moment{Event: EventViolation, On: violation}
	entry, ok := t.At(violation)
	if !ok {
		if entry.From.IsZero() && !t.IsZero() {
			entry = t.entries[0]
		}
		return Selection[V]{}, &NotInForceError{Moment: m, From: entry.From, Ended: entry.Ended, Basis: entry.Basis}
	}
	chosen := Selection[V]{Entry: entry, Rule: GeneralRule(EventViolation, violation), Moment: m}
	later, inForce := t.At(decision)
	if !later.From.After(entry.From) || later.From.Before(generalSince()) {
		return chosen, nil
	}
	m = Moment{Event: EventDecision, On: decision}
	switch {
	case !inForce:
		return Selection[V]{}, &NotInForceError{Moment: m, From: later.From, Ended: true, Basis: later.Basis}
	case lighter(later.Value, entry.Value):
		return Selection[V]{Entry: later, Rule: generalRules().lighter, Moment: m}, nil
	}
	return chosen, nil
}

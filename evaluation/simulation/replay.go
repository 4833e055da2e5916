package simulation

import (
	"iter"

	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Past is a decision that was made (과거 결정), with the facts as they were.
type Past[S any] struct {
	// ID is the host's.
	ID string
	// Row are the facts on which it was decided.
	Row rule.Row[S]
	// Book is the version of the rules that decided it.
	Book *rule.Book[S]
	// Eligible is what was decided.
	Eligible bool
}

// A Verdict is what a candidate rule makes of a past decision.
type Verdict uint8

// The verdicts. A deviation is no effect of the candidate: the rules of the day do not give what was decided, be it for discretion, for facts
// that were not recorded or for a mistake.
const (
	Same      Verdict = iota + 1 // decided as before
	Gains                        // refused then, passes now
	Loses                        // passed then, refused now
	Unsure                       // the candidate needs facts that were not recorded
	Deviation                    // the rules of the day do not give what was decided
)

// A Replayed decision is a past one under the candidate, with both outcomes for explanations.
type Replayed[S any] struct {
	Past    Past[S]
	Verdict Verdict
	// Then is the outcome under the rules of the day and Now that under the candidate. They hold until the next decision.
	Then, Now *rule.Outcome[S]
}

// Replay decides past decisions again (재적용): under the version that decided them, to find those that it does not explain, and under the
// candidate. A past without a book is a deviation.
func Replay[S any](past iter.Seq[Past[S]], candidate *rule.Book[S]) iter.Seq[Replayed[S]] {
	return func(yield func(Replayed[S]) bool) {
		var then, now rule.Outcome[S]
		for p := range past {
			r := Replayed[S]{Past: p, Then: &then, Now: &now}
			then, now = rule.Outcome[S]{}, rule.Outcome[S]{}
			if p.Book != nil {
				p.Book.Review(&p.Row, &then)
			}
			candidate.Review(&p.Row, &now)
			r.Verdict = verdict(p.Eligible, then.Truth(), now.Truth())
			if !yield(r) {
				return
			}
		}
	}
}

func verdict(eligible bool, then, now rule.Truth) Verdict {
	decided := rule.False
	if eligible {
		decided = rule.True
	}
	switch {
	case then != decided:
		return Deviation
	case now == rule.Unknown:
		return Unsure
	case now == decided:
		return Same
	case eligible:
		return Loses
	}
	return Gains
}

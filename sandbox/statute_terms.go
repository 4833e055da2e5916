package sandbox

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Terms is how long a grant may last: the versions of the first term and of its extension that apply to it.
type Terms struct {
	Term       law.Entry[TermRule]      // its Basis is the paragraph that sets the term
	Extension  law.Entry[ExtensionRule] // its From is zero where the statute knows no extension
	Confidence law.Confidence           // the weakest of what was used
}

// Terms returns the versions that apply to a grant of that day (부여일·허가일). For the zone Act the addenda say so
// (부칙(제20236호) 제3조, 제5조); [Statute.WhyTerm] gives the reason. Where an amending Act is silent, the extension too is
// read in the text of the day of the grant: that is the library's reading, since those Acts name no event.
//
// The error is a [*NoInstrumentError] where the statute did not have the instrument on that day, and a [*NoRuleError] where
// it sets no term for it. It allocates nothing unless it fails.
func (s Statute) Terms(i Instrument, granted civil.Date) (Terms, error) {
	r := s.rules(i)
	if _, ok := r.Name.At(granted); !ok {
		return Terms{}, s.without(i, granted)
	}
	term, ok := r.Term.At(granted)
	if !ok {
		return Terms{}, &NoRuleError{Statute: s, Instrument: i, Rule: "term", On: granted}
	}
	t := Terms{Term: term, Confidence: term.Confidence}
	if e, ok := r.Extension.At(granted); ok {
		t.Extension, t.Confidence = e, t.Confidence.Weaker(e.Confidence)
	}
	return t, nil
}

// Basis returns the paragraph that sets the term, in the numbering of the text of the day of the grant.
func (t Terms) Basis() law.Ref { return t.Term.Basis }

// MaxMonths returns the longest first term in months, a committee's longer choice included.
func (t Terms) MaxMonths() int { return t.Term.Value.Longest.TotalMonths() }

// ExtensionMonths returns the longest extension in months; false where the statute names no length or no extension.
func (t Terms) ExtensionMonths() (int, bool) {
	months := t.Extension.Value.Length.TotalMonths()
	return months, months > 0
}

// WhyTerm chooses the first term as [Statute.Terms] does and says why: the provision that chose the version, and the
// day that decided.
func (s Statute) WhyTerm(i Instrument, granted civil.Date) (law.Selection[TermRule], error) {
	r := s.rules(i)
	if r.Term.IsZero() {
		return law.Selection[TermRule]{}, s.without(i, granted)
	}
	return law.Select(r.Term, s.Transitions(), law.Moment{Event: law.EventGrant, On: granted})
}

// ReplyTime is how long an authority has to answer, and what its silence means.
type ReplyTime struct {
	Reply      law.Entry[ReplyRule]
	Silence    law.Entry[Silence] // [SilenceNone] without a basis where the statute attaches nothing to it
	Confidence law.Confidence     // the weakest of what was used
}

// ReplyTime returns the versions that apply to a question of which the authority was told on that day (통보일).
//
// The error is a [*NoInstrumentError] where the statute did not have the instrument on that day, and a [*NoRuleError] where
// it names no time to answer. It allocates nothing unless it fails.
func (s Statute) ReplyTime(i Instrument, notified civil.Date) (ReplyTime, error) {
	r := s.rules(i)
	if _, ok := r.Name.At(notified); !ok {
		return ReplyTime{}, s.without(i, notified)
	}
	t, ok := replyTime(r.Reply, r.Silence, notified)
	if !ok {
		return ReplyTime{}, &NoRuleError{Statute: s, Instrument: i, Rule: "reply", On: notified}
	}
	return t, nil
}

func replyTime(reply law.Timeline[ReplyRule], silence law.Timeline[Silence], on civil.Date) (ReplyTime, bool) {
	e, ok := reply.At(on)
	if !ok {
		return ReplyTime{}, false
	}
	t := ReplyTime{Reply: e, Confidence: e.Confidence}
	if effect, ok := silence.At(on); ok {
		t.Silence, t.Confidence = effect, t.Confidence.Weaker(effect.Confidence)
	} else {
		t.Silence.Value = SilenceNone
	}
	return t, true
}

// without says that the statute did not have the instrument, and from when it has it.
func (s Statute) without(i Instrument, on civil.Date) error {
	e := &NoInstrumentError{Statute: s, Instrument: i, On: on}
	if entries := s.rules(i).Name.Entries(); len(entries) > 0 {
		e.From = entries[0].From
	}
	return e
}

// lacks says which of the three that choose a rule was not given, in an error about the rule; empty where all were.
func lacks(s Statute, i Instrument, on civil.Date) string {
	switch {
	case !statutes.Has(s):
		return "sandbox: the statute is missing or outside its list"
	case !instruments.Has(i):
		return "sandbox: the instrument is missing or outside its list"
	case on.IsZero():
		return "sandbox: the day is missing, so no version of the law can be chosen"
	}
	return ""
}

// NoInstrumentError reports an instrument that the statute does not have on the day.
type NoInstrumentError struct {
	Statute    Statute
	Instrument Instrument
	On         civil.Date
	From       civil.Date // the day from which it has it; zero: never
}

// Error returns one English line.
func (e *NoInstrumentError) Error() string {
	if lack := lacks(e.Statute, e.Instrument, e.On); lack != "" {
		return lack
	}
	since := "it never had one"
	if !e.From.IsZero() {
		since = "it has one from " + e.From.String()
	}
	return fmt.Sprintf("sandbox: %s has no %s on %s: %s", e.Statute, e.Instrument, e.On, since)
}

// NoRuleError reports a number that the statute does not set for the instrument.
type NoRuleError struct {
	Statute    Statute
	Instrument Instrument
	Rule       string // what was asked for: "term", "reply"
	On         civil.Date
}

// Error returns one English line.
func (e *NoRuleError) Error() string {
	if lack := lacks(e.Statute, e.Instrument, e.On); lack != "" {
		return lack
	}
	return fmt.Sprintf("sandbox: %s sets no %s for a %s on %s", e.Statute, e.Rule, e.Instrument, e.On)
}

package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// profile is all that the package holds of one statute.
type profile struct {
	slug        string // of the act
	articles    law.Timeline[lang.Text]
	minister    law.Timeline[lang.Text]
	rules       [Temporary + 1]Rules // by instrument
	others      []law.Entry[lang.Text]
	transitions func() []law.Transition
}

// profiles is built once, when it is first asked, so that a program that only reads the vocabulary pays nothing.
var profiles = sync.OnceValue(func() *[Circular + 1]profile {
	return &[Circular + 1]profile{
		{transitions: noTransitions},
		zoneProfile(), ictProfile(), industryProfile(), financeProfile(),
		smartCityProfile(), rndZoneProfile(), mobilityProfile(), circularProfile(),
	}
})

func noTransitions() []law.Transition { return nil }

func (s Statute) profile() *profile {
	if !statutes.Has(s) {
		s = 0
	}
	return &profiles()[s]
}

func (s Statute) rules(i Instrument) *Rules {
	if !instruments.Has(i) {
		i = 0
	}
	return &s.profile().rules[i]
}

// The functions below write the data of the statutes: an entry by how it is known.

// read is an entry whose provision was read in the text of the statute.
func read[V any](from string, v V, basis law.Ref) law.Entry[V] {
	return law.Entry[V]{From: civil.MustDate(from), Value: v, Basis: basis, Confidence: law.Primary}
}

// heard is an entry known from a secondary source.
func heard[V any](from string, v V, basis law.Ref) law.Entry[V] {
	e := read(from, v, basis)
	e.Confidence = law.Secondary
	return e
}

// inferred is an entry concluded from what was read: from an older or newer text, from the tags of an amendment.
func inferred[V any](from string, v V, basis law.Ref) law.Entry[V] {
	e := read(from, v, basis)
	e.Confidence = law.Inferred
	return e
}

// moved marks an entry whose amendment changed the number of the provision only.
func moved[V any](e law.Entry[V]) law.Entry[V] {
	e.Renumbered = true
	return e
}

// noted adds what a reader should know.
func noted[V any](e law.Entry[V], ko, en string) law.Entry[V] {
	e.Note = lang.Text{KO: ko, EN: en}
	return e
}

// over is a timeline of the entries.
func over[V any](entries ...law.Entry[V]) law.Timeline[V] { return law.MustTimeline(entries...) }

// placesOf returns a function that writes a citation of the act with that slug from its place alone.
func placesOf(slug string) func(place string) law.Ref {
	act := law.MustAct(slug)
	return func(place string) law.Ref { return law.MustRef(place).WithAct(act) }
}

func ko(korean, english string) lang.Text { return lang.Text{KO: korean, EN: english} }

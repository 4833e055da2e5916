package law

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Entry is one version of a value: from which day it is in force and which provision says so.
type Entry[V any] struct {
	From       civil.Date // first day in force (시행일)
	Value      V          // of any type; not looked at where Ended is set
	Basis      Ref        // in the numbering of the text in force from From; may be zero for policy without an article
	Confidence Confidence // how the entry is known
	Note       lang.Text  // what a reader should know about it

	Promulgated civil.Date // the day on which it became known (공포일); zero: taken as known from From
	Renumbered  bool       // the amendment only moved the provision: the value is that of the entry before
	Ended       bool       // from From on no rule is in force: the provision was repealed or has run out
}

// Timeline is a value of the law over time: entries in the order of their first days, each in force until the next.
// It cannot be changed. The zero value has no entries and is in force on no day.
type Timeline[V any] struct {
	entries []Entry[V]
}

// NewTimeline returns the timeline of the entries, which must stand in the order of their first days. A [*TimelineError]
// reports no entry at all, an entry without a day, a day that is not after the one before, an end where nothing is in
// force, and a renumbering of nothing.
func NewTimeline[V any](entries ...Entry[V]) (Timeline[V], error) {
	if len(entries) == 0 {
		return Timeline[V]{}, &TimelineError{Index: -1, Reason: "it has no entry"}
	}
	inForce := false
	for i, e := range entries {
		reason := ""
		switch {
		case e.From.IsZero():
			reason = "it has no first day"
		case i > 0 && e.From == entries[i-1].From:
			reason = "another entry begins on the same day"
		case i > 0 && e.From.Before(entries[i-1].From):
			reason = "it begins before the entry in front of it"
		case !inForce && (e.Ended || e.Renumbered):
			reason = "nothing is in force that could end or be renumbered"
		case e.Ended && e.Renumbered:
			reason = "it cannot end and be renumbered at once"
		}
		if reason != "" {
			return Timeline[V]{}, &TimelineError{Index: i, From: e.From, Reason: reason}
		}
		inForce = !e.Ended
	}
	return Timeline[V]{slices.Clone(entries)}, nil
}

// MustTimeline is [NewTimeline] for package data; it panics on an error.
func MustTimeline[V any](entries ...Entry[V]) Timeline[V] { return must(NewTimeline(entries...)) }

// At returns the entry in force on the day. It is false where there is none: before the first entry, with the zero
// entry; and after an end, with the entry that ended it. It does not allocate.
func (t Timeline[V]) At(d civil.Date) (Entry[V], bool) {
	i := t.index(d)
	if i < 0 {
		return Entry[V]{}, false
	}
	return t.entries[i], !t.entries[i].Ended
}

// index returns the place of the last entry that begins on or before the day, or -1.
func (t Timeline[V]) index(d civil.Date) int {
	low, high := 0, len(t.entries)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if t.entries[middle].From.After(d) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low - 1
}

// AsKnown returns the timeline as it was known on the day: entries promulgated later are left out. The result may be
// empty. Asked with [Timeline.At] it tells what was law on one day as known on another.
func (t Timeline[V]) AsKnown(on civil.Date) Timeline[V] {
	var known []Entry[V]
	for _, e := range t.entries {
		since := e.Promulgated
		if since.IsZero() {
			since = e.From
		}
		if !since.After(on) {
			known = append(known, e)
		}
	}
	return Timeline[V]{known}
}

// Entries returns a copy of the entries in the order of their first days.
func (t Timeline[V]) Entries() []Entry[V] { return slices.Clone(t.entries) }

// IsZero reports whether the timeline has no entries.
func (t Timeline[V]) IsZero() bool { return len(t.entries) == 0 }

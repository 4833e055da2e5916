package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Record is a progress as a document: the track by its id and version, and the events. What they add up to is not stored.
type Record struct {
	Schema wire.Schema `json:"schema"`
	// Track is the id of the track, Since the first day of its version; zero where the track names none.
	Track string     `json:"track" wire:"required"`
	Since civil.Date `json:"since,omitzero"`
	// Events are the events in their order.
	Events []Event `json:"events" wire:"required"`
}

// RecordSchema returns the schema of a progress as a document, "teukgu/certification/1".
func RecordSchema() wire.Schema { return wire.MustSchema("teukgu/certification/1") }

// Record returns the progress as a document.
func (p Progress) Record() Record {
	r := Record{Schema: RecordSchema(), Track: p.track.ID(), Events: p.Events()}
	if r.Events == nil {
		r.Events = []Event{}
	}
	if !p.track.IsZero() {
		r.Since = p.track.c.spec.Since
	}
	return r
}

// DecodeRecord reads a progress as a document. The error is a [fault.List]. The events are applied by [Record.Replay], for which
// the caller finds the track.
func DecodeRecord(data []byte, lim wire.Limits) (Record, error) {
	var r Record
	err := wire.DecodeDocument(data, &r, lim, RecordSchema())
	return r, err
}

// Replay applies the events in the track. The error is a [fault.List] where the track is another one or another version of it,
// and a [*Refused] where an event is refused.
func (r Record) Replay(t Track) (Progress, error) {
	var list fault.List
	if t.IsZero() || t.ID() != r.Track {
		list.Add(trackOther.At(fault.Path{}.Field("track"), noLaw, arg("track", r.Track), arg("given", t.ID())))
	} else if since := t.c.spec.Since; since != r.Since {
		list.Add(versionOther.At(fault.Path{}.Field("since"), noLaw, arg("since", r.Since), arg("given", since)))
	}
	if err := list.Err(); err != nil {
		return Progress{}, err
	}
	return Replay(t, r.Events...)
}

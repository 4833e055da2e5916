package certification

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Track is a checked track (인증 경로). It cannot be invalid or changed, and is one pointer in size. The zero Track is absent.
type Track struct{ c *compiled }

// TrackSchema returns the schema of a track as a document, "teukgu/certification-track/1".
func TrackSchema() wire.Schema { return wire.MustSchema("teukgu/certification-track/1") }

// maxStages bounds a track that came from elsewhere, in stages and in kinds of evidence.
const maxStages = 256

// NewTrack checks the data and makes the track of it. The error is a [fault.List] with everything that is wrong, in the
// order of the fields: a malformed or repeated id, a figure without a source, a stage, role, evidence or standard that
// is not declared, evidence that nobody yields, a time that is missing, a cycle of stages, more than 256 stages.
func NewTrack(spec Spec) (Track, error) {
	if n := max(len(spec.Stages), len(spec.Evidence)); n > maxStages {
		return Track{}, fault.List{tooMany.At(fault.Path{}, noLaw, arg("n", n), arg("limit", maxStages))}
	}
	spec = spec.clone()
	c := link(&spec)
	if err := c.check().Err(); err != nil {
		return Track{}, err
	}
	return Track{c}, nil
}

// MustTrack is [NewTrack] for literals; it panics on a fault.
func MustTrack(spec Spec) Track {
	t, err := NewTrack(spec)
	if err != nil {
		panic(err)
	}
	return t
}

// DecodeTrack reads a track as a document, which names its schema. The error is a [fault.List]: what
// [wire.DecodeDocument] finds or what [NewTrack] finds.
func DecodeTrack(data []byte, lim wire.Limits) (Track, error) {
	var spec Spec
	if err := wire.DecodeDocument(data, &spec, lim, TrackSchema()); err != nil {
		return Track{}, err
	}
	return NewTrack(spec)
}

// IsZero reports whether the track is absent.
func (t Track) IsZero() bool { return t.c == nil }

// Equal reports whether both hold the same data.
func (t Track) Equal(u Track) bool {
	if t.c == u.c || t.c == nil || u.c == nil {
		return t.c == u.c
	}
	a, errA := t.MarshalJSON()
	b, errB := u.MarshalJSON()
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// ID returns the id of the track.
func (t Track) ID() string {
	if t.c == nil {
		return ""
	}
	return t.c.spec.ID
}

// Market returns where the certificate counts.
func (t Track) Market() Market {
	if t.c == nil {
		return ""
	}
	return t.c.spec.Market
}

// In names scheme and class.
func (t Track) In(l lang.Language) string {
	switch {
	case t.c == nil:
		return ""
	case t.c.spec.Class.IsZero():
		return t.c.spec.Scheme.In(l)
	}
	return t.c.spec.Scheme.In(l) + ": " + t.c.spec.Class.In(l)
}

// Spec returns a copy of the data.
func (t Track) Spec() Spec {
	if t.c == nil {
		return Spec{}
	}
	return t.c.spec.clone()
}

// Order returns the ids of the stages so that each stands behind all that come before it.
func (t Track) Order() []string {
	if t.c == nil {
		return nil
	}
	ids := make([]string, len(t.c.order))
	for n, i := range t.c.order {
		ids[n] = t.c.spec.Stages[i].ID
	}
	return ids
}

// Before returns the ids of the stages that come right before the stage: those that it names, and those that yield
// what it needs or uses.
func (t Track) Before(stage string) []string {
	if t.c == nil {
		return nil
	}
	var ids []string
	if i := t.c.spec.stage(stage); i >= 0 {
		for _, d := range t.c.deps[i] {
			ids = append(ids, t.c.spec.Stages[d].ID)
		}
	}
	return ids
}

// With returns the track with further agreements on mutual recognition, those that do not concern its market left out.
// The error is what [NewTrack] finds.
func (t Track) With(agreements ...Agreement) (Track, error) {
	if t.c == nil {
		return Track{}, fault.List{trackMissing.At(fault.Path{}, noLaw)}
	}
	spec := t.c.spec.clone()
	for _, a := range agreements {
		if a.Home == spec.Market || a.Partner == spec.Market {
			spec.Recognition = append(spec.Recognition, a)
		}
	}
	return NewTrack(spec)
}

// MarshalJSON writes the data with its schema; the zero Track is null.
func (t Track) MarshalJSON() ([]byte, error) {
	if t.c == nil {
		return []byte("null"), nil
	}
	spec := t.c.spec
	spec.Schema = TrackSchema()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(spec)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// UnmarshalJSON reads what MarshalJSON wrote, as strictly as [DecodeTrack]. After an error the value is unchanged.
func (t *Track) UnmarshalJSON(data []byte) error {
	read, err := DecodeTrack(data, wire.Limits{})
	if err == nil {
		*t = read
	}
	return err
}

// clone copies the data with its lists.
func (s Spec) clone() Spec {
	s.Standards, s.Parties, s.Entry = slices.Clone(s.Standards), slices.Clone(s.Parties), slices.Clone(s.Entry)
	s.Evidence, s.Duties, s.Exemptions = slices.Clone(s.Evidence), slices.Clone(s.Duties), slices.Clone(s.Exemptions)
	s.Recognition, s.Notes, s.Missing = slices.Clone(s.Recognition), slices.Clone(s.Notes), slices.Clone(s.Missing)
	s.Stages = slices.Clone(s.Stages)
	for i := range s.Stages {
		x := &s.Stages[i]
		x.By, x.After, x.Entry = slices.Clone(x.By), slices.Clone(x.After), slices.Clone(x.Entry)
		x.Needs, x.Uses, x.Yields = slices.Clone(x.Needs), slices.Clone(x.Uses), slices.Clone(x.Yields)
		x.Notices = slices.Clone(x.Notices)
	}
	return s
}

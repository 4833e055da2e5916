package registry

import (
	_ "embed" // zones.json is part of the program
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
)

// Registry is a document of zones: {"schema":"teukgu/zones/1","as_of":…,"zones":[…]}.
type Registry struct {
	Schema wire.Schema `json:"schema"`
	AsOf   civil.Date  `json:"as_of"` // the day on which its research closed; no state was reported later
	Zones  []Zone      `json:"zones"`
}

// Schema returns the schema word of the documents that this package reads, teukgu/zones/1.
func Schema() wire.Schema { return wire.MustSchema("teukgu/zones/1") }

// Load reads a document strictly and checks it as [Registry.Validate] does. The error is a fault.List with every fault:
// of the form, or else, where the form is right, of the content.
func Load(data []byte) (Registry, error) {
	var r Registry
	if err := wire.DecodeDocument(data, &r, wire.Limits{}, Schema()); err != nil {
		return Registry{}, err
	}
	if err := r.Validate(); err != nil {
		return Registry{}, err
	}
	return r, nil
}

// Find returns the zone of an id, and false where there is none.
func (r Registry) Find(id zone.ID) (Zone, bool) {
	for i := range r.Zones {
		if r.Zones[i].ID == id {
			return r.Zones[i], true
		}
	}
	return Zone{}, false
}

// Select returns the zones that match, in the order of the document.
func (r Registry) Select(q Query) []Zone {
	var found []Zone
	for i := range r.Zones {
		if q.Matches(r.Zones[i]) {
			found = append(found, r.Zones[i])
		}
	}
	return found
}

//go:embed zones.json
var published []byte

// embedded is read once and never handed out: callers get copies.
var embedded = sync.OnceValue(func() Registry {
	r, err := Load(published)
	if err != nil {
		panic(err) // the tests load it, so no release has this
	}
	return r
})

// AsOf returns the day on which the research for the embedded registry closed.
func AsOf() civil.Date { return embedded().AsOf }

// All returns every zone of the embedded registry, by kind and then in the order of designation. The caller owns the
// result.
func All() []Zone { return Select(Query{}) }

// Find returns the zone of an id from the embedded registry, and false where there is none. The caller owns the result.
func Find(id zone.ID) (Zone, bool) {
	z, ok := embedded().Find(id)
	return z.clone(), ok
}

// Select returns the zones of the embedded registry that match, in its order. The caller owns the result.
func Select(q Query) []Zone {
	zones := embedded().Select(q)
	for i := range zones {
		zones[i] = zones[i].clone()
	}
	return zones
}

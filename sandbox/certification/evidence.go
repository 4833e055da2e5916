package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Evidence declares a kind of evidence in a track (증거). The same id in two tracks is the same evidence: where it was made
// for one, it may serve in the other.
type Evidence struct {
	ID   string    `json:"id"`
	Name lang.Text `json:"name"`
	Kind Kind      `json:"kind"`
	// Sector is the field in which agreements on mutual recognition are made, "broadcast_telecom"; empty where none is.
	Sector string `json:"sector,omitzero"`
	// Brought says that no stage of the track yields it and the applicant brings it: the results of a demonstration, a
	// certificate under another scheme.
	Brought bool `json:"brought,omitzero"`
}

// Item is one piece of evidence (제출된 증거). What a stage yields is recorded by the library; what comes from
// elsewhere is filed.
type Item struct {
	// Evidence is the id.
	Evidence string `json:"evidence"`
	// On is the day from which it is there. In an event it is the day of the event where it is absent.
	On civil.Date `json:"on,omitzero"`
	// By is the role of the body that made a report or certificate, and Market where it was made for; both are required of
	// these two kinds.
	By     Role   `json:"by,omitzero"`
	Market Market `json:"market,omitzero"`
	// Ref is what it is called: the number of the report.
	Ref string `json:"ref,omitzero"`
	// Permit is the id of the permit and Zone that of the zone whose demonstration made it; empty where none did.
	Permit string `json:"permit,omitzero"`
	Zone   string `json:"zone,omitzero"`
	// Track is the id of the track whose stage yielded it; empty where it came from elsewhere.
	Track string `json:"track,omitzero"`
}

// IsZero reports whether there is no item.
func (i Item) IsZero() bool { return i == Item{} }

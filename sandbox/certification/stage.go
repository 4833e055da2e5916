package certification

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Stage is one step of a track (단계).
type Stage struct {
	ID   string    `json:"id"`
	Name lang.Text `json:"name"`
	// By are the roles that may run it; one of them does.
	By Roles `json:"by"`
	// After are the stages that come before. Those that yield what is needed or used come before as well.
	After []string `json:"after,omitempty"`
	// Entry are the conditions to start it, all of them.
	Entry []Condition `json:"entry,omitempty"`
	// Standard is the technical rule that it applies, one of the track's; empty where none is named.
	Standard string `json:"standard,omitzero"`
	// Needs is the evidence without which it cannot start, Uses what it takes into account where it is there.
	Needs []string `json:"needs,omitempty"`
	Uses  []string `json:"uses,omitempty"`
	// Yields is the evidence that it makes when it is passed. A stage all of whose yields come from elsewhere is not needed.
	Yields []string `json:"yields,omitempty"`
	// Time is how long it may take.
	Time Time `json:"time"`
	// Hold says that the clock may stop in it; zero where it cannot.
	Hold Hold `json:"hold,omitzero"`
	// Skip says when it may be left out; zero where it may not.
	Skip Skip `json:"skip,omitzero"`
	// Preliminary says that its good outcome is no final one: it lets the track go on and promises nothing.
	Preliminary bool `json:"preliminary,omitzero"`
	// Decides says that a bad outcome ends the track. Any other stage may be run again.
	Decides bool `json:"decides,omitzero"`
	// Notices are what falls due while it is not finished.
	Notices []Notice `json:"notices,omitempty"`
	// Ground is where the stage stands.
	Ground Ground `json:"ground"`
}

// Time is the allowed time of a stage and the rule of its clock (처리기간). Either a length is published, or it is said that
// none is; a plan then asks the caller for an estimate.
type Time struct {
	// Length is the published time; zero with Unpublished.
	Length civil.Period `json:"length,omitzero"`
	// Unpublished says that no time was found.
	Unpublished bool `json:"unpublished,omitzero"`
	// From is the stage with whose end the time begins; empty where it begins with this stage.
	From string `json:"from,omitzero"`
	// Counting is the rule of Korean law by which it is counted. The zero value counts calendar days, the first not
	// included and without a roll over holidays, as the schemes abroad do.
	Counting calendar.Counting `json:"counting,omitzero"`
	// Extension is by how much it may be extended, once; zero where it cannot.
	Extension Figure `json:"extension,omitzero"`
	// Ground is where the length stands; it may be absent with Unpublished.
	Ground Ground `json:"ground,omitzero"`
}

// Hold is a stop of the clock while the applicant answers (보완 요구). The zero value is absent.
type Hold struct {
	// Name is what the scheme calls it: "Additional Information".
	Name lang.Text `json:"name"`
	// Answer is within what time the applicant answers; zero where none is known.
	Answer Figure `json:"answer,omitzero"`
	// Ground is where it stands.
	Ground Ground `json:"ground"`
}

// IsZero reports whether the clock cannot stop.
func (h Hold) IsZero() bool { return h == Hold{} }

// Skip says when a stage may be left out: by evidence, by a condition, or by either where both are named. The zero
// value is absent.
type Skip struct {
	// With is the evidence that allows it: the certificate of the holder of a NET.
	With string `json:"with,omitzero"`
	// If is the condition that allows it: only one ministry is concerned.
	If Condition `json:"if,omitzero"`
	// Ground is where it stands.
	Ground Ground `json:"ground"`
}

// IsZero reports whether the stage may not be left out.
func (s Skip) IsZero() bool { return s == Skip{} }

// Notice is something that falls due while a stage is not finished: a note on what is still open.
type Notice struct {
	What lang.Text `json:"what"`
	Who  Role      `json:"who"`
	// Within is counted as the time of the stage is, from the same day and with the same stops.
	Within Figure `json:"within"`
}

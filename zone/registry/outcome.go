package registry

import (
	_ "embed" // outcomes.json is part of the program
	"slices"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
)

// Outcomes is a document of goals and results: {"schema":"teukgu/outcomes/1",…}. What was published for all zones together
// stands apart from what is known of single ones, for they do not add up.
type Outcomes struct {
	Schema    wire.Schema   `json:"schema"`
	AsOf      civil.Date    `json:"as_of"`               // the day on which its research closed
	Caveats   []lang.Text   `json:"caveats,omitempty"`   // what a reader must know before comparing anything
	Published []Observation `json:"published,omitempty"` // of all zones, by date
	Zones     []Outcome     `json:"zones,omitempty"`
}

// Observation is what was published on a date, since the first designation up to then (누적).
type Observation struct {
	AsOf       civil.Partial  `json:"as_of"`
	Figures    []Figure       `json:"figures"`
	Note       lang.Text      `json:"note,omitzero"` // how it is defined, as far as the source says
	Sources    []law.Source   `json:"sources"`
	Confidence law.Confidence `json:"confidence"`
}

// Outcome is what one zone was to reach and what it reached.
type Outcome struct {
	Zone    zone.ID  `json:"zone"`
	Goals   []Goal   `json:"goals,omitempty"`   // set at the designation (지정 때의 목표)
	Results []Result `json:"results,omitempty"` // by year, or up to a date
}

// Goal is a figure that a zone is to reach.
type Goal struct {
	Figure     Figure         `json:"figure"`
	By         civil.Partial  `json:"by,omitzero"` // zero where no date is given: by the end of the term
	Note       lang.Text      `json:"note,omitzero"`
	Confidence law.Confidence `json:"confidence"`
}

// Result is a figure that a zone reached: in one year (연간), or since its designation up to the end of the period (누적).
type Result struct {
	Figure     Figure         `json:"figure"`
	Period     civil.Partial  `json:"period,omitzero"` // the year, or the date up to which it counts; zero where the source has none
	Cumulative bool           `json:"cumulative,omitzero"`
	Note       lang.Text      `json:"note,omitzero"`
	Confidence law.Confidence `json:"confidence"`
}

// OutcomesSchema returns the schema word of a document of outcomes, teukgu/outcomes/1.
func OutcomesSchema() wire.Schema { return wire.MustSchema("teukgu/outcomes/1") }

// LoadOutcomes reads a document strictly and checks it as [Outcomes.Validate] does. The error is a fault.List with every
// fault: of the form, or else, where the form is right, of the content.
func LoadOutcomes(data []byte) (Outcomes, error) {
	var o Outcomes
	if err := wire.DecodeDocument(data, &o, wire.Limits{}, OutcomesSchema()); err != nil {
		return Outcomes{}, err
	}
	if err := o.Validate(); err != nil {
		return Outcomes{}, err
	}
	return o, nil
}

//go:embed outcomes.json
var publishedOutcomes []byte

var embeddedOutcomes = sync.OnceValue(func() Outcomes {
	o, err := LoadOutcomes(publishedOutcomes)
	if err != nil {
		panic(err) // the tests load it, so no release has this
	}
	return o
})

// PublishedOutcomes returns the goals and results of the embedded data. The caller owns the result.
func PublishedOutcomes() Outcomes {
	o := embeddedOutcomes()
	o.Caveats = slices.Clone(o.Caveats)
	o.Published = slices.Clone(o.Published)
	for i := range o.Published {
		o.Published[i].Figures = slices.Clone(o.Published[i].Figures)
		o.Published[i].Sources = slices.Clone(o.Published[i].Sources)
	}
	o.Zones = slices.Clone(o.Zones)
	for i := range o.Zones {
		o.Zones[i].Goals = slices.Clone(o.Zones[i].Goals)
		o.Zones[i].Results = slices.Clone(o.Zones[i].Results)
	}
	return o
}

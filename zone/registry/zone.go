package registry

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone"
)

// Zone is the record of one zone. A field that is zero, or a list that is empty, was not found; no list claims to be
// complete. [Zone.Validate] tells what is missing or contradicts itself.
type Zone struct {
	ID    zone.ID `json:"id"`
	Kind  Kind    `json:"kind"`
	Round int     `json:"round,omitzero"` // round of designation (차수), counted within the kind from 1
	// Name is the published name, as a rule without its ending "규제자유특구".
	Name lang.Text `json:"name"`
	// Regions are the provinces (시·도) under their codes on the day of the committee's vote, or of StateAsOf where that
	// day is unknown. A wide-area zone has several, of which not all may have been found. See [Zone.RegionsOn].
	Regions []region.LegalDong `json:"regions"`
	// RegionsIncomplete says that the zone lies in further provinces that were not found: a query or a count by province has it
	// under the known ones only.
	RegionsIncomplete bool `json:"regions_incomplete,omitzero"`

	Municipalities []lang.Text `json:"municipalities,omitempty"` // cities, counties, districts (시·군·구)
	Field          string      `json:"field"`                    // industry, an open list of snake_case words: "hydrogen"

	CandidateAnnounced civil.Partial `json:"candidate_announced,omitzero"` // choice as a candidate (후보 선정)
	Meeting            int           `json:"meeting,omitzero"`             // number of the committee's meeting (제n차 특구위원회)
	Decided            civil.Partial `json:"decided,omitzero"`             // vote of the committee (의결일), 제75조제3항
	Gazetted           civil.Partial `json:"gazetted,omitzero"`            // notice in the gazette (고시일), 제75조제4항
	GazetteNotice      string        `json:"gazette_notice,omitzero"`      // its number (고시 번호)
	EffectiveFrom      civil.Partial `json:"effective_from,omitzero"`      // first day of the term (지정기간)
	EffectiveUntil     civil.Partial `json:"effective_until,omitzero"`     // last day of the term, inclusive
	// TermConfidence is how the term is known; where it is unset, from secondary sources.
	TermConfidence law.Confidence `json:"term_confidence,omitzero"`
	Ended          civil.Partial  `json:"ended,omitzero"` // when it did end, before or after its term

	State     State         `json:"state"`
	StateAsOf civil.Partial `json:"state_as_of"` // when State was reported

	// Projects are reports on projects of the zone whose states differ or changed; most zones have none here.
	Projects []Project `json:"projects,omitempty"`

	Budget    Budget `json:"budget,omitzero"`
	AreaM2    int64  `json:"area_m2,omitzero"`   // area in square metres (면적)
	Operators int    `json:"operators,omitzero"` // enterprises and bodies taking part (규제자유특구사업자)

	SpecialCases         []lang.Text `json:"special_cases,omitempty"`         // special cases (규제특례등) in short
	OverseasPartners     []lang.Text `json:"overseas_partners,omitempty"`     // bodies abroad
	CertificationTargets []lang.Text `json:"certification_targets,omitempty"` // certifications aimed at (해외 인증)
	// MinistriesInferred are the ministries whose laws the special cases touch. No source lists them.
	MinistriesInferred []lang.Text `json:"ministries_inferred,omitempty"`

	Notes   []Note       `json:"notes,omitempty"`
	Sources []law.Source `json:"sources"`
	// Confidence is that of the designation itself: name, region, round and vote. Terms, budgets and areas come mostly
	// from secondary sources whatever it says.
	Confidence law.Confidence `json:"confidence"`
}

// Note is one more fact about a zone, and how it is known. Where sources disagree it tells the value not taken.
type Note struct {
	Text       lang.Text      `json:"text"`
	Confidence law.Confidence `json:"confidence"`
}

// RegionsOn returns the provinces of z as they are on the day: a record of 2019 under 29 lies in 전남광주통합특별시 from
// 2026-07-01. The error is a [*region.LookupError], for a day before the record's codes were valid.
func (z Zone) RegionsOn(d civil.Date) ([]region.Province, error) {
	var provinces []region.Province
	for _, code := range z.Regions {
		p, err := code.Resolve(d)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(provinces, p) { // two provinces that merged are one
			provinces = append(provinces, p)
		}
	}
	return provinces, nil
}

// History returns what the record knows of the way to the designation: candidacy, resolution, gazette and effect. The
// resolution has the confidence of the record, the effect that of the term; what is not marked counts as secondary.
func (z Zone) History() zone.History {
	usual := z.Confidence.Weaker(law.Secondary)
	var h zone.History
	for _, m := range []zone.Milestone{
		{Stage: zone.StageCandidacy, On: z.CandidateAnnounced, Confidence: usual},
		{Stage: zone.StageResolution, On: z.Decided, Confidence: z.Confidence},
		{Stage: zone.StageGazette, On: z.Gazetted, Confidence: usual},
		{Stage: zone.StageEffect, On: z.EffectiveFrom, Confidence: usual.Weaker(z.TermConfidence)},
	} {
		if !m.On.IsZero() {
			h = append(h, m)
		}
	}
	return h
}

// clone shares nothing with z.
func (z Zone) clone() Zone {
	z.Regions = slices.Clone(z.Regions)
	for _, list := range []*[]lang.Text{
		&z.Municipalities, &z.SpecialCases, &z.OverseasPartners, &z.CertificationTargets, &z.MinistriesInferred,
	} {
		*list = slices.Clone(*list)
	}
	z.Projects = slices.Clone(z.Projects)
	z.Notes = slices.Clone(z.Notes)
	z.Sources = slices.Clone(z.Sources)
	return z
}

// Budget is the money of a zone (사업비). Parts that were not found are zero; the zero Budget is not found at all.
type Budget struct {
	Total    money.Amount `json:"total"`
	National money.Amount `json:"national,omitzero"` // from the State (국비)
	Local    money.Amount `json:"local,omitzero"`    // from local governments (지방비)
	Private  money.Amount `json:"private,omitzero"`  // from the participants (민간 부담)
	Basis    BudgetBasis  `json:"basis"`
	// Rounded says that the source rounded each figure to 100 million won (억 원), so that three parts may differ from
	// their total by up to two of these.
	Rounded bool      `json:"rounded,omitzero"`
	Note    lang.Text `json:"note,omitzero"`
}

// IsZero reports whether nothing of the budget is known.
func (b Budget) IsZero() bool { return b == Budget{} }

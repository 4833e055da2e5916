package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// PlanSchema is the schema word of a [Plan], teukgu/plan/1.
func PlanSchema() wire.Schema { return wire.MustSchema("teukgu/plan/1") }

// Plan is one version of the plan of a zone (규제자유특구계획): the items of 제74조제1항 and of 시행령 제42조제3항 as fields. A
// changed plan is a new version with a later day. Texts are Korean. [ReadPlan] reads one from JSON, [Plan.Validate]
// reports what is wrong with it; whether it should be approved, the committee decides (시행령 제45조).
type Plan struct {
	Schema wire.Schema `json:"schema"` // [PlanSchema]
	Zone   ID          `json:"zone,omitzero"`
	Kind   Kind        `json:"kind"`
	// On is the day by whose law the plan is judged: of the application (신청일), which also tells the versions of a plan
	// apart.
	On         civil.Date  `json:"on"`
	Applicants []Applicant `json:"applicants"`        // one, or several with a joint plan (시행령 제40조제2항)
	Proposer   string      `json:"proposer,omitzero"` // the private enterprise that proposed it (제73조제1항), if one did

	Name         string        `json:"name"`          // 제74조제1항제1호; must contain 규제자유특구 (시행령 제42조제2항)
	Areas        []Area        `json:"areas"`         // 제1호: place and area
	Need         string        `json:"need"`          // 제2호: why the zone is needed
	Effect       string        `json:"effect"`        // 제2호: what is expected of it
	Businesses   []Business    `json:"businesses"`    // 제3호
	Operators    []Operator    `json:"operators"`     // 제4호
	SpecialCases []SpecialCase `json:"special_cases"` // 제5호 to 제7호
	RegionalPlan string        `json:"regional_plan"` // 제8호: link with the regional plan of the province (시·도 지방시대 계획)
	Prices       string        `json:"prices"`        // 제9호: keeping real-estate prices stable

	Term         civil.Span `json:"term"`                   // 시행령 제42조제3항제1호: 지정기간, both ends given
	Period       civil.Span `json:"period"`                 // 제2호: 사업기간, both ends given
	Goals        []Goal     `json:"goals"`                  // 제3호
	Financing    Financing  `json:"financing"`              // 제4호
	Investment   string     `json:"investment"`             // 제5호: how firms and investment are attracted
	LocalSupport string     `json:"local_support"`          // 제6호
	Safety       string     `json:"safety"`                 // 제7호: against harm to life and safety and grave harm to the environment
	PersonalData string     `json:"personal_data"`          // 제7호: protection of personal data
	LandUse      string     `json:"land_use,omitzero"`      // 제8호: where it is needed
	Maps         []Map      `json:"maps"`                   // 제9호
	Further      string     `json:"further,omitzero"`       // 제10호: what a notice of the Minister asks for besides
	Listed       Listed     `json:"negative_list,omitzero"` // 시행령 제2조의2
}

// Applicant is who applies (신청인, 제72조제1항).
type Applicant struct {
	Head     Head             `json:"head"`
	Name     string           `json:"name"`              // of the local government
	Province region.LegalDong `json:"province,omitzero"` // the province, or the one in which the municipality lies
	// Members are the provinces of the members of a special local government, and of nobody else.
	Members []region.LegalDong `json:"members,omitempty"`
}

// Area is one part of the zone (구역).
type Area struct {
	ID       string           `json:"id"`       // unique in the plan
	Province region.LegalDong `json:"province"` // in which it lies
	Place    string           `json:"place"`    // address or parcels (위치)
	M2       int64            `json:"m2"`       // square metres (면적), more than 0
}

// Business is a business or industry that the zone fosters (혁신사업·전략산업).
type Business struct {
	Kind      BusinessKind `json:"kind"`
	Name      string       `json:"name"`
	Need      string       `json:"need"`      // why it is needed
	Fostering string       `json:"fostering"` // how it is fostered (육성방안)
}

// Operator is a zone operator (규제자유특구사업자, 제2조제15호): only who stands in the plan is one.
type Operator struct {
	ID      string `json:"id"` // given by the host, unique in the plan
	Name    string `json:"name"`
	Address string `json:"address"` // published in the gazette (시행령 제44조제3항)
	// SpecialCases are the ids of the special cases that the operator may use; none stands for all.
	SpecialCases []string `json:"special_cases,omitempty"`
}

// SpecialCase is a special case that the plan asks for (규제특례등, 제2조제4호).
type SpecialCase struct {
	ID string `json:"id"` // unique in the plan
	// Under is the provision of the zone Act that offers it: 제85조, 제86조 or 제90조 for a confirmation, a demonstration or a
	// temporary permit, 제92조 to 제139조 for the ready-made ones.
	Under   law.Ref     `json:"under"`
	Exempts []Provision `json:"exempts,omitempty"` // the provisions that would not apply
	Need    string      `json:"need"`              // why it is needed (필요성)
	Scope   string      `json:"scope"`             // how far it goes (적용범위)
	Areas   []string    `json:"areas,omitempty"`   // ids of the areas where it applies (제7호); none stands for the whole zone
}

// Goal is a goal of the zone with its indicator (정책 목표와 성과지표).
type Goal struct {
	Name      string `json:"name"`
	Indicator string `json:"indicator"`
	Unit      string `json:"unit"`
	Target    string `json:"target"` // a decimal of at most four places, "1200.5"
	Year      int    `json:"year"`   // by whose end it is to be reached
}

// Financing is the money of the business and who bears it (재원 조달). The three parts add up to the total exactly; a part
// that is absent is nothing.
type Financing struct {
	Total    money.Amount `json:"total"`
	National money.Amount `json:"national,omitzero"` // 국비
	Local    money.Amount `json:"local,omitzero"`    // 지방비
	Private  money.Amount `json:"private,omitzero"`  // 민간 부담
}

// Map refers to a map that comes with the plan.
type Map struct {
	Kind      MapKind `json:"kind"`
	Reference string  `json:"reference"` // file or number of the sheet
}

// Listed refers to a negative list (법령규제목록, 시행령 제2조의2, in force from 2023-12-19): the Minister may draw one up by a
// resolution of the committee, and must publish it. The zero value is none.
type Listed struct {
	Gazette string     `json:"gazette"` // number of the notice
	On      civil.Date `json:"on"`      // day of the notice
}

// IsZero reports whether there is no list.
func (n Listed) IsZero() bool { return n == Listed{} }

// ReadPlan reads a plan from JSON strictly and validates it; the error is a [fault.List].
func ReadPlan(data []byte) (Plan, error) {
	var p Plan
	if err := wire.DecodeDocument(data, &p, wire.Limits{}, PlanSchema()); err != nil {
		return Plan{}, err
	}
	if err := p.Validate(); err != nil {
		return Plan{}, err
	}
	return p, nil
}

// M2 returns the area of the zone in square metres, the sum of its parts; false where it does not fit.
func (p Plan) M2() (int64, bool) {
	var sum int64
	for _, a := range p.Areas {
		if a.M2 < 0 || sum+a.M2 < sum {
			return 0, false
		}
		sum += a.M2
	}
	return sum, true
}

// Joint reports whether several local governments made the plan together (시행령 제40조제2항).
func (p Plan) Joint() bool { return len(p.Applicants) > 1 }

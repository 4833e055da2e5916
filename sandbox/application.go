package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// ApplicationSchema is the schema word of an [Application], teukgu/application/1.
func ApplicationSchema() wire.Schema { return wire.MustSchema("teukgu/application/1") }

// Application is a request for one of the three instruments (신청서): a confirmation (제85조제1항, 시행령 제56조), a
// demonstration permit (제86조제1항, 시행령 제57조) or a temporary permit (제90조제1항, 시행령 제64조), under any of the
// eight statutes. [ReadApplication] reads one from JSON, [Application.Validate] says what is missing, and
// [Application.Review] what the law says of it.
type Application struct {
	Schema     wire.Schema `json:"schema"` // [ApplicationSchema]
	Statute    Statute     `json:"scheme"`
	Instrument Instrument  `json:"instrument"`
	Filed      civil.Date  `json:"filed"` // day on which it was filed (신청 요청일); it selects the version of the papers
	Applicant  Applicant   `json:"applicant"`
	Zone       string      `json:"zone,omitzero"` // id of the zone; required under the zone Act
	Product    Product     `json:"product"`
	Gap        Gap         `json:"gap,omitzero"`   // why the ordinary law does not let it through (신청 사유); none for a confirmation
	Laws       []law.Ref   `json:"laws,omitempty"` // the provisions in the way (관련 법령), at least one
	Plan       TestPlan    `json:"plan,omitzero"`
	Papers     Papers      `json:"papers,omitempty"` // those that came with it; a paper that is not here was not filed
	// SafetyWaiver is the day of the notice that the law needs a reform, upon which the safety data of a temporary
	// permit may be left out (제87조제8항, 시행령 제59조제7항, 제64조제1항 단서; from 2021-07-21).
	SafetyWaiver civil.Date `json:"safety_waiver,omitzero"`
	// Insured and CompensationPlan are how damages will be covered, if that is known yet; no condition of the grant, but of
	// the start ([NewStartBook]).
	Insured          Answer `json:"insured,omitzero"`
	CompensationPlan Answer `json:"compensation_plan,omitzero"`
}

// Applicant is who applies (신청인). Its seat may lie outside the zone, in the capital area too, where the law of the day
// of the decision allows it (실증특례: from 2024-08-07, 시행령 제57조제1항).
type Applicant struct {
	Name string           `json:"name"`
	Kind ApplicantKind    `json:"kind"`
	Seat region.LegalDong `json:"seat"` // province of the seat (사업장 소재지)
}

// Product is the new product or service (신기술을 활용한 새로운 서비스와 제품).
type Product struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

// TestPlan is the contents of the plan of a demonstration (실증계획서, 시행령 제57조제3항) or of the business under a
// temporary permit (사업계획서, 시행령 제64조제2항). Its items 2, name, contents and laws, stand in the [Application] itself.
type TestPlan struct {
	Purpose   string     `json:"purpose,omitzero"`   // purpose and outline (목적과 개요)
	Exception string     `json:"exception,omitzero"` // the exception wanted (필요한 실증특례 내용); of a demonstration
	Method    string     `json:"method,omitzero"`    // how it is tested and verified (시험·검증 방법); of a demonstration
	Market    string     `json:"market,omitzero"`    // how it is brought to market (사업화 계획); of a temporary permit
	Area      string     `json:"area,omitzero"`      // where (지역·구역)
	Period    civil.Span `json:"period,omitzero"`    // when (기간), first and last day
	Scale     string     `json:"scale,omitzero"`     // how much (규모)
	Users     string     `json:"users,omitzero"`     // for whom above all (주요 이용대상자); of a temporary permit
	Other     string     `json:"other,omitzero"`     // what a notice of the ministry asks for besides (고시하는 사항)
}

// ApplicantKind is what kind of person applies: one of the private enterprises and others of the zone Act (민간기업등,
// 제6조제1항). The zero value is unset.
type ApplicantKind uint8

// The kinds.
const (
	Enterprise   ApplicantKind = iota + 1 // private enterprise (민간기업)
	Corporation                           // another corporation, such as a research institute (법인)
	Organisation                          // organisation without legal personality (단체)
	Individual                            // natural person (개인)
)

var applicantKinds = lang.Vocabulary[ApplicantKind]{Name: "sandbox.ApplicantKind", Words: []lang.Word{
	{"enterprise", "민간기업", "enterprise"},
	{"corporation", "법인", "corporation"},
	{"organisation", "단체", "organisation"},
	{"individual", "개인", "individual"},
}}

// ParseApplicantKind reads the wire word of a kind: enterprise, corporation, organisation or individual.
func ParseApplicantKind(s string) (ApplicantKind, error) { return applicantKinds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k ApplicantKind) String() string { return applicantKinds.Word(k) }

// In returns the name for people.
func (k ApplicantKind) In(l lang.Language) string { return applicantKinds.In(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k ApplicantKind) AppendText(b []byte) ([]byte, error) { return applicantKinds.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k ApplicantKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *ApplicantKind) UnmarshalText(text []byte) error { return applicantKinds.Unmarshal(k, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (k ApplicantKind) Value() (driver.Value, error) { return applicantKinds.Value(k) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[ApplicantKind].
func (k *ApplicantKind) Scan(src any) error { return applicantKinds.Scan(k, src) }

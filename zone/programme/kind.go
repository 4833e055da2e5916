package programme

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Kind is one support programme (지원사업). The zero value is unset.
type Kind uint8

// The programmes. The first three are those of the 규제자유특구 재정지원사업 운영요령 제3조.
const (
	Demonstration         Kind = iota + 1 // research and development for a demonstration (실증 R&D)
	Commercialisation                     // bringing its result to the market (사업화지원)
	Infrastructure                        // equipment and facilities of a zone (기반조성)
	OverseasCertification                 // cost of a certification abroad (해외규격인증 획득지원)
	InsurancePremium                      // premium of the compulsory liability insurance (책임보험료 지원)
	Planning                              // planning of a candidate zone (특구계획 수립 지원)
	ChargeReduction                       // charges that may be reduced (부담금 감면)
	ExpertSupport                         // experts who help with a rule or a plan (전문가 지원)
	Networking                            // matching and networking events (매칭·교류 행사)
	OverseasDemonstration                 // demonstration abroad (해외실증)
	JointResearch                         // research with partners abroad (국제 공동연구)
)

var kindWords = lang.Vocabulary[Kind]{Name: "programme.Kind", Words: []lang.Word{
	{"demonstration", "실증 R&D", "demonstration R&D"},
	{"commercialisation", "사업화지원", "commercialisation"},
	{"infrastructure", "기반조성", "infrastructure"},
	{"overseas_certification", "해외규격인증 획득지원", "aid for overseas certification"},
	{"insurance_premium", "책임보험료 지원", "insurance premium subsidy"},
	{"planning", "특구계획 수립 지원", "planning grant"},
	{"charge_reduction", "부담금 감면", "reduction of charges"},
	{"expert_support", "전문가 지원", "expert support"},
	{"networking", "매칭·교류 행사", "matching and networking"},
	{"overseas_demonstration", "해외실증", "overseas demonstration"},
	{"joint_research", "국제 공동연구", "joint research with partners abroad"},
}}

// Kinds returns every programme in the order of the constants. The caller owns the slice.
func Kinds() []Kind { return kindWords.All() }

// Basis returns the provision on which the programme stands (근거 조문) on the day, with its confidence. It is false where
// none did.
func (k Kind) Basis(on civil.Date) (law.Ref, law.Confidence, bool) {
	if !kindWords.Has(k) {
		return law.Ref{}, 0, false
	}
	e, ok := kindBases[k-1].At(on)
	return e.Basis, e.Confidence, ok && !e.Ended
}

// ParseKind reads the wire word, "demonstration"; the error is a [*ParseError].
func ParseKind(s string) (Kind, error) { return kindWords.Parse(s) }

// IsZero reports whether it is unset.
func (k Kind) IsZero() bool { return k == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k Kind) String() string { return kindWords.Word(k) }

// In returns the name for people.
func (k Kind) In(l lang.Language) string { return kindWords.In(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kindWords.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *Kind) UnmarshalText(text []byte) error { return kindWords.Unmarshal(k, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (k Kind) Value() (driver.Value, error) { return kindWords.Value(k) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Kind].
func (k *Kind) Scan(src any) error { return kindWords.Scan(k, src) }

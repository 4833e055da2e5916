package council

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind is what a grievance is about (애로 유형). The zero value is unset.
type Kind uint8

// The kinds.
const (
	OverseasDemonstration Kind = iota + 1 // demonstration abroad (해외실증)
	JointResearch                         // research with partners abroad (국제 공동연구)
	CertificationBody                     // access to a certification or testing body (인증·시험기관)
	Standard                              // a standard that is missing or does not fit (기준·규격)
	Regulation                            // how a rule is read or applied (규제 해석·적용)
	Procedure                             // a permit or another procedure that takes long (인허가·절차)
	Finance                               // money and subsidies (재정지원·투자)
	Insurance                             // liability insurance (책임보험)
	Data                                  // access to data, personal data (데이터·개인정보)
	Site                                  // places and equipment (실증 부지·장비)
	OtherKind                             // anything else (기타)
)

var kindWords = lang.Vocabulary[Kind]{Name: "council.Kind", Words: []lang.Word{
	{"overseas_demonstration", "해외실증", "overseas demonstration"},
	{"joint_research", "국제 공동연구", "joint research"},
	{"certification_body", "인증·시험기관", "certification body"},
	{"standard", "기준·규격", "standard"},
	{"regulation", "규제 해석·적용", "regulation"},
	{"procedure", "인허가·절차", "procedure"},
	{"finance", "재정지원·투자", "finance"},
	{"insurance", "책임보험", "insurance"},
	{"data", "데이터·개인정보", "data"},
	{"site", "실증 부지·장비", "site and equipment"},
	{"other", "기타", "other"},
}}

// Kinds returns every kind in the order of the constants. The caller owns the slice.
func Kinds() []Kind { return kindWords.All() }

// ParseKind reads the wire word, "standard"; the error is a [*ParseError].
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

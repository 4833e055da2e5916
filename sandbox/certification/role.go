package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Role is the part that somebody plays in a track (적합성평가에서의 역할): a conformity assessment body in the sense of the
// ISO/IEC 17000 series, or one of the parties that are none. The zero value is unset.
type Role uint8

// The roles. The numbers of the standards are background knowledge (inferred).
const (
	Applicant           Role = iota + 1 // the manufacturer or importer (제조자등, 신청인)
	Laboratory                          // tests: ISO/IEC 17025 (시험기관)
	InspectionBody                      // looks at factories and ships: ISO/IEC 17020 (검사기관)
	ProductCertifier                    // certifies products: ISO/IEC 17065 (제품인증기관)
	ManagementCertifier                 // certifies quality systems: ISO/IEC 17021-1 (경영시스템 인증기관)
	Authority                           // the minister, agency or administration in charge (소관 행정기관)
	Committee                           // experts who deliberate or agree criteria (심의·협의 기구)
)

var roleWords = lang.Vocabulary[Role]{Name: "certification.Role", Words: []lang.Word{
	{"applicant", "신청인", "applicant"},
	{"laboratory", "시험기관", "laboratory"},
	{"inspection_body", "검사기관", "inspection body"},
	{"product_certifier", "제품인증기관", "product certifier"},
	{"management_certifier", "경영시스템 인증기관", "management-system certifier"},
	{"authority", "소관 당국", "authority"},
	{"committee", "심의·협의 기구", "committee"},
}}

// ParseRole reads the wire word, "laboratory".
func ParseRole(s string) (Role, error) { return roleWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (r Role) String() string { return roleWords.Word(r) }

// In returns the name for people.
func (r Role) In(l lang.Language) string { return roleWords.In(r, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (r Role) AppendText(b []byte) ([]byte, error) { return roleWords.Append(b, r) }

// MarshalText returns the wire word; a value outside the list is an error.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (r *Role) UnmarshalText(text []byte) error { return roleWords.Unmarshal(r, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (r Role) Value() (driver.Value, error) { return roleWords.Value(r) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Role].
func (r *Role) Scan(src any) error { return roleWords.Scan(r, src) }

// Standard returns the standard by which a body of the role is accredited, "ISO/IEC 17025"; empty for the parties that
// are no conformity assessment bodies.
func (r Role) Standard() string {
	switch r {
	case Laboratory:
		return "ISO/IEC 17025"
	case InspectionBody:
		return "ISO/IEC 17020"
	case ProductCertifier:
		return "ISO/IEC 17065"
	case ManagementCertifier:
		return "ISO/IEC 17021-1"
	case Applicant, Authority, Committee:
	}
	return ""
}

// Assesses reports whether the role is that of a conformity assessment body (적합성평가기관).
func (r Role) Assesses() bool { return r.Standard() != "" }

package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Phase is how far an agreement on mutual recognition goes (상호인정협정의 단계). The zero value is unset.
type Phase uint8

// The phases, from the lesser.
const (
	PhaseReports      Phase = iota + 1 // phase 1: test reports are recognised (1단계, 시험성적서 상호인정)
	PhaseCertificates                  // phase 2: certificates are recognised, and the reports with them (2단계, 인증서 상호인정)
)

var phaseWords = lang.Vocabulary[Phase]{Name: "certification.Phase", Words: []lang.Word{
	{"reports", "1단계(시험성적서)", "phase 1 (test reports)"},
	{"certificates", "2단계(인증서)", "phase 2 (certificates)"},
}}

// ParsePhase reads the wire word, "certificates".
func ParsePhase(s string) (Phase, error) { return phaseWords.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (p Phase) String() string { return phaseWords.Word(p) }

// In returns the name for people.
func (p Phase) In(l lang.Language) string { return phaseWords.In(p, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (p Phase) AppendText(b []byte) ([]byte, error) { return phaseWords.Append(b, p) }

// MarshalText returns the wire word; a value outside the list is an error.
func (p Phase) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (p *Phase) UnmarshalText(text []byte) error { return phaseWords.Unmarshal(p, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (p Phase) Value() (driver.Value, error) { return phaseWords.Value(p) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Phase].
func (p *Phase) Scan(src any) error { return phaseWords.Scan(p, src) }

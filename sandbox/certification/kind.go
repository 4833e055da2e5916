package certification

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind says what a piece of evidence is, which decides where else it counts (증거의 종류). The zero value is unset.
type Kind uint8

// The kinds.
const (
	KindDocument    Kind = iota + 1 // the applicant's own papers; they count in every market (기술문서 등)
	KindData                        // measurements and records, such as the results of a demonstration; they count in every market (실증 자료)
	KindReport                      // what a body found; abroad it counts under an agreement of phase 1 or 2 (시험성적서, 심사보고서)
	KindCertificate                 // what a body or an authority decided; abroad it counts under phase 2 (인증서)
)

var kindWords = lang.Vocabulary[Kind]{Name: "certification.Kind", Words: []lang.Word{
	{"document", "문서", "document"},
	{"data", "실증·시험 자료", "data"},
	{"report", "성적서", "report"},
	{"certificate", "인증서", "certificate"},
}}

// ParseKind reads the wire word, "data".
func ParseKind(s string) (Kind, error) { return kindWords.Parse(s) }

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

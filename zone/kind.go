package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind says what sort of zone a plan is for (특구의 종류). The Act knows one sort, the regulation-free special zone (규제자유특구,
// 제2조제13호); the other two are variants of it by policy, with the same legal form. The zero value is unset.
type Kind uint8

// The kinds.
const (
	// RegulationFree is a regulation-free special zone (규제자유특구): allowed is what its plan lists.
	RegulationFree Kind = iota + 1
	// GlobalInnovation is a global innovation special zone (글로벌 혁신특구): allowed is what no listed law forbids (법령규제목록, 시행령 제2조의2).
	GlobalInnovation
	// WideArea is a zone of two or more provinces together (광역연계형 규제자유특구), by a joint plan (시행령 제40조제2항).
	WideArea
)

var kinds = lang.Vocabulary[Kind]{Name: "zone.Kind", Words: []lang.Word{
	{"regulation_free", "규제자유특구", "regulation-free special zone"},
	{"global_innovation", "글로벌 혁신특구", "global innovation special zone"},
	{"wide_area", "광역연계형 규제자유특구", "wide-area regulation-free special zone"},
}}

// Kinds returns the kinds in order. The caller owns the slice.
func Kinds() []Kind { return kinds.All() }

// ParseKind reads a word, such as "regulation_free"; the error is a [*ParseError] that lists the words.
func ParseKind(s string) (Kind, error) { return kinds.Parse(s) }

// IsZero reports whether it is unset.
func (v Kind) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Kind) String() string { return kinds.Word(v) }

// In returns the name for people.
func (v Kind) In(l lang.Language) string { return kinds.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Kind) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Kind) Value() (driver.Value, error) { return kinds.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Kind].
func (v *Kind) Scan(src any) error { return kinds.Scan(v, src) }

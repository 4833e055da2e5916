package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// BusinessKind is the kind of business that a plan fosters (제2조제12호). The zero value is unset.
type BusinessKind uint8

// The kinds of business.
const (
	// InnovationBusiness is a local innovation business (지역혁신성장사업, 혁신사업): it uses local resources and a new technology.
	InnovationBusiness BusinessKind = iota + 1
	// StrategicIndustry is a strategic industry of the region (지역전략산업, 전략산업).
	StrategicIndustry
)

var businessKinds = lang.Vocabulary[BusinessKind]{Name: "zone.BusinessKind", Words: []lang.Word{
	{"innovation_business", "지역혁신성장사업", "local innovation business"},
	{"strategic_industry", "지역전략산업", "strategic industry"},
}}

// BusinessKinds returns the kinds of business in order. The caller owns the slice.
func BusinessKinds() []BusinessKind { return businessKinds.All() }

// ParseBusinessKind reads a word, such as "innovation_business"; the error is a [*ParseError] that lists the words.
func ParseBusinessKind(s string) (BusinessKind, error) { return businessKinds.Parse(s) }

// IsZero reports whether it is unset.
func (v BusinessKind) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v BusinessKind) String() string { return businessKinds.Word(v) }

// In returns the name for people.
func (v BusinessKind) In(l lang.Language) string { return businessKinds.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v BusinessKind) AppendText(b []byte) ([]byte, error) { return businessKinds.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v BusinessKind) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *BusinessKind) UnmarshalText(text []byte) error { return businessKinds.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v BusinessKind) Value() (driver.Value, error) { return businessKinds.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[BusinessKind].
func (v *BusinessKind) Scan(src any) error { return businessKinds.Scan(v, src) }

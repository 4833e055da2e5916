package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Light is why a change of the plan needs no resolution of the committee (경미한 변경, 제81조제2항 단서, 시행령 제52조제2항). The
// zero value is unset.
type Light uint8

// The reasons.
const (
	// LightWording is a wording that other laws changed.
	LightWording Light = iota + 1
	// LightTypo is a slip that is put right.
	LightTypo
	// LightName is a new name after a change of boundaries.
	LightName
	// LightArea is a change of the area by less than a tenth.
	LightArea
	// LightDetail is a detail that keeps the purpose of the plan.
	LightDetail
	// LightOperator is a new name or address of an operator.
	LightOperator
	// LightCommittee is another matter that the committee set.
	LightCommittee
	// LightNoBurden is a change that neither limits a right of residents nor burdens them, since 2021-07-21.
	LightNoBurden
)

var lights = lang.Vocabulary[Light]{Name: "zone.Light", Words: []lang.Word{
	{"wording", "다른 법령의 변경에 따른 자구 변경", "wording of other laws"},
	{"typo", "오기·누락의 정정", "slip"},
	{"boundary_name", "행정구역 변경에 따른 명칭 변경", "new name after a boundary change"},
	{"area", "100분의 10 미만의 면적 변경", "area below a tenth"},
	{"detail", "계획의 취지를 유지하는 세부 변경", "detail"},
	{"operator_name", "사업자의 이름·주소 변경", "name or address of an operator"},
	{"committee", "위원회가 정한 경미한 사항", "set by the committee"},
	{"no_burden", "권리 제한이나 의무 부과가 없는 변경", "no burden on residents"},
}}

// Lights returns the reasons in order. The caller owns the slice.
func Lights() []Light { return lights.All() }

// ParseLight reads a word, such as "wording"; the error is a [*ParseError] that lists the words.
func ParseLight(s string) (Light, error) { return lights.Parse(s) }

// IsZero reports whether it is unset.
func (v Light) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Light) String() string { return lights.Word(v) }

// In returns the name for people.
func (v Light) In(l lang.Language) string { return lights.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Light) AppendText(b []byte) ([]byte, error) { return lights.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Light) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Light) UnmarshalText(text []byte) error { return lights.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Light) Value() (driver.Value, error) { return lights.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Light].
func (v *Light) Scan(src any) error { return lights.Scan(v, src) }

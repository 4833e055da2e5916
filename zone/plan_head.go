package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Head is the kind of local head who makes a plan and applies (비수도권 시·도지사등, 제72조제1항). The zero value is unset.
type Head uint8

// The heads, in the order of 제72조제1항.
const (
	// ProvinceHead is the head of a province outside the capital area (비수도권 시·도지사), since 2019-04-17; among them the 통합특별시장 (시행령 제2조제2항) since 2026-07-01.
	ProvinceHead Head = iota + 1
	// MunicipalityHead is the head of a city, county or district outside it (비수도권 시장·군수·구청장, the 행정시장 of Jeju among them), since 2024-08-07.
	MunicipalityHead
	// SpecialBodyHead is the head of a special local government (지방자치법 제199조) without a member in the capital area, since 2024-08-07.
	SpecialBodyHead
)

var heads = lang.Vocabulary[Head]{Name: "zone.Head", Words: []lang.Word{
	{"province_head", "시·도지사", "head of a province"},
	{"municipality_head", "시장·군수·구청장", "head of a municipality"},
	{"special_body_head", "특별지방자치단체의 장", "head of a special local government"},
}}

// Heads returns the heads in order. The caller owns the slice.
func Heads() []Head { return heads.All() }

// ParseHead reads a word, such as "province_head"; the error is a [*ParseError] that lists the words.
func ParseHead(s string) (Head, error) { return heads.Parse(s) }

// IsZero reports whether it is unset.
func (v Head) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Head) String() string { return heads.Word(v) }

// In returns the name for people.
func (v Head) In(l lang.Language) string { return heads.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Head) AppendText(b []byte) ([]byte, error) { return heads.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Head) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Head) UnmarshalText(text []byte) error { return heads.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Head) Value() (driver.Value, error) { return heads.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Head].
func (v *Head) Scan(src any) error { return heads.Scan(v, src) }

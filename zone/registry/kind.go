package registry

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind says what sort of zone it is. The Act knows one sort, the regulation-free special zone (규제자유특구, 제2조제13호); the
// other two are variants of it by policy. The zero value is unset.
type Kind uint8

// The kinds.
const (
	// RegulationFree is a regulation-free special zone (규제자유특구): allowed is what its plan lists.
	RegulationFree Kind = iota + 1
	// GlobalInnovation is a global innovation special zone (글로벌 혁신특구, 글로벌혁신 규제자유특구): allowed is what no listed law
	// forbids (법령규제목록, 시행령 제2조의2).
	GlobalInnovation
	// WideArea is a zone of two or more provinces together (광역연계형 규제자유특구), first called for in February 2026.
	WideArea
)

var kinds = enum{
	name:  "Kind",
	words: []string{"regulation_free", "global_innovation", "wide_area"},
	texts: []lang.Text{
		{KO: "규제자유특구", EN: "regulation-free zone"},
		{KO: "글로벌 혁신특구", EN: "global innovation special zone"},
		{KO: "광역연계형 규제자유특구", EN: "wide-area regulation-free zone"},
	},
}

// ParseKind reads the word of a kind, such as "wide_area"; the error is a [*WordError].
func ParseKind(s string) (Kind, error) {
	v, err := kinds.parse(s)
	return Kind(v), err
}

// IsZero reports whether it is unset.
func (k Kind) IsZero() bool { return k == 0 }

// In returns the name in the language, empty when unset.
func (k Kind) In(l lang.Language) string { return kinds.in(uint8(k), l) }

// String returns the word, empty when unset or out of range.
func (k Kind) String() string { return kinds.word(uint8(k)) }

// AppendText appends the word; a value out of range is a [*WordError].
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.append(b, uint8(k)) }

// MarshalText returns the word; a value out of range is a [*WordError].
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads as [ParseKind] does; the empty text is the unset value. After an error the value is unchanged.
func (k *Kind) UnmarshalText(text []byte) error {
	return kinds.unmarshal((*uint8)(k), string(text))
}

// Value returns the word for a database; a value out of range is a [*WordError].
func (k Kind) Value() (driver.Value, error) {
	b, err := k.MarshalText()
	return string(b), err
}

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Kind].
func (k *Kind) Scan(src any) error { return kinds.scan((*uint8)(k), src) }

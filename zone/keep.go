package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Keep is why old special cases go on after a change or a cancellation, by a resolution of the committee (종전 규제특례등의 유지,
// 제81조제4항, 제82조제5항, 시행령 제52조제3항). The zero value is unset.
type Keep uint8

// The reasons.
const (
	// KeepFinished is a work that is finished.
	KeepFinished Keep = iota + 1
	// KeepBuilding is a building that is very hard or useless to change or take down.
	KeepBuilding
	// KeepCost is an excessive cost.
	KeepCost
	// KeepEconomy is a need of the local economy that the Minister finds.
	KeepEconomy
)

var keeps = lang.Vocabulary[Keep]{Name: "zone.Keep", Words: []lang.Word{
	{"works_finished", "공사 완료", "works finished"},
	{"building_hard_to_change", "건축물의 변경·철거 곤란", "building hard to change"},
	{"excessive_cost", "과다한 비용", "excessive cost"},
	{"local_economy", "지역경제에 필요", "needed for the local economy"},
}}

// Keeps returns the reasons in order. The caller owns the slice.
func Keeps() []Keep { return keeps.All() }

// ParseKeep reads a word, such as "works_finished"; the error is a [*ParseError] that lists the words.
func ParseKeep(s string) (Keep, error) { return keeps.Parse(s) }

// IsZero reports whether it is unset.
func (v Keep) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Keep) String() string { return keeps.Word(v) }

// In returns the name for people.
func (v Keep) In(l lang.Language) string { return keeps.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Keep) AppendText(b []byte) ([]byte, error) { return keeps.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Keep) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Keep) UnmarshalText(text []byte) error { return keeps.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Keep) Value() (driver.Value, error) { return keeps.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Keep].
func (v *Keep) Scan(src any) error { return keeps.Scan(v, src) }

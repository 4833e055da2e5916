package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// MapKind is a kind of map that comes with a plan (시행령 제42조제3항제9호). The zero value is unset.
type MapKind uint8

// The maps.
const (
	// LocationMap shows where the zone lies (위치도); a plan needs one.
	LocationMap MapKind = iota + 1
	// TopographicMap shows the limits of the zone on a topographic map (지형도면); a plan needs it or a cadastral map.
	TopographicMap
	// CadastralMap shows its parcels (지적도).
	CadastralMap
)

var mapKinds = lang.Vocabulary[MapKind]{Name: "zone.MapKind", Words: []lang.Word{
	{"location_map", "위치도", "location map"},
	{"topographic_map", "지형도면", "topographic map"},
	{"cadastral_map", "지적도", "cadastral map"},
}}

// MapKinds returns the kinds of map in order. The caller owns the slice.
func MapKinds() []MapKind { return mapKinds.All() }

// ParseMapKind reads a word, such as "location_map"; the error is a [*ParseError] that lists the words.
func ParseMapKind(s string) (MapKind, error) { return mapKinds.Parse(s) }

// IsZero reports whether it is unset.
func (v MapKind) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v MapKind) String() string { return mapKinds.Word(v) }

// In returns the name for people.
func (v MapKind) In(l lang.Language) string { return mapKinds.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v MapKind) AppendText(b []byte) ([]byte, error) { return mapKinds.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v MapKind) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *MapKind) UnmarshalText(text []byte) error { return mapKinds.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v MapKind) Value() (driver.Value, error) { return mapKinds.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[MapKind].
func (v *MapKind) Scan(src any) error { return mapKinds.Scan(v, src) }

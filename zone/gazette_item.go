package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// GazetteItem is one of the nine things that the notice of a designation in the gazette contains (고시 사항, 제75조제4항, 시행령
// 제44조제3항). The zero value is unset.
type GazetteItem uint8

// The items.
const (
	// GazetteName is the name, place and area.
	GazetteName GazetteItem = iota + 1
	// GazettePurpose is the purpose and the designation period.
	GazettePurpose
	// GazetteBusiness is the business.
	GazetteBusiness
	// GazetteOperators is the names and addresses of the operators.
	GazetteOperators
	// GazetteFinancing is the business period, the financing and the method.
	GazetteFinancing
	// GazetteSpecialCases is the special cases.
	GazetteSpecialCases
	// GazetteMap is the map.
	GazetteMap
	// GazetteInspection is how the papers can be inspected.
	GazetteInspection
	// GazetteOther is what the committee set besides; a notice may lack it, for the committee need not set anything.
	GazetteOther
)

var gazetteItems = lang.Vocabulary[GazetteItem]{Name: "zone.GazetteItem", Words: []lang.Word{
	{"name_place_area", "특구의 명칭·위치·면적", "name, place and area"},
	{"purpose_term", "지정 목적과 지정기간", "purpose and term"},
	{"business", "사업의 내용", "business"},
	{"operators", "사업자의 성명과 주소", "operators"},
	{"financing", "사업기간·재원·시행방법", "financing"},
	{"special_cases", "규제특례등의 내용", "special cases"},
	{"map", "지형도면 등", "map"},
	{"inspection", "관계 서류의 열람방법", "how to inspect"},
	{"other", "그 밖에 위원회가 정한 사항", "other items"},
}}

// GazetteItems returns the items in order. The caller owns the slice.
func GazetteItems() []GazetteItem { return gazetteItems.All() }

// ParseGazetteItem reads a word, such as "name_place_area"; the error is a [*ParseError] that lists the words.
func ParseGazetteItem(s string) (GazetteItem, error) { return gazetteItems.Parse(s) }

// IsZero reports whether it is unset.
func (v GazetteItem) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v GazetteItem) String() string { return gazetteItems.Word(v) }

// In returns the name for people.
func (v GazetteItem) In(l lang.Language) string { return gazetteItems.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v GazetteItem) AppendText(b []byte) ([]byte, error) { return gazetteItems.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v GazetteItem) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *GazetteItem) UnmarshalText(text []byte) error { return gazetteItems.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v GazetteItem) Value() (driver.Value, error) { return gazetteItems.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[GazetteItem].
func (v *GazetteItem) Scan(src any) error { return gazetteItems.Scan(v, src) }

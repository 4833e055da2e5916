package evaluation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Sector is where an evaluator works (산·학·연·관). The zero value is unset; a composition rule on a sector does not
// count such an evaluator.
type Sector uint8

// The sectors.
const (
	Industry   Sector = iota + 1 // 산업계
	Academia                     // 학계
	Research                     // 연구기관
	Government                   // 공공·행정기관
	Civic                        // 시민·소비자 단체, 그 밖의 민간
)

var sectorWords = lang.Vocabulary[Sector]{Name: "evaluation.Sector", Words: []lang.Word{
	{"industry", "산업계", "industry"},
	{"academia", "학계", "academia"},
	{"research", "연구계", "research institutes"},
	{"government", "공공기관", "public bodies"},
	{"civic", "시민단체 등", "civic bodies"},
}}

// ParseSector reads a word of the wire: industry, academia, research, government or civic.
func ParseSector(s string) (Sector, error) { return sectorWords.Parse(s) }

// IsZero reports whether the sector is unset.
func (s Sector) IsZero() bool { return s == 0 }

// String is the word of the wire; empty where there is none.
func (s Sector) String() string { return sectorWords.Word(s) }

// In is the sector in one word for people.
func (s Sector) In(l lang.Language) string { return sectorWords.In(s, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (s Sector) AppendText(b []byte) ([]byte, error) { return sectorWords.Append(b, s) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (s Sector) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText is ParseSector, but takes the empty text as the zero value.
func (s *Sector) UnmarshalText(text []byte) error { return sectorWords.Unmarshal(s, text) }

// Value is the word for database/sql.
func (s Sector) Value() (driver.Value, error) { return sectorWords.Value(s) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Sector].
func (s *Sector) Scan(src any) error { return sectorWords.Scan(s, src) }

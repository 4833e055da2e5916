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

var sectorWords = []word{
	{"industry", lang.Text{KO: "산업계", EN: "industry"}},
	{"academia", lang.Text{KO: "학계", EN: "academia"}},
	{"research", lang.Text{KO: "연구계", EN: "research institutes"}},
	{"government", lang.Text{KO: "공공기관", EN: "public bodies"}},
	{"civic", lang.Text{KO: "시민단체 등", EN: "civic bodies"}},
}

// ParseSector reads a word of the wire: industry, academia, research, government or civic.
func ParseSector(s string) (Sector, error) {
	return parseWord[Sector]("Sector", s, sectorWords)
}

// IsZero reports whether the sector is unset.
func (s Sector) IsZero() bool { return s == 0 }

// String is the word of the wire; empty where there is none.
func (s Sector) String() string { return wireOf(s, sectorWords) }

// In is the sector in one word for people.
func (s Sector) In(l lang.Language) string { return nameOf(s, sectorWords, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (s Sector) AppendText(b []byte) ([]byte, error) {
	return appendWord(b, "Sector", s, sectorWords)
}

// MarshalText is the word of the wire; a value outside the list is an error.
func (s Sector) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText is ParseSector, but takes the empty text as the zero value.
func (s *Sector) UnmarshalText(text []byte) error { return unmarshalText(s, text, ParseSector) }

// Value is the word for database/sql.
func (s Sector) Value() (driver.Value, error) { return textValue(s.MarshalText()) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Sector].
func (s *Sector) Scan(src any) error { return scanText(s, "Sector", src, ParseSector) }

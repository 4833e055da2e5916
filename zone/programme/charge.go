package programme

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Charge is a charge that the State and local governments may reduce for operators of a zone, as far as its own statute
// provides for it (감면할 수 있는 부담금, 제96조제2항). The constants are its eight subparagraphs (호) in order. The zero
// value is unset.
type Charge uint8

// The charges.
const (
	DevelopmentCharge  Charge = iota + 1 // 개발부담금, 「개발이익 환수에 관한 법률」
	FarmlandCharge                       // 농지보전부담금, 「농지법」 제38조
	TransportCharge                      // 광역교통시설 부담금, 「대도시권 광역교통 관리에 관한 특별법」
	GrasslandCharge                      // 대체초지조성비, 「초지법」 제23조제8항
	ForestCharge                         // 대체산림자원조성비, 「산지관리법」 제19조
	EcosystemCharge                      // 생태계보전부담금, 「자연환경보전법」 제46조
	PublicWatersCharge                   // 공유수면 점용료·사용료, 「공유수면 관리 및 매립에 관한 법률」 제13조
	RiverCharge                          // 하천 점용료 및 하천수 사용료, 「하천법」
)

var chargeWords = lang.Vocabulary[Charge]{Name: "programme.Charge", Words: []lang.Word{
	{"development", "개발부담금", "development charge"},
	{"farmland", "농지보전부담금", "farmland preservation charge"},
	{"transport", "광역교통시설 부담금", "metropolitan transport facility charge"},
	{"grassland", "대체초지조성비", "grassland replacement cost"},
	{"forest", "대체산림자원조성비", "forest replacement cost"},
	{"ecosystem", "생태계보전부담금", "ecosystem conservation charge"},
	{"public_waters", "공유수면 점용료·사용료", "charge for the use of public waters"},
	{"river", "하천 점용료 및 하천수 사용료", "charge for the use of rivers and river water"},
}}

// Charges returns every charge in the order of the constants. The caller owns the slice.
func Charges() []Charge { return chargeWords.All() }

// Basis returns the subparagraph of the zone Act that names the charge; zero where it is unset.
func (c Charge) Basis() law.Ref {
	if !chargeWords.Has(c) {
		return law.Ref{}
	}
	return law.MustRef("제96조제2항제" + string('0'+rune(c)) + "호")
}

// ParseCharge reads the wire word, "development"; the error is a [*ParseError].
func ParseCharge(s string) (Charge, error) { return chargeWords.Parse(s) }

// IsZero reports whether it is unset.
func (c Charge) IsZero() bool { return c == 0 }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (c Charge) String() string { return chargeWords.Word(c) }

// In returns the name for people.
func (c Charge) In(l lang.Language) string { return chargeWords.In(c, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (c Charge) AppendText(b []byte) ([]byte, error) { return chargeWords.Append(b, c) }

// MarshalText returns the wire word; a value outside the list is an error.
func (c Charge) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (c *Charge) UnmarshalText(text []byte) error { return chargeWords.Unmarshal(c, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (c Charge) Value() (driver.Value, error) { return chargeWords.Value(c) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Charge].
func (c *Charge) Scan(src any) error { return chargeWords.Scan(c, src) }

package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Statute is one of the eight Korean statutes that have a regulatory sandbox (규제샌드박스). They differ in their
// numbers, not in their code: [Statute.Rules] holds the numbers with their dates. On the wire the field is called
// scheme. The zero value is unset.
type Statute uint8

// The statutes.
const (
	ZoneAct   Statute = iota + 1 // regulation-free special zones, 지역특구법
	ICT                          // information and communications technology, 정보통신융합법
	Industry                     // industrial convergence, 산업융합 촉진법
	Finance                      // financial innovation, 금융혁신지원 특별법
	SmartCity                    // smart cities, 스마트도시법
	RnDZone                      // special research and development zones, 연구개발특구법
	Mobility                     // mobility, 모빌리티혁신법
	Circular                     // the circular economy, 순환경제사회전환촉진법
)

var statutes = lang.Vocabulary[Statute]{Name: "sandbox.Statute", Words: []lang.Word{
	{"zone-act", "지역특구법", "Zone Act"},
	{"ict", "정보통신융합법", "ICT Convergence Act"},
	{"industry", "산업융합 촉진법", "Industrial Convergence Act"},
	{"finance", "금융혁신지원 특별법", "Financial Innovation Act"},
	{"smart-city", "스마트도시법", "Smart City Act"},
	{"rnd-zone", "연구개발특구법", "R&D Zone Act"},
	{"mobility", "모빌리티혁신법", "Mobility Act"},
	{"circular", "순환경제사회전환촉진법", "Circular Economy Act"},
}}

// Statutes returns the eight statutes in their order.
func Statutes() []Statute { return statutes.All() }

// ParseStatute reads the wire word of a statute, "zone-act".
func ParseStatute(s string) (Statute, error) { return statutes.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s Statute) String() string { return statutes.Word(s) }

// In returns the short name of the statute.
func (s Statute) In(l lang.Language) string { return statutes.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s Statute) AppendText(b []byte) ([]byte, error) { return statutes.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s Statute) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *Statute) UnmarshalText(text []byte) error { return statutes.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s Statute) Value() (driver.Value, error) { return statutes.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Statute].
func (s *Statute) Scan(src any) error { return statutes.Scan(s, src) }

// Act returns the statute as the law package knows it; the zero act where the statute is unset.
func (s Statute) Act() law.Act {
	if s.String() == "" {
		return law.Act{}
	}
	return law.MustAct(s.profile().slug)
}

// Minister returns the minister in charge on the day (주무부처의 장), whose name a reorganisation of the government can
// change; the zero Text before the sandbox of the statute is in force.
func (s Statute) Minister(on civil.Date) lang.Text {
	e, _ := s.profile().minister.At(on)
	return e.Value
}

// Articles returns the articles of the statute that make up its sandbox, over time.
func (s Statute) Articles() law.Timeline[lang.Text] { return s.profile().articles }

// Rules returns the numbers of an instrument under the statute, over time. They are zero where the statute has never
// had the instrument.
func (s Statute) Rules(i Instrument) Rules { return *s.rules(i) }

// Has reports whether the statute has the instrument on the day.
func (s Statute) Has(i Instrument, on civil.Date) bool {
	_, ok := s.rules(i).Name.At(on)
	return ok
}

// Transitions returns the transitional provisions (부칙의 적용례·경과조치) that choose between versions of the numbers.
func (s Statute) Transitions() []law.Transition {
	if s == ZoneAct {
		return law.ZoneTransitions()
	}
	return s.profile().transitions()
}

// Instrument is one of the three ways of a sandbox. The zero value is unset.
type Instrument uint8

// The instruments.
const (
	Confirmation  Instrument = iota + 1 // whether a permit is needed at all (규제 신속확인)
	Demonstration                       // a test while regulations do not apply (실증특례)
	Temporary                           // a permit for the market until there is a standard (임시허가)
)

var instruments = lang.Vocabulary[Instrument]{Name: "sandbox.Instrument", Words: []lang.Word{
	{"confirmation", "신속확인", "confirmation"},
	{"demonstration", "실증특례", "demonstration permit"},
	{"temporary", "임시허가", "temporary permit"},
}}

// Instruments returns the three instruments in their order.
func Instruments() []Instrument { return instruments.All() }

// ParseInstrument reads the wire word of an instrument: confirmation, demonstration or temporary.
func ParseInstrument(s string) (Instrument, error) { return instruments.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (i Instrument) String() string { return instruments.Word(i) }

// In returns the usual name; what a statute itself calls the instrument stands in its [Rules].
func (i Instrument) In(l lang.Language) string { return instruments.In(i, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (i Instrument) AppendText(b []byte) ([]byte, error) { return instruments.Append(b, i) }

// MarshalText returns the wire word; a value outside the list is an error.
func (i Instrument) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (i *Instrument) UnmarshalText(text []byte) error { return instruments.Unmarshal(i, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (i Instrument) Value() (driver.Value, error) { return instruments.Value(i) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Instrument].
func (i *Instrument) Scan(src any) error { return instruments.Scan(i, src) }

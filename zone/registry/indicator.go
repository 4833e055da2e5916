package registry

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Indicator is what a goal or a result counts (성과지표). The zero value is unset.
type Indicator uint8

// The indicators. Where nothing else is said, they are numbers.
const (
	Zones        Indicator = iota + 1 // zones designated so far (지정된 특구)
	Operating                         // zones among them that operate (운영 중인 특구)
	Projects                          // projects of the zones (세부사업)
	SpecialCases                      // special cases granted (규제특례)
	Investment                        // investment attracted (투자 유치액), money
	Jobs                              // jobs created (신규 고용)
	Sales                             // sales (매출액), money
	Exports                           // exports (수출액), money
	Production                        // effect on production (생산 유발액), money
	Patents                           // patents, with certifications where the note says so (특허)
	Firms                             // firms taking part (참여 기업)
	Relocated                         // firms that moved in (유치·이전 기업)
	Permits                           // projects that went on to a temporary permit (임시허가 전환)
	Resolved                          // projects whose rules were changed (규제 해소 사업)
	LawsRevised                       // provisions of law changed (법령 정비)
	Localised                         // parts made at home for the first time (국산화 부품)
)

var indicators = lang.Vocabulary[Indicator]{Name: "registry.Indicator", Words: []lang.Word{
	{"zones", "특구", "zones"},
	{"operating", "운영 중인 특구", "zones in operation"},
	{"projects", "세부사업", "projects"},
	{"special_cases", "규제특례", "special cases"},
	{"investment", "투자 유치", "investment"},
	{"jobs", "신규 고용", "new jobs"},
	{"sales", "매출", "sales"},
	{"exports", "수출", "exports"},
	{"production", "생산 유발", "production"},
	{"patents", "특허", "patents"},
	{"firms", "참여 기업", "firms"},
	{"relocated", "유치·이전 기업", "firms attracted"},
	{"permits", "임시허가", "temporary permits"},
	{"resolved", "규제 해소 사업", "projects with rules fixed"},
	{"laws_revised", "법령 정비", "laws revised"},
	{"localised", "국산화 부품", "parts localised"},
}}

// Money reports whether the indicator is an amount of money and not a number.
func (i Indicator) Money() bool {
	return i == Investment || i == Sales || i == Exports || i == Production
}

// ParseIndicator reads the word of an indicator, such as "laws_revised"; the error is a [*ParseError].
func ParseIndicator(s string) (Indicator, error) { return indicators.Parse(s) }

// IsZero reports whether it is unset.
func (i Indicator) IsZero() bool { return i == 0 }

// In returns the name in the language, empty when unset.
func (i Indicator) In(l lang.Language) string { return indicators.In(i, l) }

// String returns the word, empty when unset or out of range.
func (i Indicator) String() string { return indicators.Word(i) }

// AppendText appends the word; a value out of range is a [*ParseError].
func (i Indicator) AppendText(b []byte) ([]byte, error) { return indicators.Append(b, i) }

// MarshalText returns the word; a value out of range is a [*ParseError].
func (i Indicator) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads as [ParseIndicator] does; the empty text is the unset value. After an error the value is unchanged.
func (i *Indicator) UnmarshalText(text []byte) error { return indicators.Unmarshal(i, text) }

// Value returns the word for a database; a value out of range is a [*ParseError].
func (i Indicator) Value() (driver.Value, error) { return indicators.Value(i) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Indicator].
func (i *Indicator) Scan(src any) error { return indicators.Scan(i, src) }

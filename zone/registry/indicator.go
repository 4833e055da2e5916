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

var indicators = enum{
	name: "Indicator",
	words: []string{
		"zones", "operating", "projects", "special_cases", "investment", "jobs", "sales", "exports", "production", "patents", "firms", "relocated", "permits", "resolved", "laws_revised", "localised",
	},
	texts: []lang.Text{
		{KO: "특구", EN: "zones"},
		{KO: "운영 중인 특구", EN: "zones in operation"},
		{KO: "세부사업", EN: "projects"},
		{KO: "규제특례", EN: "special cases"},
		{KO: "투자 유치", EN: "investment"},
		{KO: "신규 고용", EN: "new jobs"},
		{KO: "매출", EN: "sales"},
		{KO: "수출", EN: "exports"},
		{KO: "생산 유발", EN: "production"},
		{KO: "특허", EN: "patents"},
		{KO: "참여 기업", EN: "firms"},
		{KO: "유치·이전 기업", EN: "firms attracted"},
		{KO: "임시허가", EN: "temporary permits"},
		{KO: "규제 해소 사업", EN: "projects with rules fixed"},
		{KO: "법령 정비", EN: "laws revised"},
		{KO: "국산화 부품", EN: "parts localised"},
	},
}

// Money reports whether the indicator is an amount of money and not a number.
func (i Indicator) Money() bool {
	return i == Investment || i == Sales || i == Exports || i == Production
}

// ParseIndicator reads the word of an indicator, such as "laws_revised"; the error is a [*WordError].
func ParseIndicator(s string) (Indicator, error) {
	v, err := indicators.parse(s)
	return Indicator(v), err
}

// IsZero reports whether it is unset.
func (i Indicator) IsZero() bool { return i == 0 }

// In returns the name in the language, empty when unset.
func (i Indicator) In(l lang.Language) string { return indicators.in(uint8(i), l) }

// String returns the word, empty when unset or out of range.
func (i Indicator) String() string { return indicators.word(uint8(i)) }

// AppendText appends the word; a value out of range is a [*WordError].
func (i Indicator) AppendText(b []byte) ([]byte, error) { return indicators.append(b, uint8(i)) }

// MarshalText returns the word; a value out of range is a [*WordError].
func (i Indicator) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads as [ParseIndicator] does; the empty text is the unset value. After an error the value is unchanged.
func (i *Indicator) UnmarshalText(text []byte) error {
	return indicators.unmarshal((*uint8)(i), string(text))
}

// Value returns the word for a database; a value out of range is a [*WordError].
func (i Indicator) Value() (driver.Value, error) {
	b, err := i.MarshalText()
	return string(b), err
}

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Indicator].
func (i *Indicator) Scan(src any) error { return indicators.scan((*uint8)(i), src) }

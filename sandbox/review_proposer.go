package sandbox

import (
	"database/sql/driver"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// LocalHead is the office that applies for the designation of a zone (비수도권 시·도지사등, 제72조제1항). The zero value is unset.
type LocalHead uint8

// The offices.
const (
	ProvinceHead       LocalHead = iota + 1 // head of a province (시·도지사)
	MunicipalityHead                        // head of a city, county or district (시장·군수·구청장, 제주의 행정시장 포함)
	SpecialBodyHead                         // head of a special local government of several (특별지방자치단체의 장)
	IntegratedCityHead                      // mayor of an integrated special city (통합특별시장)
)

var localHeads = lang.Vocabulary[LocalHead]{Name: "sandbox.LocalHead", Words: []lang.Word{
	{"province_head", "시·도지사", "head of a province"},
	{"municipality_head", "시장·군수·구청장", "head of a city, county or district"},
	{"special_body_head", "특별지방자치단체의 장", "head of a special local government"},
	{"integrated_city_head", "통합특별시장", "mayor of an integrated special city"},
}}

// ParseLocalHead reads the wire word of an office, "province_head".
func ParseLocalHead(s string) (LocalHead, error) { return localHeads.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (h LocalHead) String() string { return localHeads.Word(h) }

// In returns the name for people.
func (h LocalHead) In(l lang.Language) string { return localHeads.In(h, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (h LocalHead) AppendText(b []byte) ([]byte, error) { return localHeads.Append(b, h) }

// MarshalText returns the wire word; a value outside the list is an error.
func (h LocalHead) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (h *LocalHead) UnmarshalText(text []byte) error { return localHeads.Unmarshal(h, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (h LocalHead) Value() (driver.Value, error) { return localHeads.Value(h) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[LocalHead].
func (h *LocalHead) Scan(src any) error { return localHeads.Scan(h, src) }

// ProposerCase names the schema of the facts about who applies for a zone in the types of the rule package.
type ProposerCase struct{}

// proposerFacts are the facts about who applies for a zone.
type proposerFacts struct {
	schema  *rule.Schema[ProposerCase]
	head    rule.WordFact[ProposerCase, LocalHead]
	region  rule.WordFact[ProposerCase, place]
	capital rule.BoolFact[ProposerCase]
}

var proposer = sync.OnceValue(func() *proposerFacts {
	s := rule.NewSchema[ProposerCase]("proposer/1")
	return &proposerFacts{
		schema:  s,
		head:    rule.Word[LocalHead](s, "head", ko("신청하는 지방자치단체의 장", "office that applies")),
		region:  rule.Word[place](s, "region", ko("관할 시·도", "province")),
		capital: s.Bool("capital_member", ko("수도권 지방자치단체의 참여", "member in the capital area")),
	}
})

// ProposerFacts are the facts about who applies for a zone. Each zero value is unknown.
type ProposerFacts struct {
	Head   LocalHead        `json:"head,omitzero"`
	Region region.LegalDong `json:"region,omitzero"` // province in which the local government lies
	// CapitalMember is that a member of the special local government lies in the capital area; asked for that office only.
	CapitalMember Answer `json:"capital_member,omitzero"`
}

// Fill sets the facts in a row for the law of a day; the row is reset before. The error is a [fault.List]: a province
// that is none on the day, and values outside their lists.
func (f *ProposerFacts) Fill(row *rule.Row[ProposerCase], on civil.Date) error {
	row.Reset()
	if list := f.faults(); len(list) > 0 {
		return list
	}
	if !f.Region.IsZero() {
		if _, err := f.Region.On(on); err != nil {
			return regionFault(err)
		}
		proposer().region.Set(row, placeOf(f.Region))
	}
	proposer().head.Set(row, f.Head)
	setAnswer(proposer().capital, row, f.CapitalMember)
	return nil
}

// faults are the values outside their lists.
func (f *ProposerFacts) faults() (list fault.List) {
	at := fault.Path{}.Field
	if f.Head != 0 && !localHeads.Has(f.Head) {
		list.Add(reviewFactInvalid.At(at("head"), law.Ref{}, lang.Arg{Name: "field", Value: "head"}, lang.Arg{Name: "value", Value: uint8(f.Head)}))
	}
	if f.CapitalMember > No {
		list.Add(reviewFactInvalid.At(at("capital_member"), law.Ref{}, lang.Arg{Name: "field", Value: "capital_member"}, lang.Arg{Name: "value", Value: uint8(f.CapitalMember)}))
	}
	return list
}

// proposers are the offices that may apply, over time.
func proposers() law.Timeline[[]LocalHead] {
	basis := law.MustRef("제72조제1항")
	return over(
		read(zone2019, []LocalHead{ProvinceHead}, basis),
		read(zone2024, []LocalHead{ProvinceHead, MunicipalityHead, SpecialBodyHead}, basis),
		noted(read(zone2026, []LocalHead{ProvinceHead, MunicipalityHead, SpecialBodyHead, IntegratedCityHead}, basis),
			"통합특별시장은 시행령 제2조제2항제1호", "the mayor of an integrated special city: Decree Art. 2(2)1"),
	)
}

// NewProposerBook returns the rules on who may apply for the designation of a zone, by the law of the day of the
// application (제72조제1항, 제2조제13호): heads of provinces from 2019-04-17; heads of cities, counties and districts and of
// special local governments from 2024-08-07; mayors of integrated special cities from 2026-07-01; the capital area never.
// The error is a [*NoRuleError] before the Act.
func NewProposerBook(on civil.Date) (*rule.Book[ProposerCase], error) {
	heads, ok := proposers().At(on)
	if !ok {
		return nil, &NoRuleError{Statute: ZoneAct, Instrument: Demonstration, Rule: "applicant for a zone", On: on}
	}
	zone := law.MustRef("제2조제13호")
	return rule.NewBook(proposer().schema, on, []rule.Rule[ProposerCase]{
		{Code: "sandbox.proposer.head", Basis: heads.Basis, Title: ko("신청할 수 있는 지방자치단체의 장일 것", "an office that may apply"),
			When: proposer().head.OneOf(heads.Value...)},
		{Code: "sandbox.proposer.region", Basis: zone, Title: ko("비수도권일 것", "outside the capital area"),
			When: proposer().region.NoneOf(capitalArea(on)...)},
		{Code: "sandbox.proposer.capital_member", Basis: zone, Title: ko("수도권이 참여한 특별지방자치단체가 아닐 것", "no special local government with a member in the capital area"),
			When: rule.Any(proposer().head.NoneOf(SpecialBodyHead), proposer().capital.False())},
	})
}

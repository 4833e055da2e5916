package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// CoverKind is how the liability for damage is covered (책임보험등: 제88조제2항). The zero value is unset.
type CoverKind uint8

// The kinds.
const (
	LiabilityInsurance CoverKind = iota + 1 // 책임보험, in force from 2019-04-17
	MutualAid                               // 공제 등, in force from 2021-07-21
)

var coverKinds = lang.Vocabulary[CoverKind]{Name: "sandbox.CoverKind", Words: []lang.Word{
	{"liability_insurance", "책임보험", "liability insurance"},
	{"mutual_aid", "공제", "mutual aid"},
}}

// ParseCoverKind reads the wire word of a kind: liability_insurance or mutual_aid.
func ParseCoverKind(s string) (CoverKind, error) { return coverKinds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k CoverKind) String() string { return coverKinds.Word(k) }

// In returns the name for people.
func (k CoverKind) In(l lang.Language) string { return coverKinds.In(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k CoverKind) AppendText(b []byte) ([]byte, error) { return coverKinds.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k CoverKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *CoverKind) UnmarshalText(text []byte) error { return coverKinds.Unmarshal(k, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (k CoverKind) Value() (driver.Value, error) { return coverKinds.Value(k) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[CoverKind].
func (k *CoverKind) Scan(src any) error { return coverKinds.Scan(k, src) }

// CoverAmounts are sums insured, in won: what the law demands, or what a policy or a plan of damages has (보험금·공제금: 시행령
// 제60조제3항). An absent amount is not known.
type CoverAmounts struct {
	Death      money.Amount `json:"death,omitzero"`      // for each person who dies (사망 1인당)
	Injury     money.Amount `json:"injury,omitzero"`     // for each person injured (부상 1인당)
	Disability money.Amount `json:"disability,omitzero"` // for each person left disabled after treatment (후유장애 1인당)
	Property   money.Amount `json:"property,omitzero"`   // for each accident (재물 사고당)
}

// coverHead is one of the four heads of damage.
type coverHead struct {
	field string
	label lang.Text
	basis string
	of    func(CoverAmounts) money.Amount
}

func coverHeads() [4]coverHead {
	return [4]coverHead{
		{"death", ko("사망", "death"), "시행령 제60조제3항제1호", func(a CoverAmounts) money.Amount { return a.Death }},
		{"injury", ko("부상", "injury"), "시행령 제60조제3항제2호", func(a CoverAmounts) money.Amount { return a.Injury }},
		{"disability", ko("후유장애", "disability"), "시행령 제60조제3항제3호", func(a CoverAmounts) money.Amount { return a.Disability }},
		{"property", ko("재물", "property"), "시행령 제60조제3항제4호", func(a CoverAmounts) money.Amount { return a.Property }},
	}
}

// ref returns the subparagraph that sets the sum of the head.
func (h coverHead) ref() law.Ref { return law.MustRef(h.basis) }

package zone

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Ground is why a designation is cancelled (지정해제의 사유). The zero value is unset.
type Ground uint8

// The grounds.
const (
	// GroundPurpose is a purpose that is not reached or cannot be (제82조제1항).
	GroundPurpose Ground = iota + 1
	// GroundSideEffects is a grave side effect (제82조제1항).
	GroundSideEffects
	// GroundFraud is a plan proposed by fraud (시행령 제53조제1항).
	GroundFraud
	// GroundUnforeseen is an unforeseen change with a public interest (시행령 제53조제1항).
	GroundUnforeseen
	// GroundReached is a purpose that was reached (시행령 제53조제1항).
	GroundReached
	// GroundOther is another need that the Minister finds (시행령 제53조제1항).
	GroundOther
	// GroundEvaluation is a poor result of the evaluation (제82조제3항): the Minister cancels ex officio.
	GroundEvaluation
)

var grounds = lang.Vocabulary[Ground]{Name: "zone.Ground", Words: []lang.Word{
	{"purpose_unreachable", "지정 목적을 달성할 수 없음", "purpose out of reach"},
	{"side_effects", "심각한 부작용", "grave side effects"},
	{"fraud", "거짓이나 부정한 방법의 제안", "fraud"},
	{"unforeseen_change", "예상하지 못한 사정 변경과 공익", "unforeseen change"},
	{"purpose_reached", "지정 목적의 달성", "purpose reached"},
	{"other", "그 밖의 필요", "other need"},
	{"poor_evaluation", "평가 결과 저조", "poor evaluation"},
}}

// Grounds returns the grounds in order. The caller owns the slice.
func Grounds() []Ground { return grounds.All() }

// ParseGround reads a word, such as "purpose_unreachable"; the error is a [*ParseError] that lists the words.
func ParseGround(s string) (Ground, error) { return grounds.Parse(s) }

// IsZero reports whether it is unset.
func (v Ground) IsZero() bool { return v == 0 }

// String returns the word, or the empty string where it is unset or outside the list.
func (v Ground) String() string { return grounds.Word(v) }

// In returns the name for people.
func (v Ground) In(l lang.Language) string { return grounds.In(v, l) }

// AppendText appends the word; a value outside the list is an error.
func (v Ground) AppendText(b []byte) ([]byte, error) { return grounds.Append(b, v) }

// MarshalText returns the word; a value outside the list is an error.
func (v Ground) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a word; the empty text is the unset value. After an error the value is unchanged.
func (v *Ground) UnmarshalText(text []byte) error { return grounds.Unmarshal(v, text) }

// Value returns the word for a database; a value outside the list is an error.
func (v Ground) Value() (driver.Value, error) { return grounds.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Ground].
func (v *Ground) Scan(src any) error { return grounds.Scan(v, src) }

// Basis returns the provision that names the ground; zero for the unset value.
func (v Ground) Basis() law.Ref {
	switch v {
	case GroundPurpose, GroundSideEffects:
		return law.MustRef("제82조제1항")
	case GroundFraud, GroundUnforeseen, GroundReached, GroundOther:
		return law.MustRef("시행령 제53조제1항")
	case GroundEvaluation:
		return law.MustRef("제82조제3항")
	}
	return law.Ref{}
}

package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Harm is what happened to a person in an accident, as far as it decides what is paid (시행령 제60조제3항, 제4항). The last three
// are the combined cases of one event. The zero value is unset.
type Harm uint8

// The harms.
const (
	Died                   Harm = iota + 1 // 사망
	Injured                                // 부상
	Disabled                               // 후유장애: after treatment, for good
	DiedInTreatment                        // 부상자가 치료 중 그 부상으로 사망 (제4항제1호)
	InjuredAndDisabled                     // 부상으로 후유장애가 생김 (제4항제2호)
	DiedAfterDisabilityPay                 // 후유장애 금액을 지급한 뒤 그 부상으로 사망 (제4항제3호)
)

var harms = lang.Vocabulary[Harm]{Name: "sandbox.Harm", Words: []lang.Word{
	{"death", "사망", "death"},
	{"injury", "부상", "injury"},
	{"disability", "후유장애", "disability"},
	{"injury_then_death", "부상 후 치료 중 사망", "death in treatment"},
	{"injury_then_disability", "부상 후 후유장애", "injury and disability"},
	{"disability_then_death", "후유장애 지급 후 사망", "death after disability pay"},
}}

var harmBases = [...]string{
	Died: "시행령 제60조제3항제1호", Injured: "시행령 제60조제3항제2호", Disabled: "시행령 제60조제3항제3호",
	DiedInTreatment: "시행령 제60조제4항제1호", InjuredAndDisabled: "시행령 제60조제4항제2호", DiedAfterDisabilityPay: "시행령 제60조제4항제3호",
}

// Fatal reports whether the person died.
func (h Harm) Fatal() bool { return h == Died || h == DiedInTreatment || h == DiedAfterDisabilityPay }

// Basis returns the subparagraph that says what is paid; zero where the harm is unset.
func (h Harm) Basis() law.Ref {
	if !harms.Has(h) {
		return law.Ref{}
	}
	return law.MustRef(harmBases[h])
}

// ParseHarm reads the wire word of a harm, "injury_then_death".
func ParseHarm(s string) (Harm, error) { return harms.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (h Harm) String() string { return harms.Word(h) }

// In returns the name for people.
func (h Harm) In(l lang.Language) string { return harms.In(h, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (h Harm) AppendText(b []byte) ([]byte, error) { return harms.Append(b, h) }

// MarshalText returns the wire word; a value outside the list is an error.
func (h Harm) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (h *Harm) UnmarshalText(text []byte) error { return harms.Unmarshal(h, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (h Harm) Value() (driver.Value, error) { return harms.Value(h) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Harm].
func (h *Harm) Scan(src any) error { return harms.Scan(h, src) }

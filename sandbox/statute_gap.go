package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Gap is why the ordinary law does not let a new technology through (신청 사유). The zero value is unset.
type Gap uint8

// The gaps.
const (
	NoStandard    Gap = iota + 1 // the law behind the permit has no standard (기준·규격·요건 등이 없는 경우)
	UnfitStandard                // it has one that does not fit (적용하는 것이 맞지 아니한 경우)
	Prohibited                   // another law makes it impossible to apply (신청하는 것이 불가능한 경우)
	Unclear                      // it is not clear whether or how a regulation applies (불명확한 경우)
)

var gaps = vocabulary[Gap]{"Gap", []wording{
	{"no_standard", lang.Text{KO: "기준 없음", EN: "no standard"}},
	{"unfit_standard", lang.Text{KO: "기준 부적합", EN: "unfit standard"}},
	{"prohibited", lang.Text{KO: "신청 불가능", EN: "application impossible"}},
	{"unclear", lang.Text{KO: "불명확", EN: "unclear"}},
}}

// ParseGap reads the wire word of a gap, "no_standard".
func ParseGap(s string) (Gap, error) { return gaps.parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (g Gap) String() string { return gaps.word(g) }

// In returns the name for people.
func (g Gap) In(l lang.Language) string { return gaps.in(g, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (g Gap) AppendText(b []byte) ([]byte, error) { return gaps.append(b, g) }

// MarshalText returns the wire word; a value outside the list is an error.
func (g Gap) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (g *Gap) UnmarshalText(text []byte) error { return gaps.unmarshal(g, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (g Gap) Value() (driver.Value, error) {
	b, err := g.MarshalText()
	return string(b), err
}

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Gap].
func (g *Gap) Scan(src any) error { return gaps.scan(g, src) }

// Gaps is a set of gaps: the cases in which an instrument may be applied for. The zero value is empty.
type Gaps uint8

// GapsOf returns the set of the gaps. An unset gap or one outside the list is left out.
func GapsOf(list ...Gap) Gaps {
	var s Gaps
	for _, g := range list {
		if gaps.has(g) {
			s |= 1 << g
		}
	}
	return s
}

// Has reports whether the gap is in the set.
func (s Gaps) Has(g Gap) bool { return gaps.has(g) && s&(1<<g) != 0 }

// List returns the gaps in the order of the constants.
func (s Gaps) List() []Gap { return gaps.pick(s.Has) }

// In returns the names with a comma between them.
func (s Gaps) In(l lang.Language) string { return gaps.say(s.List(), l) }

// Silence is what the law makes of an authority that does not answer in time (무응답의 효과). The zero value is
// unset: nothing is said about silence, because the question was not put.
type Silence uint8

// The effects of silence.
const (
	SilenceNone       Silence = iota + 1 // none: the authority is late and the matter stays open
	DeemedNotRequired                    // deemed outside its remit, or its permit not required (허가등이 필요하지 아니한 것으로 봄)
	DeemedNoOpinion                      // deemed to have no opinion (의견이 없는 것으로 봄)
	DeemedConsulted                      // deemed consulted (협의가 이루어진 것으로 봄)
)

var silences = vocabulary[Silence]{"Silence", []wording{
	{"none", lang.Text{KO: "효과 없음", EN: "no effect"}},
	{"deemed_not_required", lang.Text{KO: "소관이 아니거나 허가등이 필요하지 않은 것으로 봄", EN: "deemed outside its remit or not required"}},
	{"deemed_no_opinion", lang.Text{KO: "의견이 없는 것으로 봄", EN: "deemed to have no opinion"}},
	{"deemed_consulted", lang.Text{KO: "협의가 이루어진 것으로 봄", EN: "deemed consulted"}},
}}

// ParseSilence reads the wire word of an effect: none, deemed_not_required, deemed_no_opinion or deemed_consulted.
func ParseSilence(s string) (Silence, error) { return silences.parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s Silence) String() string { return silences.word(s) }

// In returns the effect in words.
func (s Silence) In(l lang.Language) string { return silences.in(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s Silence) AppendText(b []byte) ([]byte, error) { return silences.append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s Silence) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *Silence) UnmarshalText(text []byte) error { return silences.unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s Silence) Value() (driver.Value, error) {
	b, err := s.MarshalText()
	return string(b), err
}

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Silence].
func (s *Silence) Scan(src any) error { return silences.scan(s, src) }

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

var gaps = lang.Vocabulary[Gap]{Name: "sandbox.Gap", Words: []lang.Word{
	{"no_standard", "기준 없음", "no standard"},
	{"unfit_standard", "기준 부적합", "unfit standard"},
	{"prohibited", "신청 불가능", "application impossible"},
	{"unclear", "불명확", "unclear"},
}}

// ParseGap reads the wire word of a gap, "no_standard".
func ParseGap(s string) (Gap, error) { return gaps.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (g Gap) String() string { return gaps.Word(g) }

// In returns the name for people.
func (g Gap) In(l lang.Language) string { return gaps.In(g, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (g Gap) AppendText(b []byte) ([]byte, error) { return gaps.Append(b, g) }

// MarshalText returns the wire word; a value outside the list is an error.
func (g Gap) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (g *Gap) UnmarshalText(text []byte) error { return gaps.Unmarshal(g, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (g Gap) Value() (driver.Value, error) { return gaps.Value(g) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Gap].
func (g *Gap) Scan(src any) error { return gaps.Scan(g, src) }

// Gaps is a set of gaps: the cases in which an instrument may be applied for. The zero value is empty.
type Gaps uint8

// GapsOf returns the set of the gaps. An unset gap or one outside the list is left out.
func GapsOf(list ...Gap) Gaps {
	var s Gaps
	for _, g := range list {
		if gaps.Has(g) {
			s |= 1 << g
		}
	}
	return s
}

// Has reports whether the gap is in the set.
func (s Gaps) Has(g Gap) bool { return gaps.Has(g) && s&(1<<g) != 0 }

// List returns the gaps in the order of the constants.
func (s Gaps) List() []Gap { return pick(gaps, s.Has) }

// In returns the names with a comma between them.
func (s Gaps) In(l lang.Language) string { return say(gaps, s.List(), l) }

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

var silences = lang.Vocabulary[Silence]{Name: "sandbox.Silence", Words: []lang.Word{
	{"none", "효과 없음", "no effect"},
	{"deemed_not_required", "소관이 아니거나 허가등이 필요하지 않은 것으로 봄", "deemed outside its remit or not required"},
	{"deemed_no_opinion", "의견이 없는 것으로 봄", "deemed to have no opinion"},
	{"deemed_consulted", "협의가 이루어진 것으로 봄", "deemed consulted"},
}}

// ParseSilence reads the wire word of an effect: none, deemed_not_required, deemed_no_opinion or deemed_consulted.
func ParseSilence(s string) (Silence, error) { return silences.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (s Silence) String() string { return silences.Word(s) }

// In returns the effect in words.
func (s Silence) In(l lang.Language) string { return silences.In(s, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (s Silence) AppendText(b []byte) ([]byte, error) { return silences.Append(b, s) }

// MarshalText returns the wire word; a value outside the list is an error.
func (s Silence) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (s *Silence) UnmarshalText(text []byte) error { return silences.Unmarshal(s, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (s Silence) Value() (driver.Value, error) { return silences.Value(s) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Silence].
func (s *Silence) Scan(src any) error { return silences.Scan(s, src) }

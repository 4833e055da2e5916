package evaluation

import (
	"bytes"
	"crypto/sha256"
	"database/sql/driver"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// TieRule is one rule that puts proposals of equal totals in order (동점자 처리 기준). The rules of a stage form a chain: a rule
// is asked only where all rules before it leave proposals equal. It is comparable with ==; the zero TieRule is absent.
type TieRule struct {
	kind tieKind
	name string // the criterion or the seed
}

type tieKind uint8

const (
	byTechnical tieKind = iota + 1
	byHeaviest
	byCriterion
	byLowestKept
	byDeductions
	byDraw
)

var tieWords = lang.Vocabulary[tieKind]{Name: "evaluation.TieRule", Words: []lang.Word{
	{"technical", "기술능력 평가점수가 높은 제안", "the higher technical score"},
	{"heaviest", "배점이 가장 큰 항목의 점수가 높은 제안", "the higher score in the heaviest criterion"},
	{"criterion", "평가항목 {name}의 점수가 높은 제안", "the higher score in the criterion {name}"},
	{"lowest_kept", "반영된 점수 중 최저점이 높은 제안", "the higher lowest score that counts"},
	{"fewer_deductions", "감점이 적은 제안", "fewer deductions"},
	{"draw", "추첨(난수 씨앗 {name})", "a draw with the seed {name}"},
}}

// ByTechnical puts the higher technical score first: the sum of the weighted scores of the technical criteria.
func ByTechnical() TieRule { return TieRule{kind: byTechnical} }

// ByHeaviest puts the higher score in the heaviest criterion first: the one that can add most to the total, among the
// technical criteria where there are any. A stage in which several are heaviest is at fault and names one by ByCriterion.
func ByHeaviest() TieRule { return TieRule{kind: byHeaviest} }

// ByCriterion puts the higher score in the criterion, or group of criteria, of that id first.
func ByCriterion(id string) TieRule { return TieRule{byCriterion, id} }

// ByLowestKept puts the proposal first whose lowest evaluator's sum is higher, among the sums that trimming left.
func ByLowestKept() TieRule { return TieRule{kind: byLowestKept} }

// ByDeductions puts the proposal with the smaller penalty first, as it counted after the cap.
func ByDeductions() TieRule { return TieRule{kind: byDeductions} }

// ByDraw orders by lot (추첨): the smaller SHA-256 of the seed, a line feed and the proposal's id comes first. It leaves
// nothing equal, so it stands last. The seed is part of the stage and thereby of the record; it must be fixed in a way
// that nobody could foresee, before the scores are known.
func ByDraw(seed string) TieRule { return TieRule{byDraw, seed} }

// ParseTieRule reads a word of the wire: technical, heaviest, criterion:ID, lowest_kept, fewer_deductions or draw:SEED.
func ParseTieRule(s string) (TieRule, error) {
	kind, name, named := strings.Cut(s, ":")
	k, err := tieWords.Parse(kind)
	if r := (TieRule{k, name}); err == nil && named == r.named() && (name != "") == named {
		return r, nil
	}
	return TieRule{}, &ParseError{Package: "evaluation", Type: "TieRule", Input: s,
		Reason: "must be one of technical, heaviest, criterion:ID, lowest_kept, fewer_deductions, draw:SEED"}
}

// named reports whether the rule has a name behind its word.
func (r TieRule) named() bool { return r.kind == byCriterion || r.kind == byDraw }

// MustTieRule is ParseTieRule for literals; it panics where the text is no rule.
func MustTieRule(s string) TieRule {
	r, err := ParseTieRule(s)
	if err != nil {
		panic(err)
	}
	return r
}

// IsZero reports whether there is no rule.
func (r TieRule) IsZero() bool { return r == TieRule{} }

// Equal reports whether r == s; it is there for go-cmp.
func (r TieRule) Equal(s TieRule) bool { return r == s }

// String is the word of the wire; "" for the zero TieRule.
func (r TieRule) String() string {
	if r.named() {
		return tieWords.Word(r.kind) + ":" + r.name
	}
	return tieWords.Word(r.kind)
}

// In says which of two equal proposals comes first.
func (r TieRule) In(l lang.Language) string {
	return lang.Expand(tieWords.In(r.kind, l), l, arg("name", r.name))
}

// AppendText appends the text of String.
func (r TieRule) AppendText(b []byte) ([]byte, error) { return append(b, r.String()...), nil }

// MarshalText is the text of String: the empty text for the zero TieRule.
func (r TieRule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is ParseTieRule, but takes the empty text as the zero TieRule.
func (r *TieRule) UnmarshalText(text []byte) error { return lang.UnmarshalText(r, text, ParseTieRule) }

// Value is the text for database/sql.
func (r TieRule) Value() (driver.Value, error) { return lang.TextValue(r.MarshalText()) }

// Scan reads the text from a database: a string or bytes. NULL is an error: scan into sql.Null[TieRule].
func (r *TieRule) Scan(src any) error {
	return lang.ScanText(r, "evaluation.TieRule", src, ParseTieRule)
}

// drawn orders two proposals by lot.
func drawn(seed, a, b string) int {
	x := sha256.Sum256([]byte(seed + "\n" + a))
	y := sha256.Sum256([]byte(seed + "\n" + b))
	return bytes.Compare(x[:], y[:])
}

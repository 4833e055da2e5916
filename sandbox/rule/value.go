package rule

import (
	"math/big"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Value is one value of a fact, whatever its kind: what an explanation shows and what a limit is. The zero Value is absent: the fact is
// unknown. Values are compared with [Value.Equal].
type Value struct {
	f *fact
	x exact
}

// IsZero reports whether the value is absent.
func (v Value) IsZero() bool { return v.f == nil }

// Equal reports whether both are the same value of the same fact.
func (v Value) Equal(w Value) bool {
	return v.f == w.f && (v.f == nil || v.x.compare(w.x) == 0)
}

// Step returns the value so many of the fact's smallest units above v: days, won, digits after the point. It is absent where the fact has no
// order or cannot have the value: no such day, a count that an int cannot hold.
func (v Value) Step(units int) Value {
	if v.f == nil || v.f.kind < KindInt || v.f.kind > KindDate {
		return Value{}
	}
	w := Value{v.f, v.x.add(int64(units))}
	if !v.f.inRange(w.x) {
		return Value{}
	}
	return w
}

// Toggle returns the words of v with one more, or one fewer where v has it. It is absent where the fact has no such word.
func (v Value) Toggle(word string) Value {
	if v.f == nil || v.f.word(word) == 0 {
		return Value{}
	}
	return Value{v.f, small(v.x.n ^ int64(v.f.word(word)))}
}

// String is the value as in a document: true, 3, 0.0300, 150000000, 2026-11-22, demonstration, CE FDA; empty for the zero Value.
func (v Value) String() string {
	if v.f == nil {
		return ""
	}
	switch v.f.kind {
	case KindBool:
		return map[bool]string{true: "true", false: "false"}[v.x.n == 1]
	case KindDate:
		return dateOf(v.x.n).String()
	case KindWord, KindWords:
		return strings.Join(v.f.words(uint64(v.x.n)), " ")
	case KindInt, KindNumber, KindAmount:
	}
	return point(v.x.int(), v.f.scale)
}

// In is the value for people, with its unit, and without needless zeros.
func (v Value) In(l lang.Language) string {
	if v.f == nil {
		return ""
	}
	switch v.f.kind {
	case KindBool:
		return lang.Say(v.x.n == 1, l)
	case KindDate:
		return lang.DateIn(dateOf(v.x.n), l)
	case KindWord, KindWords:
		return v.f.list(uint64(v.x.n), l)
	case KindAmount:
		return v.f.amountIn(v.x, l)
	case KindInt, KindNumber:
	}
	text := lang.Group(trimmed(point(v.x.int(), v.f.scale), v.f.scale))
	switch unit := v.f.unit.In(l); {
	case unit == "":
		return text
	case l == lang.Korean:
		return text + unit
	default:
		return text + " " + unit
	}
}

// MarshalJSON is the value on the wire: a bool, a whole number, a decimal or a day as text, an amount as an object, a word, a list of words.
func (v Value) MarshalJSON() ([]byte, error) {
	if v.f == nil {
		return []byte("null"), nil
	}
	switch v.f.kind {
	case KindBool, KindInt:
		return []byte(v.String()), nil
	case KindAmount:
		return marshal(struct {
			Amount   string         `json:"amount"`
			Currency money.Currency `json:"currency"`
		}{v.String(), v.f.currency})
	case KindWord, KindWords:
		if words := v.f.words(uint64(v.x.n)); v.f.kind == KindWords || len(words) > 1 {
			return marshal(words)
		}
	case KindNumber, KindDate:
	}
	return marshal(v.String())
}

// point writes units of 10^-scale as a decimal; money.FormatScaled for any size.
func point(units *big.Int, scale int) string {
	digits, negative := strings.CutPrefix(units.String(), "-")
	if scale > 0 {
		digits = strings.Repeat("0", max(scale+1-len(digits), 0)) + digits
		digits = digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
	}
	if negative {
		return "-" + digits
	}
	return digits
}

// unpoint takes the point out of a decimal.
func unpoint(s string) string { return strings.Replace(s, ".", "", 1) }

// trimmed takes up to so many zeros off the end of a fraction.
func trimmed(decimal string, most int) string {
	for ; most > 0 && strings.HasSuffix(decimal, "0"); most-- {
		decimal = decimal[:len(decimal)-1]
	}
	return strings.TrimSuffix(decimal, ".")
}

// list writes the labels of the words in the mask.
func (f *fact) list(mask uint64, l lang.Language) string {
	var labels []string
	for _, t := range f.in(mask) {
		labels = append(labels, t.Label.In(l))
	}
	if len(labels) == 0 {
		return lang.Text{KO: "없음", EN: "none"}.In(l)
	}
	return strings.Join(labels, ", ")
}

// amountIn writes an amount of the fact's currency; digits beyond the currency's, which a product has, are kept unless they are zeros.
func (f *fact) amountIn(x exact, l lang.Language) string {
	text := trimmed(point(x.int(), f.scale), f.scale-f.currency.Scale())
	if a, err := money.ParseAmount(text, f.currency); err == nil {
		return a.Reading(l)
	}
	switch grouped := lang.Group(text); {
	case f.currency == money.KRW && l == lang.Korean:
		return grouped + "원"
	case f.currency == money.KRW:
		return "₩" + grouped
	default:
		return f.currency.String() + " " + grouped
	}
}

// describe says what values the fact has, for a message.
func (f *fact) describe() lang.Text {
	switch f.kind {
	case KindWord, KindWords:
		words := f.list(f.vocabulary(), lang.Korean)
		return lang.Text{KO: words + " 가운데 하나", EN: "one of " + f.list(f.vocabulary(), lang.English)}
	case KindAmount:
		return lang.Text{KO: f.currency.String() + " 금액", EN: "an amount in " + f.currency.String()}
	case KindNumber:
		digits := point(big.NewInt(int64(f.scale)), 0)
		return lang.Text{KO: "소수 " + digits + "자리까지의 수", EN: "a number of at most " + digits + " digits after the point"}
	case KindBool, KindInt, KindDate:
	}
	return kindValues[f.kind]
}

// kindValues says what the values of the other kinds are.
var kindValues = [...]lang.Text{
	KindBool: {KO: "예(true) 또는 아니요(false)", EN: "true or false"},
	KindInt:  {KO: "정수", EN: "a whole number"},
	KindDate: {KO: "2026-11-22 형식의 날짜", EN: "a day such as 2026-11-22"},
}

package lang

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// Text is one text in both languages. Korean is authoritative, English stands beside it. It is comparable with ==;
// the zero Text is absent. Use keyed literals.
type Text struct {
	KO string `json:"ko"`
	EN string `json:"en"`
}

// In returns the text in l, and the other language where that one is empty: something is better than nothing.
func (t Text) In(l Language) string {
	if l == English {
		return cmp.Or(t.EN, t.KO)
	}
	return cmp.Or(t.KO, t.EN)
}

// IsZero reports whether both texts are empty.
func (t Text) IsZero() bool { return t == Text{} }

// Speaker is a value that can write itself in a language: a [Text], a citation, an amount of money.
type Speaker interface {
	In(l Language) string
}

// Say writes a value for a reader of l: a [Speaker] by itself; days, lengths and spans in words; integers grouped; a
// bool as 예/아니요 or yes/no; a []any or []string joined by commas; a string as it is; nil as the empty string.
// Anything else is written as fmt.Sprint does (a fmt.Stringer by its String), so pass values and no pointers where the output must not vary.
func Say(v any, l Language) string {
	switch v := v.(type) {
	case nil:
		return ""
	case Speaker:
		return v.In(l)
	case string:
		return v
	case bool:
		return yesNo(v).In(l)
	case civil.Date:
		return DateIn(v, l)
	case civil.Partial:
		return PartialIn(v, l)
	case civil.Period:
		return PeriodIn(v, l)
	case civil.Span:
		return SpanIn(v, l)
	case time.Weekday:
		return WeekdayIn(v, l)
	case []any:
		return join(v, l)
	case []string:
		return strings.Join(v, ", ")
	case float64: // what a JSON number becomes when arguments are read back
		return Group(strconv.FormatFloat(v, 'f', -1, 64))
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return Group(fmt.Sprint(v))
	}
	return fmt.Sprint(v)
}

func yesNo(b bool) Text {
	if b {
		return Text{KO: "예", EN: "yes"}
	}
	return Text{KO: "아니요", EN: "no"}
}

func join(values []any, l Language) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = Say(v, l)
	}
	return strings.Join(words, ", ")
}

// Group puts a comma after every three digits of the whole part of an exact decimal: "-1500000.25" becomes
// "-1,500,000.25". A text that is not digits with an optional sign and fraction is returned as it is.
func Group(decimal string) string {
	unsigned := decimal
	if decimal != "" && (decimal[0] == '-' || decimal[0] == '+') {
		unsigned = decimal[1:]
	}
	whole, fraction, pointed := strings.Cut(unsigned, ".")
	if !allDigits(whole) || pointed && !allDigits(fraction) {
		return decimal
	}
	if len(whole) <= 3 {
		return decimal
	}
	b := make([]byte, 0, len(decimal)+len(whole)/3)
	b = append(b, decimal[:len(decimal)-len(unsigned)]...)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b = append(b, ',')
		}
		b = append(b, whole[i])
	}
	return string(append(b, unsigned[len(whole):]...))
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

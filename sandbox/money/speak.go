package money

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// In is the amount for people: 150,000,000원 or ₩150,000,000, and USD 1,500.00 in both languages, since a dollar sign
// does not say whose dollar it is. Empty for the zero Amount.
func (a Amount) In(l lang.Language) string {
	if a.IsZero() {
		return ""
	}
	grouped := lang.Group(a.Number())
	switch {
	case a.currency != KRW:
		return a.currency.String() + " " + grouped
	case l == lang.Korean:
		return grouped + "원"
	}
	if rest, negative := strings.CutPrefix(grouped, "-"); negative {
		return "-₩" + rest
	}
	return "₩" + grouped
}

// myriads are the Korean units of four digits each, from 10^4 on.
var myriads = [...]string{"", "만", "억", "조", "경", "해"}

// Reading is the amount in the large units that Korean statutes use (억·천만 단위 표기): 1억 5천만원. It is exact. English, another currency
// and an amount of 10^24 won or more have no such form; there it is [Amount.In].
func (a Amount) Reading(l lang.Language) string {
	digits, negative := strings.CutPrefix(a.Number(), "-")
	if a.currency != KRW || l != lang.Korean || a.Sign() == 0 || len(digits) > 4*len(myriads) {
		return a.In(l)
	}
	var parts []string
	for i := (len(digits) - 1) / 4; i >= 0; i-- {
		end := len(digits) - 4*i
		if part := strings.TrimLeft(digits[max(0, end-4):end], "0"); part != "" {
			if thousands, even := strings.CutSuffix(part, "000"); even && i > 0 {
				part = thousands + "천"
			}
			parts = append(parts, lang.Group(part)+myriads[i])
		}
	}
	text := strings.Join(parts, " ") + "원"
	if negative {
		return "-" + text
	}
	return text
}

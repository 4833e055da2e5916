package simulation

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Sweep is one scenario for each value of a parameter (매개변수 훑기), named by both: cover=300000000 KRW. All rules without the parameter
// are decided once for all of them. Go cannot infer the type of the schema: write Sweep[Start]("cover", minCover, values...).
func Sweep[S any, V rule.Quantity](name string, l rule.Limit[V], values ...V) []Scenario[S] {
	var out []Scenario[S]
	for _, v := range values {
		label := func(to lang.Language) string { return name + " = " + lang.Say(v, to) }
		out = append(out, Scenario[S]{
			Name:    fmt.Sprintf("%s=%v", name, v),
			Label:   lang.Text{KO: label(lang.Korean), EN: label(lang.English)},
			Changes: []rule.Change{l.To(v)},
		})
	}
	return out
}

// Without is one scenario for each rule of a book: the book without it. [Study.Plan] refuses that of a book of one rule.
func Without[S any](b *rule.Book[S]) []Scenario[S] {
	var out []Scenario[S]
	for r := range b.Rules() {
		title := r.Title
		if title.IsZero() {
			title = lang.Text{KO: string(r.Code), EN: string(r.Code)}
		}
		out = append(out, Scenario[S]{
			Name:    "without " + string(r.Code),
			Label:   lang.Text{KO: title.KO + " 삭제", EN: "without: " + title.EN},
			Without: []fault.Code{r.Code},
		})
	}
	return out
}

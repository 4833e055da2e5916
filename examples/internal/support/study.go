package support

import (
	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Study is the law of the day against two reforms, by province, field and size, with an example of each change.
func Study() (simulation.Study[Facts], error) {
	least, err := LeastCover()
	if err != nil {
		return simulation.Study[Facts]{}, err
	}
	book, err := rule.NewBook(schema, day, rules(least))
	return simulation.Study[Facts]{Book: book, Grant: grant("0.7", 200_000_000), Groups: groupings(), Examples: 1, Scenarios: scenarios(least)}, err
}

// Generator makes the applicants.
func Generator() (*simulation.Generator[Applicant], error) {
	return simulation.NewGenerator(traits()...)
}

// scenarios are the two reforms: more cover, and an easier way in with another formula.
func scenarios(least rule.Limit[money.Amount]) []simulation.Scenario[Facts] {
	return []simulation.Scenario[Facts]{
		{Name: "cover", Label: text("제1안: 보장액 2배", "1: twice the cover"), Changes: []rule.Change{least.To(money.Won(300_000_000))}},
		{Name: "entry", Label: text("제2안: 문턱 완화·80%", "2: easier entry, 80 %"),
			Changes: []rule.Change{leastMonths.To(6), leastStaff.To(3), leastShare.To(rule.MustNumber("0.0200"))}, Grant: grant("0.8", 200_000_000)},
	}
}

package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Policy is something that the government announced and no statute says (정책). It is kept apart from the law: nothing is
// refused for it.
type Policy struct {
	ID   string    `json:"id"`
	Name lang.Text `json:"name"`
	// Says is what was announced.
	Says lang.Text `json:"says"`
	// Trigger is the evidence that a permit's demonstration yields and that sets the policy off; empty where none does.
	Trigger string `json:"trigger,omitzero"`
	// Within is the time that was announced; zero where none was.
	Within Figure `json:"within,omitzero"`
	// Ground is where it was read, Absent what was looked for in the statutes and not found.
	Ground Ground    `json:"ground"`
	Absent lang.Text `json:"absent"`
}

// triggered returns the first piece of evidence from a demonstration that sets the policy off by a day.
func (p Policy) triggered(items []Item, on civil.Date) (Item, bool) {
	for _, item := range items {
		if p.Trigger != "" && item.Evidence == p.Trigger && item.Permit != "" && !item.On.After(on) {
			return item, true
		}
	}
	return Item{}, false
}

package programme

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/zone"
)

// Budget is what a programme may spend in one year (예산).
type Budget struct {
	Programme Kind         `json:"programme"`
	Year      int          `json:"year"` // 회계연도
	Amount    money.Amount `json:"amount"`
}

// Commitment is support promised to somebody (협약·교부 결정): it counts against the budget of its year.
type Commitment struct {
	ID        string       `json:"id"`
	Programme Kind         `json:"programme"`
	Year      int          `json:"year"`      // the year whose budget pays
	Recipient string       `json:"recipient"` // the host's key of the recipient, such as a business number
	Item      string       `json:"item"`      // the cost item that is paid for (비목), in the host's words
	Period    civil.Span   `json:"period"`    // the days for which it is paid
	Amount    money.Amount `json:"amount"`
}

// Ledger sets commitments against budgets. The zero Ledger is empty. It is a record: nothing in it is computed.
type Ledger struct {
	Budgets     []Budget     `json:"budgets,omitempty"`
	Commitments []Commitment `json:"commitments,omitempty"`
}

// Validate returns every fault: missing and negative values, a budget or an id that stands twice, a commitment without a
// budget, commitments beyond it, and double support: the same recipient and cost item in periods that overlap, whatever the
// programmes. The error is a fault.List.
func (l Ledger) Validate() error {
	var faults fault.List
	for i, b := range l.Budgets {
		faults = append(faults, l.budgetFaults(i, b)...)
	}
	ids := make(map[string]bool, len(l.Commitments))
	for i, c := range l.Commitments {
		at := fault.Path{}.Field("commitments").Index(i)
		faults = append(faults, c.check(at)...)
		if ids[c.ID] && c.ID != "" {
			faults.Add(idDuplicate.At(at.Field("id"), law.Ref{}, lang.Arg{Name: "value", Value: c.ID}))
		}
		ids[c.ID] = true
		if _, ok := l.Budget(c.Programme, c.Year); !ok && kindWords.Has(c.Programme) && c.Year > 0 {
			faults.Add(noBudget.At(at.Field("programme"), law.MustRef("제97조"), year(c.Year), programme(c.Programme)))
		}
	}
	return append(faults, l.doubles()...).Err()
}

func (l Ledger) budgetFaults(i int, b Budget) fault.List {
	at := fault.Path{}.Field("budgets").Index(i)
	var faults fault.List
	present(&faults, at.Field("programme"), kindWords.Has(b.Programme))
	present(&faults, at.Field("year"), b.Year > 0)
	faults = append(faults, checkAmount(at.Field("amount"), b.Amount, money.KRW)...)
	if slices.ContainsFunc(l.Budgets[:i], func(o Budget) bool { return o.Programme == b.Programme && o.Year == b.Year }) {
		faults.Add(idDuplicate.At(at, law.Ref{}, lang.Arg{Name: "value", Value: b.Programme}))
		return faults
	}
	committed := l.Committed(b.Programme, b.Year)
	if c, err := committed.Compare(b.Amount); err == nil && c > 0 {
		over, _ := committed.Sub(b.Amount)
		faults.Add(overBudget.At(at.Field("amount"), law.MustRef("제97조"), year(b.Year), programme(b.Programme),
			lang.Arg{Name: "committed", Value: committed}, lang.Arg{Name: "budget", Value: b.Amount}, lang.Arg{Name: "over", Value: over}))
	}
	return faults
}

func (c Commitment) check(at fault.Path) fault.List {
	var faults fault.List
	line(&faults, at.Field("id"), c.ID)
	present(&faults, at.Field("programme"), kindWords.Has(c.Programme))
	present(&faults, at.Field("year"), c.Year > 0)
	line(&faults, at.Field("recipient"), c.Recipient)
	line(&faults, at.Field("item"), c.Item)
	present(&faults, at.Field("period"), !c.Period.IsZero())
	return append(faults, checkAmount(at.Field("amount"), c.Amount, money.KRW)...)
}

// doubles reports each commitment that pays for what an earlier one of the list pays for.
func (l Ledger) doubles() fault.List {
	order := make([]int, len(l.Commitments)) // by recipient and item, so that only neighbours are compared
	keys := make([]paid, len(order))
	for i := range order {
		order[i] = i
		keys[i] = paid{zone.TextKey(l.Commitments[i].Recipient), zone.TextKey(l.Commitments[i].Item)}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(keys[i].recipient, keys[j].recipient), cmp.Compare(keys[i].item, keys[j].item))
	})
	other := make([]int, len(order)) // the earlier commitment, counted from 1
	for n, i := range order {
		for m := n - 1; m >= 0 && keys[i].known() && keys[order[m]] == keys[i]; m-- {
			if j := order[m]; l.Commitments[i].Period.Overlaps(l.Commitments[j].Period) {
				other[i] = j + 1
			}
		}
	}
	var faults fault.List
	for i, j := range other {
		if j > 0 {
			c := l.Commitments[i]
			faults.Add(doubleSupport.At(fault.Path{}.Field("commitments").Index(i), law.Ref{},
				lang.Arg{Name: "recipient", Value: c.Recipient}, lang.Arg{Name: "item", Value: c.Item},
				lang.Arg{Name: "other", Value: l.Commitments[j-1].ID}))
		}
	}
	return faults
}

// paid is who is paid for what, so that a space or a character that nobody sees makes no other item of it.
type paid struct{ recipient, item string }

func (p paid) known() bool { return p.recipient != "" && p.item != "" }

// Budget returns the budget of a programme in a year, and false where there is none.
func (l Ledger) Budget(k Kind, year int) (money.Amount, bool) {
	for _, b := range l.Budgets {
		if b.Programme == k && b.Year == year {
			return b.Amount, true
		}
	}
	return money.Amount{}, false
}

// Committed returns the sum of the commitments of a programme in a year, 0 won where there are none. Amounts that are not
// in won, which [Ledger.Validate] reports, are left out.
func (l Ledger) Committed(k Kind, year int) money.Amount {
	sum := money.Won(0)
	for _, c := range l.Commitments {
		if c.Programme == k && c.Year == year {
			if s, err := sum.Add(c.Amount); err == nil {
				sum = s
			}
		}
	}
	return sum
}

// Left returns what commitments leave of a budget, negative where they exceed it; false where there is no budget in won.
func (l Ledger) Left(k Kind, year int) (money.Amount, bool) {
	b, ok := l.Budget(k, year)
	if !ok {
		return money.Amount{}, false
	}
	left, err := b.Sub(l.Committed(k, year))
	return left, err == nil
}

// Commit returns the ledger with one more commitment. Where that would have a fault, the ledger is returned as it was with
// the fault.List.
func (l Ledger) Commit(c Commitment) (Ledger, error) {
	next := Ledger{Budgets: l.Budgets, Commitments: append(slices.Clip(l.Commitments), c)}
	if err := next.Validate(); err != nil {
		return l, err
	}
	return next, nil
}

func present(faults *fault.List, at fault.Path, ok bool) {
	if !ok {
		faults.Add(valueMissing.At(at, law.Ref{}))
	}
}

// line asks for a text of one line with something to see in it.
func line(faults *fault.List, at fault.Path, s string) {
	present(faults, at, !lang.Blank(s))
	faults.Add(zone.NameFault(s, at))
}

// titled is line for a text in both languages, of which the Korean is required.
func titled(faults *fault.List, at fault.Path, t lang.Text) {
	line(faults, at.Field("ko"), t.KO)
	faults.Add(zone.NameFault(t.EN, at.Field("en")))
}

func year(n int) lang.Arg {
	return lang.Arg{Name: "year", Value: lang.Text{KO: strconv.Itoa(n), EN: strconv.Itoa(n)}}
}

func programme(k Kind) lang.Arg { return lang.Arg{Name: "programme", Value: k} }

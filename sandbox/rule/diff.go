package rule

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
)

// A Difference is what distinguishes two books.
type Difference[S any] struct {
	Rules      []Amendment       `json:"rules"`      // in the order of the first book, then of the second
	Parameters []ParameterChange `json:"parameters"` // likewise
	// Decisions is True where Witness is a case that the books decide differently, False where there is no such case, and Unknown where it was not
	// searched further than 65,536 combinations of the values that the rules tell apart, or depends on tests that cannot be looked into.
	Decisions Truth  `json:"decisions"`
	Witness   Row[S] `json:"-"` // [Schema.Encode] writes it
}

// An Amendment is a rule that one book has and the other has not, or has with another condition or with other values of its parameters.
type Amendment struct {
	Code   fault.Code `json:"code"`
	Before bool       `json:"before"` // whether the first book has the rule
	After  bool       `json:"after"`  // whether the second book has it
	// Parameters names those whose values alone distinguish the rule in both books; none where its condition is another one.
	Parameters []string `json:"parameters,omitempty"`
}

// A ParameterChange is a parameter with two values. Before or After is zero where that book has no such parameter.
type ParameterChange struct {
	Before Parameter `json:"before,omitzero"`
	After  Parameter `json:"after,omitzero"`
}

// Diff compares the book with another one for the same schema: a reform, or the law of another day.
func (b *Book[S]) Diff(c *Book[S]) Difference[S] {
	x, y := b.book(), c.book()
	d := Difference[S]{Parameters: diffParams(x, y)}
	var common [][2]int
	d.Rules, common = diffRules(x, y)
	var w row
	w, d.Decisions = witness(x, y, common)
	d.Witness = Row[S](w)
	return d
}

// diffRules returns what differs, and the places of the rules that are the same in both.
func diffRules(b, c *book) (changes []Amendment, common [][2]int) {
	for i, d := range b.defs {
		j := slices.IndexFunc(c.defs, func(e ruleDef) bool { return e.code == d.code })
		switch {
		case j < 0:
			changes = append(changes, Amendment{Code: d.code, Before: true})
		case sameTree(b, c, b.rules[i], c.rules[j]):
			common = append(common, [2]int{i, j})
		default:
			changes = append(changes, Amendment{Code: d.code, Before: true, After: true, Parameters: movedParams(b, c, b.rules[i], c.rules[j])})
		}
	}
	for _, e := range c.defs {
		if !slices.ContainsFunc(b.defs, func(d ruleDef) bool { return d.code == e.code }) {
			changes = append(changes, Amendment{Code: e.code, After: true})
		}
	}
	return changes, common
}

// sameTree reports whether the conditions that begin at two clauses require the same.
func sameTree(b, c *book, i, j int32) bool {
	return slices.EqualFunc(b.tree(i), c.tree(j), func(x, y clause) bool {
		if x.op != y.op || x.n != y.n || x.size != y.size {
			return false
		}
		return x.op != nodeLeaf || b.leaves[x.leaf].same(&c.leaves[y.leaf])
	})
}

func (l *clauseLeaf) same(m *clauseLeaf) bool { return l.alike(m) && l.value.compare(m.value) == 0 }

// alike reports whether the leaves are the same but for their limits.
func (l *clauseLeaf) alike(m *clauseLeaf) bool {
	return l.fact == m.fact && l.op == m.op && l.mask == m.mask && l.opaque == m.opaque
}

// movedParams names the parameters whose values are all that distinguishes the conditions that begin at two clauses; none where anything else does.
func movedParams(b, c *book, i, j int32) (names []string) {
	moved := func(x, y clause) bool {
		if x.op != y.op || x.n != y.n || x.size != y.size {
			return false
		}
		if x.op != nodeLeaf || b.leaves[x.leaf].same(&c.leaves[y.leaf]) {
			return true
		}
		l, m := &b.leaves[x.leaf], &c.leaves[y.leaf]
		if !l.alike(m) || l.limit == nil || m.limit == nil || l.limit.name == "" || l.limit.name != m.limit.name {
			return false
		}
		if !slices.Contains(names, l.limit.name) {
			names = append(names, l.limit.name)
		}
		return true
	}
	if !slices.EqualFunc(b.tree(i), c.tree(j), moved) {
		return nil
	}
	return names
}

func diffParams(b, c *book) (changes []ParameterChange) {
	for _, p := range b.params {
		if x := (ParameterChange{b.parameter(p.name), c.parameter(p.name)}); !x.Before.Value.Equal(x.After.Value) {
			changes = append(changes, x)
		}
	}
	for _, p := range c.params {
		if b.parameter(p.name).Name == "" {
			changes = append(changes, ParameterChange{After: c.parameter(p.name)})
		}
	}
	return changes
}

// witness looks for a case that the books decide differently.
func witness(b, c *book, common [][2]int) (row, Truth) {
	if b.schema != c.schema {
		return row{}, Unknown
	}
	both := &book{recipe: recipe{schema: b.schema, on: b.on}, used: b.used | c.used}
	alone := 0
	for i := range b.defs {
		if !slices.ContainsFunc(common, func(p [2]int) bool { return p[0] == i }) {
			both.adopt(b, i)
			alone++
		}
	}
	for j := range c.defs {
		if !slices.ContainsFunc(common, func(p [2]int) bool { return p[1] == j }) {
			both.adopt(c, j)
		}
	}
	shared := len(both.rules)
	for _, p := range common {
		both.adopt(b, p[0])
	}
	if !both.program.compile(both) {
		return row{}, Unknown
	}
	return both.differ(b, c, alone, shared)
}

// adopt adds a rule of another book.
func (b *book) adopt(c *book, rule int) {
	b.rules = append(b.rules, int32(len(b.clauses)))
	for _, x := range c.tree(c.rules[rule]) {
		if x.op == nodeLeaf {
			l := c.leaves[x.leaf]
			l.rule = int32(len(b.rules) - 1)
			x.leaf = int32(len(b.leaves))
			b.leaves = append(b.leaves, l)
		}
		b.clauses = append(b.clauses, x)
	}
}

// differ searches for a case in which the first n rules and those up to shared do not agree while the rest pass.
func (b *book) differ(x, y *book, n, shared int) (row, Truth) {
	var w row
	s := newSearch(spreadOf(b, &row{}, b.used, anyLeaf), func(rules []Truth) verdict {
		p, q, rest := conjunction(rules[:n]), conjunction(rules[n:shared]), conjunction(rules[shared:])
		switch {
		case rest == False, p == q && p != Unknown:
			return prune
		case rest == True && p == q.Not() && p != Unknown:
			return found
		}
		return goOn
	})
	doubtful := false
	s.at = func() bool {
		r, ok := s.witness()
		w, doubtful = r, true
		return ok && x.decide(&r) != y.decide(&r)
	}
	switch {
	case s.run():
		return w, True
	case doubtful || s.spent:
		return row{}, Unknown
	}
	return row{}, False
}

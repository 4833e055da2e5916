package sandboxtest

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A change is one mistake put into the rules: a leaf tested otherwise, or the clauses of one rule combined otherwise.
type change[S any] struct {
	name string
	text lang.Text
	book *rule.Book[S] // of a changed leaf
	rule int           // otherwise: which rule is combined by tree; one without a tree is left out
	tree tree
}

// changes returns every change of a rule, in the order of its clauses.
func changes[S any](b *rule.Book[S], all []shape, at int) (list []change[S]) {
	s := all[at]
	if len(all) > 1 {
		list = append(list, change[S]{name: string(s.code) + ":out", rule: at, text: leftOut(lang.Text{
			KO: ruleName(s.code, s.title, lang.Korean), EN: ruleName(s.code, s.title, lang.English),
		})})
	}
	for i, c := range s.clauses {
		if c.Join == 0 {
			list = append(list, leafChanges(b, s.names[i], c.Leaf)...)
		}
		for _, x := range joinChanges(s, i) {
			list = append(list, change[S]{name: s.names[i] + x.name, text: x.text, rule: at, tree: x.tree})
		}
	}
	return list
}

// leafChanges are the other tests of the same fact, the limit a unit away and every word more or less. What the library refuses, such as a
// test for no word, is no mistake that could be made.
func leafChanges[S any](b *rule.Book[S], name string, l rule.Leaf) (list []change[S]) {
	try := func(suffix string, op rule.Op, limit rule.Value) {
		book, err := b.Replace(l, op, limit)
		if err != nil {
			return
		}
		for m := range book.Leaves() {
			if m.Index() == l.Index() {
				list = append(list, change[S]{name: name + suffix, book: book, text: arrow(requirement(l), requirement(m))})
			}
		}
	}
	for _, op := range l.Ops() {
		if op != l.Op() {
			try(">"+op.String(), op, l.Limit())
		}
	}
	for _, s := range steps {
		if v := l.Limit().Step(s.by); s.by != 0 && !v.IsZero() {
			try(":"+s.name, l.Op(), v)
		}
	}
	if l.Words().IsZero() {
		return list
	}
	for _, t := range b.Schema().Fact(l.Path()).Terms() {
		sign := ":+"
		if has(l.Words(), t.Word) {
			sign = ":-"
		}
		try(sign+t.Word, l.Op(), l.Limit().Toggle(t.Word))
	}
	return list
}

func requirement(l rule.Leaf) lang.Text {
	return lang.Text{KO: l.Requirement(lang.Korean), EN: l.Requirement(lang.English)}
}

// A recombination is a tree with one clause changed.
type recombination struct {
	name string
	text lang.Text
	tree tree
}

// joinChanges are: all for any and any for all, a count one off, a Not dropped, and a clause left out of an all or any.
func joinChanges(s shape, at int) (list []recombination) {
	c, kids := s.clauses[at], s.tree.kids(at)
	to := func(name string, join rule.Join, n int) {
		t, d := slices.Clone(s.tree), c
		t[at].join, t[at].n, d.Join, d.N = join, n, join, n
		text := lang.Text{KO: d.Requirement(lang.Korean), EN: d.Requirement(lang.English)}
		list = append(list, recombination{name, arrow(combination(c), text), t})
	}
	switch {
	case c.Join == rule.JoinAll && len(kids) > 1:
		to(">any", rule.JoinAny, 0)
	case c.Join == rule.JoinAny && len(kids) > 1:
		to(">all", rule.JoinAll, 0)
	case c.Join == rule.JoinNot:
		to(":drop", rule.JoinAll, 0)
	case c.Join == rule.JoinCount:
		if c.N > 1 {
			to(":n-1", c.Join, c.N-1)
		}
		if c.N < len(kids) {
			to(":n+1", c.Join, c.N+1)
		}
	}
	if parent := s.tree.parent(at); parent >= 0 && len(s.tree.kids(parent)) > 1 && s.clauses[parent].Join <= rule.JoinAny {
		t := slices.Clone(s.tree)
		t[at].gone = true
		list = append(list, recombination{":out", leftOut(combination(c)), t})
	}
	return list
}

func combination(c rule.Clause) lang.Text {
	return lang.Text{KO: c.Requirement(lang.Korean), EN: c.Requirement(lang.English)}
}

func arrow(from, to lang.Text) lang.Text {
	return lang.Text{KO: from.KO + " → " + to.KO, EN: from.EN + " → " + to.EN}
}

func leftOut(t lang.Text) lang.Text {
	return arrow(t, lang.Text{KO: "(없음)", EN: "(left out)"})
}

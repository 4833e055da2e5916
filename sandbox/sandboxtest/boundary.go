package sandboxtest

import (
	"math/big"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Boundaries returns the cases at the limits (경계 사례): for every limit the value, one unit below and one above, in the unit of
// the fact (a won, a day, the last digit); for words each word, in and out; for bools both. Each is a base with one fact changed: the first
// base in which that fact decides. Bases are rows that pass, or nearly; where none is given, they are those that [rule.Book.WhyNot]
// finds for a case of which nothing is known. Equal rows come once; a value of a derived fact comes where one of the facts it
// is computed from can give it. Names are in the language.
//
// What the cases want is what the book itself answers. That is no test yet: hold every line against the statute, and only
// then keep it.
func Boundaries[S any](b *rule.Book[S], l lang.Language, bases ...rule.Row[S]) (cases []Case[S]) {
	if len(bases) == 0 {
		bases = passing(b)
	}
	seen := map[string]bool{}
	for at, s := range shapes(b) {
		for i, c := range s.clauses {
			if c.Join != 0 {
				continue
			}
			for _, e := range edgesOf(b.Schema(), c.Leaf) {
				row, ok := place(b, bases, e, s, at, i)
				facts := factsOf(b.Schema(), &row)
				if !ok || seen[facts] {
					continue
				}
				seen[facts] = true
				x := Case[S]{Name: e.text.In(l) + " [" + s.names[i] + ":" + e.name + "]", Basis: c.Leaf.Basis(), Facts: row}
				if x.Basis.IsZero() {
					x.Basis = s.basis
				}
				x.Want = said(b, &row)
				cases = append(cases, x)
			}
		}
	}
	return cases
}

// said is the answer of the book, with the failed rules where it is False.
func said[S any](b *rule.Book[S], r *rule.Row[S]) Answer {
	var out rule.Outcome[S]
	b.Review(r, &out)
	return Answer{Decision: out.Truth(), Failed: slices.Collect(out.Failed())}
}

// passing returns rows that pass and differ in how, or the empty row.
func passing[S any](b *rule.Book[S]) (rows []rule.Row[S]) {
	const ways = 16
	var empty rule.Row[S]
	remedies, _ := b.WhyNot(&empty, ways)
	for _, m := range remedies {
		row := empty
		for _, c := range m.Changes {
			c.Fact.Put(&row, c.To)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		rows = append(rows, empty)
	}
	return rows
}

// place puts the value of the edge into the base in which the leaf decides most: the book's answer, the rule's, or nothing.
func place[S any](b *rule.Book[S], bases []rule.Row[S], e edge, s shape, at, leaf int) (best rule.Row[S], ok bool) {
	f := b.Schema().Fact(s.clauses[leaf].Leaf.Path())
	most := -1
	for _, row := range bases {
		if !reach(b.Schema(), &row, f, e.put(f.Value(&row))) {
			continue
		}
		if w := weight(b, &row, s, at, leaf); w > most {
			best, most = row, w
		}
	}
	return best, most >= 0
}

func weight[S any](b *rule.Book[S], r *rule.Row[S], s shape, at, leaf int) int {
	seen := look(b, []Case[S]{{Facts: *r}})[0]
	if !s.tree.decides(leaf, seen[at]) {
		return 0
	}
	for i, truths := range seen {
		if i != at && truths[0] != rule.True {
			return 1
		}
	}
	return 2
}

// reach gives the fact the value in the row. A derived fact gets it by changing one of the facts it is computed from, one of its own
// kind if that can do it.
func reach[S any](s *rule.Schema[S], r *rule.Row[S], f rule.Fact[S], v rule.Value) bool {
	if v.IsZero() || !f.Derived() {
		return !v.IsZero() && f.Put(r, v)
	}
	for _, sameKind := range []bool{true, false} {
		for g := range s.Facts() {
			if !g.Derived() && (g.Kind() == f.Kind()) == sameKind && move(r, f, v, g) {
				return true
			}
		}
	}
	return false
}

// move changes g so that the derived f has the value. One unit of g moves f by the same amount wherever g stands, so the way is divided
// by the step.
func move[S any](r *rule.Row[S], f rule.Fact[S], v rule.Value, g rule.Fact[S]) bool {
	old, now, trial := g.Value(r), f.Value(r), *r
	g.Put(&trial, old.Step(1))
	next := f.Value(&trial)
	if now.IsZero() || next.IsZero() || next.Equal(now) {
		return false
	}
	way, step := new(big.Int).Sub(units(v), units(now)), new(big.Int).Sub(units(next), units(now))
	by, rest := new(big.Int).QuoRem(way, step, new(big.Int))
	if rest.Sign() != 0 || !by.IsInt64() || !g.Put(&trial, old.Step(int(by.Int64()))) || !f.Value(&trial).Equal(v) {
		return false
	}
	*r = trial
	return true
}

// units is a number or an amount without its point.
func units(v rule.Value) *big.Int {
	n, _ := new(big.Int).SetString(strings.Replace(v.String(), ".", "", 1), 10)
	return n
}

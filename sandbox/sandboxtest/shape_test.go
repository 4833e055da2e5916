package sandboxtest

import (
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

type wild struct{}

var (
	wildSchema = rule.NewSchema[wild]("wild/1")
	wildFacts  = [...]rule.BoolFact[wild]{
		wildSchema.Bool("a", lang.Text{KO: "가", EN: "a"}), wildSchema.Bool("b", lang.Text{KO: "나", EN: "b"}),
		wildSchema.Bool("c", lang.Text{KO: "다", EN: "c"}), wildSchema.Bool("d", lang.Text{KO: "라", EN: "d"}),
	}
)

// An expr is a condition that the test can change by itself.
type expr struct {
	join rule.Join
	n    int
	fact int
	kids []*expr
}

func grow(r *rand.Rand, depth int) *expr {
	if depth == 0 || r.IntN(4) == 0 {
		return &expr{fact: r.IntN(len(wildFacts))}
	}
	e := &expr{join: rule.Join(1 + r.IntN(4))}
	n := 1 + r.IntN(3)
	if e.join == rule.JoinNot {
		n = 1
	}
	for range n {
		e.kids = append(e.kids, grow(r, depth-1))
	}
	e.n = 1 + r.IntN(n)
	return e
}

func (e *expr) cond() rule.Cond[wild] {
	var kids []rule.Cond[wild]
	for _, k := range e.kids {
		kids = append(kids, k.cond())
	}
	switch e.join {
	case rule.JoinAll:
		return rule.All(kids...)
	case rule.JoinAny:
		return rule.Any(kids...)
	case rule.JoinNot:
		return rule.Not(kids[0])
	case rule.JoinCount:
		return rule.CountOf(e.n, kids...)
	}
	return wildFacts[e.fact].True()
}

// list puts the clauses in the order of the book.
func (e *expr) list() []*expr {
	all := []*expr{e}
	for _, k := range e.kids {
		all = append(all, k.list()...)
	}
	return all
}

// changed is the condition with the change of that name made to clause at, and whether the name is known.
func (e *expr) changed(at int, name string) (*expr, bool) {
	c := e.copy()
	all := c.list()
	switch x := all[at]; name {
	case ">any":
		x.join = rule.JoinAny
	case ">all":
		x.join = rule.JoinAll
	case ":drop":
		*x = *x.kids[0]
	case ":n-1":
		x.n--
	case ":n+1":
		x.n++
	case ":out":
		for _, parent := range all {
			for i, k := range parent.kids {
				if k == x {
					parent.kids = append(parent.kids[:i:i], parent.kids[i+1:]...)
					return c, true
				}
			}
		}
		return c, false
	default:
		return c, false
	}
	return c, true
}

func (e *expr) copy() *expr {
	c := *e
	c.kids = nil
	for _, k := range e.kids {
		c.kids = append(c.kids, k.copy())
	}
	return &c
}

func wildBook(t *testing.T, e *expr) *rule.Book[wild] {
	t.Helper()
	b, err := rule.NewBook(wildSchema, civil.MustDate("2026-11-22"), []rule.Rule[wild]{{Code: "r.a", When: e.cond()}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// What a tree answers, as it is and recombined, is what a book answers that was built so.
func TestTreesAnswerAsBooks(t *testing.T) {
	const seed = 20261122
	r := rand.New(rand.NewPCG(seed, 4))
	recombined := 0
	for range 400 {
		e := grow(r, 3)
		b := wildBook(t, e)
		s := shapes(b)[0]
		if len(s.clauses) != len(e.list()) {
			t.Fatalf("seed %d: %d clauses", seed, len(s.clauses))
		}
		var rows []rule.Row[wild]
		for range 20 {
			var row rule.Row[wild]
			for _, f := range wildFacts {
				if v := r.IntN(3); v < 2 {
					f.Set(&row, v == 1)
				}
			}
			rows = append(rows, row)
		}
		agree := func(what string, tr tree, c *rule.Book[wild]) {
			for i := range rows {
				seen := look(b, []Case[wild]{{Facts: rows[i]}})[0][0]
				if got, want := tr.truth(0, seen), c.Decide(&rows[i]); got != want {
					t.Fatalf("seed %d: %s: %v, not %v: %s", seed, what, got, want, factsOf(wildSchema, &rows[i]))
				}
			}
		}
		agree("as it is", s.tree, b)
		for at := range s.clauses {
			for _, x := range joinChanges(s, at) {
				c, ok := e.changed(at, x.name)
				if !ok {
					t.Fatalf("seed %d: the test knows no %s", seed, x.name)
				}
				recombined++
				agree(s.names[at]+x.name, x.tree, wildBook(t, c))
			}
		}
	}
	if recombined < 1000 {
		t.Errorf("only %d trees were recombined", recombined)
	}
}

// A leaf decides a rule if the rule answers otherwise when the fact does.
func TestDecides(t *testing.T) {
	const seed = 20261122
	r := rand.New(rand.NewPCG(seed, 5))
	for range 300 {
		e := grow(r, 3)
		b := wildBook(t, e)
		s := shapes(b)[0]
		for at, x := range e.list() {
			if x.join != 0 {
				continue
			}
			// The same condition with this leaf on a fact of its own, set both ways.
			only := e.copy()
			only.list()[at].fact = 3
			for i, y := range only.list() {
				if i != at && y.join == 0 && y.fact == 3 {
					y.fact = 2
				}
			}
			c := wildBook(t, only)
			var yes, no rule.Row[wild]
			for _, f := range wildFacts[:3] {
				if v := r.IntN(3); v < 2 {
					f.Set(&yes, v == 1)
				}
			}
			no = yes
			wildFacts[3].Set(&yes, true)
			wildFacts[3].Set(&no, false)
			seen := look(c, []Case[wild]{{Facts: yes}})[0][0]
			if got, want := shapes(c)[0].tree.decides(at, seen), c.Decide(&yes) != c.Decide(&no); got != want {
				t.Fatalf("seed %d: %s: %v, not %v", seed, s.names[at], got, want)
			}
		}
	}
}

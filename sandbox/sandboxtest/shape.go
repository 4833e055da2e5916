package sandboxtest

import (
	"slices"
	"strconv"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A shape is a rule of a book with its clauses, each before those below it, and a name for each that stays while the
// clause does.
type shape struct {
	code    fault.Code
	basis   law.Ref
	title   lang.Text
	clauses []rule.Clause
	names   []string // start.cover:cover.at_least, start.cover:any, start.cover:any#2
	tree    tree
}

// shapes takes the book apart, in its order.
func shapes[S any](b *rule.Book[S]) (all []shape) {
	var row rule.Row[S]
	var out rule.Outcome[S]
	b.Review(&row, &out)
	for r := range out.Explain().Rules() {
		s := shape{code: r.Code, basis: r.Basis, title: r.Title, clauses: slices.Collect(r.Clauses())}
		used := map[string]int{}
		for _, c := range s.clauses {
			name := clauseName(c)
			if used[name]++; used[name] > 1 {
				name += "#" + strconv.Itoa(used[name])
			}
			s.names = append(s.names, string(s.code)+":"+name)
		}
		s.tree = treeOf(s.clauses)
		all = append(all, s)
	}
	return all
}

func clauseName(c rule.Clause) string {
	switch {
	case c.Join != 0:
		return c.Join.String()
	case c.Leaf.Op() == rule.OpOpaque:
		return "opaque"
	}
	return c.Leaf.Path() + "." + c.Leaf.Op().String()
}

// A tree is how the clauses of a rule are combined. It combines answers that a book gave and tests no fact: what a rule
// would answer with another combination, or if one leaf answered otherwise.
type tree []node

type node struct {
	join rule.Join // 0 for a leaf
	n    int       // of JoinCount
	end  int       // the clause after this one and all below it
	gone bool      // left out of what it stands in
}

func treeOf(clauses []rule.Clause) tree {
	t := make(tree, len(clauses))
	for i, c := range clauses {
		end := i + 1
		for end < len(clauses) && clauses[end].Depth > c.Depth {
			end++
		}
		t[i] = node{join: c.Join, n: c.N, end: end}
	}
	return t
}

// kids returns the clauses directly below one.
func (t tree) kids(at int) (kids []int) {
	for k := at + 1; k < t[at].end; k = t[k].end {
		if !t[k].gone {
			kids = append(kids, k)
		}
	}
	return kids
}

// truth is the answer of a clause from those of the leaves; truths has one for every clause and only those of leaves
// are read. All and any are counts: so many as there are, and one.
func (t tree) truth(at int, truths []rule.Truth) rule.Truth {
	x, kids := t[at], t.kids(at)
	need := x.n
	switch x.join {
	case rule.JoinAll:
		need = len(kids)
	case rule.JoinAny:
		need = 1
	case rule.JoinNot:
		return t.truth(at+1, truths).Not()
	case rule.JoinCount:
	default:
		return truths[at]
	}
	sure, possible := 0, 0
	for _, k := range kids {
		truth := t.truth(k, truths)
		if truth == rule.True {
			sure++
		}
		if truth != rule.False {
			possible++
		}
	}
	switch {
	case sure >= need:
		return rule.True
	case possible < need:
		return rule.False
	}
	return rule.Unknown
}

// decides reports whether the answer of the leaf decides that of the rule, the other leaves answering as they do.
func (t tree) decides(leaf int, truths []rule.Truth) bool {
	truths = slices.Clone(truths)
	truths[leaf] = rule.True
	yes := t.truth(0, truths)
	truths[leaf] = rule.False
	return t.truth(0, truths) != yes
}

// truthsOf is the answer of every clause of a rule.
func truthsOf(r rule.RuleResult) (truths []rule.Truth) {
	for c := range r.Clauses() {
		truths = append(truths, c.Truth)
	}
	return truths
}

// parent returns the clause in which one stands, or -1.
func (t tree) parent(at int) int {
	for p := at - 1; p >= 0; p-- {
		if t[p].end > at {
			return p
		}
	}
	return -1
}

package rule

import "github.com/teukgu/teukgu/sandbox/lang"

// A Cond is a condition (요건): a comparison of one fact, made by the methods of the facts, or several conditions combined by [All],
// [Any], [Not] and [CountOf]. It is data, never changed, and may be used in several rules. The zero Cond is refused when a book
// is built, as is an empty All or Any.
type Cond[S any] struct{ n *node }

type nodeOp uint8

const (
	nodeLeaf nodeOp = iota
	nodeAll
	nodeAny
	nodeNot
	nodeCount
)

// node is a tree. Depth and size are kept while it grows, so that a book can refuse a tree before it walks it.
type node struct {
	op    nodeOp
	kids  []*node
	n     int // of nodeCount: how many have to hold
	leaf  leaf
	depth int // below this node
	size  int // leaves, at most maxLeaves+1
}

// leaf is a comparison of one fact, or an opaque test.
type leaf struct {
	fact    *fact
	op      Op
	limit   *limit // of a comparison with a number, and of OpCount
	mask    uint64 // of a comparison with words
	strange []string
	opaque  *opaque
}

type opaque struct {
	label lang.Text
	test  func(*row) bool
	reads []*fact
}

// All holds where every condition holds (모두 충족).
func All[S any](conds ...Cond[S]) Cond[S] { return combine(nodeAll, len(conds), conds) }

// Any holds where at least one condition holds (어느 하나 충족).
func Any[S any](conds ...Cond[S]) Cond[S] { return combine(nodeAny, 1, conds) }

// Not holds where the condition does not.
func Not[S any](c Cond[S]) Cond[S] { return combine(nodeNot, 1, []Cond[S]{c}) }

// CountOf holds where n or more of the conditions hold. An n below 1 or above their number is refused when a book is built.
func CountOf[S any](n int, conds ...Cond[S]) Cond[S] { return combine(nodeCount, n, conds) }

// Opaque is the way out for a test that no condition can say: any function of the facts that it names in reads. It is unknown while one of
// those is; the library cannot look into it, and [Book.Check] reports it. The function must be pure and must not panic; the row is not
// to be kept or changed.
func Opaque[S any](label lang.Text, test func(*Row[S]) bool, reads ...Fact[S]) Cond[S] {
	o := &opaque{label: label}
	if test != nil {
		o.test = func(r *row) bool { return test((*Row[S])(r)) }
	}
	for _, f := range reads {
		o.reads = append(o.reads, f.f)
	}
	return Cond[S]{&node{op: nodeLeaf, leaf: leaf{op: OpOpaque, opaque: o}, size: 1}}
}

func combine[S any](op nodeOp, n int, conds []Cond[S]) Cond[S] {
	x := &node{op: op, n: n, kids: make([]*node, len(conds))}
	for i, c := range conds {
		x.kids[i] = c.n
		if c.n == nil {
			continue
		}
		x.depth = max(x.depth, c.n.depth+1)
		x.size = min(x.size+c.n.size, maxLeaves+1)
	}
	return Cond[S]{x}
}

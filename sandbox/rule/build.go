package rule

import (
	"iter"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

const (
	maxDepth  = 100     // of a condition
	maxLeaves = 1 << 16 // of a book
	maxTests  = 1 << 18 // of a program
)

// A clause is a node of a rule's tree in a book. The clauses of a book stand in one slice, parents before children, so a walk needs no
// pointers: the first child of clause i is i+1, the next one stands behind all that is below the one before.
type clause struct {
	op   nodeOp
	n    int32 // of nodeCount
	leaf int32 // of nodeLeaf
	size int32 // of this one and all below it
}

// children yields the clauses directly below one.
func children(clauses []clause, at int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for k := at + 1; k < at+clauses[at].size; k += clauses[k].size {
			if !yield(k) {
				return
			}
		}
	}
}

// clauseLeaf is a leaf with its limit resolved for the day.
type clauseLeaf struct {
	leaf
	rule    int32
	value   exact // of the limit, in units of the fact
	entry   entry // of the limit
	changed bool  // by With or Replace

}

// param is a named limit that the rules use, in the order of first use.
type param struct {
	name    string
	limit   *limit
	entry   entry
	changed bool  // by With
	value   Value // of the fact that it is first compared with
}

// builder collects the faults of a book while it is made.
type builder struct {
	*book
	codes  map[fault.Code]int // the rule of each code
	at     fault.Path         // the rule at hand
	args   []lang.Arg
	faults fault.List
}

func newBook(x recipe) (*book, error) {
	b := &builder{book: &book{recipe: x}, codes: make(map[fault.Code]int, len(x.defs))}
	b.checkBook()
	for i, d := range b.defs {
		b.at = fault.Path{}.Field("rules").Index(i)
		b.args = []lang.Arg{{Name: "rule", Value: string(d.code)}}
		b.checkCode(i)
		b.rules = append(b.rules, int32(len(b.clauses)))
		if b.sized(d.when) {
			b.add(d.when, i)
		}
	}
	b.checkChanges()
	if err := b.faults.Err(); err != nil {
		return nil, err
	}
	if !b.program.compile(b.book) {
		return nil, fault.List{tooLarge.At(fault.Path{}.Field("rules"), law.Ref{}, lang.Arg{Name: "most", Value: maxTests})}
	}
	b.schema.built.Store(true)
	return b.book, nil
}

func (b *builder) fault(k fault.Kind, args ...lang.Arg) {
	b.faults.Add(k.At(b.at, law.Ref{}, append(slices.Clip(b.args), args...)...))
}

func (b *builder) checkBook() {
	if b.schema == nil {
		b.schema = &schema{}
		b.faults.Add(noSchema.At(fault.Path{}.Field("schema"), law.Ref{}))
	}
	b.faults.Add(b.schema.faults...)
	if b.on.IsZero() {
		b.faults.Add(noDay.At(fault.Path{}.Field("on"), law.Ref{}))
	}
	if len(b.defs) == 0 {
		b.faults.Add(noRules.At(fault.Path{}.Field("rules"), law.Ref{}))
	}
}

func (b *builder) checkCode(i int) {
	code := b.defs[i].code
	first, taken := b.codes[code]
	switch {
	case code == "":
		b.fault(noCode)
	case !validCode(string(code)):
		b.fault(badCode)
	case taken:
		b.fault(duplicateCode, lang.Arg{Name: "first", Value: first})
	default:
		b.codes[code] = i
	}
}

// validCode reports whether a code is a word that is safe wherever codes are printed: the author's own numbering (R01)
// as well as the dotted form of fault codes.
func validCode(code string) bool {
	if len(code) > maxCode || !isLetter(code[0]) {
		return false
	}
	for _, c := range []byte(code) {
		if !isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' {
			return false
		}
	}
	return true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// maxCode bounds the length of a code.
const maxCode = 64

// sized reports whether the tree may be walked.
func (b *builder) sized(n *node) bool {
	switch {
	case n == nil:
		b.fault(noCondition)
	case n.depth > maxDepth:
		b.fault(tooDeep, lang.Arg{Name: "most", Value: maxDepth})
	case n.size+len(b.leaves) > maxLeaves:
		b.fault(tooLarge, lang.Arg{Name: "most", Value: maxLeaves})
	default:
		return true
	}
	return false
}

// add appends the clauses of a tree that is not too deep.
func (b *builder) add(n *node, rule int) {
	c := int32(len(b.clauses))
	b.clauses = append(b.clauses, clause{op: n.op, n: int32(n.n)})
	switch {
	case n.op == nodeLeaf:
		b.clauses[c].leaf = int32(len(b.leaves))
		b.addLeaf(n.leaf, rule)
	case len(n.kids) == 0:
		b.fault(emptyCondition)
	case n.op == nodeCount && (n.n < 1 || n.n > len(n.kids)):
		b.fault(badCount, lang.Arg{Name: "n", Value: n.n}, lang.Arg{Name: "of", Value: len(n.kids)})
	}
	for _, k := range n.kids {
		if k == nil {
			b.fault(noCondition)
			continue
		}
		b.add(k, rule)
	}
	b.clauses[c].size = int32(len(b.clauses)) - c
}

func (b *builder) addLeaf(l leaf, rule int) {
	x := clauseLeaf{leaf: l, rule: int32(rule)}
	if b.checkFacts(l) {
		switch {
		case l.op == OpOpaque:
		case l.limit != nil:
			b.resolve(&x)
		case l.op.limited() || l.op == OpCount:
			b.fault(noLimit, lang.Arg{Name: "fact", Value: l.fact.label})
		}
		if l.op.worded() {
			b.checkMask(l)
		}
		b.used |= l.needs()
	}
	b.patch(&x)
	b.leaves = append(b.leaves, x)
}

// needs returns the given facts that have to be set for the leaf to be known.
func (l leaf) needs() (m uint64) {
	if l.op != OpOpaque {
		return l.fact.needs()
	}
	for _, f := range l.opaque.reads {
		m |= f.needs()
	}
	return m
}

func (b *builder) checkFacts(l leaf) bool {
	facts := []*fact{l.fact}
	if l.op == OpOpaque {
		if facts = l.opaque.reads; l.opaque.test == nil {
			b.fault(noCondition)
		}
	}
	for _, f := range facts {
		if f == nil || f.schema != b.schema {
			b.fault(foreignFact)
			return false
		}
	}
	return true
}

func (b *builder) checkMask(l leaf) {
	fact := lang.Arg{Name: "fact", Value: l.fact.label}
	for _, w := range l.strange {
		b.fault(unknownWord, fact, lang.Arg{Name: "word", Value: w})
	}
	if l.mask == 0 && len(l.strange) == 0 {
		b.fault(noWords, fact)
	}
}

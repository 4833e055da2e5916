package rule

import (
	"iter"
	"math/bits"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// blockRows is the number of cases that are decided at once: a multiple of 64 whose columns stay in the cache.
const (
	blockRows  = 1024
	blockWords = blockRows / 64
)

// A Batch decides many cases at once for one or more books, such as the law and a reform of it. Rules that the books share are decided once. It gives the
// answers of [Book.Decide], by the same tests. A Batch is safe for concurrent use.
type Batch[S any] batch

type batch struct {
	book  *book                // every rule that one of the books has, once
	rules [][]int32            // for each book its rules, as rules of book
	codes map[int32]*codeTable // of the leaves on words and bools: whether it holds
	words []codeTable          // of the facts: whether it is a word
}

// codeTable is 1 for each code of a column of which something is so.
type codeTable [256]uint8

// NewBatch prepares books for the same schema. Books for different schemas, and more rules than a book may have, are refused.
func NewBatch[S any](books ...*Book[S]) (*Batch[S], error) {
	b := &batch{book: &book{}}
	for _, x := range books {
		x := x.book()
		if x == noBook {
			return nil, fault.List{foreignBook.At(fault.Path{}, law.Ref{})}
		}
		if b.book.schema == nil {
			b.book.recipe = recipe{schema: x.schema, on: x.on}
		}
		if x.schema != b.book.schema {
			return nil, fault.List{foreignBook.At(fault.Path{}, law.Ref{})}
		}
		b.rules = append(b.rules, b.merge(x))
	}
	if b.book.schema == nil {
		return nil, fault.List{foreignBook.At(fault.Path{}, law.Ref{})}
	}
	if !b.book.program.compile(b.book) {
		return nil, fault.List{tooLarge.At(fault.Path{}, law.Ref{}, lang.Arg{Name: "most", Value: maxLeaves})}
	}
	b.tabulate()
	return (*Batch[S])(b), nil
}

// tabulate asks the tests of words and bools for every code.
func (b *batch) tabulate() {
	b.codes, b.words = map[int32]*codeTable{}, make([]codeTable, len(b.book.schema.facts))
	var r row
	for i := range b.book.leaves {
		f := b.book.leaves[i].fact
		if f == nil || f.kind != KindBool && f.kind != KindWord {
			continue
		}
		t := &codeTable{}
		for code := range t {
			r.setCode(f, uint8(code))
			if r.known != 0 {
				b.words[f.index][code] = 1
			}
			if b.book.program.leaf(int32(i), &r) == True {
				t[code] = 1
			}
			r.unset(f.index)
		}
		b.codes[int32(i)] = t
	}
}

// merge adds the rules of a book that no book before it has, and returns where each rule is.
func (b *batch) merge(x *book) (at []int32) {
	known := len(b.book.rules)
	for i := range x.rules {
		k := slices.IndexFunc(b.book.rules[:known], func(first int32) bool { return sameTree(b.book, x, first, x.rules[i]) })
		if k < 0 {
			k = len(b.book.rules)
			b.book.adopt(x, i)
		}
		at = append(at, int32(k))
	}
	b.book.used |= x.used
	return at
}

// A Block is the answers for some cases that follow each other. It holds until the next one.
type Block struct {
	First int // the first case
	Len   int // how many
	b     *batch
	rules []answer
	books []answer
}

// answer is a bit for each case: passes whatever the missing facts are, and may pass.
type answer struct{ sure, may [blockWords]uint64 }

// Truth is the answer of a book, counted as in [NewBatch], for case i of the block; Unknown where there is no such book or case.
func (b *Block) Truth(book, i int) Truth {
	if book < 0 || book >= len(b.books) || i < 0 || i >= b.Len {
		return Unknown
	}
	return b.books[book].at(i)
}

// Rule is the answer of a rule of a book for case i of the block, Unknown likewise.
func (b *Block) Rule(book, rule, i int) Truth {
	if book < 0 || book >= len(b.books) || rule < 0 || rule >= len(b.b.rules[book]) || i < 0 || i >= b.Len {
		return Unknown
	}
	return b.rules[b.b.rules[book][rule]].at(i)
}

// Passed are the cases that pass a book, a bit for each: bit i%64 of word i/64. It is not to be changed;
// nil where there is no such book.
func (b *Block) Passed(book int) []uint64 {
	if book < 0 || book >= len(b.books) {
		return nil
	}
	return b.books[book].sure[:(b.Len+63)/64]
}

// Possible are the cases that pass a book or are Unknown, likewise.
func (b *Block) Possible(book int) []uint64 {
	if book < 0 || book >= len(b.books) {
		return nil
	}
	return b.books[book].may[:(b.Len+63)/64]
}

func (a *answer) at(i int) Truth {
	return Truth(a.sure[i/64]>>(i%64)&1) + Truth(a.may[i/64]>>(i%64)&1) - 1
}

// Decide yields the answers for all cases, block by block. The columns must be of the schema of the books; of another one there are no blocks.
func (b *Batch[S]) Decide(c *Columns[S]) iter.Seq[*Block] {
	return func(yield func(*Block) bool) {
		if b == nil || b.book == nil || c.schema != b.book.schema {
			return
		}
		d := newBlockDecider((*batch)(b), (*columns)(c))
		for first := 0; first < c.n; first += blockRows {
			d.block.First, d.block.Len = first, min(blockRows, c.n-first)
			d.decide()
			if !yield(&d.block) {
				return
			}
		}
	}
}

// blockDecider has the memory of one run.
type blockDecider struct {
	*columns
	book  *book
	block Block
	stack []answer // one for each depth of a tree
	known [maxFacts]knowledge

	scratch [blockRows]int64
	row1    row
}

func newBlockDecider(b *batch, c *columns) *blockDecider {
	d := &blockDecider{columns: c, book: b.book}
	d.row1.schema = c.schema
	d.block = Block{b: b, rules: make([]answer, len(b.book.rules)), books: make([]answer, len(b.rules))}
	d.stack = make([]answer, maxDepth+2)
	return d
}

func (d *blockDecider) decide() {
	words := (d.block.Len + 63) / 64
	d.know(words)
	for i, first := range d.book.rules {
		d.clause(first, 0, words, &d.block.rules[i])
	}
	for i, rules := range d.block.b.rules {
		a := &d.block.books[i]
		a.fill(words, d.block.Len)
		for _, r := range rules {
			a.and(&d.block.rules[r], words)
		}
	}
}

// fill sets the bits of the first n cases.
func (a *answer) fill(words, n int) {
	for w := range words {
		a.sure[w] = ^uint64(0) >> (64 - min(64, n-w*64))
	}
	a.may = a.sure
}

func (a *answer) and(b *answer, words int) {
	for w := range words {
		a.sure[w] &= b.sure[w]
		a.may[w] &= b.may[w]
	}
}

func (a *answer) or(b *answer, words int) {
	for w := range words {
		a.sure[w] |= b.sure[w]
		a.may[w] |= b.may[w]
	}
}

func (a *answer) not(words int) {
	for w := range words {
		a.sure[w], a.may[w] = ^a.may[w], ^a.sure[w]
	}
}

// clause decides a clause for the block.
func (d *blockDecider) clause(at int32, depth, words int, out *answer) {
	c := &d.book.clauses[at]
	switch c.op {
	case nodeLeaf:
		d.leaf(c.leaf, words, out)
		return
	case nodeCount:
		d.count(at, depth, words, out)
		return
	case nodeAll, nodeAny, nodeNot:
	}
	d.clause(at+1, depth+1, words, out)
	if c.op == nodeNot {
		out.not(words)
		return
	}
	next := &d.stack[depth]
	for k := range children(d.book.clauses, at) {
		if k == at+1 {
			continue
		}
		d.clause(k, depth+1, words, next)
		if c.op == nodeAll {
			out.and(next, words)
		} else {
			out.or(next, words)
		}
	}
}

// count decides "n of k" case by case.
func (d *blockDecider) count(at int32, depth, words int, out *answer) {
	var sure, may [blockRows]uint8
	next := &d.stack[depth]
	for k := range children(d.book.clauses, at) {
		d.clause(k, depth+1, words, next)
		for w := range words {
			for m := next.sure[w]; m != 0; m &= m - 1 {
				sure[w*64+bits.TrailingZeros64(m)]++
			}
			for m := next.may[w]; m != 0; m &= m - 1 {
				may[w*64+bits.TrailingZeros64(m)]++
			}
		}
	}
	n := int(d.book.clauses[at].n)
	*out = answer{}
	for i := range d.block.Len {
		if int(sure[i]) >= n {
			out.sure[i/64] |= 1 << (i % 64)
		}
		if int(may[i]) >= n {
			out.may[i/64] |= 1 << (i % 64)
		}
	}
}

package rule

import (
	"math"
	"math/bits"
)

// knowledge says in which cases of the block a fact is known.
type knowledge struct {
	bits [blockWords]uint64
	all  bool
}

// know finds out which days and words of the block are known; a fact without a column is in none, every other one in all.
func (d *blockDecider) know(words int) {
	for m := d.book.used; m != 0; m &= m - 1 {
		f := d.schema.facts[bits.TrailingZeros64(m)]
		k, col := &d.known[f.index], &d.cols[f.index]
		switch {
		case col.empty():
			clear(k.bits[:words])
		case f.kind == KindDate:
			valid := test{mask: math.MaxUint64, least: 1, span: lastDay - 1}
			valid.over(d.units(f.index), k.bits[:words])
		case f.kind == KindWord:
			col.table(d.block.First, &d.block.b.words[f.index], k.bits[:words])
		default:
			k.all = true
			continue
		}
		k.all = d.everywhere(k.bits[:words])
	}
}

// everywhere reports whether the bit of every case of the block is set.
func (d *blockDecider) everywhere(set []uint64) bool {
	n := 0
	for _, m := range set {
		n += bits.OnesCount64(m)
	}
	return n == d.block.Len
}

// units are the values of a column for the block.
func (d *blockDecider) units(fact uint8) []int64 {
	return d.cols[fact].units[d.block.First : d.block.First+d.block.Len]
}

// leaf decides a leaf for the block: with its test over slices, or, where it needs more than int64 or is opaque, case by case.
func (d *blockDecider) leaf(i int32, words int, out *answer) {
	x := d.book.program.probes[i]
	needs := x.needs
	switch t := d.block.b.codes[i]; {
	case d.lacks(needs):
		clear(out.sure[:words])
	case t != nil:
		d.cols[x.fact].table(d.block.First, t, out.sure[:words])
	case x.op == testExact || x.op == testOpaque:
		d.each(i, needs, words, out)
		return
	default:
		d.compare(x, out.sure[:words])
	}
	copy(out.may[:words], out.sure[:words])
	for ; needs != 0; needs &= needs - 1 {
		k := &d.known[bits.TrailingZeros64(needs)]
		for w := 0; !k.all && w < words; w++ { // what is not known may hold and is not sure to
			out.sure[w] &= k.bits[w]
			out.may[w] |= ^k.bits[w]
		}
	}
}

// lacks reports whether one of the facts has no column.
func (d *blockDecider) lacks(facts uint64) bool {
	for ; facts != 0; facts &= facts - 1 {
		if d.cols[bits.TrailingZeros64(facts)].empty() {
			return true
		}
	}
	return false
}

// compare tests the values that a test compares.
func (d *blockDecider) compare(x *test, out []uint64) {
	a := d.units(x.fact)
	made := d.scratch[:len(a)]
	switch x.op {
	case testPlain, testExact, testOpaque, testPassed, testFailed:
		x.over(a, out)
		return
	case testDays:
		for i, v := range d.units(x.other)[:len(a)] {
			made[i] = a[i] - v
		}
	case testProduct:
		for i, v := range d.units(x.other)[:len(a)] {
			made[i] = satMul(a[i], v)
		}
	case testCount:
		for i, v := range a {
			made[i] = int64(bits.OnesCount64(uint64(v) & x.mask))
		}
	}
	y := test{mask: math.MaxUint64, least: x.least, span: x.span}
	y.over(made, out)
}

// over tests a slice of values, a bit for each, without a branch: that a value is outside is the carry of a subtraction, and adding a word to itself with the
// carry appends it. So the first value ends as the highest bit, and the word is turned round.
func (x *test) over(values []int64, out []uint64) {
	mask, least, span := x.mask, x.least, x.span
	for w := range len(values) / 64 {
		v := (*[64]int64)(values[w*64:])
		var m, outside uint64
		for j := 0; j < 64; j += 4 { // four a round: the loop costs as much as a value
			_, outside = bits.Sub64(span, uint64(v[j])&mask-least, 0)
			m, _ = bits.Add64(m, m, outside)
			_, outside = bits.Sub64(span, uint64(v[j+1])&mask-least, 0)
			m, _ = bits.Add64(m, m, outside)
			_, outside = bits.Sub64(span, uint64(v[j+2])&mask-least, 0)
			m, _ = bits.Add64(m, m, outside)
			_, outside = bits.Sub64(span, uint64(v[j+3])&mask-least, 0)
			m, _ = bits.Add64(m, m, outside)
		}
		out[w] = ^bits.Reverse64(m)
	}
	if rest := values[len(values)&^63:]; len(rest) > 0 {
		var m uint64
		for j, v := range rest {
			if uint64(v)&mask-least <= span {
				m |= 1 << j
			}
		}
		out[len(values)/64] = m
	}
}

// each decides a leaf case by case.
func (d *blockDecider) each(leaf int32, facts uint64, words int, out *answer) {
	r := &d.row1
	clear(out.sure[:words])
	clear(out.may[:words])
	for i := range d.block.Len {
		d.row(d.block.First+i, facts, r)
		t := d.book.program.leaf(leaf, r)
		if t == True {
			out.sure[i/64] |= 1 << (i % 64)
		}
		if t != False {
			out.may[i/64] |= 1 << (i % 64)
		}
	}
}

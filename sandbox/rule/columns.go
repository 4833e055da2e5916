package rule

import (
	"cmp"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Columns are the facts of many cases, a slice for each fact, for [Batch.Decide]. Every slice has a place for every case. A fact without a slice is
// unknown in all cases. The slices stay the caller's: they are read where they are, and not while the caller changes them.
type Columns[S any] columns

type columns struct {
	schema *schema
	n      int
	cols   [maxFacts]column
}

// column is the slice of one fact: numbers in units of the fact, masks of sets, or codes of words and bools, which are small numbers.
type column struct {
	units []int64
	code  func(i int) uint8                                 // 0 for none, else the word counted from 1, or 1 and 2 for no and yes
	table func(first int, answers *codeTable, out []uint64) // a bit for each case: the answer for its code
}

func (c *column) empty() bool { return c.units == nil && c.code == nil }

// NewColumns makes columns for n cases without any facts.
func NewColumns[S any](s *Schema[S], n int) *Columns[S] {
	return &Columns[S]{schema: (*schema)(s), n: max(n, 0)}
}

// Len is the number of cases.
func (c *Columns[S]) Len() int { return c.n }

// Row copies the facts of case i, counted from 0, into the row; of a case that there is not, none.
func (c *Columns[S]) Row(i int, r *Row[S]) {
	r.Reset()
	if c.schema == nil || i < 0 || i >= c.n {
		return
	}
	(*row)(r).claim(c.schema)
	(*columns)(c).row(i, c.schema.all(), (*row)(r))
}

// all are the given facts of the schema.
func (s *schema) all() (m uint64) {
	for _, f := range s.facts {
		if f.derive == given {
			m |= 1 << f.index
		}
	}
	return m
}

// row sets the facts of one case.
func (c *columns) row(i int, facts uint64, r *row) {
	for _, f := range c.schema.facts {
		col := &c.cols[f.index]
		switch {
		case facts&(1<<f.index) == 0 || col.empty():
			r.unset(f.index)
		case col.units != nil:
			if f.kind == KindDate && dateOf(col.units[i]).IsZero() {
				r.unset(f.index)
				continue
			}
			r.set(f.index, col.units[i])
		default:
			r.setCode(f, col.code(i))
		}
	}
}

// setCode sets a word or a bool by its code.
func (r *row) setCode(f *fact, code uint8) {
	switch {
	case f.kind == KindBool && code != 0:
		r.set(f.index, int64(code-1))
	case f.kind == KindBool:
		r.unset(f.index)
	default:
		r.setWord(f.index, 1<<(code-1)&f.vocabulary(), true)
	}
}

// add puts a slice in its place; a slice of another length, or a derived fact, is an error.
func (c *columns) add(f *fact, n int, col column) error {
	if f.unusable() || n != c.n || f.derive != given || f.schema != c.schema {
		f = cmp.Or(f, noFact)
		return fault.List{badColumn.At(f.at(), law.Ref{}, lang.Arg{Name: "fact", Value: f.label}, lang.Arg{Name: "n", Value: n}, lang.Arg{Name: "of", Value: c.n})}
	}
	c.cols[f.index] = col
	return nil
}

// Column gives the fact's values in its units: counts, [Number.Units] of the fact's scale, minor units of its currency. A slice of another length than
// the columns and a derived fact are refused.
func (o ordered[S, V]) Column(c *Columns[S], units []int64) error {
	return (*columns)(c).add(o.f, len(units), column{units: units})
}

// Column gives the fact's days as [civil.Date.DayNumber]; 0 is unknown. A slice of another length than the columns is refused.
func (f DateFact[S]) Column(c *Columns[S], days []int64) error {
	return (*columns)(c).add(f.f, len(days), column{units: days})
}

// Column gives the fact's values. A slice of another length than the columns is refused.
func (b BoolFact[S]) Column(c *Columns[S], values []bool) error {
	return (*columns)(c).add(b.f, len(values), column{
		code: func(i int) uint8 { return 1 + uint8(bit(values[i])) },
		table: func(first int, answers *codeTable, out []uint64) {
			no, yes := -uint64(answers[1]), -uint64(answers[2]) // 64 times the answer
			values := values[first:]
			for w := range out {
				m := packed(values[w*64:])
				out[w] = m&yes | ^m&no
			}
			if n := len(values) - len(out)*64 + 64; n < 64 {
				out[len(out)-1] &= 1<<n - 1
			}
		},
	})
}

// bit is 1 for true, without a branch.
func bit(b bool) (n uint64) {
	if b {
		n = 1
	}
	return n
}

// packed are the first 64 values, or all where there are less, as bits: in four rows that do not wait for each other.
func packed(values []bool) uint64 {
	if len(values) < 64 {
		var m uint64
		for j, v := range values {
			m |= bit(v) << j
		}
		return m
	}
	v := (*[64]bool)(values)
	var a, b, c, d uint64
	for j := 15; j >= 0; j-- {
		a, b, c, d = a+a+bit(v[j]), b+b+bit(v[j+16]), c+c+bit(v[j+32]), d+d+bit(v[j+48])
	}
	return a | b<<16 | c<<32 | d<<48
}

// Column gives the fact's words; the zero constant and numbers that are no constants are unknown. A slice of another length than the columns is refused.
func (f WordFact[S, W]) Column(c *Columns[S], words []W) error {
	return (*columns)(c).add(f.f, len(words), codeColumn(words))
}

func codeColumn[W ~uint8](words []W) column {
	return column{
		code: func(i int) uint8 { return uint8(words[i]) },
		table: func(first int, answers *codeTable, out []uint64) {
			words := words[first:]
			for w := range out {
				if len(words) < w*64+64 {
					out[w] = lookUp(words[w*64:], answers)
					break
				}
				v := (*[64]W)(words[w*64:])
				var m uint64
				for j := 0; j < 64; j += 8 {
					m |= (uint64(answers[v[j]]) | uint64(answers[v[j+1]])<<1 | uint64(answers[v[j+2]])<<2 | uint64(answers[v[j+3]])<<3 |
						uint64(answers[v[j+4]])<<4 | uint64(answers[v[j+5]])<<5 | uint64(answers[v[j+6]])<<6 | uint64(answers[v[j+7]])<<7) << j
				}
				out[w] = m
			}
		},
	}
}

// lookUp is the answers for less than 64 words.
func lookUp[W ~uint8](words []W, answers *codeTable) (m uint64) {
	for j, v := range words {
		m |= uint64(answers[v]) << j
	}
	return m
}

// Column gives the fact's words, which are looked up once; a word outside the vocabulary is unknown. A slice of another length than the columns is
// refused.
func (f CodeFact[S]) Column(c *Columns[S], words []string) error {
	codes := make([]uint8, len(words))
	for i, w := range words {
		codes[i] = uint8(bits.Len64(f.f.word(w)))
	}
	return (*columns)(c).add(f.f, len(words), codeColumn(codes))
}

// Column gives the fact's sets as masks, the first word of the vocabulary as bit 0. A slice of another length than the columns is refused.
func (s set[S, W]) Column(c *Columns[S], masks []int64) error {
	return (*columns)(c).add(s.f, len(masks), column{units: masks})
}

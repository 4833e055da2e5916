package rule_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/rule"
)

// zooColumns makes columns of random cases; what has no column, or 0 as its word or day, is missing.
func zooColumns(t *testing.T, cs []zooCase) *rule.Columns[zoo] {
	c := rule.NewColumns(zooSchema, len(cs))
	ints := func(fact int, f func(v int) int64) []int64 {
		out := make([]int64, len(cs))
		for i := range cs {
			if cs[i].known>>fact&1 == 1 {
				out[i] = f(cs[i].v[fact])
			}
		}
		return out
	}
	unit := func(v int) int64 { return int64(v) }
	day := func(v int) int64 { return int64(zooDay.AddDays(v).DayNumber()) }
	animals, codes, flags := make([]animal, len(cs)), make([]string, len(cs)), make([]bool, len(cs))
	for i := range cs {
		flags[i] = cs[i].v[0] == 1
		if cs[i].known>>9&1 == 1 {
			animals[i] = animal(cs[i].v[9])
		}
		if cs[i].known>>10&1 == 1 {
			codes[i] = zooWordList[cs[i].v[10]-1]
		}
	}
	for _, err := range []error{
		zooBool.Column(c, flags), zooInt.Column(c, ints(2, unit)), zooInt2.Column(c, ints(3, unit)), zooNumber.Column(c, ints(4, unit)),
		zooAmount.Column(c, ints(5, unit)), zooDebt.Column(c, ints(6, unit)), zooFrom.Column(c, ints(7, day)), zooTo.Column(c, ints(8, day)),
		zooWord.Column(c, animals), zooCode.Column(c, codes), zooWords.Column(c, ints(11, unit)),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// TestBatchAgreesWithDecide: the answers over columns are those of the rows, for two books and every rule.
func TestBatchAgreesWithDecide(t *testing.T) {
	r := source(t, 7)
	var row rule.Row[zoo]
	for range cases(100, 1000) {
		cs := make([]zooCase, 1+r.IntN(1500))
		for i := range cs {
			cs[i] = zooRandomCase(r, 10)
			cs[i].known |= 0b1111101 // what a column cannot leave out
			cs[i].known |= 1 << 11
			cs[i].known &^= 1<<1 | 1<<12 // without a column
		}
		cols := zooColumns(t, cs)
		books := make([]*rule.Book[zoo], 2)
		brutes := make([][]brute, 2)
		for i := range books {
			books[i], brutes[i] = zooBook(t, r, 1+r.IntN(3), 1+r.IntN(8), true)
		}
		batch, err := rule.NewBatch(books...)
		if err != nil {
			t.Fatal(err)
		}
		seen := 0
		for block := range batch.Decide(cols) {
			for i := range block.Len {
				c := &cs[block.First+i]
				cols.Row(block.First+i, &row)
				for k, b := range books {
					want := zooAnswer(brutes[k], c)
					if got := block.Truth(k, i); got != want || b.Decide(&row) != want || block.Passed(k)[i/64]>>(i%64)&1 == 1 != (want == rule.True) {
						t.Fatalf("case %d, book %d: %v in the batch, %v by its row, %v by brute force\n%s\n%+v", block.First+i, k, got, b.Decide(&row), want, b.Markdown(), c)
					}
					for n, f := range brutes[k] {
						if got := block.Rule(k, n, i); got != f(c) {
							t.Fatalf("rule %d is %v, by brute force %v", n, got, f(c))
						}
					}
				}
			}
			seen += block.Len
		}
		if seen != len(cs) {
			t.Fatalf("%d of %d cases decided", seen, len(cs))
		}
	}
}

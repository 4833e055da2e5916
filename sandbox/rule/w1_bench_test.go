package rule_test

import (
	"fmt"
	"math/bits"
	"sync"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// What was measured, with twelve rules over 10,000 generated applications (AMD EPYC, 2 cores, Go 1.26; medians of several rounds, the hand-written
// function of the same work in the same run = 1):
//
//	fill and decide                        1.45  (filling the row 0.8, deciding it 0.75)
//	fill and review, ids of failed rules   1.25
//	and the answer of every leaf           1.7 times that
//	from decimal.Decimal                   2.3
//	columns, a case                        0.4; the law and a reform together 0.25 of two decisions by hand
//	building 1,000 rules                   1.4 ms
//
// What was tried on the way to it: tests in a slice with indices to go on with, two kinds of tests (ranges, bits) and known facts as bytes took 1.5 to
// 1.6; pointers from test to test and one masked range for both kinds took the tests from 40 ns to 31 ns; known facts as a word of bits cost the same as
// bytes and make everything else simpler. To try the rules in the order of how often they fail, of how short they are, or of failures for
// their length changed nothing (within 2 percent), so they are tried as they are written. Choosing the next test without a branch took more than
// twice the time; deciding every rule by a call of its own a third more. That a row knows its schema costs a third of a nanosecond for each fact that
// is set, 0.15 of the whole; the same with the rare way out of line cost more.

const w1Cases = 10_000

type w1Data struct {
	hand []w1App
	typ  []w1Applicant
	dec  []w1Decimal
	p    w1Params
	book *rule.Book[w1]
}

// loadW1 makes the workload and checks every decision and every failed rule with the hand-written function before anything is timed.
var loadW1 = sync.OnceValue(func() *w1Data {
	raw := w1Generate(w1Cases, 1)
	d := &w1Data{hand: w1Apps(raw), typ: w1Applicants(raw), dec: w1Decimals(raw), p: w1Base}
	var err error
	if d.book, err = rule.NewBook(w1Schema, civil.MustDate("2025-03-01"), w1Rules(&d.p)); err != nil {
		panic(err)
	}
	return d
})

func (d *w1Data) agree(t testing.TB) {
	var row rule.Row[w1]
	var out rule.Outcome[w1]
	for i := range d.hand {
		want := w1FailedMask(&d.hand[i], &d.p)
		row.Reset()
		w1Fill(&row, &d.typ[i])
		if got := d.book.Decide(&row) == rule.True; got != (want == 0) {
			t.Fatalf("application %d: decided %v, by hand %v: %+v", i, got, want == 0, d.hand[i])
		}
		d.book.Review(&row, &out)
		var mask uint16
		for code := range out.Failed() {
			for k, id := range w1RuleIDs {
				if code == fault.Code(id) {
					mask |= 1 << k
				}
			}
		}
		if mask != want || (out.Truth() == rule.True) != (want == 0) {
			t.Fatalf("application %d: failed %012b, by hand %012b: %+v", i, mask, want, d.hand[i])
		}
	}
}

func TestW1AgreesWithHand(t *testing.T) { loadW1().agree(t) }

var sink int

func loop(b *testing.B, name string, f func(i int) int) {
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		n, i := 0, 0
		for b.Loop() {
			n += f(i)
			if i++; i == w1Cases {
				i = 0
			}
		}
		sink += n
	})
}

func count(ok bool) int {
	if ok {
		return 1
	}
	return 0
}

func BenchmarkDecide(b *testing.B) {
	d := loadW1()
	d.agree(b)
	var row rule.Row[w1]
	rows := make([]rule.Row[w1], w1Cases)
	for i := range rows {
		w1Fill(&rows[i], &d.typ[i])
	}
	loop(b, "hand", func(i int) int { return count(w1Eligible(&d.hand[i], &d.p)) })
	loop(b, "fill and decide", func(i int) int {
		row.Reset()
		w1Fill(&row, &d.typ[i])
		return count(d.book.Decide(&row) == rule.True)
	})
	loop(b, "fill alone", func(i int) int {
		row.Reset()
		w1Fill(&row, &d.typ[i])
		return 0
	})
	loop(b, "decide alone", func(i int) int { return count(d.book.Decide(&rows[i]) == rule.True) })
}

func BenchmarkFailed(b *testing.B) {
	d := loadW1()
	d.agree(b)
	var row rule.Row[w1]
	var out rule.Outcome[w1]
	var ids []string
	loop(b, "hand", func(i int) int {
		ids = w1Failed(ids[:0], &d.hand[i], &d.p)
		return len(ids)
	})
	review := func(i int) {
		row.Reset()
		w1Fill(&row, &d.typ[i])
		d.book.Review(&row, &out)
		ids = ids[:0]
		for code := range out.Failed() {
			ids = append(ids, string(code))
		}
	}
	loop(b, "fill and review", func(i int) int {
		review(i)
		return len(ids)
	})
	loop(b, "fill, review and explain", func(i int) int {
		review(i)
		return len(ids) + int(out.Explain().Truth())
	})
}

// BenchmarkDecimal starts from the codes and days of the yardstick with amounts as decimal.Decimal.
func BenchmarkDecimal(b *testing.B) {
	d := loadW1()
	var row rule.Row[w1]
	decide := func(i int) bool {
		row.Reset()
		w1FillDecimal(&row, &d.dec[i])
		return d.book.Decide(&row) == rule.True
	}
	for i := range d.dec {
		if want := w1Eligible(&d.hand[i], &d.p); decide(i) != want {
			b.Fatalf("application %d: decided %v, by hand %v: %+v", i, !want, want, d.hand[i])
		}
	}
	loop(b, "hand", func(i int) int { return count(w1Eligible(&d.hand[i], &d.p)) })
	loop(b, "fill and decide", func(i int) int { return count(decide(i)) })
}

// BenchmarkBuild builds books of 100 and of 1,000 rules: the time is linear in their number.
func BenchmarkBuild(b *testing.B) {
	d := loadW1()
	twelve := w1Rules(&d.p)
	for _, n := range []int{100, 1000} {
		rules := make([]rule.Rule[w1], n)
		for i := range rules {
			rules[i] = twelve[i%len(twelve)]
			rules[i].Code = fault.Code(fmt.Sprintf("w1.r%d", i))
		}
		b.Run(fmt.Sprintf("%d rules", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := rule.NewBook(w1Schema, d.book.On(), rules); err != nil {
					b.Fatal(err)
				}
			}
		})
		book, err := rule.NewBook(w1Schema, d.book.On(), rules)
		if err != nil {
			b.Fatal(err)
		}
		var row rule.Row[w1]
		var out rule.Outcome[w1]
		loop(b, fmt.Sprintf("review %d rules", n), func(i int) int {
			row.Reset()
			w1Fill(&row, &d.typ[i])
			book.Review(&row, &out)
			return int(out.Truth())
		})
	}
}

func BenchmarkBatch(b *testing.B) {
	d := loadW1()
	cols := w1Columns(b, d.typ)
	p := d.p
	p.MinCoverage *= 2
	reform, err := rule.NewBook(w1Schema, d.book.On(), w1Rules(&p))
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		books []*rule.Book[w1]
	}{{"law", []*rule.Book[w1]{d.book}}, {"law and reform", []*rule.Book[w1]{d.book, reform}}} {
		batch, err := rule.NewBatch(c.books...)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				for block := range batch.Decide(cols) {
					for k := range c.books {
						for _, m := range block.Passed(k) {
							n += bits.OnesCount64(m)
						}
					}
				}
				sink += n
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/w1Cases, "ns/case")
		})
	}
}

package rule_test

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// The zoo is a schema with a fact of every kind, whose values are small numbers here, so that conditions on it can be decided a second time by brute
// force: by the plainest reading of three-valued logic, without any code of the package.

type zoo struct{}

type animal uint8

func (a animal) MarshalText() ([]byte, error) {
	return w1Text([]string{"cat", "dog", "eel", "fox"}, a)
}

var (
	zooSchema = rule.NewSchema[zoo]("zoo/1")

	zooBool   = zooSchema.Bool("flag", label("flag"), rule.Changeable)
	zooBool2  = zooSchema.Bool("other.flag", label("other flag"))
	zooInt    = zooSchema.Int("count", label("count"), rule.Changeable)
	zooInt2   = zooSchema.Int("other.count", label("other count"))
	zooNumber = zooSchema.Number("share", label("share"), 2, rule.Changeable)
	zooAmount = zooSchema.Amount("sum", label("sum"), rule.Changeable)
	zooDebt   = zooSchema.Amount("debt", label("debt"))
	zooFrom   = zooSchema.Date("from", label("from"))
	zooTo     = zooSchema.Date("to", label("to"), rule.Changeable)
	zooWord   = rule.Word[animal](zooSchema, "animal", label("animal"), rule.Changeable)
	zooCode   = zooSchema.Code("code", label("code"), []rule.Term{{Word: "p"}, {Word: "q"}, {Word: "r"}})
	zooWords  = rule.Words[animal](zooSchema, "animals", label("animals"), rule.Changeable)
	zooCodes  = zooSchema.Codes("codes", label("codes"), []rule.Term{{Word: "p"}, {Word: "q"}, {Word: "r"}})
	zooDays   = zooSchema.Days("days", label("days"), zooFrom, zooTo)
	zooTimes  = zooSchema.Product("times", label("times"), zooInt, zooInt2)
	zooTotal  = zooSchema.Sum("total", label("total"), []rule.AmountFact[zoo]{zooAmount, zooDebt})
)

// zooFacts is the number of facts that are given.
const zooFacts = 13

var zooDay = civil.MustDate("2026-01-01")

// zooCase is a case of the zoo: the value of each fact as a small number, or not known.
type zooCase struct {
	known uint32
	v     [zooFacts]int
}

// zooRange is the range of the small numbers of each fact.
func zooRange(fact int) (low, high int) {
	switch fact {
	case 0, 1:
		return 0, 1
	case 7, 8: // days after zooDay
		return 0, 9
	case 9:
		return 1, 4
	case 10:
		return 1, 3
	case 11:
		return 0, 15
	case 12:
		return 0, 7
	}
	return -2, 5
}

var zooWordList = []string{"p", "q", "r"}

func (c *zooCase) fill(r *rule.Row[zoo]) {
	r.Reset()
	set := [zooFacts]func(v int){
		func(v int) { zooBool.Set(r, v == 1) }, func(v int) { zooBool2.Set(r, v == 1) },
		func(v int) { zooInt.Set(r, v) }, func(v int) { zooInt2.Set(r, v) },
		func(v int) { zooNumber.Set(r, rule.NewNumber(int64(v), 2)) },
		func(v int) { zooAmount.Set(r, money.Won(int64(v))) }, func(v int) { zooDebt.Set(r, money.Won(int64(v))) },
		func(v int) { zooFrom.Set(r, zooDay.AddDays(v)) }, func(v int) { zooTo.Set(r, zooDay.AddDays(v)) },
		func(v int) { zooWord.Set(r, animal(v)) },
		func(v int) { zooCode.Set(r, zooWordList[v-1]) },
		func(v int) {
			var ws []animal
			for i := range 4 {
				if v>>i&1 == 1 {
					ws = append(ws, animal(i+1))
				}
			}
			zooWords.Set(r, ws...)
		},
		func(v int) {
			var ws []string
			for i := range 3 {
				if v>>i&1 == 1 {
					ws = append(ws, zooWordList[i])
				}
			}
			zooCodes.Set(r, ws...)
		},
	}
	for i, f := range set {
		if c.known>>i&1 == 1 {
			f(c.v[i])
		}
	}
}

func zooRandomCase(r *rand.Rand, missing int) zooCase {
	var c zooCase
	for i := range c.v {
		low, high := zooRange(i)
		c.v[i] = low + r.IntN(high-low+1)
		if r.IntN(100) >= missing {
			c.known |= 1 << i
		}
	}
	return c
}

// brute is a condition decided the plain way.
type brute func(c *zooCase) rule.Truth

func bruteTest(facts []int, holds func(v []int) bool) brute {
	return func(c *zooCase) rule.Truth {
		vs := make([]int, len(facts))
		for i, f := range facts {
			if c.known>>f&1 == 0 {
				return rule.Unknown
			}
			vs[i] = c.v[f]
		}
		if holds(vs) {
			return rule.True
		}
		return rule.False
	}
}

func bruteAll(kids []brute) brute {
	return func(c *zooCase) rule.Truth {
		t := rule.True
		for _, k := range kids {
			t = min(t, k(c))
		}
		return t
	}
}

func bruteAny(kids []brute) brute {
	return func(c *zooCase) rule.Truth {
		t := rule.False
		for _, k := range kids {
			t = max(t, k(c))
		}
		return t
	}
}

func bruteNot(k brute) brute { return func(c *zooCase) rule.Truth { return -k(c) } }

func bruteCount(n int, kids []brute) brute {
	return func(c *zooCase) rule.Truth {
		sure, may := 0, 0
		for _, k := range kids {
			switch k(c) {
			case rule.True:
				sure, may = sure+1, may+1
			case rule.Unknown:
				may++
			case rule.False:
			}
		}
		switch {
		case sure >= n:
			return rule.True
		case may < n:
			return rule.False
		}
		return rule.Unknown
	}
}

// comparable is what the facts with an order have in common.
type ordering[V rule.Quantity] interface {
	AtLeast(rule.Limit[V]) rule.Cond[zoo]
	AtMost(rule.Limit[V]) rule.Cond[zoo]
	Above(rule.Limit[V]) rule.Cond[zoo]
	Below(rule.Limit[V]) rule.Cond[zoo]
	Is(rule.Limit[V]) rule.Cond[zoo]
}

// zooCompare is a random comparison: value makes the small number of the fact from those it is computed from.
func zooCompare[V rule.Quantity](r *rand.Rand, f ordering[V], limit func(int) V, n int, facts []int, value func(v []int) int) (rule.Cond[zoo], brute) {
	l := rule.Fixed(limit(n))
	test := func(holds func(v int) bool) brute {
		return bruteTest(facts, func(v []int) bool { return holds(value(v)) })
	}
	switch r.IntN(5) {
	case 0:
		return f.AtLeast(l), test(func(v int) bool { return v >= n })
	case 1:
		return f.AtMost(l), test(func(v int) bool { return v <= n })
	case 2:
		return f.Above(l), test(func(v int) bool { return v > n })
	case 3:
		return f.Below(l), test(func(v int) bool { return v < n })
	}
	return f.Is(l), test(func(v int) bool { return v == n })
}

// zooDates gives days the methods of the other facts.
type zooDates struct{ rule.DateFact[zoo] }

func (d zooDates) AtLeast(l rule.Limit[civil.Date]) rule.Cond[zoo] { return d.OnOrAfter(l) }
func (d zooDates) AtMost(l rule.Limit[civil.Date]) rule.Cond[zoo]  { return d.OnOrBefore(l) }
func (d zooDates) Above(l rule.Limit[civil.Date]) rule.Cond[zoo]   { return d.After(l) }
func (d zooDates) Below(l rule.Limit[civil.Date]) rule.Cond[zoo]   { return d.Before(l) }
func (d zooDates) Is(l rule.Limit[civil.Date]) rule.Cond[zoo]      { return d.On(l) }

func first(v []int) int      { return v[0] }
func integer(n int) int      { return n }
func won(n int) money.Amount { return money.Won(int64(n)) }

// zooLeaf is a random test; product says whether it may be of the product, of which not every question has an exact answer.
func zooLeaf(r *rand.Rand, product bool) (rule.Cond[zoo], brute) {
	switch kind := r.IntN(15); kind {
	case 0:
		return zooBool.True(), bruteTest([]int{0}, func(v []int) bool { return v[0] == 1 })
	case 1:
		return zooBool2.False(), bruteTest([]int{1}, func(v []int) bool { return v[0] == 0 })
	case 2:
		return zooCompare(r, zooInt, integer, r.IntN(4), []int{2}, first)
	case 3:
		return zooCompare(r, zooInt2, integer, r.IntN(4), []int{3}, first)
	case 4:
		hundredths := func(n int) rule.Number { return rule.NewNumber(int64(n), 2) }
		return zooCompare(r, zooNumber, hundredths, r.IntN(4), []int{4}, first)
	case 5:
		return zooCompare(r, zooAmount, won, r.IntN(4), []int{5}, first)
	case 6:
		return zooCompare(r, zooDebt, won, r.IntN(4), []int{6}, first)
	case 7, 8:
		fact := []rule.DateFact[zoo]{zooFrom, zooTo}[kind-7]
		return zooCompare(r, zooDates{fact}, zooDay.AddDays, 3+r.IntN(4), []int{kind}, first)
	case 9:
		n := r.IntN(5) - 2
		return zooCompare(r, zooDays, integer, n, []int{7, 8}, func(v []int) int { return v[1] - v[0] })
	case 10:
		return zooCompare(r, zooTotal, won, r.IntN(6), []int{5, 6}, func(v []int) int { return v[0] + v[1] })
	case 11:
		if product {
			whole := func(n int) rule.Number { return rule.NewNumber(int64(n), 0) }
			return zooCompare(r, zooTimes, whole, r.IntN(9)-2, []int{2, 3}, func(v []int) int { return v[0] * v[1] })
		}
	}
	return zooWordLeaf(r)
}

func zooWordLeaf(r *rand.Rand) (rule.Cond[zoo], brute) {
	mask := 1 + r.IntN(15)
	var ws []animal
	for i := range 4 {
		if mask>>i&1 == 1 {
			ws = append(ws, animal(i+1))
		}
	}
	code := r.IntN(3)
	set := func(holds func(m int) bool) brute {
		return bruteTest([]int{11}, func(v []int) bool { return holds(v[0]) })
	}
	switch r.IntN(10) {
	case 0, 1:
		return zooWord.OneOf(ws...), bruteTest([]int{9}, func(v []int) bool { return mask>>(v[0]-1)&1 == 1 })
	case 2:
		return zooWord.NoneOf(ws...), bruteTest([]int{9}, func(v []int) bool { return mask>>(v[0]-1)&1 == 0 })
	case 3:
		return zooCode.Is(zooWordList[code]), bruteTest([]int{10}, func(v []int) bool { return v[0]-1 == code })
	case 4:
		return zooCodes.Contains(zooWordList[code]), bruteTest([]int{12}, func(v []int) bool { return v[0]>>code&1 == 1 })
	case 5:
		return zooWords.AnyOf(ws...), set(func(m int) bool { return m&mask != 0 })
	case 6:
		return zooWords.AllOf(ws...), set(func(m int) bool { return m&mask == mask })
	case 7:
		return zooWords.NoneOf(ws...), set(func(m int) bool { return m&mask == 0 })
	case 8:
		return zooWords.OnlyOf(ws...), set(func(m int) bool { return m&^mask == 0 })
	}
	n := r.IntN(4)
	return zooWords.AtLeastOf(rule.Fixed(n), ws...), set(func(m int) bool { return bits.OnesCount(uint(m&mask)) >= n })
}

// zooTree is a random condition of about so many leaves.
func zooTree(r *rand.Rand, leaves int, product bool) (rule.Cond[zoo], brute) {
	if leaves <= 1 {
		return zooLeaf(r, product)
	}
	n := 2 + r.IntN(3)
	conds, brutes := make([]rule.Cond[zoo], n), make([]brute, n)
	for i := range n {
		conds[i], brutes[i] = zooTree(r, leaves/n, product)
	}
	switch r.IntN(6) {
	case 0, 1:
		return rule.All(conds...), bruteAll(brutes)
	case 2, 3:
		return rule.Any(conds...), bruteAny(brutes)
	case 4:
		return rule.Not(conds[0]), bruteNot(brutes[0])
	}
	k := 1 + r.IntN(n)
	return rule.CountOf(k, conds...), bruteCount(k, brutes)
}

// zooBook is a random book of a few rules and its brute force.
func zooBook(t testing.TB, r *rand.Rand, rules, leaves int, product bool) (*rule.Book[zoo], []brute) {
	t.Helper()
	defs, brutes := make([]rule.Rule[zoo], rules), make([]brute, rules)
	for i := range defs {
		defs[i].Code = fault.Code(fmt.Sprintf("zoo.r%d", i))
		defs[i].When, brutes[i] = zooTree(r, leaves, product)
	}
	b, err := rule.NewBook(zooSchema, zooDay, defs)
	if err != nil {
		t.Fatal(err)
	}
	return b, brutes
}

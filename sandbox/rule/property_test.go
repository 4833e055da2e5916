package rule_test

import (
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/rule"
)

// cases is how many random cases a property is tried on: n, or a share of TEUKGU_CASES where that is more, the smaller the more a case costs; a tenth under
// the race detector, which these tests without goroutines tell nothing.
func cases(n, cost int) int {
	if racing {
		return n / 10
	}
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		return max(n, more/cost)
	}
	return n
}

func source(t *testing.T, seed uint64) *rand.Rand {
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 4))
}

func TestDecideAgreesWithBruteForce(t *testing.T) {
	r := source(t, 1)
	var row rule.Row[zoo]
	var out rule.Outcome[zoo]
	for range cases(50_000, 1) { // 100,000 trees
		b, brutes := zooBook(t, r, 1+r.IntN(3), 1+r.IntN(8), true)
		for range 2 {
			c := zooRandomCase(r, 10*r.IntN(4))
			c.fill(&row)
			b.Review(&row, &out)
			want := rule.True
			for i, f := range brutes {
				want = min(want, f(&c))
				if out.Rule(i) != f(&c) {
					t.Fatalf("rule %d is %v, by brute force %v\n%s\n%+v", i, out.Rule(i), f(&c), b.Markdown(), c)
				}
			}
			if got := b.Decide(&row); got != want || out.Truth() != want {
				t.Fatalf("decided %v, reviewed %v, by brute force %v\n%s\n%+v", got, out.Truth(), want, b.Markdown(), c)
			}
			explained(t, out.Explain())
		}
	}
}

// explained checks that the answers in an explanation are those of the outcome and follow from each other.
func explained(t *testing.T, e rule.Explanation) {
	t.Helper()
	want := rule.True
	for r := range e.Rules() {
		want = min(want, r.Truth)
		first := true
		for c := range r.Clauses() {
			if first && c.Truth != r.Truth {
				t.Fatalf("rule %s is %v, its condition %v", r.Code, r.Truth, c.Truth)
			}
			first = false
			if c.Join == 0 && (c.Truth == rule.Unknown) != c.Value.IsZero() {
				t.Fatalf("rule %s: a leaf is %v with the value %q", r.Code, c.Truth, c.Value)
			}
		}
	}
	if e.Truth() != want {
		t.Fatalf("the answer is %v, that of the rules %v", e.Truth(), want)
	}
}

// TestLaws: De Morgan's laws, and the order in All and Any does not matter.
func TestLaws(t *testing.T) {
	r := source(t, 2)
	var row rule.Row[zoo]
	book := func(c rule.Cond[zoo]) *rule.Book[zoo] {
		b, err := rule.NewBook(zooSchema, zooDay, []rule.Rule[zoo]{{Code: "zoo.r", When: c}})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for range cases(5_000, 5) {
		conds := make([]rule.Cond[zoo], 2+r.IntN(3))
		nots := make([]rule.Cond[zoo], len(conds))
		for i := range conds {
			conds[i], _ = zooTree(r, 1+r.IntN(4), true)
			nots[i] = rule.Not(conds[i])
		}
		shuffled := slices.Clone(conds)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		pairs := [][2]*rule.Book[zoo]{
			{book(rule.Not(rule.All(conds...))), book(rule.Any(nots...))},
			{book(rule.Not(rule.Any(conds...))), book(rule.All(nots...))},
			{book(rule.All(conds...)), book(rule.All(shuffled...))},
			{book(rule.Any(conds...)), book(rule.Any(shuffled...))},
		}
		for range 4 {
			c := zooRandomCase(r, 30)
			c.fill(&row)
			for i, p := range pairs {
				if x, y := p[0].Decide(&row), p[1].Decide(&row); x != y {
					t.Fatalf("law %d: %v and %v\n%s\n%s", i, x, y, p[0].Markdown(), p[1].Markdown())
				}
			}
		}
	}
}

// every calls f with every case that has values for the facts in free, the others as in c.
func every(c zooCase, free uint32, f func(c *zooCase)) {
	for i := range zooFacts {
		if free>>i&1 == 1 {
			low, high := zooRange(i)
			if i >= 2 && i <= 8 { // so far that what is derived comes to every side of its limits too
				low, high = -9, 14
			}
			for v := low; v <= high; v++ {
				c.known, c.v[i] = c.known|1<<i, v
				every(c, free&^(1<<i), f)
			}
			return
		}
	}
	f(&c)
}

func zooAnswer(brutes []brute, c *zooCase) rule.Truth {
	t := rule.True
	for _, f := range brutes {
		t = min(t, f(c))
	}
	return t
}

// zooPaths are the paths of the facts that are given. Not a variable: the facts are declared when all variables are set.
func zooPaths() (paths []string) {
	for f := range zooSchema.Facts() {
		if !f.Derived() {
			paths = append(paths, f.Path())
		}
	}
	return paths
}

// zooMissing is a random case in which at most three facts are missing.
func zooMissing(r *rand.Rand) (zooCase, uint32) {
	c := zooRandomCase(r, 0)
	var missing uint32
	for range 1 + r.IntN(3) {
		missing |= 1 << r.IntN(zooFacts)
	}
	c.known &^= missing
	return c, missing
}

// TestNeeds: a missing fact is needed if and only if the other missing facts can leave the answer Unknown.
func TestNeeds(t *testing.T) {
	r := source(t, 3)
	var row rule.Row[zoo]
	inexact, needed := 0, 0
	for done := 0; done < cases(2_000, 20); {
		b, brutes := zooBook(t, r, 1+r.IntN(3), 1+r.IntN(6), true)
		c, missing := zooMissing(r)
		c.fill(&row)
		needs := b.Needs(&row)
		if b.Decide(&row) != rule.Unknown {
			if len(needs.Facts) > 0 || !needs.Exact {
				t.Fatal("the answer is sure and facts are needed")
			}
			continue
		}
		done++
		needed += len(needs.Facts)
		var got []string
		for _, f := range needs.Facts {
			got = append(got, f.Path())
		}
		if !needs.Exact {
			inexact++
		}
		for i, path := range zooPaths() {
			want := false
			if missing>>i&1 == 1 {
				every(c, missing&^(1<<i), func(x *zooCase) { want = want || zooAnswer(brutes, x) == rule.Unknown })
			}
			if has := slices.Contains(got, path); has != want && (want || needs.Exact) {
				t.Fatalf("%s needed: %v, by brute force %v (exact %v)\n%s\n%+v", path, has, want, needs.Exact, b.Markdown(), c)
			}
		}
	}
	t.Logf("%d facts needed, %d answers inexact", needed, inexact)
}

// TestWhyNot: every remedy passes, none of its changes can be left out, and there is one where brute force finds one.
func TestWhyNot(t *testing.T) {
	r := source(t, 4)
	var row rule.Row[zoo]
	for range cases(1_000, 100) {
		b, brutes := zooBook(t, r, 1+r.IntN(3), 1+r.IntN(6), true)
		c := zooRandomCase(r, 5)
		c.fill(&row)
		remedies, complete := b.WhyNot(&row, 3)
		if b.Decide(&row) == rule.True {
			if len(remedies) != 0 {
				t.Fatal("a case that passes has a remedy")
			}
			continue
		}
		last := 0
		for _, m := range remedies {
			checkRemedy(t, b, row, m)
			if len(m.Changes) < last {
				t.Fatal("a remedy with fewer changes comes later")
			}
			last = len(m.Changes)
		}
		if best := fewest(brutes, c); complete && best > 0 && (len(remedies) == 0 || remedies[0].Changeable && len(remedies[0].Changes) > best) {
			t.Fatalf("%d changes are enough by brute force, remedies %v\n%s\n%+v", best, remedies, b.Markdown(), c)
		}
	}
}

func checkRemedy(t *testing.T, b *rule.Book[zoo], row rule.Row[zoo], m rule.Remedy[zoo]) {
	t.Helper()
	changed := row
	for _, c := range m.Changes {
		if !c.Fact.Put(&changed, c.To) || m.Changeable && !c.Fact.Changeable() {
			t.Fatalf("%s cannot be changed to %v", c.Fact.Path(), c.To)
		}
	}
	if b.Decide(&changed) != rule.True {
		t.Fatalf("remedy %v does not pass\n%s", m.In(0), b.Markdown())
	}
	for _, c := range m.Changes {
		less := changed
		c.Fact.Put(&less, c.From)
		if b.Decide(&less) == rule.True {
			t.Fatalf("remedy %v passes without %s", m.In(0), c.Fact.Path())
		}
	}
}

// fewest is the number of changeable facts, one or two, that have to change; 0 where that is not enough.
func fewest(brutes []brute, c zooCase) int {
	best, paths := 0, zooPaths()
	for i := range zooFacts {
		for j := i; j < zooFacts; j++ {
			n := 1
			if j > i {
				n = 2
			}
			if !zooSchema.Fact(paths[i]).Changeable() || !zooSchema.Fact(paths[j]).Changeable() || best > 0 && n >= best {
				continue
			}
			every(c, 1<<i|1<<j, func(x *zooCase) {
				if zooAnswer(brutes, x) == rule.True && (best == 0 || n < best) {
					best = n
				}
			})
		}
	}
	return best
}

// TestDiff: a witness is decided differently, and where there is said to be none there is none by brute force.
func TestDiff(t *testing.T) {
	r := source(t, 5)
	found, none, unknown := 0, 0, 0
	for range cases(2_000, 5) {
		b, x := zooBook(t, r, 1+r.IntN(2), 1+r.IntN(4), true)
		c, y := zooBook(t, r, 1+r.IntN(2), 1+r.IntN(4), true)
		d := b.Diff(c)
		switch d.Decisions {
		case rule.True:
			found++
			if b.Decide(&d.Witness) == c.Decide(&d.Witness) {
				t.Fatalf("the witness is decided alike\n%s\n%s", b.Markdown(), c.Markdown())
			}
		case rule.False:
			none++
			for range 200 {
				k := zooRandomCase(r, 0)
				if zooAnswer(x, &k) != zooAnswer(y, &k) {
					t.Fatalf("said to decide alike, but not %+v\n%s\n%s", k, b.Markdown(), c.Markdown())
				}
			}
		case rule.Unknown:
			unknown++
		}
	}
	t.Logf("%d with a witness, %d alike, %d not searched further", found, none, unknown)
}

// TestCheck: what is said of a rule is true of every case.
func TestCheck(t *testing.T) {
	r := source(t, 6)
	count := map[rule.FindingKind]int{}
	for range cases(2_000, 10) {
		b, brutes := zooBook(t, r, 3, 1+r.IntN(3), true)
		index := func(code string) int { n, _ := strconv.Atoi(code[len("zoo.r"):]); return n }
		findings := b.Check()
		for range 100 {
			c := zooRandomCase(r, 0)
			for _, f := range findings {
				count[f.Kind]++
				wrong := false
				switch f.Kind {
				case rule.NeverHolds:
					wrong = brutes[index(string(f.Rule))](&c) != rule.False
				case rule.NeverFails:
					wrong = brutes[index(string(f.Rule))](&c) != rule.True
				case rule.Implied:
					wrong = brutes[index(string(f.Other))](&c) == rule.True && brutes[index(string(f.Rule))](&c) != rule.True
				case rule.NoCase:
					wrong = zooAnswer(brutes, &c) == rule.True
				case rule.NeverRead, rule.OpaqueTest, rule.Undecided, rule.Unsearched:
				}
				if wrong {
					t.Fatalf("%v %v %v is wrong for %+v\n%s", f.Kind, f.Rule, f.Other, c, b.Markdown())
				}
			}
		}
	}
	t.Log(count)
}

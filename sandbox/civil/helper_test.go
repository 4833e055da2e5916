package civil_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
)

// seed of every random test; a failure prints it.
const seed = 20261122

// random returns the generator of a test and how many cases it runs: n, or what TEUKGU_CASES asks for.
func random(t *testing.T, n int) (*rand.Rand, int) {
	t.Helper()
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		n = more
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("seed %d", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 0)), n
}

const lastDayNumber = 3652059 // of 9999-12-31

func anyDate(r *rand.Rand) civil.Date { return civil.FromDayNumber(1 + r.IntN(lastDayNumber)) }

// monthEnd returns a day from the 28th on, where months differ.
func monthEnd(r *rand.Rand) civil.Date {
	year, month := 1+r.IntN(9999), 1+r.IntN(12)
	d, err := civil.NewDate(year, month, 28+r.IntN(civil.DaysIn(year, month)-27))
	if err != nil {
		panic(err)
	}
	return d
}

func anyPeriod(r *rand.Rand) civil.Period {
	part := func() int {
		if r.IntN(2) == 0 {
			return 0
		}
		return r.IntN(100)
	}
	p, err := civil.NewPeriod(part(), part(), part(), part())
	if err != nil {
		panic(err)
	}
	return p
}

// anySpan returns a span with up to one open end.
func anySpan(r *rand.Rand) civil.Span {
	for {
		first, last := anyDate(r), anyDate(r)
		switch r.IntN(4) {
		case 0:
			first = civil.Date{}
		case 1:
			last = civil.Date{}
		}
		if s, err := civil.Inclusive(first, last); err == nil {
			return s
		}
	}
}

package region_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/region"
)

// On every day the provinces stand in order, each code of a system names one of them, and all lookups agree.
func TestEveryDay(t *testing.T) {
	last := civil.MustDate("2027-12-31")
	for d := region.Begin(); !d.After(last); d = d.AddDays(1) {
		provinces := region.On(d)
		want := 17 // 시·도 since 2012-07-01
		if !d.Before(civil.MustDate("2026-07-01")) {
			want = 16 // 전남광주통합특별시
		}
		if len(provinces) != want || !slices.IsSortedFunc(provinces, region.Province.Compare) {
			t.Fatalf("%s: %d provinces %v, want %d in order", d, len(provinces), provinces, want)
		}
		capital := 0
		for _, p := range provinces {
			if p.CapitalArea() {
				capital++
			}
			if !p.Valid().Contains(d) {
				t.Fatalf("%s: %v is not valid", d, p)
			}
			if q, err := p.LegalDong().On(d); q != p || err != nil {
				t.Fatalf("%s: legal-dong %s is %v, %v", d, p.LegalDong(), q, err)
			}
			if q, err := p.ISO().On(d); !p.ISO().IsZero() && (q != p || err != nil) {
				t.Fatalf("%s: %s is %v, %v", d, p.ISO(), q, err)
			}
			if q, err := p.KOSTAT().On(d); !p.KOSTAT().IsZero() && (q != p || err != nil) {
				t.Fatalf("%s: statistical code %s is %v, %v", d, p.KOSTAT(), q, err)
			}
		}
		if capital != 3 {
			t.Fatalf("%s: %d provinces in the capital area (수도권정비계획법 제2조제1호)", d, capital)
		}
	}
}

// Whatever is asked, an answer is a province of that day, and an error names only provinces that join it in time.
func TestRandomLookups(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	first := region.Begin().DayNumber()
	for range 20_000 {
		code := region.MustLegalDong(fmt.Sprint(10 + r.IntN(90)))
		d := civil.FromDayNumber(first + r.IntN(6_000))
		p, err := code.On(d)
		if err == nil && (p.LegalDong() != code || !slices.Contains(region.On(d), p) || !p.Covers(code)) {
			t.Fatalf("seed %d: %s on %s is %v", seed, code, d, p)
		}
		if e, ok := errors.AsType[*region.LookupError](err); ok {
			if !e.Successor.IsZero() && (!e.Successor.Valid().Contains(d) || !e.Successor.Covers(code)) {
				t.Fatalf("seed %d: %s on %s names the successor %v", seed, code, d, e.Successor)
			}
			for _, q := range e.Predecessors {
				if !q.Valid().Contains(d) || q.Successor().LegalDong() != code {
					t.Fatalf("seed %d: %s on %s names the predecessor %v", seed, code, d, q)
				}
			}
		}
		later, resolveErr := code.Resolve(d)
		switch {
		case resolveErr == nil && (!later.Valid().Contains(d) || !later.Covers(code)):
			t.Fatalf("seed %d: %s resolves to %v on %s", seed, code, later, d)
		case err == nil && later != p:
			t.Fatalf("seed %d: %s is valid on %s but resolves to %v", seed, code, d, later)
		case resolveErr != nil && errors.Is(err, fault.Code(replaced)):
			t.Fatalf("seed %d: %s was replaced by %s but does not resolve: %v", seed, code, d, resolveErr)
		}
	}
}

// A province begins on the day after its predecessors end, and covers what they covered.
func TestSuccession(t *testing.T) {
	changes := 0
	for p := range every() {
		for _, before := range p.Predecessors() {
			changes++
			if before.Valid().Until() != p.Valid().From() || before.Successor() != p {
				t.Errorf("%v %s, then %v %s", before, before.Valid(), p, p.Valid())
			}
			if !p.Covers(before.LegalDong()) || before.Covers(p.LegalDong()) {
				t.Errorf("%v and %v do not cover each other one way", before, p)
			}
		}
		if last, ok := p.Valid().Last(); ok == p.Successor().IsZero() {
			t.Errorf("%v ends on %v with successor %v", p, last, p.Successor())
		}
	}
	if changes != 4 {
		t.Errorf("%d codes were replaced, want 42, 45, 29 and 46", changes)
	}
}

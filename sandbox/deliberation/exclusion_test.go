package deliberation_test

import (
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
)

func TestRelationsExclude(t *testing.T) {
	on := civil.MustDate("2026-11-22")
	for _, c := range []struct{ kind, basis string }{
		{"party", "시행령 제50조제1항제1호"}, {"spouse", "시행령 제50조제1항제1호"},
		{"former_spouse", "시행령 제50조제1항제1호"}, {"officer", "시행령 제50조제1항제1호"},
		{"co_right_holder", "시행령 제50조제1항제1호"}, {"relative", "시행령 제50조제1항제2호"},
		{"testified", "시행령 제50조제1항제3호"}, {"advised", "시행령 제50조제1항제3호"},
		{"researched", "시행령 제50조제1항제3호"}, {"appraised", "시행령 제50조제1항제3호"},
		{"employee", "시행령 제50조제1항제4호"}, {"agent", "시행령 제50조제1항제5호"},
	} {
		kind, err := deliberation.ParseRelationKind(c.kind)
		if err != nil {
			t.Fatal(err)
		}
		got, err := deliberation.Exclusions(on, []deliberation.Relation{{Kind: kind}})
		if err != nil || len(got) != 1 || got[0].Basis.String() != c.basis || !got[0].Last.IsZero() {
			t.Errorf("%s (%s): %+v, %v", c.kind, c.basis, got, err)
		}
	}
}

// The last day of three years is counted by the Civil Act; the days beside it hold it fast.
func TestFormerEmployee(t *testing.T) {
	for _, c := range []struct{ name, basis, until, last string }{
		{"a plain day", "민법 제157조, 제160조제2항", "2023-03-10", "2026-03-10"},
		{"the end of a year", "민법 제160조제2항", "2022-12-31", "2025-12-31"},
		{"a leap day", "민법 제160조제2항: begins on 1 March", "2024-02-29", "2027-02-28"},
		{"the eve of a leap day", "민법 제160조제3항: begins on 29 February", "2024-02-28", "2027-02-28"},
		{"into a leap year", "민법 제160조제2항: begins on 1 March", "2021-02-28", "2024-02-29"},
		{"a month's end", "민법 제160조제2항", "2023-04-30", "2026-04-30"},
		{"a holiday does not move it", "민법 제161조 is about acts to be done in time", "2022-10-03", "2025-10-03"},
		{"before the article", "시행령 제50조제1항제4호 looks back", "2017-05-01", "2020-05-01"},
	} {
		last := civil.MustDate(c.last)
		relation := []deliberation.Relation{{Kind: deliberation.Employee, Until: civil.MustDate(c.until)}}
		within, err := deliberation.Exclusions(last, relation)
		after, _ := deliberation.Exclusions(last.AddDays(1), relation)
		if err != nil || len(within) != 1 || len(after) != 0 || within[0].Last != last {
			t.Errorf("%s (%s): until %s: %+v, then %+v, %v", c.name, c.basis, c.until, within, after, err)
		}
	}
}

// The reference counts on the clock of the standard library: the day after the last day of work, three years on, less a day; where that
// date does not exist, time normalises it to the first of March, which is the same.
func TestFormerEmployeeAgainstTime(t *testing.T) {
	for d := civil.MustDate("2019-04-17"); d.Before(civil.MustDate("2029-04-17")); d = d.AddDays(1) {
		u := time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).AddDate(0, 0, 1).AddDate(3, 0, 0).AddDate(0, 0, -1)
		got, err := deliberation.Exclusions(d, []deliberation.Relation{{Kind: deliberation.Employee, Until: d}})
		if err != nil || len(got) != 1 || got[0].Last.String() != u.Format(time.DateOnly) {
			t.Fatalf("%s: %+v, want %s, %v", d, got, u.Format(time.DateOnly), err)
		}
	}
}

func TestExclusionOrder(t *testing.T) {
	on := civil.MustDate("2026-11-22")
	got, err := deliberation.Exclusions(on, []deliberation.Relation{
		{Kind: deliberation.Employee, Until: civil.MustDate("2020-01-01")}, // long ago
		{Kind: deliberation.Agent},
		{Kind: deliberation.Party},
		{Kind: deliberation.Employee, Until: civil.MustDate("2027-01-01")}, // has given notice and still works there
	})
	if err != nil || len(got) != 3 || got[0].Relation.Kind != deliberation.Agent || got[2].Relation.Kind != deliberation.Employee {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := deliberation.Exclusions(on, nil); err != nil || got != nil {
		t.Errorf("without relations: %+v, %v", got, err)
	}
}

func TestExclusionFaults(t *testing.T) {
	for _, c := range []struct {
		name, basis, on string
		relations       []deliberation.Relation
		want            []string
	}{
		{"before the article", "시행령 전부개정 시행일 2019-04-17", "2019-04-16", nil, []string{"on"}},
		{"its first day", "시행령 전부개정 시행일 2019-04-17", "2019-04-17", nil, nil},
		{"no day", "a rule needs a day", "", nil, []string{"on"}},
		{"no kind", "a relation has a kind", "2026-01-01", []deliberation.Relation{{}}, []string{"relations[0].kind"}},
		{"kind outside the list", "a relation has a kind", "2026-01-01", []deliberation.Relation{{Kind: 99}}, []string{"relations[0].kind"}},
		{"end of a kinship", "only employment ends", "2026-01-01",
			[]deliberation.Relation{{Kind: deliberation.Party}, {Kind: deliberation.Relative, Until: civil.MustDate("2020-01-01")}}, []string{"relations[1].until"}},
		{"all at once", "all faults", "2000-01-01", []deliberation.Relation{{}, {Kind: deliberation.Agent, Until: civil.MustDate("2020-01-01")}},
			[]string{"on", "relations[0].kind", "relations[1].until"}},
	} {
		on := civil.Date{}
		if c.on != "" {
			on = civil.MustDate(c.on)
		}
		got, err := deliberation.Exclusions(on, c.relations)
		if !equal(paths(err), c.want) || err != nil && got != nil {
			t.Errorf("%s (%s): %v, want %v", c.name, c.basis, paths(err), c.want)
		}
	}
}

// The year 9999 has no third year after it; the exclusion has no end then and nothing panics.
func TestExclusionAtTheEndOfTime(t *testing.T) {
	last := civil.MustDate("9999-12-31")
	got, err := deliberation.Exclusions(last, []deliberation.Relation{{Kind: deliberation.Employee, Until: last}})
	if err != nil || len(got) != 1 || !got[0].Last.IsZero() {
		t.Errorf("%+v, %v", got, err)
	}
}

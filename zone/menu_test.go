package zone_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// TestMenu holds the numbers of the special cases against their provisions, written down a second time.
func TestMenu(t *testing.T) {
	type limit struct {
		value int64
		basis string
	}
	want := map[string][]limit{
		"제92조제1항": {{10, "시행령 제69조제1항"}}, "제92조제2항": {{5, "제92조제2항"}, {5, "제92조제2항"}}, "제93조제3항": {{2, "시행령 제70조"}},
		"제102조": {{30, "제102조제1항"}, {45, "제102조제2항"}, {1, "제102조제3항"}}, "제109조제3항": {{30, "제109조제3항"}}, "제110조제1항": {{75, "시행령 제72조제1항"}},
		"제111조": {{4, "제111조"}}, "제122조": {{30, "제122조"}}, "제124조": {{5, "시행령 제75조"}}, "제126조": {{5, "시행령 제76조"}},
		"제127조": {{20, "제127조"}, {20, "제127조"}}, "제128조": {{90, "제128조"}}, "제130조": {{50, "시행령 제78조"}},
		"제134조": {{20, "시행령 제82조"}, {2, "시행령 제82조"}}, "제138조": {{10, "시행령 제85조제1항"}, {10, "제138조제1항"}},
		"제139조": {{2_000_000, "제139조제1항"}, {300, "시행령 제86조제1항제1호"}, {4, "시행령 제86조제1항제2호"}, {5, "시행령 제86조제1항제3호"},
			{660, "시행령 제86조제1항제4호"}, {25, "시행령 제86조제3항"}},
		"제113조": {{150, "시행령 제29조"}},
	}
	list := zone.Menu(day("2026-11-22"))
	if len(list) != len(want) {
		t.Errorf("%d special cases, want %d", len(list), len(want))
	}
	for _, c := range list {
		limits := want[c.Under.String()]
		if len(limits) != len(c.Numbers) || !(zone.SpecialCase{Under: c.Under}).Menu() || c.Base == "" {
			t.Errorf("%s: %+v", c.Under, c)
			continue
		}
		for i, n := range c.Numbers {
			if n.Value != limits[i].value || n.Basis != law.MustRef(limits[i].basis) || n.Unit.In(lang.English) == "" {
				t.Errorf("%s: %+v, want %v", c.Under, n, limits[i])
			}
		}
	}
	if zone.Menu(day("2019-04-16")) != nil {
		t.Error("a menu before the Act")
	}
}

func TestDeemedPermit(t *testing.T) {
	e, err := zone.DeemedPermit(day("2023-10-31"))
	if err != nil || e.Basis != law.MustRef("제65조제4항") || e.Value.Validate() != nil {
		t.Fatalf("%+v, %v", e, err)
	}
	c, err := e.Value.Start(calendar.Korea(), clock.Course{From: day("2026-03-02"), Extended: civil.Days(10)})
	if due, _ := c.Due(); err != nil || due != day("2026-04-01") {
		t.Errorf("twenty days and ten more: %s, %v (제65조제4항)", due, err)
	}
	if s, ok := c.Silence(day("2026-04-02")); !ok || s.Effect != clock.DeemedConsulted || s.Basis != law.MustRef("제65조제6항") {
		t.Errorf("silence: %+v", s)
	}
	if _, err := zone.DeemedPermit(day("2023-10-30")); err == nil {
		t.Error("before Act 19820")
	} else {
		faultLines(t, err)
	}
}

func TestCriteria(t *testing.T) {
	if basis, list := zone.DesignationCriteria(); len(list) != 11 || basis != law.MustRef("시행령 제45조") {
		t.Errorf("%d criteria (시행령 제45조)", len(list))
	}
	if basis, list := zone.EvaluationCriteria(); len(list) != 4 || basis != law.MustRef("시행령 제54조") {
		t.Errorf("%d criteria (시행령 제54조)", len(list))
	}
}

package law_test

import (
	"encoding/json"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// TestZoneActAmendments holds days against the addenda, which say when each takes effect: so many months after
// promulgation (the day of promulgation is not counted and the last day does not roll: 행정기본법 제7조), or a day.
func TestZoneActAmendments(t *testing.T) {
	months := map[int]int{15852: 6, 16175: 3, 18102: 3, 18704: 6, 19430: 1, 20236: 6, 21285: 6, 21462: 6, 21626: 12, 21796: 12}
	same := map[int]bool{19820: true, 21065: true, 21381: true, 21738: true, 34012: true}
	set := map[int]string{29693: "2019-04-17", 31901: "2021-07-21", 34778: "2024-08-07", 36479: "2026-07-01", 36587: "2026-09-18"}
	list := law.ZoneActAmendments()
	seen := map[int]bool{}
	for i, a := range list {
		var want civil.Date
		switch n, ok := months[a.Number]; {
		case ok:
			last, err := a.Promulgated.Add(civil.Months(n), civil.Down)
			if err != nil {
				t.Fatal(err)
			}
			want = last.AddDays(1)
		case same[a.Number]:
			want = a.Promulgated
		default:
			want = day(set[a.Number])
		}
		if a.InForce != want || seen[a.Number] {
			t.Errorf("%d: in force from %s, want %s", a.Number, a.InForce, want)
		}
		seen[a.Number] = true
		if a.Changed.KO == "" || a.Changed.EN == "" || a.Source.Ref == "" || a.Source.Confidence == 0 || (a.Source.Confidence == law.Primary) != a.Source.Note.IsZero() {
			t.Errorf("%d is not complete", a.Number)
		}
		if (a.Number < 25000) != (a.Act == law.ZoneAct()) || a.Addenda().Addenda() != a.Number || a.Addenda().Act() != a.Act {
			t.Errorf("%d stands under %s", a.Number, a.Act)
		}
		if i > 0 && a.InForce.Before(list[i-1].InForce) {
			t.Errorf("%d stands behind a later one", a.Number)
		}
	}
	if len(list) != len(months)+len(same)+len(set) {
		t.Errorf("%d amendments", len(list))
	}
	if !(law.Amendment{}).Addenda().IsZero() {
		t.Error("no amendment has addenda")
	}
	// The Act of 2026-02-19 was promulgated after that of 2025-12-30 and took effect before it.
	order := map[int]int{}
	for i, a := range list {
		order[a.Number] = i
	}
	if order[21381] > order[21285] {
		t.Error("the list is ordered by promulgation")
	}
}

func TestAmendmentJSON(t *testing.T) {
	want := law.ZoneActAmendments()
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got []law.Amendment
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%v read back as %v", want[i], got[i])
		}
	}
}

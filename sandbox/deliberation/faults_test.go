package deliberation_test

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// everyFault makes each kind of fault of the package at least once.
func everyFault() []error {
	day := civil.MustDate("2026-01-15")
	long := register(deliberation.ZoneCommittee, append(seats(41),
		deliberation.Member{ID: "m0", Seat: deliberation.ExOfficio, Terms: spans("2025-01-01/2025-12-31")},
		deliberation.Member{ID: "expert", Seat: deliberation.Appointed, Terms: spans("2020-01-01/2021-12-31", "2022-01-01/2024-01-01", "2024-01-02/2026-01-01")},
		deliberation.Member{ID: "adviser", Seat: deliberation.Appointed, Terms: spans("2025-01-01/..")},
		deliberation.Member{ID: "lawyer", Seat: deliberation.Appointed})...)
	small := register(deliberation.ReviewCommittee, seats(2)...)
	_, ballot := small.Count(day, deliberation.Ballot{
		Present: []string{"m0", "m0", "x"},
		Recused: []deliberation.Recused{{Member: "m0", Ground: deliberation.Abstained}, {Member: "m1"}},
		For:     []string{"m0"},
	})
	_, relations := deliberation.Exclusions(civil.MustDate("2018-01-01"),
		[]deliberation.Relation{{}, {Kind: deliberation.Relative, Until: day}})
	_, noDay := deliberation.Exclusions(civil.Date{}, nil)
	return []error{
		deliberation.Vote{Members: 0, Present: -1, Recused: -2, For: -3}.Validate(),
		long.Validate(day),
		deliberation.Register{Members: []deliberation.Member{{}}}.Validate(day),
		ballot,
		deliberation.Meeting{Body: deliberation.ZoneCommittee, On: day}.Validate(),
		deliberation.Meeting{Body: deliberation.ReviewCommittee, On: day, Noticed: day}.Validate(),
		deliberation.Meeting{}.Validate(),
		deliberation.Resolution{}.Validate(),
		deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day}.Validate(),
		deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Matter: deliberation.Delegated, Carried: true,
			Vote: deliberation.Vote{Members: 40, Present: 21, For: 10}}.Validate(),
		relations,
		noDay,
	}
}

// The codes and messages are what hosts and people see; the golden file shows every change of them.
func TestFaultsGolden(t *testing.T) {
	var b strings.Builder
	made := map[fault.Code]bool{}
	for _, err := range everyFault() {
		list, _ := errors.AsType[fault.List](err)
		for _, f := range list {
			made[f.Code] = true
		}
		b.WriteString(list.In(lang.Korean) + "\n" + list.In(lang.English) + "\n")
	}
	source, err := os.ReadFile("faults.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`"(deliberation\.[a-z_.]+)"`).FindAllSubmatch(source, -1) {
		if code := fault.Code(m[1]); !made[code] {
			t.Errorf("no case makes %s", code)
		}
	}
	sandboxtest.Golden(t, "faults.golden", b.String())
}

package rule_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// TestRemedyText: a remedy names the nearest value and its side, in both languages.
func TestRemedyText(t *testing.T) {
	n, won, day := rule.Fixed[int], rule.Fixed(money.Won(3)), func(d int) rule.Limit[civil.Date] { return rule.Fixed(zooDay.AddDays(d)) }
	all := zooCase{known: 1<<zooFacts - 1, v: [zooFacts]int{0, 0, 5, 5, 1, 1, 1, 2, 2, 1, 1, 0b0011, 0}}
	for _, c := range []struct {
		when   rule.Cond[zoo]
		ko, en string
	}{
		{zooBool.True(), "flag에 해당하도록", "flag: yes"},
		{rule.Not(zooBool.False()), "flag에 해당하도록", "flag: yes"},
		{zooInt.AtLeast(n(7)), "count를 7 이상으로", "count to 7 or more"},
		{zooInt.Below(n(3)), "count를 2 이하로", "count to 2 or less"},
		{zooInt.Between(n(7), n(9)), "count를 7 이상 9 이하로", "count to 7 or more and 9 or less"},
		{zooInt.Is(n(9)), "count를 9로", "count to 9"},
		{rule.Any(zooInt.Is(n(1)), zooInt.Is(n(6)), zooInt.Is(n(9))), "count를 6으로", "count to 6"},
		{rule.Not(zooInt.Is(n(5))), "count를 4 이하로", "count to 4 or less"},
		{zooAmount.AtLeast(won), "sum을 3원 이상으로", "sum to ₩3 or more"},
		{zooNumber.Above(rule.Fixed(rule.MustNumber("0.02"))), "share를 0.03 이상으로", "share to 0.03 or more"},
		{zooTo.OnOrAfter(day(5)), "to를 2026년 1월 6일 이후로", "to to 6 January 2026 or later"},
		{zooTo.Before(day(1)), "to를 2026년 1월 1일 이전으로", "to to 1 January 2026 or earlier"},
		{zooTo.Between(day(5), day(6)), "to를 2026년 1월 6일부터 2026년 1월 7일까지로", "to to a day from 6 January 2026 to 7 January 2026"},
		{zooDays.AtLeast(n(30)), "to를 2026년 2월 2일 이후로", "to to 2 February 2026 or later"},
		{zooTotal.AtLeast(rule.Fixed(money.Won(10))), "sum을 9원 이상으로", "sum to ₩9 or more"},
		{zooWord.Is(2), "animal을 dog로", "animal to dog"},
		{zooWord.NoneOf(1, 4), "animal을 dog, eel 가운데 하나로", "animal to one of dog, eel"},
		{zooWords.Contains(3), "animals에 eel을 더하도록", "animals with eel"},
		{zooWords.NoneOf(2), "animals에서 dog를 빼도록", "animals without dog"},
		{rule.All(zooWords.NoneOf(1), zooWords.Contains(4)), "animals에 fox를 더하고 cat를 빼도록", "animals with fox and without cat"},
		{zooWords.AtLeastOf(n(2), 2, 3, 4), "animals에 eel을 더하도록", "animals with eel"},
		{rule.All(zooBool.True(), zooInt.AtMost(n(4))), "flag에 해당하도록, count를 4 이하로", "flag: yes, count to 4 or less"},
		{zooDebt.AtLeast(won), "debt를 3원 이상으로 (바꿀 수 없는 사실)", "debt to ₩3 or more (cannot be changed)"},
	} {
		b, err := rule.NewBook(zooSchema, zooDay, []rule.Rule[zoo]{{Code: "zoo.r", When: c.when}})
		if err != nil {
			t.Fatal(err)
		}
		var row rule.Row[zoo]
		all.fill(&row)
		ways, complete := b.WhyNot(&row, 1)
		if len(ways) != 1 || !complete {
			t.Errorf("%s: %d ways, complete %v", c.en, len(ways), complete)
			continue
		}
		if ko, en := ways[0].In(lang.Korean), ways[0].In(lang.English); ko != c.ko || en != c.en {
			t.Errorf("%q and %q, want %q and %q", ko, en, c.ko, c.en)
		}
	}
}

// TestWhyNotFromNothing: facts that are missing are given the least that passes.
func TestWhyNotFromNothing(t *testing.T) {
	b := startBook("2026-11-22")
	var row rule.Row[start]
	ways, _ := b.WhyNot(&row, 2)
	for _, w := range ways {
		if w.Changeable || len(w.Changes) != 2 || !w.Changes[0].From.IsZero() {
			t.Errorf("%s", w.In(lang.English))
		}
	}
	if len(ways) != 2 {
		t.Errorf("%d ways", len(ways))
	}
	if ways, complete := b.WhyNot(&row, 0); len(ways) > 0 || !complete {
		t.Error("more ways than were asked for")
	}
}

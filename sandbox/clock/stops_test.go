package clock_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// TestStopEndsWithTheAnswer: nobody waits for a supplement to what has been answered (제75조제2항; 보완에 걸리는 기간).
func TestStopEndsWithTheAnswer(t *testing.T) {
	for _, c := range []struct{ name, stop, answered, due string }{
		{"an open stop", "2026-03-20/..", "2026-03-29", "2026-04-20"}, // 10 days: 2026-04-19 is a Sunday
		{"one recorded as longer", "2026-03-20/2026-12-31", "2026-03-29", "2026-04-20"},
		{"one that begins on the day of the answer", "2026-03-20/..", "2026-03-20", "2026-04-10"},
		{"one that ended before", "2026-03-20/2026-03-29", "2026-04-01", "2026-04-20"},
	} {
		k := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops(c.stop), Answered: date(c.answered)})
		if due, ok := k.Due(); !ok || due != date(c.due) || k.Late() {
			t.Errorf("%s: due %s, %v, late %v", c.name, due, ok, k.Late())
		}
		if text := k.In(lang.Korean); strings.Contains(text, "기다리고 있으며") {
			t.Errorf("%s: %s", c.name, text)
		}
	}
}

// TestStopBeforeTheTime: what lies before the first counted day is not left out of the count, and the text does not name it.
func TestStopBeforeTheTime(t *testing.T) {
	k := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-01-01/2026-03-20")})
	want := "2026년 3월 11일부터 2026년 3월 20일까지 10일은 보완을 기다린 기간"
	if text := k.In(lang.Korean); !strings.Contains(text, want) || strings.Contains(text, "1월 1일") {
		t.Errorf("%s", text)
	}
	for _, whole := range []string{"2026-01-01/2026-02-01", "2026-01-01/2026-03-10"} { // the day of the notice is not counted anyway
		with, without := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops(whole)}), start(t, reply(), clock.Course{From: date("2026-03-10")})
		if with.In(lang.Korean) != without.In(lang.Korean) {
			t.Errorf("%s: %s", whole, with.In(lang.Korean))
		}
	}
	if left := k.Remaining(date("2026-01-05")); left != 30 {
		t.Errorf("%d days left before the time began", left)
	}
}

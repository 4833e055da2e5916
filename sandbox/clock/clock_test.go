package clock_test

import (
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/law"
)

// TestDue: the days are counted by hand from the articles.
func TestDue(t *testing.T) {
	for _, c := range []struct {
		name     string
		spec     clock.Spec
		from     string
		stops    []clock.Stop
		extended civil.Period
		due, cap string
		basis    string
	}{
		{"no stop", demonstration(), "2026-03-10", nil, civil.Period{}, "2026-04-09", "2026-06-08", "제86조제3항: 3월 11일부터 30일, 90일"},
		{"plan", reply(), "2026-03-10", nil, civil.Period{}, "2026-04-09", "", "제75조제2항: 30일, 상한 없음"},
		{"decision", designation(), "2026-03-10", nil, civil.Period{}, "2026-06-08", "", "시행령 제44조제1항: 90일"},
		{"ten days of supplement", demonstration(), "2026-03-10", stops("2026-03-20/2026-03-29"), civil.Period{}, "2026-04-20", "2026-06-08",
			"제86조제3항: 40번째 날 4월 19일은 일요일"},
		{"both days of a stop are in it", reply(), "2026-03-10", stops("2026-03-20/2026-03-20"), civil.Period{}, "2026-04-10", "", "제75조제2항: 하루"},
		{"overlapping stops", reply(), "2026-03-10", stops("2026-03-20/2026-03-29", "2026-03-25/2026-04-02"), civil.Period{}, "2026-04-23", "",
			"제75조제2항: 3월 20일부터 4월 2일까지 14일"},
		{"overlapping stops in any order", reply(), "2026-03-10", stops("2026-03-25/2026-04-02", "2026-03-20/2026-03-29", "2026-03-22/2026-03-23"), civil.Period{},
			"2026-04-23", "", "제75조제2항: 한 번만 뺀다"},
		{"the same stop twice", reply(), "2026-03-10", stops("2026-03-20/2026-03-29", "2026-03-20/2026-03-29"), civil.Period{}, "2026-04-20", "", "제75조제2항: 4월 19일은 일요일"},
		{"a stop on the last counted day", reply(), "2026-03-10", stops("2026-04-09/2026-04-10"), civil.Period{}, "2026-04-13", "",
			"제75조제2항: 30번째로 산입하는 날은 4월 11일(토)"},
		{"a stop the day after", reply(), "2026-03-10", stops("2026-04-10/2026-04-30"), civil.Period{}, "2026-04-09", "", "마지막 날 뒤의 보완은 영향이 없다"},
		{"a stop on the day before the last rolls the rest", reply(), "2026-03-10", stops("2026-04-08/2026-04-08"), civil.Period{}, "2026-04-10", "", "제75조제2항"},
		{"a stop on a day over which the last day rolls", reply(), "2026-03-12", stops("2026-04-12/2026-04-20"), civil.Period{}, "2026-04-13", "",
			"민법 제161조: 4월 11일은 토요일, 산입은 그날 끝났다"},
		{"a stop on the rolled last day", reply(), "2026-03-12", stops("2026-04-13/2026-04-20"), civil.Period{}, "2026-04-13", "", "민법 제161조: 산입은 4월 11일에 끝났다"},
		{"a stop that makes the next one matter", reply(), "2026-03-10", stops("2026-04-09/2026-04-09", "2026-04-10/2026-04-12"), civil.Period{}, "2026-04-13", "",
			"제75조제2항: 앞의 보완으로 뒤의 보완이 기간 안에 든다"},
		{"a stop over the day of the notice", reply(), "2026-03-10", stops("2026-03-05/2026-03-12"), civil.Period{}, "2026-04-13", "",
			"민법 제157조: 통보일은 어차피 산입하지 않는다; 이틀 뒤 4월 11일은 토요일"},
		{"a stop on the day of the notice only", reply(), "2026-03-10", stops("2026-03-10/2026-03-10"), civil.Period{}, "2026-04-09", "", "민법 제157조"},
		{"a stop before the notice", reply(), "2026-03-10", stops("2026-02-01/2026-02-20"), civil.Period{}, "2026-04-09", "", "기간이 시작하기 전"},
		{"a stop over everything", demonstration(), "2026-03-10", stops("2026-03-11/2026-12-31"), civil.Period{}, "2026-06-08", "2026-06-08", "제86조제3항: 90일을 넘지 못한다"},
		{"the count comes to the cap", demonstration(), "2026-03-10", stops("2026-03-11/2026-05-09"), civil.Period{}, "2026-06-08", "2026-06-08", "제86조제3항: 30 + 60일"},
		{"one day before the cap", demonstration(), "2026-03-09", stops("2026-03-11/2026-05-08"), civil.Period{}, "2026-06-08", "2026-06-08",
			"민법 제161조: 6월 6일(토, 현충일)에서 6월 8일로; 상한 6월 7일(일)도 6월 8일로"},
		{"the count ends before the cap and rolls onto it", demonstration(), "2026-03-08", stops("2026-03-11/2026-05-09"), civil.Period{}, "2026-06-08", "2026-06-08",
			"민법 제161조: 상한 6월 6일은 토요일이자 현충일"},
		{"extended", demonstration(), "2026-03-10", nil, civil.Days(30), "2026-05-11", "2026-07-08", "제86조제3항: 60일(5월 9일 토요일), 120일"},
		{"extended by less", demonstration(), "2026-03-10", nil, civil.Days(10), "2026-04-20", "2026-06-18", "제86조제3항: 30일의 범위에서; 40일, 100일"},
		{"extended by weeks", demonstration(), "2026-03-10", nil, civil.Weeks(2), "2026-04-23", "2026-06-22", "제86조제3항: 44일, 104일"},
		{"extended and stopped", demonstration(), "2026-03-10", stops("2026-03-20/2026-03-29"), civil.Days(30), "2026-05-19", "2026-07-08", "제86조제3항: 60 + 10일"},
		{"no rule on supplements", proposal(), "2026-03-10", stops("2026-03-20/2026-04-29"), civil.Period{}, "2026-05-11", "", "시행령 제41조제1항: 60일째 5월 9일은 토요일"},
		{"no rule, open stop", proposal(), "2026-03-10", stops("2026-03-20/.."), civil.Period{}, "2026-05-11", "", "시행령 제41조제1항"},
		{"over Chuseok", reply(), "2025-09-04", nil, civil.Period{}, "2025-10-10", "", "민법 제161조: 10월 4일(토)부터 9일까지 쉬는 날"},
		{"months", conformity(), "2025-12-30", nil, civil.Period{}, "2026-06-30", "", "민법 제160조제3항: 6월에는 31일이 없다"},
		{"months and days", conformity(), "2025-12-30", nil, civil.Days(30), "2026-07-30", "", "민법 제160조제3항: 6월 30일에 30일을 더한다"},
		{"months and a stop", conformity(), "2025-12-30", stops("2026-02-01/2026-02-03"), civil.Period{}, "2026-07-03", "", "6월 30일에 사흘을 더한다"},
		{"a stop through leap day", reply(), "2028-02-20", stops("2028-02-28/2028-03-01"), civil.Period{}, "2028-03-24", "", "제75조제2항: 2028년 2월 29일 포함 사흘"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := start(t, c.spec, clock.Course{From: date(c.from), Stops: c.stops, Extended: c.extended})
			due, ok := got.Due()
			if !ok || due != date(c.due) {
				t.Errorf("due %s, want %s (%s)", due, c.due, c.basis)
			}
			if capDay, ok := got.Cap(); capDay != date(c.cap) || ok != (c.cap != "") {
				t.Errorf("cap %s, want %s (%s)", capDay, c.cap, c.basis)
			}
			if day, err := got.Earliest(date(c.from)); err != nil || day != due {
				t.Errorf("earliest %s, %v, want %s", day, err, due)
			}
			if got.Overdue(due) || !got.Overdue(due.AddDays(1)) || got.Late() {
				t.Error("it is overdue from the day after the last day, and only then")
			}
		})
	}
}

// TestCounting: the regime is a parameter.
func TestCounting(t *testing.T) {
	for _, c := range []struct {
		counting   calendar.Counting
		length     civil.Period
		stops      []clock.Stop
		due, basis string
	}{
		{0, civil.Days(30), nil, "2026-04-20", "행정기본법 제6조제1항: 4월 19일은 일요일"},
		{calendar.CivilCode, civil.Days(30), nil, "2026-04-20", "민법 제157조, 제161조"},
		{calendar.Restrictive, civil.Days(30), nil, "2026-04-18", "행정기본법 제6조제2항: 첫날 산입, 토요일에 만료"},
		{calendar.Restrictive, civil.Days(30), stops("2026-03-20/2026-03-20"), "2026-04-19", "행정기본법 제6조제2항: 일요일에 만료"},
		{calendar.Restrictive, civil.Days(30), stops("2026-03-15/2026-03-20"), "2026-04-19", "행정기본법 제6조제2항: 산입할 첫날이 보완 기간"},
		{calendar.Restrictive, civil.Months(1), nil, "2026-04-19", "행정기본법 제6조제2항, 민법 제160조제2항"},
		{calendar.Petition, civil.Days(10), nil, "2026-04-03", "민원처리법 제19조제2항: 3월 23일(월)부터 열 근무일"},
		{calendar.Petition, civil.Days(10), stops("2026-03-27/2026-03-30"), "2026-04-07", "민원처리법 제19조제2항: 금요일과 월요일 이틀"},
		{calendar.Petition, civil.Days(10), stops("2026-03-28/2026-03-29"), "2026-04-03", "민원처리법 제19조제2항: 주말은 어차피 빠진다"},
		{calendar.Petition, civil.Days(10), stops("2026-04-03/2026-04-03"), "2026-04-06", "민원처리법 제19조제2항: 마지막 날이 보완 기간"},
	} {
		spec := reply()
		spec.Counting, spec.Length = c.counting, c.length
		from := "2026-03-20" // a Friday
		if c.counting == calendar.Petition {
			from = "2026-03-21" // a Saturday
		}
		got := start(t, spec, clock.Course{From: date(from), Stops: c.stops})
		if due, _ := got.Due(); due != date(c.due) {
			t.Errorf("%s %s: due %s, want %s (%s)", c.counting, c.length, due, c.due, c.basis)
		}
		want := law.Primary
		if c.counting == 0 {
			want = law.Inferred
		}
		if got.Confidence() != want {
			t.Errorf("%s: known as %s", c.counting, got.Confidence())
		}
	}
}

// TestKnown: the calendar decides what was known (관공서의 공휴일에 관한 규정 제2조제11호).
func TestKnown(t *testing.T) {
	course := clock.Course{From: date("2024-12-28")} // 30 days end on 2025-01-27
	for known, want := range map[string]string{
		"2025-01-13": "2025-01-27", // a Monday like any other
		"2025-01-14": "2025-01-31", // a temporary holiday before Seollal
	} {
		c, err := reply().Start(calendar.Korea().Known(date(known)), course)
		if due, _ := c.Due(); err != nil || due != date(want) {
			t.Errorf("as known on %s: %s, %v, want %s", known, due, err, want)
		}
	}
}

// TestOpen: while a supplement is awaited nobody knows the last day, unless the cap comes first.
func TestOpen(t *testing.T) {
	open := clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..")}
	c := start(t, reply(), open)
	if due, ok := c.Due(); ok || !due.IsZero() {
		t.Errorf("due %s while a supplement is awaited", due)
	}
	for _, on := range []struct {
		day, earliest string
		left          int
		stopped       bool
	}{
		{"2026-03-09", "2026-04-10", 30, false}, // at least the first day of the stop is lost
		{"2026-03-10", "2026-04-10", 30, false},
		{"2026-03-11", "2026-04-10", 29, false},
		{"2026-03-19", "2026-04-10", 21, false},
		{"2026-03-20", "2026-04-10", 21, true},
		{"2026-03-29", "2026-04-20", 21, true}, // ten days: 2026-04-19 is a Sunday
		{"2026-06-30", "2026-07-21", 21, true},
	} {
		if day, err := c.Earliest(date(on.day)); err != nil || day != date(on.earliest) {
			t.Errorf("%s: not before %s, %v, want %s", on.day, day, err, on.earliest)
		}
		if c.Remaining(date(on.day)) != on.left || c.Stopped(date(on.day)) != on.stopped || c.Overdue(date(on.day)) {
			t.Errorf("%s: %d left, stopped %v, overdue %v", on.day, c.Remaining(date(on.day)), c.Stopped(date(on.day)), c.Overdue(date(on.day)))
		}
	}
	if _, err := c.Earliest(date("2030-12-20")); !slices.Equal(faults(t, err), []string{" calendar.year.out_of_range"}) {
		t.Errorf("beyond the calendar: %v", err)
	}

	c = start(t, demonstration(), open)
	if _, ok := c.Due(); ok {
		t.Error("the cap is far away")
	}
	if c.Overdue(date("2026-06-08")) || !c.Overdue(date("2026-06-09")) {
		t.Error("the cap of 2026-06-08 passes over an open stop (제86조제3항)")
	}
	if day, err := c.Earliest(date("2026-08-01")); err != nil || day != date("2026-06-08") {
		t.Errorf("no later than the cap: %s, %v", day, err)
	}
	if !c.Stopped(date("2026-06-08")) || c.Stopped(date("2026-06-09")) {
		t.Error("nothing stands still beyond the cap")
	}
	for day, left := range map[string]int{"2026-05-01": 21, "2026-05-18": 21, "2026-05-19": 20, "2026-06-07": 1, "2026-06-08": 0, "2026-07-01": 0} {
		if got := c.Remaining(date(day)); got != left {
			t.Errorf("%s: %d left, want %d: no more than before the cap", day, got, left)
		}
	}

	late := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-04-10/..")})
	if due, ok := late.Due(); !ok || due != date("2026-04-09") || late.Stopped(date("2026-04-20")) {
		t.Errorf("an open stop after the last counted day changes nothing: %s", due)
	}
	before := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-01/..")})
	if _, ok := before.Due(); ok || !before.Stopped(date("2026-03-10")) || before.Stopped(date("2026-03-09")) {
		t.Error("a stop that was open when the time began holds it")
	}
	capped := start(t, demonstration(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-11/2026-05-09", "2026-06-01/..")})
	if due, ok := capped.Due(); !ok || due != date("2026-06-08") {
		t.Errorf("an open stop right before the cap moves nothing: %s, %v", due, ok)
	}
}

// TestAnswered: an answer ends the clock.
func TestAnswered(t *testing.T) {
	for _, c := range []struct {
		answered string
		late     bool
	}{{"2026-03-10", false}, {"2026-04-09", false}, {"2026-04-10", true}, {"2026-05-20", true}} {
		got := start(t, confirmation(), clock.Course{From: date("2026-03-10"), Answered: date(c.answered)})
		day := date(c.answered)
		if got.Late() != c.late || got.Overdue(day) || got.Remaining(day) != 0 || got.Stopped(day) {
			t.Errorf("answered on %s: late %v", c.answered, got.Late())
		}
		if got.Overdue(day.AddDays(-1)) != day.AddDays(-1).After(date("2026-04-09")) {
			t.Errorf("answered on %s: overdue on the day before", c.answered)
		}
		if _, deemed := got.Silence(date("2026-06-01")); deemed != c.late {
			t.Errorf("answered on %s: deemed %v (제85조제5항)", c.answered, deemed)
		}
	}
}

// TestSilence: 제85조제5항 deems from the day after the last day; the other clocks deem nothing.
func TestSilence(t *testing.T) {
	c := start(t, confirmation(), clock.Course{From: date("2026-03-10")})
	if _, ok := c.Silence(date("2026-04-09")); ok {
		t.Error("deemed on the last day")
	}
	if s, ok := c.Silence(date("2026-04-10")); !ok || s.Effect != clock.DeemedNotRequired || s.Basis != ref("제85조제5항") {
		t.Errorf("%v %v", s, ok)
	}
	stopped := start(t, confirmation(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..")})
	if _, ok := stopped.Silence(date("2026-12-01")); ok {
		t.Error("deemed while a supplement is awaited")
	}
	for _, spec := range []clock.Spec{demonstration(), reply()} {
		c := start(t, spec, clock.Course{From: date("2026-03-10")})
		if s, ok := c.Silence(date("2026-12-01")); ok {
			t.Errorf("%s: %v", spec.Basis, s)
		}
	}
}

// TestRemaining: counted days only, and none for the roll.
func TestRemaining(t *testing.T) {
	c := start(t, reply(), clock.Course{From: date("2026-03-12"), Stops: stops("2026-03-20/2026-03-29")}) // 40th day 2026-04-21
	for day, want := range map[string]int{
		"2026-01-01": 30, "2026-03-12": 30, "2026-03-13": 29, "2026-03-19": 23, "2026-03-20": 23, "2026-03-29": 23,
		"2026-03-30": 22, "2026-04-20": 1, "2026-04-21": 0, "2026-05-01": 0,
	} {
		if got := c.Remaining(date(day)); got != want {
			t.Errorf("%s: %d left, want %d", day, got, want)
		}
	}
	rolled := start(t, reply(), clock.Course{From: date("2026-03-12")}) // 2026-04-11 is a Saturday
	if got := rolled.Remaining(date("2026-04-11")); got != 0 {
		t.Errorf("%d left on the last counted day", got)
	}
	spec := reply()
	spec.Counting, spec.Length = calendar.Petition, civil.Days(10)
	working := start(t, spec, clock.Course{From: date("2026-03-21"), Stops: stops("2026-03-27/2026-03-30")})
	for day, want := range map[string]int{"2026-03-22": 10, "2026-03-23": 9, "2026-03-26": 6, "2026-03-30": 6, "2026-03-31": 5, "2026-04-07": 0} {
		if got := working.Remaining(date(day)); got != want {
			t.Errorf("working days on %s: %d left, want %d", day, got, want)
		}
	}
}

// TestBeyondTheCap: a supplement that outlasts the calendar does not matter where a cap ends before.
func TestBeyondTheCap(t *testing.T) {
	course := clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/9999-12-30")}
	for _, counting := range []calendar.Counting{calendar.Administrative, calendar.Restrictive, calendar.Petition} {
		spec := demonstration()
		spec.Counting = counting
		c := start(t, spec, course)
		due, ok := c.Due()
		if capDay, _ := c.Cap(); !ok || due != capDay {
			t.Errorf("%s: due %s, %v", counting, due, ok)
		}
		spec.Cap = clock.Limit{}
		if _, err := spec.Start(calendar.Korea(), course); err == nil {
			t.Errorf("%s: a due day beyond the calendar", counting)
		}
	}
}

// TestInput: the clock keeps nothing of the caller's and changes nothing there.
func TestInput(t *testing.T) {
	list := stops("2026-03-25/2026-04-02", "2026-03-20/2026-03-29")
	before := slices.Clone(list)
	c := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: list})
	if !slices.Equal(list, before) {
		t.Error("the stops of the course were changed")
	}
	list[0], list[1] = clock.Stop{}, clock.Stop{}
	if due, _ := c.Due(); due != date("2026-04-23") || c.Remaining(date("2026-04-02")) != 21 {
		t.Error("the clock looks at the caller's stops")
	}
}

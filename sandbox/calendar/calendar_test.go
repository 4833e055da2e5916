package calendar_test

import (
	_ "embed"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

//go:embed testdata/holidays.tsv
var publishedTSV string

type published struct {
	Date string
	Kind string
	Name string
}

// publishedList is the embedded list of holidays from published sources; nothing of it comes from the package.
func publishedList(tb testing.TB) []published {
	tb.Helper()
	var list []published
	for line := range strings.Lines(publishedTSV) {
		if line = strings.TrimSuffix(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			tb.Fatalf("bad line %q", line)
		}
		list = append(list, published{f[0], f[1], f[2]})
	}
	return list
}

func date(s string) civil.Date { return civil.MustDate(s) }

func dates(t *testing.T, c calendar.Calendar, year int) []string {
	t.Helper()
	days, err := c.Holidays(year)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, h := range days {
		list = append(list, h.Date.String())
	}
	return list
}

// TestPublished holds the derivation against the published list, date for date. Elections and temporary holidays have a
// longer name here than in the almanac outline, and the list joins nothing, so of those the names are not compared.
func TestPublished(t *testing.T) {
	var got, want []published
	for year := calendar.FirstYear; year <= calendar.LastYear; year++ {
		days, err := calendar.Korea().Holidays(year)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range days {
			p := published{h.Date.String(), h.Kind.String(), h.Name.KO}
			if h.Kind == calendar.Temporary || h.Kind == calendar.Election {
				p.Name = ""
			}
			got = append(got, p)
			if h.Name.EN == "" || h.Basis.IsZero() || h.MadeBy.KO == "" || h.MadeBy.EN == "" || h.Confidence == 0 || h.Validate() != nil {
				t.Errorf("%s lacks provenance: %+v", h.Date, h)
			}
			if !h.Known.Before(h.Date) {
				t.Errorf("%s became known on %s", h.Date, h.Known)
			}
		}
	}
	for _, p := range publishedList(t) {
		if p.Kind == "temporary" || p.Kind == "election" {
			p.Name = ""
		}
		want = append(want, p)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("holidays differ from the published list (-published +derived):\n%s", diff)
	}
}

// TestLookUp asks every day of the years held, and those around them.
func TestLookUp(t *testing.T) {
	listed := make(map[string]bool)
	for _, p := range publishedList(t) {
		listed[p.Date] = true
	}
	c := calendar.Korea()
	for d := date("2018-01-01"); d.Year() <= calendar.LastYear; d = d.AddDays(1) {
		w := d.Weekday()
		holiday, err := c.IsHoliday(d)
		if want := listed[d.String()] || w == time.Sunday; holiday != want || err != nil {
			t.Errorf("IsHoliday(%s) = %v, %v, want %v", d, holiday, err, want)
		}
		closed, err := c.Closed(d)
		if want := holiday || w == time.Saturday; closed != want || err != nil {
			t.Errorf("Closed(%s) = %v, %v, want %v", d, closed, err, want)
		}
		if c.Reason(d).IsZero() == closed {
			t.Errorf("Reason(%s) = %q", d, c.Reason(d).KO)
		}
	}
	for _, s := range []string{"2017-12-31", "2031-01-01", "0001-01-01", "9999-12-31"} {
		for _, ask := range []func(civil.Date) (bool, error){c.IsHoliday, c.Closed} {
			if _, err := ask(date(s)); !errors.Is(err, fault.Code("calendar.year.out_of_range")) {
				t.Errorf("%s: %v", s, err)
			}
		}
	}
	if _, err := c.IsHoliday(civil.Date{}); !errors.Is(err, fault.Code("calendar.date.missing")) {
		t.Errorf("absent date: %v", err)
	}
}

// TestAlmanac counts the days off of a year as known when the almanac outline of that year was announced, and holds
// them against the numbers that the announcement gave: public holidays with Sundays, and with Saturdays.
func TestAlmanac(t *testing.T) {
	for _, c := range []struct {
		year            int
		announced       string
		holidays, total int
		basis           string
	}{
		{2018, "2017-02-27", 69, 119, "한국천문연구원 2018년 월력요항 (zdnet.co.kr 20170227122612)"},
		{2019, "2018-03-15", 66, 117, "한국천문연구원 2019년 월력요항 (joongang.co.kr 22443544)"},
		{2020, "2019-06-03", 67, 115, "과학기술정보통신부 2020년 월력요항 (kmib.co.kr 0013365410)"},
		{2022, "2021-08-11", 67, 118, "과학기술정보통신부 2022년 월력요항 (asiae.co.kr 2021081111504891815)"},
		{2023, "2022-06-12", 67, 116, "과학기술정보통신부 2023년 월력요항 (mailhankook.com 5176)"},
		{2024, "2024-06-20", 68, 0, "우주항공청 2025년 월력요항: \"올해와 같다\" (kdfnews.com 134432)"},
		{2025, "2024-06-20", 68, 119, "우주항공청 2025년 월력요항 (kdfnews.com 134432)"},
		{2026, "2025-06-30", 70, 118, "우주항공청 2026년 월력요항 (newsspace.kr 7754)"},
		{2027, "2026-06-30", 72, 0, "우주항공청 2027년 월력요항 (newsspace.kr 15867)"},
	} {
		known := calendar.Korea().Known(date(c.announced))
		holidays, total := 0, 0
		for d := date("2018-01-01"); d.Year() <= c.year; d = d.AddDays(1) {
			if d.Year() < c.year {
				continue
			}
			if h, _ := known.IsHoliday(d); h {
				holidays++
			}
			if closed, _ := known.Closed(d); closed {
				total++
			}
		}
		if holidays != c.holidays {
			t.Errorf("%d: %d public holidays, announced %d (%s)", c.year, holidays, c.holidays, c.basis)
		}
		if c.total != 0 && total != c.total {
			t.Errorf("%d: %d days off, announced %d (%s)", c.year, total, c.total, c.basis)
		}
	}
}

// TestKnown says for each day that was decided late the last day on which it was not known, and the first.
func TestKnown(t *testing.T) {
	for _, c := range []struct{ day, before, from, basis string }{
		{"2020-08-17", "2020-07-20", "2020-07-21", "국무회의 의결 2020-07-21"},
		{"2023-10-02", "2023-09-04", "2023-09-05", "국무회의 의결 2023-09-05"},
		{"2024-10-01", "2024-09-02", "2024-09-03", "국무회의 의결 2024-09-03"},
		{"2025-01-27", "2025-01-13", "2025-01-14", "국무회의 의결 2025-01-14"},
		{"2025-06-03", "2025-04-07", "2025-04-08", "국무회의 의결 2025-04-08"},
		{"2021-08-16", "2021-08-03", "2021-08-04", "대통령령 제31930호"},
		{"2027-03-01", "", "1990-11-05", "대통령령 제13155호"},
		{"2023-05-29", "2023-05-03", "2023-05-04", "대통령령 제33448호"},
		{"2026-05-01", "2026-04-08", "2026-04-09", "법률 제21543호"},
		{"2027-05-03", "2026-04-29", "2026-04-30", "대통령령 제36290호"},
		{"2026-07-17", "2026-02-09", "2026-02-10", "법률 제21338호"},
		{"2027-07-19", "2026-04-29", "2026-04-30", "대통령령 제36290호"},
		{"2027-12-27", "2023-05-03", "2023-05-04", "대통령령 제33448호"},
		{"2029-05-07", "2013-11-04", "2013-11-05", "대통령령 제24828호: 어린이날은 처음부터 대체공휴일이 있었다"},
		{"2025-05-06", "2013-11-04", "2013-11-05", "대통령령 제24828호: 어린이날이 다른 공휴일과 겹친다"},
		{"2028-10-05", "2013-11-04", "2013-11-05", "대통령령 제24828호: 추석이 다른 공휴일과 겹친다"},
		{"2018-10-09", "2012-12-27", "2012-12-28", "대통령령 제24273호"},
		{"2022-03-09", "2017-05-09", "2017-05-10", "제19대 대통령의 임기가 시작된 날"},
		{"2030-03-27", "2025-06-03", "2025-06-04", "제21대 대통령의 임기가 시작된 날"},
		{"2028-04-12", "2006-09-05", "2006-09-06", "대통령령 제19674호"},
	} {
		if c.before != "" {
			if h, err := calendar.Korea().Known(date(c.before)).IsHoliday(date(c.day)); h || err != nil {
				t.Errorf("%s is a holiday as known on %s (%s): %v", c.day, c.before, c.basis, err)
			}
		}
		if h, err := calendar.Korea().Known(date(c.from)).IsHoliday(date(c.day)); !h || err != nil {
			t.Errorf("%s is no holiday as known on %s (%s): %v", c.day, c.from, c.basis, err)
		}
	}
	if got := calendar.Korea().Known(civil.Date{}); got != calendar.Korea() {
		t.Error("an absent day changes what is known")
	}
	if sunday, err := calendar.Korea().Known(date("1980-01-01")).IsHoliday(date("2024-03-03")); !sunday || err != nil {
		t.Errorf("a Sunday is always a holiday: %v, %v", sunday, err)
	}
}

// TestTraps names the days that published lists have wrong.
func TestTraps(t *testing.T) {
	for _, c := range []struct {
		day     string
		holiday bool
		basis   string
	}{
		{"2023-05-27", true, "부처님 오신 날 in Korean time"},
		{"2023-05-26", false, "부처님 오신 날 by the Chinese calendar"},
		{"2027-02-06", true, "설날 전날"},
		{"2027-02-05", false, "설날 전날 by the Chinese calendar"},
		{"2027-02-09", true, "substitute: 설날 2027-02-07 is a Sunday"},
		{"2028-01-25", false, "설날 전날 by the Chinese calendar"},
		{"2028-01-28", true, "설날 다음 날"},
		{"2018-02-15", true, "설날 전날"},
		{"2019-05-13", false, "부처님 오신 날 on a Sunday before 2023-05-04"},
		{"2019-09-16", false, "추석 다음 날 on a Saturday has no substitute"},
		{"2020-03-02", false, "3ㆍ1절 on a Sunday before 2021-08-04"},
		{"2021-06-07", false, "현충일 has no substitute"},
		{"2021-12-27", false, "기독탄신일 before 2023-05-04"},
		{"2022-12-26", false, "기독탄신일 before 2023-05-04"},
		{"2024-05-01", false, "근로자의 날 was no public holiday"},
		{"2025-07-17", false, "제헌절 between 2008 and 2026-05-10"},
		{"2027-06-07", false, "현충일 has no substitute"},
		{"2028-01-03", false, "1월 1일 has no substitute"},
		{"2027-03-03", false, "the term that would have ended in 2027 ended with the vacancy of 2025"},
		{"2030-06-05", false, "공직선거법 제34조제2항: the day before 현충일"},
		{"2025-05-07", false, "one substitute for two feasts on one weekday"},
		{"2028-10-06", false, "one substitute for two feasts on one weekday"},
	} {
		if got, err := calendar.Korea().IsHoliday(date(c.day)); got != c.holiday || err != nil {
			t.Errorf("IsHoliday(%s) = %v, %v (%s)", c.day, got, err, c.basis)
		}
	}
}

func TestTwoOnOneDay(t *testing.T) {
	days, err := calendar.Korea().On(date("2025-05-05"))
	if err != nil || len(days) != 2 || days[0].Name.KO != "어린이날" || days[1].Name.KO != "부처님 오신 날" {
		t.Fatalf("%v, %v", days, err)
	}
	if got := calendar.Korea().Reason(date("2025-05-05")); got != (lang.Text{KO: "어린이날, 부처님 오신 날", EN: "Children's Day, Buddha's Birthday"}) {
		t.Errorf("joined name: %v", got)
	}
}

func TestWith(t *testing.T) {
	day := calendar.Holiday{
		Date: date("2029-10-04"), Name: lang.Text{KO: "임시공휴일", EN: "Temporary holiday"},
		Kind: calendar.Temporary, Known: date("2029-09-04"),
	}
	c, err := calendar.Korea().With(day)
	if err != nil {
		t.Fatal(err)
	}
	if got := dates(t, c, 2029); !slices.Contains(got, "2029-10-04") || !slices.IsSorted(got) {
		t.Errorf("with a day added: %v", got)
	}
	if h, _ := calendar.Korea().IsHoliday(day.Date); h {
		t.Error("With changed the calendar it was called on")
	}
	if h, _ := c.Known(date("2029-09-03")).IsHoliday(day.Date); h {
		t.Error("an added day is known before it was decided")
	}
	if got, err := c.Roll(date("2029-10-03")); got != date("2029-10-05") || err != nil {
		t.Errorf("Roll over an added day: %s, %v", got, err)
	}

	_, err = calendar.Korea().With(calendar.Holiday{}, day, day, calendar.Holiday{
		Date: date("2031-01-02"), Name: lang.Text{KO: "임시공휴일"}, Kind: 9, Known: date("2030-12-01")})
	var list fault.List
	if !errors.As(err, &list) {
		t.Fatalf("%v", err)
	}
	var got []string
	for _, f := range list {
		got = append(got, f.Path+" "+string(f.Code))
	}
	want := []string{
		"[0].date calendar.holiday.date.missing", "[0].name calendar.holiday.name.missing",
		"[0].kind calendar.holiday.kind.invalid", "[0].known calendar.holiday.known.missing",
		"[2].name calendar.holiday.duplicate",
		"[3].kind calendar.holiday.kind.invalid", "[3].date calendar.year.out_of_range",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// TestZeroCalendar: a calendar that was never made answers with faults and does not panic.
func TestZeroCalendar(t *testing.T) {
	var c calendar.Calendar
	code := fault.Code("calendar.missing")
	_, err1 := c.IsHoliday(date("2025-01-01"))
	_, err2 := c.Closed(date("2025-01-01"))
	_, err3 := c.Holidays(2025)
	_, err4 := c.On(date("2025-01-01"))
	_, err5 := c.Roll(date("2025-01-01"))
	_, err6 := c.With()
	_, err7 := calendar.CivilCode.Count(c, date("2025-01-01"), civil.Days(1))
	_, err8 := calendar.Petition.Count(c, date("2025-01-01"), civil.Days(9))
	for i, err := range []error{err1, err2, err3, err4, err5, err6, err7, err8} {
		if !errors.Is(err, code) {
			t.Errorf("%d: %v", i+1, err)
		}
	}
	if !c.IsZero() || c.Known(date("2025-01-01")) != c || !c.Reason(date("2025-01-01")).IsZero() {
		t.Error("the zero Calendar knows something")
	}
	if _, err := calendar.Korea().Holidays(2017); !errors.Is(err, fault.Code("calendar.year.out_of_range")) {
		t.Error(err)
	}
}

// TestRoll compares the look-up over the bits with a walk, for every day.
func TestRoll(t *testing.T) {
	c := calendar.Korea()
	for d := date("2018-01-01"); d.Year() <= calendar.LastYear; d = d.AddDays(1) {
		want := d
		for closed, _ := c.Closed(want); closed; closed, _ = c.Closed(want) {
			want = want.AddDays(1)
		}
		if got, err := c.Roll(d); got != want || err != nil {
			t.Errorf("Roll(%s) = %s, %v, want %s", d, got, err, want)
		}
	}
	end, err := c.With(calendar.Holiday{Date: date("2030-12-31"), Name: lang.Text{KO: "임시공휴일"}, Kind: calendar.Temporary, Known: date("2030-12-01")})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := end.Roll(date("2030-12-31")); !errors.Is(err, fault.Code("calendar.year.out_of_range")) {
		t.Errorf("Roll beyond the years held: %s, %v", got, err)
	}
}

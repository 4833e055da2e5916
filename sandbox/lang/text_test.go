package lang_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestText(t *testing.T) {
	both := lang.Text{KO: "특구", EN: "zone"}
	for _, c := range []struct {
		text   lang.Text
		ko, en string
	}{
		{both, "특구", "zone"},
		{lang.Text{KO: "특구"}, "특구", "특구"},
		{lang.Text{EN: "zone"}, "zone", "zone"},
		{lang.Text{}, "", ""},
	} {
		if c.text.In(lang.Korean) != c.ko || c.text.In(lang.English) != c.en || c.text.IsZero() != (c.ko == "") {
			t.Errorf("%+v: %q, %q", c.text, c.text.In(lang.Korean), c.text.In(lang.English))
		}
	}
	data, err := json.Marshal(both)
	var back lang.Text
	if err != nil || string(data) != `{"ko":"특구","en":"zone"}` || json.Unmarshal(data, &back) != nil || back != both {
		t.Errorf("JSON %s, %v, read as %+v", data, err, back)
	}
}

// named types stand for those of other packages.
type (
	word  string
	count int
)

func TestSay(t *testing.T) {
	for _, c := range []struct {
		value  any
		ko, en string
	}{
		{nil, "", ""},
		{lang.Text{KO: "특구", EN: "zone"}, "특구", "zone"},
		{"1500000", "1500000", "1500000"},
		{true, "예", "yes"},
		{false, "아니요", "no"},
		{30, "30", "30"},
		{int64(-1500000000), "-1,500,000,000", "-1,500,000,000"},
		{uint8(200), "200", "200"},
		{uint64(1) << 63, "9,223,372,036,854,775,808", "9,223,372,036,854,775,808"},
		{1500000000.0, "1,500,000,000", "1,500,000,000"}, // what JSON makes of a number
		{0.5, "0.5", "0.5"},
		{civil.MustDate("2026-11-22"), "2026년 11월 22일", "22 November 2026"},
		{civil.MustDate("2026-01-02"), "2026년 1월 2일", "2 January 2026"},
		{civil.MustDate("0001-01-01"), "1년 1월 1일", "1 January 1"},
		{civil.Date{}, "", ""},
		{civil.MustPartial("2025"), "2025년", "2025"},
		{civil.MustPartial("2025-06"), "2025년 6월", "June 2025"},
		{civil.MustPartial("2025-06-01"), "2025년 6월 1일", "1 June 2025"},
		{civil.Partial{}, "", ""},
		{civil.Years(4), "4년", "4 years"},
		{civil.Years(1), "1년", "1 year"},
		{civil.Months(2), "2개월", "2 months"},
		{civil.Months(1), "1개월", "1 month"},
		{civil.Days(30), "30일", "30 days"},
		{civil.Days(1000), "1,000일", "1,000 days"},
		{civil.Weeks(2), "2주", "2 weeks"},
		{civil.MustPeriod("P1Y6M"), "1년 6개월", "1 year 6 months"},
		{civil.Period{}, "", ""},
		{civil.MustSpan("2024-06-01/2028-05-31"), "2024년 6월 1일부터 2028년 5월 31일까지", "from 1 June 2024 until 31 May 2028"},
		{civil.MustSpan("2024-06-01/.."), "2024년 6월 1일부터", "from 1 June 2024"},
		{civil.MustSpan("../2026-06-30"), "2026년 6월 30일까지", "until 30 June 2026"},
		{civil.Span{}, "", ""},
		{civil.MustTimeOfDay("09:30"), "09:30", "09:30"},
		{civil.Down, "down", "down"},
		{time.Saturday, "토요일", "Saturday"},
		{time.Sunday, "일요일", "Sunday"},
		{time.Weekday(7), "%!Weekday(7)", "%!Weekday(7)"},
		{[]string{"가", "나"}, "가, 나", "가, 나"},
		{[]any{1000, civil.Years(1), []any{true}}, "1,000, 1년, 예", "1,000, 1 year, yes"},
		{[]any(nil), "", ""},
		{word("plan"), "plan", "plan"},
		{count(7), "7", "7"},
		{errors.New("no"), "no", "no"},
		{(*big.Int)(nil), "<nil>", "<nil>"},
	} {
		if got := lang.Say(c.value, lang.Korean); got != c.ko {
			t.Errorf("Say(%#v, ko) = %q, want %q", c.value, got, c.ko)
		}
		if got := lang.Say(c.value, lang.English); got != c.en {
			t.Errorf("Say(%#v, en) = %q, want %q", c.value, got, c.en)
		}
	}
}

func TestGroup(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "999": "999", "1000": "1,000", "1500000000": "1,500,000,000", "-999": "-999", "-1000": "-1,000", "+1000": "+1,000",
		"1000.5": "1,000.5", "-123456.123456": "-123,456.123456", "0.0001": "0.0001",
		// not digits with an optional sign and fraction: as they are
		"": "", "-": "-", "1000.": "1000.", ".5000": ".5000", "1e10": "1e10", "10,000": "10,000", "1000.5.5": "1000.5.5", "--1000": "--1000",
		"١٠٠٠": "١٠٠٠", "1000원": "1000원",
	} {
		if got := lang.Group(in); got != want {
			t.Errorf("Group(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestGroupProperties: without its commas the text is the old one, and from the point leftward they stand by three.
func TestGroupProperties(t *testing.T) {
	r, n := random(t, 10_000)
	for range n {
		digits := big.NewInt(r.Int64())
		for range r.IntN(3) {
			digits.Mul(digits, big.NewInt(r.Int64()-r.Int64()))
		}
		in := digits.String()
		got := lang.Group(in)
		if strings.ReplaceAll(got, ",", "") != in {
			t.Fatalf("Group(%q) = %q", in, got)
		}
		parts := strings.Split(strings.TrimPrefix(got, "-"), ",")
		for i, part := range parts {
			if len(part) != 3 && i > 0 || len(part) == 0 || len(part) > 3 {
				t.Fatalf("Group(%q) = %q", in, got)
			}
		}
		if with := lang.Group(in + ".1234567"); with != got+".1234567" {
			t.Fatalf("with a fraction: %q", with)
		}
	}
}

func TestExpand(t *testing.T) {
	args := []lang.Arg{
		{"limit", civil.Years(4)}, {"n", 30}, {"won", lang.Text{KO: "150,000,000원", EN: "₩150,000,000"}}, {"field", lang.Text{KO: "보장액", EN: "cover"}},
		{"city", "서울"}, {"none", ""}, {"braces", "{n}"}, {"n", "second"}, {"", "empty name"}, {"상한", "셋"},
	}
	for _, c := range []struct {
		basis, template, want string
		l                     lang.Language
	}{
		{"named", "{n}일 이내", "30일 이내", lang.Korean},
		{"in the language", "{field} {won}", "cover ₩150,000,000", lang.English},
		{"particle", "{field:은/는} {won:을/를} 넘어야 합니다.", "보장액은 150,000,000원을 넘어야 합니다.", lang.Korean},
		{"particle with ㄹ", "{city:으로/로} 이전", "서울로 이전", lang.Korean},
		{"particle after a unit", "{limit:이/가} 지나면", "4년이 지나면", lang.Korean},
		{"no sound to follow", "{none:은/는} 빈 값", "은(는) 빈 값", lang.Korean},
		{"unknown name stays", "{x} {x:은/는}", "{x} {x:은/는}", lang.Korean},
		{"unknown pair stays", "{n:은} {n:}", "{n:은} {n:}", lang.Korean},
		{"values are not expanded again", "{braces} {n}", "{n} 30", lang.Korean},
		{"the first of two", "{n}{n}", "3030", lang.Korean},
		{"open brace", "{n", "{n", lang.Korean},
		{"closed brace", "n} {n}", "n} 30", lang.Korean},
		{"brace before a placeholder", "{{n}}", "{30}", lang.Korean},
		{"open brace before a placeholder", "a { b {n} c", "a { b 30 c", lang.Korean},
		{"empty name", "{}", "empty name", lang.Korean},
		{"Korean name", "{상한:와/과}", "셋과", lang.Korean},
		{"no placeholder", "그대로", "그대로", lang.Korean},
		{"empty", "", "", lang.Korean},
	} {
		if got := lang.Expand(c.template, c.l, args...); got != c.want {
			t.Errorf("%s: Expand(%q) = %q, want %q", c.basis, c.template, got, c.want)
		}
	}
}

func TestArgJSON(t *testing.T) {
	data, err := json.Marshal(lang.Arg{Name: "limit", Value: civil.Years(4)})
	if err != nil || string(data) != `{"name":"limit","value":"P4Y"}` {
		t.Errorf("%s, %v", data, err)
	}
}

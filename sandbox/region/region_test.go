package region_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

const (
	mergerAct = "전남광주통합특별시 설치를 위한 특별법: 2026-07-01"
	gangwon   = "강원특별자치도 설치: 2023-06-11"
	jeonbuk   = "전북특별자치도 설치: 2024-01-18"
	sejong    = "세종특별자치시 설치: 2012-07-01"
	capital   = "수도권정비계획법 제2조제1호"
	eligible  = "제2조제13호가목"
	isoList   = "ISO 3166-2:KR"
	kostat    = "한국행정구역분류"
	codeFiles = "행정안전부 법정동코드"
)

// The codes are promised: a host compares with them.
const (
	unknown       = "region.code.unknown"
	replaced      = "region.code.replaced"
	notYet        = "region.code.not_yet"
	beforeRecords = "region.day.before_records"
)

func lookup(t *testing.T, system, code, on string) (region.Province, error) {
	t.Helper()
	d := civil.MustDate(on)
	switch system {
	case "bjd":
		return region.MustLegalDong(code).On(d)
	case "iso":
		return region.MustISO(code).On(d)
	case "kostat":
		return region.MustKOSTAT(code).On(d)
	}
	t.Fatalf("no system %q", system)
	return region.Province{}, nil
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name, basis      string
		system, code, on string
		want             string // name, legal-dong, ISO, KOSTAT, successor
	}{
		{"42 on its last day", gangwon, "bjd", "42", "2023-06-10", "강원도 42 KR-42 32 51"},
		{"51 on its first day", gangwon, "bjd", "51", "2023-06-11", "강원특별자치도 51 KR-42 32 "},
		{"ISO outlives the name, before", isoList, "iso", "KR-42", "2020-01-01", "강원도 42 KR-42 32 51"},
		{"ISO outlives the name, last day", isoList, "iso", "KR-42", "2023-06-10", "강원도 42 KR-42 32 51"},
		{"ISO outlives the name, first day", isoList, "iso", "KR-42", "2023-06-11", "강원특별자치도 51 KR-42 32 "},
		{"KOSTAT outlives the name", kostat, "kostat", "32", "2023-06-10", "강원도 42 KR-42 32 51"},
		{"KOSTAT after the name", kostat, "kostat", "32", "2023-06-11", "강원특별자치도 51 KR-42 32 "},
		{"45 on its last day", jeonbuk, "bjd", "45", "2024-01-17", "전라북도 45 KR-45 35 52"},
		{"52 on its first day", jeonbuk, "bjd", "52", "2024-01-18", "전북특별자치도 52 KR-45 35 "},
		{"KR-45 on the last day", jeonbuk, "iso", "KR-45", "2024-01-17", "전라북도 45 KR-45 35 52"},
		{"KR-45 on the first day", jeonbuk, "iso", "KR-45", "2024-01-18", "전북특별자치도 52 KR-45 35 "},
		{"29 on its last day", mergerAct, "bjd", "29", "2026-06-30", "광주광역시 29 KR-29 24 12"},
		{"46 on its last day", mergerAct, "iso", "KR-46", "2026-06-30", "전라남도 46 KR-46 36 12"},
		{"12 on its first day", mergerAct, "bjd", "12", "2026-07-01", "전남광주통합특별시 12   "},
		{"12 far ahead", mergerAct, "bjd", "12", "9999-12-31", "전남광주통합특별시 12   "},
		{"legal-dong 36", sejong, "bjd", "36", "2012-07-01", "세종특별자치시 36 KR-50 29 "},
		{"ISO 50 is 세종", isoList, "iso", "KR-50", "2026-11-22", "세종특별자치시 36 KR-50 29 "},
		{"legal-dong 50 is 제주", codeFiles, "bjd", "50", "2026-11-22", "제주특별자치도 50 KR-49 39 "},
		{"ISO 49 is 제주", isoList, "iso", "KR-49", "2026-11-22", "제주특별자치도 50 KR-49 39 "},
		{"KOSTAT 29 is 세종", kostat, "kostat", "29", "2020-01-01", "세종특별자치시 36 KR-50 29 "},
		{"KOSTAT 31 is 경기", kostat, "kostat", "31", "2020-01-01", "경기도 41 KR-41 31 "},
		{"legal-dong 31 is 울산", codeFiles, "bjd", "31", "2020-01-01", "울산광역시 31 KR-31 26 "},
		{"KOSTAT 26 is 울산", kostat, "kostat", "26", "2020-01-01", "울산광역시 31 KR-31 26 "},
		{"KR-43", isoList, "iso", "KR-43", "2026-11-22", "충청북도 43 KR-43 33 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := lookup(t, c.system, c.code, c.on)
			got := strings.Join([]string{p.Name().KO, p.LegalDong().String(), p.ISO().String(), p.KOSTAT().String(),
				p.Successor().LegalDong().String()}, " ")
			if err != nil || got != c.want {
				t.Errorf("%s %s on %s: %q, %v; want %q (%s)", c.system, c.code, c.on, got, err, c.want, c.basis)
			}
		})
	}
}

func TestLookupRefuses(t *testing.T) {
	for _, c := range []struct {
		name, basis      string
		system, code, on string
		kind             string
		want             string // codes of the provinces named
	}{
		{"51 too early", gangwon, "bjd", "51", "2023-06-10", notYet, "42"},
		{"42 too late", gangwon, "bjd", "42", "2023-06-11", replaced, "51"},
		{"52 too early", jeonbuk, "bjd", "52", "2024-01-17", notYet, "45"},
		{"45 too late", jeonbuk, "bjd", "45", "2024-01-18", replaced, "52"},
		{"12 too early", mergerAct, "bjd", "12", "2026-06-30", notYet, "29 46"},
		{"29 too late", mergerAct, "bjd", "29", "2026-07-01", replaced, "12"},
		{"46 too late", mergerAct, "bjd", "46", "2026-07-01", replaced, "12"},
		{"KR-29 too late", mergerAct, "iso", "KR-29", "2026-07-01", replaced, "12"},
		{"KR-46 too late", mergerAct, "iso", "KR-46", "2026-07-01", replaced, "12"},
		{"KOSTAT 24 too late", mergerAct, "kostat", "24", "2026-07-01", replaced, "12"},
		{"KOSTAT 36 too late", mergerAct, "kostat", "36", "2026-07-01", replaced, "12"},
		{"세종 before it was", sejong, "bjd", "36", "2012-06-30", beforeRecords, ""},
		{"before the records", sejong, "iso", "KR-11", "2012-06-30", beforeRecords, ""},
		{"no legal-dong 49", codeFiles, "bjd", "49", "2026-11-22", unknown, ""},
		{"no ISO 12", isoList, "iso", "KR-12", "2026-11-22", unknown, ""},
		{"no ISO 51", isoList, "iso", "KR-51", "2026-11-22", unknown, ""},
		{"no KOSTAT 12", kostat, "kostat", "12", "2026-11-22", unknown, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := lookup(t, c.system, c.code, c.on)
			e, ok := errors.AsType[*region.LookupError](err)
			if !ok || !p.IsZero() || !errors.Is(err, fault.Code(c.kind)) {
				t.Fatalf("%s %s on %s: %v, %v; want %s (%s)", c.system, c.code, c.on, p, err, c.kind, c.basis)
			}
			var named []string
			for _, q := range append(slices.Clone(e.Predecessors), e.Successor) {
				if !q.IsZero() {
					named = append(named, q.LegalDong().String())
				}
			}
			if got := strings.Join(named, " "); got != c.want || e.Code != c.code || e.On != civil.MustDate(c.on) {
				t.Errorf("%s %s on %s names %q in %+v; want %q (%s)", c.system, c.code, c.on, got, e, c.want, c.basis)
			}
		})
	}
}

// A zero code is no code, although the merged city has no ISO code either.
func TestZero(t *testing.T) {
	d := civil.MustDate("2026-11-22")
	for name, find := range map[string]func(civil.Date) (region.Province, error){
		"LegalDong": region.LegalDong{}.On, "ISO": region.ISO{}.On, "KOSTAT": region.KOSTAT{}.On,
		"Resolve": region.LegalDong{}.Resolve, "day": func(civil.Date) (region.Province, error) {
			return region.MustLegalDong("26").On(civil.Date{})
		},
	} {
		if p, err := find(d); err == nil || !p.IsZero() {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
	var p region.Province
	if p.CapitalArea() || p.ZoneEligible() || !p.Name().IsZero() || !p.Valid().IsZero() || p.Covers(region.LegalDong{}) ||
		!p.Successor().IsZero() || p.Predecessors() != nil || p.Sources() != nil || p.String() != "" {
		t.Error("the zero Province answers")
	}
	if got := region.On(civil.Date{}); got != nil {
		t.Errorf("On(zero) = %v", got)
	}
	if got := region.On(region.Begin().AddDays(-1)); got != nil {
		t.Errorf("On before the records = %v", got)
	}
}

func TestCapitalArea(t *testing.T) {
	for p := range every() {
		want := slices.Contains([]string{"서울특별시", "인천광역시", "경기도"}, p.Name().KO)
		if p.CapitalArea() != want {
			t.Errorf("%v: capital area %t (%s)", p, !want, capital)
		}
		if p.ZoneEligible() == want {
			t.Errorf("%v: eligible %t (%s)", p, want, eligible)
		}
	}
}

// every yields each province with a day on which it is valid.
func every() map[region.Province]civil.Date {
	all := make(map[region.Province]civil.Date)
	for n := 10; n <= 99; n++ {
		for _, on := range []string{"2012-07-01", "2024-06-01", "2026-07-01"} {
			d := civil.MustDate(on)
			if p, err := region.MustLegalDong(fmt.Sprint(n)).On(d); err == nil {
				all[p] = d
			}
		}
	}
	return all
}

func TestEveryRow(t *testing.T) {
	if n := len(every()); n != 20 {
		t.Fatalf("%d rows, want the 17 provinces of 2018, 3 later codes (%s)", n, codeFiles)
	}
	for p := range every() {
		name, short := p.Name(), p.ShortName()
		if name.KO == "" || name.EN == "" || short.KO == "" || short.EN == "" {
			t.Errorf("%v: a name is missing", p)
		}
		if len(p.Sources()) == 0 || p.Confidence() == 0 {
			t.Errorf("%v: no source", p)
		}
		for _, s := range p.Sources() {
			if s.Ref == "" || s.Confidence == 0 {
				t.Errorf("%v: source %+v", p, s)
			}
		}
		s := p.Sources()
		s[0] = law.Source{}
		if p.Sources()[0].IsZero() {
			t.Errorf("%v: a caller changed the sources", p)
		}
	}
}

// The golden file is the whole knowledge of the package, for people to read.
func TestGolden(t *testing.T) {
	var b strings.Builder
	for _, on := range []string{"2018-01-01", "2026-07-01"} {
		fmt.Fprintln(&b, on)
		for _, p := range region.On(civil.MustDate(on)) {
			fmt.Fprintf(&b, "  %s %-5s %-2s %s %s %s %s capital=%t eligible=%t %s", p.LegalDong(), p.ISO(), p.KOSTAT(),
				lang.Pad(p.Name().KO, 20), lang.Pad(p.ShortName().KO, 9), lang.Pad(p.Name().EN, 40), p.Valid(),
				p.CapitalArea(), p.ZoneEligible(), p.Confidence())
			if s := p.Successor(); !s.IsZero() {
				fmt.Fprintf(&b, " successor=%s", s.LegalDong())
			}
			fmt.Fprintln(&b)
		}
	}
	for _, c := range [][3]string{
		{"bjd", "42", "2023-06-11"}, {"bjd", "12", "2026-06-30"}, {"iso", "KR-29", "2026-07-01"},
		{"kostat", "36", "2026-07-01"}, {"kostat", "99", "2026-07-01"}, {"iso", "KR-11", "2012-06-30"},
	} {
		_, err := lookup(t, c[0], c[1], c[2])
		var f *fault.Fault
		if !errors.As(err, &f) {
			t.Fatalf("%v: no fault in %v", c, err)
		}
		fmt.Fprintf(&b, "%s %s %s\n  %s\n  %s\n  %s\n", c[0], c[1], c[2], f.Code, f.Message(lang.Korean), f.Message(lang.English))
	}
	sandboxtest.Golden(t, "provinces.golden", b.String())
}

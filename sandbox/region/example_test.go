package region_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// A code means something on a day only.
func Example() {
	gangwon := region.MustLegalDong("42")
	for _, day := range []string{"2023-06-10", "2023-06-11"} {
		p, err := gangwon.On(civil.MustDate(day))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(day, p.In(lang.Korean), p.In(lang.English), p.ISO())
	}
	// Output:
	// 2023-06-10 강원도 Gangwon Province KR-42
	// region.code.replaced: legal-dong code 42 is not valid on 11 June 2023. Gangwon State (legal-dong 51) took its place; use its code.
}

func ExampleOn() {
	for _, day := range []string{"2026-06-30", "2026-07-01"} {
		provinces := region.On(civil.MustDate(day))
		fmt.Println(day, len(provinces), provinces[0], provinces[1])
	}
	// Output:
	// 2026-06-30 17 서울특별시 부산광역시
	// 2026-07-01 16 서울특별시 전남광주통합특별시
}

// The number 50 is 제주 in one system and 세종 in the other.
func ExampleLegalDong() {
	day := civil.MustDate("2026-11-22")
	jeju, _ := region.MustLegalDong("50").On(day)
	sejong, _ := region.MustISO("KR-50").On(day)
	fmt.Println(jeju, jeju.LegalDong(), jeju.ISO(), jeju.KOSTAT())
	fmt.Println(sejong, sejong.LegalDong(), sejong.ISO(), sejong.KOSTAT())
	// Output:
	// 제주특별자치도 50 KR-49 39
	// 세종특별자치시 36 KR-50 29
}

// A record of 2019 keeps its code; the province of today is found by it.
func ExampleLegalDong_Resolve() {
	gwangju := region.MustLegalDong("29")
	p, err := gwangju.Resolve(civil.MustDate("2026-07-01"))
	fmt.Println(p, p.LegalDong(), err)
	// Output: 전남광주통합특별시 12 <nil>
}

// ISO 3166-2 kept the code when the province got another name.
func ExampleISO() {
	for _, day := range []string{"2020-01-01", "2024-01-01"} {
		p, _ := region.MustISO("KR-42").On(civil.MustDate(day))
		fmt.Println(day, p, p.LegalDong())
	}
	_, err := region.ParseISO("kr-42")
	fmt.Println(err)
	// Output:
	// 2020-01-01 강원도 42
	// 2024-01-01 강원특별자치도 51
	// region: "kr-42" is no ISO: it must have the form KR-NN, two digits from 10 to 99
}

func ExampleKOSTAT() {
	p, _ := region.MustKOSTAT("29").On(civil.MustDate("2026-11-22"))
	fmt.Println(p)
	// Output: 세종특별자치시
}

func ExampleProvince() {
	p, _ := region.MustLegalDong("12").On(civil.MustDate("2026-07-01"))
	fmt.Println(p.Name().KO, p.ShortName().KO, p.Valid())
	fmt.Println("수도권:", p.CapitalArea(), "특구 가능:", p.ZoneEligible())
	fmt.Println("전신:", p.Predecessors(), "ISO 없음:", p.ISO().IsZero())
	fmt.Println(p.Sources()[0].Ref, p.Confidence())
	// Output:
	// 전남광주통합특별시 전남광주 2026-07-01/..
	// 수도권: false 특구 가능: true
	// 전신: [광주광역시 전라남도] ISO 없음: true
	// https://www.law.go.kr/법령/전남광주통합특별시설치를위한특별법 primary
}

func ExampleLookupError() {
	_, err := region.MustISO("KR-46").On(civil.MustDate("2026-07-01"))
	fmt.Println(errors.Is(err, fault.Code("region.code.replaced")))
	if e, ok := errors.AsType[*region.LookupError](err); ok {
		fmt.Println(e.Code, e.Successor, e.Successor.LegalDong())
	}
	// Output:
	// true
	// KR-46 전남광주통합특별시 12
}

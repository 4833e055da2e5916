package region_test

import (
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/region"
)

var (
	day     = civil.MustDate("2026-11-22")
	dong    = region.MustLegalDong("51")
	iso     = region.MustISO("KR-42")
	sink    region.Province
	nameOut string
)

func TestAllocs(t *testing.T) {
	for name, f := range map[string]func(){
		"LegalDong.On":      func() { sink, _ = dong.On(day) },
		"ISO.On":            func() { sink, _ = iso.On(day) },
		"LegalDong.Resolve": func() { sink, _ = region.MustLegalDong("42").Resolve(day) },
		"Province":          func() { nameOut = sink.Name().KO },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func BenchmarkLegalDongOn(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sink, _ = dong.On(day)
	}
}

func BenchmarkISOOn(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sink, _ = iso.On(day)
	}
}

// BenchmarkHandWritten is the same question answered by a switch, as a program without tables would. The
// table costs about the same for legal-dong codes; the other systems search it.
func BenchmarkHandWritten(b *testing.B) {
	code := dong.String()
	b.ReportAllocs()
	for b.Loop() {
		nameOut, _ = byHand(code, day)
	}
}

var (
	gangwonDay = civil.MustDate("2023-06-11")
	jeonbukDay = civil.MustDate("2024-01-18")
	mergerDay  = civil.MustDate("2026-07-01")
)

func byHand(code string, d civil.Date) (string, bool) {
	switch code {
	case "11":
		return "서울특별시", true
	case "12":
		return "전남광주통합특별시", !d.Before(mergerDay)
	case "26":
		return "부산광역시", true
	case "27":
		return "대구광역시", true
	case "28":
		return "인천광역시", true
	case "29":
		return "광주광역시", d.Before(mergerDay)
	case "30":
		return "대전광역시", true
	case "31":
		return "울산광역시", true
	case "36":
		return "세종특별자치시", true
	case "41":
		return "경기도", true
	case "42":
		return "강원도", d.Before(gangwonDay)
	case "43":
		return "충청북도", true
	case "44":
		return "충청남도", true
	case "45":
		return "전라북도", d.Before(jeonbukDay)
	case "46":
		return "전라남도", d.Before(mergerDay)
	case "47":
		return "경상북도", true
	case "48":
		return "경상남도", true
	case "50":
		return "제주특별자치도", true
	case "51":
		return "강원특별자치도", !d.Before(gangwonDay)
	case "52":
		return "전북특별자치도", !d.Before(jeonbukDay)
	}
	return "", false
}

// The hand-written switch is also a second opinion on the table.
func TestHandWritten(t *testing.T) {
	for n := 10; n <= 99; n++ {
		code := region.MustLegalDong(strconv.Itoa(n))
		for _, change := range []civil.Date{region.Begin().AddDays(1), gangwonDay, jeonbukDay, mergerDay} {
			for _, d := range []civil.Date{change.AddDays(-1), change} {
				p, err := code.On(d)
				name, ok := byHand(code.String(), d)
				if ok != (err == nil) || ok && name != p.Name().KO {
					t.Errorf("%s on %s: %v, %v; by hand %s %t", code, d, p, err, name, ok)
				}
			}
		}
	}
}

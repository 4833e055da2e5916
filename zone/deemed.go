package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// deemedPermits is the time in which an authority answers when a permit of its own is to be deemed given with the plan (인가·허가
// 등의 의제), with one extension. It applies to zones through 제113조.
var deemedPermits = law.MustTimeline(read("2023-10-31", clock.Spec{
	What: ko("의제되는 인가·허가등의 협의 회신", "reply on a permit that is deemed given"), Who: agency, To: minister,
	Length: civil.Days(20), Basis: law.MustRef("제65조제4항"),
	Extension: clock.Limit{Length: civil.Days(10), Basis: law.MustRef("제65조제4항")},
	Silence: clock.Silence{Effect: clock.DeemedConsulted,
		Meaning: ko("협의가 이루어진 것으로 봄(행정기본법 제24조제4항 준용)", "the consultation is deemed to have taken place (General Act on Public Administration Art. 24(4) applies)"),
		Basis:   law.MustRef("제65조제6항")},
	Confidence: law.Primary,
}, "제65조제4항"))

// DeemedPermit returns the clock of an authority whose permit is to be deemed given with the approval of the plan (제64조, 제65조,
// through 제113조), as of the day of the request: twenty days, one extension of at most ten, and silence that counts as
// consent. 제65조 itself is silent on silence; its 제6항 sends to 행정기본법 제24조, whose 제4항 deems the consultation had. The fault is a day before 2023-10-31, when the Act set no such time.
func DeemedPermit(on civil.Date) (law.Entry[clock.Spec], error) {
	e, ok := deemedPermits.At(on)
	if !ok {
		first := deemedPermits.Entries()[0]
		return e, fault.List{deemedEarly.At(fault.Path{}.Field("on"), first.Basis, value("on", on), value("from", first.From))}
	}
	return e, nil
}

var deemedEarly = fault.Define("zone.deemed_permit.too_early",
	"{on}에는 의제되는 인가·허가등의 회신 기간이 정해져 있지 않았습니다. {from} 이후의 날을 적으십시오.",
	"On {on} the law set no time to answer on deemed permits. State a day from {from} on.")

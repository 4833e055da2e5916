package zone

import (
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// AreaChange is the area of a zone before and after a change, in square metres.
type AreaChange struct {
	Before int64 `json:"before"`
	After  int64 `json:"after"`
}

// Share is a fraction as a law writes it: 100분의 10 is {10, 100}.
type Share struct{ Of, In int64 }

// lightShare is below which share of the area a change is light (100분의 10 미만, 시행령 제52조제2항).
func lightShare() law.Timeline[Share] {
	return law.MustTimeline(read(force2019, Share{10, 100}, "시행령 제52조제2항"))
}

// below reports whether the change is less than the share of the area before: |after − before| × in < before × of.
func (a AreaChange) below(s Share) bool {
	d := a.After - a.Before
	if d < 0 {
		d = -d
	}
	h1, l1 := bits.Mul64(uint64(d), uint64(s.In))
	h2, l2 := bits.Mul64(uint64(a.Before), uint64(s.Of))
	return h1 < h2 || h1 == h2 && l1 < l2
}

// LightChange says whether a change is light, so that the Minister makes it in consultation with the head and without a
// resolution of the committee (제81조제2항 단서): nil, or a [fault.List]. The areas are asked for [LightArea] only. That a
// change of detail keeps the purpose of the plan, or burdens nobody, is for the authority to say.
func LightChange(on civil.Date, reason Light, area AreaChange) error {
	var list fault.List
	list.Add(lightFault(fault.Path{}, on, reason, area))
	return list.Err()
}

func lightFault(at fault.Path, on civil.Date, reason Light, area AreaChange) *fault.Fault {
	basis := law.MustRef("시행령 제52조제2항")
	share, ok := lightShare().At(on)
	from := civil.MustDate(force2021)
	switch {
	case !lights.Has(reason):
		return eventFieldMissing.At(at.Field("light"), basis, value("event", EventLightChanged))
	case !ok:
		return planTooEarly.At(at.Field("date"), basis, value("on", on))
	case reason == LightNoBurden && on.Before(from):
		return lightEarly.At(at.Field("light"), law.MustRef("제81조제2항"), value("from", from))
	case reason == LightArea && (area.Before <= 0 || area.After <= 0):
		return lightAreaMissing.At(at.Field("area"), basis)
	case reason == LightArea && !area.below(share.Value):
		return lightAreaLarge.At(at.Field("area"), basis, value("before", area.Before), value("after", area.After))
	}
	return nil
}

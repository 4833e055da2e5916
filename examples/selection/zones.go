package main

import (
	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone/registry"
)

var (
	unknownZone = fault.Define("selection.zone.unknown",
		"{id:은/는} 특구 목록에 없습니다. 목록에 있는 특구의 식별자를 쓰십시오.",
		"{id} is not in the registry of zones. Use the id of a zone that is.")
	notEligible = fault.Define("selection.zone.not_eligible",
		"{region:은/는} 규제자유특구를 둘 수 없는 수도권입니다. 비수도권의 제안만 남기십시오.",
		"{region} lies in the capital area, which can have no zone. Keep proposals from elsewhere only.")
	otherDay = fault.Define("selection.zone.resolved_on",
		"{id:은/는} {known}에 의결된 특구인데 {on}에 의결된 것으로 적혀 있습니다. 날짜를 확인하십시오.",
		"{id} was resolved on {known}, not on {on}. Check the date.")
)

// capitalArea is the definition that keeps zones out of the capital area.
var capitalArea = law.MustRef("제2조제13호")

// designated looks up the zones that the candidates became, and holds them against what the registry knows.
func designated(p evaluation.Procedure) ([]registry.Zone, error) {
	var zones []registry.Zone
	var faults fault.List
	for _, c := range p.Candidates(civil.Date{}) {
		if c.Status != evaluation.Designated {
			continue
		}
		at, id := fault.Path{}.Field("events").Key(c.Proposal).Field("zone"), lang.Arg{Name: "id", Value: c.Zone}
		z, ok := registry.Find(c.Zone)
		if !ok {
			faults.Add(unknownZone.At(at, law.Ref{}, id))
			continue
		}
		if !z.Decided.IsZero() && !z.Decided.Contains(c.Resolution.Date) {
			faults.Add(otherDay.At(at, law.Ref{}, id, lang.Arg{Name: "known", Value: z.Decided}, lang.Arg{Name: "on", Value: c.Resolution.Date}))
		}
		for _, code := range z.Regions {
			if province, err := code.On(c.Resolution.Date); err != nil || !province.ZoneEligible() {
				faults.Add(notEligible.At(at, capitalArea, lang.Arg{Name: "region", Value: code.String()}))
			}
		}
		zones = append(zones, z)
	}
	return zones, faults.Err()
}

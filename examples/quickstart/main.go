// Command quickstart is the README's first screen: a citation, a region code and a day in, what they meant that day out.
package main

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone/registry"
)

func main() {
	on := civil.MustDate("2023-06-11") // the day on which 강원도 became 강원특별자치도
	ref, err := law.ParseRef("제86조 ①")
	fmt.Println(ref, "|", ref.English(), err)

	province, err := region.MustLegalDong("51").On(on)
	fmt.Println(province.Name().KO, "|", province.ISO(), "| zone:", province.ZoneEligible(), err)
	_, err = region.MustLegalDong("42").On(on)
	fmt.Println(err)

	for _, z := range registry.Select(registry.Query{Region: province, Kind: registry.GlobalInnovation}) {
		fmt.Println(z.ID, z.Name.In(lang.Korean), "|", z.EffectiveFrom, "–", z.EffectiveUntil)
	}
}

package main

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/region"
)

type provinceIn struct {
	System string     `json:"system" wire:"required"`
	Code   string     `json:"code" wire:"required"`
	On     civil.Date `json:"on" wire:"required"`
}

type provinceOut struct {
	NameKO       string  `json:"name_ko"`
	NameEN       string  `json:"name_en"`
	CapitalArea  bool    `json:"capital_area"`
	ZoneEligible bool    `json:"zone_eligible"`
	BJD          string  `json:"bjd"`
	ISO          *string `json:"iso"`
	Successor    string  `json:"successor,omitempty"`
}

func province(in provinceIn) (provinceOut, error) {
	p, err := findProvince(in)
	if err != nil {
		return provinceOut{}, err
	}
	out := provinceOut{
		NameKO: p.Name().KO, NameEN: p.Name().EN,
		CapitalArea: p.CapitalArea(), ZoneEligible: p.ZoneEligible(),
		BJD: p.LegalDong().String(), Successor: p.Successor().LegalDong().String(),
	}
	if iso := p.ISO().String(); iso != "" {
		out.ISO = &iso
	}
	return out, nil
}

func findProvince(in provinceIn) (region.Province, error) {
	switch in.System {
	case "bjd":
		return findCode(region.ParseLegalDong, in)
	case "iso":
		return findCode(region.ParseISO, in)
	case "kostat":
		return findCode(region.ParseKOSTAT, in)
	}
	return region.Province{}, refuseWord("system", in.System, "bjd, iso, kostat")
}

// findCode looks a code of any of the three systems up.
func findCode[C interface {
	On(civil.Date) (region.Province, error)
}](parse func(string) (C, error), in provinceIn) (region.Province, error) {
	code, err := parse(in.Code)
	if err != nil {
		return region.Province{}, refuseAt("code", fmt.Sprintf("코드 %q의 형식이 그 체계와 다릅니다. 26, KR-26이나 21과 같은 코드를 적으십시오.", in.Code),
			fmt.Sprintf("%q is no code of that system (%v). Use a code such as 26, KR-26 or 21.", in.Code, err))
	}
	return code.On(in.On)
}

type voteIn struct {
	Members int `json:"members" wire:"required"`
	Present int `json:"present" wire:"required"`
	Recused int `json:"recused"`
	For     int `json:"for" wire:"required"`
}

type voteOut struct {
	Quorum  bool `json:"quorum"`
	Carried bool `json:"carried"`
}

func vote(in voteIn) (voteOut, error) {
	outcome, err := deliberation.Vote(in).Outcome()
	if err != nil {
		return voteOut{}, err
	}
	return voteOut{outcome.Quorum, outcome.Carried}, nil
}

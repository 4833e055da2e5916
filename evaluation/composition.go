package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Composition is who must sit on a panel (평가위원회 구성 기준), as data. It looks at the members on the register: those who
// were not replaced for good. A substitute for single proposals (Evaluator.Only) is none of them. The zero Composition
// asks for nothing.
type Composition struct {
	Least   int           `json:"least,omitzero"`    // fewest members, the chair among them
	Most    int           `json:"most,omitzero"`     // most members; 0: no limit
	Chair   bool          `json:"chair,omitzero"`    // exactly one of them chairs (위원장)
	Sectors []SectorShare `json:"sectors,omitempty"` // shares by sector
	Outside Share         `json:"outside,omitzero"`  // share of members from outside Panel.Region (지역 외 위원)
	Quorum  Share         `json:"quorum,omitzero"`   // share of the members that must be present (의사정족수)
}

// SectorShare is the share of a panel's members that must come from one sector.
type SectorShare struct {
	Sector Sector `json:"sector"`
	Share  Share  `json:"share"`
}

func (c Composition) faults(at fault.Path) fault.List {
	var faults fault.List
	if c.Least < 0 || c.Most < 0 || c.Most > 0 && c.Most < c.Least || max(c.Least, c.Most) > maxCount {
		faults.Add(badSize.At(at, law.Ref{}, arg("least", c.Least), arg("most", c.Most)))
	}
	for i, s := range c.Sectors {
		here := at.Field("sectors").Index(i)
		if s.Sector.String() == "" {
			faults.Add(noSector.At(here.Field("sector"), law.Ref{}))
		}
		if s.Share.IsZero() {
			faults.Add(noShare.At(here.Field("share"), law.Ref{}))
		}
	}
	return faults
}

// check holds a panel against the composition.
func (c Composition) check(p *Panel, at fault.Path) fault.List {
	var faults fault.List
	members := p.members()
	size, chairs, outside, present := len(members), 0, 0, 0
	sectors := make(map[Sector]int)
	for _, e := range members {
		sectors[e.Sector]++
		chairs += one(e.Chair)
		outside += one(!e.Region.IsZero() && e.Region != p.Region)
		present += one(!e.Absent)
	}
	if size < c.Least || c.Most > 0 && size > c.Most {
		faults.Add(panelSize.At(at.Field("evaluators"), law.Ref{}, arg("n", size), arg("least", c.Least), arg("most", c.limit())))
	}
	if c.Chair && chairs != 1 {
		faults.Add(panelChair.At(at.Field("evaluators"), law.Ref{}, arg("n", chairs)))
	}
	for _, s := range c.Sectors {
		faults.Add(shareFault(s.Share, sectors[s.Sector], size, s.Sector, at))
	}
	if !c.Outside.IsZero() && p.Region.IsZero() {
		faults.Add(noRegion.At(at.Field("region"), law.Ref{}))
	} else {
		faults.Add(shareFault(c.Outside, outside, size, outsideText, at))
	}
	if !c.Quorum.Met(present, size) {
		faults.Add(panelQuorum.At(at.Field("evaluators"), law.Ref{}, arg("n", present), arg("of", size),
			arg("share", c.Quorum), arg("need", c.Quorum.Least(size))))
	}
	return faults
}

var (
	outsideText = lang.Text{KO: "지역 외", EN: "from outside the region"}
	noLimit     = lang.Text{KO: "제한 없음", EN: "any number"}
)

// limit is the most members as a message says it.
func (c Composition) limit() any {
	if c.Most == 0 {
		return noLimit
	}
	return c.Most
}

func shareFault(s Share, part, whole int, of any, at fault.Path) *fault.Fault {
	if s.Met(part, whole) {
		return nil
	}
	return panelShare.At(at.Field("evaluators"), law.Ref{}, arg("of", of), arg("n", part), arg("size", whole),
		arg("share", s), arg("need", s.Least(whole)))
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

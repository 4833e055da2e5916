package main

import (
	"errors"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// A round is one selection: what was proposed, how it was scored and what happened when.
type round struct {
	Schema       wire.Schema       `json:"schema" wire:"required"`
	Name         lang.Text         `json:"name" wire:"required"`
	Illustrative []lang.Text       `json:"illustrative" wire:"required"` // what the file makes up because nobody published it
	Proposals    []proposal        `json:"proposals" wire:"required"`
	Paper        scored            `json:"paper" wire:"required"`
	Presentation scored            `json:"presentation" wire:"required"`
	Events       []event           `json:"events" wire:"required"`
	Vote         deliberation.Vote `json:"vote" wire:"required"`
}

// A proposal is one plan that was sent in. Zone is its id in the registry, absent where it was never designated.
type proposal struct {
	ID   string    `json:"id" wire:"required"`
	Name lang.Text `json:"name" wire:"required"`
	Zone zone.ID   `json:"zone"`
}

// scored is one stage of the evaluation with the scores of its panel.
type scored struct {
	Stage evaluation.Stage `json:"stage" wire:"required"`
	Panel evaluation.Panel `json:"panel" wire:"required"`
}

// An event is a step of the round on its day. A step without a basis is practice that no article prescribes.
type event struct {
	On           civil.Partial  `json:"on" wire:"required"`
	What         lang.Text      `json:"what" wire:"required"`
	Basis        law.Ref        `json:"basis"`
	Confidence   law.Confidence `json:"confidence"` // absent where the day is illustrative
	Illustrative bool           `json:"illustrative"`
}

// A result is what the round yields: two rankings and the zones that the selected proposals became.
type result struct {
	paper, presentation evaluation.Ranking
	zones               []registry.Zone
}

var (
	notPassed = fault.Define("selection.proposal.not_passed",
		"{id:은/는} 서면평가에서 뽑힌 제안이 아닙니다. 발표평가는 서면평가를 통과한 제안만 받습니다. 목록을 고치십시오.",
		"{id} did not pass the evaluation on paper. Presentations are for those that did. Correct the list.")
	unheard = fault.Define("selection.proposal.unheard",
		"서면평가를 통과한 {id:이/가} 발표평가에 없습니다. 통과한 제안은 모두 발표해야 합니다. 제안을 더하십시오.",
		"{id} passed the evaluation on paper and was not heard. All that passed are heard. Add the proposal.")
	unknownProposal = fault.Define("selection.proposal.unknown",
		"{id:은/는} 접수된 제안이 아닙니다. 접수 목록에 더하거나 이름을 고치십시오.",
		"{id} is not a proposal that was filed. Add it to the proposals or correct the id.")
	unknownZone = fault.Define("selection.zone.unknown",
		"{id:은/는} 특구 목록에 없습니다. 목록에 있는 특구의 식별자를 쓰십시오.",
		"{id} is not in the registry of zones. Use the id of a zone that is.")
	notEligible = fault.Define("selection.zone.not_eligible",
		"{region:은/는} 규제자유특구를 둘 수 없는 수도권입니다. 비수도권의 제안만 남기십시오.",
		"{region} lies in the capital area, which can have no zone. Keep proposals from elsewhere only.")
	notCarried = fault.Define("selection.vote.not_carried",
		"위원회의 의결이 성립하지 않았습니다. 재적위원 과반수의 출석과 출석위원 과반수의 찬성이 필요합니다. 표결 수를 확인하십시오.",
		"The resolution was not carried. It needs a majority of the members present and a majority of those present in favour. Check the vote.")
)

// capitalArea is the definition that keeps zones out of the capital area.
var capitalArea = law.MustRef("제2조제13호")

// readRound decodes a round strictly.
func readRound(data []byte) (round, error) {
	var r round
	err := wire.DecodeDocument(data, &r, wire.Limits{}, wire.MustSchema("teukgu/selection/1"))
	return r, err
}

// run evaluates on paper, then the presentations of those that passed, and looks up what was designated. The faults of
// every stage come together, as far as one stage does not need the result of another.
func (r round) run() (result, error) {
	faults := r.listed()
	paper, err := evaluation.Rank(r.Paper.Stage, r.Paper.Panel)
	faults = append(faults, under("paper", err)...)
	presentation, err := evaluation.Rank(r.Presentation.Stage, r.Presentation.Panel)
	faults = append(faults, under("presentation", err)...)
	outcome, err := r.Vote.Outcome()
	faults = append(faults, under("vote", err)...)
	if len(faults) > 0 {
		return result{}, faults
	}
	faults = r.heard(paper)
	if !outcome.Carried {
		faults.Add(notCarried.At(fault.Path{}.Field("vote"), law.MustRef("시행령 제47조제7항")))
	}
	zones, zoneFaults := r.designated(presentation)
	return result{paper, presentation, zones}, append(faults, zoneFaults...).Err()
}

// under returns the faults of an error with their paths below a field.
func under(field string, err error) fault.List {
	var faults fault.List
	errors.As(err, &faults)
	return faults.Under(fault.Path{}.Field(field))
}

// listed reports scored proposals that nobody filed.
func (r round) listed() fault.List {
	var faults fault.List
	for i, p := range r.Paper.Panel.Proposals {
		if _, ok := r.proposal(p.ID); !ok {
			faults.Add(unknownProposal.At(fault.Path{}.Field("paper").Field("panel").Field("proposals").Index(i), law.Ref{},
				lang.Arg{Name: "id", Value: p.ID}))
		}
	}
	return faults
}

// heard reports where the presentations are not those of the proposals that passed on paper.
func (r round) heard(paper evaluation.Ranking) fault.List {
	var faults fault.List
	at := fault.Path{}.Field("presentation").Field("panel").Field("proposals")
	passed, heard := map[string]bool{}, map[string]bool{}
	for _, id := range paper.Selected() {
		passed[id] = true
	}
	for i, p := range r.Presentation.Panel.Proposals {
		heard[p.ID] = true
		if !passed[p.ID] {
			faults.Add(notPassed.At(at.Index(i), law.Ref{}, lang.Arg{Name: "id", Value: p.ID}))
		}
	}
	for _, id := range paper.Selected() {
		if !heard[id] {
			faults.Add(unheard.At(at, law.Ref{}, lang.Arg{Name: "id", Value: id}))
		}
	}
	return faults
}

// designated looks up the zones that the selected proposals became; the applicant must be able to have one.
func (r round) designated(presentation evaluation.Ranking) ([]registry.Zone, fault.List) {
	var zones []registry.Zone
	var faults fault.List
	for _, id := range presentation.Selected() {
		p, _ := r.proposal(id)
		if p.Zone == "" {
			continue // an illustrative proposal that won: there is no record of its designation
		}
		z, ok := registry.Find(p.Zone)
		if !ok {
			faults.Add(unknownZone.At(fault.Path{}.Field("proposals").Key(id), law.Ref{}, lang.Arg{Name: "id", Value: p.Zone}))
			continue
		}
		for _, code := range z.Regions {
			if province, err := code.On(z.Decided.First()); err != nil || !province.ZoneEligible() {
				faults.Add(notEligible.At(fault.Path{}.Field("proposals").Key(id), capitalArea, lang.Arg{Name: "region", Value: code.String()}))
			}
		}
		zones = append(zones, z)
	}
	return zones, faults
}

func (r round) proposal(id string) (proposal, bool) {
	for _, p := range r.Proposals {
		if p.ID == id {
			return p, true
		}
	}
	return proposal{}, false
}

package main

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
)

type reviewIn struct {
	Scheme     sandbox.Statute    `json:"scheme" wire:"required"`
	Instrument sandbox.Instrument `json:"instrument" wire:"required"`
	On         civil.Date         `json:"on" wire:"required"`
	Facts      reviewFacts        `json:"facts" wire:"required"`
}

// reviewFacts are the facts that a case may give: those of an ordinary zone, which has no negative list.
type reviewFacts struct {
	Gap                        sandbox.Gap      `json:"gap"`
	Region                     region.LegalDong `json:"region"`
	SeatInZone                 sandbox.Answer   `json:"seat_in_zone"`
	SeatCapitalArea            sandbox.Answer   `json:"seat_capital_area"`
	InPlan                     sandbox.Answer   `json:"in_plan"`
	SafetyData                 sandbox.Answer   `json:"safety_data"`
	Insured                    sandbox.Answer   `json:"insured"`
	CompensationPlan           sandbox.Answer   `json:"compensation_plan"`
	Fraud                      sandbox.Answer   `json:"fraud"`
	HarmsLifeSafetyEnvironment sandbox.Answer   `json:"harms_life_safety_environment"`
}

type reviewOut struct {
	Decision sandbox.Decision `json:"decision"`
	Failed   []law.Ref        `json:"failed"`
	Needs    []string         `json:"needs"`
}

func review(in reviewIn) (reviewOut, error) {
	reviewer, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: in.Scheme, Instrument: in.Instrument, On: in.On})
	if err != nil {
		return reviewOut{}, err
	}
	facts := sandbox.Facts{
		Gap: in.Facts.Gap, Region: in.Facts.Region, InPlan: in.Facts.InPlan,
		SeatInZone: in.Facts.SeatInZone, SeatCapitalArea: in.Facts.SeatCapitalArea, SafetyData: in.Facts.SafetyData,
		Insured: in.Facts.Insured, CompensationPlan: in.Facts.CompensationPlan,
		Fraud: in.Facts.Fraud, HarmsLifeSafetyEnvironment: in.Facts.HarmsLifeSafetyEnvironment,
	}
	var answer sandbox.Review
	if err := reviewer.Review(&facts, &answer); err != nil {
		return reviewOut{}, underFacts(err)
	}
	out := reviewOut{Decision: answer.Decision(), Failed: answer.AppendFailed([]law.Ref{}), Needs: []string{}}
	for i, ref := range out.Failed {
		if ref == fraudBefore {
			out.Failed[i] = fraud
		}
	}
	for _, fact := range answer.Needs() {
		out.Needs = append(out.Needs, fact.Path())
	}
	return out, nil
}

// The kit cites the rule on fraud by its present paragraph whatever the day; until 2024-08-06 it stood one before.
var (
	fraud       = law.MustRef("시행령 제57조제5항")
	fraudBefore = law.MustRef("시행령 제57조제4항")
)

// underFacts puts the faults of a fact where the case has it.
func underFacts(err error) error {
	if list, ok := errors.AsType[fault.List](err); ok {
		return list.Under(fault.Path{}.Field("facts"))
	}
	return err
}

type conflictIn struct {
	On        civil.Date   `json:"on" wire:"required"`
	Relations []relationIn `json:"relations" wire:"required"`
}

type relationIn struct {
	Kind  deliberation.RelationKind `json:"kind" wire:"required"`
	Until civil.Date                `json:"until"`
}

type conflictOut struct {
	Excluded bool     `json:"excluded"`
	Basis    *law.Ref `json:"basis"` // null where there is none
}

func conflict(in conflictIn) (conflictOut, error) {
	relations := make([]deliberation.Relation, len(in.Relations))
	for i, r := range in.Relations {
		relations[i] = deliberation.Relation(r)
	}
	found, err := deliberation.Exclusions(in.On, relations)
	if err != nil || len(found) == 0 {
		return conflictOut{}, err
	}
	return conflictOut{true, &found[0].Basis}, nil
}

package main

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// document is the input: one product with its targets.
type document struct {
	Schema       wire.Schema              `json:"schema"`
	Product      lang.Text                `json:"product"`
	Operator     lang.Text                `json:"operator"`
	Zone         zone.ID                  `json:"zone"`
	Permit       string                   `json:"permit"`
	Demonstrated civil.Span               `json:"demonstrated"`
	On           civil.Date               `json:"on"`
	Illustrative []lang.Text              `json:"illustrative"`
	Targets      []target                 `json:"targets"`
	Items        []certification.Item     `json:"items"`
	Estimates    []certification.Estimate `json:"estimates"`
}

// target is a track of the library by its id, or one of the operator's own, with what has happened in it.
type target struct {
	Track  string                `json:"track,omitzero"`
	Own    certification.Track   `json:"own,omitzero"`
	Events []certification.Event `json:"events,omitempty"`
}

var (
	zoneUnknown = fault.Define("certification_example.zone.unknown",
		"특구 {id:이/가} 등록부에 없습니다. 식별자를 확인하십시오.",
		"The registry has no zone {id}. Check the id.")
	trackUnknown = fault.Define("certification_example.track.unknown",
		"인증 경로 {id:이/가} 라이브러리에 없습니다. 식별자를 확인하거나 own 항목에 경로를 적으십시오.",
		"The library has no track {id}. Check the id or give the track in the field own.")
)

// robotPlan is the input with what was worked out from it.
type robotPlan struct {
	document
	zone      registry.Zone
	portfolio certification.Portfolio
	plan      certification.Plan
	savings   []certification.Saving
}

// parse reads the input and plans.
func parse(data []byte) (*robotPlan, error) {
	r := &robotPlan{}
	if err := wire.DecodeDocument(data, &r.document, wire.Limits{}, wire.MustSchema("teukgu/certification-example/1")); err != nil {
		return nil, err
	}
	var faults fault.List
	var ok bool
	if r.zone, ok = registry.Find(r.Zone); !ok {
		faults.Add(zoneUnknown.At(fault.Path{}.Field("zone"), law.Ref{}, lang.Arg{Name: "id", Value: string(r.Zone)}))
	}
	r.portfolio = certification.Portfolio{On: r.On, Items: r.Items, Estimates: r.Estimates}
	for i, t := range r.Targets {
		at := fault.Path{}.Field("targets").Index(i)
		track := t.Own
		if track.IsZero() {
			if track, ok = certification.Find(t.Track, r.On); !ok {
				faults.Add(trackUnknown.At(at.Field("track"), law.Ref{}, lang.Arg{Name: "id", Value: t.Track}))
				continue
			}
		}
		progress, list := t.replay(track)
		faults = append(faults, list.Under(at)...)
		r.portfolio.Targets = append(r.portfolio.Targets, progress)
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	var err error
	if r.plan, err = r.portfolio.Plan(); err != nil {
		return nil, err
	}
	r.savings, err = r.portfolio.Savings()
	return r, err
}

// replay adds the agreements that concern the market and applies what has happened.
func (t target) replay(track certification.Track) (certification.Progress, fault.List) {
	track, err := track.With(certification.Agreements()...)
	if err != nil {
		return certification.Progress{}, faultsOf(err)
	}
	progress, err := certification.Replay(track, t.Events...)
	return progress, faultsOf(err)
}

func faultsOf(err error) fault.List {
	var list fault.List
	errors.As(err, &list)
	return list
}

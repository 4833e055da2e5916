package main

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
	"github.com/teukgu/teukgu/zone"
	"github.com/teukgu/teukgu/zone/registry"
)

// A story is the permits of one project in one zone, one after another.
type story struct {
	Schema       wire.Schema      `json:"schema" wire:"required"`
	Name         lang.Text        `json:"name" wire:"required"`
	Zone         zone.ID          `json:"zone" wire:"required"`
	Illustrative []lang.Text      `json:"illustrative" wire:"required"` // what the file makes up
	Permits      []sandbox.Permit `json:"permits" wire:"required"`
}

var (
	unknownZone = fault.Define("permit_story.zone.unknown",
		"{id:은/는} 특구 목록에 없습니다. 목록에 있는 특구의 식별자를 쓰십시오.",
		"{id} is not in the registry of zones. Use the id of a zone that is.")
	noPermits = fault.Define("permit_story.permits.required",
		"이력이 있는 특례·허가가 없습니다. 하나 이상 적으십시오.",
		"There is no permit with a history. Give one or more.")
)

func readStory(data []byte) (story, error) {
	var s story
	if err := wire.DecodeDocument(data, &s, wire.Limits{}, wire.MustSchema("teukgu/permit-story/1")); err != nil {
		return story{}, err
	}
	if _, ok := registry.Find(s.Zone); !ok {
		return story{}, fault.List{unknownZone.At(fault.Path{}.Field("zone"), law.Ref{}, lang.Arg{Name: "id", Value: string(s.Zone)})}
	}
	for i, p := range s.Permits {
		err := p.Validate()
		var refused *sandbox.Refused
		var faults fault.List
		if errors.As(err, &faults) && !errors.As(err, &refused) {
			err = faults.Under(fault.Path{}.Field("permits").Index(i))
		}
		if err != nil {
			return story{}, err
		}
	}
	if s.last().IsZero() {
		return story{}, fault.List{noPermits.At(fault.Path{}.Field("permits"), law.Ref{})}
	}
	return s, nil
}

// last is the day of the last event.
func (s story) last() civil.Date {
	var last civil.Date
	for _, p := range s.Permits {
		for _, e := range p.Events {
			if e.Date.After(last) {
				last = e.Date
			}
		}
	}
	return last
}

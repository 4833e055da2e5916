package main

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

type zoneClockIn struct {
	Step    zone.Step  `json:"step" wire:"required"`
	Change  bool       `json:"change" wire:"required"`
	From    civil.Date `json:"from" wire:"required"`
	Applied civil.Date `json:"applied" wire:"required"`
	Stops   []zoneStop `json:"stops"`
}

type zoneStop struct {
	From  civil.Date `json:"from" wire:"required"`
	Until civil.Date `json:"until" wire:"required"`
}

type zoneClockOut struct {
	LastDay civil.Date `json:"last_day"`
	Basis   law.Ref    `json:"basis"`
}

func zoneClock(in zoneClockIn) (zoneClockOut, error) {
	course := clock.Course{From: in.From}
	for _, s := range in.Stops {
		course.Stops = append(course.Stops, clock.Stop(s))
	}
	c, err := in.Step.Start(calendar.Korea(), in.Change, in.Applied, course)
	if err != nil {
		return zoneClockOut{}, err
	}
	due, _ := c.Due()
	return zoneClockOut{due, c.Spec().Basis}, nil
}

type planItemsIn struct {
	On    civil.Date `json:"on" wire:"required"`
	Items []law.Ref  `json:"items" wire:"required"`
}

type planItemsOut struct {
	Missing []law.Ref `json:"missing"`
}

func planItems(in planItemsIn) (planItemsOut, error) {
	for i, item := range in.Items {
		if item.IsZero() {
			return planItemsOut{}, emptyText.At(fault.Path{}.Field("items").Index(i), noRef)
		}
	}
	missing, err := zone.MissingItems(in.On, in.Items)
	return planItemsOut{missing}, err
}

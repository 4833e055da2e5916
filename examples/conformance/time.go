package main

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

var (
	amountLow = fault.Define("conformance.amount.out_of_range",
		"기간의 길이가 1보다 작습니다. 1 이상을 적으십시오.",
		"The amount is below 1. State 1 or more.")
	unitUnknown = fault.Define("conformance.unit.unknown",
		"{unit:은/는} 이 사례에 쓸 수 없는 단위입니다. {units} 가운데 하나를 적으십시오.",
		"{unit} is not a unit of this suite. Use one of {units}.")
)

// length is an amount of a unit; the word hour is no length.
func length(amount int, unit string) (civil.Period, error) {
	var p civil.Period
	var err error
	switch unit {
	case "day":
		p, err = civil.NewPeriod(0, 0, 0, amount)
	case "week":
		p, err = civil.NewPeriod(0, 0, amount, 0)
	case "month":
		p, err = civil.NewPeriod(0, amount, 0, 0)
	case "year":
		p, err = civil.NewPeriod(amount, 0, 0, 0)
	default:
		return p, unitUnknown.At(fault.Path{}.Field("unit"), noRef, arg("unit", unit), arg("units", []string{"day", "week", "month", "year"}))
	}
	switch {
	case amount < 1:
		return p, amountLow.At(fault.Path{}.Field("amount"), noRef)
	case err != nil:
		return p, refuseAt("amount", "기간이 너무 깁니다. 더 짧은 기간을 적으십시오.", "The period is too long. Give a shorter one.")
	}
	return p, nil
}

type periodIn struct {
	Regime    calendar.Counting `json:"regime" wire:"required"`
	Start     civil.Date        `json:"start" wire:"required"`
	StartTime civil.TimeOfDay   `json:"start_time"`
	Amount    int               `json:"amount" wire:"required"`
	Unit      string            `json:"unit" wire:"required"`
	Known     civil.Date        `json:"known"`
}

type periodOut struct {
	LastDay   civil.Date      `json:"last_day,omitzero"`
	LastTime  civil.TimeOfDay `json:"last_time,omitzero"`
	Effective civil.Date      `json:"effective,omitzero"`
}

func period(in periodIn) (periodOut, error) {
	d, err := count(in)
	if err != nil {
		return periodOut{}, ofAmount(err)
	}
	if effective := d.Effective(); !effective.IsZero() {
		return periodOut{Effective: effective}, nil
	}
	return periodOut{LastDay: d.Last(), LastTime: d.Time()}, nil
}

func count(in periodIn) (calendar.Deadline, error) {
	if in.Unit == "hour" {
		return in.Regime.Hours(in.Start, in.StartTime, in.Amount)
	}
	p, err := length(in.Amount, in.Unit)
	if err != nil {
		return calendar.Deadline{}, err
	}
	return in.Regime.CountAt(calendar.Korea().Known(in.Known), in.Start, in.StartTime, p)
}

// ofAmount gives a fault about the length the field of the case that holds it.
func ofAmount(err error) error {
	var list fault.List
	var one *fault.Fault
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = fault.List{one}
	default:
		return err
	}
	var moved fault.List
	for _, f := range list {
		g := *f
		if g.Path == "length" {
			g.Path = "amount"
		}
		moved.Add(&g)
	}
	return moved
}

type backwardIn struct {
	Event  civil.Date `json:"event" wire:"required"`
	Amount int        `json:"amount" wire:"required"`
	Unit   string     `json:"unit" wire:"required"`
}

type backwardOut struct {
	LastDay civil.Date `json:"last_day"`
}

func backward(in backwardIn) (backwardOut, error) {
	p, err := length(in.Amount, in.Unit)
	if err != nil {
		return backwardOut{}, err
	}
	d, err := calendar.Backward(in.Event, p)
	if err != nil {
		return backwardOut{}, ofAmount(err)
	}
	return backwardOut{d.Last()}, nil
}

type holidaysIn struct {
	Year  int        `json:"year" wire:"required"`
	Known civil.Date `json:"known"`
}

type holidaysOut struct {
	Days []holidayOut `json:"days"`
}

type holidayOut struct {
	Date   civil.Date    `json:"date"`
	NameKO string        `json:"name_ko"`
	NameEN string        `json:"name_en"`
	Kind   calendar.Kind `json:"kind"`
}

func holidays(in holidaysIn) (holidaysOut, error) {
	list, err := calendar.Korea().Known(in.Known).Holidays(in.Year)
	if err != nil {
		return holidaysOut{}, err
	}
	out := holidaysOut{Days: []holidayOut{}}
	for _, h := range list {
		out.Days = append(out.Days, holidayOut{h.Date, h.Name.In(lang.Korean), h.Name.In(lang.English), h.Kind})
	}
	return out, nil
}

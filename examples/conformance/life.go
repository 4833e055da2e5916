package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

var (
	notAGrant = fault.Define("conformance.instrument.out_of_range",
		"{instrument:은/는} 유효기간이 있는 제도가 아닙니다. demonstration이나 temporary를 적으십시오.",
		"A {instrument} has no term. Use demonstration or temporary.")
	noEvents = fault.Define("conformance.events.required",
		"사건이 없습니다. 하나 이상 적으십시오.",
		"There is no event. Give one or more.")
	eventAfter = fault.Define("conformance.event.too_late",
		"{date}의 사건이 물은 날 {on}보다 뒤에 있습니다. 물은 날까지의 사건만 적으십시오.",
		"The event of {date} is after the day {on} that is asked for. Give events up to that day only.")
	eventField = fault.Define("conformance.event.field.unknown",
		"이 모음의 사건에는 actor와 reason이, 시정명령에는 ground가 없습니다. 지우십시오.",
		"An event of this suite has neither actor nor reason, a correction no ground. Leave them out.")
	kitGround = fault.Define("conformance.event.ground.unknown",
		"취소 사유는 fraud, condition, criteria, purpose, other 가운데 하나를 적으십시오.",
		"The ground of a cancellation is fraud, condition, criteria, purpose or other.")
)

type termIn struct {
	Scheme     sandbox.Statute    `json:"scheme" wire:"required"`
	Instrument sandbox.Instrument `json:"instrument" wire:"required"`
	Granted    civil.Date         `json:"granted" wire:"required"`
	ZoneUntil  civil.Date         `json:"zone_until"`
}

type termOut struct {
	MaxMonths           int     `json:"max_months"`
	Extensions          int     `json:"extensions"`
	ExtensionMonths     *int    `json:"extension_months"`
	RequestMonthsBefore int     `json:"request_months_before"`
	BoundedByZone       bool    `json:"bounded_by_zone"`
	Basis               law.Ref `json:"basis"`
}

func term(in termIn) (termOut, error) {
	if in.Instrument == sandbox.Confirmation {
		return termOut{}, notAGrant.At(fault.Path{}.Field("instrument"), noRef, arg("instrument", in.Instrument))
	}
	terms, err := in.Scheme.Terms(in.Instrument, in.Granted)
	if err != nil {
		return termOut{}, refuseRule(err)
	}
	rule := terms.Extension.Value
	out := termOut{
		MaxMonths: terms.MaxMonths(), Extensions: rule.Count, RequestMonthsBefore: rule.Ask.TotalMonths(),
		BoundedByZone: rule.WithinZone, Basis: ownPlace(terms.Basis()),
	}
	if months, ok := terms.ExtensionMonths(); ok {
		out.ExtensionMonths = &months
	}
	return out, nil
}

type clockIn struct {
	Scheme     sandbox.Statute    `json:"scheme" wire:"required"`
	Instrument sandbox.Instrument `json:"instrument" wire:"required"`
	Notified   civil.Date         `json:"notified" wire:"required"`
	Stops      []closedStop       `json:"stops"`
	Extended   bool               `json:"extended"`
}

// A closedStop has an end: of a supplement that is still awaited there is no due day.
type closedStop struct {
	From  civil.Date `json:"from" wire:"required"`
	Until civil.Date `json:"until" wire:"required"`
}

type clockOut struct {
	Due     civil.Date      `json:"due"`
	Cap     civil.Date      `json:"cap,omitzero"`
	Silence sandbox.Silence `json:"silence"`
}

func replyClock(in clockIn) (clockOut, error) {
	time, err := in.Scheme.ReplyTime(in.Instrument, in.Notified)
	if err != nil {
		return clockOut{}, refuseRule(err)
	}
	spec := time.Spec(lang.Text{KO: "검토 결과의 회신", EN: "reply with the result of the review"})
	if in.Notified.Before(civil.MustDate("2021-03-23")) {
		spec.Counting = calendar.CivilCode // before 행정기본법 제6조 was in force; it says the same
	}
	course := clock.Course{From: in.Notified}
	for _, s := range in.Stops {
		course.Stops = append(course.Stops, clock.Stop(s))
	}
	if in.Extended {
		if course.Extended, err = spec.FullExtension(); err != nil {
			return clockOut{}, err
		}
	}
	c, err := spec.Start(calendar.Korea(), course)
	if err != nil {
		return clockOut{}, err
	}
	out := clockOut{Silence: time.Silence.Value}
	out.Due, _ = c.Due() // no stop is open
	out.Cap, _ = c.Cap()
	return out, nil
}

type permitIn struct {
	Scheme     sandbox.Statute    `json:"scheme" wire:"required"`
	Instrument sandbox.Instrument `json:"instrument" wire:"required"`
	ZoneUntil  civil.Date         `json:"zone_until"`
	Events     []sandbox.Event    `json:"events" wire:"required"`
	On         civil.Date         `json:"on" wire:"required"`
}

type permitOut struct {
	Status sandbox.PermitStatus `json:"status"`
	Until  *civil.Date          `json:"until"`
	Duties []permitDuty         `json:"duties"`
}

type permitDuty struct {
	Duty  sandbox.DutyKind `json:"duty"`
	Due   *civil.Date      `json:"due"`
	Basis *law.Ref         `json:"basis"` // null where the text of the Act was not read
}

func permit(in permitIn) (permitOut, error) {
	switch {
	case in.Instrument == sandbox.Confirmation:
		return permitOut{}, notAGrant.At(fault.Path{}.Field("instrument"), noRef, arg("instrument", in.Instrument))
	case len(in.Events) == 0:
		return permitOut{}, noEvents.At(fault.Path{}.Field("events"), noRef)
	}
	known := 0 // events up to the day; those after it stand behind them
	for known < len(in.Events) && !in.Events[known].Date.After(in.On) {
		if err := in.kitEvent(known); err != nil {
			return permitOut{}, err
		}
		known++
	}
	p := sandbox.NewPermit("case", in.Scheme, in.Instrument)
	p.ZoneUntil = in.ZoneUntil
	p, err := p.Replay(in.Events[:known]...)
	if err != nil {
		return permitOut{}, err
	}
	if known < len(in.Events) {
		return permitOut{}, eventAfter.At(fault.Path{}.Field("events").Index(known), noRef, arg("date", in.Events[known].Date), arg("on", in.On))
	}
	standing := p.Status(in.On)
	duties, err := p.Duties(calendar.Korea(), in.On)
	out := permitOut{Status: standing.Status, Until: orNull(standing.Until), Duties: []permitDuty{}}
	for _, d := range duties {
		out.Duties = append(out.Duties, permitDuty{d.Kind, orNull(d.Due), ownPlaceOrNull(d.Basis)})
	}
	return out, err
}

// kitEvent brings an event of the kit to the words of the library: the kit knows five grounds, of which those that an Act
// does not have in that word are its other ground, and allows months beside a refusal, where they mean nothing.
func (in permitIn) kitEvent(i int) error {
	e := &in.Events[i]
	at := fault.Path{}.Field("events").Index(i)
	if e.Actor != 0 || !e.Reason.IsZero() || e.Type == sandbox.EventCorrected && e.Ground != 0 {
		return eventField.At(at, noRef)
	}
	if e.Type == sandbox.EventRefused {
		e.Months = 0
	}
	if e.Ground == 0 {
		return nil
	}
	switch e.Ground { //nolint:exhaustive // the words of the kit
	case sandbox.GroundFraud, sandbox.GroundCondition, sandbox.GroundCriteria, sandbox.GroundPurpose, sandbox.GroundOther:
	default:
		return kitGround.At(at.Field("ground"), noRef)
	}
	rule, _ := in.Scheme.Rules(in.Instrument).Cancellation.At(e.Date)
	if !(rule.Value.Must | rule.Value.May).Has(e.Ground) {
		e.Ground = sandbox.GroundOther
	}
	return nil
}

func orNull(d civil.Date) *civil.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}

// refuseEvent is the error of a case whose history the law does not allow: the place of the event, what stands against
// it first, and what is allowed, in the words of the kit.
func refuseEvent(r *sandbox.Refused) *refusal {
	f := r.Faults[0]
	var allowed []string
	for _, m := range r.Allowed {
		word := m.On.String()
		if m.On == sandbox.EventGranted || m.On == sandbox.EventRefused {
			word = "resolved"
		}
		if !slices.Contains(allowed, word) {
			allowed = append(allowed, word)
		}
	}
	if allowed == nil {
		allowed = []string{"없음"}
	}
	return &refusal{
		Code: lastPart(string(f.Code)), Path: "events[" + strconv.Itoa(r.Index) + "]",
		Message: f.Message(lang.Korean) + " 지금 할 수 있는 것: " + strings.Join(allowed, ", ") + ".",
	}
}

// ownPlace cites a place of a scheme's own Act without its name: in a case of the kit the scheme names the Act.
func ownPlace(r law.Ref) law.Ref {
	if r.Act() == law.ZoneDecree() {
		return r
	}
	return r.WithAct(law.ZoneAct())
}

func ownPlaceOrNull(r law.Ref) *law.Ref {
	if r.IsZero() {
		return nil
	}
	own := ownPlace(r)
	return &own
}

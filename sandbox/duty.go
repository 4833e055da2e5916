package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// DutyKind is what the holder of a permit owes (의무의 종류). The zero value is unset.
type DutyKind uint8

// The kinds.
const (
	DutyInsure DutyKind = iota + 1 // cover damages before the start (책임보험등 가입 또는 배상 방안: 제88조제2항, 제90조제15항)
	DutyReport                     // report the results after the end (결과 제출: 제87조제11항)
	DutyStop                       // stop at once after a cancellation (즉시 중단: 제89조제4항, 제91조제4항)
)

var dutyKinds = lang.Vocabulary[DutyKind]{Name: "sandbox.DutyKind", Words: []lang.Word{
	{"insure", "책임보험등 가입 또는 배상 방안 협의", "insure or agree on a plan of damages"},
	{"report", "적용 결과 제출", "report the results"},
	{"stop", "사업의 즉시 중단", "stop at once"},
}}

// ParseDutyKind reads the wire word of a kind: insure, report or stop.
func ParseDutyKind(s string) (DutyKind, error) { return dutyKinds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (k DutyKind) String() string { return dutyKinds.Word(k) }

// In returns the name for people.
func (k DutyKind) In(l lang.Language) string { return dutyKinds.In(k, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (k DutyKind) AppendText(b []byte) ([]byte, error) { return dutyKinds.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k DutyKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (k *DutyKind) UnmarshalText(text []byte) error { return dutyKinds.Unmarshal(k, text) }

// Duty is what the holder of a permit owes as seen on a day. It is comparable.
type Duty struct {
	Kind DutyKind `json:"duty"`
	// Due is the last day, inclusive; zero where none is set: insurance is due before the start, whenever that is.
	Due civil.Date `json:"due,omitzero"`
	// Basis is the provision, in the numbering of the day asked for; zero where none was read.
	Basis law.Ref `json:"basis,omitzero"`
}

// Duties returns what the holder owes at the end of a day. Its days are counted as the General Act on Public
// Administration has it (행정기본법 제6조제1항), before 2021-03-23 by the Civil Act, which says the same. The error is a
// fault: a day outside the years of the calendar, or what [Permit.Validate] says of statute and instrument.
//
// What attached conditions demand, [Conditions.Agenda] has.
func (p Permit) Duties(cal calendar.Calendar, on civil.Date) ([]Duty, error) {
	l, ok := p.life(on)
	if !ok {
		return nil, p.shape()
	}
	return l.duties(cal, on)
}

func (l *life) duties(cal calendar.Calendar, on civil.Date) ([]Duty, error) {
	standing := l.standing(on)
	switch standing.Status { //nolint:exhaustive // the others owe nothing of the kind
	case StatusGranted:
		if !l.covered() {
			basis, _ := cited(l.rules.Insurance, on)
			return []Duty{{Kind: DutyInsure, Basis: basis}}, nil
		}
	case StatusExpired:
		rule, ok := l.rules.Report.At(on)
		if !ok || !rule.Value.result() || l.reported || !l.reformAsked.IsZero() {
			return nil, nil
		}
		due, err := reportDue(cal, rule.Value, standing.Until)
		if err != nil {
			return nil, err
		}
		return []Duty{{Kind: DutyReport, Due: due, Basis: rule.Basis}}, nil
	case StatusCancelled:
		basis, _ := cited(l.zone().stop, on)
		return []Duty{{Kind: DutyStop, Due: l.ended, Basis: basis}}, nil
	}
	return nil, nil
}

// result reports whether the rule asks for the results of the whole term.
func (r ReportRule) result() bool { return r.After > 0 || r.Before > 0 }

// reportDue returns the last day to report the results of a term that ends on a day: after it, or under the financial
// innovation Act before it.
func reportDue(cal calendar.Calendar, rule ReportRule, until civil.Date) (civil.Date, error) {
	if rule.Before > 0 {
		due, err := calendar.Backward(until, civil.Days(rule.Before))
		return due.Last(), err
	}
	length, err := civil.NewPeriod(0, 0, 0, rule.After)
	if err != nil {
		return civil.Date{}, err
	}
	due, err := dutyCounting(until).Count(cal, until, length)
	return due.Last(), err
}

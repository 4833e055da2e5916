package region

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// The kinds of [LookupError].
var (
	unknown = fault.Define("region.code.unknown",
		"{system} 코드 {code:은/는} 시·도의 코드가 아닙니다. 코드 체계가 맞는지 확인하십시오.",
		"{system} code {code} belongs to no province. Check which system of codes it comes from.")
	replaced = fault.Define("region.code.replaced",
		"{system} 코드 {code:은/는} {on}에 유효하지 않습니다. {successor:이/가} 뒤를 이었으니 그 코드를 쓰십시오.",
		"{system} code {code} is not valid on {on}. {successor} took its place; use its code.")
	notYet = fault.Define("region.code.not_yet",
		"{system} 코드 {code:은/는} {on}에 아직 없었습니다. 그날의 코드 {predecessors:을/를} 쓰십시오.",
		"{system} code {code} did not exist yet on {on}. Use the code of that day: {predecessors}.")
	beforeRecords = fault.Define("region.day.before_records",
		"시·도 기록은 {begin}에 시작합니다. 그날이나 그 뒤의 날짜를 쓰십시오.",
		"The records of provinces begin on {begin}. Give that day or a later one.")
)

// LookupError says why a code stands for no province on a day, and which code does. It is one of four faults:
//   - region.code.replaced: the province ended before the day; its Successor is named;
//   - region.code.not_yet: the province came after the day; its Predecessors are named;
//   - region.code.unknown: no province ever had the code in that system;
//   - region.day.before_records: the day lies before [Begin] or is absent.
//
// errors.Is finds it by that code, and Fault puts it at a place of a document.
type LookupError struct {
	Type         string     // the system of the code: "LegalDong", "ISO" or "KOSTAT"
	Code         string     // the code as written, "KR-29"
	On           civil.Date // the day asked for
	Successor    Province   // the province of that day that took the place of the one meant; zero if none
	Predecessors []Province // the provinces that stood in its place before it came; nil if none
}

// Fault returns e as a fault at a place. It has no basis: the codes are kept by an agency, no law demands them.
func (e *LookupError) Fault(p fault.Path) *fault.Fault {
	args := []lang.Arg{{Name: "system", Value: systemName(e.Type)}, {Name: "code", Value: e.Code}, {Name: "on", Value: e.On}}
	switch {
	case e.On.Before(begin):
		return beforeRecords.At(p, law.Ref{}, lang.Arg{Name: "begin", Value: begin})
	case !e.Successor.IsZero():
		return replaced.At(p, law.Ref{}, append(args, lang.Arg{Name: "successor", Value: labels(e.Successor)})...)
	case len(e.Predecessors) > 0:
		return notYet.At(p, law.Ref{}, append(args, lang.Arg{Name: "predecessors", Value: labels(e.Predecessors...)})...)
	}
	return unknown.At(p, law.Ref{}, args...)
}

// Error returns one English line.
func (e *LookupError) Error() string { return e.Fault(fault.Path{}).Error() }

// Unwrap gives the fault to errors.Is and errors.As.
func (e *LookupError) Unwrap() error { return e.Fault(fault.Path{}) }

// Resolve returns the province that stands on the day for what c once meant: c's own province, or the one that took its
// place. So a record of 2019 under 29 belongs to 전남광주통합특별시 from 2026-07-01. The error is that of [LegalDong.On]: a
// code that did not exist yet is not resolved backwards, since a merger cannot be undone by code.
func (c LegalDong) Resolve(d civil.Date) (Province, error) {
	for p := provinceOf(c); !p.IsZero(); p = p.Successor() {
		if p.Valid().Contains(d) {
			return p, nil
		}
	}
	return c.On(d)
}

// lookup searches the rows of a code in one of the other systems, where one code may have had several.
func lookup(system string, code fmt.Stringer, d civil.Date, match func(*row) bool) (Province, error) {
	e := LookupError{Type: system, On: d}
	for n := range table {
		if !match(&table[n]) {
			continue
		}
		p := provinceAt(n)
		if p.Valid().Contains(d) {
			return p, nil
		}
		e.note(p)
	}
	refused := e // apart, so that an answer does not allocate
	refused.Code = code.String()
	return Province{}, &refused
}

// note keeps which provinces stand on the day in the place of p, which does not.
func (e *LookupError) note(p Province) {
	switch {
	case p.IsZero() || e.On.Before(begin):
	case p.Valid().From().After(e.On):
		e.Predecessors = p.Predecessors()
	default:
		e.Successor, _ = p.LegalDong().Resolve(e.On)
	}
}

func systemName(system string) lang.Text {
	switch system {
	case "LegalDong":
		return lang.Text{KO: "법정동", EN: "legal-dong"}
	case "KOSTAT":
		return lang.Text{KO: "통계청", EN: "KOSTAT"}
	}
	return lang.Text{KO: "ISO 3166-2", EN: "ISO 3166-2"}
}

// labels lists provinces with their codes, which are of the legal-dong system whatever system was asked.
func labels(provinces ...Province) (t lang.Text) {
	for i, p := range provinces {
		if i > 0 {
			t.KO += ", "
			t.EN += ", "
		}
		t.KO += fmt.Sprintf("%s(법정동 %s)", p.Name().KO, p.LegalDong())
		t.EN += fmt.Sprintf("%s (legal-dong %s)", p.Name().EN, p.LegalDong())
	}
	return t
}

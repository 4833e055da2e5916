// Package fault says what is wrong with an input: where (a path), what (a code that is never renamed), why it is
// demanded (the citation, 근거 조문) and with which values (arguments). A message is rendered last, in Korean or
// English, so one fault serves the applicant, the log and the program that reads the code.
//
// A package defines its kinds of fault once, as values:
//
//	var periodMissing = fault.Define("zone.plan.period.missing",
//		"{field:이/가} 없습니다. 지정기간의 첫날과 마지막 날을 적으십시오.",
//		"{field} is missing. Give the first and the last day of the designation.")
//
// A validator collects every fault in the order of the fields and returns them as one error:
//
//	func (p Plan) Validate() error {
//		var faults fault.List
//		if p.Period.IsZero() {
//			faults.Add(periodMissing.At(fault.Path{}.Field("period"), law.MustRef("제72조제2항"), lang.Arg{Name: "field", Value: period}))
//		}
//		return faults.Err()
//	}
//
// The caller finds a kind with errors.Is(err, fault.Code("zone.plan.period.missing")), all faults with
// errors.As(err, &list), and prints them for people with list.In(lang.Korean).
//
// Limits: a fault carries no severity and no state of a process; it describes one place of one input. Messages carry
// what the user typed, so LogValue leaves them out.
package fault

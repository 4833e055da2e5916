package flow_test

import "testing"

// handWritten is what a program without the table would have.
//
//nolint:exhaustive // what is not listed is refused
func handWritten(from State, on Event) (State, bool) {
	switch from {
	case Requested:
		switch on {
		case Grant:
			return Granted, true
		case Refuse:
			return Rejected, true
		}
	case Granted:
		switch on {
		case Begin:
			return Running, true
		case Cancel:
			return Cancelled, true
		}
	case Running:
		switch on {
		case Suspend:
			return Suspended, true
		case Cancel:
			return Cancelled, true
		}
	case Suspended:
		if on == Resume {
			return Running, true
		}
	case Expired:
		if on == Report {
			return Expired, true
		}
	}
	return 0, false
}

var life = []Event{Grant, Begin, Suspend, Resume, Suspend, Resume, Cancel}

var sink State

func BenchmarkNext(b *testing.B) {
	m := machine(b)
	b.ReportAllocs()
	for b.Loop() {
		s := Requested
		for _, e := range life {
			s, _ = m.Next(s, e)
		}
		sink = s
	}
}

func BenchmarkHandWrittenSwitch(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s := Requested
		for _, e := range life {
			s, _ = handWritten(s, e)
		}
		sink = s
	}
}

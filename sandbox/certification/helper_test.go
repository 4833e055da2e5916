package certification_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// today is the day of the tests that need no other.
var today = civil.MustDate("2026-11-22")

func find(tb testing.TB, id string, on civil.Date) certification.Track {
	tb.Helper()
	track, ok := certification.Find(id, on)
	if !ok {
		tb.Fatalf("there is no track %s on %s", id, on)
	}
	return track
}

// script reads events, one a line: day, action, stage of the actions on a stage, then name=value.
//
//	2026-01-05 start product_test by=laboratory
func script(tb testing.TB, lines string) []certification.Event {
	tb.Helper()
	var events []certification.Event
	for line := range strings.Lines(lines) {
		if strings.TrimSpace(line) != "" {
			events = append(events, event(tb, line))
		}
	}
	return events
}

func event(tb testing.TB, line string) certification.Event {
	tb.Helper()
	words := strings.Fields(line)
	e := certification.Event{On: civil.MustDate(words[0])}
	var err error
	if e.Do, err = certification.ParseAction(words[1]); err != nil {
		tb.Fatal(err)
	}
	if e.Do == certification.OpenTrack {
		e.Product = "돌봄 로봇"
	}
	for _, word := range words[2:] {
		name, value, ok := strings.Cut(word, "=")
		if !ok {
			e.Stage = word
			continue
		}
		if err = set(&e, name, value); err != nil {
			tb.Fatalf("%s: %v", line, err)
		}
	}
	return e
}

func set(e *certification.Event, name, value string) (err error) {
	switch name {
	case "met":
		e.Met = append(e.Met, value)
	case "by":
		e.By.Name = "시험원"
		e.By.Role, err = certification.ParseRole(value)
	case "item":
		e.Item.Evidence = value
	case "made":
		e.Item.Market = certification.Market(value)
	case "maker":
		e.Item.By, err = certification.ParseRole(value)
	case "permit":
		e.Permit = value
	case "from":
		e.Item.Permit = value
	case "zone":
		e.Zone = value
	case "number":
		e.Number = value
	case "until":
		e.Until, err = civil.ParseDate(value)
	case "extended":
		e.Extended, err = civil.ParsePeriod(value)
	case "imposed":
		e.Imposed = append(e.Imposed, lang.Text{KO: value, EN: value})
	case "reason":
		e.Reason = value
	default:
		err = errors.New("no such field: " + name)
	}
	return err
}

// replay runs a script that has to be accepted.
func replay(tb testing.TB, track certification.Track, lines string) certification.Progress {
	tb.Helper()
	p, err := certification.Replay(track, script(tb, lines)...)
	if err != nil {
		tb.Fatalf("%s: %v", track.ID(), err)
	}
	return p
}

// refused tries one event that has to be refused, for that reason among others.
func refused(tb testing.TB, p certification.Progress, line string, code fault.Code) {
	tb.Helper()
	next, err := p.Apply(event(tb, line))
	refusal, ok := errors.AsType[*certification.Refused](err)
	if !ok || !errors.Is(err, code) {
		tb.Errorf("%q: want %s, got %v", line, code, err)
		return
	}
	if !next.Equal(p) {
		tb.Errorf("%q: the refused event changed the progress", line)
	}
	if len(refusal.Faults) == 0 || refusal.In(lang.Korean) == "" || strings.Contains(refusal.In(lang.Korean)+refusal.In(lang.English), "{") {
		tb.Errorf("%q: the refusal does not say why:\n%s%s", line, refusal.In(lang.Korean), refusal.In(lang.English))
	}
}

// wantFault checks that the error has a fault of the code at the path.
func wantFault(tb testing.TB, err error, path string, code fault.Code) {
	tb.Helper()
	var list fault.List
	errors.As(err, &list)
	for _, f := range list {
		if f.Path == path && f.Code == code {
			return
		}
	}
	tb.Errorf("want %s at %q, got %v", code, path, err)
}

// at is a source for the tracks of the tests.
func at(name string) certification.Ground {
	return certification.Ground{Standard: name, Source: law.Source{Ref: name, Confidence: law.Inferred}}
}

package sandbox_test

import (
	"bufio"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// version is one entry of a timeline as text, so that timelines of different values can be held against one file.
type version struct {
	from  civil.Date
	basis law.Ref
	known law.Confidence
	text  string
}

// versions is a timeline of any value.
type versions struct {
	at  func(civil.Date) (version, bool)
	all []version
}

func view[V any](t law.Timeline[V], say func(V) string) versions {
	one := func(e law.Entry[V]) version { return version{e.From, e.Basis, e.Confidence, say(e.Value)} }
	v := versions{at: func(d civil.Date) (version, bool) {
		e, ok := t.At(d)
		return one(e), ok
	}}
	for _, e := range t.Entries() {
		v.all = append(v.all, one(e))
	}
	return v
}

func english[V lang.Speaker](v V) string { return v.In(lang.English) }

func length(p civil.Period) string { return lang.PeriodIn(p, lang.English) }

func extension(e sandbox.ExtensionRule) string {
	text := english(e) + "; ask " + length(e.Ask)
	if e.Grounds != 0 {
		text += "; " + e.Grounds.In(lang.English)
	}
	return text
}

func cancellation(c sandbox.CancellationRule) string {
	correction := "none"
	switch {
	case c.CorrectOnce:
		correction = "once"
	case c.Correct:
		correction = "no limit"
	}
	text := english(c) + "; correction " + correction
	if c.MustRequest != 0 {
		text += "; request: " + c.MustRequest.In(lang.English)
	}
	return text
}

func insurance(i sandbox.InsuranceRule) string {
	if i.Mutual {
		return english(i) + "; mutual aid"
	}
	return english(i)
}

// rulesOf returns every timeline of the rules by the name that it has in the file.
func rulesOf(r sandbox.Rules) map[string]versions {
	return map[string]versions{
		"name":                 view(r.Name, english[lang.Text]),
		"cases":                view(r.Cases, english[sandbox.Gaps]),
		"reply":                view(r.Reply, english[sandbox.ReplyRule]),
		"silence":              view(r.Silence, english[sandbox.Silence]),
		"lane":                 view(r.Lane, english[sandbox.LaneRule]),
		"grant":                view(r.Grant, english[sandbox.GrantRule]),
		"term":                 view(r.Term, english[sandbox.TermRule]),
		"extension":            view(r.Extension, extension),
		"reform":               view(r.Reform, length),
		"reform_plan":          view(r.ReformPlan, length),
		"stand_still":          view(r.StandStill, english[sandbox.StandStillRule]),
		"auto_extension":       view(r.AutoExtension, english[sandbox.AutoExtensionRule]),
		"report":               view(r.Report, english[sandbox.ReportRule]),
		"insurance":            view(r.Insurance, insurance),
		"liability":            view(r.Liability, english[sandbox.LiabilityRule]),
		"cancellation":         view(r.Cancellation, cancellation),
		"not_started":          view(r.NotStarted, length),
		"reconsideration":      view(r.Reconsideration, english[sandbox.ReconsiderationRule]),
		"reconsideration_time": view(r.ReconsiderationTime, length),
		"penalty":              view(r.Penalty, english[sandbox.PenaltyRule]),
		"levy":                 view(r.Levy, english[money.Amount]),
	}
}

var marks = map[string]law.Confidence{"P": law.Primary, "S": law.Secondary, "I": law.Inferred}

// TestRulesSayWhatTheStatutesSay holds every entry against testdata/rules.txt, which is kept by hand from the texts:
// its first and last day, its citation in the text of those days, how it is known and what it says. It demands that
// the file has a line for every entry and the data an entry for every line, so no citation is without a test.
func TestRulesSayWhatTheStatutesSay(t *testing.T) {
	file, err := os.Open("testdata/rules.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	lines := map[string]int{}
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		line := scanner.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "|")
		if len(f) != 8 {
			t.Fatalf("%q has %d fields", line, len(f))
		}
		lines[strings.Join(f[:3], "|")]++
		checkLine(t, f)
	}
	total := 0
	for _, s := range sandbox.Statutes() {
		for _, i := range sandbox.Instruments() {
			for name, v := range rulesOf(s.Rules(i)) {
				key := fmt.Sprintf("%s|%s|%s", s, i, name)
				total += len(v.all)
				if lines[key] != len(v.all) {
					t.Errorf("%s has %d entries, the file %d lines", key, len(v.all), lines[key])
				}
			}
		}
	}
	if total < 250 {
		t.Errorf("only %d entries", total)
	}
}

func checkLine(t *testing.T, f []string) {
	t.Helper()
	s, err := sandbox.ParseStatute(f[0])
	if err != nil {
		t.Fatal(err)
	}
	i, err := sandbox.ParseInstrument(f[1])
	if err != nil {
		t.Fatal(err)
	}
	v, ok := rulesOf(s.Rules(i))[f[2]]
	if !ok {
		t.Fatalf("%v: no such rule", f)
	}
	basis := law.MustRef(f[5])
	if basis.Act() == law.ZoneAct() {
		basis = basis.WithAct(s.Act())
	}
	want := version{civil.MustDate(f[3]), basis, marks[f[6]], f[7]}
	last := want.from.AddDays(10_000)
	if f[4] != ".." {
		last = civil.MustDate(f[4])
		if e, ok := v.at(last.AddDays(1)); ok && e.from == want.from {
			t.Errorf("%v goes on after %s", f[:3], last)
		}
	}
	for _, d := range []civil.Date{want.from, last} {
		if got, ok := v.at(d); !ok || got != want {
			t.Errorf("%v on %s:\n got %v (%v)\nwant %v", f[:3], d, got, ok, want)
		}
	}
	if e, ok := v.at(want.from.AddDays(-1)); ok && e.from == want.from {
		t.Errorf("%v is in force before %s", f[:3], want.from)
	}
}

// TestNoRuleIsForgotten demands that the table above has every field of Rules.
func TestNoRuleIsForgotten(t *testing.T) {
	if got, want := len(rulesOf(sandbox.Rules{})), reflect.TypeFor[sandbox.Rules]().NumField()-1; got != want {
		t.Errorf("%d timelines are tested, Rules has %d (and Unread)", got, want)
	}
}

// TestEveryEntryIsComplete demands a citation of the statute itself or its Decree, a confidence, and words in both
// languages for every entry; and nothing before the instrument exists.
func TestEveryEntryIsComplete(t *testing.T) {
	for _, s := range sandbox.Statutes() {
		for _, i := range sandbox.Instruments() {
			rules := s.Rules(i)
			begins := civil.Date{}
			if names := rules.Name.Entries(); len(names) > 0 {
				begins = names[0].From
			}
			for name, v := range rulesOf(rules) {
				for _, e := range v.all {
					if e.basis.IsZero() || e.known == 0 || e.text == "" {
						t.Errorf("%s %s %s %v is not complete", s, i, name, e)
					}
					if a := e.basis.Act(); a != s.Act() && a != law.ZoneDecree() {
						t.Errorf("%s %s %s cites %s", s, i, name, e.basis)
					}
					if begins.IsZero() || e.from.Before(begins) {
						t.Errorf("%s %s %s begins on %s, before the instrument", s, i, name, e.from)
					}
				}
			}
		}
	}
}

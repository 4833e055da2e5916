package zone_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone"
)

// path builds a history from "stage date" pairs; - is no stage.
func path(t *testing.T, text string) zone.History {
	t.Helper()
	var h zone.History
	for line := range strings.SplitSeq(text, ",") {
		word, on, _ := strings.Cut(strings.TrimSpace(line), " ")
		var m zone.Milestone
		word = strings.TrimPrefix(word, "-")
		if err := errors.Join(m.Stage.UnmarshalText([]byte(word)), m.On.UnmarshalText([]byte(on))); err != nil {
			t.Fatal(err)
		}
		h = append(h, m)
	}
	return h
}

func TestHistoryValidate(t *testing.T) {
	const (
		order     = "zone.milestone.on.order"
		duplicate = "zone.milestone.stage.duplicate"
	)
	for _, c := range []struct{ name, basis, path, want string }{
		{"the whole way", "제72조부터 제75조까지", "call 2023-05-31, candidacy 2023-12-28, notice 2024-01-02, hearing 2024-01-20, " +
			"application 2024-02-05, consultation 2024-02-07, reply 2024-03-08, prior_review 2024-04-16, resolution 2024-04-30, " +
			"designation 2024-05-29, gazette 2024-05-29, effect 2024-06-01", ""},
		{"all on one day", "제75조제3항", "resolution 2024-04-30, designation 2024-04-30, gazette 2024-04-30, effect 2024-04-30", ""},
		{"any order of the list", "zone.History", "effect 2024-06-01, resolution 2024-04-30", ""},
		{"a month may lie after", "zone.History", "resolution 2025-06-20, effect 2025-06", ""},
		{"a year may lie before", "zone.History", "gazette 2025, effect 2025-01-01", ""},
		{"application before the notice", "제74조제2항", "notice 2024-03-01, application 2024-02-28", "[0].on " + order},
		{"hearing after the application", "시행령 제43조제3항", "application 2024-02-28, hearing 2024-03-01", "[1].on " + order},
		{"reply before the question", "제75조제2항", "consultation 2024-03-02, reply 2024-03-01", "[0].on " + order},
		{"designated before the resolution", "제75조제3항", "resolution 2024-04-30, designation 2024-04-29", "[0].on " + order},
		{"effect before the gazette", "제75조제4항", "gazette 2024-07, effect 2024-06-30", "[0].on " + order},
		{"two contradictions", "제75조제3항", "reply 2025, resolution 2024-12, effect 2023", "[0].on " + order + " [1].on " + order},
		{"a candidate after the notice", "practice of the ministry", "notice 2023-11-01, candidacy 2023-12-28", ""},
		{"a candidate after the resolution", "practice of the ministry", "candidacy 2024-05-01, resolution 2024-04-30", "[0].on " + order},
		{"candidates before the call", "practice of the ministry", "candidacy 2023-05-30, call 2023-05-31", "[1].on " + order},
		{"prior review before the reply", "제79조", "prior_review 2024-03-01, reply 2024-03-08", ""},
		{"prior review after the resolution", "제79조", "prior_review 2024-05-01, resolution 2024-04-30", "[0].on " + order},
		{"twice", "zone.History", "gazette 2024-05-29, gazette 2024-05-30", "[1].stage " + duplicate},
		{"no stage", "zone.History", "- 2024-05-29", "[0].stage zone.milestone.stage.missing"},
		{"no day", "zone.History", "gazette", "[0].on zone.milestone.on.missing"},
		{"everything at once", "zone.History", "- 2024, gazette, gazette 2024, effect 2023, resolution 2024",
			"[0].stage zone.milestone.stage.missing [1].on zone.milestone.on.missing [2].stage " + duplicate + " [4].on " + order},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			if list, ok := errors.AsType[fault.List](path(t, c.path).Validate()); ok {
				for _, f := range list {
					got = append(got, f.Path+" "+string(f.Code))
					for _, l := range []lang.Language{lang.Korean, lang.English} {
						if m := f.Message(l); m == "" || strings.ContainsAny(m, "{}") {
							t.Errorf("message %q", m)
						}
					}
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("faults %v, want %q (%s)", got, c.want, c.basis)
			}
		})
	}
}

// The articles stand against the Act: 제72조, 제74조, 제75조, 제79조, 제80조 and 시행령 제43조.
func TestStages(t *testing.T) {
	want := map[string]string{
		"call": "", "candidacy": "", "notice": "제74조제2항", "hearing": "시행령 제43조제3항", "application": "제72조제1항",
		"consultation": "제75조제1항", "reply": "제75조제2항", "prior_review": "제79조", "resolution": "제75조제3항",
		"designation": "제75조제3항", "gazette": "제75조제4항", "effect": "제80조제1항",
	}
	stages := zone.Stages()
	if len(stages) != len(want) {
		t.Fatalf("%d stages, want %d", len(stages), len(want))
	}
	for i, s := range stages {
		if s != zone.Stage(i+1) || s.Basis().String() != want[s.String()] || s.In(lang.Korean) == "" || s.In(lang.English) == "" {
			t.Errorf("stage %d is %q by %q", i+1, s, s.Basis())
		}
		if got, err := zone.ParseStage(s.String()); got != s || err != nil {
			t.Errorf("%q reads as %v, %v", s, got, err)
		}
		var scanned zone.Stage
		stored, err := s.Value()
		if err != nil || scanned.Scan(stored) != nil || scanned != s {
			t.Errorf("%q is stored as %v, %v", s, stored, err)
		}
	}
	for _, bad := range []string{"", "Gazette", "gazette ", "고시", "0"} {
		if _, err := zone.ParseStage(bad); err == nil || !strings.Contains(err.Error(), "call, candidacy, notice") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	var s zone.Stage
	for _, bad := range []any{nil, 3, "?", []byte("?"), zone.StageCall} {
		if err := s.Scan(bad); err == nil || !s.IsZero() {
			t.Errorf("scan %v: %v", bad, err)
		}
	}
	for _, bad := range []zone.Stage{13, 255} {
		_, valueErr := bad.Value()
		if _, err := bad.MarshalText(); err == nil || valueErr == nil || bad.String() != "" || bad.In(lang.Korean) != "" {
			t.Errorf("stage %d is written", uint8(bad))
		}
	}
}

func TestHistoryJSON(t *testing.T) {
	const text = `[{"stage":"resolution","on":"2025-05-20","confidence":"primary"},{"stage":"effect","on":"2025-06"}]`
	var h zone.History
	if err := json.Unmarshal([]byte(text), &h); err != nil {
		t.Fatal(err)
	}
	if m, ok := h.At(zone.StageEffect); !ok || m.On != civil.MustPartial("2025-06") || m.Confidence != 0 {
		t.Errorf("effect %+v, %t", m, ok)
	}
	if m, ok := h.At(zone.StageResolution); !ok || m.Confidence != law.Primary {
		t.Errorf("resolution %+v, %t", m, ok)
	}
	if _, ok := h.At(zone.StageGazette); ok {
		t.Error("a stage that is not there")
	}
	got, err := json.Marshal(h)
	if err != nil || string(got) != text {
		t.Errorf("%s, %v; want %s", got, err, text)
	}
}

// A history whose days follow the way is valid; with two of its days exchanged it is not, unless a stage is free.
func TestHistoryRandom(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	for range 2_000 {
		day := 700_000
		var h zone.History
		for _, s := range zone.Stages() {
			if r.IntN(3) > 0 {
				day += 1 + r.IntN(60)
				h = append(h, zone.Milestone{Stage: s, On: civil.PartialOf(civil.FromDayNumber(day))})
			}
		}
		r.Shuffle(len(h), func(i, j int) { h[i], h[j] = h[j], h[i] })
		if err := h.Validate(); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if m, ok := h.Reached(civil.FromDayNumber(day)); ok != (len(h) > 0) || ok && m.On.First() != civil.FromDayNumber(day) {
			t.Fatalf("seed %d: %+v, %t", seed, m, ok)
		}
		if len(h) < 2 || h[0].Stage.Basis().IsZero() || h[1].Stage.Basis().IsZero() ||
			h[0].Stage == zone.StagePriorReview || h[1].Stage == zone.StagePriorReview {
			continue
		}
		h[0].On, h[1].On = h[1].On, h[0].On
		if h.Validate() == nil {
			t.Fatalf("seed %d: %v and %v exchanged pass", seed, h[0], h[1])
		}
	}
}

// idForm is the second opinion on what an ID is.
var idForm = regexp.MustCompile(`\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z`)

func checkID(t *testing.T, s string) {
	t.Helper()
	id, err := zone.ParseID(s)
	if ok := idForm.MatchString(s) && len(s) <= 64; ok != (err == nil) || ok != zone.ID(s).Valid() {
		t.Fatalf("%q: %v", s, err)
	}
	if err == nil && string(id) != s || err != nil && id != "" {
		t.Fatalf("%q reads as %q", s, id)
	}
	if _, ok := errors.AsType[*zone.IDError](err); err != nil && !ok {
		t.Fatalf("%q: %#v", s, err)
	}
	kept := zone.ID("kept")
	if textErr := kept.UnmarshalText([]byte(s)); (textErr == nil) != (err == nil || s == "") || textErr != nil && kept != "kept" ||
		textErr == nil && string(kept) != s {
		t.Fatalf("text %q: %v, %q", s, textErr, kept)
	}
}

var idSeeds = []string{"", "rfz-01", "giz-08", "rfzw-01", "a", "1a", "a-", "-a", "a--b", "RFZ-01", "rfz_01", "특구-1", "a b", "\xff", strings.Repeat("a", 65)}

func FuzzParseID(f *testing.F) {
	for _, s := range idSeeds {
		f.Add(s)
	}
	f.Fuzz(checkID)
}

func FuzzParseStage(f *testing.F) {
	for _, s := range zone.Stages() {
		f.Add(s.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		if s, err := zone.ParseStage(text); (err == nil) != !s.IsZero() || err == nil && s.String() != text {
			t.Fatalf("%q reads as %v, %v", text, s, err)
		}
	})
}

// TestParseIDRandom reads 100,000 random and mutated inputs, or as many as TEUKGU_CASES says.
func TestParseIDRandom(t *testing.T) {
	cases := 100_000
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		cases = n
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range cases {
		b := []byte(idSeeds[r.IntN(len(idSeeds))])
		for range r.IntN(4) {
			i := r.IntN(len(b) + 1)
			if r.IntN(2) == 0 {
				b = append(b[:i:i], "az09-A_\xff 특"[r.IntN(12)])
			} else {
				b = append(b[:i:i], b[min(i+1, len(b)):]...)
			}
		}
		checkID(t, string(b))
		if s, err := zone.ParseStage(string(b)); err == nil {
			t.Fatalf("%q is %v", b, s)
		}
	}
}

func ExampleParseStage() {
	_, err := zone.ParseStage("vote")
	fmt.Println(err)
	// Output: zone: "vote" is no Stage: want one of call, candidacy, notice, hearing, application, consultation, reply, prior_review, resolution, designation, gazette, effect
}

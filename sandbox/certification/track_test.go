package certification_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// small is a track of a host: two tests at the same time, then a decision and a register.
func small() certification.Spec {
	name := func(s string) lang.Text { return lang.Text{KO: s, EN: s} }
	unknown := certification.Time{Unpublished: true}
	g := at("host rule 1")
	return certification.Spec{
		ID: "host-robot-mark", Scheme: name("로봇 표지"), Market: "kr", Ground: g, Standards: []string{"KS B 0001"},
		Parties: []certification.Party{
			{Role: certification.Laboratory, Name: name("시험소"), Ground: g},
			{Role: certification.ProductCertifier, Name: name("협회"), Ground: g},
		},
		Entry: []certification.Condition{{ID: "is_robot", Name: name("로봇임"), Ground: g}},
		Evidence: []certification.Evidence{
			{ID: "strength", Name: name("강도 성적서"), Kind: certification.KindReport, Sector: "robots"},
			{ID: "noise", Name: name("소음 성적서"), Kind: certification.KindReport},
			{ID: "patent", Name: name("특허"), Kind: certification.KindDocument, Brought: true},
		},
		Stages: []certification.Stage{
			{ID: "strength_test", Name: name("강도 시험"), By: certification.Roles{certification.Laboratory}, Standard: "KS B 0001", Yields: []string{"strength"}, Time: unknown, Ground: g},
			{ID: "noise_test", Name: name("소음 시험"), By: certification.Roles{certification.Laboratory}, Yields: []string{"noise"}, Time: certification.Time{Length: civil.Days(14), Ground: g}, Ground: g},
			{ID: "decision", Name: name("결정"), By: certification.Roles{certification.ProductCertifier}, Needs: []string{"strength", "noise"}, Decides: true, Time: certification.Time{Length: civil.Days(60), From: "strength_test", Ground: g},
				Hold: certification.Hold{Name: name("보완"), Answer: certification.Figure{Length: civil.Days(30), Ground: g}, Ground: g}, Ground: g},
			{ID: "register", Name: name("등록"), By: certification.Roles{certification.Applicant}, After: []string{"decision"}, Skip: certification.Skip{With: "patent", Ground: g}, Time: unknown, Ground: g},
		},
		Validity: certification.Validity{Term: certification.Renewable, Most: civil.Years(2), Renewal: certification.Figure{Length: civil.Years(1), Ground: g}, Ground: g,
			Surveillance: certification.Surveillance{What: name("점검"), By: certification.Laboratory, Every: certification.Figure{Length: civil.Months(6), Ground: g}}},
		Recognition: []certification.Agreement{{ID: "kr-us", Home: "kr", Partner: "us", Sector: "robots", Phase: certification.PhaseReports, Ground: g}},
	}
}

func TestHostTrack(t *testing.T) {
	track, err := certification.NewTrack(small())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"strength_test", "noise_test", "decision", "register"}, track.Order()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"strength_test", "noise_test"}, track.Before("decision")); diff != "" {
		t.Error(diff)
	}
	if got := track.Before("no such stage"); got != nil {
		t.Errorf("before an unknown stage: %v", got)
	}
	spec := track.Spec()
	spec.Stages[0].Yields[0] = "changed"
	if track.Spec().Stages[0].Yields[0] != "strength" {
		t.Error("a copy of the data leads into the track")
	}
}

// Every mistake is a fault with its path and code.
func TestTrackFaults(t *testing.T) {
	type spec = certification.Spec
	for _, c := range []struct {
		name  string
		wrong func(*spec)
		path  string
		code  fault.Code
	}{
		{"a cycle", func(s *spec) { s.Stages[0].After = []string{"register"} }, "stages[0]", "certification.stage.cycle"},
		{"a stage after itself", func(s *spec) { s.Stages[1].After = []string{"noise_test"} }, "stages[1]", "certification.stage.cycle"},
		{"a cycle through evidence", func(s *spec) { s.Stages[0].Needs = []string{"noise"}; s.Stages[1].Uses = []string{"strength"} }, "stages[0]", "certification.stage.cycle"},
		{"an unknown stage", func(s *spec) { s.Stages[3].After = []string{"decision", "nothing"} }, "stages[3].after[1]", "certification.stage.unknown"},
		{"an unknown anchor", func(s *spec) { s.Stages[2].Time.From = "nothing" }, "stages[2].time.from", "certification.stage.unknown"},
		{"an anchor that need not come before", func(s *spec) { s.Stages[1].Time.From = "strength_test" }, "stages[1].time.from", "certification.time.from.invalid"},
		{"no stage", func(s *spec) { s.Stages = nil }, "stages", "certification.stages.missing"},
		{"a stage twice", func(s *spec) { s.Stages[1].ID = "strength_test" }, "stages[1].id", "certification.id.duplicate"},
		{"a role that nobody has", func(s *spec) { s.Stages[0].By = certification.Roles{certification.InspectionBody} }, "stages[0].by[0]", "certification.role.unknown"},
		{"a role outside the list", func(s *spec) { s.Stages[0].By = certification.Roles{99} }, "stages[0].by[0]", "certification.role.missing"},
		{"nobody runs it", func(s *spec) { s.Stages[0].By = nil }, "stages[0].by", "certification.role.missing"},
		{"a party without a role", func(s *spec) { s.Parties[1].Role = 0 }, "parties[1].role", "certification.role.missing"},
		{"evidence that nobody yields", func(s *spec) { s.Stages[1].Yields = nil }, "evidence[1]", "certification.evidence.unyielded"},
		{"evidence that is not declared", func(s *spec) { s.Stages[2].Needs = []string{"weight"} }, "stages[2].needs[0]", "certification.evidence.unknown"},
		{"evidence used and not declared", func(s *spec) { s.Stages[2].Uses = []string{"weight"} }, "stages[2].uses[0]", "certification.evidence.unknown"},
		{"evidence yielded and not declared", func(s *spec) { s.Stages[2].Yields = []string{"weight"} }, "stages[2].yields[0]", "certification.evidence.unknown"},
		{"evidence yielded twice", func(s *spec) { s.Stages[1].Yields = []string{"noise", "strength"} }, "stages[1].yields[1]", "certification.evidence.duplicate"},
		{"evidence twice in one stage", func(s *spec) { s.Stages[1].Yields = []string{"noise", "noise"} }, "stages[1].yields[1]", "certification.evidence.duplicate"},
		{"evidence yielded and brought", func(s *spec) { s.Evidence[1].Brought = true }, "evidence[1].brought", "certification.evidence.conflict"},
		{"evidence declared twice", func(s *spec) { s.Evidence = append(s.Evidence, s.Evidence[2]) }, "evidence[3].id", "certification.id.duplicate"},
		{"evidence without a kind", func(s *spec) { s.Evidence[0].Kind = 0 }, "evidence[0].kind", "certification.evidence.kind.missing"},
		{"no time", func(s *spec) { s.Stages[1].Time.Length = civil.Period{} }, "stages[1].time", "certification.time.missing"},
		{"a time that is published and is not", func(s *spec) { s.Stages[1].Time.Unpublished = true }, "stages[1].time", "certification.time.conflict"},
		{"a time without a source", func(s *spec) { s.Stages[1].Time.Ground = certification.Ground{} }, "stages[1].time.ground.source", "certification.source.missing"},
		{"a time counted by Korean law without an article", func(s *spec) { s.Stages[1].Time.Counting = calendar.Administrative }, "stages[1].time.ground.law", "certification.time.law.missing"},
		{"a time of mixed units", func(s *spec) {
			s.Stages[1].Time.Counting, s.Stages[1].Time.Length = calendar.Administrative, civil.MustPeriod("P1M3D")
			s.Stages[1].Time.Ground.Law = law.MustRef("제86조제3항")
		}, "stages[1].time.length", "clock.length.mixed"},
		{"an extension without a length", func(s *spec) { s.Stages[1].Time.Extension.Ground = at("x") }, "stages[1].time.extension.length", "certification.length.missing"},
		{"an answer without a length", func(s *spec) { s.Stages[2].Hold.Answer.Length = civil.Period{} }, "stages[2].hold.answer.length", "certification.length.missing"},
		{"a standard that is not listed", func(s *spec) { s.Stages[0].Standard = "ISO 1" }, "stages[0].standard", "certification.standard.unknown"},
		{"a skip without a reason", func(s *spec) { s.Stages[3].Skip.With = "" }, "stages[3].skip", "certification.skip.empty"},
		{"a skip with unknown evidence", func(s *spec) { s.Stages[3].Skip.With = "weight" }, "stages[3].skip.with", "certification.evidence.unknown"},
		{"a preliminary end", func(s *spec) { s.Stages[3].Preliminary = true }, "stages[3].preliminary", "certification.preliminary.last"},
		{"a notice without a time", func(s *spec) {
			s.Stages[0].Notices = []certification.Notice{{What: lang.Text{KO: "통보"}, Who: certification.Applicant}}
		}, "stages[0].notices[0].within", "certification.length.missing"},
		{"a malformed id", func(s *spec) { s.ID = "Host Mark" }, "id", "certification.id.invalid"},
		{"a malformed market", func(s *spec) { s.Market = "KR" }, "market", "certification.market.invalid"},
		{"no name", func(s *spec) { s.Scheme = lang.Text{EN: "mark"} }, "scheme", "certification.text.missing"},
		{"no source", func(s *spec) { s.Ground = certification.Ground{} }, "ground.source", "certification.source.missing"},
		{"no confidence", func(s *spec) { s.Ground.Source.Confidence = 0 }, "ground.source", "certification.source.missing"},
		{"no rule of validity", func(s *spec) { s.Validity.Term = 0 }, "validity.term", "certification.validity.term.missing"},
		{"a term without a length", func(s *spec) { s.Validity.Most = civil.Period{} }, "validity.most", "certification.length.missing"},
		{"an unlimited term with a length", func(s *spec) { s.Validity.Term = certification.Unlimited }, "validity.most", "certification.validity.length.forbidden"},
		{"a reversed term", func(s *spec) { s.Validity.Least = civil.Months(25) }, "validity.least", "certification.validity.length.reversed"},
		{"a renewal of a fixed term", func(s *spec) { s.Validity.Term = certification.Fixed }, "validity.renewal", "certification.validity.renewal.forbidden"},
		{"surveillance without a length", func(s *spec) { s.Validity.Surveillance.Every = certification.Figure{} }, "validity.surveillance.every", "certification.length.missing"},
		{"surveillance by nobody", func(s *spec) { s.Validity.Surveillance.By = certification.InspectionBody }, "validity.surveillance.by", "certification.role.unknown"},
		{"a duty of nobody", func(s *spec) { s.Duties = []certification.Duty{{What: lang.Text{KO: "표시"}, Ground: at("x")}} }, "duties[0].who", "certification.role.missing"},
		{"an exemption twice", func(s *spec) { s.Exemptions = []certification.Condition{s.Entry[0], s.Entry[0]} }, "exemptions[1].id", "certification.id.duplicate"},
		{"an agreement without a phase", func(s *spec) { s.Recognition[0].Phase = 0 }, "recognition[0].phase", "certification.agreement.phase.missing"},
		{"an agreement of others", func(s *spec) { s.Recognition[0].Home = "jp" }, "recognition[0]", "certification.agreement.market.invalid"},
		{"an agreement without a sector", func(s *spec) { s.Recognition[0].Sector = "" }, "recognition[0].sector", "certification.id.invalid"},
		{"an agreement twice", func(s *spec) { s.Recognition = append(s.Recognition, s.Recognition[0]) }, "recognition[1].id", "certification.id.duplicate"},
		{"a note without a source", func(s *spec) { s.Notes = []certification.Note{{Text: lang.Text{KO: "참고"}}} }, "notes[0].ground.source", "certification.source.missing"},
		{"another kind of document", func(s *spec) { s.Schema = wire.MustSchema("teukgu/permit/1") }, "schema", "certification.schema.invalid"},
		{"too many stages", func(s *spec) { s.Stages = make([]certification.Stage, 257) }, "", "certification.too_many"},
	} {
		s := small()
		c.wrong(&s)
		track, err := certification.NewTrack(s)
		if !track.IsZero() {
			t.Errorf("%s: there is a track", c.name)
		}
		wantFault(t, err, c.path, c.code)
		if text := fmt.Sprint(err); strings.Contains(text, "{") {
			t.Errorf("%s: an argument is missing in %q", c.name, text)
		}
	}
}

// A negative length cannot be written in Go; in a document it is a fault at its place, as an unknown role is.
func TestTrackDocumentFaults(t *testing.T) {
	data, err := json.Marshal(certification.MustTrack(small()))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, old, new, path, code string }{
		{"a negative length", `"length":"P14D"`, `"length":"-P14D"`, "stages[1].time.length", "wire.value"},
		{"an unknown role", `"by":["applicant"]`, `"by":["judge"]`, "stages[3].by[0]", "wire.value"},
		{"an unknown field", `"market":"kr"`, `"market":"kr","colour":1`, "colour", "wire.field.unknown"},
		{"a cycle", `"after":["decision"]`, `"after":["register"]`, "stages[3]", "certification.stage.cycle"},
		{"another version", `certification-track/1`, `certification-track/2`, "schema", "wire.schema.unknown"},
	} {
		broken := strings.Replace(string(data), c.old, c.new, 1)
		if broken == string(data) {
			t.Fatalf("%s: there is no %s", c.name, c.old)
		}
		_, err := certification.DecodeTrack([]byte(broken), wire.Limits{})
		wantFault(t, err, c.path, fault.Code(c.code))
		track := certification.MustTrack(small())
		if err := json.Unmarshal([]byte(broken), &track); err == nil || !track.Equal(certification.MustTrack(small())) {
			t.Errorf("%s: json.Unmarshal gives %v", c.name, err)
		}
	}
}

// Every track of the library survives its JSON, and the whole data is in a file that a lawyer can read.
func TestTracksAsJSON(t *testing.T) {
	var b strings.Builder
	for _, track := range certification.Tracks(today) {
		data, err := json.MarshalIndent(track, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		b.Write(data)
		b.WriteByte('\n')
		back, err := certification.DecodeTrack(data, wire.Limits{})
		if err != nil || !back.Equal(track) {
			t.Errorf("%s does not survive: %v", track.ID(), err)
		}
	}
	sandboxtest.Golden(t, "tracks.golden", b.String())
}

func TestWith(t *testing.T) {
	track := find(t, "us-nrtl", today)
	wider, err := track.With(certification.Agreements()...)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, a := range wider.Spec().Recognition {
		ids = append(ids, a.ID)
	}
	if diff := cmp.Diff([]string{"mra-kr-us-1"}, ids); diff != "" {
		t.Error(diff)
	}
	if track.Equal(wider) || len(track.Spec().Recognition) != 0 {
		t.Error("the track itself was changed")
	}
	if _, err := wider.With(certification.Agreements()...); !errors.Is(err, fault.Code("certification.id.duplicate")) {
		t.Errorf("an agreement twice: %v", err)
	}
	if _, err := (certification.Track{}).With(); !errors.Is(err, fault.Code("certification.track.missing")) {
		t.Errorf("no track: %v", err)
	}
}

func TestZeroTrack(t *testing.T) {
	var none certification.Track
	if !none.IsZero() || none.ID() != "" || none.Market() != "" || none.In(lang.Korean) != "" || none.Order() != nil || none.Before("x") != nil {
		t.Error("the zero track says something")
	}
	if text, err := json.Marshal(none); err != nil || string(text) != "null" {
		t.Errorf("%s, %v", text, err)
	}
	if !none.Equal(certification.Track{}) || none.Equal(certification.MustTrack(small())) {
		t.Error("the zero track equals another")
	}
	defer func() {
		if recover() == nil {
			t.Error("MustTrack takes an empty Spec")
		}
	}()
	certification.MustTrack(certification.Spec{})
}

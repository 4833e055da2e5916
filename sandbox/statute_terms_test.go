package sandbox_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

const none = -1 // the statute names no length

func TestTerms(t *testing.T) {
	for _, c := range []struct {
		name       string
		basis      string // the paragraph that sets the term
		statute    sandbox.Statute
		instrument sandbox.Instrument
		granted    string
		months     int
		extension  int // months, or none
		ask        int // months before the end
		byZone     bool
		known      law.Confidence
	}{
		{"the first demonstrations", "제86조제6항", sandbox.ZoneAct, sandbox.Demonstration, "2019-07-24", 24, none, 2, true, law.Primary},
		{"the last day of two years", "제86조제6항", sandbox.ZoneAct, sandbox.Demonstration, "2024-08-06", 24, none, 2, true, law.Primary},
		{"the first day of four years", "제86조제9항", sandbox.ZoneAct, sandbox.Demonstration, "2024-08-07", 48, 24, 2, true, law.Primary},
		{"the numbering of the day of the grant", "제86조제9항", sandbox.ZoneAct, sandbox.Demonstration, "2025-03-03", 48, 24, 2, true, law.Primary},
		{"the last day of that numbering", "제86조제9항", sandbox.ZoneAct, sandbox.Demonstration, "2026-06-30", 48, 24, 2, true, law.Primary},
		{"renumbered", "제86조제10항", sandbox.ZoneAct, sandbox.Demonstration, "2026-07-01", 48, 24, 2, true, law.Primary},
		{"a temporary permit before", "제90조제8항", sandbox.ZoneAct, sandbox.Temporary, "2024-08-06", 24, 24, 2, false, law.Primary},
		{"a temporary permit from 2024-08-07", "제90조제10항", sandbox.ZoneAct, sandbox.Temporary, "2024-08-07", 36, 24, 2, false, law.Primary},
		{"a temporary permit renumbered", "제90조제11항", sandbox.ZoneAct, sandbox.Temporary, "2026-07-01", 36, 24, 2, false, law.Primary},
		{"ICT demonstration, extension without a length", "정보통신융합법 제38조의2제4항", sandbox.ICT, sandbox.Demonstration, "2022-12-10", 24, none, 2, false, law.Primary},
		{"ICT demonstration", "정보통신융합법 제38조의2제4항", sandbox.ICT, sandbox.Demonstration, "2026-11-22", 24, 24, 2, false, law.Primary},
		{"ICT temporary permit", "정보통신융합법 제37조제6항", sandbox.ICT, sandbox.Temporary, "2026-11-22", 24, none, 2, false, law.Primary},
		{"industry before the longer choice", "산업융합 촉진법 제10조의3제10항", sandbox.Industry, sandbox.Demonstration, "2026-06-02", 24, 24, 2, false, law.Inferred},
		{"industry with it", "산업융합 촉진법 제10조의3제11항", sandbox.Industry, sandbox.Demonstration, "2026-06-03", 48, 24, 2, false, law.Primary},
		{"industry temporary before", "산업융합 촉진법 제10조의6제9항", sandbox.Industry, sandbox.Temporary, "2026-06-02", 24, none, 2, false, law.Inferred},
		{"industry temporary", "산업융합 촉진법 제10조의6제10항", sandbox.Industry, sandbox.Temporary, "2026-06-03", 36, 24, 2, false, law.Primary},
		{"finance", "금융혁신지원 특별법 제4조제1항", sandbox.Finance, sandbox.Demonstration, "2024-01-01", 24, 24, 3, false, law.Primary},
		{"finance before its amendment", "금융혁신지원 특별법 제4조제1항", sandbox.Finance, sandbox.Demonstration, "2021-07-20", 24, 24, 3, false, law.Inferred},
		{"smart city by reference", "스마트도시법 제51조제2항", sandbox.SmartCity, sandbox.Demonstration, "2020-05-01", 48, 24, 2, false, law.Inferred},
		{"smart city", "스마트도시법 제53조의3제1항", sandbox.SmartCity, sandbox.Demonstration, "2024-05-01", 48, 24, 2, false, law.Primary},
		{"smart city innovation project", "스마트도시법 제51조제2항", sandbox.SmartCity, sandbox.Temporary, "2024-05-01", 48, 24, 2, false, law.Inferred},
		{"R&D zone", "연구개발특구법 제16조의2제4항", sandbox.RnDZone, sandbox.Demonstration, "2024-05-01", 24, none, 2, false, law.Primary},
		{"R&D zone temporary", "연구개발특구법 제16조의7제5항", sandbox.RnDZone, sandbox.Temporary, "2024-05-01", 24, none, 2, false, law.Primary},
		{"mobility", "모빌리티혁신법 제12조제8항", sandbox.Mobility, sandbox.Demonstration, "2024-05-01", 24, 24, 2, false, law.Primary},
		{"circular", "순환경제사회전환촉진법 제30조제10항", sandbox.Circular, sandbox.Demonstration, "2024-05-01", 24, 24, 2, false, law.Primary},
		{"circular temporary", "순환경제사회전환촉진법 제33조제9항", sandbox.Circular, sandbox.Temporary, "2024-05-01", 24, 24, 2, false, law.Primary},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.statute.Terms(c.instrument, civil.MustDate(c.granted))
			if err != nil {
				t.Fatal(err)
			}
			extension, ok := got.ExtensionMonths()
			if !ok {
				extension = none
			}
			e := got.Extension.Value
			if got.MaxMonths() != c.months || extension != c.extension || e.Count != 1 || e.Ask.TotalMonths() != c.ask ||
				e.WithinZone != c.byZone || got.Basis().String() != c.basis || got.Confidence != c.known {
				t.Errorf("%d months + %d, ask %d, by zone %v, %s, %s", got.MaxMonths(), extension, e.Ask.TotalMonths(), e.WithinZone, got.Basis(), got.Confidence)
			}
		})
	}
}

func TestTermsThatAreNot(t *testing.T) {
	for _, c := range []struct {
		name       string
		basis      string
		statute    sandbox.Statute
		instrument sandbox.Instrument
		granted    string
		from       string // first day of the instrument; empty: never
		noRule     bool
	}{
		{"before the Act", "부칙(제15852호) 제1조", sandbox.ZoneAct, sandbox.Demonstration, "2019-04-16", "2019-04-17", false},
		{"finance has no temporary permit", "금융혁신지원 특별법 제21조", sandbox.Finance, sandbox.Temporary, "2024-01-01", "", false},
		{"mobility has none either", "모빌리티혁신법 제11조", sandbox.Mobility, sandbox.Temporary, "2024-01-01", "", false},
		{"R&D temporary permits came later", "연구개발특구법 제16조의7", sandbox.RnDZone, sandbox.Temporary, "2023-09-21", "2023-09-22", false},
		{"a confirmation has no term", "제85조", sandbox.ZoneAct, sandbox.Confirmation, "2024-01-01", "", true},
		{"no statute", "bad input is refused", 0, sandbox.Demonstration, "2024-01-01", "", false},
		{"a statute outside the list", "bad input is refused", 99, sandbox.Demonstration, "2024-01-01", "", false},
		{"an instrument outside the list", "bad input is refused", sandbox.ICT, 99, "2024-01-01", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.statute.Terms(c.instrument, civil.MustDate(c.granted))
			missing, isMissing := errors.AsType[*sandbox.NoInstrumentError](err)
			_, isRule := errors.AsType[*sandbox.NoRuleError](err)
			if isRule != c.noRule || isMissing == c.noRule {
				t.Fatalf("error %v", err)
			}
			if isMissing && missing.From.String() != c.from {
				t.Errorf("from %s, want %q", missing.From, c.from)
			}
			if err.Error() == "" {
				t.Error("no words")
			}
		})
	}
	if _, err := sandbox.ZoneAct.Terms(sandbox.Demonstration, civil.Date{}); err == nil {
		t.Error("a grant without a day")
	}
}

func TestWhyTerm(t *testing.T) {
	for _, c := range []struct {
		granted string
		basis   string // of the term
		rule    string // the provision that chose it
	}{
		{"2024-08-06", "제86조제6항", "부칙(제20236호) 제3조"},
		{"2025-03-03", "제86조제9항", "부칙(제20236호) 제3조"},
		{"2026-08-03", "제86조제10항", "부칙(제20236호) 제3조"},
	} {
		why, err := sandbox.ZoneAct.WhyTerm(sandbox.Demonstration, civil.MustDate(c.granted))
		if err != nil {
			t.Fatal(err)
		}
		if why.Entry.Basis.String() != c.basis || why.Rule.Basis.String() != c.rule || why.Moment.Event != law.EventGrant {
			t.Errorf("%s: %s by %s (%s)", c.granted, why.Entry.Basis, why.Rule.Basis, why.Moment.Event)
		}
	}
	if _, err := sandbox.Finance.WhyTerm(sandbox.Temporary, civil.MustDate("2024-01-01")); err == nil {
		t.Error("finance has no temporary permit")
	}
}

// TestWhyTermAgrees holds the reason against the answer: the version chosen by the transitional provisions is the one
// that Terms takes, for every statute, instrument and a day drawn.
func TestWhyTermAgrees(t *testing.T) {
	const seed = 20236
	r := rand.New(rand.NewPCG(seed, 3))
	first := civil.MustDate("2019-01-01")
	for range 5000 {
		s := sandbox.Statutes()[r.IntN(8)]
		i := sandbox.Instruments()[r.IntN(3)]
		d := first.AddDays(r.IntN(3000))
		terms, err := s.Terms(i, d)
		why, whyErr := s.WhyTerm(i, d)
		if (err == nil) != (whyErr == nil) {
			t.Fatalf("seed %d: %s %s %s: %v, %v", seed, s, i, d, err, whyErr)
		}
		if err == nil && (why.Entry.Basis != terms.Basis() || why.Entry.Value != terms.Term.Value) {
			t.Fatalf("seed %d: %s %s %s: %v, %v", seed, s, i, d, why.Entry, terms.Term)
		}
	}
}

func TestReplyTime(t *testing.T) {
	for _, c := range []struct {
		name       string
		basis      string
		statute    sandbox.Statute
		instrument sandbox.Instrument
		notified   string
		want       sandbox.ReplyRule
		silence    sandbox.Silence
	}{
		{"F4, F6", "제85조제4항", sandbox.ZoneAct, sandbox.Confirmation, "2026-03-10", sandbox.ReplyRule{Days: 30, Stops: true}, sandbox.DeemedNotRequired},
		{"D6", "제86조제3항", sandbox.ZoneAct, sandbox.Demonstration, "2026-03-10", sandbox.ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, sandbox.SilenceNone},
		{"T3", "제90조제4항", sandbox.ZoneAct, sandbox.Temporary, "2026-03-10", sandbox.ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, sandbox.SilenceNone},
		{"ICT has no stop rule", "정보통신융합법 제36조제3항", sandbox.ICT, sandbox.Confirmation, "2026-03-10", sandbox.ReplyRule{Days: 30}, sandbox.DeemedNotRequired},
		{"finance deems nothing", "금융혁신지원 특별법 제24조제3항", sandbox.Finance, sandbox.Confirmation, "2026-03-10", sandbox.ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1, Extension: 30}, sandbox.SilenceNone},
		{"an extension without a length", "산업융합 촉진법 제10조의3제3항", sandbox.Industry, sandbox.Demonstration, "2026-03-10", sandbox.ReplyRule{Days: 30, Stops: true, Cap: 90, Extensions: 1}, sandbox.SilenceNone},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.statute.ReplyTime(c.instrument, civil.MustDate(c.notified))
			if err != nil {
				t.Fatal(err)
			}
			if got.Reply.Value != c.want || got.Silence.Value != c.silence || got.Reply.Basis.String() != c.basis || got.Confidence != law.Primary {
				t.Errorf("%+v, %s, %s, %s", got.Reply.Value, got.Silence.Value, got.Reply.Basis, got.Confidence)
			}
		})
	}
	if _, err := sandbox.ICT.ReplyTime(sandbox.Temporary, civil.MustDate("2026-03-10")); err == nil {
		t.Error("the ICT Act names no time for a temporary permit (정보통신융합법 제37조제3항)")
	} else if _, ok := errors.AsType[*sandbox.NoRuleError](err); !ok {
		t.Error(err)
	}
	if _, err := sandbox.SmartCity.ReplyTime(sandbox.Confirmation, civil.MustDate("2021-06-16")); err == nil {
		t.Error("the smart city Act had no confirmation before 2021-06-17")
	}
}

func TestInquiries(t *testing.T) {
	for _, c := range []struct {
		name    string
		basis   string
		inquiry sandbox.Inquiry
		on      string
		want    sandbox.ReplyRule
		silence sandbox.Silence
		known   law.Confidence
	}{
		{"F8: conflicting replies", "제85조제7항", sandbox.ConflictInquiry(), "2020-01-01", sandbox.ReplyRule{Days: 30, Stops: true}, sandbox.SilenceNone, law.Primary},
		{"F5: its own matters", "시행령 제56조제3항", sandbox.OwnMatterInquiry(), "2020-01-01", sandbox.ReplyRule{Days: 30}, sandbox.SilenceNone, law.Primary},
		{"transport plan", "제109조제3항", sandbox.TrafficInquiry(), "2020-01-01", sandbox.ReplyRule{Days: 30}, sandbox.DeemedNoOpinion, law.Primary},
		{"P6: deemed permits", "제65조제4항", sandbox.DeemedPermitInquiry(), "2023-10-31", sandbox.ReplyRule{Days: 20, Extensions: 1, Extension: 10}, sandbox.DeemedConsulted, law.Inferred},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := c.inquiry.On(civil.MustDate(c.on))
			if !ok || got.Reply.Value != c.want || got.Silence.Value != c.silence || got.Reply.Basis.String() != c.basis || got.Confidence != c.known {
				t.Errorf("%v %+v", ok, got)
			}
		})
	}
	if _, ok := sandbox.DeemedPermitInquiry().On(civil.MustDate("2023-10-30")); ok {
		t.Error("제65조제4항 before 2023-10-31")
	}
}

func TestMinistersChangeTheirNames(t *testing.T) {
	for _, c := range []struct {
		basis   string
		statute sandbox.Statute
		on      string
		want    string
	}{
		{"법률 제21065호", sandbox.Industry, "2025-09-30", "산업통상자원부장관"},
		{"법률 제21065호", sandbox.Industry, "2025-10-01", "산업통상부장관"},
		{"법률 제21065호", sandbox.Circular, "2025-09-30", "환경부장관"},
		{"법률 제21065호", sandbox.Circular, "2025-10-01", "기후에너지환경부장관"},
		{"제72조제1항", sandbox.ZoneAct, "2019-04-17", "중소벤처기업부장관"},
		{"모빌리티혁신법", sandbox.Mobility, "2023-10-18", ""},
	} {
		if got := c.statute.Minister(civil.MustDate(c.on)).In(lang.Korean); got != c.want {
			t.Errorf("%s on %s: %q, want %q (%s)", c.statute, c.on, got, c.want, c.basis)
		}
	}
}

func TestTransitionsHaveACitation(t *testing.T) {
	for _, s := range sandbox.Statutes() {
		for _, tr := range s.Transitions() {
			if tr.Basis.Addenda() == 0 || tr.Amends.IsZero() || tr.From.IsZero() || tr.Event == 0 || tr.Text.KO == "" || tr.Text.EN == "" {
				t.Errorf("%s: %+v", s, tr)
			}
		}
	}
	if got := sandbox.Statute(0).Transitions(); got != nil {
		t.Errorf("%v", got)
	}
}

func TestHas(t *testing.T) {
	for _, c := range []struct {
		statute    sandbox.Statute
		instrument sandbox.Instrument
		first      string
	}{
		{sandbox.ZoneAct, sandbox.Confirmation, "2019-04-17"}, {sandbox.ZoneAct, sandbox.Demonstration, "2019-04-17"}, {sandbox.ZoneAct, sandbox.Temporary, "2019-04-17"},
		{sandbox.ICT, sandbox.Confirmation, "2019-01-17"}, {sandbox.ICT, sandbox.Demonstration, "2019-01-17"}, {sandbox.ICT, sandbox.Temporary, "2019-01-17"},
		{sandbox.Industry, sandbox.Confirmation, "2019-01-17"}, {sandbox.Industry, sandbox.Demonstration, "2019-01-17"}, {sandbox.Industry, sandbox.Temporary, "2019-01-17"},
		{sandbox.Finance, sandbox.Confirmation, "2019-04-01"}, {sandbox.Finance, sandbox.Demonstration, "2019-04-01"},
		{sandbox.SmartCity, sandbox.Confirmation, "2021-06-17"}, {sandbox.SmartCity, sandbox.Demonstration, "2020-02-27"}, {sandbox.SmartCity, sandbox.Temporary, "2020-02-27"},
		{sandbox.RnDZone, sandbox.Confirmation, "2023-09-22"}, {sandbox.RnDZone, sandbox.Demonstration, "2020-12-10"}, {sandbox.RnDZone, sandbox.Temporary, "2023-09-22"},
		{sandbox.Mobility, sandbox.Confirmation, "2023-10-19"}, {sandbox.Mobility, sandbox.Demonstration, "2023-10-19"},
		{sandbox.Circular, sandbox.Confirmation, "2024-01-01"}, {sandbox.Circular, sandbox.Demonstration, "2024-01-01"}, {sandbox.Circular, sandbox.Temporary, "2024-01-01"},
	} {
		first := civil.MustDate(c.first)
		if !c.statute.Has(c.instrument, first) || c.statute.Has(c.instrument, first.AddDays(-1)) {
			t.Errorf("%s %s does not begin on %s", c.statute, c.instrument, first)
		}
	}
}

func TestTermsDoNotAllocate(t *testing.T) {
	granted := civil.MustDate("2025-03-03")
	_, _ = sandbox.ZoneAct.Terms(sandbox.Demonstration, granted) // the tables are built once
	if n := testing.AllocsPerRun(100, func() {
		terms, _ := sandbox.ZoneAct.Terms(sandbox.Demonstration, granted)
		_, _ = terms.ExtensionMonths()
		_, _ = sandbox.ZoneAct.ReplyTime(sandbox.Confirmation, granted)
		_ = sandbox.ZoneAct.Has(sandbox.Temporary, granted)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

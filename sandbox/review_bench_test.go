package sandbox_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// filedCase is an application with what the authority found.
type filedCase struct {
	application sandbox.Application
	findings    sandbox.Findings
}

// filedCases makes complete cases, in which every rule fails now and then.
func filedCases(n int) []filedCase {
	r := rand.New(rand.NewPCG(11, 0))
	regions := []string{"11", "12", "26", "27", "28", "30", "36", "41", "43", "44", "47", "48", "50", "51", "52"}
	often := func(share int) sandbox.Answer { return sandbox.AnswerOf(r.IntN(10) < share) }
	cases := make([]filedCase, n)
	for i := range cases {
		c := &cases[i]
		c.application = fullApplication(sandbox.Demonstration)
		if r.IntN(2) == 0 {
			c.application = fullApplication(sandbox.Temporary)
			if r.IntN(4) == 0 {
				c.application.Papers = slices.DeleteFunc(c.application.Papers, func(p sandbox.Paper) bool { return p == sandbox.PaperSafetyData })
			}
		}
		c.application.Gap = sandbox.Gap(1 + r.IntN(4))
		c.findings = sandbox.Findings{
			Region: region.MustLegalDong(regions[r.IntN(len(regions))]), InPlan: often(9), SeatInZone: often(5),
			Fraud: often(1), HarmsLifeSafetyEnvironment: often(1),
		}
	}
	return cases
}

// The law as a program would have it that is written by hand: days and articles as constants.
var (
	handUnclear = civil.MustDate("2021-07-21")
	handOutside = civil.MustDate("2024-08-07")

	handDemonstration = law.MustRef("제86조제1항")
	handTemporary     = law.MustRef("제90조제1항")
	handRegion        = law.MustRef("제2조제13호")
	handPlan          = law.MustRef("제80조제1항")
	handFraudOld      = law.MustRef("시행령 제57조제4항")
	handFraudNew      = law.MustRef("시행령 제57조제5항")
	handFraudMarket   = law.MustRef("시행령 제64조제4항")
	handHarms         = law.MustRef("제4조제1항")
)

// handOutcome is what a review leaves behind: the answer of every rule with its article, from which a letter can be written.
type handOutcome struct {
	application *sandbox.Application
	findings    sandbox.Findings
	decision    sandbox.Decision
	n           int
	basis       [6]law.Ref
	answer      [6]rule.Truth
}

func (o *handOutcome) add(basis law.Ref, answer rule.Truth) {
	o.basis[o.n], o.answer[o.n] = basis, answer
	o.n++
}

// failed appends the articles of the rules that fail, each once.
func (o *handOutcome) failed(list []law.Ref) []law.Ref {
	for i := range o.n {
		if o.answer[i] == rule.False && !slices.Contains(list, o.basis[i]) {
			list = append(list, o.basis[i])
		}
	}
	return list
}

func handTruth(a, want sandbox.Answer) rule.Truth {
	if a == 0 {
		return rule.Unknown
	}
	if a == want {
		return rule.True
	}
	return rule.False
}

// handReview is the same review written by hand: of any day under the zone Act.
func handReview(a *sandbox.Application, f *sandbox.Findings, on civil.Date, o *handOutcome) error {
	o.application, o.findings, o.n = a, *f, 0
	market := a.Instrument == sandbox.Temporary
	basis, gap := handDemonstration, rule.Unknown
	if market {
		basis = handTemporary
	}
	switch a.Gap {
	case sandbox.NoStandard, sandbox.UnfitStandard:
		gap = rule.True
	case sandbox.Prohibited:
		gap = handTruth(sandbox.AnswerOf(!market), sandbox.Yes)
	case sandbox.Unclear:
		gap = handTruth(sandbox.AnswerOf(!market && !on.Before(handUnclear)), sandbox.Yes)
	}
	o.add(basis, gap)
	inZone := rule.Unknown
	if !f.Region.IsZero() {
		p, err := f.Region.On(on)
		if err != nil {
			return err
		}
		inZone = handTruth(sandbox.AnswerOf(p.CapitalArea()), sandbox.No)
	}
	o.add(handRegion, inZone)
	o.add(handPlan, handTruth(f.InPlan, sandbox.Yes))
	fraud := handFraudNew
	switch {
	case market:
		filed := !a.SafetyWaiver.IsZero() || slices.Contains(a.Papers, sandbox.PaperSafetyData)
		o.add(handTemporary, handTruth(sandbox.AnswerOf(filed), sandbox.Yes))
		fraud = handFraudMarket
	case on.Before(handOutside):
		o.add(handDemonstration, handTruth(f.SeatInZone, sandbox.Yes))
		fraud = handFraudOld
	}
	o.add(fraud, handTruth(f.Fraud, sandbox.No))
	o.add(handHarms, handTruth(f.HarmsLifeSafetyEnvironment, sandbox.No))
	all := rule.True
	for _, t := range o.answer[:o.n] {
		all = all.And(t)
	}
	o.decision = [...]sandbox.Decision{sandbox.NotGrantable, sandbox.NeedsInput, sandbox.Grantable}[all+1]
	return nil
}

var benchDay = civil.MustDate("2026-11-22")

func benchReviewers(t testing.TB) (demonstration, temporary *sandbox.Reviewer) {
	for _, x := range []struct {
		i sandbox.Instrument
		r **sandbox.Reviewer
	}{{sandbox.Demonstration, &demonstration}, {sandbox.Temporary, &temporary}} {
		var err error
		if *x.r, err = sandbox.NewReviewer(sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: x.i, On: benchDay}); err != nil {
			t.Fatal(err)
		}
	}
	return demonstration, temporary
}

func TestReviewAgreesWithHand(t *testing.T) {
	demonstration, temporary := benchReviewers(t)
	var out sandbox.Review
	var hand handOutcome
	for i, c := range filedCases(5000) {
		r := demonstration
		if c.application.Instrument == sandbox.Temporary {
			r = temporary
		}
		if err := r.ReviewValidated(&c.application, &c.findings, &out); err != nil {
			t.Fatal(err)
		}
		err := handReview(&c.application, &c.findings, benchDay, &hand)
		if err != nil || hand.decision != out.Decision() || !slices.Equal(hand.failed(nil), out.Failed()) {
			t.Fatalf("case %d: %v %v, by hand %v %v (%v)", i, out.Decision(), out.Failed(), hand.decision, hand.failed(nil), err)
		}
	}
}

func TestReviewDoesNotAllocate(t *testing.T) {
	demonstration, _ := benchReviewers(t)
	c := filedCases(1)[0]
	c.application = fullApplication(sandbox.Demonstration)
	var out sandbox.Review
	if n := testing.AllocsPerRun(100, func() {
		if err := demonstration.ReviewValidated(&c.application, &c.findings, &out); err != nil {
			t.Fatal(err)
		}
		decisionSink = out.Decision()
	}); n != 0 {
		t.Errorf("a review allocates %v times", n)
	}
}

var (
	decisionSink sandbox.Decision
	refSink      []law.Ref
)

// BenchmarkReview reviews full applications: the facts from the application, the outcome of every rule, the decision and the
// failed articles, beside the same by hand.
func BenchmarkReview(b *testing.B) {
	demonstration, temporary := benchReviewers(b)
	cases := filedCases(1000)
	b.Run("hand", func(b *testing.B) {
		b.ReportAllocs()
		var hand handOutcome
		i := 0
		for b.Loop() {
			c := &cases[i]
			if i++; i == len(cases) {
				i = 0
			}
			if err := handReview(&c.application, &c.findings, benchDay, &hand); err != nil {
				b.Fatal(err)
			}
			decisionSink = hand.decision
			refSink = hand.failed(refSink[:0])
		}
	})
	b.Run("library", func(b *testing.B) {
		b.ReportAllocs()
		var out sandbox.Review
		i := 0
		for b.Loop() {
			c := &cases[i]
			if i++; i == len(cases) {
				i = 0
			}
			r := demonstration
			if c.application.Instrument == sandbox.Temporary {
				r = temporary
			}
			if err := r.ReviewValidated(&c.application, &c.findings, &out); err != nil {
				b.Fatal(err)
			}
			decisionSink = out.Decision()
			refSink = out.AppendFailed(refSink[:0])
		}
	})
}

// BenchmarkReviewApplication validates the form too, which the hand-written one does not.
func BenchmarkReviewApplication(b *testing.B) {
	demonstration, _ := benchReviewers(b)
	c := filedCases(1)[0]
	c.application = fullApplication(sandbox.Demonstration)
	var out sandbox.Review
	b.ReportAllocs()
	for b.Loop() {
		if err := demonstration.ReviewApplication(&c.application, &c.findings, &out); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewReviewer is what a host pays once for a day.
func BenchmarkNewReviewer(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := sandbox.NewReviewer(sandbox.ReviewScope{Statute: sandbox.ZoneAct, Instrument: sandbox.Demonstration, On: benchDay}); err != nil {
			b.Fatal(err)
		}
	}
}

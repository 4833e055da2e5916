package sandbox_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// found are findings with which the rules of a demonstration are met.
func found() sandbox.Findings {
	return sandbox.Findings{Region: region.MustLegalDong("27"), InPlan: sandbox.Yes, Fraud: sandbox.No, HarmsLifeSafetyEnvironment: sandbox.No}
}

// An application with faults is never grantable; the letter says what it lacks (보완; 시행령 제57조제5항제2호).
func TestIncompleteApplicationIsNotGrantable(t *testing.T) {
	a, on := fullApplication(sandbox.Demonstration), civil.MustDate("2026-11-22")
	review, err := a.Review(on, found())
	if err != nil || review.Decision() != sandbox.Grantable || review.Incomplete() != nil {
		t.Fatalf("%v, %v, %v", review.Decision(), review.Incomplete(), err)
	}
	a.Papers = a.Papers[:3]
	if review, err = a.Review(on, found()); err != nil {
		t.Fatal(err)
	}
	if got := faultsOf(t, review.Incomplete()); review.Decision() != sandbox.NeedsInput || !cmp.Equal(got, []string{"papers paper.missing 시행령 제57조제2항제4호"}) {
		t.Errorf("%s, %v", review.Decision(), got)
	}
	letter := review.Letter(&a, lang.Korean)
	if strings.Contains(letter, "요건을 갖추었음") || strings.Contains(letter, "확인한 뒤") ||
		!strings.Contains(letter, "보완할 사항이 있습니다.") || !strings.Contains(letter, "\n1. 심의·의결에 필요한 자료가 없습니다.") {
		t.Error(letter)
	}
	open := found()
	open.Fraud = 0
	if review, err = a.Review(on, open); err != nil {
		t.Fatal(err)
	}
	if letter := review.Letter(&a, lang.English); !strings.Contains(letter, "still to be examined") || !strings.Contains(letter, "not complete") {
		t.Error(letter)
	}
	open.InPlan = sandbox.No
	if review, err = a.Review(on, open); err != nil || review.Decision() != sandbox.NotGrantable {
		t.Errorf("%v, %v: a rule that fails is decisive", review.Decision(), err)
	}
	var facts sandbox.Review
	bare := a.Facts(found())
	if err := reviewer(t, sandbox.ZoneAct, sandbox.Demonstration, "2026-11-22").Review(&bare, &facts); err != nil || facts.Incomplete() != nil || facts.Decision() != sandbox.Grantable {
		t.Errorf("bare facts have no form: %v", err)
	}
}

func TestReviewRefuses(t *testing.T) {
	const invalid = "sandbox.review.fact.invalid"
	for _, c := range []struct {
		name, on string
		change   func(*sandbox.Application, *sandbox.Findings)
		want     []string
	}{
		{"before the filing", "2026-08-02", func(*sandbox.Application, *sandbox.Findings) {}, []string{"on sandbox.review.on.before_filing"}},
		{"answers outside their list", "2026-11-22", func(_ *sandbox.Application, f *sandbox.Findings) { f.Fraud, f.InPlan = 200, 77 }, []string{"in_plan " + invalid, "fraud " + invalid}},
		{"all of them", "2026-11-22", func(a *sandbox.Application, f *sandbox.Findings) {
			a.Gap, a.Insured, a.CompensationPlan, f.SeatInZone, f.Listed, f.HarmsLifeSafetyEnvironment = 9, 3, 4, 5, 6, 7
		}, []string{"gap " + invalid, "seat_in_zone " + invalid, "insured " + invalid, "compensation_plan " + invalid, "harms_life_safety_environment " + invalid, "listed " + invalid}},
		{"nothing", "", func(a *sandbox.Application, _ *sandbox.Findings) { *a = sandbox.Application{} },
			[]string{"scheme sandbox.review.scope.missing", "instrument sandbox.review.scope.missing", "on sandbox.review.scope.missing"}},
		{"no day", "", func(*sandbox.Application, *sandbox.Findings) {}, []string{"on sandbox.review.scope.missing"}},
	} {
		a, f := fullApplication(sandbox.Demonstration), found()
		c.change(&a, &f)
		var on civil.Date
		if c.on != "" {
			on = civil.MustDate(c.on)
		}
		_, err := a.Review(on, f)
		if diff := cmp.Diff(c.want, faultsOf(t, err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	a, f := fullApplication(sandbox.Temporary), found()
	var out sandbox.Review
	err := reviewer(t, sandbox.ZoneAct, sandbox.Demonstration, "2026-11-22").ReviewApplication(&a, &f, &out)
	if !errors.Is(err, fault.Code("sandbox.review.scope.other")) || out.Decision() != 0 {
		t.Errorf("the rules of another instrument: %v", err)
	}
}

// A term that begins on a day without a counterpart ends with the month (민법 제160조제3항); the longest first term is that
// of the day of filing: two years until 2024-08-06, then two and a committee's two more.
func TestLongestPeriod(t *testing.T) {
	for _, c := range []struct {
		filed, period, basis string
		ok                   bool
	}{
		{"2026-08-03", "2027-01-01/2030-12-31", "제86조의 유효기간", true},
		{"2026-08-03", "2027-01-01/2031-01-01", "제86조의 유효기간", false},
		{"2024-08-06", "2025-01-01/2026-12-31", "제86조의 유효기간", true},
		{"2024-08-06", "2025-01-01/2027-01-01", "제86조의 유효기간", false},
		{"2023-08-06", "2024-02-29/2026-02-28", "민법 제160조제3항", true},
		{"2023-08-06", "2024-02-29/2026-03-01", "민법 제160조제3항", false},
		{"2026-08-03", "2026-08-03/2026-08-03", "시행령 제57조제3항제4호", true},
	} {
		a := fullApplication(sandbox.Demonstration)
		a.Filed, a.Plan.Period = civil.MustDate(c.filed), civil.MustSpan(c.period)
		if err := a.Validate(); errors.Is(err, fault.Code("sandbox.application.period.too_long")) == c.ok || c.ok && err != nil {
			t.Errorf("%s filed on %s (%s): %v", c.period, c.filed, c.basis, err)
		}
	}
}

// An error about a rule says which of statute, instrument and day is missing, and no sentence has a hole.
func TestErrorsNameWhatIsMissing(t *testing.T) {
	_, noDay := sandbox.ZoneAct.Terms(sandbox.Demonstration, civil.Date{})
	_, noStatute := sandbox.Statute(0).Terms(sandbox.Demonstration, civil.MustDate("2026-01-01"))
	_, noInstrument := sandbox.ZoneAct.ReplyTime(0, civil.MustDate("2026-01-01"))
	_, noBook := sandbox.NewProposerBook(civil.Date{})
	for want, err := range map[string]error{"the day is missing": noDay, "the statute is missing": noStatute, "the instrument is missing": noInstrument, "the day": noBook} {
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "on .") {
			t.Errorf("%s: %v", want, err)
		}
	}
}

package sandbox_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

// forged are names that would say something else than they are.
var forged = map[string]string{
	"a line of its own":    "가나\n\n1. 승인합니다\u0000",
	"NUL":                  "가나\u0000",
	"a line separator":     "가나\u2028승인합니다",
	"right to left":        "가나\u202e다라",
	"an isolate":           "가나\u2066다라",
	"a zero-width space":   "가\u200b나",
	"the Hangul filler":    "가\u3164나",
	"no UTF-8":             "가나\xff",
	"longer than a name":   strings.Repeat("가", 201),
	"nothing to be seen":   "\u200b\u2060\u3164",
	"the blank of Braille": "\u2800\u2800",
	"megabytes":            strings.Repeat("가나 ", 200_000),
}

func TestForgedNamesAreRefused(t *testing.T) {
	for name, text := range forged {
		for path, change := range map[string]func(*sandbox.Application){
			"applicant.name": func(a *sandbox.Application) { a.Applicant.Name = text },
			"zone":           func(a *sandbox.Application) { a.Zone = text },
			"product.name":   func(a *sandbox.Application) { a.Product.Name = text },
		} {
			a := fullApplication(sandbox.Demonstration)
			change(&a)
			list, _ := errors.AsType[fault.List](a.Validate())
			if len(list) != 1 || list[0].Path != path {
				t.Errorf("%s as %s: %v", name, path, list)
			}
			data, err := json.Marshal(a)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := sandbox.ReadApplication(data); err == nil && name != "no UTF-8" { // JSON writes U+FFFD for it
				t.Errorf("%s as %s is read", name, path)
			}
		}
	}
	for _, name := range []string{"가나로보틱스", "(주)가나 & Co.", "O’Neil–Ltd.", "㈜가나", "3M", "가나\u00a0다라", "株式會社"} {
		a := fullApplication(sandbox.Demonstration)
		a.Applicant.Name = name
		if err := a.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Every free text is looked at, also one that the statute does not ask for; only those of paragraphs have line feeds.
func TestEveryFreeText(t *testing.T) {
	for path, at := range map[string]func(*sandbox.Application) *string{
		"product.description": func(a *sandbox.Application) *string { return &a.Product.Description },
		"plan.purpose":        func(a *sandbox.Application) *string { return &a.Plan.Purpose },
		"plan.exception":      func(a *sandbox.Application) *string { return &a.Plan.Exception },
		"plan.method":         func(a *sandbox.Application) *string { return &a.Plan.Method },
		"plan.market":         func(a *sandbox.Application) *string { return &a.Plan.Market },
		"plan.area":           func(a *sandbox.Application) *string { return &a.Plan.Area },
		"plan.scale":          func(a *sandbox.Application) *string { return &a.Plan.Scale },
		"plan.users":          func(a *sandbox.Application) *string { return &a.Plan.Users },
		"plan.other":          func(a *sandbox.Application) *string { return &a.Plan.Other },
	} {
		for _, s := range []sandbox.Statute{sandbox.ZoneAct, sandbox.ICT} {
			for text, code := range map[string]fault.Code{
				"첫 문단\n\n둘째 문단": "", "가\u0000": "sandbox.text.forbidden_character", strings.Repeat("가", 10_001): "sandbox.text.too_long",
			} {
				a := fullApplication(sandbox.Demonstration)
				a.Statute = s
				*at(&a) = text
				list, _ := errors.AsType[fault.List](a.Validate())
				if code == "" && len(list) > 0 || code != "" && (len(list) != 1 || list[0].Code != code || list[0].Path != path) {
					t.Errorf("%s %s %.20q: %v", s, path, text, list)
				}
			}
		}
	}
	q := sandbox.Inquest{Statute: sandbox.ZoneAct, Asked: []sandbox.Reply{asked("부처\n1. 승인", "2026-03-10", "", 0)}}
	if err := q.Validate(); !errors.Is(err, fault.Code("sandbox.text.forbidden_character")) {
		t.Errorf("the name of an authority: %v", err)
	}
}

// A letter has the lines of the library and no other, whatever stands in an application that nobody validated.
func TestLetterOfForgedNames(t *testing.T) {
	findings := sandbox.Findings{Region: region.MustLegalDong("27"), InPlan: sandbox.No, Fraud: sandbox.No, HarmsLifeSafetyEnvironment: sandbox.No}
	for name, text := range forged {
		for _, in := range []sandbox.Answer{0, sandbox.Yes, sandbox.No} {
			findings.InPlan = in
			a := fullApplication(sandbox.Demonstration)
			a.Applicant.Name, a.Product.Name = text, "{minister} "+text
			review, err := a.Review(civil.MustDate("2026-11-22"), findings)
			if err != nil {
				t.Fatal(err)
			}
			if review.Decision() == sandbox.Grantable {
				t.Errorf("%s: grantable", name)
			}
			for _, l := range []lang.Language{lang.Korean, lang.English} {
				letter := review.Letter(&a, l)
				for line := range strings.SplitSeq(letter, "\n") {
					if strings.HasPrefix(line, "1. 승인") || len(line) > 2000 {
						t.Errorf("%s: %.100q", name, line)
					}
				}
				if i := strings.IndexFunc(letter, func(r rune) bool {
					return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
				}); i >= 0 {
					t.Errorf("%s: %.20q", name, letter[i:])
				}
			}
		}
	}
}

package certification_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func stage(s certification.Spec, id string) certification.Stage {
	for _, x := range s.Stages {
		if x.ID == id {
			return x
		}
	}
	return certification.Stage{}
}

// Every length of the tracks, with its article and with how it is known.
func TestFigures(t *testing.T) {
	type spec = certification.Spec
	on := civil.MustDate("2026-11-22")
	for _, c := range []struct {
		name, track string
		figure      func(spec) certification.Figure
		want        string
		basis       string // article or standard
		confidence  law.Confidence
	}{
		{"KC periodic inspection", "kc-safety-certification", func(s spec) certification.Figure { return s.Validity.Surveillance.Every }, "P2Y", "「전기용품 및 생활용품 안전관리법」 제7조제1항", law.Primary},
		{"KC ban on the mark", "kc-safety-certification", func(s spec) certification.Figure { return s.Suspension }, "P6M", "「전기용품 및 생활용품 안전관리법」 제11조제1항", law.Primary},
		{"KC confirmation, ban", "kc-safety-confirmation", func(s spec) certification.Figure { return s.Suspension }, "P6M", "「전기용품 및 생활용품 안전관리법」 제20조제1항", law.Primary},
		{"KC declaration, ban", "kc-supplier-declaration-electrical", func(s spec) certification.Figure { return s.Suspension }, "P6M", "「전기용품 및 생활용품 안전관리법」 제27조제1항", law.Primary},
		{"KC confirmation, term", "kc-safety-confirmation", term, "P5Y", "", law.Inferred},
		{"conformity, six months", "kr-conformity-certification", func(s spec) certification.Figure { return time(s, "decision") }, "P6M", "산업융합 촉진법 제13조제1항", law.Primary},
		{"conformity, extension", "kr-conformity-certification", func(s spec) certification.Figure { return stage(s, "decision").Time.Extension }, "P30D", "산업융합 촉진법 제13조제1항", law.Primary},
		{"conformity, other agency", "kr-conformity-certification", func(s spec) certification.Figure { return time(s, "consultation") }, "P10D", "산업융합 촉진법 제11조제2항", law.Primary},
		{"conformity, objection", "kr-conformity-certification", func(s spec) certification.Figure { return s.Objection.File }, "P60D", "산업융합 촉진법 제15조제1항", law.Primary},
		{"conformity, answer", "kr-conformity-certification", func(s spec) certification.Figure { return s.Objection.Answer }, "P30D", "산업융합 촉진법 제15조제2항", law.Primary},
		{"NEP, term", "nep", term, "P3Y", "", law.Secondary},
		{"CE, term", "ce-mdr-annex-ix", term, "P5Y", "Regulation (EU) 2017/745", law.Inferred},
		{"CE, term", "ce-mdr-annex-x-xi", term, "P5Y", "Regulation (EU) 2017/745", law.Inferred},
		{"FDA, acceptance", "fda-510k", func(s spec) certification.Figure { return time(s, "acceptance") }, "P15D", "MDUFA performance goals", law.Secondary},
		{"FDA, interaction", "fda-510k", func(s spec) certification.Figure { return time(s, "substantive") }, "P60D", "MDUFA performance goals", law.Secondary},
		{"FDA, decision", "fda-510k", func(s spec) certification.Figure { return time(s, "decision") }, "P90D", "MDUFA performance goals", law.Secondary},
		{"FDA, missed decision", "fda-510k", func(s spec) certification.Figure { return stage(s, "decision").Notices[0].Within }, "P100D", "MDUFA performance goals", law.Secondary},
		{"FDA, answer", "fda-510k", func(s spec) certification.Figure { return stage(s, "substantive").Hold.Answer }, "P180D", "MDUFA performance goals", law.Secondary},
		{"NRTL, recognition", "us-nrtl", func(s spec) certification.Figure { return s.Parties[0].Term }, "P5Y", "29 CFR 1910.7", law.Inferred},
		{"NRTL, inspection", "us-nrtl", func(s spec) certification.Figure { return s.Validity.Surveillance.Every }, "P3M", "29 CFR 1910.7", law.Inferred},
		{"PSE, longest term", "pse-specified", term, "P7Y", "PSE", law.Secondary},
		{"PSE, shortest term", "pse-specified", func(s spec) certification.Figure {
			return certification.Figure{Length: s.Validity.Least, Ground: s.Validity.Ground}
		}, "P3Y", "PSE", law.Secondary},
		{"CCC, term", "ccc", term, "P5Y", "CNCA", law.Inferred},
	} {
		f := c.figure(find(t, c.track, on).Spec())
		basis := f.Ground.Standard
		if !f.Ground.Law.IsZero() {
			basis = f.Ground.Law.String()
		}
		if f.Length.String() != c.want || basis != c.basis || f.Ground.Source.Confidence != c.confidence {
			t.Errorf("%s: %s by %q (%s), want %s by %q (%s)", c.name, f.Length, basis, f.Ground.Source.Confidence, c.want, c.basis, c.confidence)
		}
	}
}

func term(s certification.Spec) certification.Figure {
	return certification.Figure{Length: s.Validity.Most, Ground: s.Validity.Ground}
}

func time(s certification.Spec, id string) certification.Figure {
	x := stage(s, id).Time
	return certification.Figure{Length: x.Length, Ground: x.Ground}
}

// The rules of validity: which tracks end, which are renewed, and of which nothing was found.
func TestTerms(t *testing.T) {
	want := map[string]certification.Term{
		"kc-safety-certification": certification.Unlimited, "kc-safety-certification-gap": certification.Unlimited, "us-nrtl": certification.Unlimited, "pse-other": certification.Unlimited,
		"kc-safety-confirmation": certification.Fixed, "kc-safety-confirmation-gap": certification.Fixed, "pse-specified": certification.Fixed, "ccc": certification.Fixed,
		"nep": certification.Renewable, "ce-mdr-annex-ix": certification.Renewable, "ce-mdr-annex-x-xi": certification.Renewable,
	}
	for _, track := range certification.Tracks(today) {
		got := track.Spec().Validity.Term
		if w := want[track.ID()]; w != 0 && got != w || w == 0 && got != certification.Unstated {
			t.Errorf("%s: %s", track.ID(), got)
		}
		if s := track.Spec(); got == certification.Unstated && len(s.Missing) == 0 && len(s.Notes) == 0 {
			t.Errorf("%s does not say what was not found", track.ID())
		}
	}
}

// 산업융합 촉진법 is in force since 2011-10-06 (부칙 제10547호), the limit for objections since 2026-03-10 (제21438호);
// 전안법 since 2017-01-28 (부칙 제13859호 제1조).
func TestVersions(t *testing.T) {
	for _, c := range []struct {
		id, on string
		there  bool
		file   string
	}{
		{"kr-conformity-certification", "2011-10-05", false, ""},
		{"kr-conformity-certification", "2011-10-06", true, ""},
		{"kr-conformity-certification", "2026-03-09", true, ""},
		{"kr-conformity-certification", "2026-03-10", true, "P60D"},
		{"kc-safety-certification", "2017-01-27", false, ""},
		{"kc-safety-certification", "2017-01-28", true, ""},
		{"fda-510k", "0001-01-01", true, ""},
		{"no-such-track", "2026-01-01", false, ""},
	} {
		track, ok := certification.Find(c.id, day(c.on))
		if ok != c.there || track.Spec().Objection.File.Length.String() != c.file {
			t.Errorf("%s on %s: %t, %q", c.id, c.on, ok, track.Spec().Objection.File.Length)
		}
	}
}

// Phase 1 recognises reports, phase 2 certificates as well, with Canada since 2019-06-15.
func TestAgreements(t *testing.T) {
	radio := func(k certification.Kind) certification.Evidence {
		return certification.Evidence{ID: "radio", Kind: k, Sector: "broadcast_telecom"}
	}
	safety := certification.Evidence{ID: "safety", Kind: certification.KindReport, Sector: "electrical_safety"}
	for _, c := range []struct {
		name         string
		e            certification.Evidence
		made, wanted certification.Market
		on           string
		want         string
	}{
		{"a report to the EU", radio(certification.KindReport), "kr", "eu", "2026-01-01", "mra-kr-eu-1"},
		{"a report from the EU", radio(certification.KindReport), "eu", "kr", "2026-01-01", "mra-kr-eu-1"},
		{"a report to the US", radio(certification.KindReport), "kr", "us", "2026-01-01", "mra-kr-us-1"},
		{"a report to Vietnam", radio(certification.KindReport), "kr", "vn", "2026-01-01", "mra-kr-vn-1"},
		{"a report to Chile", radio(certification.KindReport), "kr", "cl", "2026-01-01", "mra-kr-cl-1"},
		{"a report to Canada", radio(certification.KindReport), "kr", "ca", "2019-06-14", "mra-kr-ca-1"},
		{"a certificate to Canada before phase 2", radio(certification.KindCertificate), "kr", "ca", "2019-06-14", ""},
		{"a certificate to Canada", radio(certification.KindCertificate), "kr", "ca", "2019-06-15", "mra-kr-ca-2"},
		{"a certificate to the EU", radio(certification.KindCertificate), "kr", "eu", "2026-01-01", ""},
		{"a report to Japan", radio(certification.KindReport), "kr", "jp", "2026-01-01", ""},
		{"a report of another sector", safety, "kr", "eu", "2026-01-01", ""},
		{"a report without a sector", certification.Evidence{Kind: certification.KindReport}, "kr", "eu", "2026-01-01", ""},
		{"between two partners", radio(certification.KindReport), "us", "eu", "2026-01-01", ""},
		{"a document needs none", radio(certification.KindDocument), "kr", "eu", "2026-01-01", ""},
	} {
		got := ""
		for _, a := range certification.Agreements() {
			if got == "" && a.Recognises(c.e, c.made, c.wanted, day(c.on)) {
				got = a.ID
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for _, a := range certification.Agreements() {
		if a.Ground.Source.Confidence != law.Secondary || a.Ground.Source.Ref == "" {
			t.Errorf("%s: no source, or not secondary", a.ID)
		}
	}
}

// What was announced is kept apart from the law: no article, and it says so.
func TestPolicies(t *testing.T) {
	for _, p := range certification.Policies() {
		if !p.Ground.Law.IsZero() || p.Ground.Source.Confidence == law.Primary || !strings.Contains(p.Absent.KO, "없") {
			t.Errorf("%s is shown as law: %+v", p.ID, p.Ground)
		}
		if p.Name.In(lang.English) == "" || p.Says.In(lang.English) == "" {
			t.Errorf("%s has no English", p.ID)
		}
	}
	proven := certification.Policies()[0]
	if proven.ID != "safety-proven" || proven.Within.Length.String() != "P30D" || proven.Within.Ground.Source.Confidence != law.Secondary {
		t.Errorf("%+v", proven.Within)
	}
}

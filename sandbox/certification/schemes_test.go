package certification_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
)

// on is what is expected on a day.
type on struct {
	day   string
	state certification.State
}

// refusal is an event that is refused.
type refusal struct {
	event string
	code  fault.Code
}

// scheme is one track of the library through its whole life.
type scheme struct {
	id    string
	basis string
	run   string // to the certificate and what comes after it
	after []on
	// early is how many events of the run come before the shortcut, which is refused.
	early    int
	shortcut refusal
	bad      string // a hold or a failure
	badAfter []on
	badStops refusal
	ended    refusal // what is refused after the end
}

const (
	before  = "certification.stage.predecessor"
	unready = "certification.issue.unfinished"
)

var schemes = []scheme{{
	id: "kc-safety-certification", basis: "전안법 제5조, 제7조제1항, 제11조제1항",
	run: `2024-01-02 open met=standard_published
		2024-01-02 start prepare by=applicant
		2024-02-01 pass prepare
		2024-02-01 start product_test by=laboratory
		2024-02-05 start factory_inspection by=inspection_body
		2024-03-01 pass factory_inspection
		2024-03-04 pass product_test
		2024-03-04 start decision by=product_certifier
		2024-03-18 pass decision
		2024-03-20 issue number=HU07 imposed=실내에서만
		2026-03-19 inspect by=inspection_body
		2026-05-01 suspend until=2026-10-31 reason=표시`,
	after:    []on{{"2024-03-19", certification.Underway}, {"2024-03-20", certification.Certified}, {"2026-06-01", certification.Suspended}, {"2026-11-01", certification.Certified}, {"2099-01-01", certification.Certified}},
	early:    4,
	shortcut: refusal{"2024-02-02 start decision by=product_certifier", before},
	bad: `2024-01-02 open met=standard_published
		2024-01-02 start prepare by=applicant
		2024-02-01 pass prepare
		2024-02-01 start product_test by=laboratory
		2024-02-20 fail product_test reason=절연
		2024-02-21 start product_test by=laboratory
		2024-03-01 pass product_test`,
	badAfter: []on{{"2024-02-20", certification.Underway}},
	badStops: refusal{"2024-03-02 start decision by=product_certifier", before},
	ended:    refusal{"2026-11-01 renew until=2030-01-01", "certification.renewal.not_allowed"},
}, {
	id: "kc-safety-confirmation", basis: "전안법 제15조, 제20조제1항; 유효기간 5년(추론)",
	run: `2024-01-02 open met=standard_published
		2024-01-02 start prepare by=applicant
		2024-01-10 pass prepare
		2024-01-10 start safety_test by=laboratory
		2024-02-10 pass safety_test
		2024-02-11 start report by=applicant
		2024-02-12 pass report
		2024-02-12 issue number=SU07 until=2029-02-11`,
	after:    []on{{"2029-02-11", certification.Certified}, {"2029-02-12", certification.Expired}},
	early:    3,
	shortcut: refusal{"2024-01-11 start report by=applicant", before},
	bad: `2024-01-02 open met=standard_published
		2024-01-02 start prepare by=applicant
		2024-01-10 pass prepare
		2024-01-10 start safety_test by=laboratory
		2024-02-10 fail safety_test`,
	badAfter: []on{{"2024-02-10", certification.Underway}},
	badStops: refusal{"2024-02-11 start report by=applicant", before},
	ended:    refusal{"2029-02-12 renew until=2034-02-11", "certification.renewal.too_late"},
}, {
	id: "kc-supplier-declaration-electrical", basis: "전안법 제23조제1항·제2항, 제27조제1항",
	run: `2024-01-02 open
		2024-01-02 start prepare by=applicant
		2024-01-10 pass prepare
		2024-01-10 start self_test by=applicant
		2024-01-20 pass self_test
		2024-01-20 start declaration by=applicant
		2024-01-21 pass declaration
		2024-01-21 start report by=applicant
		2024-01-22 pass report
		2024-01-22 issue
		2024-06-01 suspend until=2024-12-01`,
	after:    []on{{"2024-01-22", certification.Certified}, {"2024-06-01", certification.Suspended}, {"2024-12-02", certification.Certified}},
	early:    7,
	shortcut: refusal{"2024-01-21 issue", unready},
	bad: `2024-01-02 open
		2024-01-02 start prepare by=applicant
		2024-01-10 pass prepare
		2024-01-10 start self_test by=laboratory
		2024-01-20 fail self_test`,
	badAfter: []on{{"2024-01-20", certification.Underway}},
	badStops: refusal{"2024-01-20 start declaration by=applicant", before},
	ended:    refusal{"2024-12-02 inspect by=laboratory", "certification.inspection.not_allowed"},
}, {
	id: "kc-supplier-declaration-household", basis: "전안법 제23조제1항",
	run: `2024-01-02 open
		2024-01-02 start prepare by=applicant
		2024-01-10 pass prepare
		2024-01-10 start self_test by=laboratory
		2024-01-20 pass self_test
		2024-01-20 start declaration by=applicant
		2024-01-21 pass declaration
		2024-01-21 issue`,
	after:    []on{{"2024-01-21", certification.Certified}},
	early:    1,
	shortcut: refusal{"2024-01-05 start self_test by=laboratory", before},
	bad: `2024-01-02 open
		2024-01-03 exempt met=export`,
	badAfter: []on{{"2024-01-03", certification.Exempted}},
	badStops: refusal{"2024-01-04 start prepare by=applicant", "certification.move.not_allowed"},
	ended:    refusal{"2024-02-01 renew until=2030-01-01", "certification.renewal.not_allowed"},
}, {
	id: "kc-safety-certification-gap", basis: "전안법 제5조제3항 단서",
	run: `2025-07-01 open met=no_standard zone=giz-05 permit=permit-7
		2025-07-01 file item=demonstration_data from=permit-7
		2025-07-01 start prepare by=applicant
		2025-08-01 pass prepare
		2025-08-01 start criteria by=product_certifier
		2025-10-01 pass criteria
		2025-10-01 start product_test by=laboratory
		2025-10-01 start factory_inspection by=inspection_body
		2025-11-01 pass product_test
		2025-11-01 pass factory_inspection
		2025-11-01 start decision by=product_certifier
		2025-11-20 pass decision
		2025-11-20 issue`,
	after:    []on{{"2025-11-20", certification.Certified}},
	early:    0,
	shortcut: refusal{"2025-07-01 open zone=giz-05", "certification.condition.unmet"},
	bad: `2025-07-01 open met=no_standard
		2025-07-01 start prepare by=applicant
		2025-08-01 pass prepare
		2025-08-01 start criteria by=product_certifier
		2025-10-01 fail criteria reason=기준`,
	badAfter: []on{{"2025-10-01", certification.Underway}},
	badStops: refusal{"2025-10-02 start product_test by=laboratory", before},
	ended:    refusal{"2025-12-01 issue", "certification.move.not_allowed"},
}, {
	id: "kc-safety-confirmation-gap", basis: "전안법 제15조제3항 단서",
	run: `2025-07-01 open met=no_standard zone=giz-05
		2025-07-01 start prepare by=applicant
		2025-08-01 pass prepare
		2025-08-01 start criteria by=laboratory
		2025-09-01 pass criteria
		2025-09-01 start safety_test by=laboratory
		2025-10-01 pass safety_test
		2025-10-01 start report by=applicant
		2025-10-02 pass report
		2025-10-02 issue until=2030-10-01`,
	after:    []on{{"2030-10-01", certification.Certified}, {"2030-10-02", certification.Expired}},
	early:    3,
	shortcut: refusal{"2025-08-01 start safety_test by=laboratory", before},
	bad:      `2025-07-01 open met=no_standard` + "\n" + `2025-07-02 withdraw reason=철회`,
	badAfter: []on{{"2025-07-02", certification.Withdrawn}},
	badStops: refusal{"2025-07-03 start prepare by=applicant", "certification.move.not_allowed"},
	ended:    refusal{"2030-10-02 cancel", "certification.move.not_allowed"},
}, {
	id: "kr-conformity-certification", basis: "산업융합 촉진법 제11조–제15조",
	run: `2026-04-01 open met=no_fitting_standard zone=giz-05 permit=permit-7
		2026-04-01 start prepare by=applicant
		2026-04-10 pass prepare
		2026-04-10 start application by=applicant
		2026-04-10 pass application
		2026-04-13 start consultation by=authority
		2026-04-20 pass consultation
		2026-04-20 start notice by=authority
		2026-04-24 pass notice
		2026-04-27 start criteria by=committee
		2026-08-01 pass criteria
		2026-08-03 start decision by=authority
		2026-10-01 extend decision extended=P30D
		2026-11-02 pass decision
		2026-11-03 issue number=2026-1 imposed=야외사용금지
		2027-01-04 cancel reason=조건불충족`,
	after:    []on{{"2026-11-03", certification.Certified}, {"2027-01-04", certification.Cancelled}},
	early:    9,
	shortcut: refusal{"2026-04-24 start decision by=authority", before},
	bad: `2026-04-01 open met=no_fitting_standard
		2026-04-01 start prepare by=applicant
		2026-04-10 pass prepare
		2026-04-10 start application by=applicant
		2026-04-10 pass application
		2026-04-13 skip consultation met=single_agency
		2026-04-20 start notice by=authority
		2026-04-24 pass notice
		2026-04-27 start criteria by=committee
		2026-08-01 pass criteria
		2026-08-03 start decision by=authority
		2026-09-01 reject decision reason=안전성
		2026-09-30 object
		2026-10-20 dismiss`,
	badAfter: []on{{"2026-09-01", certification.Rejected}, {"2026-09-30", certification.Objected}, {"2026-10-20", certification.Rejected}},
	badStops: refusal{"2026-10-21 object", "certification.objection.twice"},
	ended:    refusal{"2027-01-05 restore", "certification.move.not_allowed"},
}, {
	id: "nep", basis: "NEP: 3년, 연장 가능; NET 보유자는 1차 심사 생략",
	run: `2024-03-04 open met=on_sale
		2024-03-04 start prepare by=applicant
		2024-03-10 pass prepare
		2024-03-10 file item=net_certificate made=kr maker=product_certifier
		2024-03-11 skip interview
		2024-03-11 start site by=committee
		2024-04-11 pass site
		2024-04-11 start review by=committee
		2024-05-11 pass review
		2024-05-20 issue until=2027-05-19
		2027-05-01 renew until=2030-05-19`,
	after:    []on{{"2027-05-19", certification.Certified}, {"2027-05-20", certification.Certified}, {"2030-05-20", certification.Expired}},
	early:    3,
	shortcut: refusal{"2024-03-11 skip interview", "certification.evidence.absent"},
	bad: `2024-03-04 open met=on_sale
		2024-03-04 start prepare by=applicant
		2024-03-10 pass prepare
		2024-03-10 start interview by=committee
		2024-03-20 fail interview`,
	badAfter: []on{{"2024-03-20", certification.Underway}},
	badStops: refusal{"2024-03-21 start site by=committee", before},
	ended:    refusal{"2030-05-20 renew until=2033-05-19", "certification.renewal.too_late"},
}, {
	id: "net", basis: "NET: 시험 자료, 2년 이내 상용화",
	run: `2024-03-04 open met=marketable
		2024-03-04 file item=test_data
		2024-03-04 start prepare by=applicant
		2024-03-10 pass prepare
		2024-03-10 start review by=product_certifier
		2024-06-10 pass review
		2024-06-20 issue until=2027-06-19`,
	after:    []on{{"2027-06-19", certification.Certified}, {"2027-06-20", certification.Expired}},
	early:    1,
	shortcut: refusal{"2024-03-10 start review by=product_certifier", "certification.evidence.absent"},
	bad: `2024-03-04 open met=marketable
		2024-03-04 file item=test_data
		2024-03-04 start prepare by=applicant
		2024-03-10 pass prepare
		2024-03-10 start review by=product_certifier
		2024-06-10 reject review`,
	badAfter: []on{{"2024-06-10", certification.Rejected}},
	badStops: refusal{"2024-06-11 object", "certification.objection.not_allowed"},
	ended:    refusal{"2027-06-20 renew until=2030-06-19", "certification.renewal.too_late"},
}}

func day(s string) civil.Date { return civil.MustDate(s) }

func TestSchemes(t *testing.T) {
	all := append(append([]scheme{}, schemes...), overseas...)
	seen := map[string]bool{}
	for _, c := range all {
		t.Run(c.id, func(t *testing.T) { checkScheme(t, c) })
		seen[c.id] = true
	}
	for _, track := range certification.Tracks(today) {
		if !seen[track.ID()] {
			t.Errorf("no test runs the track %s", track.ID())
		}
	}
}

func checkScheme(t *testing.T, c scheme) {
	if c.basis == "" || c.run == "" || c.bad == "" || c.shortcut.event == "" || c.badStops.event == "" || c.ended.event == "" {
		t.Fatal("the case is not complete")
	}
	events := script(t, c.run)
	track := find(t, c.id, events[0].On)
	p, err := certification.Replay(track, events...)
	if err != nil {
		t.Fatalf("the full run: %v", err)
	}
	for _, want := range c.after {
		if got := p.Status(day(want.day)).State; got != want.state {
			t.Errorf("on %s: %s, want %s", want.day, got, want.state)
		}
	}
	part, err := certification.Replay(track, events[:c.early]...)
	if err != nil {
		t.Fatal(err)
	}
	refused(t, part, c.shortcut.event, c.shortcut.code)
	refused(t, p, c.ended.event, c.ended.code)
	bad := replay(t, find(t, c.id, events[0].On), c.bad)
	for _, want := range c.badAfter {
		if got := bad.Status(day(want.day)).State; got != want.state {
			t.Errorf("failure, on %s: %s, want %s", want.day, got, want.state)
		}
	}
	refused(t, bad, c.badStops.event, c.badStops.code)
}

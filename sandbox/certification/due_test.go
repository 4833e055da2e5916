package certification_test

import (
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
)

const fdaRun = `2026-01-05 open
	2026-01-05 start prepare by=applicant
	2026-02-02 pass prepare
	2026-02-02 start receipt by=authority
	2026-02-02 pass receipt
	2026-02-02 start acceptance by=authority
	2026-02-17 pass acceptance
	2026-02-17 start substantive by=authority
	2026-04-03 hold substantive
	2026-06-02 resume substantive`

const conformityRun = `2026-04-01 open met=no_fitting_standard zone=giz-05 permit=permit-7
	2026-04-01 file item=demonstration_data from=permit-7
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
	2026-08-03 start decision by=authority`

// Every figure that a scheme publishes, on the day that it gives.
func TestAgenda(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		track, run  string
		on          string
		what, due   string // due is empty where no day is set
		overdue     bool
	}{
		{"acceptance review", "MDUFA: day 15", "fda-510k", fdaRun, "2026-02-10", "접수 적격 검토", "2026-02-17", false},
		{"substantive interaction", "MDUFA: day 60", "fda-510k", fdaRun, "2026-02-10", "실질 검토와 교신", "2026-04-03", false},
		{"decision before the hold", "MDUFA: day 90", "fda-510k", fdaRun, "2026-04-02", "동등성 결정(SE/NSE)", "2026-05-03", false},
		{"decision during the hold", "a hold stops the clock", "fda-510k", fdaRun, "2026-05-01", "동등성 결정(SE/NSE)", "", false},
		{"answer to the letter", "180 days", "fda-510k", fdaRun, "2026-05-01", "추가자료 요구(AI) 답변", "2026-09-30", false},
		{"decision after a hold of 60 days", "FDA days leave the hold out", "fda-510k", fdaRun, "2026-06-02", "동등성 결정(SE/NSE)", "2026-07-02", false},
		{"missed decision", "MDUFA: note on day 100", "fda-510k", fdaRun, "2026-06-02", "결정 지연 통보", "2026-07-12", false},
		{"overdue", "MDUFA: day 90", "fda-510k", fdaRun, "2026-07-03", "동등성 결정(SE/NSE)", "2026-07-02", true},

		{"opinion of the other agency", "산업융합 촉진법 제11조제2항: 10일", "kr-conformity-certification", conformityRun, "2026-04-13", "다른 소관 중앙행정기관의 의견 제출", "2026-04-23", false},
		{"six months", "산업융합 촉진법 제13조제1항; the last day is a Saturday and rolls (민법 제161조)", "kr-conformity-certification", conformityRun, "2026-04-10", "적합성 인증 심사와 결정", "2026-10-12", false},
		{"six months and thirty days", "산업융합 촉진법 제13조제1항 단서", "kr-conformity-certification", conformityRun + "\n2026-10-01 extend decision extended=P30D", "2026-10-02", "적합성 인증 심사와 결정", "2026-11-09", false},
		{"a notice without a time", "제11조제2항: 대통령령으로 정하는 바에 따라", "kr-conformity-certification", conformityRun, "2026-04-21", "심사 대상 여부와 예정 기간의 통지", "", false},
		{"objection within 60 days", "산업융합 촉진법 제15조제1항 (from 2026-03-10); 2026-10-31 is a Saturday", "kr-conformity-certification", conformityRun + "\n2026-09-01 reject decision", "2026-09-01", "이의신청", "2026-11-02", false},
		{"answer within 30 days", "산업융합 촉진법 제15조제2항", "kr-conformity-certification", conformityRun + "\n2026-09-01 reject decision\n2026-09-10 object", "2026-09-10", "이의신청 처리 결과의 통보", "2026-10-12", false},
		{"conditions", "산업융합 촉진법 제13조제2항", "kr-conformity-certification", conformityRun + "\n2026-09-01 pass decision\n2026-09-01 issue imposed=야외금지", "2026-09-02", "인증 조건: 야외금지", "", false},
		{"publication of the criteria", "산업융합 촉진법 제13조제4항", "kr-conformity-certification", conformityRun + "\n2026-09-01 pass decision\n2026-09-01 issue", "2026-09-02", "적합성 인증 심사 기준 등의 고시", "", false},

		{"inspection every two years", "전안법 제7조제1항", "kc-safety-certification", schemes[0].run, "2025-01-01", "정기검사", "2026-03-20", false},
		{"the next inspection", "전안법 제7조제1항", "kc-safety-certification", schemes[0].run, "2026-03-19", "정기검사", "2028-03-19", false},
		{"a missed inspection", "전안법 제7조제1항", "kc-safety-certification", schemes[0].run, "2028-03-20", "정기검사", "2028-03-19", true},
		{"four inspections a year", "NRTL (inferred)", "us-nrtl", overseas[4].run, "2026-08-01", "공장 사후검사", "2026-10-10", false},
		{"end of a renewable term", "NEP: 3년, 연장 가능", "nep", schemes[7].run, "2025-01-01", "유효기간의 연장", "2027-05-19", false},
		{"end of a fixed term", "전안법 안전확인: 5년(추론)", "kc-safety-confirmation", schemes[1].run, "2025-01-01", "유효기간이 끝나기 전 새 인증", "2029-02-11", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			events := script(t, c.run)
			p := replay(t, find(t, c.track, events[0].On), c.run)
			agenda, err := p.Agenda(day(c.on), calendar.Korea())
			if err != nil {
				t.Fatal(err)
			}
			item, ok := pick(agenda, c.what)
			if !ok {
				t.Fatalf("(%s) nothing is due as %q:\n%s", c.basis, c.what, agenda.In(lang.Korean))
			}
			if item.Due.String() != c.due || item.Overdue != c.overdue {
				t.Errorf("(%s) due %q, overdue %t; want %q, %t", c.basis, item.Due, item.Overdue, c.due, c.overdue)
			}
			if item.Basis.IsZero() && item.Note.IsZero() {
				t.Errorf("%q has neither an article nor a standard", c.what)
			}
		})
	}
}

func pick(agenda clock.Agenda, what string) (clock.Item, bool) {
	for _, item := range agenda {
		if item.What.KO == what {
			return item, true
		}
	}
	return clock.Item{}, false
}

// The year 2040 is not among the holidays held.
func TestAgendaOutsideTheCalendar(t *testing.T) {
	run := strings.ReplaceAll(conformityRun, "2026-", "2040-")
	p := replay(t, find(t, "kr-conformity-certification", day("2040-01-02")), run)
	if agenda, err := p.Agenda(day("2040-08-03"), calendar.Korea()); err == nil || agenda != nil {
		t.Errorf("got %v, %v; want a fault", agenda, err)
	}
	// Nobody is refused for being late where the last day cannot be counted.
	p = replay(t, p.Track(), run+"\n2040-09-01 reject decision\n2040-12-31 object")
	if got := p.Status(day("2040-12-31")).State; got != certification.Objected {
		t.Errorf("state %s", got)
	}
}

// The limit for filing an objection is there from 2026-03-10 (법률 제21438호).
func TestObjectionInTime(t *testing.T) {
	p := replay(t, find(t, "kr-conformity-certification", today), conformityRun+"\n2026-09-01 reject decision")
	refused(t, p, "2026-11-03 object", "certification.objection.too_late")
	if _, err := p.Apply(event(t, "2026-11-02 object")); err != nil {
		t.Errorf("the last day rolls from Saturday 2026-10-31 (민법 제161조): %v", err)
	}
	old := replay(t, find(t, "kr-conformity-certification", day("2026-03-09")), conformityRun+"\n2026-09-01 reject decision")
	agenda, err := old.Agenda(day("2026-09-01"), calendar.Korea())
	if item, ok := pick(agenda, "이의신청"); err != nil || !ok || !item.Due.IsZero() || item.Basis.String() != "산업융합 촉진법 제15조제1항" {
		t.Errorf("without a limit: %+v, %v", item, err)
	}
	if _, err := old.Apply(event(t, "2026-12-31 object")); err != nil {
		t.Errorf("the version before has no limit: %v", err)
	}
}

// A demonstration's evidence sets off the policy, and only for the tracks to which it was filed.
func TestPolicy(t *testing.T) {
	p := replay(t, find(t, "kr-conformity-certification", today), conformityRun)
	agenda, err := p.Agenda(day("2026-04-10"), calendar.Korea(), certification.Policies()...)
	if err != nil {
		t.Fatal(err)
	}
	item, ok := pick(agenda, "안전성이 입증되면 임시허가를 신속히 처리")
	if !ok || item.Due != day("2026-05-01") || !item.Basis.IsZero() || !strings.Contains(item.Note.KO, "정책") || !strings.Contains(item.Note.KO, "2차 자료") {
		t.Errorf("the policy is not on the agenda as one: %+v", item)
	}
	if p.Zone() != "giz-05" || p.Permit() != "permit-7" {
		t.Errorf("zone %q, permit %q", p.Zone(), p.Permit())
	}
	without := replay(t, p.Track(), strings.Replace(conformityRun, "from=permit-7", "", 1))
	agenda, err = without.Agenda(day("2026-04-10"), calendar.Korea(), certification.Policies()...)
	if _, ok := pick(agenda, "안전성이 입증되면 임시허가를 신속히 처리"); ok || err != nil {
		t.Errorf("data that no permit's demonstration made sets it off: %v", err)
	}
}

func TestNothingIsDue(t *testing.T) {
	var none certification.Progress
	for _, p := range []certification.Progress{none, certification.Begin(find(t, "nep", today))} {
		if agenda, err := p.Agenda(today, calendar.Calendar{}); err != nil || len(agenda) > 0 {
			t.Errorf("got %v, %v", agenda, err)
		}
	}
	if got := none.Status(civil.Date{}); got.State != certification.Ready {
		t.Errorf("state %s", got.State)
	}
}

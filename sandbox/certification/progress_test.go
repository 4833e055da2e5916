package certification_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// Why an event is refused, beyond what the schemes show.
func TestRefusals(t *testing.T) {
	kc, host := "kc-safety-certification", "host"
	opened := "2026-01-05 open met=is_robot"
	tested := opened + `
		2026-01-05 start strength_test by=laboratory
		2026-01-05 start noise_test by=laboratory
		2026-02-05 pass strength_test
		2026-02-05 pass noise_test`
	deciding := tested + "\n2026-02-05 start decision by=product_certifier"
	decided := deciding + "\n2026-03-05 pass decision\n2026-03-05 start register by=applicant\n2026-03-06 pass register"
	issued := decided + "\n2026-03-06 issue until=2028-03-05"
	for _, c := range []struct {
		name, track, run, event string
		path                    string
		code                    fault.Code
	}{
		{"before it is opened", host, "", "2026-01-05 start noise_test by=laboratory", "do", "certification.move.not_allowed"},
		{"opened twice", host, opened, "2026-01-06 open met=is_robot", "do", "certification.move.not_allowed"},
		{"a condition that is not met", host, "", "2026-01-05 open", "met", "certification.condition.unmet"},
		{"a condition that is not known", host, "", "2026-01-05 open met=is_robot met=is_big", "met[1]", "certification.condition.unknown"},
		{"before the last event", host, opened, "2026-01-04 start noise_test by=laboratory", "on", "certification.event.on.too_early"},
		{"a field too many", host, opened, "2026-01-06 start noise_test by=laboratory until=2027-01-01", "until", "certification.event.field.forbidden"},
		{"a field too few", host, opened, "2026-01-06 start noise_test", "by", "certification.event.field.missing"},
		{"an unknown stage", host, opened, "2026-01-06 start weight_test by=laboratory", "stage", "certification.stage.unknown"},
		{"by the wrong role", host, opened, "2026-01-06 start noise_test by=applicant", "by.role", "certification.role.not_allowed"},
		{"before the stages in front", host, opened, "2026-01-06 start decision by=product_certifier", "stage", "certification.stage.predecessor"},
		{"a stage that runs", host, tested, "2026-02-05 start noise_test by=laboratory", "stage", "certification.stage.not_allowed"},
		{"a failure of a deciding stage", host, deciding, "2026-03-01 fail decision", "stage", "certification.fail.decides"},
		{"a rejection by a stage that does not decide", host, opened + "\n2026-01-06 start noise_test by=laboratory", "2026-01-07 reject noise_test", "stage", "certification.reject.not_allowed"},
		{"a preliminary outcome of a final stage", host, deciding, "2026-03-01 pass_preliminarily decision", "stage", "certification.pass.final"},
		{"a hold that there is not", host, opened + "\n2026-01-06 start noise_test by=laboratory", "2026-01-07 hold noise_test", "stage", "certification.hold.not_allowed"},
		{"an answer in time", host, deciding + "\n2026-02-10 hold decision", "2026-03-13 resume decision", "on", "certification.hold.too_late"},
		{"an extension that there is not", host, deciding, "2026-03-01 extend decision extended=P10D", "stage", "certification.extension.not_allowed"},
		{"too long an extension (산업융합 촉진법 제13조제1항)", "kr-conformity-certification", conformityRun, "2026-09-01 extend decision extended=P31D", "extended", "certification.extension.too_long"},
		{"an extension in months", "kr-conformity-certification", conformityRun, "2026-09-01 extend decision extended=P1M", "extended", "certification.extension.too_long"},
		{"a second extension (한차례만)", "kr-conformity-certification", conformityRun + "\n2026-09-01 extend decision extended=P10D", "2026-09-02 extend decision extended=P10D", "stage", "certification.extension.twice"},
		{"a skip that there is not", host, opened, "2026-01-06 skip noise_test", "stage", "certification.skip.not_allowed"},
		{"a skip without its evidence", host, deciding + "\n2026-03-05 pass decision", "2026-03-06 skip register", "stage", "certification.evidence.absent"},
		{"a skip that overtakes", host, opened + "\n2026-01-06 file item=patent", "2026-01-06 skip register", "stage", "certification.stage.predecessor"},
		{"a skip with a condition that is not met (제11조제2항)", "kr-conformity-certification", strings.Join(strings.Split(conformityRun, "\n")[:6], "\n"), "2026-04-13 skip consultation", "met", "certification.condition.unmet"},
		{"no certificate yet", host, deciding, "2026-03-01 issue until=2028-03-01", "do", "certification.issue.unfinished"},
		{"a term is missing", host, decided, "2026-03-06 issue", "until", "certification.until.missing"},
		{"a term too long", host, decided, "2026-03-06 issue until=2028-03-07", "until", "certification.until.out_of_range"},
		{"conditions that no rule allows", host, decided, "2026-03-06 issue until=2028-03-06 imposed=실내", "imposed", "certification.issue.imposed.forbidden"},
		{"a renewal after the end", host, issued, "2028-03-06 renew until=2029-03-05", "on", "certification.renewal.too_late"},
		{"a renewal too long", host, issued, "2028-03-05 renew until=2029-03-06", "until", "certification.until.out_of_range"},
		{"a renewal that shortens", host, issued, "2028-03-05 renew until=2028-03-05", "until", "certification.until.too_early"},
		{"a suspension that ends before", host, issued, "2026-05-01 suspend until=2026-04-30", "until", "certification.until.too_early"},
		{"a suspension too long (전안법 제11조제1항: 6개월)", kc, schemes[0].run, "2026-11-02 suspend until=2027-05-03", "until", "certification.until.out_of_range"},
		{"an inspection by the wrong role", host, issued, "2026-09-01 inspect by=product_certifier", "by.role", "certification.role.not_allowed"},
		{"an objection that there is not", host, deciding + "\n2026-03-01 reject decision", "2026-03-02 object", "do", "certification.objection.not_allowed"},
		{"an exemption that there is not", host, opened, "2026-01-06 exempt met=research", "do", "certification.exemption.not_allowed"},
		{"an unknown exemption", kc, "2024-01-02 open met=standard_published", "2024-01-03 exempt met=gift", "met[0]", "certification.condition.unknown"},
		{"evidence that is not declared", host, opened, "2026-01-06 file item=weight", "item.evidence", "certification.evidence.unknown"},
		{"evidence that is there", host, tested, "2026-02-05 file item=noise made=kr maker=laboratory", "item.evidence", "certification.item.duplicate"},
		{"a report from nowhere", host, opened, "2026-01-06 file item=noise", "item", "certification.item.origin.missing"},
		{"a report that no agreement recognises", host, opened, "2026-01-06 file item=noise made=us maker=laboratory", "item.market", "certification.item.market.not_recognised"},
		{"a report by the wrong role", host, opened, "2026-01-06 file item=strength made=us maker=applicant", "item.by", "certification.role.not_allowed"},
		{"a report of a stage that runs", host, opened + "\n2026-01-06 start noise_test by=laboratory", "2026-01-06 file item=noise made=kr maker=laboratory", "item.evidence", "certification.item.running"},
		{"a decision as a paper", kc, "2024-01-02 open met=standard_published", "2024-01-03 file item=kc_certificate made=kr maker=product_certifier", "item.evidence", "certification.item.decision"},
	} {
		track := certification.MustTrack(small())
		if c.track != host {
			track = find(t, c.track, day("2026-03-10"))
		}
		p := replay(t, track, c.run)
		refused(t, p, c.event, c.code)
		_, err := p.Apply(event(t, c.event))
		wantFault(t, err, c.path, c.code)
	}
}

func TestRefusalSaysWhatIsPossible(t *testing.T) {
	p := replay(t, find(t, "kc-safety-certification", today), "2026-01-05 open met=standard_published")
	_, err := p.Apply(event(t, "2026-01-05 issue"))
	r, ok := errors.AsType[*certification.Refused](err)
	if !ok {
		t.Fatal(err)
	}
	var got []string
	for _, c := range r.Allowed {
		got = append(got, strings.TrimSpace(c.Do.String()+" "+c.Stage))
	}
	if diff := cmp.Diff([]string{"file", "start prepare", "exempt", "withdraw"}, got); diff != "" {
		t.Error(diff)
	}
	sandboxtest.Golden(t, "refused.golden", r.In(lang.Korean)+r.In(lang.English)+r.Error()+"\n")
}

func TestNoTrack(t *testing.T) {
	var none certification.Progress
	if _, err := none.Apply(event(t, "2026-01-05 open")); !errors.Is(err, fault.Code("certification.track.missing")) {
		t.Errorf("got %v", err)
	}
	if !none.IsZero() || !certification.Begin(certification.Track{}).IsZero() || none.Allowed(today) != nil || none.Items() != nil || none.Zone()+none.Permit() != "" {
		t.Error("the zero Progress says something")
	}
	if !none.Equal(certification.Progress{}) || none.Equal(certification.Begin(find(t, "nep", today))) {
		t.Error("the zero Progress equals another")
	}
}

// A recognised report replaces the test; a certificate under phase 2 the whole way to the decision.
func TestReplaced(t *testing.T) {
	spec := small()
	spec.Evidence = append(spec.Evidence, certification.Evidence{ID: "mark", Name: lang.Text{KO: "표지 인증서"}, Kind: certification.KindCertificate, Sector: "robots"})
	spec.Stages[2].Yields = []string{"mark"}
	spec.Recognition[0].Phase = certification.PhaseCertificates
	track := certification.MustTrack(spec)
	p := replay(t, track, `2026-01-05 open met=is_robot
		2026-01-05 start noise_test by=laboratory
		2026-01-06 file item=strength made=us maker=laboratory
		2026-02-05 pass noise_test
		2026-02-05 start decision by=product_certifier`)
	if s, _ := p.Status(day("2026-01-06")).Stage("strength_test"); s.State != certification.Waived || s.Ended != day("2026-01-06") {
		t.Errorf("the recognised report: %+v", s)
	}
	p = replay(t, track, `2026-01-05 open met=is_robot
		2026-01-05 start noise_test by=laboratory
		2026-01-06 fail noise_test
		2026-01-07 file item=mark made=us maker=product_certifier
		2026-01-08 start register by=applicant
		2026-01-09 pass register
		2026-01-09 issue until=2028-01-08`)
	if got := p.Status(day("2026-01-09")); got.State != certification.Certified || got.Done != 2 {
		t.Errorf("the recognised certificate: %+v", got)
	}
}

// The status of a day does not change with what happens later, and time alone ends a term.
func TestStatusOfADay(t *testing.T) {
	p := replay(t, find(t, "kc-safety-certification", day("2024-01-02")), schemes[0].run)
	for _, c := range []struct{ on, want string }{
		{"2024-01-01", "2024년 1월 1일 현재: 개시 전, 4단계 중 0단계 완료"},
		{"2024-03-04", "2024년 3월 4일 현재: 진행 중, 4단계 중 3단계 완료"},
		{"2024-03-20", "2024년 3월 20일 현재: 인증 유효, 4단계 중 4단계 완료, 다음 정기검사 2026년 3월 20일까지"},
		{"2028-03-20", "2028년 3월 20일 현재: 인증 유효, 4단계 중 4단계 완료, 다음 정기검사 2028년 3월 19일까지 [기한 지남]"},
	} {
		if got := p.Status(day(c.on)).In(lang.Korean); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
	s := p.Status(day("2024-02-10"))
	if x, ok := s.Stage("factory_inspection"); !ok || x.State != certification.Running || x.By.Role != certification.InspectionBody || !x.Ended.IsZero() {
		t.Errorf("%+v", x)
	}
	if _, ok := s.Stage("nothing"); ok {
		t.Error("there is a stage of no name")
	}
	if s.Certificate.Issued != (civil.Date{}) || p.Status(today).Certificate.Imposed[0].KO != "실내에서만" {
		t.Error("the certificate is there before its issue, or without its condition")
	}
	fda := replay(t, find(t, "fda-510k", today), fdaRun)
	if x, _ := fda.Status(day("2026-04-13")).Stage("substantive"); x.Held != 10 || x.State != certification.Held {
		t.Errorf("%+v", x)
	}
}

func TestItems(t *testing.T) {
	p := replay(t, find(t, "ce-mdr-annex-ix", today), overseas[1].run)
	items := p.Items()
	if len(items) != 6 || items[0].Permit != "permit-7" || items[0].On != day("2026-01-05") || items[2] != (certification.Item{Evidence: "safety_report", On: day("2026-05-05"), By: certification.Laboratory, Market: "eu", Track: "ce-mdr-annex-ix"}) {
		t.Errorf("%+v", items)
	}
}

// The tables that a lawyer reviews: every state against every event, in both languages.
func TestMatrix(t *testing.T) {
	sandboxtest.Golden(t, "matrix.golden", certification.Life().Matrix(lang.Korean)+"\n"+certification.StageLife().Matrix(lang.Korean)+"\n"+
		certification.Life().Mermaid(lang.English)+"\n"+certification.StageLife().Mermaid(lang.Korean))
}

func TestStatusAllocatesNothing(t *testing.T) {
	p := replay(t, find(t, "kc-safety-certification", day("2024-01-02")), schemes[0].run)
	on := day("2027-01-01")
	var s certification.Status
	if n := testing.AllocsPerRun(100, func() { s = p.Status(on) }); n != 0 {
		t.Errorf("Status allocates %v times", n)
	}
	if s.State != certification.Certified {
		t.Error(s.State)
	}
}

// A stored progress is read with its own track in its own version.
func TestRecordOfAnotherTrack(t *testing.T) {
	p := replay(t, find(t, "kr-conformity-certification", day("2026-03-09")), conformityRun)
	record := p.Record()
	_, err := record.Replay(find(t, "nep", today))
	wantFault(t, err, "track", "certification.record.track.conflict")
	_, err = record.Replay(find(t, "kr-conformity-certification", today))
	wantFault(t, err, "since", "certification.record.since.conflict")
	if back, err := record.Replay(p.Track()); err != nil || !back.Equal(p) {
		t.Errorf("its own version: %v", err)
	}
	none := certification.Progress{}
	if r := none.Record(); r.Track != "" || r.Events == nil {
		t.Errorf("%+v", r)
	}
	if _, err := none.Record().Replay(certification.Track{}); !errors.Is(err, fault.Code("certification.record.track.conflict")) {
		t.Errorf("no track: %v", err)
	}
}

package programme_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/zone/programme"
)

var today = civil.MustDate("2026-11-22")

func of[T any](v T) *T { return &v }

func book(t *testing.T, k programme.Kind) *rule.Book[programme.Support] {
	t.Helper()
	b, err := programme.NewBook(k, today)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

type facts = programme.Facts

func entry(name, basis string, f facts, want sandboxtest.Answer) sandboxtest.Case[programme.Support] {
	c := sandboxtest.Case[programme.Support]{Name: name, Basis: law.MustRef(basis), Want: want}
	f.Fill(&c.Facts)
	return c
}

// Who may receive what: each case is decided by the provision that it names, and together the cases notice every small
// change of the rules.
func TestWhoMayReceive(t *testing.T) {
	const (
		ten     = "「규제자유특구 재정지원사업 운영요령」 제10조"
		charges = "제96조제2항"
		press   = "제97조" // the figures stand in calls and the press; the money is that of the article
	)
	yes, no := of(true), of(false)
	passes, double := sandboxtest.Passes(), sandboxtest.Fails("programme.support.double")
	for kind, cases := range map[programme.Kind][]sandboxtest.Case[programme.Support]{
		programme.Demonstration: {
			entry("특례를 가진 특구 안 사업자", ten, facts{Operator: yes, SpecialCase: yes, InZone: yes, SupportedElsewhere: no}, passes),
			entry("특례가 없음", ten, facts{Operator: yes, SpecialCase: no, InZone: yes, NonProfit: yes, OutsideBodies: of(0), SupportedElsewhere: no}, sandboxtest.Fails("programme.demonstration.recipient")),
			entry("사업자가 아님", ten, facts{Operator: no, SpecialCase: yes, InZone: yes, SupportedElsewhere: no}, sandboxtest.Fails("programme.demonstration.recipient")),
			entry("특구 밖 비영리기관, 두 번째", ten, facts{Operator: no, SpecialCase: no, InZone: no, NonProfit: yes, OutsideBodies: of(1), SupportedElsewhere: no}, passes),
			entry("특구 밖 비영리기관, 세 번째", ten, facts{Operator: yes, SpecialCase: yes, InZone: no, NonProfit: yes, OutsideBodies: of(2), SupportedElsewhere: no}, sandboxtest.Fails("programme.demonstration.recipient")),
			entry("특구 밖 영리기업", ten, facts{Operator: no, SpecialCase: no, InZone: no, NonProfit: no, OutsideBodies: of(0), SupportedElsewhere: no}, sandboxtest.Fails("programme.demonstration.recipient")),
			entry("중복 지원", press, facts{Operator: yes, SpecialCase: yes, InZone: yes, SupportedElsewhere: yes}, double),
			entry("특례를 아직 모름", ten, facts{Operator: yes, InZone: yes, SupportedElsewhere: no}, sandboxtest.Open("special_case")),
		},
		programme.Commercialisation: {
			entry("비영리기관", ten, facts{NonProfit: yes, SupportedElsewhere: no}, passes),
			entry("영리기업", ten, facts{NonProfit: no, SupportedElsewhere: no}, sandboxtest.Fails("programme.commercialisation.recipient")),
			entry("중복", ten, facts{NonProfit: yes, SupportedElsewhere: yes}, double),
			entry("모름", ten, facts{SupportedElsewhere: no}, sandboxtest.Open("non_profit")),
		},
		programme.Infrastructure: {
			entry("비영리기관", ten, facts{NonProfit: yes, PaysShare: no, SupportedElsewhere: no}, passes),
			entry("부담금을 내는 영리기관", ten, facts{NonProfit: no, PaysShare: yes, SupportedElsewhere: no}, passes),
			entry("부담금을 내지 않는 영리기관", ten, facts{NonProfit: no, PaysShare: no, SupportedElsewhere: no}, sandboxtest.Fails("programme.infrastructure.recipient")),
			entry("중복", ten, facts{NonProfit: yes, SupportedElsewhere: yes}, double),
			entry("부담 여부를 모름", ten, facts{NonProfit: no, SupportedElsewhere: no}, sandboxtest.Open("pays_share")),
		},
		programme.OverseasCertification: {
			entry("네 번째 인증, 한도까지 1원", press, facts{CasesThisYear: of(3), ReceivedThisYear: money.Won(99_999_999), SupportedElsewhere: no}, passes),
			entry("다섯 번째 인증", press, facts{CasesThisYear: of(4), ReceivedThisYear: money.Won(0), SupportedElsewhere: no}, sandboxtest.Fails("programme.certification.cases")),
			entry("한도를 다 받음", press, facts{CasesThisYear: of(0), ReceivedThisYear: money.Won(100_000_000), SupportedElsewhere: no}, sandboxtest.Fails("programme.certification.ceiling")),
			entry("중복", press, facts{CasesThisYear: of(0), ReceivedThisYear: money.Won(0), SupportedElsewhere: yes}, double),
			entry("건수를 모름", press, facts{ReceivedThisYear: money.Won(0), SupportedElsewhere: no}, sandboxtest.Open("cases_this_year")),
		},
		programme.InsurancePremium: {
			entry("한도까지 1원", press, facts{Operator: yes, Insured: yes, PremiumReceived: money.Won(14_999_999), SupportedElsewhere: no}, passes),
			entry("한도를 다 받음", press, facts{Operator: yes, Insured: yes, PremiumReceived: money.Won(15_000_000), SupportedElsewhere: no}, sandboxtest.Fails("programme.premium.ceiling")),
			entry("보험이 없음", "제88조", facts{Operator: yes, Insured: no, PremiumReceived: money.Won(0), SupportedElsewhere: no}, sandboxtest.Fails("programme.premium.recipient")),
			entry("사업자가 아님", press, facts{Operator: no, Insured: yes, PremiumReceived: money.Won(0), SupportedElsewhere: no}, sandboxtest.Fails("programme.premium.recipient")),
			entry("중복", press, facts{Operator: yes, Insured: yes, PremiumReceived: money.Won(0), SupportedElsewhere: yes}, double),
			entry("가입을 모름", "제88조", facts{Operator: yes, PremiumReceived: money.Won(0), SupportedElsewhere: no}, sandboxtest.Open("insured")),
		},
		programme.Planning: {
			entry("후보", press, facts{Candidate: yes, PlanningReceived: no, SupportedElsewhere: no}, passes),
			entry("후보가 아님", press, facts{Candidate: no, PlanningReceived: no, SupportedElsewhere: no}, sandboxtest.Fails("programme.planning.recipient")),
			entry("이미 받음", press, facts{Candidate: yes, PlanningReceived: yes, SupportedElsewhere: no}, sandboxtest.Fails("programme.planning.recipient")),
			entry("중복", press, facts{Candidate: yes, PlanningReceived: no, SupportedElsewhere: yes}, double),
			entry("모름", press, facts{Candidate: yes, SupportedElsewhere: no}, sandboxtest.Open("planning_received")),
		},
		programme.JointResearch: {
			entry("협력기관이 있음", "제97조의2제1항제2호", facts{Operator: yes, Partner: yes, SupportedElsewhere: no}, passes),
			entry("협력기관이 없음", "제97조의2제1항제2호", facts{Operator: yes, Partner: no, SupportedElsewhere: no}, sandboxtest.Fails("programme.partner")),
			entry("사업자가 아님", "제97조의2제1항제2호", facts{Operator: no, Partner: yes, SupportedElsewhere: no}, sandboxtest.Fails("programme.participant")),
			entry("중복", "제97조의2제1항제2호", facts{Operator: yes, Partner: yes, SupportedElsewhere: yes}, double),
			entry("모름", "제97조의2제1항제2호", facts{Operator: yes, SupportedElsewhere: no}, sandboxtest.Open("partner")),
		},
		programme.Networking: {
			entry("사업자", "제97조", facts{Operator: yes, Candidate: no, SupportedElsewhere: no}, passes),
			entry("후보 특구", "제97조", facts{Operator: no, Candidate: yes, SupportedElsewhere: no}, passes),
			entry("둘 다 아님", "제97조", facts{Operator: no, Candidate: no, SupportedElsewhere: no}, sandboxtest.Fails("programme.participant")),
			entry("중복", "제97조", facts{Operator: yes, SupportedElsewhere: yes}, double),
			entry("모름", "제97조", facts{Operator: no, SupportedElsewhere: no}, sandboxtest.Open("candidate")),
		},
	} {
		t.Run(kind.String(), func(t *testing.T) {
			b := book(t, kind)
			sandboxtest.Check(t, b, cases)
			sandboxtest.CheckMutants(t, b, cases)
		})
	}
	t.Run("charge_reduction", func(t *testing.T) {
		b := book(t, programme.ChargeReduction)
		for _, c := range programme.Charges() {
			sandboxtest.Check(t, b, []sandboxtest.Case[programme.Support]{
				entry(c.String(), c.Basis().String(), facts{Operator: yes, InZone: yes, Charge: c, OwnStatute: yes}, passes),
				entry(c.String()+" 관련 법률에 감면 규정이 없음", charges, facts{Operator: yes, InZone: yes, Charge: c, OwnStatute: no}, sandboxtest.Fails("programme.charge.statute")),
				entry(c.String()+" 특구 밖", charges, facts{Operator: yes, InZone: no, Charge: c, OwnStatute: yes}, sandboxtest.Fails("programme.charge.recipient")),
				entry(c.String()+" 관련 법률을 모름", charges, facts{Operator: yes, InZone: yes, Charge: c}, sandboxtest.Open("own_statute")),
			})
		}
	})
}

// The statute names eight charges, one a subparagraph.
func TestCharges(t *testing.T) {
	all := programme.Charges()
	if len(all) != 8 || all[0].Basis() != law.MustRef("제96조제2항제1호") || all[7].Basis() != law.MustRef("제96조제2항제8호") {
		t.Errorf("%v, want eight (제96조제2항제1호부터 제8호까지)", all)
	}
}

// Every programme has a book on the day of the data, and none before its basis.
func TestDays(t *testing.T) {
	for _, k := range append(programme.Kinds(), 0, 99) {
		_, err := programme.NewBook(k, today)
		if want := k.String() != ""; (err == nil) != want {
			t.Errorf("%s: %v", k, err)
		}
		if _, err := programme.NewBook(k, civil.MustDate("2019-04-16")); !errors.Is(err, fault.Code("programme.kind.not_given")) {
			t.Errorf("%s before the Act: %v", k, err)
		}
	}
	for _, c := range []struct{ on, want string }{
		{"2023-12-18", ""}, {"2023-12-19", "시행령 제68조의2"}, {"2026-06-30", "시행령 제68조의2"}, {"2026-07-01", "제97조의2제1항제2호"},
	} {
		if got, _, _ := programme.JointResearch.Basis(civil.MustDate(c.on)); got.String() != c.want {
			t.Errorf("joint research on %s rests on %q, want %q", c.on, got, c.want)
		}
	}
}

// 70 % below 10 billion won of revenue, 60 % from 10, 50 % from 30; at most 100 million won a year.
func TestCertificationAid(t *testing.T) {
	const press = "2023년 사업 기준의 보도"
	for _, c := range []struct {
		name, basis             string
		revenue, cost, received int64
		round                   money.Rounding
		want                    int64
	}{
		{"no revenue", press, 0, 10_000_000, 0, money.Down, 7_000_000},
		{"one won below 10 billion", press, 9_999_999_999, 10_000_000, 0, money.Down, 7_000_000},
		{"10 billion", press, 10_000_000_000, 10_000_000, 0, money.Down, 6_000_000},
		{"one won below 30 billion", press, 29_999_999_999, 10_000_000, 0, money.Down, 6_000_000},
		{"30 billion", press, 30_000_000_000, 10_000_000, 0, money.Down, 5_000_000},
		{"rounded down", press, 0, 10_000_001, 0, money.Down, 7_000_000},
		{"rounded up", press, 0, 10_000_001, 0, money.Up, 7_000_001},
		{"half of a won up", press, 30_000_000_000, 1, 0, money.HalfUp, 1},
		{"half of a won to even", press, 30_000_000_000, 1, 0, money.HalfEven, 0},
		{"at the ceiling", "연 1억원", 30_000_000_000, 200_000_000, 0, money.Down, 100_000_000},
		{"beyond the ceiling", "연 1억원", 30_000_000_000, 200_000_002, 0, money.Down, 100_000_000},
		{"what earlier cases left", "연 1억원", 0, 100_000_000, 60_000_000, money.Down, 40_000_000},
		{"nothing is left", "연 1억원", 0, 100_000_000, 120_000_000, money.Down, 0},
	} {
		aid, err := programme.CertificationAid(today, money.Won(c.revenue), money.Won(c.cost), money.Won(c.received), c.round)
		if err != nil || aid.Amount != money.Won(c.want) || aid.Confidence != law.Secondary {
			t.Errorf("%s (%s): %v, %v; want %d", c.name, c.basis, aid.Amount, err, c.want)
		}
	}
	_, err := programme.CertificationAid(civil.MustDate("2022-12-31"), money.New(1, money.USD), money.Amount{}, money.Won(-1), 0)
	for _, code := range []fault.Code{"programme.amount.currency", "programme.value.missing", "programme.amount.negative", "programme.rounding.missing", "programme.kind.not_given"} {
		if !errors.Is(err, code) {
			t.Errorf("%s is not among %v", code, err)
		}
	}
}

func TestCeilings(t *testing.T) {
	won := money.Won
	if aid, err := programme.PremiumSubsidy(today, won(20_000_000), won(1_000_000)); err != nil || aid.Amount != won(14_000_000) || !aid.Capped() {
		t.Errorf("premium: %+v, %v (사업자당 1,500만원)", aid, err)
	}
	if aid, err := programme.PremiumSubsidy(today, won(15_000_000), won(0)); err != nil || aid.Amount != won(15_000_000) || aid.Capped() {
		t.Errorf("premium: %+v, %v (사업자당 1,500만원)", aid, err)
	}
	if aid, err := programme.PlanningGrant(today, won(130_000_000)); err != nil || aid.Amount != won(100_000_000) {
		t.Errorf("planning: %+v, %v (후보당 1억원)", aid, err)
	}
	if _, err := programme.PremiumSubsidy(civil.MustDate("2020-07-05"), won(1), won(0)); !errors.Is(err, fault.Code("programme.kind.not_given")) {
		t.Errorf("before the report: %v", err)
	}
	if e, _ := programme.OutsideBodies().At(today); e.Value != 2 || e.Confidence != law.Primary {
		t.Errorf("outside bodies %d (운영요령 제10조)", e.Value)
	}
}

// Observed shares of the State, from budgets of zones, in whole percents.
func TestShares(t *testing.T) {
	const unit = 10_000_000
	for _, c := range []struct {
		zone                           string
		total, national, local, privat int64
		want                           string
	}{
		{"전남 HDPE 소형어선", 2000, 1200, 520, 280, "0.6"},
		{"충남 그린암모니아", 940, 590, 250, 100, "0.63"},
		{"전남 개조전기차", 1570, 920, 460, 190, "0.59"},
		{"경남 암모니아 선박", 3000, 1575, 1035, 390, "0.53"},
		{"전남 직류산업", 10020, 2500, 4150, 3370, "0.25"},
		{"경남 첨단위성", 4500, 2000, 1000, 1500, "0.44"},
	} {
		f := programme.Funding{Total: money.Won(c.total * unit), National: money.Won(c.national * unit), Local: money.Won(c.local * unit), Private: money.Won(c.privat * unit)}
		s, err := f.Shares(2, money.HalfUp)
		if err != nil || s.National.String() != c.want {
			t.Errorf("%s: %v, %v; want %s (관측된 국비 비율)", c.zone, s.National, err, c.want)
		}
	}
}

// Whatever the shares, the parts add up to the total exactly and none is a won from its share.
func TestDivideAddsUp(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	for range 20_000 {
		a := r.Int64N(1001)
		b := r.Int64N(1001 - a)
		rate := func(n int64) money.Rate { return money.MustRate(money.FormatScaled(n, 3)) }
		total := r.Int64N(1_000_000_000_000)
		f, err := programme.Divide(money.Won(total), programme.Shares{National: rate(a), Local: rate(b), Private: rate(1000 - a - b)})
		if err != nil || f.Validate() != nil {
			t.Fatalf("seed %d: %d at %d, %d: %v, %v", seed, total, a, b, err, f.Validate())
		}
		n, _ := f.National.Minor()
		if low := total / 1000 * a; n < low || n > total*1 || n*1000 > total*a+1000 || n*1000 < total*a-1000 {
			t.Fatalf("seed %d: %d of %d at %d per mille", seed, n, total, a)
		}
	}
	_, err := programme.Divide(money.Won(100), programme.Shares{National: money.MustRate("0.7"), Local: money.MustRate("0.2"), Private: money.MustRate("0.11")})
	if !errors.Is(err, fault.Code("programme.funding.shares")) {
		t.Errorf("shares of 101 %%: %v", err)
	}
	f := programme.Funding{Total: money.Won(100), National: money.Won(50), Local: money.Won(30), Private: money.Won(19)}
	if err := f.Validate(); !errors.Is(err, fault.Code("programme.funding.sum")) {
		t.Errorf("99 of 100 won: %v", err)
	}
	for _, bad := range []programme.Funding{{}, {Total: money.Won(0), National: money.Won(0), Local: money.Won(0), Private: money.Won(0)}} {
		if _, err := bad.Shares(2, money.HalfUp); err == nil {
			t.Errorf("shares of %v", bad)
		}
	}
}

func TestLedger(t *testing.T) {
	span := civil.MustSpan
	c := programme.Commitment{ID: "a", Programme: programme.Demonstration, Year: 2026, Recipient: "r1", Item: "시제품 제작", Period: span("2026-01-01/2026-06-30"), Amount: money.Won(60)}
	l := programme.Ledger{Budgets: []programme.Budget{
		{Programme: programme.Demonstration, Year: 2026, Amount: money.Won(100)},
		{Programme: programme.Infrastructure, Year: 2026, Amount: money.Won(100)},
	}}
	l, err := l.Commit(c)
	if left, ok := l.Left(programme.Demonstration, 2026); err != nil || !ok || left != money.Won(40) {
		t.Fatalf("left %v, %v", left, err)
	}
	for _, x := range []struct {
		name string
		edit func(*programme.Commitment)
		want fault.Code
	}{
		{"all of what is left, next period", func(c *programme.Commitment) { c.Period, c.Amount = span("2026-07-01/2026-12-31"), money.Won(40) }, ""},
		{"one won more", func(c *programme.Commitment) { c.Period, c.Amount = span("2026-07-01/2026-12-31"), money.Won(41) }, "programme.budget.exceeded"},
		{"one day in common", func(c *programme.Commitment) { c.Period, c.Amount = span("2026-06-30/2026-12-31"), money.Won(1) }, "programme.commitment.double"},
		{"the same under another programme", func(c *programme.Commitment) { c.Programme, c.Amount = programme.Infrastructure, money.Won(1) }, "programme.commitment.double"},
		{"another item", func(c *programme.Commitment) { c.Item, c.Amount = "시험비", money.Won(1) }, ""},
		{"another recipient", func(c *programme.Commitment) { c.Recipient, c.Amount = "r2", money.Won(1) }, ""},
		{"no budget", func(c *programme.Commitment) { c.Year, c.Recipient = 2027, "r3" }, "programme.budget.missing"},
		{"the id again", func(c *programme.Commitment) { c.ID, c.Item, c.Amount = "a", "x", money.Won(1) }, "programme.commitment.duplicate"},
		{"nothing filled in", func(c *programme.Commitment) { *c = programme.Commitment{} }, "programme.value.missing"},
	} {
		next := c
		next.ID = "b"
		x.edit(&next)
		got, err := l.Commit(next)
		if (x.want == "") != (err == nil) || x.want != "" && !errors.Is(err, x.want) {
			t.Errorf("%s: %v, want %s", x.name, err, x.want)
		}
		if err != nil && len(got.Commitments) != 1 {
			t.Errorf("%s: the ledger changed", x.name)
		}
	}
}

// A second way of finding double support, by comparing all pairs, agrees on random ledgers.
func TestDoubleSupport(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 2))
	for range 2000 {
		l := programme.Ledger{Budgets: []programme.Budget{{Programme: programme.Demonstration, Year: 2026, Amount: money.Won(1000)}}}
		for i := range 8 {
			from := civil.MustDate("2026-01-01").AddDays(r.IntN(100))
			period, _ := civil.Inclusive(from, from.AddDays(r.IntN(20)))
			l.Commitments = append(l.Commitments, programme.Commitment{
				ID: fmt.Sprint(i), Programme: programme.Demonstration, Year: 2026, Amount: money.Won(1),
				Recipient: fmt.Sprint("r", r.IntN(2)), Item: fmt.Sprint("i", r.IntN(2)), Period: period,
			})
		}
		want := 0
		for i, a := range l.Commitments {
			for _, b := range l.Commitments[:i] {
				if a.Recipient == b.Recipient && a.Item == b.Item && a.Period.Overlaps(b.Period) {
					want++
					break
				}
			}
		}
		list, _ := errors.AsType[fault.List](l.Validate())
		if len(list) != want {
			t.Fatalf("seed %d: %v, want %d", seed, list, want)
		}
	}
}

func TestActivity(t *testing.T) {
	a := programme.Activity{ID: "a", Programme: programme.OverseasDemonstration, Zone: "giz-04", Title: lang.Text{KO: "직류 배전 해외실증"}, Period: civil.MustSpan("2026-08-01/2026-12-31")}
	list, _ := errors.AsType[fault.List](a.Validate())
	if len(list) != 1 || list[0].Code != "programme.activity.partner" || list[0].Basis != law.MustRef("제97조의2제1항제3호") {
		t.Errorf("%v", list)
	}
	a.Partners = []programme.Partner{{Name: lang.Text{KO: "킬 대학교", EN: "Kiel University"}, Country: "DE"}}
	if err := a.Validate(); err != nil {
		t.Error(err)
	}
	a.Programme, a.Funding.Total = programme.Networking, money.Won(1)
	list, _ = errors.AsType[fault.List](a.Validate())
	if len(list) != 4 { // too few, and three parts are missing
		t.Errorf("%v", list)
	}
	if list, _ := errors.AsType[fault.List]((programme.Activity{}).Validate()); len(list) != 5 {
		t.Errorf("%v", list)
	}
}

// The texts of a host can stand in a list or a log: one line, nothing invisible, and something to see where they are required.
func TestActivityTexts(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*programme.Activity)
		want   string // path code, of the first fault
	}{
		{"good", func(*programme.Activity) {}, ""},
		{"an id of two lines", func(a *programme.Activity) { a.ID = "a\nb" }, "id zone.text.forbidden_character"},
		{"a title with an escape sequence", func(a *programme.Activity) { a.Title.EN = "\x1b[2J" }, "title.en zone.text.forbidden_character"},
		{"a title that shows nothing", func(a *programme.Activity) { a.Title.KO = "\u3164" }, "title.ko programme.value.missing"},
		{"a long operator", func(a *programme.Activity) { a.Operators = []string{"a", strings.Repeat("가", 201)} }, "operators[1] zone.text.too_long"},
		{"a partner with a mark of direction", func(a *programme.Activity) { a.Partners[0].Name.KO = "킬\u202e" }, "partners[0].name.ko zone.text.forbidden_character"},
		{"a country of blanks", func(a *programme.Activity) { a.Partners[0].Country = " " }, "partners[0].country programme.value.missing"},
	} {
		a := programme.Activity{ID: "a", Programme: programme.JointResearch, Zone: "giz-04", Title: lang.Text{KO: "공동연구"},
			Period: civil.MustSpan("2026-08-01/2026-12-31"), Partners: []programme.Partner{{Name: lang.Text{KO: "킬 대학교"}, Country: "DE"}}}
		c.change(&a)
		list, _ := errors.AsType[fault.List](a.Validate())
		got := ""
		if len(list) > 0 {
			got = list[0].Path + " " + string(list[0].Code)
		}
		if got != c.want {
			t.Errorf("%s: %v", c.name, list)
		}
	}
}

package evaluation_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// hearing is a stage with everything that a report tells: groups, a given and a graded criterion, a trim, pass marks, caps.
func hearing() evaluation.Stage {
	preset := evaluation.Negotiation()
	s := evaluation.Stage{
		ID: "hearing", Name: lang.Text{KO: "발표평가", EN: "presentations"}, Weighing: evaluation.Marks, Full: points("100"),
		Criteria: []evaluation.Criterion{
			{ID: "technical", Name: lang.Text{KO: "기술능력", EN: "technical ability"}, Max: points("80"), Technical: true, Pass: evaluation.MustMark("85%"),
				Criteria: []evaluation.Criterion{
					{ID: "plan", Name: lang.Text{KO: "실증계획", EN: "demonstration plan"}, Max: points("50"), Step: points("0.5"), CommentBelow: evaluation.MustMark("80%")},
					{ID: "safety", Name: lang.Text{KO: "안전관리", EN: "safety"}, Max: points("30"), Graded: true},
				}},
			{ID: "price", Name: lang.Text{KO: "가격", EN: "price"}, Max: points("20"), Given: true},
		},
		Grades: []evaluation.Grade{
			{ID: "A", Name: lang.Text{KO: "우수", EN: "excellent"}, Share: points("1")},
			{ID: "B", Name: lang.Text{KO: "보통", EN: "fair"}, Share: points("0.8")},
			{ID: "C", Name: lang.Text{KO: "미흡", EN: "poor"}, Share: points("0.6")},
		},
		Method: preset.Method, Select: 1, Reserve: 1,
	}
	s.Method.MaxBonus = points("2")
	return s
}

// hearingPanel is a panel of five with a recusal, comments that name people, and bonuses over the cap.
func hearingPanel() evaluation.Panel {
	p := evaluation.Panel{
		On: civil.MustDate("2026-11-16"), Region: region.MustLegalDong("48"),
		Evaluators: []evaluation.Evaluator{
			{ID: "ev-01", Name: "홍길동", Field: "수소", Institution: "한빛대학교", Sector: evaluation.Academia, Region: region.MustLegalDong("11"), Chair: true},
			{ID: "ev-02", Name: "김철", Field: "수소", Institution: "(주)새벽에너지", Sector: evaluation.Industry, Region: region.MustLegalDong("26")},
			{ID: "ev-03", Name: "남궁민수", Field: "안전", Institution: "바다연구원", Sector: evaluation.Research, Region: region.MustLegalDong("48")},
			{ID: "ev-04", Name: "John Smith", Field: "인증", Institution: "Harbour Institute", Sector: evaluation.Research},
			{ID: "ev-05", Name: "이서연", Field: "법제", Institution: "푸른법무법인", Sector: evaluation.Civic},
		},
		Proposals: []evaluation.Proposal{
			{ID: "gn-ammonia", Group: "경남", Scores: map[string]evaluation.Points{"price": points("15.25")},
				Bonuses: []evaluation.Adjustment{{Reason: lang.Text{KO: "광역 연계", EN: "joint zone"}, Points: points("1.5")}, {Reason: lang.Text{KO: "지난 회차 우수", EN: "good in the last round"}, Points: points("1")}}},
			{ID: "us-hydrogen", Group: "울산", Scores: map[string]evaluation.Points{"price": points("16")},
				Penalties: []evaluation.Adjustment{{Reason: lang.Text{KO: "평가위원 접촉", EN: "contact with an evaluator"}, Points: points("5")}}},
			{ID: "jb-mobility", Group: "전북", Scores: map[string]evaluation.Points{"price": points("14")}},
			{ID: "gw-digital", Group: "강원", Scores: map[string]evaluation.Points{"price": points("20")}},
		},
		Conflicts: []evaluation.Conflict{{Evaluator: "ev-05", Proposal: "gn-ammonia",
			Relations: []deliberation.Relation{{Kind: deliberation.Advised}}}},
		Recusals: []evaluation.Recusal{{Evaluator: "ev-02", Proposal: "jb-mobility", Ground: deliberation.Abstained}},
	}
	plan := map[string][]string{
		"gn-ammonia": {"46", "44.5", "48", "45", "50"}, "us-hydrogen": {"47", "47", "47", "45.5", "46"},
		"jb-mobility": {"41", "50", "40", "44", "42"}, "gw-digital": {"38", "41", "42", "45", "39.5"},
	}
	grades := map[string]string{"gn-ammonia": "AABAA", "us-hydrogen": "AAABA", "jb-mobility": "BABBA", "gw-digital": "CBBBC"}
	for _, x := range p.Proposals {
		for i, e := range p.Evaluators {
			s := sheet(e.ID, x.ID, "plan", plan[x.ID][i])
			s.Grades = map[string]string{"safety": grades[x.ID][i : i+1]}
			s.Comments = map[string]string{"plan": []string{"실증 일정이 촉박하나 타당함", "홍 길동 위원장의 지적에 동의함",
				"바다연구원의 시험 자료를 인용할 것, ev-04와 같은 의견", "Agree with Prof. 남궁 on the *schedule*", "John Smith 위원 질의에 답변이 부족함"}[i]}
			p.Sheets = append(p.Sheets, s)
		}
	}
	return p
}

func hearingRecord(t testing.TB) evaluation.Record {
	t.Helper()
	r, err := evaluation.NewRecord(hearing(), hearingPanel())
	if err != nil {
		t.Fatal(err)
	}
	r.Salt = "d0f6c1a2"
	return r
}

func hearingOptions() evaluation.ReportOptions {
	objections, err := civil.Inclusive(civil.MustDate("2026-11-23"), civil.MustDate("2026-12-02"))
	if err != nil {
		panic(err)
	}
	return evaluation.ReportOptions{
		Names: map[string]lang.Text{
			"gn-ammonia":  {KO: "경남 암모니아 선박 특구", EN: "Gyeongnam ammonia ships"},
			"gw-digital":  {KO: "강원 디지털 진단 특구", EN: "Gangwon digital diagnosis"},
			"us-hydrogen": {KO: "울산 수소 배관 특구", EN: "Ulsan hydrogen pipes"},
		},
		Objections: objections,
	}
}

// The reports read as letters do: golden files in both languages.
func TestReportsGolden(t *testing.T) {
	r := hearingRecord(t)
	applicant, err := r.Applicant("gn-ammonia", hearingOptions())
	if err != nil {
		t.Fatal(err)
	}
	below, err := r.Applicant("gw-digital", hearingOptions())
	if err != nil {
		t.Fatal(err)
	}
	public, err := r.Public(hearingOptions())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		sandboxtest.Golden(t, "applicant_"+l.String()+".txt", applicant.In(l))
		sandboxtest.Golden(t, "applicant_below_"+l.String()+".txt", below.In(l))
		sandboxtest.Golden(t, "public_"+l.String()+".txt", public.In(l))
	}
	sandboxtest.Golden(t, "applicant_en.md", applicant.Markdown(lang.English))
	sandboxtest.Golden(t, "public_ko.md", public.Markdown(lang.Korean))
}

// How a stage scores is said in words, in the order in which it is done.
func TestMethodInWords(t *testing.T) {
	zone := evaluation.ZoneChallenge()
	s := evaluation.Stage{
		ID: "challenge", Weighing: evaluation.Shares, Method: zone.Method, Select: 3, Reserve: 2,
		Criteria: []evaluation.Criterion{
			{ID: "idea", Max: points("10"), Weight: points("0.7"), Pass: evaluation.MustMark("6")}, {ID: "market", Max: points("10"), Weight: points("0.3")}},
		Quotas: []evaluation.Quota{{Group: "호남", Least: 1, Most: 2}},
	}
	s.Method.Missing, s.Method.Normalise = evaluation.MissingIsZero, evaluation.Shift
	s.Method.Audiences[0].Trim = evaluation.Trim{Low: 2}
	s.Method.Rounding = evaluation.Rounding{
		Sum:   evaluation.Round{Decimals: 1, Mode: money.HalfEven},
		Mean:  evaluation.Round{Decimals: 12, Mode: money.Down},
		Total: evaluation.Round{Decimals: 0, Mode: money.Up},
	}
	s.Method.MaxBonus, s.Method.MaxPenalty, s.Method.Pass = points("5"), points("3"), evaluation.MustMark("70%")
	s.Method.TieBreak = []evaluation.TieRule{evaluation.ByCriterion("idea"), evaluation.ByDraw("2026-11-22")}
	p := evaluation.Panel{Evaluators: evaluators("e1", "e2", "e3", "j1", "o1"), Proposals: proposals("a")}
	for i := range p.Evaluators {
		p.Evaluators[i].Audience = []string{"experts", "experts", "experts", "jury", "online"}[i]
		p.Sheets = append(p.Sheets, sheet(p.Evaluators[i].ID, "a", "idea", "8", "market", "9"))
	}
	delete(p.Sheets[0].Scores, "market")
	record, err := evaluation.NewRecord(s, p)
	if err != nil {
		t.Fatal(err)
	}
	a, err := record.Applicant("a", evaluation.ReportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		sandboxtest.Golden(t, "method_"+l.String()+".txt", a.In(l))
	}
}

// Equals at the cut are told to them and to the public, and nobody is called rejected.
func TestReportsOfATie(t *testing.T) {
	stage := single("10")
	stage.Select, stage.Reserve = 2, 1
	record, err := evaluation.NewRecord(stage, scored(map[string][]string{"a": {"9"}, "b": {"8"}, "c": {"8"}, "d": {"7"}}))
	if !errors.Is(err, errTie) {
		t.Fatal(err)
	}
	reports, err := record.Applicants(evaluation.ReportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var got []evaluation.Outcome
	for _, a := range reports {
		got = append(got, a.Outcome)
	}
	if diff := cmp.Diff([]evaluation.Outcome{evaluation.Chosen, evaluation.Undecided, evaluation.Undecided, evaluation.Undecided}, got); diff != "" {
		t.Error(diff)
	}
	public, err := record.Public(evaluation.ReportOptions{NameAll: true})
	if err != nil || public.Tied != 2 || len(public.Others) != 3 || public.Others[0].Proposal != "b" {
		t.Errorf("%v, %v", public, err)
	}
	if !strings.Contains(public.In(lang.Korean), "동점 2건은") {
		t.Error(public.In(lang.Korean))
	}
}

// A tie that a rule decided is told to both sides of it.
func TestReportsOfATieRule(t *testing.T) {
	stage := single("10")
	stage.Criteria[0].Name = lang.Text{KO: "계획", EN: "plan"}
	stage.Criteria = append(stage.Criteria, evaluation.Criterion{ID: "d", Max: points("10"), Given: true})
	stage.Full = points("20")
	stage.Method.TieBreak = []evaluation.TieRule{evaluation.ByCriterion("c")}
	panel := scored(map[string][]string{"a": {"6"}, "b": {"8"}})
	for i := range panel.Proposals {
		given := map[string]string{"a": "8", "b": "6"}[panel.Proposals[i].ID]
		panel.Proposals[i].Scores = map[string]evaluation.Points{"d": points(given)}
	}
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	reports, err := record.Applicants(evaluation.ReportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	const rule = "평가항목 계획의 점수가 높은 제안"
	if reports[0].Ahead.Rule.KO != rule || reports[1].Behind.Rule.KO != rule || !reports[0].Behind.IsZero() || !reports[1].Ahead.IsZero() {
		t.Errorf("%v %v", reports[0].Ahead, reports[1].Behind)
	}
}

// Who is not selected with a higher total than one who is learns that the quotas decided, and so does the public.
func TestReportsOfQuotas(t *testing.T) {
	stage := single("10")
	stage.Select, stage.Quotas = 2, []evaluation.Quota{{Group: "north", Most: 1}}
	panel := scored(map[string][]string{"a": {"9"}, "b": {"8"}, "c": {"7"}, "d": {"6"}})
	for i := range panel.Proposals {
		panel.Proposals[i].Group = map[string]string{"a": "north", "b": "north", "c": "south", "d": "south"}[panel.Proposals[i].ID]
	}
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]bool{"a": false, "b": true, "c": false, "d": false} {
		a, err := record.Applicant(id, evaluation.ReportOptions{})
		if err != nil || strings.Contains(a.In(lang.Korean), "할당에 따름") != want || strings.Contains(a.In(lang.English), "because of the quotas") != want {
			t.Errorf("%s: %v\n%s", id, err, a.In(lang.Korean))
		}
	}
	public, err := record.Public(evaluation.ReportOptions{})
	if err != nil || strings.Count(public.In(lang.Korean), "8.0000점, 지역·분야별 할당에 따라 선정되지 않음\n") != 1 ||
		strings.Count(public.In(lang.English), "not selected because of the quotas") != 1 {
		t.Errorf("%v\n%s", err, public.In(lang.Korean))
	}
}

// Equals that share a rank are told the rule as much as the first of them.
func TestReportsOfSharedRanks(t *testing.T) {
	stage := single("10")
	stage.Criteria = append(stage.Criteria, evaluation.Criterion{ID: "d", Max: points("10"), Given: true})
	stage.Full, stage.Select = points("20"), 2
	stage.Method.TieBreak = []evaluation.TieRule{evaluation.ByCriterion("c")}
	given := map[string]string{"a": "6", "b": "6", "x": "8", "y": "8"}
	panel := scored(map[string][]string{"a": {"8"}, "b": {"8"}, "x": {"6"}, "y": {"6"}})
	for i := range panel.Proposals {
		panel.Proposals[i].Scores = map[string]evaluation.Points{"d": points(given[panel.Proposals[i].ID])}
	}
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	reports, err := record.Applicants(evaluation.ReportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range reports {
		wins := given[a.Proposal] == "6"
		if (a.Outcome == evaluation.Chosen) != wins || a.Ahead.IsZero() == wins || a.Behind.IsZero() != wins || a.Total != a.Cut {
			t.Errorf("%s: rank %d, %v, behind %v, ahead %v", a.Proposal, a.Rank, a.Outcome, a.Behind.By, a.Ahead.By)
		}
	}
}

package evaluation_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// peopled gives the evaluators of panels names, institutions and ids that no other text has, and writes of them wherever a
// report takes over free text. It returns what no report may say.
func peopled(r *rand.Rand, panels []evaluation.Panel) (secrets []string) {
	for i := range panels {
		p := &panels[i]
		ids := make(map[string]string)
		for j := range p.Evaluators {
			e := &p.Evaluators[j]
			ids[e.ID] = fmt.Sprintf("ev-%d%c", i, 'k'+r.IntN(13)) + fmt.Sprint(j)
			e.ID, e.Name = ids[e.ID], randomName(r)
			e.Institution = []string{"한빛대학교", "㈜새벽에너지", "Harbour Institute", "바다 연구원"}[r.IntN(4)] + fmt.Sprint(i, j)
			e.Field = []string{"수소", "안전", "수소(" + e.Institution + ")"}[r.IntN(3)]
			e.Sector = evaluation.Sector(r.IntN(6))
			secrets = append(secrets, e.ID, e.Name, e.Institution)
		}
		for j := range p.Conflicts {
			p.Conflicts[j].Evaluator = ids[p.Conflicts[j].Evaluator]
		}
		for j := range p.Recusals {
			p.Recusals[j].Evaluator = ids[p.Recusals[j].Evaluator]
			p.Recusals[j].Reason = lang.Text{KO: "위원 " + p.Recusals[j].Evaluator + "의 신청"}
		}
		about := func() string {
			e := p.Evaluators[r.IntN(len(p.Evaluators))]
			return said(r, e.Name) + " 위원, " + e.ID + "는 " + said(r, e.Institution) + " 소속으로 " + e.Name + "과 같은 의견"
		}
		for j := range p.Sheets {
			p.Sheets[j].Evaluator = ids[p.Sheets[j].Evaluator]
			p.Sheets[j].Comments = map[string]string{"a": about()}
		}
		for j := range p.Proposals {
			x := &p.Proposals[j]
			for k := range x.Bonuses {
				x.Bonuses[k].Reason = lang.Text{KO: about(), EN: about()}
			}
			for k := range x.Penalties {
				x.Penalties[k].Reason = lang.Text{KO: about()}
			}
		}
	}
	return secrets
}

// No report says who an evaluator is, in no language and no form.
func TestReportsNameNobody(t *testing.T) {
	const seed = 61
	r := rand.New(rand.NewPCG(seed, 1))
	made := 0
	for i := range cases(80, 100_000) {
		s := randomStage(r)
		panels := randomRecordPanels(r, s)
		secrets := peopled(r, panels)
		record, err := evaluation.NewRecord(s, panels...)
		if record.Ranking == nil {
			continue
		}
		made++
		o := evaluation.ReportOptions{NameAll: r.IntN(2) == 0}
		applicants, err2 := record.Applicants(o)
		public, err3 := record.Public(o)
		if err2 != nil || err3 != nil {
			t.Fatal(err, err2, err3)
		}
		texts := []string{written(t, public), public.In(lang.Korean), public.In(lang.English), public.Markdown(lang.Korean)}
		for _, a := range applicants {
			texts = append(texts, written(t, a), a.In(lang.Korean), a.In(lang.English), a.Markdown(lang.English))
		}
		for _, text := range texts {
			bare := strings.ToLower(strings.NewReplacer(" ", "", "\\", "").Replace(text))
			for _, secret := range secrets {
				if strings.Contains(bare, strings.ToLower(strings.ReplaceAll(secret, " ", ""))) {
					t.Fatalf("seed %d, case %d: %q is in a report:\n%s", seed, i, secret, text)
				}
			}
		}
	}
	if made < 30 {
		t.Errorf("only %d records", made)
	}
}

// written is a report as JSON, which the strict reader takes back.
func written[T any](t *testing.T, report T) string {
	t.Helper()
	data, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	var back T
	if err := wire.Decode(data, &back, wire.Limits{}); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(data) {
		t.Fatalf("read and written again, %v:\n%s\n%s", err, data, again)
	}
	return string(data)
}

// Whoever adds up what a report shows gets its total: an account in rationals that knows nothing of the library's.
func TestReportsAddUp(t *testing.T) {
	const seed = 67
	r := rand.New(rand.NewPCG(seed, 1))
	checked := 0
	for i := range cases(200, 100_000) {
		s := randomStage(r)
		record, err := evaluation.NewRecord(s, randomPanel(r, s, "p"))
		if record.Ranking == nil {
			continue
		}
		reports, err2 := record.Applicants(evaluation.ReportOptions{})
		if err2 != nil {
			t.Fatal(err, err2)
		}
		for j, a := range reports {
			checked++
			want := record.Ranking[j]
			if got := addUp(t, s, a); !got.Equal(want.Total) || a.Total != want.Total || a.Rank != want.Rank || a.Proposal != want.Proposal {
				t.Fatalf("seed %d, case %d: the report of %s adds up to %s, not %s:\n%s", seed, i, a.Proposal, got, want.Total, a.In(lang.English))
			}
			high, low := 0, 0
			for n, e := range a.Evaluators {
				if e.Number != n+1 {
					t.Fatalf("number %d at %d", e.Number, n)
				}
				high += count(e.Dropped == evaluation.DroppedHigh)
				low += count(e.Dropped == evaluation.DroppedLow)
			}
			if high != len(want.Dropped.High) || low != len(want.Dropped.Low) || len(a.Failed) != len(want.Failed) {
				t.Fatalf("seed %d, case %d: dropped %d and %d, %v, failed %v, %v", seed, i, high, low, want.Dropped, a.Failed, want.Failed)
			}
		}
	}
	if checked < 200 {
		t.Errorf("only %d reports", checked)
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// addUp computes the total from what the report of a stage shows.
func addUp(t *testing.T, s evaluation.Stage, a evaluation.ApplicantReport) evaluation.Points {
	t.Helper()
	total := new(big.Rat)
	for _, m := range a.Means {
		sum, n := new(big.Rat), int64(0)
		for _, e := range a.Evaluators {
			if e.Audience == m.Audience && e.Dropped.IsZero() {
				sum.Add(sum, rat(e.Sum.String()))
				n++
			}
		}
		if int(n) != m.Counted {
			t.Fatalf("%d counted, but %d are shown", m.Counted, n)
		}
		mean := sum.Quo(sum, big.NewRat(n, 1))
		if r := s.Method.Rounding.Mean; r != (evaluation.Round{}) {
			mean = rat(decimals(t, mean, r))
		}
		if !m.Weight.IsZero() {
			mean.Mul(mean, rat(m.Weight.String()))
		}
		total.Add(total, mean)
	}
	for _, v := range []struct {
		points evaluation.Points
		sign   int64
	}{{a.Given, 1}, {a.Bonus, 1}, {a.Penalty, -1}} {
		if !v.points.IsZero() {
			total.Add(total, new(big.Rat).Mul(rat(v.points.String()), big.NewRat(v.sign, 1)))
		}
	}
	return points(decimals(t, total, s.Method.Rounding.Total))
}

// decimals rounds by the definition of each rounding.
func decimals(t *testing.T, v *big.Rat, r evaluation.Round) string {
	t.Helper()
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(r.Decimals)), nil))
	abs := new(big.Rat).Abs(v)
	units := new(big.Rat).Quo(abs, unit)
	whole := new(big.Int).Quo(units.Num(), units.Denom())
	rest := new(big.Rat).Sub(units, new(big.Rat).SetInt(whole))
	half := rest.Cmp(big.NewRat(1, 2))
	if away := map[money.Rounding]bool{
		money.HalfUp: half >= 0, money.HalfEven: half > 0 || half == 0 && whole.Bit(0) == 1, money.Up: rest.Sign() > 0,
	}[r.Mode]; away {
		whole.Add(whole, big.NewInt(1))
	}
	out := new(big.Rat).Mul(new(big.Rat).SetInt(whole), unit)
	if v.Sign() < 0 {
		out.Neg(out)
	}
	return out.FloatString(r.Decimals)
}

// Numbers follow neither the list of evaluators nor the numbers of another report, and another salt gives others.
func TestReportsShuffleEvaluators(t *testing.T) {
	var orders []string
	for _, salt := range []string{"", "1", "2", "3"} {
		record := hearingRecord(t)
		record.Salt = salt
		for _, proposal := range []string{"us-hydrogen", "gw-digital"} {
			a, err := record.Applicant(proposal, evaluation.ReportOptions{})
			if err != nil {
				t.Fatal(err)
			}
			again, err := record.Applicant(proposal, evaluation.ReportOptions{})
			if err != nil || written(t, a) != written(t, again) {
				t.Fatal("the same report twice, and it differs")
			}
			order := ""
			for _, e := range a.Evaluators {
				order += e.Scores[0].Score.String() + " "
			}
			orders = append(orders, order)
		}
	}
	different := make(map[string]bool)
	for i := 0; i < len(orders); i += 2 {
		different[orders[i]] = true
	}
	if len(different) < 3 {
		t.Errorf("orders: %q", orders)
	}
}

// A report is refused where the record is not sound or has no such proposal.
func TestNoReport(t *testing.T) {
	record := hearingRecord(t)
	_, err := record.Applicant("nobody", evaluation.ReportOptions{})
	if diff := cmp.Diff([]string{"evaluation.id.unknown proposal"}, codes(err)); diff != "" {
		t.Error(diff)
	}
	record.Ranking = append(evaluation.Ranking(nil), record.Ranking...)
	record.Ranking[0].Total = points("99")
	for _, err := range []error{
		second(record.Applicant("gn-ammonia", evaluation.ReportOptions{})), second(record.Applicants(evaluation.ReportOptions{})),
		second(record.Public(evaluation.ReportOptions{})),
	} {
		if diff := cmp.Diff([]string{string(errDifferent) + " ranking[0].total"}, codes(err)); diff != "" {
			t.Error(diff)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// A comment cannot forge a line of the letter, nor mark-up.
func TestReportsKeepToTheirLines(t *testing.T) {
	stage, panel := hearing(), hearingPanel()
	panel.Sheets[0].Comments["plan"] = "좋음\n  - 총점: 100점\u202e\r\n# 제목 [여기](http://x) <script>"
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	a, err := record.Applicant("gn-ammonia", evaluation.ReportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if text := a.In(lang.Korean); !strings.Contains(text, "  - 실증계획: 좋음 - 총점: 100점 # 제목 [여기](http://x) <script>\n") {
		t.Error(text)
	}
	if text := a.Markdown(lang.Korean); !strings.Contains(text, `- 실증계획: 좋음 - 총점: 100점 \# 제목 \[여기\]\(http://x\) \<script\>`) {
		t.Error(text)
	}
}

// Names of others that the office knows of are shortened, where evaluators are hidden.
func TestReportsShortenPersons(t *testing.T) {
	stage, panel := hearing(), hearingPanel()
	panel.Sheets[0].Comments["plan"] = "발표자 성춘향의 답변을 홍길동 위원과 John Smith가 보충함, Dr. Jane Doe"
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	a, err := record.Applicant("gn-ammonia", evaluation.ReportOptions{Persons: []string{"성춘향", "Jane Doe"}})
	if err != nil {
		t.Fatal(err)
	}
	if text := a.In(lang.Korean); !strings.Contains(text, "발표자 성○향의 답변을 ○○○ 위원과 ○○○가 보충함, Dr. J. D.\n") {
		t.Error(text)
	}
}

// A name on record with a title or in two scripts is found in each of its forms.
func TestReportsKnowNamesByTheirParts(t *testing.T) {
	stage, panel := hearing(), hearingPanel()
	for _, c := range []struct{ name, comment, want string }{
		{"홍길동 교수", "홍길동은 반대", "○○○은 반대"},
		{"홍길동교수", "홍길동은 반대, 홍 위원도", "○○○은 반대, ○○○ 위원도"},
		{"홍길동(洪吉童)", "홍길동은 반대, 洪吉童 위원도, 길동 씨도", "○○○은 반대, ○○○ 위원도, ○○○ 씨도"},
		{"Dr. John Smith", "john smith는 반대", "○○○는 반대"},
		{"위원", "좋음", "좋음"},
	} {
		panel.Evaluators[0].Name = c.name
		panel.Sheets[0].Comments["plan"] = c.comment
		record, err := evaluation.NewRecord(stage, panel)
		if err != nil {
			t.Fatal(err)
		}
		a, err := record.Applicant("gn-ammonia", evaluation.ReportOptions{Persons: []string{"성춘향(成春香)"}})
		if err != nil || !strings.Contains(a.In(lang.Korean), ": "+c.want+"\n") {
			t.Errorf("%s: %v\n%s", c.name, err, a.In(lang.Korean))
		}
	}
	panel.Sheets[0].Comments["plan"] = "발표자 성춘향의 답변"
	record, err := evaluation.NewRecord(stage, panel)
	if err != nil {
		t.Fatal(err)
	}
	a, err := record.Applicant("gn-ammonia", evaluation.ReportOptions{Persons: []string{"성춘향(成春香)"}})
	if err != nil || !strings.Contains(a.In(lang.Korean), "발표자 성○향의 답변\n") {
		t.Error(err, a.In(lang.Korean))
	}
}

// A comment that says how someone is reached, or calls an evaluator in another way than by the name on record, names nobody.
func TestReportsHideHowPersonsAreReached(t *testing.T) {
	stage, panel := hearing(), hearingPanel()
	panel.Evaluators[0].Name, panel.Evaluators[0].Institution = "Anna Smith", "한빛대학교"
	panel.Evaluators[1].Institution = "Acme Robotics, Inc."
	for _, c := range []struct{ comment, want string }{
		{"문의 hong.gd@univ.ac.kr로", "문의 ○○○로"},
		{"전화 010-1234-5678, 02) 123-4567, +82 10 1234 5678", "전화 ○○○, ○○○, ○○○"},
		{"주민번호 800101-1234567 기재", "주민번호 ○○○ 기재"},
		{"SMITH는 반대", "○○○는 반대"},
		{"Prof. smith agrees", "Prof. ○○○ agrees"},
		{"smith 교수의 말", "○○○ 교수의 말"},
		{"한빛대 소속", "○○○ 소속"},
		{"acme robotics에서 옴", "○○○에서 옴"},
		{"홍*길*동, 홍ㆍ길동", "○○○, ○○○"},
		{"2024-2025년 예산 1,234,567원, 비율 0.75, 12-34쪽", "2024-2025년 예산 1,234,567원, 비율 0.75, 12-34쪽"},
	} {
		panel.Evaluators[2].Name = "홍길동"
		panel.Sheets[0].Comments["plan"] = c.comment
		record, err := evaluation.NewRecord(stage, panel)
		if err != nil {
			t.Fatal(err)
		}
		a, err := record.Applicant("gn-ammonia", evaluation.ReportOptions{})
		if err != nil || !strings.Contains(a.In(lang.Korean), ": "+c.want+"\n") {
			t.Errorf("%s: %v\n%s", c.comment, err, a.In(lang.Korean))
		}
	}
}

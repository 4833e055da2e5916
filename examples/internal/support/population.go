package support

import (
	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

var noFigure = text("공표된 수치가 없어 예시로 정함", "no published figure: chosen for the example")

func trait(name string, label lang.Text, set func(*Applicant, int64), d ...simulation.Distribution) simulation.Trait[Applicant] {
	return simulation.Trait[Applicant]{
		Assumption: simulation.Assumption{Name: name, Label: label, Distributions: d, Basis: noFigure, Confidence: law.Inferred}, Set: set,
	}
}

func given(t simulation.Trait[Applicant], by lang.Text, f func(*Applicant) int) simulation.Trait[Applicant] {
	t.Given, t.Assumption.Given = f, by
	return t
}

func from(t simulation.Trait[Applicant], ko, en string) simulation.Trait[Applicant] {
	t.Assumption.Basis, t.Assumption.Confidence = text(ko, en), law.Secondary
	return t
}

// traits are the population. Where a figure of the programme was published, it is used; each has its basis in the report.
func traits() []simulation.Trait[Applicant] {
	bySize := func(a *Applicant) int { return int(a.Size) - 1 }
	ofFirm := text("기업 규모", "size of the firm")
	yes := func(f func(*Applicant) *bool) func(*Applicant, int64) {
		return func(a *Applicant, n int64) { *f(a) = n == 1 }
	}
	return []simulation.Trait[Applicant]{
		from(trait("place", text("소재 시·도", "province"), func(a *Applicant, n int64) { a.Place = place(n + 1) }, places()),
			"특구 사업자 451곳 중 이전 237곳(2022-04), 이전 138곳 중 수도권 출발 72곳(2023-11)에서 수도권 27%로 계산, 시·도 안 배분은 예시",
			"27 % in the capital area: 237 of 451 firms relocated (2022-04), 72 of 138 of them from there (2023-11); divided evenly otherwise"),
		trait("field", text("분야", "field"), func(a *Applicant, n int64) { a.Field = field(n + 1) }, simulation.Weights{20, 18, 18, 16, 18, 10}),
		from(trait("size", ofFirm, func(a *Applicant, n int64) { a.Size = size(n + 1) }, simulation.Weights{48, 38, 13, 1}),
			"특구 기업 357곳의 고용 9,021명(2021-06, 평균 25명)에 맞춤", "fitted to 9,021 employees in 357 firms (2021-06, 25 on average)"),
		from(given(trait("relocates", text("특구 내 사업장 설치", "an office in the zone"), yes(func(a *Applicant) *bool { return &a.Relocates }),
			simulation.Share{Of: 0, In: 1}, simulation.Share{Of: 237, In: 451}), text("수도권 여부", "in the capital area"), inCapital),
			"특구 사업자 451곳 중 이전 237곳(2022-04)", "237 of 451 firms relocated (2022-04)"),
		given(trait("employees", text("상시근로자 수", "employees"), func(a *Applicant, n int64) { a.Employees = n },
			simulation.Even{Low: 1, High: 9}, simulation.Even{Low: 5, High: 40}, simulation.LogEven{Low: 20, High: 160}, simulation.LogEven{Low: 100, High: 800}), ofFirm, bySize),
		trait("months", text("업력(개월)", "age in months"), func(a *Applicant, n int64) { a.Months = n }, simulation.LogEven{Low: 3, High: 240}),
		given(trait("cover", text("보장액", "cover"), func(a *Applicant, n int64) { a.Cover = n },
			simulation.LogEven{Low: 100_000_000, High: 400_000_000, Step: 10_000_000}, simulation.LogEven{Low: 120_000_000, High: 800_000_000, Step: 10_000_000},
			simulation.LogEven{Low: 150_000_000, High: 1_500_000_000, Step: 50_000_000}, simulation.LogEven{Low: 300_000_000, High: 3_000_000_000, Step: 100_000_000}), ofFirm, bySize),
		trait("insured", text("책임보험 가입", "insured"), yes(func(a *Applicant) *bool { return &a.Insured }), simulation.Share{Of: 95, In: 100}),
		trait("research", text("연구개발비 비율(만분율)", "research in ten-thousandths"), func(a *Applicant, n int64) { a.Research = n }, simulation.Even{Low: 0, High: 1500}),
		trait("safety_plan", text("안전관리계획", "safety plan"), yes(func(a *Applicant) *bool { return &a.SafetyPlan }), simulation.Share{Of: 88, In: 100}),
		trait("sanctions", text("특례 취소 이력", "earlier revocations"), func(a *Applicant, n int64) { a.Sanctions = n }, simulation.Weights{96, 3, 1}),
		given(trait("cost", text("실증 비용", "cost of the demonstration"), func(a *Applicant, n int64) { a.Cost = n },
			simulation.LogEven{Low: 20_000_000, High: 300_000_000, Step: 1000}, simulation.LogEven{Low: 30_000_000, High: 600_000_000, Step: 1000},
			simulation.LogEven{Low: 50_000_000, High: 1_200_000_000, Step: 1000}, simulation.LogEven{Low: 100_000_000, High: 3_000_000_000, Step: 1000}), ofFirm, bySize),
	}
}

// places have 27 of 100 in the capital area and divide the rest evenly.
func places() simulation.Weights {
	var w simulation.Weights
	capital := 0
	for _, p := range provinces {
		if p.CapitalArea() {
			capital++
		}
	}
	for _, p := range provinces {
		if p.CapitalArea() {
			w = append(w, int64(27*(len(provinces)-capital)))
		} else {
			w = append(w, int64(73*capital))
		}
	}
	return w
}

func inCapital(a *Applicant) int {
	if a.Place.province().CapitalArea() {
		return 1
	}
	return 0
}

// Binding is where the facts, the groups and the base of the grant stand in an applicant.
func Binding() simulation.Binding[Applicant, Facts] {
	flag := func(f func(*Applicant) bool) func(*Applicant) (bool, bool) {
		return func(a *Applicant) (bool, bool) { return f(a), true }
	}
	count := func(f func(*Applicant) int64) func(*Applicant) (int, bool) {
		return func(a *Applicant) (int, bool) { return int(f(a)), true }
	}
	return simulation.Binding[Applicant, Facts]{
		Schema: schema,
		Fields: []simulation.Field[Applicant, Facts]{
			simulation.Word(where, func(a *Applicant) place { return a.Place }),
			simulation.Word(industry, func(a *Applicant) field { return a.Field }),
			simulation.Word(firm, func(a *Applicant) size { return a.Size }),
			simulation.Bools(relocates, flag(func(a *Applicant) bool { return a.Relocates })),
			simulation.Bools(insured, flag(func(a *Applicant) bool { return a.Insured })),
			simulation.Bools(safety, flag(func(a *Applicant) bool { return a.SafetyPlan })),
			simulation.Ints(employees, count(func(a *Applicant) int64 { return a.Employees })),
			simulation.Ints(months, count(func(a *Applicant) int64 { return a.Months })),
			simulation.Ints(sanctions, count(func(a *Applicant) int64 { return a.Sanctions })),
			simulation.Amounts(cover, func(a *Applicant) money.Amount { return money.Won(a.Cover) }),
			simulation.Numbers(research, func(a *Applicant) rule.Number { return rule.NewNumber(a.Research, 4) }),
		},
		Groups: []func(*Applicant) uint8{
			func(a *Applicant) uint8 { return uint8(a.Place) },
			func(a *Applicant) uint8 { return uint8(a.Field) },
			func(a *Applicant) uint8 { return uint8(a.Size) },
		},
		Base: func(a *Applicant) int64 { return a.Cost },
	}
}

// groupings are the groups in the order of the binding.
func groupings() []simulation.Grouping {
	var places []rule.Term
	for _, p := range provinces {
		places = append(places, rule.Term{Word: p.ISO().String(), Label: p.ShortName()})
	}
	return []simulation.Grouping{
		{Name: "place", Label: text("시·도", "province"), Terms: places},
		{Name: "field", Label: text("분야", "field"), Terms: fields},
		{Name: "size", Label: text("규모", "size"), Terms: sizes},
	}
}

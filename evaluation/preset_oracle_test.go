package evaluation_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/region"
)

// presetCases runs a preset against its transcription; one returns the outcomes it met.
func presetCases(t *testing.T, seed uint64, one func(r *rand.Rand, at string) (outcome string)) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 8))
	met := map[string]int{}
	for i := range cases(1000, 100_000) {
		met[one(r, fmt.Sprintf("seed %d, case %d", seed, i))]++
	}
	for _, outcome := range []string{"ranked", "tie", "refused"} {
		if met[outcome] == 0 {
			t.Errorf("no case was %s: %v", outcome, met)
		}
	}
}

func outcome(tie bool) string {
	if tie {
		return "tie"
	}
	return "ranked"
}

// 조달청 협상에 의한 계약 제안서평가 세부기준 제12조제2항: one highest and one lowest dropped, only one of equals; mean; rounded at the fifth decimal
// place. 협상에 의한 계약체결기준: 85% of the technical points; technical + price; ties by the technical score, then by the heaviest item.
func TestNegotiationAgreesWithRationals(t *testing.T) {
	preset := evaluation.Negotiation()
	presetCases(t, 20170301, func(r *rand.Rand, at string) string {
		x := randomRaw(r, 3+r.IntN(4), 50, 30)
		stage := evaluation.Stage{
			ID: "negotiation", Weighing: evaluation.Marks, Full: points("90"), Method: preset.Method, Select: 1 + r.IntN(2),
			Criteria: []evaluation.Criterion{
				{ID: "technical", Technical: true, Pass: preset.Technical, Criteria: []evaluation.Criterion{
					{ID: "plan", Max: points("50")}, {ID: "team", Max: points("30")}}},
				{ID: "price", Max: points("10"), Given: true},
			},
		}
		panel := x.priced("plan", "team")
		panel.Evaluators[0].Chair = true
		var list []standing
		for p := range x.scores {
			left := x.left(p)
			if len(left) < 3 {
				refused(t, at, stage, panel, "evaluation.panel.too_few")
				return "refused"
			}
			kept := x.withoutExtremes(p, left)
			technical := half(mean(kept, func(e int) *big.Rat { return x.sum(p, e) }), 4)
			plan := half(mean(kept, func(e int) *big.Rat { return x.scores[p][e][0] }), 4)
			list = append(list, standing{
				id:     panel.Proposals[p].ID,
				passes: technical.Cmp(big.NewRat(68, 1)) >= 0, // 85% of 80
				by:     []*big.Rat{add(technical, x.given[p]), technical, plan},
			})
		}
		want, tie := expected(list, 4, stage.Select)
		agree(t, at, stage, panel, want, tie)
		return outcome(tie)
	})
}

// technologyRD transcribes 산업기술혁신사업 기술개발 평가관리지침: mean without one highest and one lowest, then a bonus of at most 5 and the
// penalty; 70 or more are eligible.
func technologyRD(x raw, panel *evaluation.Panel) (list []standing, enough bool) {
	for p := range x.scores {
		panel.Proposals[p].Bonuses = []evaluation.Adjustment{{Points: points("0.5")}, {Points: points(x.bonus[p].FloatString(0))}}
		panel.Proposals[p].Penalties = []evaluation.Adjustment{{Points: points(x.penalty[p].FloatString(1))}}
		left := x.left(p)
		if len(left) < 3 {
			return nil, false
		}
		bonus := add(x.bonus[p], big.NewRat(1, 2))
		if limit := big.NewRat(5, 1); bonus.Cmp(limit) > 0 {
			bonus = limit
		}
		m := mean(x.withoutExtremes(p, left), func(e int) *big.Rat { return x.sum(p, e) })
		total := half(add(m, bonus, new(big.Rat).Neg(x.penalty[p])), 1)
		list = append(list, standing{id: panel.Proposals[p].ID, passes: total.Cmp(big.NewRat(70, 1)) >= 0, by: []*big.Rat{total}})
	}
	return list, true
}

func rdStage(p evaluation.Preset, choose int) evaluation.Stage {
	stage := evaluation.Stage{
		ID: p.ID, Weighing: evaluation.Marks, Full: points("72"), Method: p.Method, Composition: p.Composition, Select: choose,
		Criteria: []evaluation.Criterion{{ID: "technology", Max: points("42")}, {ID: "business", Max: points("30")}},
	}
	stage.Method.Rounding = rounding(1) // which the guideline leaves to the call
	return stage
}

func TestTechnologyRDAgreesWithRationals(t *testing.T) {
	presetCases(t, 20190808, func(r *rand.Rand, at string) string {
		x := randomRaw(r, 3+r.IntN(5), 42, 30)
		stage, panel := rdStage(evaluation.TechnologyRD(), 1+r.IntN(2)), x.panel("technology", "business")
		panel.Evaluators[r.IntN(len(panel.Evaluators))].Chair = true
		industry := 0
		for i := range panel.Evaluators {
			if panel.Evaluators[i].Sector = evaluation.Sector(1 + r.IntN(2)); panel.Evaluators[i].Sector == evaluation.Industry {
				industry++
			}
		}
		list, enough := technologyRD(x, &panel)
		switch {
		case 3*industry < len(panel.Evaluators): // at least a third from industry
			refused(t, at, stage, panel, "evaluation.panel.share.out_of_range")
			return "refused"
		case !enough:
			refused(t, at, stage, panel, "evaluation.panel.too_few")
			return "refused"
		}
		want, tie := expected(list, 1, stage.Select)
		agree(t, at, stage, panel, want, tie)
		return outcome(tie)
	})
}

// 지역산업육성사업 기업지원 평가관리지침: the same, and at least half of the members from outside the region.
func TestRegionalRDAgreesWithRationals(t *testing.T) {
	home, away := region.MustLegalDong("48"), region.MustLegalDong("26")
	presetCases(t, 2018, func(r *rand.Rand, at string) string {
		x := randomRaw(r, 3+r.IntN(5), 42, 30)
		stage, panel := rdStage(evaluation.RegionalRD(), 1+r.IntN(2)), x.panel("technology", "business")
		panel.Region, panel.Evaluators[0].Chair = home, true
		outside := 0
		for i := range panel.Evaluators {
			panel.Evaluators[i].Sector, panel.Evaluators[i].Region = evaluation.Industry, home
			if r.IntN(3) > 0 {
				panel.Evaluators[i].Region = away
				outside++
			}
		}
		list, enough := technologyRD(x, &panel)
		switch {
		case 2*outside < len(panel.Evaluators):
			refused(t, at, stage, panel, "evaluation.panel.share.out_of_range")
			return "refused"
		case !enough:
			refused(t, at, stage, panel, "evaluation.panel.too_few")
			return "refused"
		}
		want, tie := expected(list, 1, stage.Select)
		agree(t, at, stage, panel, want, tie)
		return outcome(tie)
	})
}

// Zone challenge: experts 80%, jury on the spot 10%, online 10%.
func TestZoneChallengeAgreesWithRationals(t *testing.T) {
	audiences := []string{"experts", "jury", "online"}
	shares := []*big.Rat{big.NewRat(8, 10), big.NewRat(1, 10), big.NewRat(1, 10)}
	presetCases(t, 80, func(r *rand.Rand, at string) string {
		x := randomRaw(r, 4+r.IntN(5), 10)
		stage, panel := single("10"), x.panel("c")
		stage.Method = evaluation.ZoneChallenge().Method
		stage.Method.Rounding = rounding(1) // not published
		of := make([]int, len(panel.Evaluators))
		for i := range of {
			if of[i] = i; i > 2 {
				of[i] = r.IntN(3)
			}
			panel.Evaluators[i].Audience = audiences[of[i]]
		}
		var list []standing
		for p := range x.scores {
			total := new(big.Rat)
			for a := range audiences {
				var left []int
				for _, e := range x.left(p) {
					if of[e] == a {
						left = append(left, e)
					}
				}
				if len(left) == 0 {
					refused(t, at, stage, panel, "evaluation.panel.too_few")
					return "refused"
				}
				total.Add(total, new(big.Rat).Mul(shares[a], mean(left, func(e int) *big.Rat { return x.sum(p, e) })))
			}
			list = append(list, standing{id: panel.Proposals[p].ID, passes: true, by: []*big.Rat{half(total, 1)}})
		}
		want, tie := expected(list, 1, stage.Select)
		agree(t, at, stage, panel, want, tie)
		return outcome(tie)
	})
}

// Contracts of local governments: 70 points or more; ties by the ability to perform, the price, the lot. Without the lot, what is
// still equal stays so.
func TestLocalContractAgreesWithRationals(t *testing.T) {
	presetCases(t, 70, func(r *rand.Rand, at string) string {
		x := randomRaw(r, 1+r.IntN(4), 62)
		stage := evaluation.Stage{
			ID: "local", Weighing: evaluation.Marks, Full: points("72"), Method: evaluation.LocalContract().Method, Select: 1,
			Criteria: []evaluation.Criterion{{ID: "execution", Max: points("62")}, {ID: "price", Max: points("10"), Given: true}},
		}
		stage.Method.Rounding = rounding(0) // not read
		drawn := r.IntN(2) == 0
		if drawn {
			stage.Method.TieBreak = append(stage.Method.TieBreak, evaluation.ByDraw("2026-11-22"))
		}
		panel := x.priced("execution")
		var list []standing
		for p := range x.scores {
			left := x.left(p)
			if len(left) == 0 {
				refused(t, at, stage, panel, "evaluation.panel.too_few")
				return "refused"
			}
			execution := mean(left, func(e int) *big.Rat { return x.sum(p, e) })
			total := half(add(execution, x.given[p]), 0)
			s := standing{id: panel.Proposals[p].ID, passes: total.Cmp(big.NewRat(70, 1)) >= 0,
				by: []*big.Rat{total, execution, x.given[p]}}
			if drawn {
				s.lot = lot("2026-11-22", s.id)
			}
			list = append(list, s)
		}
		want, tie := expected(list, 0, stage.Select)
		agree(t, at, stage, panel, want, tie)
		return outcome(tie)
	})
}

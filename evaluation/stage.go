package evaluation

import (
	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// A Criterion is one heading that a panel scores (평가항목).
type Criterion struct {
	ID     string    `json:"id"`     // stable name that score sheets refer to, for example "plan"
	Name   lang.Text `json:"name"`   // heading as published
	Max    Points    `json:"max"`    // highest score (배점); a score runs from 0 to Max, both included
	Weight Points    `json:"weight"` // share of the total (가중치), above 0; the weights of a stage add up to exactly 1
}

// A Stage is one round of scoring (평가단계), for example the evaluation on paper (서면평가): what is scored, how the
// scores become a total, and how many proposals are selected.
type Stage struct {
	ID       string         `json:"id"`       // stable name of the stage, for example "paper"
	Name     lang.Text      `json:"name"`     // name as published
	Criteria []Criterion    `json:"criteria"` // at least one
	Decimals int            `json:"decimals"` // decimals of a total, 0 to 20
	Rounding money.Rounding `json:"rounding"` // how a total is rounded, once, at the end
	Select   int            `json:"select"`   // number of proposals that go on, 1 or more
}

var (
	noCriteria = fault.Define("evaluation.stage.criteria.required",
		"평가항목이 없습니다. 평가항목이 하나 이상 있어야 합니다. 항목을 넣으십시오.",
		"There is no criterion. A stage needs at least one. Add the criteria.")
	noID = fault.Define("evaluation.id.required",
		"식별자가 비어 있습니다. 점수표가 이 식별자로 항목을 찾습니다. 식별자를 넣으십시오.",
		"The id is empty. Score sheets refer to it. Give it an id.")
	duplicateID = fault.Define("evaluation.id.duplicate",
		"식별자 {id:이/가} 두 번 쓰였습니다. 식별자는 하나뿐이어야 합니다. 하나를 바꾸거나 지우십시오.",
		"The id {id} is used twice. An id must be unique. Change or remove one of them.")
	badMax = fault.Define("evaluation.criterion.max.out_of_range",
		"배점 {max:이/가} 0보다 크지 않습니다. 배점은 0보다 커야 합니다. 배점을 고치십시오.",
		"The maximum {max} is not above 0. It must be. Correct the maximum.")
	badWeight = fault.Define("evaluation.criterion.weight.out_of_range",
		"가중치 {weight:이/가} 0보다 크고 1 이하인 수가 아닙니다. 가중치를 고치십시오.",
		"The weight {weight} is not above 0 and at most 1. Correct the weight.")
	weightSum = fault.Define("evaluation.criteria.weight.sum",
		"가중치의 합이 {sum}입니다. 합은 정확히 1이어야 합니다. 가중치를 고치십시오.",
		"The weights add up to {sum}. They must add up to exactly 1. Correct the weights.")
	badDecimals = fault.Define("evaluation.stage.decimals.out_of_range",
		"소수 자릿수 {decimals:은/는} 쓸 수 없습니다. 0부터 20까지여야 합니다. 자릿수를 고치십시오.",
		"{decimals} decimals cannot be used. It must be 0 to 20. Correct the number of decimals.")
	badRounding = fault.Define("evaluation.stage.rounding.required",
		"총점의 끝수 처리 방법이 없습니다. 반올림은 half_up처럼 이름으로 정해야 합니다. 방법을 넣으십시오.",
		"The stage does not say how a total is rounded. Rounding must be named, for example half_up. Name it.")
	badSelect = fault.Define("evaluation.stage.select.out_of_range",
		"선정 수 {select:은/는} 쓸 수 없습니다. 1 이상이어야 합니다. 선정 수를 고치십시오.",
		"{select} proposals cannot be selected. It must be 1 or more. Correct the number.")
)

// maxDecimals bounds the decimals of a total.
const maxDecimals = 20

// one is the sum that the weights of a stage must reach.
var one = decimal.NewFromInt(1)

// Validate returns every fault of the stage as a fault.List, or nil.
func (s Stage) Validate() error { return s.faults(fault.Path{}).Err() }

func (s Stage) faults(at fault.Path) fault.List {
	var faults fault.List
	if s.ID == "" {
		faults = append(faults, noID.At(at.Field("id"), law.Ref{}))
	}
	faults = append(faults, criteriaFaults(s.Criteria, at.Field("criteria"))...)
	if s.Decimals < 0 || s.Decimals > maxDecimals {
		faults = append(faults, badDecimals.At(at.Field("decimals"), law.Ref{}, lang.Arg{Name: "decimals", Value: s.Decimals}))
	}
	if _, err := meanOf(decimal.Zero, 1, 0, s.Rounding); err != nil {
		faults = append(faults, badRounding.At(at.Field("rounding"), law.Ref{}))
	}
	if s.Select < 1 {
		faults = append(faults, badSelect.At(at.Field("select"), law.Ref{}, lang.Arg{Name: "select", Value: s.Select}))
	}
	return faults
}

func criteriaFaults(criteria []Criterion, at fault.Path) fault.List {
	var faults fault.List
	if len(criteria) == 0 {
		return append(faults, noCriteria.At(at, law.Ref{}))
	}
	seen := make(map[string]bool, len(criteria))
	sum := decimal.Zero
	for i, c := range criteria {
		here := at.Index(i)
		faults = append(faults, idFault(c.ID, seen, here.Field("id"))...)
		if c.Max.Decimal().Sign() <= 0 {
			faults = append(faults, badMax.At(here.Field("max"), law.Ref{}, lang.Arg{Name: "max", Value: c.Max}))
		}
		if w := c.Weight.Decimal(); w.Sign() <= 0 || w.GreaterThan(one) {
			faults = append(faults, badWeight.At(here.Field("weight"), law.Ref{}, lang.Arg{Name: "weight", Value: c.Weight}))
		}
		sum = sum.Add(c.Weight.Decimal())
	}
	if !sum.Equal(one) {
		faults = append(faults, weightSum.At(at, law.Ref{}, lang.Arg{Name: "sum", Value: Points{sum, true}}))
	}
	return faults
}

// idFault reports an empty or repeated id and remembers the id.
func idFault(id string, seen map[string]bool, at fault.Path) fault.List {
	switch {
	case id == "":
		return fault.List{noID.At(at, law.Ref{})}
	case seen[id]:
		return fault.List{duplicateID.At(at, law.Ref{}, lang.Arg{Name: "id", Value: id})}
	}
	seen[id] = true
	return nil
}

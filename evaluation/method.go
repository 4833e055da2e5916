package evaluation

import (
	"math"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// Method is how the scores of a panel become totals (평가점수 산정방법), as data. In this order:
//
//  1. an evaluator's sum: the weighted scores that the evaluator gave the proposal, rounded where Rounding.Sum says so;
//  2. trimming: whole evaluators of that proposal are dropped, the highest sums first, then the lowest;
//  3. the mean of the sums left, rounded where Rounding.Mean says so; with Audiences, the weighted sum of their means;
//  4. normalisation between panels;
//  5. the given criteria, the bonus and less the penalty, each of the two up to its cap;
//  6. rounding of the total, once.
//
// Everything between the roundings is exact. Where means are rounded, the scores of criteria that pass marks and tie
// rules look at are means rounded likewise; elsewhere they are exact.
type Method struct {
	Missing    Missing       `json:"missing,omitzero"`     // what becomes of a score that was not given
	Least      int           `json:"least,omitzero"`       // evaluators that must be left for a proposal after recusals; 0 works as 1
	Trim       Trim          `json:"trim,omitzero"`        // evaluators to drop
	Audiences  []Audience    `json:"audiences,omitempty"`  // groups of evaluators with weights; then Least and Trim stand there
	Rounding   Rounding      `json:"rounding"`             // where and how numbers are rounded
	MaxBonus   Points        `json:"max_bonus,omitzero"`   // the most that bonuses add (가점 한도); absent: no cap
	MaxPenalty Points        `json:"max_penalty,omitzero"` // the most that penalties take (감점 한도); absent: no cap
	Pass       Mark          `json:"pass,omitzero"`        // the total must reach this (적격 기준점수)
	TieBreak   []TieRule     `json:"tie_break,omitempty"`  // what puts equal totals in order, first rule first
	Normalise  Normalisation `json:"normalise,omitzero"`   // between several panels
}

// Trim says how many evaluators of a proposal do not count (최고·최저점 제외). Of several equal sums only as many are dropped as
// Trim says, the evaluator whose id comes first in byte order first.
type Trim struct {
	High int `json:"high"` // highest sums to drop, 0 or more
	Low  int `json:"low"`  // lowest sums to drop, 0 or more
}

// An Audience is a group of evaluators whose mean counts with a weight of its own (평가단), such as experts, a jury on the
// spot and voters online.
type Audience struct {
	ID     string    `json:"id"`             // as Evaluator.Audience names it
	Name   lang.Text `json:"name,omitzero"`  // for people
	Weight Points    `json:"weight"`         // above 0; the weights of all audiences add up to exactly 1
	Least  int       `json:"least,omitzero"` // as Method.Least, within the audience
	Trim   Trim      `json:"trim,omitzero"`  // as Method.Trim, within the audience
}

// Rounding says at which steps numbers are rounded (끝수 처리).
type Rounding struct {
	Sum   Round `json:"sum,omitzero"`  // of each evaluator's sum; absent: exact
	Mean  Round `json:"mean,omitzero"` // of each mean over evaluators; absent: exact
	Total Round `json:"total"`         // of the total; required, and its decimals are those that a total is written with
}

// Round is one rounding: to how many decimals, and which way. Rounding at the fifth decimal place (소수점 다섯째 자리에서 반올림)
// keeps four decimals.
type Round struct {
	Decimals int            `json:"decimals"` // 0 to 20
	Mode     money.Rounding `json:"mode"`     // half_up, half_even, down or up
}

// maxDecimals bounds the decimals of a rounding.
const maxDecimals = 20

// maxCount bounds counts of evaluators and proposals, so that sums of them do not overflow.
const maxCount = math.MaxInt32

// audiences are the audiences of the method; one of everybody where it names none.
func (m Method) audiences() []Audience {
	if len(m.Audiences) > 0 {
		return m.Audiences
	}
	return []Audience{{Weight: wholePoints(1), Least: m.Least, Trim: m.Trim}}
}

// least is how many evaluators must be left so that one remains after trimming.
func (a Audience) least() int { return max(a.Least, 1) }

func (m Method) faults(at fault.Path) fault.List {
	var faults fault.List
	if m.Missing > ExcludeMissing {
		faults.Add(badWord.At(at.Field("missing"), law.Ref{}, arg("n", int(m.Missing))))
	}
	if m.Normalise > Ratio {
		faults.Add(badWord.At(at.Field("normalise"), law.Ref{}, arg("n", int(m.Normalise))))
	}
	faults = append(faults, countFaults(m.Least, m.Trim, at)...)
	faults = append(faults, m.audienceFaults(at.Field("audiences"))...)
	rounding := at.Field("rounding")
	for _, r := range []struct {
		name     string
		round    Round
		required bool
	}{{"sum", m.Rounding.Sum, false}, {"mean", m.Rounding.Mean, false}, {"total", m.Rounding.Total, true}} {
		if r.required || r.round != (Round{}) {
			faults = append(faults, r.round.faults(rounding.Field(r.name))...)
		}
	}
	for _, limit := range []struct {
		name string
		cap  Points
	}{{"max_bonus", m.MaxBonus}, {"max_penalty", m.MaxPenalty}} {
		if limit.cap.Sign() < 0 {
			faults.Add(badCap.At(at.Field(limit.name), law.Ref{}, arg("cap", limit.cap)))
		}
	}
	return faults
}

func (r Round) faults(at fault.Path) fault.List {
	var faults fault.List
	if r.Decimals < 0 || r.Decimals > maxDecimals {
		faults.Add(badDecimals.At(at.Field("decimals"), law.Ref{}, arg("decimals", r.Decimals)))
	}
	if _, err := r.Mode.AppendText(nil); err != nil || r.Mode.IsZero() {
		faults.Add(badRounding.At(at.Field("mode"), law.Ref{}))
	}
	return faults
}

func (m Method) audienceFaults(at fault.Path) fault.List {
	if len(m.Audiences) == 0 {
		return nil
	}
	var faults fault.List
	seen := make(map[string]bool, len(m.Audiences))
	sum := wholePoints(0)
	for i, a := range m.Audiences {
		here := at.Index(i)
		faults = append(faults, idFault(a.ID, seen, here.Field("id"))...)
		if a.Weight.Sign() <= 0 || a.Weight.Compare(wholePoints(1)) > 0 {
			faults.Add(badWeight.At(here.Field("weight"), law.Ref{}, arg("weight", a.Weight)))
		}
		sum = sum.plus(a.Weight)
		faults = append(faults, countFaults(a.Least, a.Trim, here)...)
	}
	if !sum.Equal(wholePoints(1)) {
		faults.Add(weightSum.At(at, law.Ref{}, arg("sum", sum.trim())))
	}
	if m.Least != 0 || m.Trim != (Trim{}) {
		faults.Add(trimTwice.At(at, law.Ref{}))
	}
	return faults
}

// countFaults reports counts that cannot be: below 0, or beyond any panel.
func countFaults(least int, trim Trim, at fault.Path) fault.List {
	var faults fault.List
	for _, c := range []struct {
		at fault.Path
		n  int
	}{{at.Field("least"), least}, {at.Field("trim").Field("high"), trim.High}, {at.Field("trim").Field("low"), trim.Low}} {
		if c.n < 0 || c.n > maxCount {
			faults.Add(badCount.At(c.at, law.Ref{}, arg("n", c.n)))
		}
	}
	return faults
}

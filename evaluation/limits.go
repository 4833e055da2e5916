package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// maxFaults is how many faults are reported of one input. Nobody reads more, and a document of a million bad rows must not
// become a gigabyte of messages.
const maxFaults = 10_000

// maxPairs is how many pairs of evaluator and proposal a panel may have, so that a short document cannot ask for a table of
// billions. The largest votes of an audience have a tenth of it.
const maxPairs = 10_000_000

var (
	moreFaults = fault.Define("evaluation.faults.more",
		"잘못된 곳이 더 있으나 {limit}개까지만 알립니다. 이것부터 고친 뒤 다시 확인하십시오.",
		"There are more faults; only {limit} are reported. Correct these and check again.")
	tooManyPairs = fault.Define("evaluation.panel.too_large",
		"위원과 제안의 짝이 {n}개입니다. 한 평가위원회에서는 {limit}개까지 다룹니다. 분과로 나누십시오.",
		"There are {n} pairs of evaluator and proposal. One panel may have {limit}. Split it into several panels.")
)

// limited cuts a list off after maxFaults and says so.
func limited(list fault.List) fault.List {
	if len(list) <= maxFaults {
		return list
	}
	list = list[:maxFaults:maxFaults]
	list.Add(moreFaults.At(fault.Path{}, law.Ref{}, arg("limit", maxFaults)))
	return list
}

// full reports whether a list has one fault more than are reported, so that looking for others is useless.
func full(list fault.List) bool { return len(list) > maxFaults }

// tooLarge reports a panel that has too many pairs to be looked at one by one.
func (r *reader) tooLarge() bool {
	pairs := 0
	for i := range r.p.Evaluators {
		n := len(r.p.Evaluators[i].Only)
		if n == 0 {
			n = len(r.p.Proposals)
		}
		pairs += n
	}
	if pairs <= maxPairs {
		return false
	}
	r.add(tooManyPairs.At(r.at, law.Ref{}, arg("n", pairs), arg("limit", maxPairs)))
	return true
}

// add notes faults, at most one more than are reported.
func (r *reader) add(faults ...*fault.Fault) {
	if room := maxFaults + 1 - len(r.faults); len(faults) > room {
		faults = faults[:room]
	}
	r.faults.Add(faults...)
}

package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Vote is a vote as it was counted (표결). The zero Vote is no vote: where counts were not published it is left out.
type Vote struct {
	// Members is the number on the register that day (재적위원); vacant seats do not count. 1 or more.
	Members int `json:"members"`
	// Present is how many of them are present (출석위원), the recused among them.
	Present int `json:"present"`
	// Recused is how many of those present may not take part (제척·기피·회피).
	Recused int `json:"recused,omitzero"`
	// For is how many of the others vote for the motion (찬성).
	For int `json:"for"`
}

// Outcome is what a vote came to, with the numbers that were needed.
type Outcome struct {
	Vote    Vote `json:"vote"`
	Opens   int  `json:"opens"`   // least presence with which the committee may open (의사정족수)
	Carries int  `json:"carries"` // least votes with which those who may vote carry a motion (의결정족수)
	Quorum  bool `json:"quorum"`  // enough are present
	Carried bool `json:"carried"` // quorum, and enough votes
}

// IsZero reports whether there is no vote.
func (v Vote) IsZero() bool { return v == Vote{} }

// Voting is how many may vote: those present without the recused.
func (v Vote) Voting() int { return v.Present - v.Recused }

// Validate reports every count that cannot be, as a [fault.List].
func (v Vote) Validate() error { return v.faults(fault.Path{}).Err() }

// Outcome counts the vote. Counts that cannot be are a [fault.List].
//
// The committee opens when more than half of its members are present, the recused among them. The motion is carried when, besides,
// more than half of those who may vote are for it; where all are recused nothing is carried. Half is not more than half.
func (v Vote) Outcome() (Outcome, error) {
	if err := v.Validate(); err != nil {
		return Outcome{}, err
	}
	o := Outcome{Vote: v, Opens: majority(v.Members), Carries: majority(v.Voting())}
	o.Quorum = v.Present >= o.Opens
	o.Carried = o.Quorum && v.For >= o.Carries
	return o, nil
}

// majority is the least number that is more than half of n.
func majority(n int) int { return n/2 + 1 }

// faults asks each count against the one that bounds it. Where a bound is wrong itself, what it bounds is not reported with it.
func (v Vote) faults(p fault.Path) fault.List {
	var list fault.List
	refuse := func(k fault.Kind, name string, n int) { list.Add(k.At(p.Field(name), law.Ref{}, arg("n", n))) }
	sound := v.Members >= 1
	if !sound {
		refuse(voteMembers, "members", v.Members)
	}
	if v.Present < 0 || sound && v.Present > v.Members {
		refuse(votePresent, "present", v.Present)
		sound = false
	}
	if v.Recused < 0 || sound && v.Recused > v.Present {
		refuse(voteRecused, "recused", v.Recused)
		sound = false
	}
	if v.For < 0 || sound && v.For > v.Voting() {
		refuse(voteFor, "for", v.For)
	}
	return list
}

// RecusalSource is where the rule on the recused was read: 대법원 90다20084, through secondary sources.
func RecusalSource() law.Source { return recusal }

var recusal = law.Source{
	Ref:        "대법원 90다20084",
	Confidence: law.Secondary,
	Title:      lang.Text{KO: "대법원 90다20084 판결", EN: "Supreme Court of Korea, 90Da20084"},
	Note: lang.Text{
		KO: "의결에 참여할 수 없는 위원은 의사정족수에는 포함되나 의결정족수의 출석위원에는 포함되지 않는다. 판결문을 직접 확인하지 않았다.",
		EN: "A member who may not take part counts for the quorum but not among those present whose majority decides. The judgment itself was not read.",
	},
}

package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Quota keeps places for one group of proposals or limits them (지역·분야별 할당). A proposal says its group itself: the code of a
// region, the name of a field. Groups without a quota have no limits.
type Quota struct {
	Group string `json:"group"`          // as Proposal.Group
	Least int    `json:"least,omitzero"` // places kept for the group, filled as far as enough of its proposals pass
	Most  int    `json:"most,omitzero"`  // places it may have at most; 0: no limit
}

func (s Stage) quotaFaults(at fault.Path) fault.List {
	var faults fault.List
	seen := make(map[string]bool, len(s.Quotas))
	kept := 0
	for i, q := range s.Quotas {
		here := at.Index(i)
		faults = append(faults, idFault(q.Group, seen, here.Field("group"))...)
		if q.Least < 0 || q.Least > maxCount || q.Most < 0 || q.Most > maxCount || q.Most > 0 && q.Most < q.Least {
			faults.Add(badQuota.At(here, law.Ref{}, arg("least", q.Least), arg("most", q.Most)))
			continue
		}
		kept += q.Least
	}
	if kept > s.Select {
		faults.Add(quotaSum.At(at, law.Ref{}, arg("kept", kept), arg("select", s.Select)))
	}
	return faults
}

// seats hands the places of a stage out, best proposals first. Index 0 stands for every group without a quota.
type seats struct {
	left   int            // places left
	kept   int            // of them, places kept for groups that have not had theirs
	need   []int          // places still kept, by group
	room   []int          // places that may still be given, by group
	count  []int          // scratch: proposals of each group in one class of equals
	index  map[string]int // of the groups that have a quota
	groups []string       // of each proposal; nil where no proposal has one
}

// choose selects from ranked proposals. Where it would have to choose among equals it selects none of them and none after
// them, and returns them with the places that were left.
func choose(s *Stage, ranked []Place, groups []string) (tied []Place, places int) {
	n := 1 + len(s.Quotas)
	x := seats{left: s.Select, need: make([]int, n), room: make([]int, n), count: make([]int, n), groups: groups}
	x.room[0] = maxCount
	if len(s.Quotas) > 0 {
		x.keep(s.Quotas, ranked)
	}
	return x.fill(ranked)
}

// keep sets places aside for the groups, no more than there are proposals that can take them.
func (x *seats) keep(quotas []Quota, ranked []Place) {
	x.index = make(map[string]int, len(quotas))
	for i, q := range quotas {
		x.index[q.Group] = i + 1
		if x.room[i+1] = q.Most; q.Most == 0 {
			x.room[i+1] = maxCount
		}
	}
	for _, p := range ranked {
		if g := x.group(p.Proposal); p.Passed && g > 0 && x.need[g] < quotas[g-1].Least {
			x.need[g]++
			x.kept++
		}
	}
}

func (x *seats) group(proposal int) int {
	if x.index == nil || x.groups == nil {
		return 0
	}
	return x.index[x.groups[proposal]]
}

// fill gives the places out, one class of equals after the other.
func (x *seats) fill(ranked []Place) (tied []Place, places int) {
	for i := 0; i < len(ranked) && ranked[i].Passed && x.left > 0; {
		end := i + 1
		for end < len(ranked) && ranked[end].Rank == ranked[i].Rank {
			end++
		}
		if x.choice(ranked[i:end]) {
			return ranked[i:end], x.left
		}
		for j := i; j < end; j++ {
			x.take(&ranked[j])
		}
		i = end
	}
	return nil, 0
}

// choice reports whether which of these equals are taken depends on their order.
func (x *seats) choice(class []Place) bool {
	if len(class) == 1 {
		return false
	}
	clear(x.count)
	for _, p := range class {
		x.count[x.group(p.Proposal)]++
	}
	free, extra := x.left-x.kept, 0 // places outside those that are kept, and how many of them the class could take
	for g, n := range x.count {
		most := min(n, x.room[g])
		if free == 0 {
			most = min(most, x.need[g])
		}
		if most > 0 && most < n {
			return true
		}
		extra += most - min(n, x.need[g])
	}
	return extra > free
}

// take gives a proposal a place if there is one for it.
func (x *seats) take(p *Place) {
	g := x.group(p.Proposal)
	switch {
	case x.room[g] == 0 || x.left == 0 || x.need[g] == 0 && x.left <= x.kept:
		return
	case x.need[g] > 0:
		x.need[g]--
		x.kept--
	}
	x.room[g]--
	x.left--
	p.Selected = true
}

package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
)

func (t *tree) leafFaults(c *Criterion, at fault.Path) {
	if c.Max.Sign() <= 0 {
		t.faults.Add(badMax.At(at.Field("max"), law.Ref{}, arg("max", c.Max)))
		return // the rest is measured against the maximum
	}
	if c.Min.Sign() < 0 || c.Min.Compare(c.Max) >= 0 {
		t.faults.Add(badMin.At(at.Field("min"), law.Ref{}, arg("min", c.Min), arg("max", c.Max)))
	}
	if !c.Step.IsZero() && (c.Step.Sign() <= 0 || !c.Max.minus(c.Min).multipleOf(c.Step)) {
		t.faults.Add(badStep.At(at.Field("step"), law.Ref{}, arg("step", c.Step), arg("max", c.Max)))
	}
	if c.Graded && !t.grades {
		t.faults.Add(noGrades.At(at.Field("graded"), law.Ref{}, arg("criterion", c.ID)))
	}
	if t.weighing == Shares && len(t.leaves) > 1 && !c.Max.Equal(t.leaves[0].Max) {
		t.faults.Add(otherMax.At(at.Field("max"), law.Ref{}, arg("max", c.Max), arg("first", t.leaves[0].Max)))
	}
}

// groupFaults reports what a group cannot have, and points that those below it do not add up to.
func (t *tree) groupFaults(c *Criterion, full Points, at fault.Path) {
	if !c.Max.IsZero() && !c.Max.Equal(full) {
		t.faults.Add(groupSum.At(at.Field("max"), law.Ref{}, arg("max", c.Max), arg("sum", full)))
	}
	for _, f := range []struct {
		name string
		set  bool
	}{
		{"min", !c.Min.IsZero()}, {"step", !c.Step.IsZero()}, {"given", c.Given}, {"graded", c.Graded},
		{"comment_below", !c.CommentBelow.IsZero()},
	} {
		if f.set {
			t.faults.Add(groupForbidden.At(at.Field(f.name), law.Ref{}, arg("field", f.name), arg("criterion", c.ID)))
		}
	}
}

func (t *tree) weightFault(c *Criterion, at fault.Path) *fault.Fault {
	switch t.weighing {
	case Marks:
		if !c.Weight.IsZero() {
			return weightForbidden.At(at, law.Ref{}, arg("weight", c.Weight))
		}
	case Shares:
		if c.Weight.Sign() <= 0 || c.Weight.Compare(wholePoints(1)) > 0 {
			return badWeight.At(at, law.Ref{}, arg("weight", c.Weight))
		}
	case Factors:
		if c.Weight.Sign() < 0 {
			return badFactor.At(at, law.Ref{}, arg("weight", c.Weight))
		}
	}
	return nil
}

func (t *tree) sumFault(criteria []Criterion, at fault.Path) *fault.Fault {
	if t.weighing != Shares || len(criteria) == 0 {
		return nil
	}
	sum := wholePoints(0)
	for _, c := range criteria {
		sum = sum.plus(c.Weight)
	}
	if sum.Equal(wholePoints(1)) {
		return nil
	}
	return weightSum.At(at, law.Ref{}, arg("sum", sum.trim()))
}

func gradeFaults(grades []Grade, at fault.Path) fault.List {
	var faults fault.List
	seen := make(map[string]bool, len(grades))
	for i, g := range grades {
		faults = append(faults, idFault(g.ID, seen, at.Index(i).Field("id"))...)
		if g.Share.IsZero() || g.Share.Sign() < 0 || g.Share.Compare(wholePoints(1)) > 0 {
			faults.Add(badGrade.At(at.Index(i).Field("share"), law.Ref{}, arg("share", g.Share)))
		}
	}
	return faults
}

// idFault reports an empty or repeated id and remembers the id.
func idFault(id string, seen map[string]bool, at fault.Path) fault.List {
	switch {
	case id == "":
		return fault.List{noID.At(at, law.Ref{})}
	case seen[id]:
		return fault.List{duplicateID.At(at, law.Ref{}, arg("id", id))}
	}
	seen[id] = true
	return nil
}

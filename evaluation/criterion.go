package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Criterion is one heading of an evaluation (평가항목). With Criteria below it, it is a group (대분류) and has the weighted sum
// of theirs as its score; without, it is scored. The scores of a proposal count score × the weights on the way from the top.
type Criterion struct {
	ID           string      `json:"id"`                     // stable name that score sheets refer to, unique in the stage
	Name         lang.Text   `json:"name,omitzero"`          // heading as published
	Max          Points      `json:"max,omitzero"`           // highest score (배점), above 0; of a group, where given, exactly what those below add up to
	Min          Points      `json:"min,omitzero"`           // lowest score, 0 or more, below Max; absent: 0
	Step         Points      `json:"step,omitzero"`          // scores are Min and whole steps above it (채점 단위); absent: any decimal
	Weight       Points      `json:"weight,omitzero"`        // see Weighing; absent where marks are weighed
	Technical    bool        `json:"technical,omitzero"`     // belongs to the technical score (기술능력평가), with everything below it
	Given        bool        `json:"given,omitzero"`         // known for the proposal (계량·가격 평가), not scored by the evaluators
	Graded       bool        `json:"graded,omitzero"`        // scored by a grade of the stage (정성평가 등급), not by a number
	Pass         Mark        `json:"pass,omitzero"`          // the score of the criterion must reach this, in its own points (과락 기준)
	CommentBelow Mark        `json:"comment_below,omitzero"` // an evaluator's score below this needs a comment (의견 기재)
	Criteria     []Criterion `json:"criteria,omitempty"`     // the criteria of a group
}

// A Grade is one grade of a qualitative scale (등급), such as 수·우·미·양·가, and what it is worth.
type Grade struct {
	ID    string    `json:"id"`            // as score sheets write it
	Name  lang.Text `json:"name,omitzero"` // for people
	Share Points    `json:"share"`         // share of the maximum that it earns, from 0 to 1
}

// maxDepth bounds the nesting of criteria.
const maxDepth = 8

// tree is the criteria of a stage laid out: the leaves in order, and every criterion as a weighted sum of leaves.
type tree struct {
	weighing Weighing
	grades   bool // whether the stage has grades
	leaves   []leaf
	nodes    []node
	whole    node // the total: all leaves in order
	seen     map[string]bool
	faults   fault.List
}

// leaf is a criterion that is scored.
type leaf struct {
	Criterion
	technical bool
	low       Points // Min, never absent
	below     Points // CommentBelow in points
	column    int    // among the leaves that evaluators score, or among the given ones
}

// node is a criterion with the leaves that make its score, in its own points.
type node struct {
	id    string
	full  Points // what can be reached
	terms []term
	pass  Mark
}

// term is a leaf with its weight in a sum.
type term struct {
	leaf   int
	weight Points
}

// list walks the criteria of one level; the result is the group that they make.
func (t *tree) list(criteria []Criterion, at fault.Path, technical bool, depth int) node {
	group := node{full: wholePoints(0)}
	if len(criteria) == 0 {
		t.faults.Add(noCriteria.At(at, law.Ref{}))
	}
	if depth > maxDepth {
		t.faults.Add(tooDeep.At(at, law.Ref{}, arg("limit", maxDepth)))
		return group
	}
	for i := range criteria {
		c, here := &criteria[i], at.Index(i)
		t.faults = append(t.faults, idFault(c.ID, t.seen, here.Field("id"))...)
		n, weight := t.one(c, here, technical, depth), t.weight(c)
		t.faults.Add(t.weightFault(c, here.Field("weight")))
		t.nodes = append(t.nodes, n)
		group.full = group.full.plus(n.full.times(weight))
		for _, x := range n.terms {
			group.terms = append(group.terms, term{x.leaf, x.weight.times(weight).trim()})
		}
	}
	group.full = group.full.trim()
	t.faults.Add(t.sumFault(criteria, at))
	return group
}

func (t *tree) one(c *Criterion, at fault.Path, technical bool, depth int) node {
	technical = technical || c.Technical
	n := node{id: c.ID, pass: c.Pass}
	if len(c.Criteria) > 0 {
		group := t.list(c.Criteria, at.Field("criteria"), technical, depth+1)
		n.full, n.terms = group.full, group.terms
		t.groupFaults(c, n.full, at)
	} else {
		n.full, n.terms = c.Max, []term{{len(t.leaves), wholePoints(1)}}
		t.leaves = append(t.leaves, leaf{Criterion: *c, technical: technical, low: c.Min.plus(wholePoints(0)), below: c.CommentBelow.Of(c.Max)})
		t.leafFaults(c, at)
	}
	if c.Pass.Of(n.full).Compare(n.full) > 0 {
		t.faults.Add(passRange.At(at.Field("pass"), law.Ref{}, arg("pass", c.Pass), arg("full", n.full)))
	}
	return n
}

// weight is what a criterion counts in the level above it.
func (t *tree) weight(c *Criterion) Points {
	if t.weighing == Marks || c.Weight.IsZero() {
		return wholePoints(1)
	}
	return c.Weight
}

// columns numbers the leaves: those that evaluators score, and those that are given.
func (t *tree) columns() (judged, given []leaf) {
	for i := range t.leaves {
		l := &t.leaves[i]
		if l.Given {
			l.column = len(given)
			given = append(given, *l)
		} else {
			l.column = len(judged)
			judged = append(judged, *l)
		}
	}
	return judged, given
}

// find returns the criterion of that id; false where there is none.
func (t *tree) find(id string) (node, bool) {
	for _, n := range t.nodes {
		if n.id == id {
			return n, true
		}
	}
	return node{}, false
}

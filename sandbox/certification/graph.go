package certification

import (
	"slices"
	"strings"
)

// compiled is a track that was checked: the data and its graph. Stages and evidence are numbered as they are declared.
type compiled struct {
	spec   Spec
	deps   [][]int // of each stage, those that come right before it, in order
	order  []int   // the stages so that each stands behind those before it
	last   []int   // the stages that none comes after
	yields []int   // of each evidence, the stage that yields it, or -1
}

func (s *Spec) stage(id string) int {
	return slices.IndexFunc(s.Stages, func(x Stage) bool { return x.ID == id })
}

func (s *Spec) evidence(id string) int {
	return slices.IndexFunc(s.Evidence, func(x Evidence) bool { return x.ID == id })
}

// link works out the graph. What names nothing is left out: the check has reported it.
func link(spec *Spec) *compiled {
	c := &compiled{spec: *spec, deps: make([][]int, len(spec.Stages)), yields: make([]int, len(spec.Evidence))}
	for e := range spec.Evidence {
		c.yields[e] = slices.IndexFunc(spec.Stages, func(x Stage) bool { return slices.Contains(x.Yields, spec.Evidence[e].ID) })
	}
	after := make([]bool, len(spec.Stages))
	for i := range spec.Stages {
		for _, j := range c.before(i) {
			if j >= 0 && !slices.Contains(c.deps[i], j) {
				c.deps[i] = append(c.deps[i], j)
				after[j] = true
			}
		}
		slices.Sort(c.deps[i])
	}
	for i, followed := range after {
		if !followed {
			c.last = append(c.last, i)
		}
	}
	c.sort()
	return c
}

// before returns the stages named in After and those that yield what is needed or used, -1 for what names nothing.
func (c *compiled) before(i int) []int {
	var list []int
	for _, id := range c.spec.Stages[i].After {
		list = append(list, c.spec.stage(id))
	}
	for _, ids := range [...][]string{c.spec.Stages[i].Needs, c.spec.Stages[i].Uses} {
		for _, id := range ids {
			if e := c.spec.evidence(id); e >= 0 {
				list = append(list, c.yields[e])
			}
		}
	}
	return list
}

// sort puts the stages in order; those of a cycle, and those behind one, are left out.
func (c *compiled) sort() {
	placed := make([]bool, len(c.deps))
	for again := true; again; {
		again = false
		for i, deps := range c.deps {
			if !placed[i] && !slices.ContainsFunc(deps, func(j int) bool { return !placed[j] }) {
				placed[i], again = true, true
				c.order = append(c.order, i)
			}
		}
	}
}

// cycle returns the stages of a cycle, each before the one that it waits for; nil where there is none.
func (c *compiled) cycle() []int {
	if len(c.order) == len(c.deps) {
		return nil
	}
	i := 0
	for slices.Contains(c.order, i) {
		i++
	}
	var walk []int
	for !slices.Contains(walk, i) {
		walk = append(walk, i)
		i = c.deps[i][slices.IndexFunc(c.deps[i], func(j int) bool { return !slices.Contains(c.order, j) })]
	}
	return walk[slices.Index(walk, i):]
}

// leads reports whether stage i comes before stage j, however far.
func (c *compiled) leads(i, j int) bool {
	reached := make([]bool, len(c.deps))
	reached[i] = true
	for _, n := range c.order {
		reached[n] = reached[n] || slices.ContainsFunc(c.deps[n], func(d int) bool { return reached[d] })
	}
	return i != j && reached[j]
}

func (s *Spec) stageIDs() string {
	ids := make([]string, len(s.Stages))
	for i := range s.Stages {
		ids[i] = s.Stages[i].ID
	}
	return strings.Join(ids, ", ")
}

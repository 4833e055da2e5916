package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Ballot is one vote by name (표결 기록): who is present, who of them may not take part, who is for the motion. Members are named by
// their identifiers in the [Register].
type Ballot struct {
	Present []string  `json:"present"`
	Recused []Recused `json:"recused,omitempty"`
	For     []string  `json:"for"`
}

// Recused is a member present who may not take part, and why.
type Recused struct {
	Member string  `json:"member"`
	Ground Recusal `json:"ground"`
}

// Count turns a ballot into the counts of a vote on a day. Names that are not on the register that day, stand twice, or are recused or for
// the motion without being present, and votes of the recused, are a [fault.List].
func (r Register) Count(on civil.Date, b Ballot) (Vote, error) {
	sitting := r.On(on)
	c := counter{on: on, sits: map[string]bool{}, present: map[string]bool{}, ground: map[string]Recusal{}}
	for _, m := range sitting {
		c.sits[m.ID] = true
	}
	c.presence(fault.Path{}.Field("present"), b.Present)
	c.recusals(fault.Path{}.Field("recused"), b.Recused)
	c.votes(fault.Path{}.Field("for"), b.For)
	if len(sitting) == 0 {
		c.list.Add(voteMembers.At(fault.Path{}, law.Ref{}, arg("n", 0)))
	}
	if len(c.list) > 0 {
		return Vote{}, c.list
	}
	return Vote{Members: len(sitting), Present: len(b.Present), Recused: len(b.Recused), For: len(b.For)}, nil
}

// counter checks one ballot. Its maps are looked into and never walked through.
type counter struct {
	on      civil.Date
	sits    map[string]bool
	present map[string]bool
	ground  map[string]Recusal
	list    fault.List
}

func (c *counter) presence(p fault.Path, ids []string) {
	for i, id := range ids {
		switch {
		case !c.sits[id]:
			c.add(ballotUnknown, p.Index(i), arg("id", id), arg("on", c.on))
		case c.present[id]:
			c.add(ballotDuplicate, p.Index(i), arg("id", id))
		}
		c.present[id] = true
	}
}

func (c *counter) recusals(p fault.Path, recused []Recused) {
	for i, r := range recused {
		at := p.Index(i)
		if r.Ground.String() == "" {
			c.add(groundRequired, at.Field("ground"))
		}
		switch _, twice := c.ground[r.Member]; {
		case !c.present[r.Member]:
			c.add(ballotAbsent, at.Field("member"), arg("id", r.Member))
		case twice:
			c.add(ballotDuplicate, at.Field("member"), arg("id", r.Member))
		}
		c.ground[r.Member] = r.Ground
	}
}

func (c *counter) votes(p fault.Path, ids []string) {
	voted := map[string]bool{}
	for i, id := range ids {
		ground, recused := c.ground[id]
		switch {
		case !c.present[id]:
			c.add(ballotAbsent, p.Index(i), arg("id", id))
		case voted[id]:
			c.add(ballotDuplicate, p.Index(i), arg("id", id))
		case recused:
			c.list.Add(ballotRecused.At(p.Index(i), ground.Basis(), arg("id", id), arg("ground", ground)))
		}
		voted[id] = true
	}
}

func (c *counter) add(k fault.Kind, p fault.Path, args ...lang.Arg) {
	c.list.Add(k.At(p, law.Ref{}, args...))
}

package registry

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone"
)

// Validate returns every fault of the document: of its own two fields, of each zone as [Zone.Validate] finds them, an id
// that stands twice, a zone or project whose state was reported after AsOf. The error is a fault.List.
func (r Registry) Validate() error {
	var c checker
	c.present(fault.Path{}.Field("schema"), r.Schema == Schema())
	c.present(fault.Path{}.Field("as_of"), !r.AsOf.IsZero())
	seen := make(map[zone.ID]bool, len(r.Zones))
	for i := range r.Zones {
		z, at := &r.Zones[i], fault.Path{}.Field("zones").Index(i)
		if z.ID.Valid() && seen[z.ID] {
			c.add(duplicate, at.Field("id"), value(string(z.ID)))
		}
		seen[z.ID] = true
		c.zone(at, z)
		c.order(at.Field("state_as_of"), z.StateAsOf, civil.PartialOf(r.AsOf))
		for j, p := range z.Projects {
			c.order(at.Field("projects").Index(j).Field("as_of"), p.AsOf, civil.PartialOf(r.AsOf))
		}
	}
	return c.faults.Err()
}

// Validate returns every fault of the record in the order of its fields:
//   - what is missing: id, kind, Korean name, a region, field, state and its date, a source, the confidence;
//   - malformed or negative values, texts with control or invisible characters, regions that stand twice;
//   - a region that was no province on the day of the vote, or lies in the capital area (제2조제13호);
//   - dates against their order: candidacy, vote, gazette, first day, last day of the term; first day, end; vote or
//     end, report of the state. Only what a month or a year leaves no doubt of is a fault;
//   - an end without the state ended, or the other way round;
//   - a budget in mixed currencies, or whose parts do not fit its total ([Budget].Rounded).
//
// That a list is short or a date is not known is no fault. The error is a fault.List.
func (z Zone) Validate() error {
	var c checker
	c.zone(fault.Path{}, &z)
	return c.faults.Err()
}

// checker collects the faults of one document.
type checker struct{ faults fault.List }

func (c *checker) zone(at fault.Path, z *Zone) {
	if c.present(at.Field("id"), z.ID != "") && !z.ID.Valid() {
		c.add(malformed, at.Field("id"), value(string(z.ID)), form("rfz-01"))
	}
	word(c, at.Field("kind"), z.Kind, zone.Kinds())
	c.natural(at.Field("round"), int64(z.Round))
	c.said(at.Field("name"), z.Name)
	c.regions(at, z)
	c.texts(at.Field("municipalities"), z.Municipalities)
	if c.present(at.Field("field"), z.Field != "") && !snake(z.Field) {
		c.add(malformed, at.Field("field"), value(z.Field), form("digital_health"))
	}
	c.natural(at.Field("meeting"), int64(z.Meeting))
	c.dates(at, z)
	c.faults.Add(zone.NameFault(z.GazetteNotice, at.Field("gazette_notice")))
	if z.TermConfidence != 0 {
		c.confidence(at.Field("term_confidence"), z.TermConfidence)
	}
	word(c, at.Field("state"), z.State, states.All())
	if (z.State == Ended) != !z.Ended.IsZero() {
		c.add(endedConflict, at.Field("state"))
	}
	c.present(at.Field("state_as_of"), !z.StateAsOf.IsZero())
	for i, p := range z.Projects {
		project := at.Field("projects").Index(i)
		c.natural(project.Field("count"), int64(p.Count))
		word(c, project.Field("state"), p.State, states.All())
		c.present(project.Field("as_of"), !p.AsOf.IsZero())
		c.confidence(project.Field("confidence"), p.Confidence)
	}
	c.budget(at.Field("budget"), &z.Budget)
	c.natural(at.Field("area_m2"), z.AreaM2)
	c.natural(at.Field("operators"), int64(z.Operators))
	c.texts(at.Field("special_cases"), z.SpecialCases)
	c.texts(at.Field("overseas_partners"), z.OverseasPartners)
	c.texts(at.Field("certification_targets"), z.CertificationTargets)
	c.texts(at.Field("ministries_inferred"), z.MinistriesInferred)
	for i, n := range z.Notes {
		note := at.Field("notes").Index(i)
		c.said(note.Field("text"), n.Text)
		c.confidence(note.Field("confidence"), n.Confidence)
	}
	c.sources(at.Field("sources"), z.Sources)
	c.confidence(at.Field("confidence"), z.Confidence)
}

func (c *checker) regions(at fault.Path, z *Zone) {
	day := z.Decided
	if day.IsZero() {
		day = z.StateAsOf
	}
	c.present(at.Field("regions"), len(z.Regions) > 0)
	seen := make(map[region.LegalDong]bool, len(z.Regions))
	for i, code := range z.Regions {
		place := at.Field("regions").Index(i)
		if seen[code] {
			c.add(duplicate, place, value(code.String()))
		}
		seen[code] = true
		if day.IsZero() {
			continue // reported as missing
		}
		p, err := code.On(day.First())
		if err != nil {
			p, err = code.On(day.Last()) // a month or a year may straddle the change of a code
		}
		if e, ok := errors.AsType[*region.LookupError](err); ok {
			c.faults.Add(e.Fault(place))
		} else if !p.ZoneEligible() {
			c.faults.Add(capitalArea.At(place, capitalAreaRule, lang.Arg{Name: "region", Value: p.Name()}))
		}
	}
}

func (c *checker) dates(at fault.Path, z *Zone) {
	way := [...]struct {
		name string
		on   civil.Partial
	}{
		{"candidate_announced", z.CandidateAnnounced}, {"decided", z.Decided}, {"gazetted", z.Gazetted},
		{"effective_from", z.EffectiveFrom}, {"effective_until", z.EffectiveUntil},
	}
	var told [len(way)]bool // one wrong date contradicts many; each is told once
	for j := range way {
		for i := j - 1; i >= 0; i-- {
			if !told[i] && c.order(at.Field(way[i].name), way[i].on, way[j].on) {
				told[i] = true
				break
			}
		}
	}
	c.order(at.Field("effective_from"), z.EffectiveFrom, z.Ended)
	c.order(at.Field("decided"), z.Decided, z.StateAsOf)
	c.order(at.Field("ended"), z.Ended, z.StateAsOf)
}

// order reports a date that surely lies after one that must not come before it, and returns whether it does.
func (c *checker) order(at fault.Path, a, b civil.Partial) bool {
	wrong := !a.IsZero() && !b.IsZero() && a.First().After(b.Last())
	if wrong {
		c.add(dateOrder, at, lang.Arg{Name: "date", Value: a}, lang.Arg{Name: "later", Value: b})
	}
	return wrong
}

func (c *checker) texts(at fault.Path, list []lang.Text) {
	for i, t := range list {
		c.said(at.Index(i), t)
	}
}

// said checks a text of which the Korean is required.
func (c *checker) said(at fault.Path, t lang.Text) {
	c.present(at.Field("ko"), !lang.Blank(t.KO))
	c.written(at, t)
}

// written reports what no text may have: control and invisible characters, more than 10,000 characters.
func (c *checker) written(at fault.Path, t lang.Text) {
	c.faults.Add(zone.TextFault(t.KO, at.Field("ko")), zone.TextFault(t.EN, at.Field("en")))
}

func (c *checker) sources(at fault.Path, list []law.Source) {
	c.present(at, len(list) > 0)
	for i, s := range list {
		at := at.Index(i)
		c.present(at.Field("ref"), !lang.Blank(s.Ref))
		c.faults.Add(zone.TextFault(s.Ref, at.Field("ref")))
		c.confidence(at.Field("confidence"), s.Confidence)
		c.written(at.Field("title"), s.Title)
		c.written(at.Field("note"), s.Note)
	}
}

// word checks that v is one of the values of its enum.
func word[E interface {
	~uint8
	fmt.Stringer
}](c *checker, at fault.Path, v E, all []E) {
	if !c.present(at, v != 0) || slices.Contains(all, v) {
		return
	}
	words := make([]string, len(all))
	for i, e := range all {
		words[i] = e.String()
	}
	c.add(malformed, at, lang.Arg{Name: "value", Value: int(v)}, form(strings.Join(words, ", ")))
}

func (c *checker) confidence(at fault.Path, v law.Confidence) {
	c.present(at, v.String() != "")
}

func (c *checker) natural(at fault.Path, n int64) {
	if n < 0 {
		c.add(negative, at, lang.Arg{Name: "value", Value: n})
	}
}

// present reports a missing value, and returns whether it is there.
func (c *checker) present(at fault.Path, ok bool) bool {
	if !ok {
		c.add(missing, at)
	}
	return ok
}

func (c *checker) add(k fault.Kind, at fault.Path, args ...lang.Arg) {
	c.faults.Add(k.At(at, law.Ref{}, args...))
}

func value(s string) lang.Arg { return lang.Arg{Name: "value", Value: s} }

func form(example string) lang.Arg { return lang.Arg{Name: "form", Value: example} }

// snake reports whether s is a snake_case word.
func snake(s string) bool {
	for word := range strings.SplitSeq(s, "_") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return s[0] >= 'a'
}

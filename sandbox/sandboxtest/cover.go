package sandboxtest

import (
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Coverage is what the cases touch of a book (규칙 시험 범위), point by point in the order of the book.
type Coverage struct {
	Cases  int     `json:"cases"`
	Points []Point `json:"points"`
}

// A Point is one thing that a case should touch: an answer of a rule or of a clause below it, a value at a limit, a provision
// that a case should cite. A clause that always answers as its rule does has no points of its own.
type Point struct {
	Name  string     `json:"name"` // start.cover:false, start.cover:cover.at_least:limit-1, start.cover:basis=제88조제2항
	Rule  fault.Code `json:"rule"`
	Text  lang.Text  `json:"text"`
	Cases int        `json:"cases"` // how many cases touch it
}

// Cover runs the cases and counts what they touch.
func Cover[S any](b *rule.Book[S], cases []Case[S]) Coverage {
	c := Coverage{Cases: len(cases)}
	sightings := look(b, cases)
	for i, s := range shapes(b) {
		c.addAnswers(s, i, sightings)
		addEdges(&c, b.Schema(), s, cases)
		var bases []law.Ref
		for _, x := range cases {
			bases = append(bases, x.Basis)
		}
		c.addBases(s, bases)
	}
	return c
}

// A sighting is what the book said about one case: the answer of every clause, by rule.
type sighting [][]rule.Truth

func look[S any](b *rule.Book[S], cases []Case[S]) []sighting {
	all := make([]sighting, len(cases))
	var out rule.Outcome[S]
	for i := range cases {
		b.Review(&cases[i].Facts, &out)
		for r := range out.Explain().Rules() {
			all[i] = append(all[i], truthsOf(r))
		}
	}
	return all
}

func (c *Coverage) add(s shape, name string, text lang.Text, cases int) {
	c.Points = append(c.Points, Point{Name: name, Rule: s.code, Text: text, Cases: cases})
}

// addAnswers adds the answers of the rule, and those of the clauses that do not follow from it.
func (c *Coverage) addAnswers(s shape, at int, sightings []sighting) {
	same := make([]bool, len(s.clauses)) // answers as the rule does, or the opposite
	same[0] = true
	for i, x := range s.clauses {
		if x.Join == rule.JoinNot {
			same[i+1] = same[i]
		}
		name, text := s.names[i], lang.Text{KO: x.Requirement(lang.Korean), EN: x.Requirement(lang.English)}
		switch {
		case i == 0:
			name, text = string(s.code), lang.Text{KO: ruleName(s.code, s.title, lang.Korean), EN: ruleName(s.code, s.title, lang.English)}
		case same[i], x.Join == rule.JoinNot:
			continue
		}
		for truth := rule.False; truth <= rule.True; truth++ {
			n := 0
			for _, seen := range sightings {
				if seen[at][i] == truth {
					n++
				}
			}
			c.add(s, name+":"+truth.String(), lang.Text{
				KO: text.KO + ": " + truth.In(lang.Korean), EN: text.EN + ": " + truth.In(lang.English),
			}, n)
		}
	}
}

// addEdges adds the values at the limits of the leaves.
func addEdges[S any](c *Coverage, schema *rule.Schema[S], s shape, cases []Case[S]) {
	for i, x := range s.clauses {
		if x.Join != 0 {
			continue
		}
		for _, e := range edgesOf(schema, x.Leaf) {
			f, n := schema.Fact(x.Leaf.Path()), 0
			for k := range cases {
				if e.touches(f.Value(&cases[k].Facts)) {
					n++
				}
			}
			c.add(s, s.names[i]+":"+e.name, e.text, n)
		}
	}
}

// addBases adds the provisions of the rule and of its limits; a case that cites a place within one cites it.
func (c *Coverage) addBases(s shape, cited []law.Ref) {
	refs := []law.Ref{s.basis}
	for _, x := range s.clauses {
		if x.Join == 0 {
			refs = append(refs, x.Leaf.Basis())
		}
	}
	for i, ref := range refs {
		if ref.IsZero() || slices.Contains(refs[:i], ref) {
			continue
		}
		n := 0
		for _, r := range cited {
			if ref.Covers(r) {
				n++
			}
		}
		c.add(s, string(s.code)+":basis="+ref.String(), lang.Text{
			KO: "근거 조문 " + ref.String(), EN: "the provision " + ref.English(),
		}, n)
	}
}

// Gaps are the points that no case touches.
func (c Coverage) Gaps() (gaps []Point) {
	for _, p := range c.Points {
		if p.Cases == 0 {
			gaps = append(gaps, p)
		}
	}
	return gaps
}

// Text is the count and the gaps, for people. It ends with a line feed.
func (c Coverage) Text(l lang.Language) string {
	gaps := c.Gaps()
	var b strings.Builder
	b.WriteString(lang.Expand(lang.Text{
		KO: "사례 {cases}건이 확인 대상 {points}개 가운데 {touched}개를 거쳤습니다.",
		EN: "The cases ({cases}) touch {touched} of {points} points.",
	}.In(l), l,
		lang.Arg{Name: "cases", Value: c.Cases}, lang.Arg{Name: "points", Value: len(c.Points)},
		lang.Arg{Name: "touched", Value: len(c.Points) - len(gaps)}) + "\n")
	for _, p := range gaps {
		b.WriteString("- " + p.Text.In(l) + " [" + p.Name + "]\n")
	}
	return b.String()
}

// CheckCoverage reports every point that no case touches. Allowed are names of points, or patterns in which * stands for any text
// ("*:unknown"); a pattern that matches no gap is reported as well.
func CheckCoverage[S any](t testing.TB, b *rule.Book[S], cases []Case[S], allowed ...string) {
	t.Helper()
	if !usable(t, b, cases) {
		return
	}
	var names, meaning []string
	for _, p := range Cover(b, cases).Gaps() {
		names, meaning = append(names, p.Name), append(meaning, p.Text.EN)
	}
	reportNames(t, "no case touches", names, meaning, allowed)
}

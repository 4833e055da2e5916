package sandboxtest

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Mutation is what the cases notice of small mistakes in the rules (규칙 변이 시험), in the order of the book.
type Mutation struct {
	Cases   int      `json:"cases"`
	Failing []string `json:"failing,omitempty"` // cases that the book itself does not decide as they say; they notice nothing
	Mutants []Mutant `json:"mutants"`
}

// A Mutant is a book with one mistake: a comparison, a limit, a word or a combination changed, or something left out.
type Mutant struct {
	Name     string     `json:"name"` // start.cover:cover.at_least>above
	Rule     fault.Code `json:"rule"`
	Text     lang.Text  `json:"text"` // what is required before → after
	KilledBy string     `json:"killed_by,omitempty"`
	// Same is set where no case notices and none can by its decision: the mutant decides every complete case as the book does.
	Same bool `json:"same,omitempty"`
	// Facts are those of a case that would notice, where none does and one was found.
	Facts json.RawMessage `json:"facts,omitempty"`
}

// Mutate puts one mistake at a time into the rules and finds the first case that notices it: that the mutated book no longer
// decides as the case says. For each that none notices it looks for a case that would, with [rule.Book.Diff]; not so where clauses are
// combined otherwise, and there the facts still needed are not compared either.
func Mutate[S any](b *rule.Book[S], cases []Case[S]) Mutation {
	m := Mutation{Cases: len(cases)}
	for _, f := range Run(b, cases) {
		m.Failing = append(m.Failing, f.Name)
	}
	cases = slices.DeleteFunc(slices.Clone(cases), func(c Case[S]) bool { return slices.Contains(m.Failing, c.Name) })
	all, sightings := shapes(b), look(b, cases)
	var out rule.Outcome[S]
	for at, s := range all {
		for _, c := range changes(b, all, at) {
			x := Mutant{Name: c.name, Rule: s.code, Text: c.text}
			for i := range cases {
				if !c.answer(all, &cases[i], sightings[i], &out).answers(cases[i].Want) {
					x.KilledBy = cases[i].Name
					break
				}
			}
			if x.KilledBy == "" && c.book != nil {
				compare(&x, b, c.book)
			}
			m.Mutants = append(m.Mutants, x)
		}
	}
	return m
}

// answer is what the mutated book says about a case of which the book itself said what was seen.
func (c change[S]) answer(all []shape, k *Case[S], seen sighting, out *rule.Outcome[S]) Answer {
	if c.book != nil {
		return answer(c.book, k, out)
	}
	got := Answer{Decision: rule.True, Failed: []fault.Code{}, Needs: k.Want.Needs}
	for i, s := range all {
		truth := seen[i][0]
		switch {
		case i == c.rule && c.tree == nil:
			continue
		case i == c.rule:
			truth = c.tree.truth(0, seen[i])
		}
		if got.Decision = got.Decision.And(truth); truth == rule.False {
			got.Failed = append(got.Failed, s.code)
		}
	}
	return got
}

// compare looks for a case that both books decide differently.
func compare[S any](x *Mutant, b, mutant *rule.Book[S]) {
	d := b.Diff(mutant)
	if x.Same = d.Decisions == rule.False; d.Decisions == rule.True {
		x.Facts = json.RawMessage(factsOf(b.Schema(), &d.Witness))
	}
}

// Survivors are the mutants that no case notices and one could.
func (m Mutation) Survivors() (alive []Mutant) {
	for _, x := range m.Mutants {
		if x.KilledBy == "" && !x.Same {
			alive = append(alive, x)
		}
	}
	return alive
}

// Killed is how many mutants some case notices.
func (m Mutation) Killed() (n int) {
	for _, x := range m.Mutants {
		if x.KilledBy != "" {
			n++
		}
	}
	return n
}

// Text is the score and the survivors in words. It ends with a line feed.
func (m Mutation) Text(l lang.Language) string {
	alive := m.Survivors()
	same := len(m.Mutants) - m.Killed() - len(alive)
	var b strings.Builder
	b.WriteString(lang.Expand(lang.Text{
		KO: "사례 {cases}건이 규칙을 한 곳씩 틀리게 바꾼 {mutants}가지 가운데 {killed}가지를 찾아냈습니다.",
		EN: "The cases ({cases}) notice {killed} of {mutants} single mistakes in the rules.",
	}.In(l), l,
		lang.Arg{Name: "cases", Value: m.Cases}, lang.Arg{Name: "mutants", Value: len(m.Mutants) - same},
		lang.Arg{Name: "killed", Value: m.Killed()}))
	if same > 0 {
		b.WriteString(" " + lang.Expand(lang.Text{
			KO: "그 밖의 {same}가지는 바꾸어도 답이 달라지지 않습니다.", EN: "Another {same} change no answer.",
		}.In(l), l, lang.Arg{Name: "same", Value: same}))
	}
	b.WriteByte('\n')
	for _, name := range m.Failing {
		b.WriteString("! " + lang.Text{KO: "규칙집과 답이 다른 사례: ", EN: "not as the book decides: "}.In(l) + name + "\n")
	}
	for _, x := range alive {
		b.WriteString("- " + x.Text.In(l) + " [" + x.Name + "]\n")
	}
	return b.String()
}

// CheckMutants reports every mutant that no case notices and one could. Allowed are names of mutants, or patterns in which * stands for any
// text; a pattern that matches no survivor is reported as well. It also reports cases that the book itself does not decide as they say.
func CheckMutants[S any](t testing.TB, b *rule.Book[S], cases []Case[S], allowed ...string) {
	t.Helper()
	if !usable(t, b, cases) {
		return
	}
	m := Mutate(b, cases)
	for _, name := range m.Failing {
		t.Errorf("the book does not decide %q as it says, so it notices no mutant", name)
	}
	var names, meaning []string
	for _, x := range m.Survivors() {
		text := x.Text.EN
		if x.Facts != nil {
			text += "; this case would: " + string(x.Facts)
		}
		names, meaning = append(names, x.Name), append(meaning, text)
	}
	reportNames(t, "no case notices", names, meaning, allowed)
}

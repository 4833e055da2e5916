package sandboxtest

import (
	"strconv"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// An edge is a value of a fact at which a leaf may change its answer (경계값): of a number, an amount and a day the limit, one
// unit below and one above; of a word each word of the vocabulary; of a set each word that matters, in and out; of a bool
// both values.
type edge struct {
	name    string // limit, limit-1, word=temporary, with=CE, true
	text    lang.Text
	touches func(rule.Value) bool
	put     func(old rule.Value) rule.Value // the value for a case, as close to the old one as can be
}

// steps are the values about a limit.
var steps = [...]struct {
	name string
	by   int
	note lang.Text
}{
	{"limit-1", -1, lang.Text{KO: "기준값보다 한 단위 아래", EN: "one unit below the limit"}},
	{"limit", 0, lang.Text{KO: "기준값", EN: "the limit"}},
	{"limit+1", 1, lang.Text{KO: "기준값보다 한 단위 위", EN: "one unit above the limit"}},
}

// edgesOf returns the edges of a leaf; none of an opaque one.
func edgesOf[S any](s *rule.Schema[S], l rule.Leaf) []edge {
	if l.Op() == rule.OpOpaque {
		return nil
	}
	switch f := s.Fact(l.Path()); f.Kind() {
	case rule.KindBool:
		return []edge{boolEdge(s, f, true), boolEdge(s, f, false)}
	case rule.KindWord:
		return wordEdges(f, l)
	case rule.KindWords:
		if l.Op() == rule.OpCount {
			return countEdges(f, l)
		}
		return setEdges(f, l)
	case rule.KindInt, rule.KindNumber, rule.KindAmount, rule.KindDate:
	}
	return limitEdges(l)
}

func boolEdge[S any](s *rule.Schema[S], f rule.Fact[S], b bool) edge {
	word := strconv.FormatBool(b)
	return edge{
		name:    word,
		text:    lang.Text{KO: f.Label().KO + ": " + lang.Say(b, lang.Korean), EN: f.Label().EN + ": " + lang.Say(b, lang.English)},
		touches: func(v rule.Value) bool { return v.String() == word },
		put:     func(rule.Value) rule.Value { return valueOf(s, f, word) },
	}
}

func limitEdges(l rule.Leaf) (edges []edge) {
	for _, s := range steps {
		v := l.Limit().Step(s.by)
		if v.IsZero() {
			continue // no such day
		}
		e := at(s.name, l.Label(), v)
		e.text = noted(e.text, s.note)
		edges = append(edges, e)
	}
	return edges
}

// at is the edge at a single value.
func at(name string, label lang.Text, v rule.Value) edge {
	return edge{
		name:    name,
		text:    lang.Text{KO: label.KO + " " + v.In(lang.Korean), EN: label.EN + " " + v.In(lang.English)},
		touches: v.Equal,
		put:     func(rule.Value) rule.Value { return v },
	}
}

func noted(t, note lang.Text) lang.Text {
	return lang.Text{KO: t.KO + " (" + note.KO + ")", EN: t.EN + " (" + note.EN + ")"}
}

// wordEdges are the words of the vocabulary one by one.
func wordEdges[S any](f rule.Fact[S], l rule.Leaf) (edges []edge) {
	none := empty(f, l.Words())
	for _, t := range f.Terms() {
		edges = append(edges, at("word="+t.Word, f.Label(), none.Toggle(t.Word)))
	}
	return edges
}

// setEdges are the words of the test, in the set and out of it; of a test for no other words all the others, too.
func setEdges[S any](f rule.Fact[S], l rule.Leaf) (edges []edge) {
	none := empty(f, l.Words())
	for _, t := range f.Terms() {
		if !has(l.Words(), t.Word) && l.Op() != rule.OpOnlyOf {
			continue
		}
		for _, in := range []bool{true, false} {
			edges = append(edges, setEdge(f, t, none, in))
		}
	}
	return edges
}

func setEdge[S any](f rule.Fact[S], t rule.Term, none rule.Value, in bool) edge {
	name, note := "with=", lang.Text{KO: "있음", EN: "is in"}
	if !in {
		name, note = "without=", lang.Text{KO: "없음", EN: "is not in"}
	}
	return edge{
		name:    name + t.Word,
		text:    lang.Text{KO: f.Label().KO + "에 " + t.Label.KO + " " + note.KO, EN: t.Label.EN + " " + note.EN + " " + f.Label().EN},
		touches: func(v rule.Value) bool { return !v.IsZero() && has(v, t.Word) == in },
		put: func(old rule.Value) rule.Value {
			if old.IsZero() {
				old = none
			}
			if has(old, t.Word) == in {
				return old
			}
			return old.Toggle(t.Word)
		},
	}
}

// countEdges are sets with as many of the words as the limit, with one fewer and one more.
func countEdges[S any](f rule.Fact[S], l rule.Leaf) (edges []edge) {
	none := empty(f, l.Words())
	all := count(f, l.Words(), l.Words())
	for _, s := range steps {
		n, err := strconv.Atoi(l.Limit().Step(s.by).String())
		if err != nil || n < 0 || n > all {
			continue
		}
		edges = append(edges, edge{
			name: s.name,
			text: noted(lang.Text{
				KO: f.Label().KO + " 가운데 " + strconv.Itoa(n) + "개",
				EN: strconv.Itoa(n) + " of " + f.Label().EN,
			}, s.note),
			touches: func(v rule.Value) bool { return !v.IsZero() && count(f, v, l.Words()) == n },
			put:     func(old rule.Value) rule.Value { return withCount(f, old, none, l.Words(), n) },
		})
	}
	return edges
}

// withCount adds or takes words until n of them are in the set.
func withCount[S any](f rule.Fact[S], set, none, words rule.Value, n int) rule.Value {
	if set.IsZero() {
		set = none
	}
	for _, t := range f.Terms() {
		have := count(f, set, words)
		if have == n {
			break
		}
		if has(words, t.Word) && has(set, t.Word) == (have > n) {
			set = set.Toggle(t.Word)
		}
	}
	return set
}

// count returns how many of the words are in the set.
func count[S any](f rule.Fact[S], set, words rule.Value) (n int) {
	for _, t := range f.Terms() {
		if has(set, t.Word) && has(words, t.Word) {
			n++
		}
	}
	return n
}

// has reports whether the word is in the set: without it the set is shorter.
func has(set rule.Value, word string) bool {
	return len(set.Toggle(word).String()) < len(set.String())
}

// empty takes every word out of a set.
func empty[S any](f rule.Fact[S], set rule.Value) rule.Value {
	for _, t := range f.Terms() {
		if has(set, t.Word) {
			set = set.Toggle(t.Word)
		}
	}
	return set
}

package rule

import (
	"cmp"
	"iter"
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// A Fact is the declaration of a fact, whatever its kind. The zero Fact is none: it has no path, no kind and no values.
type Fact[S any] struct{ f *fact }

// noFact is what the zero Fact says of itself.
var noFact = &fact{}

func (f Fact[S]) decl() *fact { return cmp.Or(f.f, noFact) }

// Facts yields the facts in the order of their declaration.
func (s *Schema[S]) Facts() iter.Seq[Fact[S]] {
	return func(yield func(Fact[S]) bool) {
		for _, f := range s.schema().facts {
			if !yield(Fact[S]{f}) {
				return
			}
		}
	}
}

// Fact returns the fact with the path; the zero Fact where there is none.
func (s *Schema[S]) Fact(path string) Fact[S] { return Fact[S]{s.schema().find(path)} }

// IsZero reports whether it is no fact.
func (f Fact[S]) IsZero() bool { return f.f == nil }

// Path is where the fact stands in a JSON object, such as applicant.size.
func (f Fact[S]) Path() string { return f.decl().path }

// Label is what people call the fact.
func (f Fact[S]) Label() lang.Text { return f.decl().label }

// Unit is what is written behind its values; zero for none.
func (f Fact[S]) Unit() lang.Text { return f.decl().unit }

// Kind is what kind of value it has.
func (f Fact[S]) Kind() Kind { return f.decl().kind }

// Changeable reports whether the applicant can change it.
func (f Fact[S]) Changeable() bool { return f.decl().changeable }

// Derived reports whether it is computed from other facts.
func (f Fact[S]) Derived() bool { return f.decl().derive != given }

// Terms is the vocabulary of a word or a set of words; empty for other kinds.
func (f Fact[S]) Terms() []Term { return slices.Clone(f.decl().terms) }

// Value is the value of the fact in the row, given or derived; absent where it is unknown.
func (f Fact[S]) Value(r *Row[S]) Value {
	if f.f.unusable() {
		return Value{}
	}
	return (*row)(r).of(f.f.schema).value(f.f)
}

// Put sets the fact to a value of it; the zero Value makes it unknown. A derived fact is brought to the value by moving one of the facts it is computed
// from, the last one where that can be. It reports whether the fact has the value then; if not, or if the row has facts of another schema, it stays
// as it was.
func (f Fact[S]) Put(r *Row[S], v Value) bool {
	x := (*row)(r)
	if f.f.unusable() || v.f != nil && v.f != f.f || x.schema != f.f.schema && x.known|x.bad != 0 {
		return false
	}
	x.claim(f.f.schema)
	switch {
	case f.f.derive != given:
		return v.f != nil && x.bring(f.f, v.x)
	case v.f == nil:
		x.unset(f.f.index)
	default:
		x.put(f.f, v.x)
	}
	return true
}

func (r *row) value(f *fact) Value {
	if f.needs()&^r.known != 0 {
		return Value{}
	}
	if f.kind == KindWord || f.kind == KindWords { // a mask, not a number
		return Value{f, small(r.val[f.index])}
	}
	return Value{f, r.number(f)}
}

// bring moves one part of a derived fact, of which the others are known, so that it comes to x.
func (r *row) bring(of *fact, x exact) bool {
	for _, i := range slices.Backward(of.of) {
		w, f := *r, of.schema.facts[i]
		if (of.needs()&^(1<<i))&^w.known != 0 {
			continue
		}
		s := spread{row: w}
		at, ok := s.cut(f, of, x)
		if of.derive == daysFrom && of.of[0] != i {
			at = at.add(-1)
		}
		if lowest, highest, bounded := f.ends(); !ok || bounded && (at.compare(lowest) < 0 || at.compare(highest) > 0) {
			continue
		}
		if w.put(f, at); w.number(of).compare(x) == 0 {
			*r = w
			return true
		}
	}
	return false
}

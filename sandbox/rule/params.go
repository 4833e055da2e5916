package rule

import (
	"iter"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// resolve finds the entry of a leaf's limit for the day of the book, and its value in units of the fact.
func (b *builder) resolve(l *clauseLeaf) {
	var ok bool
	if l.entry, l.changed, ok = b.entryOf(l.limit); !ok {
		return
	}
	target := l.fact
	if l.op == OpCount {
		target = counting
	}
	fact := lang.Arg{Name: "fact", Value: l.fact.label}
	switch q := l.entry.quantity; {
	case q.kind == 0:
		b.fault(noLimit, fact)
	case q.currency != target.currency:
		b.fault(limitCurrency, fact, lang.Arg{Name: "currency", Value: target.currency})
	default:
		if l.value, ok = q.n.shift(target.scale - q.scale); !ok {
			b.fault(limitScale, fact, lang.Arg{Name: "scale", Value: target.scale})
		}
		if i := slices.IndexFunc(b.params, func(p param) bool { return p.name == l.limit.name }); i >= 0 && b.params[i].value.IsZero() {
			b.params[i].value = Value{target, l.value}
		}
	}
}

// entryOf returns the entry of the limit on the day, or the change that replaces it, and notes the parameter.
func (b *builder) entryOf(l *limit) (e entry, changed, ok bool) {
	if l.name == "" {
		return l.entries[0], false, true
	}
	for i := range b.params {
		if p := &b.params[i]; p.name == l.name {
			if !p.limit.same(l) {
				b.fault(twoParameters, lang.Arg{Name: "parameter", Value: l.name})
			}
			return p.entry, p.changed, p.entry.kind != 0
		}
	}
	p := param{name: l.name, limit: l}
	if p.entry, ok = l.on(b.on); !ok {
		b.fault(noValue, lang.Arg{Name: "parameter", Value: l.name}, lang.Arg{Name: "on", Value: b.on})
	}
	for _, c := range b.changes {
		if c.name == l.name {
			p.entry.quantity, p.changed = c.quantity, true
		}
	}
	b.params = append(b.params, p)
	return p.entry, p.changed, ok
}

// A Parameter is a named limit of a book, with the value that it has there.
type Parameter struct {
	Name       string         `json:"name"`
	Value      Value          `json:"value"`               // of the fact that it is first compared with
	Basis      law.Ref        `json:"basis,omitzero"`      // the provision, in the numbering of the text in force on the day; zero where it was changed by With
	Since      civil.Date     `json:"since,omitzero"`      // the first day of this version; zero where it was changed
	Confidence law.Confidence `json:"confidence,omitzero"` // how it is known; zero where it was changed
	Changed    bool           `json:"changed,omitempty"`   // by With
}

// Parameters yields the parameters in the order in which the rules use them.
func (b *Book[S]) Parameters() iter.Seq[Parameter] {
	return func(yield func(Parameter) bool) {
		x := b.book()
		for _, p := range x.params {
			if !yield(x.parameter(p.name)) {
				return
			}
		}
	}
}

// parameter returns the parameter with the name, or the zero Parameter.
func (b *book) parameter(name string) Parameter {
	i := slices.IndexFunc(b.params, func(p param) bool { return p.name == name })
	if i < 0 {
		return Parameter{}
	}
	x := Parameter{Name: name, Value: b.params[i].value, Changed: b.params[i].changed}
	if e := b.params[i].entry; !x.Changed {
		x.Basis, x.Since, x.Confidence = e.basis, e.from, e.confidence
	}
	return x
}

func (l *limit) same(m *limit) bool {
	return l == m || slices.EqualFunc(l.entries, m.entries, func(a, b entry) bool {
		return a.from == b.from && a.basis == b.basis && a.kind == b.kind && a.scale == b.scale &&
			a.currency == b.currency && a.n.compare(b.n) == 0
	})
}

// checkChanges reports changes of parameters that the book does not have.
func (b *builder) checkChanges() {
	for i, c := range b.changes {
		if !slices.ContainsFunc(b.params, func(p param) bool { return p.name == c.name }) {
			b.faults.Add(noParameter.At(fault.Path{}.Field("changes").Index(i), law.Ref{}, lang.Arg{Name: "parameter", Value: c.name}))
		}
	}
}

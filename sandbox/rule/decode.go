package rule

import (
	"encoding/json"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Decode fills the row from a JSON object with the paths of the schema: a path with dots is an object in an object. A fact that is left out
// is unknown. Bools and counts are JSON bools and numbers; numbers and days are text, amounts {"amount":"150000000","currency":"KRW"}, sets
// lists of words. What does not fit is refused with every fault at once, as a [fault.List]: what [wire.Decode] refuses, names that the schema
// does not have, null, and values that are not those of their fact. Then the row stays as it was.
func (s *Schema[S]) Decode(data []byte, r *Row[S]) error {
	var doc map[string]any
	if err := wire.Decode(data, &doc, wire.Limits{}); err != nil {
		return err
	}
	x := row{schema: s.schema()}
	d := decoder{s.schema(), &x, nil}
	d.object(doc, "", fault.Path{})
	if err := d.faults.Err(); err != nil {
		return err
	}
	*r = Row[S](x)
	return nil
}

type decoder struct {
	*schema
	row    *row
	faults fault.List
}

// object reads the members of an object whose path begins with prefix: those of the schema in its order, then those that it does not have.
func (d *decoder) object(doc map[string]any, prefix string, at fault.Path) {
	known := map[string]bool{}
	for _, f := range d.facts {
		rest, ok := strings.CutPrefix(f.path, prefix)
		name, _, nested := strings.Cut(rest, ".")
		v, present := doc[name]
		if !ok || known[name] || !present {
			continue
		}
		known[name] = true
		if inner, isObject := v.(map[string]any); nested && isObject {
			d.object(inner, prefix+name+".", at.Field(name))
		} else if nested {
			d.faults.Add(noObject.At(at.Field(name), law.Ref{}))
		} else if !d.row.read(f, v) {
			d.faults.Add(badValue.At(at.Field(name), law.Ref{}, lang.Arg{Name: "fact", Value: f.label}, lang.Arg{Name: "kind", Value: f.describe()}))
		} else if f.derive != given {
			d.faults.Add(derivedSet.At(at.Field(name), law.Ref{}, lang.Arg{Name: "fact", Value: f.label}))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(doc)) {
		if !known[name] {
			d.faults.Add(unknownFact.At(at.Field(name), law.Ref{}, lang.Arg{Name: "name", Value: name}))
		}
	}
}

// read sets a fact from a JSON value and reports whether it is one of the fact.
func (r *row) read(f *fact, v any) bool {
	x, ok := f.parse(v)
	if ok {
		r.put(f, x)
	}
	return ok
}

func (f *fact) parse(v any) (exact, bool) {
	switch f.kind {
	case KindBool:
		b, ok := v.(bool)
		if b {
			return small(1), ok
		}
		return small(0), ok
	case KindInt:
		n, ok := v.(json.Number)
		i, err := strconv.ParseInt(string(n), 10, 64)
		return exactOf(big.NewInt(i)), ok && err == nil
	case KindNumber:
		s, ok := v.(string)
		n, err := ParseNumber(s)
		x, whole := small(n.units).shift(f.scale - n.Scale())
		return x, ok && err == nil && whole && f.inRange(x)
	case KindAmount:
		return f.parseAmount(v)
	case KindDate:
		s, ok := v.(string)
		d, err := civil.ParseDate(s)
		return small(int64(d.DayNumber())), ok && err == nil
	case KindWord:
		s, ok := v.(string)
		m := f.word(s)
		return small(int64(m)), ok && m != 0
	case KindWords:
		return f.parseWords(v)
	}
	return exact{}, false
}

func (f *fact) parseAmount(v any) (exact, bool) {
	m, _ := v.(map[string]any)
	number, ok := m["amount"].(string)
	code, named := m["currency"].(string)
	if !ok || !named || len(m) != 2 || code != f.currency.String() {
		return exact{}, false
	}
	a, err := money.ParseAmount(number, f.currency)
	if err != nil {
		return exact{}, false
	}
	x, ok := exactAmount(a)
	if ok && f.scale != f.currency.Scale() {
		return x.shift(f.scale - f.currency.Scale())
	}
	return x, ok
}

func (f *fact) parseWords(v any) (exact, bool) {
	list, ok := v.([]any)
	var mask uint64
	for _, w := range list {
		s, isText := w.(string)
		bit := f.word(s)
		if !isText || bit == 0 || mask&bit != 0 {
			return exact{}, false
		}
		mask |= bit
	}
	return small(int64(mask)), ok
}

// Encode writes the facts that are set as the JSON object that [Schema.Decode] reads, names in alphabetical order. A row of another schema has none.
func (s *Schema[S]) Encode(r *Row[S]) ([]byte, error) {
	doc, x := map[string]any{}, (*row)(r).of(s.schema())
	for _, f := range s.schema().facts {
		v := x.value(f)
		if f.derive != given || v.IsZero() {
			continue
		}
		inner, names := doc, strings.Split(f.path, ".")
		for _, name := range names[:len(names)-1] {
			next, ok := inner[name].(map[string]any)
			if !ok {
				next = map[string]any{}
				inner[name] = next
			}
			inner = next
		}
		inner[names[len(names)-1]] = v
	}
	return marshal(doc)
}

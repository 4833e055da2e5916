package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strconv"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// maxFields is how many fields a struct may have: the width of the set of those seen.
const maxFields = 256

// value reads one value into v. A value of the wrong type is a fault and skipped, so the scan goes on.
func (d *decoder) value(p *plan, v reflect.Value) bool {
	c := d.peek()
	switch p.form {
	case formCustom, formRaw:
		return d.custom(p, v)
	case formAny:
		return d.any(v)
	case formPointer:
		return d.pointer(p, v)
	case formStruct:
		if c == '{' {
			return d.structure(p, v)
		}
	case formMap:
		if c == '{' {
			return d.mapping(p, v)
		}
	case formSlice:
		if c == '[' {
			return d.slice(p, v)
		}
	case formArray:
		if c == '[' {
			return d.array(p, v)
		}
	case formString, formWord:
		if c == '"' {
			return d.word(p, v)
		}
	case formBool:
		if c == 't' || c == 'f' {
			v.SetBool(c == 't')
			return d.literal(strconv.FormatBool(c == 't'))
		}
	case formInt, formUint, formNumber:
		if c == '-' || isDigit(c) {
			return d.numeral(p, v)
		}
	}
	return d.mismatch(p.wanted())
}

// mismatch records what is there instead of what is wanted, and skips it.
func (d *decoder) mismatch(want lang.Text) bool {
	got, ok := kindOf(d.peek())
	if !ok {
		return d.syntax(aValue)
	}
	return d.wrong(want, got) && d.skip()
}

// skip checks one value that goes nowhere.
func (d *decoder) skip() bool {
	switch d.peek() {
	case '{':
		n := d.newNames()
		return d.object(func(name []byte) bool {
			if d.seen(&n, name) && !d.add(duplicateField, nameArg(name)) {
				return false
			}
			return d.skip()
		}) && d.forget(n)
	case '[':
		return d.list(d.skip)
	case '"':
		_, ok := d.text()
		return ok
	case 't':
		return d.literal("true")
	case 'f':
		return d.literal("false")
	case 'n':
		return d.literal("null")
	}
	_, ok := d.number()
	return ok
}

func (d *decoder) structure(p *plan, v reflect.Value) bool {
	var seen [maxFields / 64]uint64
	next := 0
	ok := d.object(func(name []byte) bool {
		i := p.find(name, next)
		if i < 0 {
			return d.add(unknownField, nameArg(name), lang.Arg{Name: "fields", Value: p.fieldNames()}) && d.skip()
		}
		if seen[i/64]&(1<<(i%64)) != 0 {
			return d.add(duplicateField, nameArg(name)) && d.skip()
		}
		seen[i/64] |= 1 << (i % 64)
		next = i + 1
		return d.value(p.fields[i].plan, v.Field(p.fields[i].index))
	})
	if !ok {
		return false
	}
	for i, f := range p.fields {
		if f.required && seen[i/64]&(1<<(i%64)) == 0 {
			name := []byte(f.name)
			d.path = append(d.path, step{name, -1})
			if !d.add(missingField, nameArg(name)) {
				return false
			}
			d.path = d.path[:len(d.path)-1]
		}
	}
	return true
}

func (d *decoder) mapping(p *plan, v reflect.Value) bool {
	v.Set(reflect.MakeMap(p.typ))
	key, elem := reflect.New(p.typ.Key()).Elem(), reflect.New(p.typ.Elem()).Elem()
	return d.object(func(name []byte) bool {
		key.SetZero()
		elem.SetZero()
		faults := len(d.faults)
		if !d.setText(p.key, key, name) {
			return false
		}
		if len(d.faults) == faults && v.MapIndex(key).IsValid() && !d.add(duplicateField, nameArg(name)) {
			return false
		}
		if !d.take(int(key.Type().Size()+elem.Type().Size())) || !d.value(p.elem, elem) {
			return false
		}
		v.SetMapIndex(key, elem)
		return true
	})
}

func (d *decoder) slice(p *plan, v reflect.Value) bool {
	size := int(p.elem.typ.Size())
	v.Set(reflect.MakeSlice(p.typ, 0, 0))
	return d.list(func() bool {
		n := v.Len()
		if n == v.Cap() {
			v.Grow(max(4, n)) // doubling: reflect would grow by a quarter, and copy five times as much
			if !d.take((v.Cap() - n) * size) {
				return false
			}
		}
		v.SetLen(n + 1)
		return d.value(p.elem, v.Index(n))
	})
}

func (d *decoder) array(p *plan, v reflect.Value) bool {
	n := 0
	ok := d.list(func() bool {
		n++
		if n > v.Len() {
			return d.skip()
		}
		return d.value(p.elem, v.Index(n-1))
	})
	if ok && n != v.Len() {
		return d.wrong(listOf(v.Len()), listOf(n))
	}
	return ok
}

func (d *decoder) pointer(p *plan, v reflect.Value) bool {
	if d.peek() == 'n' {
		v.SetZero()
		return d.literal("null")
	}
	v.Set(reflect.New(p.typ.Elem()))
	return d.take(int(p.typ.Elem().Size())) && d.value(p.elem, v.Elem())
}

// word reads a string into a string or into what reads itself from text.
func (d *decoder) word(p *plan, v reflect.Value) bool {
	text, ok := d.text()
	return ok && d.setText(p, v, text)
}

func (d *decoder) setText(p *plan, v reflect.Value, text []byte) bool {
	if p.form == formString {
		v.SetString(string(text))
		return true
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil {
		return d.reject(err, text, v.Interface())
	}
	return true
}

// custom hands a checked value to what reads itself from JSON.
func (d *decoder) custom(p *plan, v reflect.Value) bool {
	if d.peek() == 'n' && p.form == formCustom {
		return d.mismatch(somethingElse)
	}
	start, faults := d.pos, len(d.faults)
	if !d.skip() {
		return false
	}
	if len(d.faults) > faults {
		return true
	}
	raw := d.data[start:d.pos:d.pos]
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(raw); err != nil {
		return d.reject(err, raw, v.Interface())
	}
	return true
}

// reject records what a type says of the value it was given: its own faults, put behind the path, or its error.
func (d *decoder) reject(err error, text []byte, v any) bool {
	if list, ok := errors.AsType[fault.List](err); ok {
		return d.addAll(list)
	}
	if f, ok := errors.AsType[*fault.Fault](err); ok {
		return d.addAll(fault.List{f})
	}
	reason := reasonOf(err)
	return d.add(badValue, lang.Arg{Name: "value", Value: shown(text)},
		lang.Arg{Name: "form", Value: formOf(v, reason)}, lang.Arg{Name: "reason", Value: reason})
}

func (d *decoder) numeral(p *plan, v reflect.Value) bool {
	text, ok := d.number()
	if !ok {
		return false
	}
	if p.form == formNumber {
		v.SetString(string(text))
		return true
	}
	var err error
	if p.form == formInt {
		var n int64
		n, err = strconv.ParseInt(string(text), 10, p.typ.Bits())
		v.SetInt(n)
	} else {
		var n uint64
		n, err = strconv.ParseUint(string(text), 10, p.typ.Bits())
		v.SetUint(n)
	}
	switch {
	case err == nil:
		return true
	case bytes.ContainsAny(text, ".eE"):
		return d.wrong(anInteger, aFraction)
	}
	low, high := p.bounds()
	return d.add(outOfRange, lang.Arg{Name: "value", Value: cut(text)}, lang.Arg{Name: "min", Value: low}, lang.Arg{Name: "max", Value: high})
}

// bounds is the range of an integer type.
func (p *plan) bounds() (low, high any) {
	bits := p.typ.Bits()
	if p.form == formUint {
		return 0, uint64(math.MaxUint64) >> (64 - bits)
	}
	return int64(math.MinInt64) >> (64 - bits), int64(math.MaxInt64) >> (64 - bits)
}

package wire

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// TypeError reports a Go type that has no form on the wire: a mistake of the program, never of its input.
type TypeError struct {
	// Type is the Go type.
	Type reflect.Type
	// Reason says what is wrong with it.
	Reason string
}

// Error is one line in English.
func (e *TypeError) Error() string {
	return fmt.Sprintf("wire: cannot decode into %v: %s", e.Type, e.Reason)
}

// form is how a Go type stands in JSON.
type form uint8

const (
	formCustom form = iota + 1 // json.Unmarshaler
	formWord                   // encoding.TextUnmarshaler
	formRaw
	formAny
	formString
	formNumber // json.Number
	formBool
	formInt
	formUint
	formPointer
	formSlice
	formArray
	formMap
	formStruct
)

// plan is what is known of a type before the text is read.
type plan struct {
	form   form
	typ    reflect.Type
	elem   *plan // of pointers, lists and maps
	key    *plan // of maps
	fields []field
}

type field struct {
	name     string
	index    int
	required bool
	plan     *plan
}

// find gives the field of that name, or -1. Most texts keep the order of the struct, so it looks at next first.
func (p *plan) find(name []byte, next int) int {
	if next < len(p.fields) && p.fields[next].name == string(name) {
		return next
	}
	for i := range p.fields {
		if p.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

// fieldNames lists the names in the order of the struct.
func (p *plan) fieldNames() []string {
	names := make([]string, len(p.fields))
	for i, f := range p.fields {
		names[i] = f.name
	}
	return names
}

var (
	unmarshaler     = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
	rawMessage      = reflect.TypeFor[json.RawMessage]()
	number          = reflect.TypeFor[json.Number]()
)

// planner makes the plans of one type and what it holds. It lives as long as one call, so there is no cache to share.
type planner map[reflect.Type]*plan

func (m planner) plan(t reflect.Type) (*plan, error) {
	if p := m[t]; p != nil {
		return p, nil
	}
	p := &plan{typ: t}
	m[t] = p                                 // before its parts: a type can hold itself
	if t.Name() != "" && t.PkgPath() != "" { // only a defined type has methods of its own
		switch ptr := reflect.PointerTo(t); {
		case t == rawMessage:
			p.form = formRaw
		case t == number:
			p.form = formNumber
		case ptr.Implements(unmarshaler):
			p.form = formCustom
		case ptr.Implements(textUnmarshaler):
			p.form = formWord
		}
	}
	if p.form != 0 {
		return p, nil
	}
	return p, m.byKind(p)
}

func (m planner) byKind(p *plan) (err error) {
	t := p.typ
	switch t.Kind() { //nolint:exhaustive // what is not here has no form
	case reflect.String:
		p.form = formString
	case reflect.Bool:
		p.form = formBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.form = formInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		p.form = formUint
	case reflect.Float32, reflect.Float64:
		return &TypeError{t, "floats are not exact; use an integer, a decimal as text or json.Number"}
	case reflect.Interface:
		if t.NumMethod() > 0 {
			return &TypeError{t, "of the interfaces only any is allowed"}
		}
		p.form = formAny
	case reflect.Pointer:
		if t.Elem().Kind() == reflect.Pointer {
			return &TypeError{t, "a pointer to a pointer says nothing that one does not"}
		}
		p.form = formPointer
		p.elem, err = m.plan(t.Elem())
	case reflect.Slice:
		p.form = formSlice
		p.elem, err = m.plan(t.Elem())
		if err == nil && t.Elem().Kind() == reflect.Uint8 && p.elem.form == formUint { // words of an enum are no bytes
			err = &TypeError{t, "bytes have no form on the wire; use a string or json.RawMessage"}
		}
	case reflect.Array:
		p.form = formArray
		p.elem, err = m.plan(t.Elem())
	case reflect.Map:
		p.form = formMap
		if p.key, err = m.plan(t.Key()); err == nil && p.key.form != formString && p.key.form != formWord {
			err = &TypeError{t, "the key of a map is text"}
		}
		if err == nil {
			p.elem, err = m.plan(t.Elem())
		}
	case reflect.Struct:
		p.form = formStruct
		err = m.structure(p)
	default:
		return &TypeError{t, "the kind has no form in JSON"}
	}
	return err
}

func (m planner) structure(p *plan) error {
	p.fields = make([]field, 0, p.typ.NumField())
	for i := range p.typ.NumField() {
		f := p.typ.Field(i)
		tag := f.Tag.Get("json")
		name, options, _ := strings.Cut(tag, ",")
		switch {
		case tag == "-":
			continue
		case f.Anonymous && name == "":
			return &TypeError{p.typ, "the embedded field " + f.Name + " has no name; write its fields out"}
		case !f.IsExported():
			continue
		case strings.Contains(options, "string"):
			return &TypeError{p.typ, "the option string of the field " + f.Name + " is not supported"}
		case f.Tag.Get("wire") != "" && f.Tag.Get("wire") != "required":
			return &TypeError{p.typ, "the tag wire of the field " + f.Name + " is not \"required\""}
		case name == "":
			name = f.Name
		}
		if p.find([]byte(name), 0) >= 0 {
			return &TypeError{p.typ, "two fields have the name " + name}
		}
		elem, err := m.plan(f.Type)
		if err != nil {
			return err
		}
		p.fields = append(p.fields, field{name, i, f.Tag.Get("wire") == "required", elem})
	}
	if len(p.fields) > maxFields {
		return &TypeError{p.typ, "too many fields"}
	}
	return nil
}

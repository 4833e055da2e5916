package zone

import (
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// ParseError reports a text that is not the written form of a value of this package.
type ParseError struct {
	Type   string // name of the type, "Kind"
	Input  string // the text as it came
	Reason string // what is wrong or what form is wanted
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("zone: %.64q is not a %s: %s", e.Input, e.Type, e.Reason)
}

// wording is one word of an enum: how it is written and what people call it.
type wording struct {
	word string
	text lang.Text
}

func ko(korean, english string) lang.Text { return lang.Text{KO: korean, EN: english} }

// vocabulary is the name table of an enum whose constants count from 1. Every text and database form of an enum stands on
// these functions.
type vocabulary[E ~uint8] struct {
	name  string
	terms []wording
}

func (v vocabulary[E]) has(e E) bool { return e != 0 && int(e) <= len(v.terms) }

func (v vocabulary[E]) word(e E) string {
	if !v.has(e) {
		return ""
	}
	return v.terms[e-1].word
}

func (v vocabulary[E]) in(e E, l lang.Language) string {
	if !v.has(e) {
		return ""
	}
	return v.terms[e-1].text.In(l)
}

func (v vocabulary[E]) parse(s string) (E, error) {
	words := make([]string, len(v.terms))
	for i, t := range v.terms {
		if t.word == s {
			return E(i + 1), nil
		}
		words[i] = t.word
	}
	return 0, &ParseError{Type: v.name, Input: s, Reason: "want one of " + strings.Join(words, ", ")}
}

func (v vocabulary[E]) append(b []byte, e E) ([]byte, error) {
	if e != 0 && !v.has(e) {
		return b, &ParseError{Type: v.name, Input: fmt.Sprint(uint8(e)), Reason: "it is outside the list"}
	}
	return append(b, v.word(e)...), nil
}

func (v vocabulary[E]) unmarshal(p *E, text []byte) error {
	if len(text) == 0 {
		*p = 0
		return nil
	}
	e, err := v.parse(string(text))
	if err == nil {
		*p = e
	}
	return err
}

func (v vocabulary[E]) scan(p *E, src any) error {
	switch src := src.(type) {
	case string:
		return v.unmarshal(p, []byte(src))
	case []byte:
		return v.unmarshal(p, src)
	case nil:
		return &ParseError{Type: v.name, Input: "NULL", Reason: "use sql.Null for a column that may be empty"}
	}
	return &ParseError{Type: v.name, Input: fmt.Sprintf("%T", src), Reason: "it is read from a string or bytes"}
}

// all returns the values of the enum in order.
func (v vocabulary[E]) all() []E {
	list := make([]E, len(v.terms))
	for i := range list {
		list[i] = E(i + 1)
	}
	return list
}

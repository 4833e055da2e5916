package lang

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
)

// Word is one word of a [Vocabulary]: the word on the wire, such as "no_standard", its Korean and its English name for people.
// Where nobody reads the names, the word stands alone.
type Word [3]string

// Vocabulary is the name table of an enum: a type over uint8 whose constants count from 1 in the order of the words and whose
// zero value is unset. Every text, JSON and database form of an enum is one line on its vocabulary. The zero Vocabulary has no
// words. It is a composite literal, and not made by a function, so that it is there before any variable of its package that is
// made by a call; nothing changes it after that, so it is safe for concurrent use.
type Vocabulary[E ~uint8] struct {
	Name  string // name of the type with its package, "council.Kind"
	Words []Word // in the order of the constants: at most 255, none empty, none twice
}

// Has reports whether e is one of the constants; the zero value is none.
func (v Vocabulary[E]) Has(e E) bool { return e != 0 && int(e) <= len(v.Words) }

// Word returns the word on the wire, or the empty string where e is unset or outside the list.
func (v Vocabulary[E]) Word(e E) string {
	if !v.Has(e) {
		return ""
	}
	return v.Words[e-1][0]
}

// In returns the name for people, or the empty string where e is unset or outside the list.
func (v Vocabulary[E]) In(e E, l Language) string {
	if !v.Has(e) {
		return ""
	}
	w := v.Words[e-1]
	return Text{KO: w[1], EN: w[2]}.In(l)
}

// All returns the constants in order. The caller owns the slice.
func (v Vocabulary[E]) All() []E {
	list := make([]E, len(v.Words))
	for i := range list {
		list[i] = E(i + 1)
	}
	return list
}

// Parse reads a word exactly as it is written. The error is a [*ParseError] that lists the words; the empty string is one too.
func (v Vocabulary[E]) Parse(s string) (E, error) {
	if i := index(v.Words, s); i >= 0 {
		return E(i + 1), nil
	}
	return 0, parseError(v.Name, s, "want one of "+v.Listed())
}

// Listed returns the words with a comma between them, for a message that says what there is.
func (v Vocabulary[E]) Listed() string {
	list := make([]string, len(v.Words))
	for i, w := range v.Words {
		list[i] = w[0]
	}
	return strings.Join(list, ", ")
}

// Append appends the word; the zero value is the empty text. A value outside the list is a [*ParseError] and appends nothing.
func (v Vocabulary[E]) Append(b []byte, e E) ([]byte, error) {
	if e != 0 && !v.Has(e) {
		return b, parseError(v.Name, strconv.Itoa(int(e)), "it is outside the list")
	}
	return append(b, v.Word(e)...), nil
}

// Unmarshal reads a word into *p as [Vocabulary.Parse] does; the empty text is the zero value. After an error *p is unchanged.
func (v Vocabulary[E]) Unmarshal(p *E, text []byte) error { return UnmarshalText(p, text, v.Parse) }

// Value returns the word for database/sql; a value outside the list is a [*ParseError].
func (v Vocabulary[E]) Value(e E) (driver.Value, error) { return TextValue(v.Append(nil, e)) }

// Scan reads a word from a database into *p: from a string or bytes. NULL is an error; use sql.Null. After an error *p is unchanged.
func (v Vocabulary[E]) Scan(p *E, src any) error { return ScanText(p, v.Name, src, v.Parse) }

func index(words []Word, s string) int {
	for i := range words {
		if words[i][0] == s {
			return i
		}
	}
	return -1
}

// ParseError reports a text that is not the written form of a value, or a value that has no written form. The packages that
// read values export it under their own name.
type ParseError struct {
	Package string // name of the package, "council"
	Type    string // name of the type, "Kind"
	Input   string // the text as it came, or the number of a value without a word
	Reason  string // what is wrong or what form is wanted, in English
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("%s: %.64q is no %s: %s", cmp.Or(e.Package, "lang"), e.Input, e.Type, e.Reason)
}

// parseError splits a name such as "council.Kind" into the package and the type.
func parseError(name, input, reason string) *ParseError {
	pkg, typ, _ := strings.Cut(name, ".")
	return &ParseError{Package: pkg, Type: typ, Input: input, Reason: reason}
}

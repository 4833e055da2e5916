package fault

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Code names a kind of fault: lower-case words with dots, such as "zone.plan.period.missing". A code is never renamed
// and never used for anything else. It is itself an error, so errors.Is(err, code) finds it through a List and through
// fmt.Errorf with %w. The zero Code names no kind.
type Code string //nolint:errname // fault.Code says it

// Error is the code itself.
func (c Code) Error() string { return string(c) }

// Kind is one kind of fault: its code and the templates of its message in both languages. The zero Kind has neither.
// Kinds are values of the package that finds the fault; there is no register of them.
type Kind struct {
	code Code
	text lang.Text
}

// Define makes a kind from literals. The templates have named placeholders as in lang.Expand ("{limit:을/를}"), and say
// what is wrong, what is required and what to do; the citation is no part of them. Define panics on a malformed code
// or an empty template, so a mistake shows when the program starts.
func Define(code Code, ko, en string) Kind {
	if !wellFormed(code) {
		panic("fault: malformed code " + string(code))
	}
	if ko == "" || en == "" {
		panic("fault: empty template of " + string(code))
	}
	return Kind{code, lang.Text{KO: ko, EN: en}}
}

// wellFormed reports whether c has two or more words of a-z, 0-9 and _ that start with a letter.
func wellFormed(c Code) bool {
	words := strings.Split(string(c), ".")
	for _, w := range words {
		if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" || !isIdentifier(w) {
			return false
		}
	}
	return len(words) > 1
}

// Code is the code of the kind.
func (k Kind) Code() Code { return k.code }

// At makes the fault of this kind at a place. The basis is the provision that demands what is missing or wrong, the
// zero Ref where no law does (a malformed document). The arguments fill the placeholders of the message.
func (k Kind) At(p Path, basis law.Ref, args ...lang.Arg) *Fault {
	return &Fault{Path: p.String(), Code: k.code, Basis: basis, Args: slices.Clone(args), text: k.text}
}

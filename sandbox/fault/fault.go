package fault

import (
	"log/slog"
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Fault is one thing that is wrong at one place of an input. It is made by Kind.At and not changed afterwards; the zero
// Fault says nothing.
type Fault struct { //nolint:errname // fault.Fault says it
	// Path is the place, such as plan.operators[2].name; empty for the document itself.
	Path string
	// Code is the kind.
	Code Code
	// Basis is the provision that demands it (근거 조문); zero where no law does.
	Basis law.Ref
	// Args are the values of the message, in the order in which they were given.
	Args []lang.Arg

	text  lang.Text // templates, or the messages themselves when final
	final bool      // read back from JSON
}

// Message says in the language what is wrong, what is required and what to do. A fault that was read from JSON keeps
// the messages it came with; a fault that no Kind made has its code as message.
func (f *Fault) Message(l lang.Language) string {
	switch {
	case f.text.IsZero():
		return string(f.Code)
	case f.final:
		return f.text.In(l)
	}
	return lang.Expand(f.text.In(l), l, f.Args...)
}

// Error is one line in English for logs: code, path, message and citation.
func (f *Fault) Error() string {
	line := string(f.Code)
	if f.Path != "" {
		line += ": " + f.Path
	}
	line += ": " + f.Message(lang.English)
	if !f.Basis.IsZero() {
		line += " (" + f.Basis.English() + ")"
	}
	return line
}

// Is reports whether target is the code of f, so errors.Is(err, code) works.
func (f *Fault) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == f.Code
}

// Pointer is the place as a JSON Pointer (RFC 6901): plan.operators[2].name is /plan/operators/2/name, the document
// itself is the empty string.
func (f *Fault) Pointer() string { return pointer(f.Path) }

// Equal reports whether both say the same: path, code, basis, arguments as they stand in JSON, and messages. Thus a
// fault equals itself read back from JSON.
func (f *Fault) Equal(g *Fault) bool {
	if f == nil || g == nil {
		return f == g
	}
	return f.Path == g.Path && f.Code == g.Code && f.Basis == g.Basis &&
		slices.EqualFunc(f.Args, g.Args, func(a, b lang.Arg) bool {
			return a.Name == b.Name && sameJSON(valueJSON(a.Value), valueJSON(b.Value))
		}) &&
		f.Message(lang.Korean) == g.Message(lang.Korean) && f.Message(lang.English) == g.Message(lang.English)
}

// LogValue is a flat group of path, code and citation. Messages and arguments can hold what a person typed and are left
// out.
func (f *Fault) LogValue() slog.Value {
	attrs := []slog.Attr{slog.String("path", f.Path), slog.String("code", string(f.Code))}
	if !f.Basis.IsZero() {
		attrs = append(attrs, slog.String("basis", f.Basis.String()))
	}
	return slog.GroupValue(attrs...)
}

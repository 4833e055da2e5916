package fault

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// List is every fault of one input, in the order in which they were found. The zero List is no fault. A List is an
// error, but an empty one stored in an error is not nil: return l.Err(). Entries that are nil are no faults and are skipped.
type List []*Fault //nolint:errname // fault.List says it

// Add appends faults; nil is skipped, so the result of a check can be added without asking first.
func (l *List) Add(faults ...*Fault) {
	for _, f := range faults {
		if f != nil {
			*l = append(*l, f)
		}
	}
}

// Err is the list as an error, nil when it holds no fault.
func (l List) Err() error {
	if !slices.ContainsFunc(l, func(f *Fault) bool { return f != nil }) {
		return nil
	}
	return l
}

// there is the list without nil entries; it is l itself where there are none.
func (l List) there() List {
	if !slices.Contains(l, nil) {
		return l
	}
	return slices.DeleteFunc(slices.Clone(l), func(f *Fault) bool { return f == nil })
}

// Under is a copy of the list with every path put behind p: the faults of a part, seen from the whole.
func (l List) Under(p Path) List {
	parent, moved := p.String(), slices.Clone(l.there())
	for i, f := range moved {
		g := *f
		g.Path = under(parent, f.Path)
		moved[i] = &g
	}
	return moved
}

// Unwrap gives the faults to errors.Is and errors.As.
func (l List) Unwrap() []error {
	l = l.there()
	errs := make([]error, len(l))
	for i, f := range l {
		errs[i] = f
	}
	return errs
}

// Error is one line in English for logs: the faults with semicolons between them.
func (l List) Error() string {
	l = l.there()
	lines := make([]string, len(l))
	for i, f := range l {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "; ")
}

// In lists the faults for people, two lines each: place, code and citation in columns, then the message. It is empty
// for the empty list and ends with a line feed otherwise.
func (l List) In(language lang.Language) string {
	l = l.there()
	var places, codes int
	for _, f := range l {
		places = max(places, lang.Width(f.place(language)))
		codes = max(codes, len(f.Code))
	}
	var b strings.Builder
	for _, f := range l {
		head := lang.Pad(f.place(language), places) + "  " + lang.Pad(string(f.Code), codes) + "  " + f.Basis.In(language)
		b.WriteString(strings.TrimRight(head, " "))
		b.WriteString("\n    ")
		b.WriteString(f.Message(language))
		b.WriteString("\n")
	}
	return b.String()
}

func (f *Fault) place(language lang.Language) string {
	if f.Path == "" {
		return lang.Text{KO: "(문서 전체)", EN: "(document)"}.In(language)
	}
	return f.Path
}

// MarshalJSON writes an array, empty for no fault.
func (l List) MarshalJSON() ([]byte, error) {
	if l == nil {
		return []byte("[]"), nil
	}
	return marshal([]*Fault(l.there()))
}

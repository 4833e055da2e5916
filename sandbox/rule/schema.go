package rule

import (
	"cmp"
	"strings"
	"sync/atomic"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// maxFacts is the number of facts of a schema: a row is an array of so many values.
const maxFacts = 64

// A Schema declares the facts (사실) of one kind of decision. The type S only names it, so that a row, a fact or a condition of another
// schema does not compile; an empty struct serves. Declare the schema and its facts as package variables and do not
// declare more once a book was built: a schema that is complete is safe for concurrent use.
//
// What is wrong with a declaration (a path twice, more than 64 facts, a fact declared after a book was built) is kept and reported by [Schema.Err] and
// by [NewBook]. The schema does not have such a fact: it is always unknown, and so are all others of a row in which it is set.
type Schema[S any] schema

type schema struct {
	name     string
	facts    []*fact
	declared int // with those that were refused
	faults   fault.List
	built    atomic.Bool // a book was built: no more facts
}

// NewSchema starts a schema; the name stands in documents and messages, such as "start/1".
func NewSchema[S any](name string) *Schema[S] { return &Schema[S]{name: name} }

// noDeclarations is what a nil Schema has.
var noDeclarations = &schema{}

func (s *Schema[S]) schema() *schema { return cmp.Or((*schema)(s), noDeclarations) }

// Name is the name that the schema was given.
func (s *Schema[S]) Name() string { return s.schema().name }

// Err returns every fault of the declarations as a [fault.List], or nil.
func (s *Schema[S]) Err() error { return s.schema().faults.Err() }

// An Option adds to the declaration of a fact: [Changeable], [Unit], [Currency].
type Option func(*fact)

// Changeable declares that the applicant can change the fact (신청인이 바꿀 수 있는 사실): more cover can be bought, the day of birth stays.
// WhyNot proposes changes of these facts first.
func Changeable(f *fact) { f.changeable = true }

// Unit declares the unit that is written behind the values of a number, such as 명/people.
func Unit(t lang.Text) Option { return func(f *fact) { f.unit = t } }

// Currency declares the currency of an amount that is not in won.
func Currency(c money.Currency) Option {
	return func(f *fact) { f.currency, f.scale = c, c.Scale() }
}

// declare adds a fact. One that cannot be added is a fault, and no book is built from the schema.
func (s *schema) declare(f *fact, opts []Option) *fact {
	for _, o := range opts {
		if o != nil {
			o(f)
		}
	}
	faults := s.check(f, fault.Path{}.Field("facts").Index(s.declared))
	s.declared++
	s.faults.Add(faults...)
	f.schema = s
	if f.refused = f.refused || len(faults) > 0; f.refused {
		return f
	}
	f.index = uint8(len(s.facts))
	s.facts = append(s.facts, f)
	return f
}

func (s *schema) check(f *fact, at fault.Path) (faults fault.List) {
	path := lang.Arg{Name: "path", Value: f.path}
	if s.built.Load() {
		faults.Add(lateFact.At(at, law.Ref{}, path))
	}
	if f.derive != given && len(f.of) == 0 {
		faults.Add(badOperand.At(at, law.Ref{}, path))
	}
	if len(s.facts) == maxFacts {
		faults.Add(tooManyFacts.At(at, law.Ref{}, path))
	}
	if !validPath(f.path) {
		faults.Add(malformedPath.At(at, law.Ref{}, path))
	}
	for _, g := range s.facts {
		if g.path == f.path || strings.HasPrefix(g.path, f.path+".") || strings.HasPrefix(f.path, g.path+".") {
			faults.Add(duplicatePath.At(at, law.Ref{}, path, lang.Arg{Name: "other", Value: g.path}))
			break
		}
	}
	if f.label.IsZero() {
		faults.Add(missingLabel.At(at, law.Ref{}, path))
	}
	if f.scale < 0 || f.scale > money.MaxScale {
		faults.Add(badScale.At(at, law.Ref{}, path, lang.Arg{Name: "scale", Value: f.scale}))
	}
	if f.kind == KindAmount && f.currency.IsZero() {
		faults.Add(badCurrency.At(at, law.Ref{}, path))
	}
	return append(faults, f.checkWords(at)...)
}

// validPath reports whether the path is snake-case names joined by dots.
func validPath(path string) bool {
	for name := range strings.SplitSeq(path, ".") {
		if name == "" || name[0] < 'a' || name[0] > 'z' || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
			return false
		}
	}
	return true
}

// find returns the fact with the path, or nil.
func (s *schema) find(path string) *fact {
	for _, f := range s.facts {
		if f.path == path {
			return f
		}
	}
	return nil
}

package rule

import (
	"iter"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A Rule is one requirement (요건) with the provision that makes it. It passes where its condition holds.
type Rule[S any] struct {
	Code  fault.Code // names the rule for good, such as "start.cover"; unique in its book
	Basis law.Ref    // the provision; zero where no law makes the rule
	Title lang.Text  // for people; the code where it is zero
	When  Cond[S]    // what has to hold
}

// ruleDef is a Rule without its schema's type.
type ruleDef struct {
	code  fault.Code
	basis law.Ref
	title lang.Text
	when  *node
}

// recipe is what a book is built from.
type recipe struct {
	schema  *schema
	on      civil.Date
	defs    []ruleDef
	changes []Change
	patches []patch
}

// A Book is an ordered list of rules, built for a day: every parameter has its value of that day. A case passes where all rules
// pass. A Book never changes and is safe for concurrent use. The zero Book and a nil one have no rules: every answer of theirs is Unknown.
type Book[S any] book

type book struct {
	recipe

	params  []param
	leaves  []clauseLeaf
	clauses []clause
	rules   []int32 // the first clause of each rule
	used    uint64  // the given facts that the rules read
	program program
}

// noBook is what the zero Book and a nil one are.
var noBook = &book{recipe: recipe{schema: &schema{}}}

// empty reports whether it is no book that was built.
func (b *book) empty() bool { return b == nil || len(b.rules) == 0 }

func (b *Book[S]) book() *book {
	if x := (*book)(b); !x.empty() {
		return x
	}
	return noBook
}

// NewBook builds the rules for a day. It refuses, with every fault at once as a [fault.List]: a schema with faults, no day, no rules,
// rules without a code, with a malformed one (a letter, then letters, digits, dots, underscores and hyphens) or with that of another rule, conditions that are missing, empty, of another schema, too deep or too
// large, limits with more digits than their fact or in another currency, parameters without a value on the day, and one name for two
// parameters.
func NewBook[S any](s *Schema[S], on civil.Date, rules []Rule[S]) (*Book[S], error) {
	defs := make([]ruleDef, len(rules))
	for i, r := range rules {
		defs[i] = ruleDef{r.Code, r.Basis, r.Title, r.When.n}
	}
	b, err := newBook(recipe{schema: (*schema)(s), on: on, defs: defs})
	return (*Book[S])(b), err
}

// With is the same book with other values of some parameters: a reform (개정안). A parameter that no rule of the book has, and a value
// that does not fit its facts, are refused as in [NewBook]. A second change of one parameter replaces the first.
func (b *Book[S]) With(changes ...Change) (*Book[S], error) {
	x := b.book().recipe
	x.changes = append(slices.Clip(x.changes), changes...)
	c, err := newBook(x)
	return (*Book[S])(c), err
}

// Rules yields the rules in the order of the book.
func (b *Book[S]) Rules() iter.Seq[Rule[S]] {
	return func(yield func(Rule[S]) bool) {
		for _, d := range b.book().defs {
			if !yield(Rule[S]{d.code, d.basis, d.title, Cond[S]{d.when}}) {
				return
			}
		}
	}
}

// On is the day for which the book was built.
func (b *Book[S]) On() civil.Date { return b.book().on }

// Schema is the schema of the book's facts; nil of the zero Book.
func (b *Book[S]) Schema() *Schema[S] {
	if (*book)(b).empty() {
		return nil
	}
	return (*Schema[S])(b.schema)
}

// Decide answers whether the case passes: True where every rule passes, False where one fails whatever the missing facts are,
// else Unknown. It stops when it is sure, keeps nothing and does not allocate.
func (b *Book[S]) Decide(r *Row[S]) Truth { return (*book)(b).decide((*row)(r)) }

// Review decides every rule and keeps the answers in the outcome, with a copy of the row. The outcome may be used again; it allocates
// only where an earlier one was for a book with fewer rules. The rules are decided as in [Book.Decide], by the same tests.
func (b *Book[S]) Review(r *Row[S], out *Outcome[S]) { (*book)(b).review((*row)(r), (*outcome)(out)) }

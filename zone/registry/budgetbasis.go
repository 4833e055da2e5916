package registry

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// BudgetBasis says what a budget counts. The zero value is unset.
type BudgetBasis uint8

// The bases.
const (
	// BasisPlan: what the plan or an announcement expected (계획).
	BasisPlan BudgetBasis = iota + 1
	// BasisProgrammeTotal: the cost of the whole programme as reported (총사업비).
	BasisProgrammeTotal
	// BasisExecuted: what was spent (집행액).
	BasisExecuted
	// BasisOneRegion: the share of one of several provinces only (한 시·도의 몫); the whole is not known.
	BasisOneRegion
)

var budgetBases = lang.Vocabulary[BudgetBasis]{Name: "registry.BudgetBasis", Words: []lang.Word{
	{"plan", "계획", "plan"},
	{"programme_total", "총사업비", "programme total"},
	{"executed", "집행액", "executed"},
	{"one_region", "한 시·도의 몫", "share of one province"},
}}

// ParseBudgetBasis reads the word of a budget basis, such as "plan"; the error is a [*ParseError].
func ParseBudgetBasis(s string) (BudgetBasis, error) { return budgetBases.Parse(s) }

// IsZero reports whether it is unset.
func (v BudgetBasis) IsZero() bool { return v == 0 }

// In returns the name in the language, empty when unset.
func (v BudgetBasis) In(l lang.Language) string { return budgetBases.In(v, l) }

// String returns the word, empty when unset or out of range.
func (v BudgetBasis) String() string { return budgetBases.Word(v) }

// AppendText appends the word; a value out of range is a [*ParseError].
func (v BudgetBasis) AppendText(b []byte) ([]byte, error) { return budgetBases.Append(b, v) }

// MarshalText returns the word; a value out of range is a [*ParseError].
func (v BudgetBasis) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads as [ParseBudgetBasis] does; the empty text is the unset value. After an error the value is unchanged.
func (v *BudgetBasis) UnmarshalText(text []byte) error { return budgetBases.Unmarshal(v, text) }

// Value returns the word for a database; a value out of range is a [*ParseError].
func (v BudgetBasis) Value() (driver.Value, error) { return budgetBases.Value(v) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[BudgetBasis].
func (v *BudgetBasis) Scan(src any) error { return budgetBases.Scan(v, src) }

package deliberation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Recusal is why a member who is present may not take part in one item. The zero value is unset.
type Recusal uint8

// The recusals of 시행령 제50조.
const (
	Excluded   Recusal = iota + 1 // 제척: by law, where a relation of 제50조제1항 is there; see [Exclusions]
	Challenged                    // 기피: a party asked, and the committee resolved so without the member (제50조제2항)
	Abstained                     // 회피: the member stepped back by itself, as it must where it is excluded (제50조제3항)
)

var recusalWords = lang.Vocabulary[Recusal]{Name: "deliberation.Recusal", Words: []lang.Word{
	{"excluded", "제척", "excluded"},
	{"challenged", "기피", "challenged"},
	{"abstained", "회피", "abstained"},
}}

var recusalBasis = [...]law.Ref{
	law.MustRef("시행령 제50조제1항"), law.MustRef("시행령 제50조제2항"), law.MustRef("시행령 제50조제3항"),
}

// ParseRecusal reads a word of the wire: excluded, challenged or abstained.
func ParseRecusal(s string) (Recusal, error) { return recusalWords.Parse(s) }

// Basis is the paragraph of 시행령 제50조; absent where there is none.
func (r Recusal) Basis() law.Ref {
	if r == 0 || int(r) > len(recusalBasis) {
		return law.Ref{}
	}
	return recusalBasis[r-1]
}

// IsZero reports whether the recusal is unset.
func (r Recusal) IsZero() bool { return r == 0 }

// String is the word of the wire; empty where there is none.
func (r Recusal) String() string { return recusalWords.Word(r) }

// In is the recusal in one word for people.
func (r Recusal) In(l lang.Language) string { return recusalWords.In(r, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (r Recusal) AppendText(b []byte) ([]byte, error) { return recusalWords.Append(b, r) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (r Recusal) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRecusal], but takes the empty text as the zero value.
func (r *Recusal) UnmarshalText(text []byte) error { return recusalWords.Unmarshal(r, text) }

// Value is the word for database/sql.
func (r Recusal) Value() (driver.Value, error) { return recusalWords.Value(r) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Recusal].
func (r *Recusal) Scan(src any) error { return recusalWords.Scan(r, src) }

package simulation

import (
	"fmt"
	"slices"
	"strings"
)

// A WordError is a word that is none of an enum, or a number that has no word.
type WordError struct {
	Type  string   // such as kind
	Input string   // what was read
	Words []string // those that there are
}

// Error names the words.
func (e *WordError) Error() string {
	return fmt.Sprintf("simulation: %q is no %s; use one of %s", e.Input, e.Type, strings.Join(e.Words, ", "))
}

var (
	kindWords    = [...]string{"", "gained", "lost", "reason_changed"}
	verdictWords = [...]string{"", "same", "gains", "loses", "unsure", "deviation"}
)

func wordOf(words []string, i uint8) string {
	if int(i) >= len(words) {
		return ""
	}
	return words[i]
}

// marshal writes a word; zero is the empty text, and a number without a word an error.
func marshal(name string, words []string, i uint8) ([]byte, error) {
	if int(i) >= len(words) {
		return nil, &WordError{name, fmt.Sprint(i), words[1:]}
	}
	return []byte(words[i]), nil
}

func unmarshal[E ~uint8](name string, words []string, text []byte, to *E) error {
	i := slices.Index(words, string(text))
	if i < 0 {
		return &WordError{name, string(text), words[1:]}
	}
	*to = E(i)
	return nil
}

// String is the word for the change: gained, lost or reason_changed; empty for none.
func (k Kind) String() string { return wordOf(kindWords[:], uint8(k)) }

// MarshalText is the word; the zero Kind is the empty text, and a number that is no Kind an error.
func (k Kind) MarshalText() ([]byte, error) { return marshal("kind", kindWords[:], uint8(k)) }

// UnmarshalText reads the word; the empty text is the zero Kind. The error is a [*WordError].
func (k *Kind) UnmarshalText(text []byte) error { return unmarshal("kind", kindWords[:], text, k) }

// String is the word for the verdict; empty for none.
func (v Verdict) String() string { return wordOf(verdictWords[:], uint8(v)) }

// MarshalText is the word; the zero Verdict is the empty text, and a number that is no Verdict an error.
func (v Verdict) MarshalText() ([]byte, error) {
	return marshal("verdict", verdictWords[:], uint8(v))
}

// UnmarshalText reads the word; the empty text is the zero Verdict. The error is a [*WordError].
func (v *Verdict) UnmarshalText(text []byte) error {
	return unmarshal("verdict", verdictWords[:], text, v)
}

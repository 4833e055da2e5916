package simulation

import "github.com/teukgu/teukgu/sandbox/lang"

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError

var (
	kindWords    = lang.Vocabulary[Kind]{Name: "simulation.Kind", Words: []lang.Word{{"gained"}, {"lost"}, {"reason_changed"}}}
	verdictWords = lang.Vocabulary[Verdict]{Name: "simulation.Verdict", Words: []lang.Word{{"same"}, {"gains"}, {"loses"}, {"unsure"}, {"deviation"}}}
)

// String is the word for the change: gained, lost or reason_changed; empty for none.
func (k Kind) String() string { return kindWords.Word(k) }

// MarshalText is the word; the zero Kind is the empty text, and a number that is no Kind a [*ParseError].
func (k Kind) MarshalText() ([]byte, error) { return kindWords.Append(nil, k) }

// UnmarshalText reads the word; the empty text is the zero Kind. The error is a [*ParseError].
func (k *Kind) UnmarshalText(text []byte) error { return kindWords.Unmarshal(k, text) }

// String is the word for the verdict; empty for none.
func (v Verdict) String() string { return verdictWords.Word(v) }

// MarshalText is the word; the zero Verdict is the empty text, and a number that is no Verdict a [*ParseError].
func (v Verdict) MarshalText() ([]byte, error) { return verdictWords.Append(nil, v) }

// UnmarshalText reads the word; the empty text is the zero Verdict. The error is a [*ParseError].
func (v *Verdict) UnmarshalText(text []byte) error { return verdictWords.Unmarshal(v, text) }

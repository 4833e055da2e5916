package rule

import (
	"fmt"
	"strings"
)

// wordOfEnum is the word of a constant that counts from 1; empty for 0 and for a number without one.
func wordOfEnum(words []string, n uint8) string {
	if n == 0 || int(n) > len(words) {
		return ""
	}
	return words[n-1]
}

func marshalEnum(name string, words []string, n uint8) ([]byte, error) {
	if int(n) > len(words) {
		return nil, fmt.Errorf("rule: no %s has the number %d", name, n)
	}
	return []byte(wordOfEnum(words, n)), nil
}

func unmarshalEnum(name string, words []string, n *uint8, text []byte) error {
	if len(text) == 0 {
		*n = 0
		return nil
	}
	for i, w := range words {
		if w == string(text) {
			*n = uint8(i + 1)
			return nil
		}
	}
	return fmt.Errorf("rule: %q is no %s; it must be one of %s", text, name, strings.Join(words, ", "))
}

// MarshalText is [Kind.String]; a number that is no kind is an error.
func (k Kind) MarshalText() ([]byte, error) { return marshalEnum("kind", kindWords[:], uint8(k)) }

// UnmarshalText reads the word for a kind; the empty text is none.
func (k *Kind) UnmarshalText(text []byte) error {
	return unmarshalEnum("kind", kindWords[:], (*uint8)(k), text)
}

// MarshalText is [Op.String]; a number that is no test is an error.
func (o Op) MarshalText() ([]byte, error) { return marshalEnum("test", opWords[:], uint8(o)) }

// UnmarshalText reads the word for a test; the empty text is none.
func (o *Op) UnmarshalText(text []byte) error {
	return unmarshalEnum("test", opWords[:], (*uint8)(o), text)
}

// MarshalText is [Join.String]; a number that is no combination is an error.
func (j Join) MarshalText() ([]byte, error) {
	return marshalEnum("combination", joinWords[:], uint8(j))
}

// UnmarshalText reads the word for a combination; the empty text is none.
func (j *Join) UnmarshalText(text []byte) error {
	return unmarshalEnum("combination", joinWords[:], (*uint8)(j), text)
}

// MarshalText is [FindingKind.String]; a number that is no finding is an error.
func (k FindingKind) MarshalText() ([]byte, error) {
	return marshalEnum("finding", findingWords[:], uint8(k))
}

// UnmarshalText reads the word for a finding; the empty text is none.
func (k *FindingKind) UnmarshalText(text []byte) error {
	return unmarshalEnum("finding", findingWords[:], (*uint8)(k), text)
}

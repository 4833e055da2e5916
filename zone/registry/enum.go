package registry

import (
	"fmt"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// WordError reports a word that is not among those of an enum, or a value out of its range.
type WordError struct {
	Type  string   // name of the type, "State"
	Input string   // the word, or the number of the value
	Words []string // what there is to choose from
}

// Error returns one English line that lists the words.
func (e *WordError) Error() string {
	return fmt.Sprintf("registry: %.64q is not a %s: it must be one of %s", e.Input, e.Type, strings.Join(e.Words, ", "))
}

// enum is the table of one vocabulary; value i+1 has words[i] and texts[i], value 0 is unset.
type enum struct {
	name  string
	words []string
	texts []lang.Text
}

func (e *enum) wordError(input string) error {
	return &WordError{Type: e.name, Input: input, Words: slices.Clone(e.words)}
}

func (e *enum) word(v uint8) string {
	if v == 0 || int(v) > len(e.words) {
		return ""
	}
	return e.words[v-1]
}

func (e *enum) in(v uint8, l lang.Language) string {
	if e.word(v) == "" {
		return ""
	}
	return e.texts[v-1].In(l)
}

func (e *enum) append(b []byte, v uint8) ([]byte, error) {
	if v != 0 && e.word(v) == "" {
		return b, e.wordError(fmt.Sprint(v))
	}
	return append(b, e.word(v)...), nil
}

func (e *enum) parse(s string) (uint8, error) {
	i := slices.Index(e.words, s)
	if i < 0 {
		return 0, e.wordError(s)
	}
	return uint8(i + 1), nil
}

func (e *enum) unmarshal(v *uint8, s string) error {
	if s == "" {
		*v = 0
		return nil
	}
	n, err := e.parse(s)
	if err == nil {
		*v = n
	}
	return err
}

func (e *enum) scan(v *uint8, src any) error {
	switch src := src.(type) {
	case string:
		return e.unmarshal(v, src)
	case []byte:
		return e.unmarshal(v, string(src))
	}
	return e.wordError(fmt.Sprintf("%T", src))
}

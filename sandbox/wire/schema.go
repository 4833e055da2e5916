package wire

import (
	"fmt"
	"strconv"
	"strings"
)

// Schema names a kind of document (서식) and its version: teukgu/application/1. A reader accepts the versions that it
// knows and refuses every other. The zero Schema is absent. It is comparable.
type Schema struct {
	name    string
	version int32
}

// SchemaError reports a text that is no Schema.
type SchemaError struct {
	// Input is the text.
	Input string
	// Reason says what is wrong with it, in English.
	Reason string
}

// Error is one line in English.
func (e *SchemaError) Error() string {
	return fmt.Sprintf("wire: schema %q: %s", cut([]byte(e.Input)), e.Reason)
}

// ParseSchema reads "teukgu/application/1": two or more words of a-z, 0-9 and - with slashes between them, then the
// version from 1 to 999999 without leading zero. Anything else is a *SchemaError.
func ParseSchema(s string) (Schema, error) {
	words := strings.Split(s, "/")
	last := len(words) - 1
	for _, w := range words[:last] {
		if w == "" || w[0] < 'a' || w[0] > 'z' || strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			return Schema{}, &SchemaError{s, "a word of the name starts with a-z and has a-z, 0-9 and - only"}
		}
	}
	if last < 2 {
		return Schema{}, &SchemaError{s, "the form is owner/kind/version, such as teukgu/application/1"}
	}
	version, err := strconv.Atoi(words[last])
	if err != nil || version < 1 || version > 999_999 || strconv.Itoa(version) != words[last] {
		return Schema{}, &SchemaError{s, "the version is a number from 1 to 999999"}
	}
	return Schema{strings.Join(words[:last], "/"), int32(version)}, nil
}

// MustSchema is ParseSchema for literals; it panics on an error.
func MustSchema(s string) Schema {
	schema, err := ParseSchema(s)
	if err != nil {
		panic(err)
	}
	return schema
}

// Name is the kind without its version, "teukgu/application"; empty for the zero Schema.
func (s Schema) Name() string { return s.name }

// Version is the version, from 1; 0 for the zero Schema.
func (s Schema) Version() int { return int(s.version) }

// IsZero reports whether s is absent.
func (s Schema) IsZero() bool { return s == Schema{} }

// String is the written form; empty for the zero Schema.
func (s Schema) String() string {
	if s.IsZero() {
		return ""
	}
	return s.name + "/" + strconv.Itoa(int(s.version))
}

// AppendText appends the written form.
func (s Schema) AppendText(b []byte) ([]byte, error) { return append(b, s.String()...), nil }

// MarshalText is the written form; the zero Schema is empty text.
func (s Schema) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads the written form; empty text is the zero Schema.
func (s *Schema) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Schema{}
		return nil
	}
	schema, err := ParseSchema(string(text))
	if err == nil {
		*s = schema
	}
	return err
}

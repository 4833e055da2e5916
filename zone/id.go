package zone

import (
	"fmt"
	"strings"
)

// ID identifies a zone: words of lower-case letters and digits with hyphens between them, at most 64 characters, the
// first a letter: "rfz-01". The host assigns it; the registry's own ids stand for ever. The empty ID is absent.
type ID string

// IDError reports a text that is not an [ID].
type IDError struct {
	Input string // the text as it came
}

// Error returns one English line; a long input is cut short in it.
func (e *IDError) Error() string {
	return fmt.Sprintf("zone: %.64q is not an ID: it must be lower-case letters and digits with hyphens between them, such as rfz-01", e.Input)
}

// ParseID reads an [ID]; the error is an [*IDError].
func ParseID(s string) (ID, error) {
	if !ID(s).Valid() {
		return "", &IDError{Input: s}
	}
	return ID(s), nil
}

// Valid reports whether id has the form of an [ID]; a conversion from a string may have made anything. The empty ID has
// not.
func (id ID) Valid() bool {
	if len(id) > 64 || id == "" || id[0] < 'a' || id[0] > 'z' {
		return false
	}
	for word := range strings.SplitSeq(string(id), "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// UnmarshalText reads as [ParseID] does; the empty text is the absent ID. After an error the value is unchanged.
func (id *ID) UnmarshalText(text []byte) error {
	v, err := ParseID(string(text))
	if err != nil && len(text) > 0 {
		return err
	}
	*id = v
	return nil
}

package certification

import (
	"bytes"

	"github.com/teukgu/teukgu/sandbox/wire"
)

// Roles are the roles of which one acts. On the wire they are a list of words.
type Roles []Role

// UnmarshalJSON reads a list of words; null, as encoding/json writes nil, is nil. The error is a [github.com/teukgu/teukgu/sandbox/fault.List].
func (r *Roles) UnmarshalJSON(data []byte) error {
	// The words are read one by one because package wire takes a list of an enum for bytes.
	if string(bytes.TrimSpace(data)) == "null" {
		*r = nil
		return nil
	}
	var words []roleWord
	if err := wire.Decode(data, &words, wire.Limits{}); err != nil {
		return err
	}
	*r = make(Roles, len(words))
	for i, w := range words {
		(*r)[i] = w.role
	}
	return nil
}

type roleWord struct{ role Role }

// UnmarshalText reads one word.
func (w *roleWord) UnmarshalText(text []byte) error { return w.role.UnmarshalText(text) }

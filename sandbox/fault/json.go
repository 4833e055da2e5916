package fault

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

type faultJSON struct {
	Path    string    `json:"path"`
	Code    Code      `json:"code"`
	Basis   law.Ref   `json:"basis,omitzero"`
	Args    []argJSON `json:"args,omitempty"`
	Message lang.Text `json:"message"`
}

type argJSON struct {
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"`
}

// MarshalJSON writes {"path","code","basis","args","message":{"ko","en"}}. The value of an argument is what the value
// writes of itself: a date "2026-11-22", a citation "제86조제9항", an amount an object.
func (f *Fault) MarshalJSON() ([]byte, error) {
	out := faultJSON{Path: f.Path, Code: f.Code, Basis: f.Basis}
	for _, a := range f.Args {
		out.Args = append(out.Args, argJSON{a.Name, valueJSON(a.Value)})
	}
	out.Message = lang.Text{KO: f.Message(lang.Korean), EN: f.Message(lang.English)}
	return marshal(out)
}

// UnmarshalJSON reads what MarshalJSON wrote. The messages stay as they were rendered; an argument that is neither text,
// bool nor whole number is kept as json.RawMessage. A malformed code is an error.
func (f *Fault) UnmarshalJSON(data []byte) error {
	var in faultJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	if !wellFormed(in.Code) {
		return fmt.Errorf("fault: malformed code %q", string(in.Code))
	}
	*f = Fault{Path: in.Path, Code: in.Code, Basis: in.Basis, text: in.Message, final: true}
	for _, a := range in.Args {
		f.Args = append(f.Args, lang.Arg{Name: a.Name, Value: valueOf(a.Value)})
	}
	return nil
}

// marshal is json.Marshal without the escapes for HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// valueJSON never fails: what cannot be written, such as the enum word out of range that the fault is about, stands as
// its text.
func valueJSON(v any) json.RawMessage {
	text, err := marshal(v)
	if err != nil {
		text, _ = marshal(lang.Say(v, lang.English))
	}
	return text
}

func valueOf(text json.RawMessage) any {
	var s string
	var n int64
	var b bool
	switch {
	case len(text) == 0 || string(text) == "null":
		return nil
	case json.Unmarshal(text, &s) == nil:
		return s
	case json.Unmarshal(text, &n) == nil:
		return n
	case json.Unmarshal(text, &b) == nil:
		return b
	}
	return json.RawMessage(bytes.Clone(text))
}

// sameJSON compares texts as values: another encoder may have written the same string with other escapes.
func sameJSON(a, b json.RawMessage) bool {
	return bytes.Equal(a, b) || reflect.DeepEqual(tree(a), tree(b))
}

func tree(text json.RawMessage) (v any) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	_ = dec.Decode(&v) // valueJSON wrote it
	return v
}

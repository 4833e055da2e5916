package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// compare holds an answer against what the case wants, counts it and prints a difference.
func (k *kit) compare(got answer, want json.RawMessage) error {
	if want == nil {
		return nil
	}
	difference, err := differs(got, want)
	if err != nil {
		return err
	}
	if difference == "" {
		k.passed++
		return nil
	}
	k.failed++
	_, err = fmt.Fprintf(k.diff, "%s: %s\n", got.ID, difference)
	return err
}

// differs describes the first field of want in which the answer differs; "" where there is none.
func differs(got answer, want json.RawMessage) (string, error) {
	wanted, err := generic(want)
	if err != nil {
		return "want is not JSON: " + err.Error(), nil
	}
	fields, ok := wanted.(map[string]any)
	if !ok {
		return "want is not an object", nil
	}
	if wantError, refused := fields["error"]; refused && len(fields) == 1 {
		if got.Error == nil {
			return "want an error, got an answer", nil
		}
		if wantError == true {
			return "", nil
		}
		actual, err := toGeneric(got.Error)
		return difference("error", wantError, actual), err
	}
	if got.Error != nil {
		return fmt.Sprintf("want an answer, got the error %s: %s", got.Error.Code, got.Error.Message), nil
	}
	actual, err := toGeneric(got.Out)
	return difference("out", wanted, actual), err
}

// difference compares the fields of an object that want names, and everything else whole.
func difference(path string, want, got any) string {
	wanted, ok := want.(map[string]any)
	actual, isObject := got.(map[string]any)
	if !ok || !isObject {
		if !reflect.DeepEqual(want, got) {
			return fmt.Sprintf("%s: want %s, got %s", path, text(want), text(got))
		}
		return ""
	}
	for _, name := range slices.Sorted(maps.Keys(wanted)) {
		value, there := actual[name]
		if !there && wanted[name] != nil { // a field that is left out is null
			return fmt.Sprintf("%s.%s: want %s, got nothing", path, name, text(wanted[name]))
		}
		if d := difference(path+"."+name, wanted[name], value); d != "" {
			return d
		}
	}
	return ""
}

func toGeneric(v any) (any, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return generic(data)
}

// generic decodes JSON with numbers as they are written.
func generic(data []byte) (any, error) {
	var v any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	err := decoder.Decode(&v)
	return v, err
}

func text(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(data)
}

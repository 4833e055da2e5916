package wire_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

var seeds = []string{
	record,
	`{"any":{"a":[1,2.5,-0,1e400,"\ud83d\ude00",null,true]},"raw":[1 ,2],"exact":12.50}`,
	`{"text":"\ud800","next":{"next":null,"maybe":5},"by_day":{"2026-01-01":{"id":"x"}},"cost":{"amount":"1","currency":"KRW"}}`,
	`{"count":1,"count":2,"COUNT":3,"small":-128,"big":18446744073709551615,"pair":[1],"Plain":"x"}`,
	`{"parts":[{"grade":"high","tags":[{"a":1,"a":2}]}],"words":["a","b"],"by_grade":{"low":[]}}`,
	`{"text":"` + "\xff" + `"}`, `[`, `{} x`, `null`, `{"text":"a` + "\n" + `"}`,
}

func FuzzDecode(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		compare[doc](t, data)
		compare[any](t, data)
		compare[map[string]json.RawMessage](t, data)
	})
}

// Random mutations of documents: 100,000, fewer under the race detector, or as many as TEUKGU_CASES says.
func TestMutatedDocuments(t *testing.T) {
	const seed = 20261122
	cases := 100_000 / slowdown
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		cases = n
	}
	rng := rand.New(rand.NewPCG(seed, 3))
	const letters = `{}[]",:\u0123456789abcdefntrue.-+E ` + "\xff\x00\n가"
	for range cases {
		data := []byte(seeds[rng.IntN(len(seeds))])
		for range 1 + rng.IntN(3) {
			switch i := rng.IntN(len(data)); rng.IntN(4) {
			case 0:
				data[i] = letters[rng.IntN(len(letters))]
			case 1:
				data = append(data[:i:i], data[i+1:]...)
			case 2:
				data = append(data[:i:i], append([]byte{letters[rng.IntN(len(letters))]}, data[i:]...)...)
			case 3: // a piece once more
				j := i + rng.IntN(len(data)-i)
				data = append(data[:j:j], data[i:]...)
			}
			if len(data) == 0 {
				data = []byte(" ")
			}
		}
		if compare[doc](t, data); t.Failed() {
			t.Fatalf("seed %d, document %q", seed, data)
		}
	}
}

// compare holds wire against encoding/json: what wire takes, json takes with the same value; what json takes and wire
// does not has one of the reasons for which wire was written.
func compare[T any](t *testing.T, data []byte) {
	t.Helper()
	var got, want T
	err := wire.Decode(data, &got, wire.Limits{})
	jsonErr := decodeJSON(data, &want)
	if err == nil {
		if jsonErr != nil {
			t.Errorf("%q: wire takes what json refuses: %v", data, jsonErr)
		} else if !equalTrees(got, want) {
			t.Errorf("%q: wire reads %#v, json %#v", data, got, want)
		}
		return
	}
	list, ok := errors.AsType[fault.List](err)
	if !ok {
		t.Fatalf("%q: error %v is no list", data, err)
	}
	var zero T
	if !equalTrees(got, zero) {
		t.Errorf("%q: the target was touched", data)
	}
	for _, f := range list {
		if jsonErr == nil && !stricter(f) {
			t.Errorf("%q: json takes what wire refuses: %v", data, f)
		}
	}
}

// decodeJSON is encoding/json at its strictest.
func decodeJSON(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("trailing data")
	}
	return nil
}

// stricter reports whether the fault is one that encoding/json does not know.
func stricter(f *fault.Fault) bool {
	switch f.Code {
	case "wire.utf8", "wire.surrogate", "wire.field.duplicate", "wire.too_deep", "wire.too_many", "wire.more":
		return true
	case "wire.field.unknown": // json folds the case of names
		name := f.Path[strings.LastIndexAny(f.Path, ".[")+1:]
		return strings.ContainsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' })
	case "wire.type":
		want, _ := f.Args[0].Value.(lang.Text)
		got, _ := f.Args[1].Value.(lang.Text)
		return got.EN == "null" || // json leaves the value as it is
			strings.HasPrefix(want.EN, "a list of length") || // json drops or adds elements
			want.EN == "a number" && got.EN == "a string" // json takes "1" as a json.Number
	}
	return false
}

// equalTrees compares values, nil and empty lists told apart.
func equalTrees(a, b any) bool { return reflect.DeepEqual(a, b) }

package wire_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Most enums of the library are of one byte; a list of them is a list of words, as encoding/json writes it.
func TestAListOfWordsIsNoBytes(t *testing.T) {
	want := []law.Confidence{law.Primary, law.Inferred}
	data, err := json.Marshal(want)
	if err != nil || string(data) != `["primary","inferred"]` {
		t.Fatalf("written %s, %v", data, err)
	}
	var got []law.Confidence
	if err := wire.Decode(data, &got, wire.Limits{}); err != nil || !slices.Equal(got, want) {
		t.Errorf("read %v, %v, want %v", got, err, want)
	}
	var bytes []byte
	if err := wire.Decode([]byte(`[1]`), &bytes, wire.Limits{}); err == nil {
		t.Error("bytes are read")
	}
}

package simulation_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/evaluation/simulation"
)

// TestWords: every word reads back, and nothing else is a word.
func TestWords(t *testing.T) {
	for i := range 256 {
		k, v := simulation.Kind(i), simulation.Verdict(i)
		if text, err := k.MarshalText(); (err == nil) != (i <= 3) {
			t.Errorf("kind %d: %q, %v", i, text, err)
		} else if back := simulation.Kind(9); err == nil && (back.UnmarshalText(text) != nil || back != k) {
			t.Errorf("kind %d reads back as %d", i, back)
		}
		if text, err := v.MarshalText(); (err == nil) != (i <= 5) {
			t.Errorf("verdict %d: %q, %v", i, text, err)
		} else if back := simulation.Verdict(9); err == nil && (back.UnmarshalText(text) != nil || back != v) {
			t.Errorf("verdict %d reads back as %d", i, back)
		}
	}
	var k simulation.Kind
	var word *simulation.ParseError
	if err := k.UnmarshalText([]byte("moon")); !errors.As(err, &word) || k != 0 {
		t.Error(err)
	}
}

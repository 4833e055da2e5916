package lang_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
)

// seed of every random test; a failure prints it.
const seed = 20261122

// random returns the generator of a test and how many cases it runs: n, or what TEUKGU_CASES asks for.
func random(t *testing.T, n int) (*rand.Rand, int) {
	t.Helper()
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		n = more
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("seed %d", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 0)), n
}

// pieces are what random texts are made of.
var pieces = []string{
	"가", "각", "갈", "힣", "서울", "부산", "ㄱ", "ㄹ", "ㅏ", "\u1100", "\u1105", "\u1161", "\u11a8", "\u11af", "\u3164", "L", "m", "x",
	"0", "1", "000", ",", ".", "(", ")", "[", "]", "「", "」", "〈", "〉", "”", "%", "㎡", "㈜", "①", "é", "e\u0301", "新", "５", "（", "）",
	"{", "}", "{n}", "{n:은/는}", ":", " ", "\u3000", "\u200b", "\ufeff", "\x00", "\xff", "🙂", "ko", "en", "-", ";q=0.5", "ﾊ", "ﾞ",
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(10) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

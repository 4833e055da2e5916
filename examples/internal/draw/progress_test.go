package draw

import (
	"bytes"
	"testing"
	"time"
)

// Nothing is written in the first three seconds, then at most every fifth of a second, and the last step always; the line ends
// once, also where the work is broken off.
func TestProgress(t *testing.T) {
	for name, c := range map[string]struct {
		at   []time.Duration // of the steps, of 4
		want string
	}{
		"short":      {[]time.Duration{0, time.Second, 2 * time.Second, 2999 * time.Millisecond}, ""},
		"long":       {[]time.Duration{time.Second, 3 * time.Second, 3100 * time.Millisecond, 3150 * time.Millisecond}, "\r2 of 4 rounds, 3 s \r4 of 4 rounds, 3 s \n"},
		"broken off": {[]time.Duration{time.Second, 5 * time.Second}, "\r2 of 4 rounds, 5 s \n"},
	} {
		var b bytes.Buffer
		var now time.Duration
		step, end := progress[int](&b, "rounds", func() time.Duration { return now })
		for i, at := range c.at {
			now = at
			step(i+1, 4)
		}
		end()
		end()
		if b.String() != c.want {
			t.Errorf("%s: %q, want %q", name, b.String(), c.want)
		}
	}
}

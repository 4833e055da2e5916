package draw

import (
	"fmt"
	"io"
	"time"
)

// Progress returns a function to be called with the steps of work done and those in all, and one to be called at the end of the
// work. They write one line that is written over, such as "20 of 100 rounds, 4 s", once the work takes longer than
// three seconds, and end it where the work is broken off too. Nothing that is drawn or printed depends on them.
func Progress[N int | int64](w io.Writer, unit string) (step func(done, of N), end func()) {
	start := time.Now() //nolint:forbidigo // of a progress line, not of a result
	return progress[N](w, unit, func() time.Duration { return time.Since(start) })
}

func progress[N int | int64](w io.Writer, unit string, elapsed func() time.Duration) (step func(done, of N), end func()) {
	last, open := time.Duration(0), false
	step = func(done, of N) {
		now := elapsed()
		if now < 3*time.Second || now-last < 200*time.Millisecond && done < of {
			return
		}
		last, open = now, true
		_, _ = fmt.Fprintf(w, "\r%d of %d %s, %d s ", done, of, unit, now/time.Second)
	}
	end = func() {
		if open {
			_, _ = fmt.Fprintln(w)
			open = false
		}
	}
	return step, end
}

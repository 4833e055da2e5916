package simulation

import (
	"context"
	"errors"
	"io"
	"sync"
	"sync/atomic"
)

// Options say how a run works; none of them changes its result.
type Options struct {
	// Workers is how many goroutines count; 1 or less is one, without another goroutine. Each has a block of subjects and a tally of its own, so more than
	// there are processors only take memory.
	Workers int
	// Progress is called after every frame with the number of subjects counted so far, by one worker at a time. It must not panic, nor may the functions of a
	// [Binding]: with several workers that ends the program, as in any goroutine.
	Progress func(subjects int64)
}

// Run counts every subject of the source under the baseline and all scenarios, frame by frame: the memory does not grow with the
// population. The result is the same for any number of workers. A run that the context ends returns its error, a sequence that is slow to yield at its next subject. All workers have returned
// when Run does, and the source is closed.
func (p *Plan[S]) Run(ctx context.Context, src Source[S], opt Options) (t *Tally[S], err error) {
	defer func() { err = errors.Join(err, src.Close()) }()
	ctx, stop := context.WithCancelCause(ctx)
	if s, ok := src.(interface{ interrupt() }); ok {
		defer context.AfterFunc(ctx, s.interrupt)()
	}
	var wait sync.WaitGroup
	defer func() { // where a function of the host panics, nobody goes on reading behind it
		stop(nil)
		wait.Wait()
	}()
	tallies := make([]*Tally[S], max(opt.Workers, 1))
	r := runner{progress: opt.Progress}
	work := func(w int) {
		tallies[w] = p.Tally()
		if err := count(ctx, tallies[w], src.Reader(), &r); err != nil {
			stop(err)
		}
	}
	for w := 1; w < len(tallies); w++ {
		wait.Go(func() { work(w) })
	}
	work(0)
	wait.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	for _, u := range tallies[1:] {
		tallies[0].Merge(u)
	}
	return tallies[0], nil
}

// runner is what the workers of a run share.
type runner struct {
	done     atomic.Int64
	mu       sync.Mutex
	progress func(int64)
}

func count[S any](ctx context.Context, t *Tally[S], in Reader[S], r *runner) error {
	for ctx.Err() == nil {
		f, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := t.Add(f); err != nil {
			return err
		}
		r.report(int64(f.Columns.Len()))
	}
	return nil
}

func (r *runner) report(n int64) {
	if r.progress == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.progress(r.done.Add(n))
}

package evaluation

import (
	"context"
	"sync"
)

// pool shares steps of work among goroutines. Which one does which step shows in no result.
type pool struct {
	ctx      context.Context
	workers  int
	progress func(done, of int)
	mu       sync.Mutex
	done, of int
}

// run does the steps 0 to n-1. There is one worker for each goroutine, made before any of them starts. All of them have returned
// when run does; the error is that of the context.
func (p *pool) run(n int, worker func() func(step int)) error {
	workers := min(max(p.workers, 1), max(n, 1))
	do := make([]func(int), workers)
	for w := range do {
		do[w] = worker()
	}
	work := func(w int) {
		for step := w; step < n && p.ctx.Err() == nil; step += workers {
			do[w](step)
			p.report()
		}
	}
	var wait sync.WaitGroup
	for w := 1; w < workers; w++ {
		wait.Go(func() { work(w) })
	}
	work(0)
	wait.Wait()
	return p.ctx.Err()
}

func (p *pool) report() {
	if p.progress == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	p.progress(p.done, p.of)
}

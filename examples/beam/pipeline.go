package main

import (
	"context"
	"errors"
	"math"
	"reflect"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/support"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// plan is the study made ready, once in each process: every machine builds the same from the same program, and a tally carries its digest.
var plan = sync.OnceValues(func() (*simulation.Plan[support.Facts], error) {
	study, err := support.Study()
	if err != nil {
		return nil, err
	}
	return study.Plan()
})

// makers generate the applicants.
var makers = sync.OnceValues(support.Generator)

// Tally is what was counted of a part, as Beam passes it on.
type Tally struct {
	counted *simulation.Tally[support.Facts]
}

// write is the coder of a Tally, and read its inverse.
func write(t Tally) ([]byte, error) {
	if t.counted == nil {
		return nil, errors.New("a tally of nothing has no document")
	}
	return t.counted.Encode()
}

func read(data []byte) (Tally, error) {
	p, err := plan()
	if err != nil {
		return Tally{}, err
	}
	// What comes from the other workers of the job is as long as the study makes it.
	counted, err := p.Decode(data, wire.Limits{Bytes: math.MaxInt})
	return Tally{counted}, err
}

// Count counts a part of the applicants, given by its number. Its fields go to the workers as JSON.
type Count struct {
	Applicants int64
	Seed       uint64
	Parts      int
}

// ProcessElement generates the part and runs the study over it: the baseline and every reform, block by block.
func (c *Count) ProcessElement(ctx context.Context, part int) (Tally, error) {
	p, err := plan()
	if err != nil {
		return Tally{}, err
	}
	g, err := makers()
	if err != nil {
		return Tally{}, err
	}
	applicants := g.Part(c.Applicants, c.Seed, part, c.Parts)
	counted, err := p.Run(ctx, simulation.Rows(applicants, support.Binding()), simulation.Options{})
	return Tally{counted}, err
}

// Merge is the CombineFn: tallies merge in any order with the same result.
type Merge struct{}

// CreateAccumulator is the tally of nobody.
func (*Merge) CreateAccumulator() (Tally, error) {
	p, err := plan()
	if err != nil {
		return Tally{}, err
	}
	return Tally{p.Tally()}, nil
}

// MergeAccumulators adds one tally to the other.
func (*Merge) MergeAccumulators(a, b Tally) Tally {
	a.counted.Merge(b.counted)
	return a
}

// line is the document of the tally of all.
func line(t Tally) (string, error) {
	data, err := write(t)
	return string(data), err
}

// enroll tells Beam the types and functions that workers look up by name. It is called before [beam.Init].
func enroll() {
	beam.RegisterCoder(reflect.TypeFor[Tally](), write, read)
	register.DoFn2x2[context.Context, int, Tally, error](&Count{})
	register.Combiner1[Tally](&Merge{})
	register.Function1x2(line)
}

// simulate runs the pipeline on the runner of the flags, and reads the tally of all from the file into which it was written.
func simulate(ctx context.Context, c Count, output string) (simulation.Report, error) {
	p, s := beam.NewPipelineWithRoot()
	numbers := make([]int, c.Parts)
	for i := range numbers {
		numbers[i] = i
	}
	parts := beam.Reshuffle(s, beam.CreateList(s, numbers)) // so that the runner can give them to several workers
	tallies := beam.ParDo(s, &c, parts)
	whole := beam.Combine(s, &Merge{}, tallies)
	textio.Write(s, output, beam.ParDo(s, line, whole))
	if err := beamx.Run(ctx, p); err != nil {
		return simulation.Report{}, err
	}
	return report(ctx, output)
}

// report reads a tally that was written to a file of any file system that Beam knows.
func report(ctx context.Context, name string) (r simulation.Report, err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, fs.Close()) }()
	data, err := filesystem.Read(ctx, fs, name)
	if err != nil {
		return r, err
	}
	whole, err := read(data)
	if err != nil {
		return r, err
	}
	g, err := makers()
	if err != nil {
		return r, err
	}
	r = whole.counted.Report()
	r.Assumptions = g.Assumptions()
	return r, nil
}

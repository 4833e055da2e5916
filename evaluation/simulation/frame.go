package simulation

import (
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Frame is some subjects (대상) as columns: what a [Source] yields and what a [Tally] counts.
type Frame[S any] struct {
	// First is the number of the first subject, counted from 0 over the whole population.
	First int64
	// Numbers are the numbers of the subjects; nil where they follow each other from First.
	Numbers []int64
	// Columns are their facts.
	Columns *rule.Columns[S]
	// Groups has a slice of codes for each [Grouping] of the study, in its order: 0 is no group, 1 the first label.
	Groups [][]uint8
	// Base is what the grant is computed from, in minor units of the currency of the grant; not read without a grant.
	Base []int64
}

// Number is the number of subject i of the frame.
func (f *Frame[S]) Number(i int) int64 {
	if f.Numbers != nil {
		return f.Numbers[i]
	}
	return f.First + int64(i)
}

// A Source is a population as columns. Every worker of a run opens a reader of its own; together they read every subject once.
// [Rows] makes one of any Go type; a column store implements it directly.
type Source[S any] interface {
	// Reader returns a reader for one worker.
	Reader() Reader[S]
	// Close is called once, when all readers are done or given up.
	Close() error
}

// A Reader yields the frames of one worker.
type Reader[S any] interface {
	// Read returns the next frame, which holds until the next call, or [io.EOF] after the last one.
	Read() (*Frame[S], error)
}

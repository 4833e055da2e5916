package wire

import (
	"fmt"
	"io"
	"math"
	"reflect"
)

// Limits bound what a document may cost. A field that is zero or negative stands for its default.
type Limits struct {
	// Bytes is the length of the document, by default 4 MiB. What it becomes, lists and maps above all, may take 16
	// times as much memory (1 MiB at least): two bytes of text can stand for a struct of any size.
	Bytes int
	// Depth is how deep objects and lists may be nested, by default 64 and never more than 10,000.
	Depth int
	// Faults is how many faults are reported, by default 100; one more says that there are others.
	Faults int
}

const (
	defaultBytes  = 4 << 20
	defaultDepth  = 64
	defaultFaults = 100
	maxDepth      = 10_000 // the scan recurses, and this still fits a small stack
)

// set puts the defaults in.
func (l Limits) set() Limits {
	if l.Bytes <= 0 {
		l.Bytes = defaultBytes
	}
	if l.Depth <= 0 {
		l.Depth = defaultDepth
	}
	if l.Faults <= 0 {
		l.Faults = defaultFaults
	}
	l.Depth = min(l.Depth, maxDepth)
	return l
}

// roomFor is the memory that the lists and objects of a document may take.
func roomFor(bytes int) int { return 16 * min(max(bytes, 64<<10), math.MaxInt/16) }

// Decode reads one JSON value from data into what v points to. What is wrong with the document comes back as a
// fault.List with every fault in the order of the text, and then v is untouched. What is wrong with the type of v is a
// *TypeError.
//
// The rules are in the description of the package. Decode replaces what v points to; it does not merge.
func Decode(data []byte, v any, lim Limits) error {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return &TypeError{reflect.TypeOf(v), "the target is a pointer that is not nil"}
	}
	p, err := planner{}.plan(target.Type().Elem())
	if err != nil {
		return err
	}
	d := newDecoder(data, lim)
	fresh := reflect.New(p.typ).Elem()
	if d.fits() && d.value(p, fresh) {
		d.end()
	}
	if err := d.faults.Err(); err != nil {
		return err
	}
	target.Elem().Set(fresh)
	return nil
}

// DecodeReader reads the whole of r as Decode reads its bytes; it stops where the limit is passed. An error of r is
// returned as it is, wrapped.
func DecodeReader(r io.Reader, v any, lim Limits) error {
	limit := int64(min(lim.set().Bytes, math.MaxInt-1))
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return fmt.Errorf("wire: %w", err)
	}
	return Decode(data, v, lim)
}

func newDecoder(data []byte, lim Limits) *decoder {
	lim = lim.set()
	return &decoder{data: data, lim: lim, room: roomFor(lim.Bytes)}
}

// fits checks the length before anything is read.
func (d *decoder) fits() bool {
	return len(d.data) <= d.lim.Bytes || d.stop(tooLarge, limitArg(d.lim.Bytes))
}

// end checks that nothing follows the value.
func (d *decoder) end() {
	if d.peek(); d.pos < len(d.data) {
		d.stop(trailing, d.position()...)
	}
}

package wire

import (
	"encoding/json"
	"reflect"
)

// What an interface takes beside what it holds, roughly: enough to bound the memory of a document.
const (
	boxSize   = 48  // a list, or a map without entries, and the interface around it
	tableSize = 272 // the first entries of a map
	entrySize = 48  // each entry
)

// take uses up room for what a list or a map will hold.
func (d *decoder) take(n int) bool {
	if d.room -= n; d.room < 0 {
		return d.stop(tooMany, limitArg(roomFor(d.lim.Bytes)))
	}
	return true
}

// any reads a value of any type into an interface.
func (d *decoder) any(v reflect.Value) bool {
	x, ok := d.tree()
	if x == nil {
		v.SetZero()
	} else {
		v.Set(reflect.ValueOf(x))
	}
	return ok
}

// tree reads a value as nil, bool, string, json.Number, []any or map[string]any: numbers keep their text, since a float
// would not be exact.
func (d *decoder) tree() (any, bool) {
	switch d.peek() {
	case '{':
		m := map[string]any{}
		return m, d.take(boxSize) && d.object(func(name []byte) bool {
			key := string(name)
			if _, ok := m[key]; ok {
				return d.add(duplicateField, nameArg(name)) && d.skip()
			}
			if len(m) == 0 && !d.take(tableSize) {
				return false
			}
			x, ok := d.tree()
			m[key] = x
			return ok && d.take(entrySize)
		})
	case '[':
		l := []any{}
		ok := d.take(boxSize) && d.list(func() bool {
			x, ok := d.tree()
			l = append(l, x)
			return ok && d.take(boxSize/2)
		})
		return l, ok
	case '"':
		text, ok := d.text()
		return string(text), ok
	case 't':
		return true, d.literal("true")
	case 'f':
		return false, d.literal("false")
	case 'n':
		return nil, d.literal("null")
	}
	number, ok := d.number()
	return json.Number(number), ok
}

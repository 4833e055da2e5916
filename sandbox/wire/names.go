package wire

import "bytes"

// names finds the second of two equal names in an object that no struct describes. The names of the open objects stand
// one after the other in decoder.known; an object with many gets an index, so that a hostile one costs no square.
type names struct {
	base  int
	index map[string]struct{}
}

func (d *decoder) newNames() names { return names{base: len(d.known)} }

// seen reports whether the name came before, and keeps it.
func (d *decoder) seen(n *names, name []byte) bool {
	const few = 16
	if n.index != nil {
		before := len(n.index)
		n.index[string(name)] = struct{}{}
		return len(n.index) == before
	}
	own := d.known[n.base:]
	for _, k := range own {
		if bytes.Equal(k, name) {
			return true
		}
	}
	d.known = append(d.known, name)
	if len(own) == few {
		n.index = make(map[string]struct{}, 4*few)
		for _, k := range d.known[n.base:] {
			n.index[string(k)] = struct{}{}
		}
	}
	return false
}

// forget drops the names of an object that is closed.
func (d *decoder) forget(n names) bool {
	d.known = d.known[:n.base]
	return true
}

package wire

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
)

// decoder goes once over the text. It checks and binds at the same time, so it holds no tree of the document. Its
// methods return false when the scan has to stop; the fault is recorded then.
type decoder struct {
	data    []byte
	pos     int
	lim     Limits
	room    int // bytes that lists and maps may still take
	nesting int
	path    []step
	known   [][]byte // the names seen so far in the open objects, see names
	scratch []byte   // the last string that had escapes
	escaped bool     // the last string stands in scratch
	faults  fault.List
}

// step is one element of the current path; index is -1 for a name.
type step struct {
	name  []byte
	index int
}

// peek skips white space and is the next byte, 0 at the end. A zero byte in the text fits no grammar rule either.
func (d *decoder) peek() byte {
	for ; d.pos < len(d.data); d.pos++ {
		switch c := d.data[d.pos]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

// object reads {…} and calls entry before each value, with the name on the path.
func (d *decoder) object(entry func(name []byte) bool) bool {
	if !d.open() {
		return false
	}
	if d.peek() == '}' {
		return d.close()
	}
	for {
		if d.peek() != '"' {
			return d.syntax(aName)
		}
		name, ok := d.text()
		if !ok {
			return false
		}
		if d.escaped {
			name = bytes.Clone(name)
		}
		if d.peek() != ':' {
			return d.syntax(aColon)
		}
		d.pos++
		d.path = append(d.path, step{name, -1})
		if !entry(name) {
			return false
		}
		d.path = d.path[:len(d.path)-1]
		switch d.peek() {
		case ',':
			d.pos++
		case '}':
			return d.close()
		default:
			return d.syntax(aCommaOrBrace)
		}
	}
}

// list reads […] and calls element before each value, with the index on the path.
func (d *decoder) list(element func() bool) bool {
	if !d.open() {
		return false
	}
	if d.peek() == ']' {
		return d.close()
	}
	d.path = append(d.path, step{nil, 0})
	for {
		if !element() {
			return false
		}
		switch d.peek() {
		case ',':
			d.pos++
			d.path[len(d.path)-1].index++
		case ']':
			d.path = d.path[:len(d.path)-1]
			return d.close()
		default:
			return d.syntax(aCommaOrBracket)
		}
	}
}

// open steps over an opening bracket.
func (d *decoder) open() bool {
	if d.nesting == d.lim.Depth {
		return d.stop(tooDeep, limitArg(d.lim.Depth))
	}
	d.nesting++
	d.pos++
	return true
}

func (d *decoder) close() bool {
	d.nesting--
	d.pos++
	return true
}

// literal steps over true, false or null.
func (d *decoder) literal(word string) bool {
	if !bytes.HasPrefix(d.data[d.pos:], []byte(word)) {
		return d.syntax(aValue)
	}
	d.pos += len(word)
	return true
}

// number steps over -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)? and gives its text.
func (d *decoder) number() ([]byte, bool) {
	start := d.pos
	if d.at('-') {
		d.pos++
	}
	if d.at('0') {
		d.pos++
		if d.pos < len(d.data) && isDigit(d.data[d.pos]) {
			return nil, d.syntax(noLeadingZero)
		}
	} else if !d.digits() {
		if d.pos == start {
			return nil, d.syntax(aValue)
		}
		return nil, d.syntax(aDigit)
	}
	if d.at('.') {
		d.pos++
		if !d.digits() {
			return nil, d.syntax(aDigit)
		}
	}
	if d.at('e') || d.at('E') {
		d.pos++
		if d.at('+') || d.at('-') {
			d.pos++
		}
		if !d.digits() {
			return nil, d.syntax(aDigit)
		}
	}
	return d.data[start:d.pos], true
}

func (d *decoder) at(c byte) bool { return d.pos < len(d.data) && d.data[d.pos] == c }

// digits steps over digits and reports whether there was one.
func (d *decoder) digits() bool {
	start := d.pos
	for d.pos < len(d.data) && isDigit(d.data[d.pos]) {
		d.pos++
	}
	return d.pos > start
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// text steps over a string and gives what it says; the bytes are good until the next call.
func (d *decoder) text() ([]byte, bool) {
	start := d.pos + 1
	i, all := start, byte(0)
	for ; i < len(d.data); i++ {
		c := d.data[i]
		if c == '"' || c == '\\' || c < ' ' {
			break
		}
		all |= c
	}
	if i < len(d.data) && d.data[i] == '\\' {
		return d.escapedText(start, i)
	}
	d.escaped = false
	return d.data[start:i], d.endText(start, i, all >= utf8.RuneSelf)
}

// escapedText goes on where the first escape of a string is.
func (d *decoder) escapedText(start, i int) ([]byte, bool) {
	d.scratch, d.escaped = append(d.scratch[:0], d.data[start:i]...), true
	for i < len(d.data) && d.data[i] != '"' && d.data[i] >= ' ' {
		if d.data[i] != '\\' {
			d.scratch = append(d.scratch, d.data[i])
			i++
			continue
		}
		d.pos = i
		if !d.escape() {
			return nil, false
		}
		i = d.pos
	}
	return d.scratch, d.endText(start, i, true)
}

// endText checks that the string from start ends at i, and its encoding where it is not plain ASCII.
func (d *decoder) endText(start, i int, check bool) bool {
	if check && !utf8.Valid(d.data[start:i]) {
		for d.pos = start; ; {
			r, size := utf8.DecodeRune(d.data[d.pos:i])
			if r == utf8.RuneError && size == 1 {
				return d.stop(notUTF8, d.position()...)
			}
			d.pos += size
		}
	}
	d.pos = i
	if !d.at('"') {
		return d.syntax(aStringEnd)
	}
	d.pos++
	return true
}

// escape appends to scratch what the escape at pos stands for.
func (d *decoder) escape() bool {
	const short, meaning = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	d.pos++
	if d.pos < len(d.data) {
		if i := strings.IndexByte(short, d.data[d.pos]); i >= 0 {
			d.scratch = append(d.scratch, meaning[i])
			d.pos++
			return true
		}
	}
	if !d.at('u') {
		return d.syntax(anEscape)
	}
	d.pos--
	r, ok := d.unit()
	if !ok {
		return d.syntax(anEscape)
	}
	if utf16.IsSurrogate(r) {
		first, half := r, d.pos
		d.pos += 6
		second, _ := d.unit()
		if r = utf16.DecodeRune(first, second); r == utf8.RuneError {
			d.pos = half
			if !d.add(loneSurrogate, escapeArg(d.data[half:half+6])) {
				return false
			}
		}
	}
	d.pos += 6
	d.scratch = utf8.AppendRune(d.scratch, r)
	return true
}

// unit reads \uXXXX at pos without stepping over it.
func (d *decoder) unit() (rune, bool) {
	if d.pos+6 > len(d.data) || d.data[d.pos] != '\\' || d.data[d.pos+1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range d.data[d.pos+2 : d.pos+6] {
		digit := strings.IndexByte("0123456789abcdef", c|0x20)
		if digit < 0 || (c < 'A' && !isDigit(c)) {
			return 0, false
		}
		r = r<<4 | rune(digit)
	}
	return r, true
}

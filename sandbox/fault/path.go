package fault

import (
	"slices"
	"strconv"
	"strings"
)

// Path is a place in a JSON document, such as plan.operators[2].name. The zero Path is the document itself. A Path is
// immutable and grows from its parent, so a valid input costs no text: it is rendered when a fault is made.
type Path struct{ last *step }

// step is one element of a path; index is -1 for a name.
type step struct {
	parent *step
	name   string
	index  int
}

// Field is the member of an object at p. A name that is not an ASCII identifier is rendered in quotes: ["odd key"].
func (p Path) Field(name string) Path { return Path{&step{p.last, name, -1}} }

// Key is the entry of a map at p. JSON knows no difference between a map and an object, so it is rendered as Field is.
func (p Path) Key(key string) Path { return p.Field(key) }

// Index is the element i, counted from 0, of a list at p.
func (p Path) Index(i int) Path { return Path{&step{p.last, "", i}} }

// Equal reports whether both are the same place.
func (p Path) Equal(q Path) bool { return p.String() == q.String() }

// String renders the path: names with dots, indices and odd names in brackets; the zero Path is the empty string.
func (p Path) String() string {
	var steps []*step
	for s := p.last; s != nil; s = s.parent {
		steps = append(steps, s)
	}
	var text []byte
	for _, s := range slices.Backward(steps) {
		text = s.append(text)
	}
	return string(text)
}

func (s *step) append(text []byte) []byte {
	switch {
	case s.index >= 0:
		return append(strconv.AppendInt(append(text, '['), int64(s.index), 10), ']')
	case !isIdentifier(s.name):
		return append(strconv.AppendQuote(append(text, '['), s.name), ']')
	case len(text) > 0:
		text = append(text, '.')
	}
	return append(text, s.name...)
}

func isIdentifier(name string) bool {
	for i := range len(name) {
		switch c := name[i]; {
		case c == '_', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case i > 0 && '0' <= c && c <= '9':
		default:
			return false
		}
	}
	return name != ""
}

// under puts a rendered path behind a parent.
func under(parent, path string) string {
	if parent == "" || path == "" || path[0] == '[' {
		return parent + path
	}
	return parent + "." + path
}

// pointer turns a rendered path into a JSON Pointer of RFC 6901.
func pointer(path string) string {
	escape := strings.NewReplacer("~", "~0", "/", "~1")
	var b strings.Builder
	for path != "" {
		var token string
		token, path = cutStep(path)
		b.WriteByte('/')
		b.WriteString(escape.Replace(token))
	}
	return b.String()
}

// cutStep takes the first element off a rendered path. What was not rendered by Path is one element as it stands.
func cutStep(path string) (token, rest string) {
	if path[0] == '[' {
		if quoted, err := strconv.QuotedPrefix(path[1:]); err == nil {
			name, _ := strconv.Unquote(quoted)
			return name, strings.TrimPrefix(path[1+len(quoted):], "]")
		}
		if index, rest, ok := strings.Cut(path[1:], "]"); ok {
			return index, rest
		}
		return path, ""
	}
	path = strings.TrimPrefix(path, ".")
	if end := strings.IndexAny(path, ".["); end >= 0 {
		return path[:end], path[end:]
	}
	return path, ""
}

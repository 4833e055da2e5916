package wire

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"unicode/utf16"
)

// Canonical writes v as the one JSON text of its value, so that two texts are equal where two values are: for digests,
// signatures and comparison. It is RFC 8785 (JCS) for documents whose numbers are integers, which ours are: no white
// space, the names of an object sorted by their UTF-16 units, only the escapes that JSON demands, strings otherwise
// untouched (no normalisation), integers from -(2^53-1) to 2^53-1.
//
// A larger integer, a fraction or an exponent is an error (decimals and amounts are strings), as is a duplicate name in
// raw JSON and anything that encoding/json refuses. As there, a Go string that is not UTF-8 is written with U+FFFD.
func Canonical(v any) ([]byte, error) {
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	var tree any
	if err := Decode(text.Bytes(), &tree, Limits{Bytes: math.MaxInt, Depth: maxDepth}); err != nil {
		return nil, err
	}
	return appendTree(nil, tree)
}

// Digest is the SHA-256 of the bytes as 64 hexadecimal digits in lower case.
func Digest(canonical []byte) string {
	sum := sha256.Sum256(canonical)
	return hex.EncodeToString(sum[:])
}

func appendTree(b []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case map[string]any:
		return appendObject(b, v)
	case []any:
		b = append(b, '[')
		for i, x := range v {
			if i > 0 {
				b = append(b, ',')
			}
			var err error
			if b, err = appendTree(b, x); err != nil {
				return nil, err
			}
		}
		return append(b, ']'), nil
	case json.Number:
		n, err := strconv.ParseInt(string(v), 10, 64)
		if err != nil || n >= 1<<53 || n <= -1<<53 {
			return nil, fmt.Errorf("wire: the number %s has no canonical form: an integer within 2^53 is needed", cut([]byte(v)))
		}
		return strconv.AppendInt(b, n, 10), nil
	case string:
		return appendString(b, v), nil
	case bool:
		return strconv.AppendBool(b, v), nil
	}
	return append(b, "null"...), nil
}

func appendObject(b []byte, m map[string]any) ([]byte, error) {
	b = append(b, '{')
	for i, name := range slices.SortedFunc(maps.Keys(m), byUnits) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendString(b, name), ':')
		var err error
		if b, err = appendTree(b, m[name]); err != nil {
			return nil, err
		}
	}
	return append(b, '}'), nil
}

// byUnits orders by UTF-16 code units. That differs from the order of the bytes only above U+FFFF.
func byUnits(a, b string) int {
	return cmp.Or(slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b))), cmp.Compare(a, b))
}

func appendString(b []byte, s string) []byte {
	const meaning, short = "\b\t\n\f\r\"\\", `btnfr"\`
	b = append(b, '"')
	for i := range len(s) {
		c := s[i]
		if j := bytes.IndexByte([]byte(meaning), c); j >= 0 {
			b = append(b, '\\', short[j])
		} else if c < ' ' {
			b = fmt.Appendf(b, `\u%04x`, c)
		} else {
			b = append(b, c)
		}
	}
	return append(b, '"')
}

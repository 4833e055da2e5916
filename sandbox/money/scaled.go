package money

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// maxText is the longest text of a number that is read or written: the bound of the wire format.
const maxText = 64

// MaxScale is the largest number of digits after the point that an int64 can carry.
const MaxScale = 18

// ParseScaled reads a decimal number exactly, as a whole number of units of 10^-scale: "1.5" with scale 2 is 150.
// The grammar is that of every decimal of the library, -?(0|[1-9][0-9]*)(\.[0-9]+)? in ASCII, without a negative zero.
// More digits after the point than scale, a number that does not fit an int64 and a scale outside 0 to [MaxScale] are errors.
func ParseScaled(s string, scale int) (int64, error) {
	if scale < 0 || scale > MaxScale {
		return 0, &ParseError{Package: "money", Type: "number", Input: s, Reason: fmt.Sprintf("scale %d is not in 0 to %d", scale, MaxScale)}
	}
	n, reason := split(s)
	if reason == "" {
		var v int64
		if v, reason = n.units(scale); reason == "" {
			return v, nil
		}
	}
	return 0, &ParseError{Package: "money", Type: "number", Input: s, Reason: reason}
}

// FormatScaled writes n units of 10^-scale as a decimal with all its digits: 150 with scale 2 is "1.50".
// [ParseScaled] reads it back. A scale below 0 is taken as 0, one above [MaxScale] as MaxScale.
func FormatScaled(n int64, scale int) string {
	return string(appendPoint(nil, strconv.FormatInt(n, 10), min(max(scale, 0), MaxScale)))
}

// number is a decimal text taken apart: its digits are ASCII and whole has no needless zero in front.
type number struct {
	negative    bool
	whole, frac string
}

const (
	notNumber = "must be digits with an optional minus in front and an optional point and digits behind, such as -12.5"
	tooLarge  = "does not fit 64 bits"
	tooLong   = "has more than 64 characters"

	noCurrency = "has no currency that is known"
)

// split checks the grammar; a reason that is not empty refuses the text.
func split(s string) (n number, reason string) {
	if s == "" {
		return n, "is empty"
	}
	if len(s) > maxText {
		return n, tooLong
	}
	rest, negative := strings.CutPrefix(s, "-")
	whole, frac, point := strings.Cut(rest, ".")
	switch {
	case !digits(whole), point && !digits(frac):
		return n, notNumber
	case len(whole) > 1 && whole[0] == '0':
		return n, "has a zero in front"
	case negative && strings.Trim(whole+frac, "0") == "":
		return n, "is a negative zero"
	}
	return number{negative, whole, frac}, ""
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// units is the number in units of 10^-scale, for a scale that the caller has checked.
func (n number) units(scale int) (int64, string) {
	if len(n.frac) > scale {
		return 0, excess(scale)
	}
	var v uint64
	for i := range len(n.whole) + scale {
		if v > math.MaxInt64/10 { // one digit more and neither sign fits
			return 0, tooLarge
		}
		v = v*10 + uint64(n.digit(i))
	}
	return signed(v, n.negative)
}

// digit is the i-th digit of the whole part and the fraction, which goes on with zeros.
func (n number) digit(i int) byte {
	if i < len(n.whole) {
		return n.whole[i] - '0'
	}
	if i -= len(n.whole); i < len(n.frac) {
		return n.frac[i] - '0'
	}
	return 0
}

func excess(scale int) string {
	if scale == 0 {
		return "must be a whole number, without a point"
	}
	return fmt.Sprintf("has more than %d digits after the point", scale)
}

// signed puts the sign on a magnitude if the result fits an int64.
func signed(v uint64, negative bool) (int64, string) {
	switch {
	case negative && v <= 1<<63:
		return -int64(v), "" // 1<<63 wraps to the smallest int64, which is its own negative
	case !negative && v <= math.MaxInt64:
		return int64(v), ""
	}
	return 0, tooLarge
}

// appendPoint appends an integer text with the point set before its last scale digits.
func appendPoint(b []byte, integer string, scale int) []byte {
	rest, negative := strings.CutPrefix(integer, "-")
	if negative {
		b = append(b, '-')
	}
	if scale == 0 {
		return append(b, rest...)
	}
	for pad := scale - len(rest); pad >= 0; pad-- {
		rest = "0" + rest
	}
	at := len(rest) - scale
	return append(append(append(b, rest[:at]...), '.'), rest[at:]...)
}

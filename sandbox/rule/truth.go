package rule

import "fmt"

// Truth is the answer of a rule (판단): False, Unknown or True, in that order. The zero value is Unknown: an input that the answer
// depends on is missing. Unknown is never an error and never becomes a grant.
type Truth int8

// The three answers.
const (
	False   Truth = iota - 1 // 불충족
	Unknown                  // 판단 불가: 필요한 사실이 없음
	True                     // 충족
)

var truthWords = [...]string{"false", "unknown", "true"}

// And is the lesser of both: False if either is False.
func (t Truth) And(u Truth) Truth { return min(t, u) }

// Or is the greater of both: True if either is True.
func (t Truth) Or(u Truth) Truth { return max(t, u) }

// Not turns True into False and False into True; Unknown stays.
func (t Truth) Not() Truth { return -t }

// String is the word of the wire: false, unknown or true.
func (t Truth) String() string {
	if t < False || t > True {
		return fmt.Sprintf("Truth(%d)", int8(t))
	}
	return truthWords[t+1]
}

// AppendText appends the word of the wire.
func (t Truth) AppendText(b []byte) ([]byte, error) {
	if t < False || t > True {
		return b, fmt.Errorf("rule: no truth has the number %d", int8(t))
	}
	return append(b, truthWords[t+1]...), nil
}

// MarshalText is the word of the wire.
func (t Truth) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads the word of the wire; the empty text is Unknown. Another word is an error that lists the three.
func (t *Truth) UnmarshalText(b []byte) error {
	for i, w := range truthWords {
		if string(b) == w {
			*t = Truth(i) - 1
			return nil
		}
	}
	if len(b) == 0 {
		*t = Unknown
		return nil
	}
	return fmt.Errorf("rule: %q is no truth; it must be one of false, unknown, true", b)
}

func truthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}

package civil

import (
	"cmp"
	"fmt"
)

// TimeOfDay is a time on the clock (시각) to the minute, 00:00 to 23:59, without day and zone.
// It is comparable with ==. The zero TimeOfDay is absent and is not midnight.
type TimeOfDay struct {
	after uint16 // minutes after midnight, plus one, so that zero is free for "absent"
}

// NewTimeOfDay returns the time with the given hour (0 to 23) and minute (0 to 59); others are a [*RangeError].
func NewTimeOfDay(hour, minute int) (TimeOfDay, error) {
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return TimeOfDay{}, &RangeError{Value: fmt.Sprintf("%02d:%02d", hour, minute), Reason: timeReason}
	}
	return TimeOfDay{uint16(hour*60 + minute + 1)}, nil
}

const timeReason = "it must have the form HH:MM, 00:00 to 23:59"

// ParseTimeOfDay reads a time in the one form "09:30". "24:00" is refused: it is 00:00 of the next day.
// Anything else is a [*ParseError].
func ParseTimeOfDay(s string) (TimeOfDay, error) {
	if len(s) == len("15:04") && s[2] == ':' {
		if t, err := NewTimeOfDay(number(s[:2]), number(s[3:])); err == nil {
			return t, nil
		}
	}
	return TimeOfDay{}, &ParseError{Type: "TimeOfDay", Input: s, Reason: timeReason}
}

// MustTimeOfDay is [ParseTimeOfDay] for literals; it panics where ParseTimeOfDay returns an error.
func MustTimeOfDay(s string) TimeOfDay { return must(ParseTimeOfDay(s)) }

// Hour returns the hour, 0 to 23, and 0 of the zero TimeOfDay.
func (t TimeOfDay) Hour() int { return t.Minutes() / 60 }

// Minute returns the minute of the hour, 0 to 59, and 0 of the zero TimeOfDay.
func (t TimeOfDay) Minute() int { return t.Minutes() % 60 }

// Minutes returns the minutes since midnight, 0 to 1439, and 0 of the zero TimeOfDay.
func (t TimeOfDay) Minutes() int { return int(max(t.after, 1)) - 1 }

// IsZero reports whether t is absent.
func (t TimeOfDay) IsZero() bool { return t == TimeOfDay{} }

// Equal reports whether t == u; it is there for go-cmp.
func (t TimeOfDay) Equal(u TimeOfDay) bool { return t == u }

// Compare returns -1 if t is earlier than u, 0 if they are equal and +1 if t is later. The zero value is first.
func (t TimeOfDay) Compare(u TimeOfDay) int { return cmp.Compare(t.after, u.after) }

// Before reports whether t is earlier than u.
func (t TimeOfDay) Before(u TimeOfDay) bool { return t.after < u.after }

func (t TimeOfDay) append(b []byte) []byte {
	if t.IsZero() {
		return b
	}
	b = appendTwo(b, t.Hour())
	b = append(b, ':')
	return appendTwo(b, t.Minute())
}

func appendTwo(b []byte, n int) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }

package civil

import (
	"database/sql/driver"
	"fmt"
)

// Every value is written by one unexported append method and read by one Parse function; text, JSON and database
// forms stand on these two. The zero value and the empty text stand for each other.

func unmarshal[T any](p *T, text []byte, parse func(string) (T, error)) error {
	var v T
	if len(text) > 0 {
		var err error
		if v, err = parse(string(text)); err != nil {
			return err
		}
	}
	*p = v
	return nil
}

func scan[T any](p *T, name string, src any, parse func(string) (T, error)) error {
	switch src := src.(type) {
	case string:
		return unmarshal(p, []byte(src), parse)
	case []byte:
		return unmarshal(p, src, parse)
	case nil:
		return &RangeError{Value: "NULL", Reason: "use sql.Null for a column of " + name + " that may be empty"}
	}
	return &RangeError{Value: fmt.Sprintf("%T", src), Reason: "a " + name + " is read from a string or bytes"}
}

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = appendTwo(b, int(d.year)/100)
	b = append(appendTwo(b, int(d.year)%100), '-')
	b = append(appendTwo(b, int(d.month)), '-')
	return appendTwo(b, int(d.day))
}

// String returns the form "2026-11-22", or the empty string of the zero value.
func (d Date) String() string { return string(d.append(nil)) }

// AppendText appends the form of [Date.String]; the error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the form of [Date.String]; the error is always nil.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads as [ParseDate] does; the empty text is the zero value. After an error the value is unchanged.
func (d *Date) UnmarshalText(text []byte) error { return unmarshal(d, text, ParseDate) }

// Value returns the text for a database.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Date].
func (d *Date) Scan(src any) error { return scan(d, "Date", src, ParseDate) }

// String returns the form "P1Y6M", or the empty string of the zero value.
func (p Period) String() string { return string(p.append(nil)) }

// AppendText appends the form of [Period.String]; the error is always nil.
func (p Period) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText returns the form of [Period.String]; the error is always nil.
func (p Period) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads as [ParsePeriod] does; the empty text is the zero value. After an error the value is unchanged.
func (p *Period) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePeriod) }

// Value returns the text for a database.
func (p Period) Value() (driver.Value, error) { return p.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Period].
func (p *Period) Scan(src any) error { return scan(p, "Period", src, ParsePeriod) }

// String returns the form "2024-06-01/2028-05-31", or the empty string of the zero value.
func (s Span) String() string { return string(s.append(nil)) }

// AppendText appends the form of [Span.String]; the error is always nil.
func (s Span) AppendText(b []byte) ([]byte, error) { return s.append(b), nil }

// MarshalText returns the form of [Span.String]; the error is always nil.
func (s Span) MarshalText() ([]byte, error) { return s.append(nil), nil }

// UnmarshalText reads as [ParseSpan] does; the empty text is the zero value. After an error the value is unchanged.
func (s *Span) UnmarshalText(text []byte) error { return unmarshal(s, text, ParseSpan) }

// Value returns the text for a database.
func (s Span) Value() (driver.Value, error) { return s.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Span].
func (s *Span) Scan(src any) error { return scan(s, "Span", src, ParseSpan) }

// String returns the form "2025-06", or the empty string of the zero value.
func (p Partial) String() string { return string(p.append(nil)) }

// AppendText appends the form of [Partial.String]; the error is always nil.
func (p Partial) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText returns the form of [Partial.String]; the error is always nil.
func (p Partial) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads as [ParsePartial] does; the empty text is the zero value. After an error the value is unchanged.
func (p *Partial) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePartial) }

// Value returns the text for a database.
func (p Partial) Value() (driver.Value, error) { return p.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Partial].
func (p *Partial) Scan(src any) error { return scan(p, "Partial", src, ParsePartial) }

// String returns the form "09:30", or the empty string of the zero value.
func (t TimeOfDay) String() string { return string(t.append(nil)) }

// AppendText appends the form of [TimeOfDay.String]; the error is always nil.
func (t TimeOfDay) AppendText(b []byte) ([]byte, error) { return t.append(b), nil }

// MarshalText returns the form of [TimeOfDay.String]; the error is always nil.
func (t TimeOfDay) MarshalText() ([]byte, error) { return t.append(nil), nil }

// UnmarshalText reads as [ParseTimeOfDay] does; the empty text is the zero value. After an error the value is unchanged.
func (t *TimeOfDay) UnmarshalText(text []byte) error { return unmarshal(t, text, ParseTimeOfDay) }

// Value returns the text for a database.
func (t TimeOfDay) Value() (driver.Value, error) { return t.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[TimeOfDay].
func (t *TimeOfDay) Scan(src any) error { return scan(t, "TimeOfDay", src, ParseTimeOfDay) }

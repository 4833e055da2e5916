package lang

import (
	"database/sql/driver"
	"fmt"
)

// UnmarshalText reads text into *v with its parser, for UnmarshalText methods; the empty text is the zero value. After an error
// *v is unchanged.
func UnmarshalText[V any](v *V, text []byte, parse func(string) (V, error)) error {
	var read V
	if len(text) > 0 {
		var err error
		if read, err = parse(string(text)); err != nil {
			return err
		}
	}
	*v = read
	return nil
}

// TextValue turns what MarshalText returned into what database/sql stores, for Value methods: the text as a string.
func TextValue(text []byte, err error) (driver.Value, error) {
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// ScanText reads a column into *v with its parser, for Scan methods: from a string or bytes, the empty text being the zero value.
// NULL and every other type are a [*ParseError] on the type, whose name carries the package as in "evaluation.Points". After an
// error *v is unchanged.
func ScanText[V any](v *V, name string, src any, parse func(string) (V, error)) error {
	switch src := src.(type) {
	case string:
		return UnmarshalText(v, []byte(src), parse)
	case []byte:
		return UnmarshalText(v, src, parse)
	case nil:
		return parseError(name, "NULL", "use sql.Null for a column that may be empty")
	}
	return parseError(name, fmt.Sprintf("%T", src), "it is read from a string or bytes")
}

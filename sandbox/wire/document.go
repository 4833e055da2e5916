package wire

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

var (
	schemaMissing = fault.Define("wire.schema.missing",
		"문서의 종류와 판을 밝히는 항목이 없습니다. \"schema\" 항목에 {example}과 같은 형식으로 적으십시오.",
		"The field that names the kind and version of the document is missing. Write it as \"schema\", in the form of {example}.")
	schemaUnknown = fault.Define("wire.schema.unknown",
		"{schema}: 여기에서 읽지 못하는 문서의 종류나 판입니다. 읽을 수 있는 것: {known}.",
		"{schema}: a kind or version of document that cannot be read here. What can be read: {known}.")
)

// DecodeDocument is Decode for a document that names its schema: the object has the field "schema", and v a field of
// type Schema for it. A schema that is not among the known ones is refused before anything else is looked at, since
// the faults of a document of another kind would only mislead.
func DecodeDocument(data []byte, v any, lim Limits, known ...Schema) error {
	schema, err := SchemaOf(data, lim)
	if err != nil {
		return err
	}
	if !slices.Contains(known, schema) {
		words := make([]string, len(known))
		for i, k := range known {
			words[i] = k.String()
		}
		f := schemaUnknown.At(fault.Path{}.Field("schema"), law.Ref{},
			lang.Arg{Name: "schema", Value: schema.String()}, lang.Arg{Name: "known", Value: words})
		return fault.List{f}.Err()
	}
	return Decode(data, v, lim)
}

// SchemaOf reads the schema of a document and nothing behind it, so that a program that knows several versions can
// choose the type to decode into. The rest of the document is not checked. An error is a fault.List.
func SchemaOf(data []byte, lim Limits) (Schema, error) {
	d := newDecoder(data, lim)
	var schema Schema
	switch {
	case !d.fits():
	case d.peek() != '{':
		d.mismatch(anObject)
	default:
		d.object(func(name []byte) bool {
			if string(name) != "schema" {
				return d.skip()
			}
			schema = d.schema()
			return false
		})
		if schema.IsZero() && len(d.faults) == 0 {
			d.path = append(d.path[:0], step{[]byte("schema"), -1})
			d.add(schemaMissing, lang.Arg{Name: "example", Value: `"teukgu/application/1"`})
		}
	}
	if err := d.faults.Err(); err != nil {
		return Schema{}, err
	}
	return schema, nil
}

// schema reads the value of the field schema.
func (d *decoder) schema() Schema {
	if d.peek() != '"' {
		d.mismatch(aString)
		return Schema{}
	}
	text, ok := d.text()
	if !ok {
		return Schema{}
	}
	schema, err := ParseSchema(string(text))
	if err != nil {
		d.reject(err, text, Schema{})
	}
	return schema
}

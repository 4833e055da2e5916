// Package wire reads JSON documents (전자문서 서식) strictly and within bounds, and writes their canonical bytes.
//
// encoding/json is made for friendly input: it takes a field twice, takes AMOUNT for amount, drops fields that it does
// not know and replaces bytes that are not UTF-8. In an application for a permit each of these hides a mistake. Decode
// refuses them all, and reports everything that is wrong with a document at once, each fault with its path:
//
//	var plan Plan
//	if err := wire.Decode(data, &plan, wire.Limits{}); err != nil { // a fault.List
//		return err // plan is untouched
//	}
//
// # What is read
//
// Go types stand for JSON as in encoding/json, by their json tags, with these rules:
//   - Names are compared letter by letter. An unknown field and a second field of the same name are faults, also inside
//     any and json.RawMessage.
//   - A field that is missing keeps the zero value, for Validate to judge. With the tag `wire:"required"` it is a fault.
//   - null fits pointers, any and json.RawMessage only. A list of fixed length has that length.
//   - Integers have no fraction and no exponent and fit their type. In any, numbers are json.Number.
//   - Types that read themselves (json.Unmarshaler, encoding.TextUnmarshaler, also as keys of maps) do; their error
//     becomes a fault at that place, and a fault.List of theirs is put behind the path.
//   - Floats, []byte, embedded structs, the option string and interfaces other than any have no form: a *TypeError.
//
// # Codes
//
//	wire.too_large        longer than Limits.Bytes; nothing is read
//	wire.too_many         lists and objects take too much memory
//	wire.too_deep         nested deeper than Limits.Depth
//	wire.syntax           not JSON, with line, column and offset
//	wire.utf8             not UTF-8, with line, column and offset
//	wire.surrogate        half of a surrogate pair as an escape
//	wire.trailing         something after the end
//	wire.field.unknown    a field that the type does not have
//	wire.field.duplicate  a name twice in one object
//	wire.field.missing    a required field
//	wire.type             a value of another JSON type
//	wire.range            an integer that does not fit
//	wire.value            a text or value that its type refuses
//	wire.schema.missing   no schema, see DecodeDocument
//	wire.schema.unknown   a schema or version that the reader does not know
//	wire.more             faults beyond Limits.Faults
//
// After wire.too_large, too_many, too_deep, syntax and utf8 nothing more is read; after all others the scan goes on.
//
// # Limits
//
// A document is read whole into memory: wire is for documents, not for streams. Names in paths are cut after 64
// characters. Nothing is normalised here (NFC, width); the type that takes the text does that.
package wire

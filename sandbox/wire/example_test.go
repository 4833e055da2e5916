package wire_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Permit is a document of a host program.
type Permit struct {
	Schema  wire.Schema  `json:"schema"`
	Holder  string       `json:"holder" wire:"required"`
	Granted civil.Date   `json:"granted"`
	Months  int          `json:"months"`
	Cover   money.Amount `json:"cover,omitzero"`
}

func Example() {
	const text = `{
  "schema": "teukgu/permit/1",
  "holder": "가나로보틱스",
  "granted": "2026-02-30",
  "Months": 24,
  "months": "24",
  "months": 24
}`
	var p Permit
	err := wire.DecodeDocument([]byte(text), &p, wire.Limits{}, wire.MustSchema("teukgu/permit/1"))
	if faults, ok := errors.AsType[fault.List](err); ok {
		fmt.Print(faults.In(lang.Korean))
	}
	// Output:
	// granted  wire.value
	//     “2026-02-30” 자리에는 2026-11-22와 같이 달력에 있는 날짜가 와야 합니다. 고쳐서 다시 제출하십시오.
	// Months   wire.field.unknown
	//     “Months”: 이 자리에 없는 항목입니다. 쓸 수 있는 항목(대소문자 구분): schema, holder, granted, months, cover.
	// months   wire.type
	//     정수가 와야 하는데 문자열이 있습니다. 정수로 고치십시오.
	// months   wire.field.duplicate
	//     “months”: 같은 항목이 두 번 이상 나옵니다. 하나만 남기십시오.
}

func ExampleDecode() {
	var p Permit
	err := wire.Decode([]byte(`{"holder":"Gana Robotics","granted":"2026-11-22","cover":{"amount":"150000000","currency":"KRW"}}`), &p, wire.Limits{})
	fmt.Println(p.Holder, p.Granted, p.Cover, err)
	err = wire.Decode([]byte(`{"granted":null}`), &p, wire.Limits{})
	fmt.Println(p.Holder) // nothing is half-applied
	fmt.Println(errors.Is(err, fault.Code("wire.field.missing")))
	// Output:
	// Gana Robotics 2026-11-22 150000000 KRW <nil>
	// Gana Robotics
	// true
}

func ExampleDecodeReader() {
	var words []string
	err := wire.DecodeReader(strings.NewReader(`["a", "b",]`), &words, wire.Limits{})
	fmt.Println(err)
	// Output: wire.syntax: [2]: Line 1, column 11: a value is required here, not ']'. Correct the JSON syntax.
}

func ExampleLimits() {
	var v any
	err := wire.Decode([]byte(`[[[[]]]]`), &v, wire.Limits{Depth: 3})
	fmt.Println(err)
	// Output: wire.too_deep: [0][0][0]: Objects and lists are nested more than 3 levels deep. Use at most 3 levels.
}

func ExampleDecodeDocument() {
	var p Permit
	err := wire.DecodeDocument([]byte(`{"schema":"teukgu/permit/7"}`), &p, wire.Limits{}, wire.MustSchema("teukgu/permit/1"))
	fmt.Println(err)
	// Output: wire.schema.unknown: schema: teukgu/permit/7: a kind or version of document that cannot be read here. What can be read: teukgu/permit/1.
}

func ExampleSchemaOf() {
	schema, err := wire.SchemaOf([]byte(`{"schema":"teukgu/permit/2","holder":"Gana Robotics"}`), wire.Limits{})
	fmt.Println(schema.Name(), schema.Version(), err) // choose the type to decode into
	// Output: teukgu/permit 2 <nil>
}

func ExampleSchema() {
	text, err := json.Marshal(Permit{Schema: wire.MustSchema("teukgu/permit/1"), Holder: "Gana Robotics"})
	fmt.Println(string(text), err)
	// Output: {"schema":"teukgu/permit/1","holder":"Gana Robotics","granted":"","months":0} <nil>
}

func ExampleCanonical() {
	a, err := wire.Canonical(Permit{Schema: wire.MustSchema("teukgu/permit/1"), Holder: "가나로보틱스", Granted: civil.MustDate("2026-11-22")})
	fmt.Println(string(a), err)
	b, err := wire.Canonical(json.RawMessage(`{ "schema":"teukgu/permit/1", "months":0, "holder":"가나로보틱스", "granted":"2026-11-22" }`))
	fmt.Println(wire.Digest(a) == wire.Digest(b), err)
	// Output:
	// {"granted":"2026-11-22","holder":"가나로보틱스","months":0,"schema":"teukgu/permit/1"} <nil>
	// true <nil>
}

func ExampleDigest() {
	fmt.Println(wire.Digest([]byte("abc")))
	// Output: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
}

func ExampleTypeError() {
	var share float64
	err := wire.Decode([]byte(`0.1`), &share, wire.Limits{})
	_, mistake := errors.AsType[*wire.TypeError](err)
	fmt.Println(mistake, err)
	// Output: true wire: cannot decode into float64: floats are not exact; use an integer, a decimal as text or json.Number
}

func ExampleParseSchema() {
	_, err := wire.ParseSchema("teukgu/permit")
	fmt.Println(err)
	// Output: wire: schema "teukgu/permit": the form is owner/kind/version, such as teukgu/application/1
}

package fault_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A package defines its kinds of fault once.
var (
	nameMissing = fault.Define("example.operator.name.missing",
		"{field:이/가} 없습니다. 법인의 이름을 적으십시오.",
		"{field} is missing. Give the name of the corporation.")
	termReversed = fault.Define("example.operator.term.reversed",
		"마지막 날 {last:이/가} 첫날 {first}보다 앞섭니다. 순서를 바로잡으십시오.",
		"The last day, {last}, is before the first, {first}. Correct their order.")
)

var operatorName = lang.Text{KO: "사업자의 이름", EN: "the name of the operator"}

type operator struct {
	Name        string
	First, Last civil.Date
}

func (o operator) validate(at fault.Path) fault.List {
	var faults fault.List
	if o.Name == "" {
		faults.Add(nameMissing.At(at.Field("name"), law.MustRef("제86조제2항"), lang.Arg{Name: "field", Value: operatorName}))
	}
	if o.Last.Before(o.First) {
		faults.Add(termReversed.At(at.Field("last"), law.Ref{},
			lang.Arg{Name: "last", Value: o.Last}, lang.Arg{Name: "first", Value: o.First}))
	}
	return faults
}

func Example() {
	bad := operator{First: civil.MustDate("2026-11-22"), Last: civil.MustDate("2026-06-01")}
	faults := bad.validate(fault.Path{}.Field("operators").Index(2))
	fmt.Print(faults.In(lang.Korean))
	fmt.Println(errors.Is(faults.Err(), fault.Code("example.operator.name.missing")))
	// Output:
	// operators[2].name  example.operator.name.missing   제86조제2항
	//     사업자의 이름이 없습니다. 법인의 이름을 적으십시오.
	// operators[2].last  example.operator.term.reversed
	//     마지막 날 2026년 6월 1일이 첫날 2026년 11월 22일보다 앞섭니다. 순서를 바로잡으십시오.
	// true
}

func ExampleDefine() {
	kind := fault.Define("example.fee.negative", "{fee:은/는} 0보다 작습니다.", "{fee} is less than 0.")
	f := kind.At(fault.Path{}.Field("fee"), law.Ref{}, lang.Arg{Name: "fee", Value: -1500})
	fmt.Println(f.Message(lang.Korean))
	fmt.Println(f.Message(lang.English))
	// Output:
	// -1,500은 0보다 작습니다.
	// -1,500 is less than 0.
}

func ExamplePath() {
	name := fault.Path{}.Field("plan").Field("operators").Index(2).Field("name")
	fmt.Println(name)
	fmt.Println(fault.Path{}.Field("contacts").Key("대표 전화"))
	// Output:
	// plan.operators[2].name
	// contacts["대표 전화"]
}

func ExampleFault() {
	f := operator{}.validate(fault.Path{}.Field("operator"))[0]
	fmt.Println(f)
	fmt.Println(f.Pointer())
	text, err := json.MarshalIndent(f, "", "  ")
	fmt.Println(string(text), err)
	// Output:
	// example.operator.name.missing: operator.name: the name of the operator is missing. Give the name of the corporation. (Art. 86(2))
	// /operator/name
	// {
	//   "path": "operator.name",
	//   "code": "example.operator.name.missing",
	//   "basis": "제86조제2항",
	//   "args": [
	//     {
	//       "name": "field",
	//       "value": {
	//         "ko": "사업자의 이름",
	//         "en": "the name of the operator"
	//       }
	//     }
	//   ],
	//   "message": {
	//     "ko": "사업자의 이름이 없습니다. 법인의 이름을 적으십시오.",
	//     "en": "the name of the operator is missing. Give the name of the corporation."
	//   }
	// } <nil>
}

func ExampleList() {
	var all fault.List
	for i, o := range []operator{{Name: "가나로보틱스"}, {}} {
		all.Add(o.validate(fault.Path{}.Field("operators").Index(i))...)
	}
	if err := all.Err(); err != nil {
		err = fmt.Errorf("application 17: %w", err)
		list, ok := errors.AsType[fault.List](err)
		fmt.Println(ok, len(list))
		fmt.Print(list.In(lang.English))
	}
	// Output:
	// true 1
	// operators[1].name  example.operator.name.missing  Art. 86(2)
	//     the name of the operator is missing. Give the name of the corporation.
}

func ExampleCode() {
	err := fmt.Errorf("refused: %w", operator{}.validate(fault.Path{}).Err())
	fmt.Println(errors.Is(err, fault.Code("example.operator.name.missing")))
	// Output: true
}

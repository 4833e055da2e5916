package wire

import (
	"errors"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// The types of JSON in words, for the fault wire.type.
var (
	anObject      = lang.Text{KO: "객체", EN: "an object"}
	aList         = lang.Text{KO: "목록", EN: "a list"}
	aString       = lang.Text{KO: "문자열", EN: "a string"}
	aBool         = lang.Text{KO: "true나 false", EN: "true or false"}
	aNumber       = lang.Text{KO: "수", EN: "a number"}
	anInteger     = lang.Text{KO: "정수", EN: "an integer"}
	aFraction     = lang.Text{KO: "소수점이나 지수가 있는 수", EN: "a number with a fraction or an exponent"}
	aNull         = lang.Text{KO: "null 값", EN: "null"}
	somethingElse = lang.Text{KO: "null이 아닌 값", EN: "a value other than null"}
)

// wanted says what fits the plan. A list of fixed length names its length.
func (p *plan) wanted() lang.Text {
	switch p.form {
	case formString, formWord:
		return aString
	case formBool:
		return aBool
	case formInt, formUint:
		return anInteger
	case formNumber:
		return aNumber
	case formSlice:
		return aList
	case formArray:
		return listOf(p.typ.Len())
	case formMap, formStruct:
		return anObject
	case formPointer:
		return p.elem.wanted()
	case formCustom, formRaw, formAny:
	}
	return somethingElse
}

func listOf(n int) lang.Text {
	return lang.Text{KO: fmt.Sprintf("값이 %d개인 목록", n), EN: fmt.Sprintf("a list of length %d", n)}
}

// kindOf says which type of value starts with c.
func kindOf(c byte) (lang.Text, bool) {
	switch {
	case c == '{':
		return anObject, true
	case c == '[':
		return aList, true
	case c == '"':
		return aString, true
	case c == 't', c == 'f':
		return aBool, true
	case c == 'n':
		return aNull, true
	case c == '-', isDigit(c):
		return aNumber, true
	}
	return lang.Text{}, false
}

// formOf says how the value of a type is written, for the fault wire.value. The Korean text says it all, since the reasons of
// the types are in English: of an enum it lists the words, and of a type that is not known here it has the reason itself.
func formOf(v any, reason string) lang.Text {
	if words, ok := strings.CutPrefix(reason, oneOf); ok {
		return lang.Text{KO: "정해진 값(" + words + ") 가운데 하나", EN: "a value of this field"}
	}
	switch v.(type) {
	case civil.Date:
		return lang.Text{KO: "2026-11-22와 같이 달력에 있는 날짜", EN: "a date such as 2026-11-22"}
	case civil.Partial:
		return lang.Text{KO: "2025, 2025-06 또는 2025-06-01과 같이 달력에 있는 날짜", EN: "a date such as 2025, 2025-06 or 2025-06-01"}
	case civil.Span:
		return lang.Text{KO: "2024-06-01/2028-05-31과 같이 첫날과 마지막 날이 달력에 있고 뒤바뀌지 않은 기간", EN: "a span such as 2024-06-01/2028-05-31"}
	case civil.Period:
		return lang.Text{KO: "P4Y, P1Y6M 또는 P30D와 같은 기간", EN: "a period such as P4Y, P1Y6M or P30D"}
	case civil.TimeOfDay:
		return lang.Text{KO: "09:30과 같은 시각", EN: "a time such as 09:30"}
	case law.Ref:
		return lang.Text{KO: "제86조제9항이나 「도로교통법」 제2조와 같은 조문", EN: "a citation such as 제86조제9항"}
	case money.Amount:
		return lang.Text{KO: "소수 자릿수가 통화에 맞는 금액과 통화", EN: "an amount with its currency"}
	case Schema:
		return lang.Text{KO: "teukgu/application/1과 같은 문서 종류와 판", EN: "a kind and version of document such as teukgu/application/1"}
	}
	return lang.Text{KO: "이 항목의 형식(" + reason + ")에 맞는 값", EN: "a value of this field"}
}

// reasonOf is what the error says beside the type and the input, which the message names already.
func reasonOf(err error) string {
	if words := wordsOf(err); words != "" {
		return oneOf + words
	}
	if e, ok := errors.AsType[*civil.ParseError](err); ok {
		return e.Reason
	}
	if e, ok := errors.AsType[*lang.ParseError](err); ok {
		return e.Reason
	}
	if e, ok := errors.AsType[*SchemaError](err); ok {
		return e.Reason
	}
	return cutAt([]byte(err.Error()), 240) // it may quote the text
}

const oneOf = "want one of "

// wordsOf is the list with which the error of an enum ends, "one of low, high"; empty where it has none. The quoted input
// before it does not count, whatever it says.
func wordsOf(err error) string {
	text := err.Error()
	_, words, ok := strings.Cut(text[strings.LastIndexByte(text, '"')+1:], "one of ")
	if !ok || strings.Trim(words, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:, ") != "" {
		return ""
	}
	return words
}

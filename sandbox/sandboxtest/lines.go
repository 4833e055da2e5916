package sandboxtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
	"github.com/teukgu/teukgu/sandbox/wire"
)

const (
	maxLine   = 1 << 20 // bytes
	maxFaults = 100
)

// lineJSON is one line.
type lineJSON struct {
	Name  string          `json:"name" wire:"required"`
	Basis law.Ref         `json:"basis" wire:"required"`
	Facts json.RawMessage `json:"facts" wire:"required"`
	Want  Answer          `json:"want" wire:"required"`
}

// DecodeCases reads JSON Lines, one case a line; empty lines are skipped. Facts are as [rule.Schema.Decode] reads them, an answer as
// [Answer] says, a citation in any form that [law.ParseRef] takes:
//
//	{"name":"보장액이 1원 모자람","basis":"시행령 제60조제3항제1호","facts":{"cover":{"amount":"149999999","currency":"KRW"}},"want":"false"}
//
// What is wrong comes back as a [fault.List], every fault of every line at once (the first 100 or so), and then there are no cases. A
// path begins with the number of the line, counted from 1: line[3].facts.cover.
func DecodeCases[S any](s *rule.Schema[S], data []byte) ([]Case[S], error) {
	var cases []Case[S]
	var faults fault.List
	number, end, seen := 0, 0, map[string]bool{}
	for line := range bytes.Lines(data) {
		number, end = number+1, end+len(line)
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		at := fault.Path{}.Field("line").Index(number)
		c, bad := decodeLine(s, data[:end], len(line))
		if faults.Add(bad.Under(at)...); len(bad) == 0 {
			faults.Add(checkCase(s, &c, at, seen)...)
			cases = append(cases, c)
		}
		if len(faults) >= maxFaults {
			break
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return cases, nil
}

// decodeLine reads the last n bytes. Where they are refused they are read again with blanks for all that stands before them, so that
// lines and columns in messages are those of the file.
func decodeLine[S any](s *rule.Schema[S], data []byte, n int) (c Case[S], faults fault.List) {
	var x lineJSON
	err := wire.Decode(data[len(data)-n:], &x, wire.Limits{Bytes: maxLine})
	if err != nil && n < len(data) {
		err = wire.Decode(blanked(data, n), &x, wire.Limits{Bytes: len(data) - n + maxLine})
	}
	if err != nil {
		return c, listOf(err)
	}
	c = Case[S]{Name: x.Name, Basis: x.Basis, Want: x.Want}
	return c, listOf(s.Decode(x.Facts, &c.Facts)).Under(fault.Path{}.Field("facts"))
}

func blanked(data []byte, n int) []byte {
	blank := bytes.Clone(data)
	for i := range len(blank) - n {
		if blank[i] != '\n' {
			blank[i] = ' '
		}
	}
	return blank
}

// listOf returns the faults of an error, which has no other kind here: lineJSON is a type that wire can read.
func listOf(err error) fault.List {
	list, _ := errors.AsType[fault.List](err)
	return list
}

// EncodeCases writes the cases as JSON Lines that [DecodeCases] reads.
func EncodeCases[S any](s *rule.Schema[S], cases []Case[S]) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for i := range cases {
		facts, err := s.Encode(&cases[i].Facts)
		if err != nil {
			return nil, err
		}
		if err := enc.Encode(lineJSON{cases[i].Name, cases[i].Basis, facts, cases[i].Want}); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// factsOf is the facts of a row as JSON; empty where they cannot be written.
func factsOf[S any](s *rule.Schema[S], r *rule.Row[S]) string {
	facts, _ := s.Encode(r)
	return string(facts)
}

// valueOf reads a value of a fact from JSON; zero where it is none.
func valueOf[S any](s *rule.Schema[S], f rule.Fact[S], value string) rule.Value {
	var row rule.Row[S]
	names := strings.Split(f.Path(), ".")
	doc := `{"` + strings.Join(names, `":{"`) + `":` + value + strings.Repeat("}", len(names))
	if s.Decode([]byte(doc), &row) != nil {
		return rule.Value{}
	}
	return f.Value(&row)
}

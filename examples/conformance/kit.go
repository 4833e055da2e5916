package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// maxLine bounds a line of input; a longer one is answered with an error and passed over, so memory stays flat.
const maxLine = 4 << 20

// byteOrderMark is what some editors put before the first line.
var byteOrderMark = []byte("\ufeff")

// A suite answers the input of one case. Its error becomes the error of the case.
type suite func(in []byte) (any, error)

// kit answers cases and counts how they compare with what was wanted.
type kit struct {
	out            *bufio.Writer
	diff           io.Writer
	passed, failed int
}

// An answer is one line of output: Out or Error is set.
type answer struct {
	ID    string   `json:"id"`
	Out   any      `json:"out,omitempty"`
	Error *refusal `json:"error,omitempty"`
}

// A refusal is the first fault of a case; the message says how many more there are.
type refusal struct {
	Code    string `json:"code"`
	Path    string `json:"path"`
	Message string `json:"message"`
}

// answer reads lines until the end of the input and answers each case.
func (k *kit) answer(input io.Reader) error {
	lines := bufio.NewReaderSize(input, 64<<10)
	for number := 1; ; number++ {
		line, tooLong, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		end := err != nil
		if number == 1 {
			line = bytes.TrimPrefix(line, byteOrderMark)
		}
		switch trimmed := bytes.TrimSpace(line); {
		case tooLong:
			err = k.write(unreadable(number, lang.Text{KO: "4 MiB보다 깁니다.", EN: "it is longer than 4 MiB."}))
		case len(trimmed) == 0 || trimmed[0] == '#':
			err = nil
		default:
			err = k.answerLine(number, trimmed)
		}
		if err != nil || end {
			return err
		}
		if lines.Buffered() == 0 { // somebody may be waiting for the answer
			if err := k.out.Flush(); err != nil {
				return err
			}
		}
	}
}

// readLine reads up to a line feed or the end of the input. Of a line that is too long it keeps nothing.
func readLine(r *bufio.Reader) (line []byte, tooLong bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if !tooLong {
			line = append(line, part...)
			if len(line) > maxLine {
				line, tooLong = nil, true
			}
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, tooLong, err
		}
	}
}

func (k *kit) answerLine(number int, line []byte) error {
	fields, err := envelope(line)
	if err != nil {
		return k.write(unreadable(number, firstMessage(err)))
	}
	var id string
	if err := wire.Decode(fields["id"], &id, wire.Limits{}); err != nil {
		return k.write(unreadable(number, lang.Text{KO: "문자열 id가 없습니다.", EN: "it has no string as id."}))
	}
	got := answer{ID: id}
	out, err := answerCase(fields)
	if err != nil {
		got.Error = refuse(err)
	} else {
		got.Out = out
	}
	if err := k.write(got); err != nil {
		return err
	}
	return k.compare(got, fields["want"])
}

// envelope reads the fields of a case. Only its input is held to be strict, so this level is read as JSON at large: the
// case may carry fields of its author, and what is wrong within a field is the matter of whoever reads it.
func envelope(line []byte) (map[string]json.RawMessage, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("it is not UTF-8")
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return nil, err
	}
	return fields, nil
}

// answerCase finds the suite of a case and asks it.
func answerCase(fields map[string]json.RawMessage) (any, error) {
	var name string
	if err := wire.Decode(fields["suite"], &name, wire.Limits{}); err != nil {
		return nil, noSuite.At(fault.Path{}.Field("suite"), noRef)
	}
	ask, ok := suites()[name]
	if !ok {
		return nil, unknownSuite.At(fault.Path{}.Field("suite"), noRef, arg("suite", name))
	}
	in, ok := fields["in"]
	if !ok {
		return nil, noInput.At(fault.Path{}.Field("in"), noRef)
	}
	return ask(in)
}

// unreadable answers a line that is no case; its number stands for the id.
func unreadable(number int, reason any) answer {
	f := badLine.At(fault.Path{}, noRef, arg("line", number), arg("reason", reason))
	return answer{ID: fmt.Sprintf("line:%d", number), Error: refuse(f)}
}

func (k *kit) write(a answer) error {
	encoder := json.NewEncoder(k.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(a)
}

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// lines runs the kit on a text and returns its output lines, standard error and exit status.
func lines(t *testing.T, input string) ([]string, string, int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := run(nil, strings.NewReader(input), &stdout, &stderr)
	return strings.Split(strings.TrimSuffix(stdout.String(), "\n"), "\n"), stderr.String(), status
}

// The cases of every suite that is answered are in testdata, one file a suite, each case with its basis and what the
// law wants. They are written from the law, not from the output.
func TestCases(t *testing.T) {
	for name := range suites() {
		file := filepath.Join("testdata", name+".jsonl")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Errorf("the suite %s has no cases of its own: %v", name, err)
			continue
		}
		for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
			if strings.HasPrefix(line, "#") {
				continue
			}
			var c struct {
				Suite, Basis string
				Want         any
			}
			if err := json.Unmarshal([]byte(line), &c); err != nil || c.Suite != name || c.Basis == "" || c.Want == nil {
				t.Errorf("%s:%d: a case names its suite, its basis and what is wanted (%v)", file, i+1, err)
			}
		}
		var stderr bytes.Buffer
		if status := run([]string{file}, nil, io.Discard, &stderr); status != 0 {
			t.Errorf("%s:\n%s", file, stderr.String())
		}
	}
}

func TestUnreadableLinesAreAnsweredAndTheRunGoesOn(t *testing.T) {
	input := "# a comment\n\n{\n" + `{"suite":"vote","in":{}}` + "\n" + `{"id":7,"suite":"vote"}` + "\n\"\xff\"\n" +
		`{"id":"last","suite":"particle","in":{"word":"특구","particle":"은/는"},"author":"anyone","want":{"text":"특구는"}}`
	got, stderr, status := lines(t, input)
	var ids []string
	for _, line := range got {
		var a struct {
			ID    string
			Error *refusal
		}
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if a.ID != "last" && (a.Error == nil || a.Error.Code != "unreadable") {
			t.Errorf("%s: want the code unreadable", line)
		}
		ids = append(ids, a.ID)
	}
	if diff := cmp.Diff([]string{"line:3", "line:4", "line:5", "line:6", "last"}, ids); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
	if status != 0 || stderr != "1 passed, 0 failed\n" {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
}

// A line that is JSON with an id is a case, whatever is wrong with its input; a byte order mark is no part of it.
func TestFaultsOfTheInputKeepTheID(t *testing.T) {
	const repeated = `{"id":"again","suite":"vote","in":{"members":5,"present":3,"for":2,"for":2},"n":1,"n":2,"want":{"error":{"code":"duplicate"}}}`
	got, stderr, status := lines(t, "\ufeff"+repeated)
	if status != 0 || stderr != "1 passed, 0 failed\n" || !strings.HasPrefix(got[0], `{"id":"again","error":{"code":"duplicate","path":"for"`) {
		t.Errorf("status %d, standard error %q, answer %s", status, stderr, got[0])
	}
}

func TestLinesOfOneMebibyteAreRead(t *testing.T) {
	word := strings.Repeat("특", 340_000) // 1,020,000 bytes
	line := fmt.Sprintf(`{"id":"long","suite":"particle","in":{"word":%q,"particle":"은/는"}}`, word)
	got, _, _ := lines(t, line+"\n"+strings.Repeat(" ", maxLine)+"x\n"+`{"id":"next","suite":"nobody","in":{}}`)
	if len(got) != 3 || !strings.HasSuffix(got[0], `특은"}}`) {
		t.Fatalf("got %d lines, the first ends in %q", len(got), got[0][max(0, len(got[0])-20):])
	}
	if !strings.HasPrefix(got[1], `{"id":"line:2","error":{"code":"unreadable"`) || !strings.HasPrefix(got[2], `{"id":"next","error":{"code":"unknown"`) {
		t.Errorf("got %s and %s", got[1], got[2])
	}
}

func TestEmptyInputIsNoError(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run(nil, strings.NewReader(""), &stdout, &stderr); status != 0 || stdout.Len() != 0 || stderr.String() != "0 passed, 0 failed\n" {
		t.Errorf("status %d, output %q, standard error %q", status, stdout.String(), stderr.String())
	}
}

func TestAMissingFileIsStatusTwo(t *testing.T) {
	if status := run([]string{filepath.Join(t.TempDir(), "none.jsonl")}, nil, io.Discard, io.Discard); status != 2 {
		t.Errorf("status %d, want 2", status)
	}
}

func TestComparison(t *testing.T) {
	const vote = `{"id":"v","suite":"vote","in":{"members":40,"present":21,"for":11},"want":%s}`
	const impossible = `{"id":"v","suite":"vote","in":{"members":0,"present":0,"for":0},"want":%s}`
	for _, c := range []struct {
		name, line, want string
		fails            bool
	}{
		{"only the named fields are compared", vote, `{"carried":true}`, false},
		{"a wrong value fails", vote, `{"carried":false}`, true},
		{"a field that the answer lacks fails", vote, `{"colour":"red"}`, true},
		{"an answer where an error is wanted fails", vote, `{"error":true}`, true},
		{"an error where one is wanted passes", impossible, `{"error":true}`, false},
		{"its code is compared", impossible, `{"error":{"code":"never"}}`, true},
		{"an error where an answer is wanted fails", impossible, `{"carried":false}`, true},
		{"a want that is no object fails", vote, `[]`, true},
	} {
		_, stderr, status := lines(t, fmt.Sprintf(c.line, c.want))
		if (status == 1) != c.fails || (status != 0) != c.fails {
			t.Errorf("%s: status %d, standard error %q", c.name, status, stderr)
		}
	}
}

// The run must not hold its input: ten times the cases may not need more than a little more memory.
func TestMemoryDoesNotGrowWithTheCases(t *testing.T) {
	if testing.Short() {
		t.Skip("counts allocations over many cases")
	}
	line := `{"id":"v","suite":"vote","in":{"members":40,"present":21,"for":11},"want":{"carried":true}}` + "\n"
	reader := &repeat{line: line, left: 20_000}
	var stderr bytes.Buffer
	if status := run(nil, reader, io.Discard, &stderr); status != 0 || stderr.String() != "20000 passed, 0 failed\n" {
		t.Fatalf("status %d, %q", status, stderr.String())
	}
	if reader.longest > 1<<20 {
		t.Errorf("one read asked for %d bytes", reader.longest)
	}
}

// repeat yields one line again and again without holding the whole text.
type repeat struct {
	line    string
	rest    string
	left    int
	longest int
}

func (r *repeat) Read(p []byte) (int, error) {
	r.longest = max(r.longest, len(p))
	if r.rest == "" {
		if r.left == 0 {
			return 0, io.EOF
		}
		r.rest = r.line
		r.left--
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

func FuzzAnswer(f *testing.F) {
	f.Add([]byte(`{"id":"v","suite":"vote","in":{"members":40,"present":21,"for":11}}`))
	f.Add([]byte(`{"id":"p","suite":"particle","in":{"word":"특구","particle":"은/는"}}`))
	f.Add([]byte(`{"id":"c","suite":"citation","in":{"text":"제57조의2제1항제2호가목"}}`))
	f.Add([]byte(`{"id":"r","suite":"region","in":{"system":"bjd","code":"42","on":"2023-06-10"},"want":{}}`))
	f.Add([]byte("# nothing\n\n{"))
	f.Fuzz(func(t *testing.T, input []byte) {
		var stdout bytes.Buffer
		if status := run(nil, bytes.NewReader(input), &stdout, io.Discard); status == 2 {
			t.Fatal("a readable input gives status 2")
		}
		for line := range bytes.Lines(stdout.Bytes()) {
			var a struct {
				ID         *string
				Out, Error json.RawMessage
			}
			if err := json.Unmarshal(line, &a); err != nil || a.ID == nil || (a.Out == nil) == (a.Error == nil) {
				t.Fatalf("%q is no answer: %v", line, err)
			}
		}
	})
}

// A refusal for which the library has no fault is as clear in Korean as in English: neither text is an error of Go.
func TestRefusalsSpeakBothLanguages(t *testing.T) {
	_, noRule := sandbox.Finance.Terms(sandbox.Temporary, civil.MustDate("2024-01-01"))
	_, noWord := particle(particleIn{Word: "...", Particle: "은/는"})
	_, noDay := months(monthsIn{Date: civil.MustDate("2024-01-31"), Months: 1, Round: civil.Refuse})
	_, noLength := months(monthsIn{Date: civil.MustDate("2024-01-31"), Months: -1, Round: civil.Down})
	_, noCitation := citation(citationIn{Text: "foo"})
	_, noSystem := findProvince(provinceIn{System: "x"})
	_, noCode := findProvince(provinceIn{System: "iso", Code: "26"})
	_, noRounding := panelIn{Rounding: "up"}.stage()
	for i, err := range []error{refuseRule(noRule), noWord, noDay, noLength, noCitation, noSystem, noCode, noRounding} {
		f, ok := errors.AsType[*fault.Fault](err)
		if !ok || f.Code != refused.Code() {
			t.Fatalf("%d: %v", i, err)
		}
		ko, en := f.Message(lang.Korean), f.Message(lang.English)
		if !strings.HasSuffix(ko, "십시오.") || strings.Contains(ko, "lang:") || strings.Contains(ko, " is ") || !strings.HasSuffix(en, ".") || ko == en {
			t.Errorf("%d:\n%s\n%s", i, ko, en)
		}
	}
}

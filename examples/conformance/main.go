// Command conformance answers the conformance kit: cases of Korean sandbox law as JSON Lines, each naming its article,
// so that any implementation of these rules can be held against the same cases.
//
//	go run ./examples/conformance [FILE ...]     # no FILE: standard input
//
// Every case is one JSON object a line: {"id":"P-1","suite":"particle","basis":"…","in":{…},"want":{…}}. The answer is
// one line a case, in the order of the input: {"id":"P-1","out":{…}}, or {"id":"P-1","error":{…}} where the input is bad
// or the rule refuses. Where a case has "want", it is compared with the answer, in the fields that it names; a
// difference is printed on standard error. The last line there is "N passed, M failed". The exit status is 1 if a case
// failed and 2 if the input could not be read.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run answers the named files, or standard input, and returns the exit status.
func run(files []string, stdin io.Reader, stdout, stderr io.Writer) int {
	kit := kit{out: bufio.NewWriter(stdout), diff: stderr}
	err := kit.answerAll(files, stdin)
	if flushErr := kit.out.Flush(); err == nil {
		err = flushErr
	}
	if err != nil {
		_, _ = fmt.Fprintf(stderr, "conformance: %v\n", err)
		return 2
	}
	_, _ = fmt.Fprintf(stderr, "%d passed, %d failed\n", kit.passed, kit.failed)
	if kit.failed > 0 {
		return 1
	}
	return 0
}

func (k *kit) answerAll(files []string, stdin io.Reader) error {
	if len(files) == 0 {
		return k.answer(stdin)
	}
	for _, name := range files {
		if err := k.answerFile(name); err != nil {
			return err
		}
	}
	return nil
}

func (k *kit) answerFile(name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	err = k.answer(file)
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	return err
}

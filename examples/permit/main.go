// Command permit tells the life of a demonstration permit (실증특례) of the Daegu AI robot zone, from the request to the
// temporary permit (임시허가) that takes its place: every step with its article, and what is open on a day.
//
//	go run ./examples/permit [-on DATE] [-lang ko|en] [FILE]
//
// The story is giz-05.json, embedded, where no FILE is named; the day is that of its last event where none is. A history
// that the law does not allow is refused with its faults on standard error and exit status 1.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

//go:embed giz-05.json
var daegu []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("permit", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var on civil.Date
	flags.Func("on", "day that is asked for, such as 2026-11-22 (default the day of the last event)", func(s string) (err error) {
		on, err = civil.ParseDate(s)
		return err
	})
	language := lang.Korean
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	data, err := input(flags.Args())
	if err == nil {
		err = tell(data, on, stdout, language)
	}
	var refused *sandbox.Refused
	var faults fault.List
	switch {
	case err == nil:
		return 0
	case errors.As(err, &refused):
		_, _ = fmt.Fprint(stderr, refused.In(language))
	case errors.As(err, &faults):
		_, _ = fmt.Fprint(stderr, faults.In(language))
	default:
		_, _ = fmt.Fprintln(stderr, "permit:", err)
	}
	return 1
}

func input(files []string) ([]byte, error) {
	if len(files) == 0 {
		return daegu, nil
	}
	return os.ReadFile(files[0])
}

func tell(data []byte, on civil.Date, stdout io.Writer, l lang.Language) error {
	s, err := readStory(data)
	if err != nil {
		return err
	}
	if on.IsZero() {
		on = s.last()
	}
	return s.report(stdout, on, l)
}

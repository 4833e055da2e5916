// Command selection replays how the global innovation special zones (글로벌 혁신특구) of 2024 were selected: the call, the
// evaluation on paper and in presentations, the candidates, the consultation of the ministries, the resolution of the
// committee and the designation.
//
//	go run ./examples/selection [-lang ko|en] [FILE]
//
// The designations come from the registry of the library, the round from the input file (round-2024.json, embedded,
// where no FILE is named). Scores were never published: those of the file are illustrative, and the output says so.
// A bad file gives its faults on standard error and exit status 1.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

//go:embed round-2024.json
var round2024 []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("selection", flag.ContinueOnError)
	flags.SetOutput(stderr)
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
		err = replay(data, stdout, language)
	}
	var faults fault.List
	switch {
	case err == nil:
		return 0
	case errors.As(err, &faults):
		_, _ = fmt.Fprintln(stderr, faults.In(language))
	default:
		_, _ = fmt.Fprintln(stderr, "selection:", err)
	}
	return 1
}

func input(files []string) ([]byte, error) {
	if len(files) == 0 {
		return round2024, nil
	}
	return os.ReadFile(files[0])
}

// replay runs a round from its document to the report.
func replay(data []byte, stdout io.Writer, l lang.Language) error {
	r, err := readRound(data)
	if err != nil {
		return err
	}
	result, err := r.run()
	if err != nil {
		return err
	}
	return report(stdout, r, result, l)
}

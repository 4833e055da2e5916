// Command selection replays how the global innovation special zones (글로벌 혁신특구) of 2024 were selected: the call, the
// applications, the evaluation on paper and in presentations with their sealed scores, the candidates, the consultation of the
// ministries, the resolution of the committee and the designation.
//
//	go run ./examples/selection [-lang ko|en] [-public | -report PROPOSAL | -safety] [FILE]
//
// FILE is the document of a selection procedure (teukgu/selection/1; round-2024.json, embedded, where none is named). What was
// published comes from the rounds and the registry of the library. Scores were never published: those of the file are
// illustrative, and the output says so. -public prints the public report of the last stage, -report what one applicant is told,
// -safety how much the selection rests on single evaluators and scores. A bad file gives its faults on standard error and exit
// status 1.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

//go:embed round-2024.json
var round2024 []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// what says which output is asked for.
type what struct {
	language       lang.Language
	public, safety bool
	applicant      string
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("selection", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var w what
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		w.language, err = lang.ParseLanguage(s)
		return err
	})
	flags.BoolVar(&w.public, "public", false, "print the public report of the last stage")
	flags.StringVar(&w.applicant, "report", "", "print the report of the last stage for this `proposal`, for example p4")
	flags.BoolVar(&w.safety, "safety", false, "print how safe the selection of the last stage is")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	data, err := input(flags.Args())
	if err == nil {
		err = replay(data, stdout, w)
	}
	var refused *evaluation.Refused
	var faults fault.List
	switch {
	case err == nil:
		return 0
	case errors.As(err, &refused):
		_, _ = fmt.Fprint(stderr, refused.In(w.language))
	case errors.As(err, &faults):
		_, _ = fmt.Fprintln(stderr, faults.In(w.language))
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

// replay reads the procedure, which replays it event by event, and prints what is asked for.
func replay(data []byte, stdout io.Writer, w what) error {
	p, err := evaluation.ReadProcedure(data)
	if err != nil {
		return err
	}
	zones, err := designated(p)
	if err != nil {
		return err
	}
	if w.public || w.safety || w.applicant != "" {
		return lastStage(stdout, p, w)
	}
	return report(stdout, p, zones, w.language)
}

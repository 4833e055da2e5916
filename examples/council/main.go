// Command council shows before a meeting of the council of the ministry and the provinces (특구협의회) which grievances are
// open, by zone and by kind, and what is to be done.
//
//	go run ./examples/council [-on 2026-11-22] [-lang ko|en] [FILE]
//
// The file is a record of the council (council-2026.json, embedded, where no FILE is named). That file is made up to illustrate,
// and the output says so. Zones have their names from the registry of the library. A bad file gives its faults on standard
// error and exit status 1, an unknown flag exit status 2.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/zone/council"
)

//go:embed council-2026.json
var council2026 []byte

var dayInvalid = fault.Define("council_example.on.invalid",
	"‘{value}’: 날짜로 읽을 수 없습니다. 2026-11-22와 같이 적으십시오.",
	"“{value}” is no day. Write it like 2026-11-22.")

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("council", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := flags.String("on", "2026-11-22", "day on which it is asked")
	language := lang.Korean
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 1 {
		_, _ = fmt.Fprintln(stderr, "council: name one file at most")
		return 2
	}
	err := show(*on, flags.Arg(0), language, stdout)
	var faults fault.List
	var one *fault.Fault
	switch {
	case err == nil:
		return 0
	case errors.As(err, &faults):
	case errors.As(err, &one):
		faults = fault.List{one}
	default:
		_, _ = fmt.Fprintln(stderr, "council:", err)
		return 1
	}
	_, _ = fmt.Fprint(stderr, faults.In(language))
	return 1
}

func show(on, file string, l lang.Language, w io.Writer) error {
	day, err := civil.ParseDate(on)
	if err != nil {
		return dayInvalid.At(fault.Path{}.Field("on"), law.Ref{}, lang.Arg{Name: "value", Value: on})
	}
	data := council2026
	if file != "" {
		if data, err = os.ReadFile(file); err != nil {
			return err
		}
	}
	record, err := council.Load(data)
	if err != nil {
		return err
	}
	return report{record, record.Report(day), l}.write(w)
}

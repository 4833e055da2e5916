// Command certification plans the certificates of a robot that is demonstrated in the Daegu zone of AI robots (giz-05,
// 대구 AI로봇 글로벌 혁신특구): the CE mark and an NRTL listing, with those of its wireless module, from the results of a
// demonstration permit (실증특례).
//
//	go run ./examples/certification [-lang ko|en] [-svg FILE] [FILE]
//
// It prints the stages that remain with their earliest dates, the evidence that serves twice, what each agreement on
// mutual recognition saves, the critical path and what is due. With -svg it draws a Gantt chart as well.
//
// Most robots get the CE mark under the European rules for machinery, which the library does not have. The example is a rehabilitation
// robot of class IIa, a medical device under Regulation (EU) 2017/745. The input (robot.json, embedded, where no FILE is
// named) says what in it is made up. A bad file gives its faults on standard error and exit status 1.
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

//go:embed robot.json
var robot []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("certification", flag.ContinueOnError)
	flags.SetOutput(stderr)
	language := lang.Korean
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	chart := flags.String("svg", "", "file for the Gantt chart")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	err := plan(flags.Args(), *chart, stdout, language)
	var faults fault.List
	switch {
	case err == nil:
		return 0
	case errors.As(err, &faults):
		_, _ = fmt.Fprint(stderr, faults.In(language))
	default:
		_, _ = fmt.Fprintln(stderr, "certification:", err)
	}
	return 1
}

// plan reads the input, plans, and writes the report and the chart.
func plan(files []string, chart string, stdout io.Writer, l lang.Language) error {
	data := robot
	if len(files) > 0 {
		var err error
		if data, err = os.ReadFile(files[0]); err != nil {
			return err
		}
	}
	r, err := parse(data)
	if err != nil {
		return err
	}
	if err := r.report(stdout, l); err != nil || chart == "" {
		return err
	}
	var svg bytes.Buffer
	if err := r.gantt(l).Write(&svg); err != nil {
		return err
	}
	return os.WriteFile(chart, svg.Bytes(), 0o600)
}

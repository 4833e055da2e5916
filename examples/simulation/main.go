// Command simulation asks what two reforms would do to a million applicants for support in regulation-free zones (규제자유특구):
// who passes and who no longer does, by province, field and size, what it costs to the won, which rule refuses whom, which limit matters most, who stands at a cliff,
// how much of it is chance, what becomes of past decisions, and what a shorter statutory clock does to two procedures.
//
//	go run ./examples/simulation
//	go run ./examples/simulation -n 5000000 -workers 2 -lang en
//	go run ./examples/simulation -svg plots -csv tables
//	go run ./examples/simulation -format json
//
// Where to look: the rules, the population and the two reforms stand in examples/internal/support; study.go has one study for each question, replay.go the past
// decisions, procedure.go the clocks, report.go and plots.go what is shown. For a reform of your own, change the scenarios there.
//
// The rules, the grant and most of the population are illustrative and say so; the sum of the insurance, the clock and the holidays are those of the library. The same
// seed gives the same bytes with any number of workers. Bad input ends with exit status 1, an unknown flag with 2.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// options are the flags.
type options struct {
	n        int64
	seed     uint64
	workers  int
	svg      string
	csv      string
	format   string
	language lang.Language
}

// run is the command with its arguments and streams; it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o := options{}
	flags := flag.NewFlagSet("simulation", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Int64Var(&o.n, "n", 1_000_000, "number of applicants")
	flags.Uint64Var(&o.seed, "seed", 1, "seed of the population")
	flags.IntVar(&o.workers, "workers", runtime.NumCPU(), "workers; the result is the same with any number")
	flags.StringVar(&o.svg, "svg", "", "folder for the plots (default: none)")
	flags.StringVar(&o.csv, "csv", "", "folder for every table as CSV (default: none)")
	flags.StringVar(&o.format, "format", "text", "text, json, or csv of the scenarios")
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		o.language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 || o.n < 1 || o.workers < 1 || o.format != "text" && o.format != "json" && o.format != "csv" {
		_, _ = fmt.Fprintln(stderr, "simulation: -n and -workers are 1 or more, -format is text, json or csv, and there are no other arguments")
		return 2
	}
	step, end := draw.Progress[int64](stderr, "applicants")
	r, err := o.simulate(ctx, step)
	end()
	if err == nil {
		err = o.write(stdout, r)
	}
	if err == nil && o.svg != "" {
		err = o.plot(r)
	}
	if err == nil && o.csv != "" {
		err = o.tables(r)
	}
	if err != nil {
		_, _ = fmt.Fprintln(stderr, "simulation:", err)
		return 1
	}
	return 0
}

func (o *options) write(w io.Writer, r results) error {
	switch o.format {
	case "json":
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(r)
	case "csv":
		return r.Main.Tables()[0].CSV(w)
	}
	return o.text(w, r)
}

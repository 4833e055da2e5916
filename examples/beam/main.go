// Command beam runs the study of examples/simulation on a cluster: applicants for support in regulation-free zones (규제자유특구), in parts that are counted
// by Apache Beam on any of its runners and merged to the tally of all. The report has the bytes of the same run in the memory of one machine.
//
//	go run .
//	go run . -n 5000000 -parts 200 -lang en -format json
//	go run . --runner=flink --endpoint=localhost:8099 --output=gs://bucket/tally.json
//
// Without flags it runs on Prism, the runner of Beam that is part of this program. README.md says how it runs on Flink, Spark and Dataflow. What is
// wrong with the flags ends with exit status 2, all else with 1.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// options are the flags of this program; those of the runners are Beam's.
type options struct {
	count    Count
	output   string
	format   string
	language lang.Language
}

var errUsage = errors.New("-n is 1 or more, -parts from 1 to 100000, -format text or json, and there are no other arguments")

func main() {
	var o options
	o.flags(flag.CommandLine)
	flag.Parse()
	enroll()
	beam.Init() // on a worker of a cluster the program stays here
	err := o.run(context.Background(), os.Stdout)
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, "beam:", err)
	}
	switch {
	case errors.Is(err, errUsage):
		os.Exit(2)
	case err != nil:
		os.Exit(1)
	}
}

func (o *options) flags(set *flag.FlagSet) {
	set.Int64Var(&o.count.Applicants, "n", 1_000_000, "number of applicants")
	set.Uint64Var(&o.count.Seed, "seed", 1, "seed of the population")
	set.IntVar(&o.count.Parts, "parts", 16, "parts into which the applicants are divided; the result is the same with any number")
	set.StringVar(&o.output, "output", "", "file for the tally of all, which the workers write and this program reads (default: a temporary one, on Prism)")
	set.StringVar(&o.format, "format", "text", "text or json")
	set.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		o.language, err = lang.ParseLanguage(s)
		return err
	})
}

// run checks the flags, runs the pipeline and prints the report.
func (o *options) run(ctx context.Context, w io.Writer) error {
	if o.count.Applicants < 1 || o.count.Parts < 1 || o.count.Parts > 100_000 || o.format != "text" && o.format != "json" || flag.NArg() > 0 {
		return errUsage
	}
	output := o.output
	if output == "" {
		if r := strings.ToLower(*runners.Runner); r != "" && r != "prism" && r != "prismrunner" {
			return fmt.Errorf("%w; on another runner than Prism state -output, a file that the workers can write", errUsage)
		}
		dir, err := os.MkdirTemp("", "beam")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }()
		output = filepath.Join(dir, "tally.json")
	}
	r, err := simulate(ctx, o.count, output)
	if err != nil {
		return err
	}
	if o.format == "json" {
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(r)
	}
	return o.text(w, r)
}

// text prints the baseline and the reforms, for all and by group.
func (o *options) text(w io.Writer, r simulation.Report) error {
	l := o.language
	say := func(ko, en string) string { return lang.Text{KO: ko, EN: en}.In(l) }
	_, err := fmt.Fprintf(w, say("예시 규칙·예시 모집단: 신청자 %s명, 시드 %d\n", "Illustrative rules and population: %s applicants, seed %d\n"), lang.Say(r.Total.Subjects, l), o.count.Seed)
	titles := []string{say("현행과 개정안", "Baseline and reforms"), say("시·도별", "By province"), say("분야별", "By field"), say("규모별", "By size")}
	for i, t := range r.Tables()[:len(titles)] {
		d := draw.Table{Rows: t.In(l)}
		for _, h := range t.Head {
			align := draw.Left
			if h.Number {
				align = draw.Right
			}
			d.Head, d.Align = append(d.Head, h.Label.In(l)), append(d.Align, align)
		}
		if err == nil {
			_, err = fmt.Fprintf(w, "\n%s\n", titles[i])
		}
		if err == nil {
			err = d.Write(w)
		}
	}
	return err
}

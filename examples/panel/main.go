// Command panel scores the sheets of an evaluation panel (평가위원회) and says how safe the result is: the ranking with its reasons, what happens without single
// evaluators, with other weights and trims, in resampled panels, which single scores decide, and how far the evaluators agree.
//
//	go run ./examples/panel
//	go run ./examples/panel -stage stage.json -sheet scores.csv -svg scores.svg
//	go run ./examples/panel -preset negotiation -stage stage.json -sheet panel.json -rounds 10000 -seed 7 -workers 2 -lang en
//
// The stage is an evaluation.Stage in JSON; with -preset, the method of a published guideline stands in for its own, and its pass mark of the technical score, where it
// has one, for an absent one of the one criterion that is technical. What the guideline asks of the panel, such as a chair, is for the stage to ask. The sheet is a panel in JSON (evaluation.Panel),
// or CSV with the columns proposal, evaluator, criterion, score and, where there are comments, comment. A row of CSV without an evaluator is a score that is known of
// the proposal (a given criterion). Conflicts, recusals, bonuses and audiences need JSON.
//
// Without files, the made-up panel beside this program is scored. Bad input gives all of its faults on standard error, those of CSV as file:row:column, and exit
// status 1; so does a tie at the cut, which comes with the ranking. An unknown flag gives exit status 2.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// options are the flags.
type options struct {
	stage, preset, sheet, svg, format string
	safety                            evaluation.SafetyOptions
	language                          lang.Language
}

// run is the command with its arguments and streams; it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o := options{safety: evaluation.UsualSafety(1)}
	flags := flag.NewFlagSet("panel", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.stage, "stage", "", "JSON file of the stage (default: the example)")
	flags.StringVar(&o.preset, "preset", "", "guideline whose method is used, such as negotiation (default: that of the stage)")
	flags.StringVar(&o.sheet, "sheet", "", "file of the scores, .csv or .json (default: the example)")
	flags.StringVar(&o.svg, "svg", "", "file for a chart of the scores (default: none)")
	flags.StringVar(&o.format, "format", "text", "text or json")
	flags.IntVar(&o.safety.Rounds, "rounds", 2000, "rounds of resampling, and of mixing the weights up to 1,000; 0: none")
	flags.Uint64Var(&o.safety.Seed, "seed", o.safety.Seed, "seed of everything that is drawn")
	flags.IntVar(&o.safety.Workers, "workers", 1, "workers; the result is the same with any number")
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		o.language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 || o.format != "text" && o.format != "json" {
		_, _ = fmt.Fprintln(stderr, "panel: -format is text or json, and there are no other arguments")
		return 2
	}
	o.safety.Mixes = min(o.safety.Mixes, max(o.safety.Rounds, 0))
	step, end := draw.Progress[int](stderr, "steps")
	o.safety.Progress = step
	err := o.show(ctx, stdout, end)
	var faults fault.List
	switch {
	case err == nil:
		return 0
	case errors.As(err, &faults):
		o.complain(stderr, faults)
	default:
		_, _ = fmt.Fprintln(stderr, "panel:", err)
	}
	return 1
}

// result is everything that is shown.
type result struct {
	Digest  string             `json:"digest"` // of the record
	Ranking evaluation.Ranking `json:"ranking"`
	Safety  evaluation.Safety  `json:"safety"`

	stage evaluation.Stage
	panel evaluation.Panel
}

// show scores and prints; done is called when the long work is.
func (o *options) show(ctx context.Context, w io.Writer, done func()) error {
	in, err := o.read()
	if err != nil {
		return err
	}
	r := result{stage: in.stage, panel: in.panel}
	r.Safety, err = evaluation.CheckSafety(ctx, in.stage, o.safety, in.panel)
	done()
	if faults, ok := errors.AsType[fault.List](err); ok || len(in.faults) > 0 {
		return append(in.faults, in.placed(faults)...)
	}
	if err != nil {
		return err
	}
	record, tie := evaluation.NewRecord(in.stage, in.panel) // without faults, as was found
	if r.Ranking = record.Ranking; r.Ranking == nil {
		return tie
	}
	if r.Digest, err = record.Digest(); err != nil {
		return err
	}
	if o.svg != "" {
		if err := o.draw(&r); err != nil {
			return err
		}
	}
	if err := o.print(w, &r); err != nil {
		return err
	}
	return tie
}

func (o *options) print(w io.Writer, r *result) error {
	if o.format == "json" {
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(r)
	}
	return o.text(w, r)
}

func (o *options) draw(r *result) error {
	chart, err := o.chart(r)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := chart.Write(&b); err != nil {
		return err
	}
	return os.WriteFile(o.svg, b.Bytes(), 0o644)
}

// mostShown is how many faults are written out; a file of a million rows can have as many.
const mostShown = 1000

func (o *options) complain(w io.Writer, faults fault.List) {
	_, _ = fmt.Fprint(w, faults[:min(len(faults), mostShown)].In(o.language))
	if more := len(faults) - mostShown; more > 0 {
		_, _ = fmt.Fprintln(w, lang.Expand(lang.Text{KO: "그 밖에 {n}건", EN: "and {n} more"}.In(o.language), o.language, lang.Arg{Name: "n", Value: more}))
	}
}

// Command zone checks the plan of a regulation-free special zone (규제자유특구계획), shows its way from the proposal on with the
// articles of each step, and what has to be done for it on a day.
//
//	go run ./examples/zone [-on DATE] [-lang ko|en] [PLAN [DESIGNATION]]
//
// PLAN is a document teukgu/plan/1, DESIGNATION one of teukgu/designation/1; without them it takes those beside it, which
// are invented. Without -on the day is 2026-07-28, in the middle of a change. Bad input gives its faults on standard error
// and exit status 1, an unknown flag exit status 2.
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
	"github.com/teukgu/teukgu/zone"
)

var (
	//go:embed plan.json
	samplePlan []byte
	//go:embed designation.json
	sampleDesignation []byte
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("zone", flag.ContinueOnError)
	flags.SetOutput(stderr)
	language, on := lang.Korean, civil.MustDate("2026-07-28")
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	flags.Func("on", "day for which the agenda is made (default 2026-07-28)", func(s string) (err error) {
		on, err = civil.ParseDate(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	err := answer(flags.Args(), on, stdout, language)
	var faults fault.List
	var one *fault.Fault
	var refused *zone.Refused
	switch {
	case err == nil:
		return 0
	case errors.As(err, &refused):
		_, _ = fmt.Fprint(stderr, refused.In(language))
	case errors.As(err, &faults):
		_, _ = fmt.Fprint(stderr, faults.In(language))
	case errors.As(err, &one):
		_, _ = fmt.Fprint(stderr, fault.List{one}.In(language))
	default:
		_, _ = fmt.Fprintln(stderr, "zone:", err)
	}
	return 1
}

// answer reads the documents and reports on them. A plan of the user's without a designation has had no procedure yet.
func answer(files []string, on civil.Date, stdout io.Writer, l lang.Language) error {
	planData, lifeData := samplePlan, sampleDesignation
	var err error
	if len(files) > 0 {
		lifeData = nil
		if planData, err = os.ReadFile(files[0]); err != nil {
			return err
		}
	}
	if len(files) > 1 {
		if lifeData, err = os.ReadFile(files[1]); err != nil {
			return err
		}
	}
	plan, err := zone.ReadPlan(planData)
	if err != nil {
		return err
	}
	life := zone.NewDesignation("new", plan.Kind)
	if lifeData != nil {
		if life, err = zone.ReadDesignation(lifeData); err != nil {
			return err
		}
	}
	r := report{w: stdout, l: l, on: on}
	r.plan(&plan)
	r.procedure(&life)
	if err := r.agenda(&life); err != nil {
		return err
	}
	return r.err
}

// Command registry shows the zones designated since 2019: how many by province and year, and each with its term and what
// was last reported of it.
//
//	go run ./examples/registry [-on 2026-11-22] [-lang ko|en] [-svg FILE]
//
// With -on the table is that of the day: provinces under their names of that day, zones that were surely decided by then,
// and states that were reported by then. Without it, the day is that on which the research for the registry closed. With
// -svg the terms are drawn as a timeline into the file as well. Bad input gives its faults on standard error and exit status
// 1, an unknown flag exit status 2.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone/registry"
)

var dayInvalid = fault.Define("registry_example.on.invalid",
	"‘{value}’: 기준일로 쓸 수 없습니다. {first} 이후의 날을 2026-11-22와 같이 적으십시오.",
	"“{value}” cannot be the day. Write a day from {first} on, like 2026-11-22.")

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("registry", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := flags.String("on", registry.AsOf().String(), "day of the table")
	svg := flags.String("svg", "", "file to draw the terms into")
	language := lang.Korean
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		_, _ = fmt.Fprintf(stderr, "registry: %q is no flag\n", flags.Arg(0))
		flags.Usage()
		return 2
	}
	err := show(*on, *svg, language, stdout)
	var one *fault.Fault
	switch {
	case err == nil:
		return 0
	case errors.As(err, &one):
		_, _ = fmt.Fprint(stderr, fault.List{one}.In(language))
	default:
		_, _ = fmt.Fprintln(stderr, "registry:", err)
	}
	return 1
}

func show(on, svg string, l lang.Language, w io.Writer) error {
	day, err := civil.ParseDate(on)
	if err != nil || day.Before(region.Begin()) {
		return dayInvalid.At(fault.Path{}.Field("on"), law.Ref{}, lang.Arg{Name: "value", Value: on}, lang.Arg{Name: "first", Value: region.Begin()})
	}
	v := newView(day, l)
	if svg != "" {
		var b bytes.Buffer
		if err := v.timeline().Write(&b); err != nil {
			return err
		}
		if err := os.WriteFile(svg, b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return v.write(w)
}

// Command deadline says on which day a statutory period of Korean law ends, and by which steps and articles, and shows
// the months around it with the counted days marked.
//
//	go run ./examples/deadline
//	go run ./examples/deadline -regime administrative -from 2026-03-10 -days 30 -lang en
//	go run ./examples/deadline -regime effective-date -from 2025-12-30 -months 6
//	go run ./examples/deadline -regime petition -from 2025-10-02 -time 14:00 -days 3
//	go run ./examples/deadline -backward -from 2028-09-10 -months 2
//	go run ./examples/deadline -from 2025-01-17 -days 10 -known 2025-01-13
//
// Without a length it counts ten days, without -from those after 2025-09-24, and without -regime by the Civil Act (민법).
// With -known only the public holidays count that were known on that day. Bad input gives its faults on standard
// error and exit status 1, an unknown flag exit status 2.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/calendar"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	var q question
	flags := flag.NewFlagSet("deadline", flag.ContinueOnError)
	flags.SetOutput(stderr)
	q.define(flags)
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		_, _ = fmt.Fprintf(stderr, "deadline: %q is no flag\n", flags.Arg(0))
		flags.Usage()
		return 2
	}
	err := q.answer(stdout)
	if err == nil {
		return 0
	}
	var list fault.List
	var one *fault.Fault
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = fault.List{one}
	default:
		_, _ = fmt.Fprintln(stderr, "deadline:", err)
		return 1
	}
	_, _ = fmt.Fprint(stderr, list.In(q.language))
	return 1
}

// A question is what the flags ask, as they came.
type question struct {
	regime, from, time, known           string
	years, months, weeks, days, inHours int
	backward                            bool
	language                            lang.Language
}

func (q *question) define(flags *flag.FlagSet) {
	flags.StringVar(&q.regime, "regime", calendar.CivilCode.String(), "rule of counting: civil-code, administrative, restrictive, petition or effective-date")
	flags.StringVar(&q.from, "from", "2025-09-24", "day on which the period begins, or the event that -backward counts from")
	flags.StringVar(&q.time, "time", "", "hour at which it begins, such as 14:00")
	flags.StringVar(&q.known, "known", "", "count with the holidays known on this day (default: all)")
	flags.IntVar(&q.years, "years", 0, "length in years, alone or with -months")
	flags.IntVar(&q.months, "months", 0, "length in months")
	flags.IntVar(&q.weeks, "weeks", 0, "length in weeks")
	flags.IntVar(&q.days, "days", 0, "length in days (default 10 where no length is given)")
	flags.IntVar(&q.inHours, "hours", 0, "length in hours, with -time")
	flags.BoolVar(&q.backward, "backward", false, "count back from an event, whatever the regime")
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		q.language, err = lang.ParseLanguage(s)
		return err
	})
}

var (
	valueInvalid = fault.Define("deadline.flag.invalid",
		"‘{value}’: 읽을 수 없는 값입니다. {want}",
		"“{value}” cannot be read. {want}")
	lengthInvalid = fault.Define("deadline.length.invalid",
		"길이가 올바르지 않습니다. 0보다 큰 수를 적어 주십시오.",
		"The length is not valid. State numbers above 0.")
	hoursAlone = fault.Define("deadline.hours.conflict",
		"시간과 다른 길이는 함께 쓸 수 없습니다. 하나만 적어 주십시오.",
		"Hours cannot be combined with another length. State one of them.")
)

// answer counts and prints.
func (q *question) answer(w io.Writer) error {
	d, cal, err := q.count()
	if err != nil {
		return err
	}
	return report{d, cal, q}.write(w)
}

// count reads the flags and asks the library; all that cannot be read is reported at once.
func (q *question) count() (calendar.Deadline, calendar.Calendar, error) {
	var list fault.List
	regime := read(&list, "regime", q.regime, calendar.ParseCounting,
		lang.Text{KO: "civil-code, administrative, restrictive, petition, effective-date 가운데 하나를 적으십시오.", EN: "Use civil-code, administrative, restrictive, petition or effective-date."})
	day := lang.Text{KO: "2026-11-22와 같이 적으십시오.", EN: "Write it as 2026-11-22."}
	from := read(&list, "from", q.from, civil.ParseDate, day)
	var known civil.Date
	if q.known != "" {
		known = read(&list, "known", q.known, civil.ParseDate, day)
	}
	var at civil.TimeOfDay
	if q.time != "" {
		at = read(&list, "time", q.time, civil.ParseTimeOfDay, lang.Text{KO: "09:30과 같이 적으십시오.", EN: "Write it as 09:30."})
	}
	length := q.length(&list)
	if len(list) > 0 {
		return calendar.Deadline{}, calendar.Calendar{}, list
	}
	cal := calendar.Korea().Known(known)
	var d calendar.Deadline
	var err error
	switch {
	case q.backward:
		d, err = calendar.Backward(from, length)
	case q.inHours != 0:
		d, err = regime.Hours(from, at, q.inHours)
	default:
		d, err = regime.CountAt(cal, from, at, length)
	}
	return d, cal, err
}

// read parses the value of a flag; what cannot be read is a fault at the name of the flag.
func read[T any](list *fault.List, name, value string, parse func(string) (T, error), want lang.Text) T {
	v, err := parse(value)
	if err != nil {
		list.Add(valueInvalid.At(fault.Path{}.Field(name), law.Ref{}, lang.Arg{Name: "value", Value: value}, lang.Arg{Name: "want", Value: want}))
	}
	return v
}

// length is the length of the flags, ten days where none is given; hours are no length.
func (q *question) length(list *fault.List) civil.Period {
	given := [...]int{q.years, q.months, q.weeks, q.days}
	if q.inHours != 0 {
		if given != [4]int{} || q.backward {
			list.Add(hoursAlone.At(fault.Path{}.Field("hours"), law.Ref{}))
		}
		return civil.Period{}
	}
	if given == [4]int{} {
		return civil.Days(10)
	}
	length, err := civil.NewPeriod(q.years, q.months, q.weeks, q.days)
	if err != nil {
		list.Add(lengthInvalid.At(fault.Path{}.Field("length"), law.Ref{}))
	}
	return length
}

// Command ruletest shows how a rule book is tested, and how a wrong limit that everyday cases do not notice is found: a slip
// of the pen made the cover for property 100,000,000 won, where Decree Art. 60(3)4 says 1,000,000,000.
//
//	go run ./examples/ruletest [-lang ko|en]
//
// rules.go is the rule book, ruletest_test.go its tests: the two files to copy. The cases are JSON Lines that a lawyer reads
// and writes. everyday.jsonl is what people think of first; boundary.jsonl are the generated cases at the limits, after each
// was held against the statute. Names of cases stand as they were written.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

var (
	//go:embed everyday.jsonl
	everydayLines []byte

	//go:embed boundary.jsonl
	boundaryLines []byte
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command with its arguments and streams; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("ruletest", flag.ContinueOnError)
	flags.SetOutput(stderr)
	language := lang.Korean
	flags.Func("lang", "language of the output, ko or en (default ko)", func(s string) (err error) {
		language, err = lang.ParseLanguage(s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		_, _ = fmt.Fprintln(stderr, "ruletest: there are no arguments")
		return 2
	}
	if err := report(stdout, language); err != nil {
		_, _ = fmt.Fprintln(stderr, "ruletest:", err)
		return 1
	}
	return 0
}

// cases reads the two tables.
func cases() (everyday, boundary []sandboxtest.Case[Start], err error) {
	if everyday, err = sandboxtest.DecodeCases(start, everydayLines); err != nil {
		return nil, nil, err
	}
	boundary, err = sandboxtest.DecodeCases(start, boundaryLines)
	return everyday, boundary, err
}

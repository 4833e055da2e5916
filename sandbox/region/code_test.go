package region_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/region"
)

var (
	twoDigits = regexp.MustCompile(`\A[1-9][0-9]\z`) // what a legal-dong or statistical code is
	isoForm   = regexp.MustCompile(`\AKR-[1-9][0-9]\z`)
)

// code is what the three types have in common.
type code interface {
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextAppender
	driver.Valuer
	IsZero() bool
}

// forms are the three parsers, each with a second opinion on what it must read.
var forms = map[string]struct {
	parse func(string) (code, error)
	valid *regexp.Regexp
}{
	"LegalDong": {func(s string) (code, error) { return region.ParseLegalDong(s) }, twoDigits},
	"ISO":       {func(s string) (code, error) { return region.ParseISO(s) }, isoForm},
	"KOSTAT":    {func(s string) (code, error) { return region.ParseKOSTAT(s) }, twoDigits},
}

// check holds a parser against its second opinion, and print-parse against the identity.
func check(t *testing.T, name, s string) {
	t.Helper()
	f := forms[name]
	c, err := f.parse(s)
	if (err == nil) != f.valid.MatchString(s) {
		t.Fatalf("%s %q: %v", name, s, err)
	}
	if e, ok := errors.AsType[*region.ParseError](err); err != nil && (!ok || e.Type != name || e.Input != s || e.Error() == "") {
		t.Fatalf("%s %q: %#v", name, s, err)
	}
	if err == nil && c.String() != s || err != nil && !c.IsZero() {
		t.Fatalf("%s %q reads as %q", name, s, c)
	}
}

var seeds = []string{
	"", "26", "11", "99", "10", "09", "00", "2", "260", " 26", "26 ", "2６", "２６", "-2", "+2", "2.", "KR-26", "kr-26", "Kr-26",
	"KR26", "KR_26", "KR-", "KR-2", "KR-260", "KR-09", "KR−26", "JP-26", "KR-26\n", "KR-2a", "\xff\xfe", "이십",
}

func FuzzParseLegalDong(f *testing.F) { fuzz(f, "LegalDong") }

func FuzzParseISO(f *testing.F) { fuzz(f, "ISO") }

func FuzzParseKOSTAT(f *testing.F) { fuzz(f, "KOSTAT") }

func fuzz(f *testing.F, name string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, name, s) })
}

// TestParseRandom reads 100,000 random and mutated inputs, or as many as TEUKGU_CASES says.
func TestParseRandom(t *testing.T) {
	cases := 100_000
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		cases = n
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range cases {
		b := []byte(seeds[r.IntN(len(seeds))])
		for range r.IntN(4) {
			i := r.IntN(len(b) + 1)
			switch r.IntN(3) {
			case 0:
				b = append(b[:i:i], append([]byte{byte(r.Uint32())}, b[i:]...)...)
			case 1:
				b = append(b[:i:i], b[min(i+1, len(b)):]...)
			default:
				b = append(b[:i:i], "0123456789KR-"[r.IntN(13)])
			}
		}
		for name := range forms {
			check(t, name, string(b))
		}
	}
}

func TestText(t *testing.T) {
	in := struct {
		Dong   region.LegalDong
		ISO    region.ISO
		Stat   region.KOSTAT
		Absent region.ISO
	}{region.MustLegalDong("36"), region.MustISO("KR-50"), region.MustKOSTAT("29"), region.ISO{}}
	out := in
	for _, c := range []struct {
		from code
		to   interface {
			encoding.TextUnmarshaler
			sql.Scanner
		}
	}{{in.Dong, &out.Dong}, {in.ISO, &out.ISO}, {in.Stat, &out.Stat}, {in.Absent, &out.Absent}} {
		text, err := c.from.MarshalText()
		if err != nil || string(text) != c.from.String() {
			t.Errorf("%q is written %q, %v", c.from, text, err)
		}
		if b, err := c.from.AppendText([]byte("a ")); err != nil || string(b) != "a "+c.from.String() {
			t.Errorf("%q is appended %q, %v", c.from, b, err)
		}
		stored, err := c.from.Value()
		if err != nil || stored != driver.Value(string(text)) {
			t.Errorf("%q is stored as %v, %v", c.from, stored, err)
		}
		for _, err := range []error{c.to.UnmarshalText(nil), c.to.UnmarshalText(text), c.to.Scan(""), c.to.Scan(text), c.to.Scan(stored)} {
			if err != nil {
				t.Errorf("%q: %v", c.from, err)
			}
		}
		for _, bad := range []any{nil, 26, "0", []byte("KR"), 2.6, true} {
			if err := c.to.Scan(bad); err == nil {
				t.Errorf("%T scans %v", c.to, bad)
			}
		}
		if err := c.to.UnmarshalText([]byte("?")); err == nil {
			t.Errorf("%T reads ?", c.to)
		}
	}
	if diff := cmp.Diff(in, out); diff != "" {
		t.Errorf("after errors and round trips (-want +got):\n%s", diff)
	}
}

func TestMustPanics(t *testing.T) {
	for name, must := range map[string]func(){
		"LegalDong": func() { region.MustLegalDong("KR-26") },
		"ISO":       func() { region.MustISO("26") },
		"KOSTAT":    func() { region.MustKOSTAT("") },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("Must%s took a bad literal", name)
				}
			}()
			must()
		}()
	}
}

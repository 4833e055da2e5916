package sandboxtest_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// cmpRows compares rows by what they say; the book has no other use for them.
var cmpRows = cmp.Transformer("facts", func(c testCase) string {
	line, err := sandboxtest.EncodeCases(schema, []testCase{c})
	if err != nil {
		return err.Error()
	}
	return string(line)
})

const good = `{"name":"a","basis":"제88조제2항","facts":{"applicant":{"share":"0.25","staff":3},"cover":{"amount":"1","currency":"KRW"},"from":"2026-01-01","holds":"temporary","marks":["CE","KC"],"plan":false},"want":"true"}
{"name":"b","basis":"시행령 제60조제3항제1호","facts":{},"want":{"decision":"false","failed":["r.n0"]}}
{"name":"c","basis":"제88조제2항","facts":{"marks":[]},"want":{"decision":"unknown","needs":["cover","applicant.staff"]}}
{"name":"d","basis":"제88조제2항","facts":{},"want":{"decision":"unknown","failed":[],"needs":[]}}
`

func TestLinesRoundTrip(t *testing.T) {
	cases, err := sandboxtest.DecodeCases(schema, []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	lines, err := sandboxtest.EncodeCases(schema, cases)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(good, string(lines)); diff != "" {
		t.Error(diff)
	}
	if w := cases[1].Want; w.Needs != nil || len(w.Failed) != 1 || cases[3].Want.Failed == nil || cases[3].Want.Needs == nil {
		t.Errorf("%+v", cases)
	}
	// Spaces, empty lines, carriage returns and other forms of a citation read as the same.
	loose := "\n  " + strings.ReplaceAll(strings.ReplaceAll(good, "\n", "\r\n\r\n"), `"basis":"제88조제2항"`, `"basis": "제88조 ②"`)
	same, err := sandboxtest.DecodeCases(schema, []byte(loose))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(cases, same, cmpRows); diff != "" {
		t.Error(diff)
	}
}

func TestLineFaults(t *testing.T) {
	line := func(name, basis, facts, want string) string {
		return `{"name":` + name + `,"basis":` + basis + `,"facts":` + facts + `,"want":` + want + "}\n"
	}
	first := line(`"a"`, `"제88조"`, `{}`, `"true"`)
	for _, c := range []struct {
		name  string
		lines string
		want  []string // path and code of every fault
	}{
		{"no JSON", first + "\n{\"name\": \"b\" \"basis\"}\n", []string{"line[3] wire.syntax"}},
		{"a missing field", first + `{"name":"b","facts":{},"want":"true"}` + "\n", []string{"line[2].basis wire.field.missing"}},
		{"an unknown field", first + strings.Replace(line(`"b"`, `"제88조"`, `{}`, `"true"`), "{", `{"note":1,`, 1), []string{"line[2].note wire.field.unknown"}},
		{"a repeated field", first + strings.Replace(line(`"b"`, `"제88조"`, `{}`, `"true"`), "{", `{"name":"c",`, 1), []string{"line[2].name wire.field.duplicate"}},
		{"two on a line", first + strings.TrimSpace(first) + first, []string{"line[2] wire.trailing"}},
		{"no name", line(`""`, `"제88조"`, `{}`, `"true"`), []string{"line[1].name sandboxtest.case.no_name"}},
		{"a name twice", first + "\n" + first, []string{"line[3].name sandboxtest.case.duplicate_name"}},
		{"an empty basis", line(`"a"`, `""`, `{}`, `"true"`), []string{"line[1].basis sandboxtest.case.no_basis"}},
		{"no citation", line(`"a"`, `"88"`, `{}`, `"true"`), []string{"line[1].basis wire.value"}},
		{"facts that are none", line(`"a"`, `"제88조"`, `[]`, `"true"`), []string{"line[1].facts wire.type"}},
		{"a fact twice", line(`"a"`, `"제88조"`, `{"plan":true,"plan":true}`, `"true"`), []string{"line[1].facts.plan wire.field.duplicate"}},
		{"an unknown fact", line(`"a"`, `"제88조"`, `{"colour":1}`, `"true"`), []string{"line[1].facts.colour rule.row.unknown_fact"}},
		{"a word outside the vocabulary", line(`"a"`, `"제88조"`, `{"holds":"licence"}`, `"true"`), []string{"line[1].facts.holds rule.row.bad_value"}},
		{"a derived fact", line(`"a"`, `"제88조"`, `{"days":1}`, `"true"`), []string{"line[1].facts.days rule.row.derived"}},
		{"no such decision", line(`"a"`, `"제88조"`, `{}`, `"maybe"`), []string{"line[1].want sandboxtest.case.bad_decision"}},
		{"an empty decision", line(`"a"`, `"제88조"`, `{}`, `{"decision":""}`), []string{"line[1].want.decision sandboxtest.case.bad_decision"}},
		{"no decision", line(`"a"`, `"제88조"`, `{}`, `{"failed":[]}`), []string{"line[1].want.decision wire.field.missing"}},
		{"a decision that is no text", line(`"a"`, `"제88조"`, `{}`, `true`), []string{"line[1].want wire.type"}},
		{"an answer with more", line(`"a"`, `"제88조"`, `{}`, `{"decision":"true","why":1}`), []string{"line[1].want.why wire.field.unknown"}},
		{"a need that is no fact", line(`"a"`, `"제88조"`, `{}`, `{"decision":"unknown","needs":["plan","colour"]}`), []string{"line[1].want.needs[1] sandboxtest.case.unknown_fact"}},
		{"all at once", first + line(`""`, `""`, `{}`, `"true"`) + line(`"b"`, `"88"`, `{}`, `"maybe"`), []string{
			"line[2].name sandboxtest.case.no_name", "line[2].basis sandboxtest.case.no_basis", "line[3].basis wire.value", "line[3].want sandboxtest.case.bad_decision",
		}},
	} {
		cases, err := sandboxtest.DecodeCases(schema, []byte(c.lines))
		faults, _ := errors.AsType[fault.List](err)
		var got []string
		for _, f := range faults {
			got = append(got, f.Path+" "+string(f.Code))
		}
		if diff := cmp.Diff(c.want, got); diff != "" || cases != nil {
			t.Errorf("%s: %d cases (-want +got):\n%s", c.name, len(cases), diff)
		}
	}
}

// Lines and columns in a message are those of the file.
func TestSyntaxFaultsSayWhere(t *testing.T) {
	_, err := sandboxtest.DecodeCases(schema, []byte(good+"\n  {\"name\" 1}"))
	faults, _ := errors.AsType[fault.List](err)
	if len(faults) != 1 {
		t.Fatal(err)
	}
	want := map[string]any{"line": 6, "column": 11, "offset": len(good) + 1 + 10}
	found := 0
	for _, a := range faults[0].Args {
		if w, ok := want[a.Name]; ok {
			if found++; a.Value != w {
				t.Errorf("%s %v, not %v", a.Name, a.Value, w)
			}
		}
	}
	if found == 0 {
		t.Errorf("no position: %v", faults[0].Args)
	}
}

func TestTooMuchIsRefused(t *testing.T) {
	_, err := sandboxtest.DecodeCases(schema, []byte(strings.Repeat(" ", 1<<20)+good))
	if !errors.Is(err, fault.Code("wire.too_large")) {
		t.Errorf("a line of 1 MiB: %v", err)
	}
	_, err = sandboxtest.DecodeCases(schema, []byte(strings.Repeat("{}\n", 100_000)))
	if faults, _ := errors.AsType[fault.List](err); len(faults) < 100 || len(faults) > 110 {
		t.Errorf("%d faults", len(faults))
	}
}

// identity reports whether the data reads, and what then does not write the same.
func identity(data []byte) (reads bool, bad string) {
	cases, err := sandboxtest.DecodeCases(schema, data)
	if err != nil {
		if _, ok := errors.AsType[fault.List](err); !ok || cases != nil {
			return false, "the error is no list of faults"
		}
		return false, ""
	}
	once, err := sandboxtest.EncodeCases(schema, cases)
	if err != nil {
		return true, err.Error()
	}
	again, err := sandboxtest.DecodeCases(schema, once)
	if err != nil {
		return true, err.Error()
	}
	twice, err := sandboxtest.EncodeCases(schema, again)
	if err != nil || len(again) != len(cases) {
		return true, "it reads as another table"
	}
	return true, cmp.Diff(string(once), string(twice))
}

func TestMutatedLines(t *testing.T) {
	n := 100_000 / slowdown
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil {
		n = max(n, more/slowdown)
	}
	seed := uint64(20261122)
	r := rand.New(rand.NewPCG(seed, 1))
	lines := strings.SplitAfter(strings.TrimSpace(good), "\n")
	pieces := []string{`"`, `{`, `}`, `[`, `]`, `,`, `:`, "\n", `null`, `true`, `"true"`, `제1조`, `1`, `-`, `\u0000`, "\xff", `"needs":[]`}
	read := 0
	for range n {
		data := []byte(lines[r.IntN(len(lines))])
		for range r.IntN(3) {
			at := r.IntN(len(data))
			piece := pieces[r.IntN(len(pieces))]
			data = append(data[:at:at], append([]byte(piece), data[min(len(data), at+r.IntN(3)):]...)...)
		}
		reads, bad := identity(data)
		if bad != "" {
			t.Fatalf("seed %d: %q: %s", seed, data, bad)
		}
		if reads {
			read++
		}
	}
	if read < n/10 || read == n {
		t.Errorf("%d of %d were read", read, n)
	}
}

func FuzzDecodeCases(f *testing.F) {
	for line := range strings.Lines(good) {
		f.Add([]byte(line))
	}
	f.Add([]byte(good))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, bad := identity(data); bad != "" {
			t.Errorf("%q: %s", data, bad)
		}
	})
}

package deliberation_test

import (
	"database/sql/driver"
	"encoding"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// cases is the number of random cases: TEUKGU_CASES, or few enough for every run.
func cases(usual int) int {
	if n, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && n > 0 {
		return n
	}
	return usual
}

// paths are the places of the faults in err, in their order.
func paths(err error) []string {
	list, _ := errors.AsType[fault.List](err)
	var out []string
	for _, f := range list {
		out = append(out, f.Path)
	}
	return out
}

func equal(a, b []string) bool { return slices.Equal(a, b) }

// enum is what the five enumerations have in common.
type enum interface {
	~uint8
	fmt.Stringer
	lang.Speaker
	encoding.TextMarshaler
	driver.Valuer
	IsZero() bool
}

type pointer[E any] interface {
	*E
	encoding.TextUnmarshaler
	Scan(src any) error
}

func checkEnum[E enum, P pointer[E]](t *testing.T, words []string, parse func(string) (E, error)) {
	t.Helper()
	for i, w := range words {
		e, err := parse(w)
		text, _ := e.MarshalText()
		stored, _ := e.Value()
		if err != nil || e != E(i+1) || e.IsZero() || e.String() != w || string(text) != w || stored != w || e.In(lang.Korean) == "" || e.In(lang.English) == "" {
			t.Errorf("%T %s: %d, %v, %q, %v", e, w, e, err, text, stored)
		}
		var back, scanned E
		if err := P(&back).UnmarshalText(text); err != nil || back != e {
			t.Errorf("%T %s: read back as %v, %v", e, w, back, err)
		}
		if err := P(&scanned).Scan([]byte(w)); err != nil || scanned != e {
			t.Errorf("%T %s: scanned as %v, %v", e, w, scanned, err)
		}
		for _, src := range []any{nil, 1, "no such word", 1.5} {
			if err := P(&scanned).Scan(src); err == nil || scanned != e {
				t.Errorf("%T: Scan took %v", e, src)
			}
		}
		if err := P(&scanned).Scan(""); err != nil || !scanned.IsZero() {
			t.Errorf("%T: the empty text is %v, %v", e, scanned, err)
		}
	}
	outside := E(len(words) + 1)
	_, err := outside.MarshalText()
	_, stored := outside.Value()
	if err == nil || stored == nil || outside.String() != "" || outside.In(lang.Korean) != "" {
		t.Errorf("%T: a value outside the list is written", outside)
	}
	if _, err := parse(""); err == nil {
		t.Errorf("%T: the empty text is parsed", outside)
	}
}

func TestEnums(t *testing.T) {
	checkEnum(t, []string{"zone_committee", "review_committee"}, deliberation.ParseBody)
	checkEnum(t, []string{"ex_officio", "appointed"}, deliberation.ParseSeat)
	checkEnum(t, []string{"excluded", "challenged", "abstained"}, deliberation.ParseRecusal)
	checkEnum(t, []string{"preliminary_review", "change_within_zone", "delegated"}, deliberation.ParseMatter)
	checkEnum(t, relationWords, deliberation.ParseRelationKind)
}

var relationWords = []string{"party", "spouse", "former_spouse", "relative", "officer", "co_right_holder", "testified", "advised",
	"researched", "appraised", "employee", "agent"}

// Values outside the lists have no basis, no numbers, and make nothing panic.
func TestOutsideTheLists(t *testing.T) {
	body := deliberation.Body(99)
	if !body.Basis().IsZero() || !body.VoteBasis().IsZero() || !body.Size().IsZero() || !body.Notice().IsZero() {
		t.Error("an unknown body has rules")
	}
	if !deliberation.Recusal(99).Basis().IsZero() || !deliberation.Matter(99).Basis().IsZero() || !deliberation.RelationKind(99).Basis().IsZero() {
		t.Error("a value outside its list has a basis")
	}
	if deliberation.ZoneCommittee.Basis().String() != "제77조제1항" || deliberation.ReviewCommittee.Basis().String() != "제79조제1항" ||
		deliberation.Delegated.Basis().String() != "제79조제1항제3호" {
		t.Error("a basis is wrong")
	}
}

func checkWords(t *testing.T, s string) {
	t.Helper()
	for _, parse := range []func(string) (fmt.Stringer, error){
		func(s string) (fmt.Stringer, error) { return deliberation.ParseBody(s) },
		func(s string) (fmt.Stringer, error) { return deliberation.ParseSeat(s) },
		func(s string) (fmt.Stringer, error) { return deliberation.ParseRecusal(s) },
		func(s string) (fmt.Stringer, error) { return deliberation.ParseMatter(s) },
		func(s string) (fmt.Stringer, error) { return deliberation.ParseRelationKind(s) },
	} {
		v, err := parse(s)
		if _, typed := errors.AsType[*deliberation.ParseError](err); err == nil && v.String() != s || err != nil && !typed {
			t.Fatalf("%q is %v, %v", s, v, err)
		}
	}
}

func TestParsersSurviveMutation(t *testing.T) {
	const seed = 50
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	words := append(slices.Clone(relationWords), "zone_committee", "appointed", "excluded", "delegated", "")
	for range cases(100_000) {
		w := []byte(words[r.IntN(len(words))])
		for range r.IntN(3) {
			at := r.IntN(len(w) + 1)
			w = slices.Insert(w, at, byte(r.UintN(256)))
		}
		checkWords(t, string(w))
	}
}

func FuzzParseWords(f *testing.F) {
	for _, w := range relationWords {
		f.Add(w)
	}
	f.Add("zone_committee")
	f.Fuzz(checkWords)
}

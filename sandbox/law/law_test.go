package law_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

func itoa(n int) string { return strconv.Itoa(n) }

// cases returns how many cases a property runs: n, or what the environment asks for.
func cases(n int) int {
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		return more
	}
	return n
}

func seeded(t testing.TB) (uint64, *rand.Rand) {
	seed := rand.Uint64()
	if fixed, err := strconv.ParseUint(os.Getenv("TEUKGU_SEED"), 10, 64); err == nil {
		seed = fixed
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("seed %d (set TEUKGU_SEED to repeat)", seed)
		}
	})
	return seed, rand.New(rand.NewPCG(seed, 0))
}

// The second implementation of the two main forms: regular expressions. They know no spaces, circles or acts.
var (
	koreanForm  = regexp.MustCompile(`^제([0-9]+)조(?:의([0-9]+))?(?:제([0-9]+)항)?(?:제([0-9]+)호(?:의([0-9]+))?(?:([가-힣])목)?)?$`)
	englishForm = regexp.MustCompile(`^Art\. ([0-9]+)(?:-([0-9]+))?(?:\(([0-9]+)\)|( subpara\. ))?(?:([0-9]+)(?:-([0-9]+))?(?:\(([a-z])\))?)?$`)
)

// agree holds a result of ParseRef against the regular expressions, where one of them speaks of the text.
func agree(t testing.TB, text string, r law.Ref, err error) {
	t.Helper()
	numbers, ok := byExpression(text)
	if !ok {
		return
	}
	good := true
	for i, n := range numbers {
		least := 1
		if i == 1 || i == 4 {
			least = 2
		}
		good = good && (n == 0 || n >= least && n <= 65535)
	}
	if good != (err == nil) || good && (partsOf(r) != numbers || r.Act() != law.ZoneAct()) {
		t.Fatalf("%q: %v, %v; the expressions read %v, %v", text, partsOf(r), err, numbers, good)
	}
}

// byExpression reads the numbers; a bad number is -1. It is false where the text has neither form.
func byExpression(text string) (numbers parts, ok bool) {
	m := koreanForm.FindStringSubmatch(text)
	if m != nil {
		if m[6] != "" {
			m[6] = itoa(itemNumber(m[6], "가나다라마바사아자차카타파하거너더러머버서어저처커터"))
		}
	} else if m = englishForm.FindStringSubmatch(text); m != nil {
		if m[5] != "" && m[3] == "" && m[4] == "" || m[4] != "" && m[5] == "" {
			return numbers, false
		}
		if m[7] != "" {
			m[7] = itoa(itemNumber(m[7], "abcdefghijklmnopqrstuvwxyz"))
		}
		m = append(m[:4:4], m[5:]...)
	} else {
		return numbers, false
	}
	for i, digits := range m[1:] {
		if digits == "" {
			continue
		}
		n, err := strconv.Atoi(digits)
		if err != nil || digits[0] == '0' || n == 0 {
			n = -1
		}
		numbers[i] = n
	}
	return numbers, true
}

func itemNumber(letter, letters string) int {
	for i, r := range []rune(letters) {
		if string(r) == letter {
			return i + 1
		}
	}
	return -1
}

// scalar is what every value type with a text form offers.
type scalar interface {
	encoding.TextMarshaler
	encoding.TextAppender
	driver.Valuer
	String() string
}

func TestScalars(t *testing.T) {
	type pointer interface {
		encoding.TextUnmarshaler
		sql.Scanner
	}
	for _, c := range []struct {
		value scalar
		zero  scalar
		fresh func() (pointer, func() scalar)
	}{
		{law.MustRef("시행령 제57조제5항"), law.Ref{}, func() (pointer, func() scalar) { p := new(law.Ref); return p, func() scalar { return *p } }},
		{law.MustAct("민법"), law.Act{}, func() (pointer, func() scalar) { p := new(law.Act); return p, func() scalar { return *p } }},
		{law.Inferred, law.Confidence(0), func() (pointer, func() scalar) { p := new(law.Confidence); return p, func() scalar { return *p } }},
		{law.EventGrant, law.Event(0), func() (pointer, func() scalar) { p := new(law.Event); return p, func() scalar { return *p } }},
	} {
		for _, v := range []scalar{c.value, c.zero} {
			text, err := v.MarshalText()
			if err != nil || string(text) != v.String() {
				t.Errorf("%v: MarshalText = %q, %v", v, text, err)
			}
			if b, err := v.AppendText([]byte("x")); err != nil || string(b) != "x"+v.String() {
				t.Errorf("%v: AppendText = %q, %v", v, b, err)
			}
			p, got := c.fresh()
			if err := p.UnmarshalText(text); err != nil || got() != v {
				t.Errorf("%v: read back as %v, %v", v, got(), err)
			}
			stored, err := v.Value()
			if err != nil || stored != v.String() {
				t.Errorf("%v: Value = %v, %v", v, stored, err)
			}
			for _, src := range []any{stored, []byte(v.String())} {
				if err := p.Scan(src); err != nil || got() != v {
					t.Errorf("%v: scanned as %v, %v", v, got(), err)
				}
			}
		}
		p, got := c.fresh()
		for _, src := range []any{nil, 7, 1.5, true, "?"} {
			if err := p.Scan(src); err == nil || got() != c.zero {
				t.Errorf("Scan(%v) of %T = %v, %v", src, c.zero, got(), err)
			}
		}
	}
}

func TestEnums(t *testing.T) {
	for n := range uint8(255) {
		for _, e := range []scalar{law.Confidence(n), law.Event(n)} {
			_, err := e.MarshalText()
			_, errValue := e.Value()
			if inside := n == 0 || e.String() != ""; (err == nil) != inside || (errValue == nil) != inside {
				t.Errorf("%T(%d): %v, %v", e, n, err, errValue)
			}
			if s := e.(lang.Speaker); (s.In(lang.Korean) == "") != (e.String() == "") || (s.In(lang.English) == "") != (e.String() == "") {
				t.Errorf("%T(%d) has no name in a language", e, n)
			}
		}
		if text, err := law.Kind(n).MarshalText(); err == nil {
			var back law.Kind
			if err := back.UnmarshalText(text); err != nil || back != law.Kind(n) {
				t.Errorf("Kind(%d) read back as %v, %v", n, back, err)
			}
		} else if n <= 4 {
			t.Error(err)
		}
	}
	var c law.Confidence
	if err := json.Unmarshal([]byte(`"certain"`), &c); err == nil || !strings.Contains(err.Error(), "primary, secondary, inferred") {
		t.Errorf("an unknown word does not list the words: %v", err)
	}
	if law.Primary.Weaker(law.Inferred) != law.Inferred || law.Secondary.Weaker(0) != law.Secondary {
		t.Error("Weaker")
	}
	if !(law.Source{}).IsZero() {
		t.Error("the zero Source is not absent")
	}
}

func TestActs(t *testing.T) {
	acts := law.Acts()
	if acts[0] != law.ZoneAct() || acts[1] != law.ZoneDecree() || acts[2] != law.ZoneRule() {
		t.Fatal("the zone Act, its Decree and its Rule do not come first")
	}
	ids := map[string]bool{}
	for i, a := range acts {
		if ids[a.ID()] || a.ID() == "" || a.Kind() == 0 || a.Name().KO == "" || a.Name().EN == "" || a.Short().EN == "" || a.String() != a.Short().KO {
			t.Errorf("%s is not complete", a)
		}
		ids[a.ID()] = true
		for _, name := range []string{a.ID(), a.Name().KO, a.Name().EN, a.Short().KO, a.Short().EN, "「" + a.Name().KO + "」", strings.ReplaceAll(a.Name().KO, " ", "")} {
			if b, err := law.ParseAct(name); err != nil || b != a {
				t.Errorf("%q read as %s, %v", name, b, err)
			}
			if strings.HasPrefix(name, "제") || name[0] >= '0' && name[0] <= '9' || strings.HasPrefix(name, "법률") || strings.HasPrefix(name, "대통령령") {
				t.Errorf("%q begins like a citation", name)
			}
		}
		if !strings.HasPrefix(a.URL(), "https://www.law.go.kr/법령/") || strings.Contains(a.URL(), " ") {
			t.Errorf("%s: %s", a, a.URL())
		}
		for j, b := range acts {
			if got := a.Compare(b); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%s.Compare(%s) = %d", a, b, got)
			}
		}
	}
	other := law.MustAct("「개인정보 보호법」")
	if other.ID() != "" || other.Kind() != 0 || other.URL() != "" || other.Name().KO != "개인정보 보호법" || other.In(lang.English) != "「개인정보 보호법」" || law.ZoneRule().Compare(other) >= 0 {
		t.Errorf("unlisted: %s, %v", other, other.Name())
	}
	var zero law.Act
	if !zero.IsZero() || zero.String() != "" || zero.Name() != (lang.Text{}) || zero.URL() != "" {
		t.Error("the zero Act is not absent")
	}
	for _, bad := range []string{"", "개인정보 보호법", "「」", "민법 제1조", "「민법」 제1조", "「민법」 시행령", "「가", "\xff", "zone act decree rule"} {
		a, err := law.ParseAct(bad)
		if _, ok := errors.AsType[*law.ParseError](err); !ok || !a.IsZero() {
			t.Errorf("%q read as %s, %v", bad, a, err)
		}
	}
}

func TestMustPanics(t *testing.T) {
	for name, f := range map[string]func(){
		"MustRef":      func() { law.MustRef("86") },
		"MustAct":      func() { law.MustAct("?") },
		"MustTimeline": func() { law.MustTimeline[int]() },
	} {
		func() {
			defer func() {
				if _, ok := recover().(error); !ok {
					t.Errorf("%s does not panic with its error", name)
				}
			}()
			f()
		}()
	}
}

func FuzzParseRef(f *testing.F) {
	for _, s := range []string{
		"제57조의2제1항제2호가목", "57의2①2.가", "86", "제86조 제1항", "Art. 57-2(1)2(a)", "Article 2 subpara. 13(a)", "시행령 별표 제2호나목",
		"법률 제20236호 부칙 제3조", "「개인정보 보호법」 제15조", "민법 제157조", "Decree Annex 1-2", "제86조㉑", "ｱ제1조", "「e\u0301」 제1조",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := law.ParseRef(s)
		agree(t, s, r, err)
		if err == nil {
			roundTrip(t, r)
		} else if !r.IsZero() {
			t.Fatalf("%q: %s beside %v", s, r, err)
		}
	})
}

func FuzzParseAct(f *testing.F) {
	for _, s := range []string{"민법", "zone-decree", "「개인정보 보호법」", "Zone Act Decree", "「ﾡ」", "「\u1100\u1161」"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := law.ParseAct(s)
		if err != nil {
			return
		}
		for _, text := range []string{a.String(), a.Short().EN} {
			if back, err := law.ParseAct(text); err != nil || back != a {
				t.Fatalf("%q read as %s, back as %s, %v", s, a, back, err)
			}
		}
	})
}

func BenchmarkParseRef(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := law.ParseRef("제57조의2제1항제2호가목"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseRefOfAnAct(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := law.ParseRef("관공서의 공휴일에 관한 규정 제2조"); err != nil {
			b.Fatal(err)
		}
	}
}

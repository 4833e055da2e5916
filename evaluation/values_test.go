package evaluation_test

import (
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/teukgu/teukgu/evaluation"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// value is what every scalar of the package has.
type value interface {
	fmt.Stringer
	lang.Speaker
	encoding.TextMarshaler
	driver.Valuer
	IsZero() bool
}

type reader[V any] interface {
	*V
	encoding.TextUnmarshaler
	Scan(src any) error
}

// checkValue holds a parser and its writers against each other for one text, and returns whether the text was read.
func checkValue[V value, P reader[V]](t *testing.T, s string, parse func(string) (V, error)) bool {
	t.Helper()
	v, err := parse(s)
	var read V
	textErr := P(&read).UnmarshalText([]byte(s))
	if err != nil {
		if !v.IsZero() || s != "" && textErr == nil {
			t.Fatalf("%q is refused (%v) and yet gives %v, %v", s, err, v, textErr)
		}
		return false
	}
	text, marshalErr := v.MarshalText()
	stored, valueErr := v.Value()
	if v.String() != s || string(text) != s || stored != s || marshalErr != nil || valueErr != nil || textErr != nil {
		t.Fatalf("%q is written %q, %q, %v (%v, %v, %v)", s, v, text, stored, marshalErr, valueErr, textErr)
	}
	var scanned V
	if err := P(&scanned).Scan([]byte(s)); err != nil || scanned.String() != s || v.IsZero() {
		t.Fatalf("%q is scanned as %q, %v", s, scanned, err)
	}
	for _, l := range []lang.Language{lang.Korean, lang.English} {
		if v.In(l) == "" {
			t.Fatalf("%q says nothing in %v", s, l)
		}
	}
	return true
}

// checkZero holds the absent value against its forms.
func checkZero[V value, P reader[V]](t *testing.T, parse func(string) (V, error)) {
	t.Helper()
	var v V
	text, err := v.MarshalText()
	if !v.IsZero() || v.String() != "" || len(text) != 0 || err != nil || v.In(lang.Korean) != "" {
		t.Errorf("%T: the zero value is written %q, %q, %v", v, v, text, err)
	}
	if _, err := parse(""); err == nil {
		t.Errorf("%T: the empty text is parsed", v)
	}
	if err := P(&v).UnmarshalText(nil); err != nil {
		t.Errorf("%T: the empty text is no zero value: %v", v, err)
	}
	if P(&v).Scan(nil) == nil || P(&v).Scan(3) == nil {
		t.Errorf("%T: NULL or a number is scanned", v)
	}
}

func checkWords[V value, P reader[V]](t *testing.T, parse func(string) (V, error), words ...string) {
	t.Helper()
	checkZero[V, P](t, parse)
	for _, w := range words {
		if !checkValue[V, P](t, w, parse) {
			t.Errorf("the word %q is not read", w)
		}
	}
	if _, err := parse("nobody"); err == nil || !strings.Contains(err.Error(), words[0]) {
		t.Errorf("an unknown word gives %v, want the list of words", err)
	}
}

func TestWords(t *testing.T) {
	checkWords(t, evaluation.ParseWeighing, "marks", "shares", "factors")
	checkWords(t, evaluation.ParseMissing, "refuse", "zero", "exclude")
	checkWords(t, evaluation.ParseSector, "industry", "academia", "research", "government", "civic")
	checkWords(t, evaluation.ParseNormalisation, "shift", "ratio")
	checkWords(t, evaluation.ParseTieRule, "technical", "heaviest", "criterion:plan", "lowest_kept", "fewer_deductions", "draw:2026-11-22", "draw:a:b")
	if _, err := evaluation.Weighing(9).MarshalText(); err == nil {
		t.Error("a value outside the list is written")
	}
}

// The grammars by regular expressions, the second opinion of every parser.
var (
	pointsGrammar = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
	negativeZero  = regexp.MustCompile(`^-0(\.0+)?$`)
	shareGrammar  = regexp.MustCompile(`^>?(0|[1-9][0-9]{0,2})/[1-9][0-9]{0,2}$`)
	tieGrammar    = regexp.MustCompile(`(?s)^(technical|heaviest|lowest_kept|fewer_deductions|(criterion|draw):.+)$`)
)

func isPoints(s string) bool {
	return len(s) <= 64 && pointsGrammar.MatchString(s) && !negativeZero.MatchString(s)
}

func checkTexts(t *testing.T, s string) {
	if checkValue(t, s, evaluation.ParsePoints) != isPoints(s) {
		t.Fatalf("points %q: read %t", s, !isPoints(s))
	}
	if isPoints(s) {
		exact := rat(s)
		p := points(s)
		if !json.Valid([]byte(s)) || p.Decimal().Rat().Cmp(exact) != 0 || p.Sign() != exact.Sign() {
			t.Fatalf("%q is %v, want %v", s, p.Decimal(), exact)
		}
		if back, err := evaluation.FromDecimal(decimal.RequireFromString(s)); err != nil || !back.Equal(p) {
			t.Fatalf("%q comes back from a decimal as %v, %v", s, back, err)
		}
	}
	if want := isPoints(strings.TrimSuffix(s, "%")) && !strings.HasPrefix(s, "-"); checkValue(t, s, evaluation.ParseMark) != want {
		t.Fatalf("mark %q: read %t", s, !want)
	}
	if want := tieGrammar.MatchString(s); checkValue(t, s, evaluation.ParseTieRule) != want {
		t.Fatalf("tie rule %q: read %t", s, !want)
	}
	share, err := evaluation.ParseShare(s)
	want := shareGrammar.MatchString(s)
	if want {
		var part, whole int
		_, _ = fmt.Sscanf(strings.TrimPrefix(s, ">"), "%d/%d", &part, &whole)
		want = part < whole || part == whole && s[0] != '>'
		if err == nil && (share.Met(part, whole) == (s[0] == '>') || !share.Met(part+1, whole)) {
			t.Fatalf("share %q: %d of %d meet it: %t", s, part, whole, share.Met(part, whole))
		}
	}
	if checkValue(t, s, evaluation.ParseShare) != want {
		t.Fatalf("share %q: read %t", s, !want)
	}
}

var texts = []string{
	"0", "87.5", "-3", "+5", "1e3", "5.", ".5", "00.5", "-0", "-0.0", "1.10", "NaN", "Inf", "−1", "", "٣", "1,000", " 1", "85%", "-5%", "%", "100.0%",
	"1/3", ">1/2", "1/0", "3/2", "2/2", ">2/2", "01/2", "1/1000", "0/5", "technical", "criterion:", "criterion:plan", "draw:", "draw:x", "heaviest:1",
	strings.Repeat("9", 64), strings.Repeat("9", 65), "9223372036854775807", "9223372036854775808", "-9223372036854775808", "0." + strings.Repeat("3", 62),
}

func TestTexts(t *testing.T) {
	checkZero(t, evaluation.ParsePoints)
	checkZero(t, evaluation.ParseMark)
	checkZero(t, evaluation.ParseShare)
	for _, s := range texts {
		checkTexts(t, s)
	}
	const seed = 11
	const alphabet = "0123456789.-+eE/>% ,N:一dr"
	r := rand.New(rand.NewPCG(seed, 3))
	defer func() {
		if t.Failed() {
			t.Logf("seed %d", seed)
		}
	}()
	for range cases(100_000, 1_000_000) {
		text := []byte(texts[r.IntN(len(texts))])
		for range r.IntN(3) { // mutate a known text, or build one
			if at := r.IntN(len(text) + 1); at < len(text) && r.IntN(2) == 0 {
				text[at] = alphabet[r.IntN(len(alphabet))]
			} else {
				text = append(text[:at:at], append([]byte{alphabet[r.IntN(len(alphabet))]}, text[at:]...)...)
			}
		}
		checkTexts(t, string(text))
	}
}

// All parsers share one target: what one of them takes, the others must refuse for a reason of their grammar.
func FuzzParse(f *testing.F) {
	for _, s := range texts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkTexts(t, s) })
}

// Comparison of numbers of any size and scale.
func TestCompareAgreesWithRationals(t *testing.T) {
	const seed = 17
	r := rand.New(rand.NewPCG(seed, 6))
	number := func() string {
		n := new(big.Int).Rsh(new(big.Int).SetUint64(r.Uint64()), uint(r.IntN(64)))
		if r.IntN(3) == 0 {
			n.Mul(n, new(big.Int).SetUint64(r.Uint64()))
		}
		s := n.String()
		if cut := r.IntN(len(s) + 1); cut > 0 && cut < len(s) {
			s = s[:cut] + "." + s[cut:]
		}
		if r.IntN(2) == 0 && strings.Trim(s, "0.") != "" {
			s = "-" + s
		}
		return s
	}
	for i := range cases(20_000, 1_000_000) {
		a, b := number(), number()
		if r.IntN(8) == 0 {
			b = a
			if strings.Contains(b, ".") {
				b += "0"
			}
		}
		if got, want := points(a).Compare(points(b)), rat(a).Cmp(rat(b)); got != want {
			t.Fatalf("seed %d, case %d: %s and %s compare as %d, want %d", seed, i, a, b, got, want)
		}
	}
}

func TestMarkOf(t *testing.T) {
	for _, c := range []struct{ mark, full, want string }{
		{"85%", "80", "68"}, {"70", "100", "70"}, {"33.3%", "10", "3.33"}, {"0%", "10", "0"}, {"100%", "12.5", "12.5"},
	} {
		if got := evaluation.MustMark(c.mark).Of(points(c.full)); got.String() != c.want {
			t.Errorf("%s of %s is %v, want %s", c.mark, c.full, got, c.want)
		}
	}
	if evaluation.MustMark("85%").Equal(evaluation.MustMark("85")) || !evaluation.MustMark("85.0%").Equal(evaluation.MustMark("85%")) {
		t.Error("marks compare by what they ask")
	}
}

func TestShareLeast(t *testing.T) {
	for _, c := range []struct {
		share   string
		of, min int
	}{{"1/3", 7, 3}, {"1/3", 9, 3}, {"1/2", 9, 5}, {">1/2", 8, 5}, {">1/2", 9, 5}, {"2/3", 7, 5}, {"0/1", 4, 0}, {"1/1", 4, 4}} {
		s := evaluation.MustShare(c.share)
		if got := s.Least(c.of); got != c.min || s.Met(c.min-1, c.of) || !s.Met(c.min, c.of) {
			t.Errorf("%s of %d is %d, want %d", c.share, c.of, got, c.min)
		}
	}
	if got := evaluation.MustShare(">1/2").In(lang.Korean); got != "과반수" {
		t.Errorf("more than half is called %s", got)
	}
}

func TestFromDecimalRefusesWhatTheWireRefuses(t *testing.T) {
	for _, d := range []decimal.Decimal{decimal.New(1, 64), decimal.New(1, -64), decimal.New(1, 2_000_000_000), decimal.New(1, -2_000_000_000)} {
		if p, err := evaluation.FromDecimal(d); err == nil {
			t.Errorf("a number of more than 64 characters is %v", p)
		}
	}
	if p, err := evaluation.FromDecimal(decimal.New(15, 3)); err != nil || p.String() != "15000" {
		t.Errorf("15e3 is %v, %v", p, err)
	}
}

package evaluation_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/evaluation"
)

// Names are hidden as offices do it: the second of two characters, or all between the first and the last.
func TestMaskName(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"홍길동", "홍○동"},
		{"김철", "김○"},
		{"남궁민수", "남○○수"},
		{"황보 라온제나", "황○○○○나"},
		{" 홍 길 동 ", "홍○동"},
		{norm.NFD.String("홍길동"), "홍○동"},
		{"홍길동(John Hong)", "홍○동"},
		{"洪吉童", "洪○童"},
		{"홍", "○"},
		{"John Smith", "J. S."},
		{"Gil-dong HONG", "G. D. H."},
		{"élodie", "É."},
		{"7", "○"},
		{"", ""},
		{"  ", ""},
		{"\xff", "○"},
	} {
		if got := evaluation.MaskName(c.name); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

// Nothing but the first and the last character of a name is left.
func FuzzMaskName(f *testing.F) {
	for _, s := range []string{"홍길동", "John Smith", "김 철", "\u200b", "ㅎ길", "Å\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		got := evaluation.MaskName(name)
		if !utf8.ValidString(got) {
			t.Fatalf("%q: %q", name, got)
		}
		if (got == "") != (strings.TrimSpace(name) == "") {
			t.Fatalf("%q: %q", name, got)
		}
	})
}

// The random names that people have.
func randomName(r *rand.Rand) string {
	family := []string{"홍", "김", "남궁", "이", "제갈", "최"}[r.IntN(6)]
	given := []string{"길동", "민서", "예준", "호", "라온", "두리나"}[r.IntN(6)]
	if r.IntN(4) == 0 {
		return []string{"John Smith", "Ann-Marie Brown", "Gildong HONG"}[r.IntN(3)]
	}
	return family + given
}

// said is how a comment may say a name.
func said(r *rand.Rand, name string) string {
	switch r.IntN(7) {
	case 0:
		runes := []rune(name)
		return string(runes[:1]) + " " + string(runes[1:])
	case 1:
		return norm.NFD.String(name)
	case 2:
		runes := []rune(name)
		return string(runes[:1]) + "\u200b" + string(runes[1:])
	case 3:
		return strings.ToUpper(name)
	case 4:
		return "(" + name + ")"
	case 5:
		return name + "의"
	}
	return name
}

func ExampleMaskName() {
	fmt.Println(evaluation.MaskName("홍길동"), evaluation.MaskName("김철"), evaluation.MaskName("남궁민수"), evaluation.MaskName("John Smith"))
	// Output: 홍○동 김○ 남○○수 J. S.
}

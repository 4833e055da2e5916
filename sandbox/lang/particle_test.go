package lang_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/sandbox/lang"
)

var pairs = []string{"은/는", "이/가", "을/를", "와/과", "으로/로", "이라/라"}

// shapes are the particles in the order of pairs, after a vowel, after ㄹ and after another final consonant.
var shapes = map[string][]string{
	"vowel":     {"는", "가", "를", "와", "로", "라"},
	"rieul":     {"은", "이", "을", "과", "로", "이라"},
	"consonant": {"은", "이", "을", "과", "으로", "이라"},
}

func TestParticle(t *testing.T) {
	for _, c := range []struct {
		ending, basis string
		words         []string
	}{
		{"vowel", "no final consonant", []string{
			"제주", "광주", "대구", "세종특별자치시", "경기도", "중소벤처기업부", "실증특례", "도지사", "위원회", "특구", "규제", "사업자", "주식회사",
			"하", "제86조",
		}},
		{"rieul", "로 after a final ㄹ", []string{"서울", "실", "기술", "규칙 제정일", "11월", "11월 22일", "심의·의결", "특별", "지정일", "가을"}},
		{"consonant", "a final consonant", []string{
			"부산", "대전", "강원", "충북", "전남", "법", "시행령", "기간", "신청", "책임보험", "제9항", "사업·신청", "값", "삶", "닭", "여덟", "잃",
		}},
		{"vowel", "digits as read: 이, 사, 오, 구", []string{"2", "4", "5", "9", "12", "2024", "0.5", "-2", "제2", "1,234", "특구 2", "1/2"}},
		{"rieul", "digits as read: 일, 칠, 팔", []string{"1", "7", "8", "11", "2027", "3.1", "1,001", "2028"}},
		{"consonant", "digits as read: 영, 삼, 육", []string{"0", "3", "6", "13", "2026", "00", "0.0", "1.50"}},
		{"consonant", "zeros as read: 십, 백, 천, 만, 억", []string{
			"10", "20", "100", "1000", "1,000", "10000", "10,000", "150,000,000", "100000000", "100000000000", "1500000", "2030", "09:30", "12:00",
			"10000000000000000",
		}},
		{"vowel", "zeros as read: 조, 십조, 백조", []string{"1000000000000", "1,000,000,000,000", "10000000000000", "100000000000000", "1,000,000,000,000,000"}},
		{"consonant", "behind a decimal point one by one: 영", []string{"1.0", "3.1000000000000", "0.000000000000", "1,000.00"}},
		{"vowel", "Latin letters by their names", []string{"KPI", "AI", "IoT", "ICT", "ISO", "a", "robot", "API", "Wi-Fi"}},
		{"vowel", "Latin letters by their names", []string{"kg", "Q", "5G", "B2B", "café", "z", "W", "H"}},
		{"rieul", "엘, 알", []string{"URL", "AR", "VR", "L", "r", "global", "KR", "ＡＲ"}},
		{"consonant", "엠, 엔", []string{"M", "LAN", "km", "CNN", "n", "ATM", "ＡＴＭ", "ñ"}},
		{"consonant", "a bracketed part is passed over", []string{
			"신청(new)", "신청 (new)", "법(약칭: 특구)", "법(1)(2)", "법[주](주)", "법((a)b)", "법（특구）", "법〔특구〕", "법【특구】", "법{a}", "법()", "법㈜", "M(a)",
			"3(셋 가)", "사람(주)", "(가)법(나)", "법⑴",
		}},
		{"rieul", "a bracketed part is passed over", []string{"신기술(new)", "서울(Seoul City)", "KR (대한민국)", "1(하나)", "URL(주소)"}},
		{"vowel", "a bracketed part is passed over", []string{"주식회사(법)", "특구(서울)(부산)", "도(道)", "2(둘)", "A(L)", "나(「법」)", "특구㈜"}},
		{"vowel", "nothing before the bracket: what is inside", []string{"(주)", "((주))", "(특구(법))", " (특구)", "「(특구)」", "가)", "㈜", "()(특구)", "(특구)(법)", "(가)", "㉮"}},
		{"rieul", "nothing before the bracket: what is inside", []string{"(서울)", "[1]", "1)", "①", "⑴", "7.", "(서울)()"}},
		{"vowel", "closing quotation marks are passed over", []string{"「특구」", "『특구』", "〈특구〉", "《특구》", "“특구”", "‘특구’", `"특구"`, "'특구'", "<특구>", "«특구»", "≪특구≫"}},
		{"consonant", "closing quotation marks are passed over", []string{"「민법」", "『민법(약칭 특구)』", "「민법」(특구)", "“민법(특구)”", "《「민법」》", "(「민법」)"}},
		{"consonant", "punctuation and space are passed over", []string{"법.", "법 ", "법…", "법?!", "법,", "법·", "법\u00a0", "법\u200b", "법\ufeff", "법™", "법®", "법*"}},
		{"vowel", "signs by their names", []string{"10%", "10％", "㎡", "5㎞", "36℃", "90°", "C++", "100$", "10㎥", "m²", "m³", "5€"}},
		{"consonant", "signs by their names", []string{"5㎏", "3㎎", "₩", "￦", "¥"}},
		{"rieul", "signs by their names", []string{"5‰", "Ⅰ", "Ⅷ", "ⅶ"}},
		{"consonant", "letters of Hangul by their names", []string{"ㄱ", "ㄴ", "ㅎ", "ㄲ", "ㄳ", "\u1100", "\uffa1", "㉠"}},
		{"rieul", "리을", []string{"ㄹ", "\u1105", "\uffa9"}},
		{"vowel", "a vowel is its own name", []string{"ㅏ", "ㅣ", "ㅢ", "가\u1161"}},
		{"vowel", "other scripts are taken as ending in a vowel", []string{"新技術", "東京", "ソウル", "Москва", "α", "٣"}},
		{"consonant", "decomposed text (NFD)", []string{norm.NFD.String("부산"), norm.NFD.String("법(특구)")}},
		{"rieul", "decomposed text (NFD)", []string{norm.NFD.String("서울"), norm.NFD.String("「서울」")}},
		{"vowel", "decomposed text (NFD)", []string{norm.NFD.String("제주"), norm.NFD.String("특구"), norm.NFD.String("café")}},
	} {
		for _, word := range c.words {
			for i, pair := range pairs {
				got, err := lang.Particle(word, pair)
				if want := word + shapes[c.ending][i]; err != nil || got != want {
					t.Errorf("%s: Particle(%q, %q) = %q, %v; want %q", c.basis, word, pair, got, err, want)
				}
			}
		}
	}
}

func TestParticleRefuses(t *testing.T) {
	for _, word := range []string{"", " ", "\u3000", "!?", "()", "「」", "(", ")", "...", "\u3164", "\u200b", "™", "\xff", "🙂", "-", "( ! )"} {
		got, err := lang.Particle(word, "은/는")
		if particle, ok := errors.AsType[*lang.ParticleError](err); got != "" || !ok || particle.Word != word || err.Error() == "" {
			t.Errorf("Particle(%q) = %q, %v; want a ParticleError", word, got, err)
		}
	}
	for _, pair := range []string{"", "/", "은", "는/은", "과/와", "은/를", "은는", " 은/는", "에/에서", norm.NFD.String("은/는")} {
		if got, err := lang.Particle("특구", pair); got != "" || !errors.As(err, new(*lang.ParticleError)) {
			t.Errorf("Particle with %q = %q, %v; want a ParticleError", pair, got, err)
		}
	}
}

// chosen returns the particle alone.
func chosen(t *testing.T, word, pair string) string {
	t.Helper()
	text, err := lang.Particle(word, pair)
	if err != nil {
		return ""
	}
	particle, ok := strings.CutPrefix(text, word)
	if !ok || particle == "" {
		t.Fatalf("Particle(%q, %q) = %q does not begin with the word", word, pair, text)
	}
	return particle
}

// TestEverySyllable compares all syllables with their decomposition, which shows the final consonant.
func TestEverySyllable(t *testing.T) {
	for r := '가'; r <= '힣'; r++ {
		letters := []rune(norm.NFD.String(string(r)))
		ending := "vowel"
		if len(letters) == 3 {
			ending = "consonant"
			if letters[2] == 0x11af {
				ending = "rieul"
			}
		}
		for i, pair := range pairs {
			if got, want := chosen(t, string(r), pair), shapes[ending][i]; got != want {
				t.Fatalf("%c, %s: %q, want %q", r, pair, got, want)
			}
			if got, want := chosen(t, string(letters), pair), shapes[ending][i]; got != want {
				t.Fatalf("%c decomposed, %s: %q, want %q", r, pair, got, want)
			}
		}
	}
}

// spell writes a number in Hangul as it is read, an implementation of its own to compare with.
func spell(digits string) string {
	names := []string{"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"}
	small := []string{"", "십", "백", "천"}
	great := []string{"", "만", "억", "조", "경", "해", "자", "양", "구", "간", "정", "재", "극"}
	whole, fraction, _ := strings.Cut(digits, ".")
	var b strings.Builder
	group := ""
	for i, d := range whole {
		left := len(whole) - i - 1
		if d != '0' {
			group += names[d-'0'] + small[left%4]
		}
		if left%4 == 0 && group != "" {
			b.WriteString(group + great[left/4])
			group = ""
		}
	}
	if b.Len() == 0 {
		b.WriteString(names[0])
	}
	for _, d := range fraction {
		b.WriteString(names[d-'0'])
	}
	return b.String()
}

func TestNumbersAsSpelled(t *testing.T) {
	if got := spell("10203000"); got != "일천이십만삼천" {
		t.Fatalf("the oracle spells %q", got)
	}
	r, n := random(t, 20_000)
	for range n {
		var b strings.Builder
		for range 1 + r.IntN(3) {
			b.WriteByte(byte('1' + r.IntN(9)))
			b.WriteString(strings.Repeat("0", r.IntN(15)))
		}
		if r.IntN(4) == 0 {
			b.WriteByte('.')
			for range 1 + r.IntN(3) {
				b.WriteByte(byte('0' + r.IntN(10)))
				b.WriteString(strings.Repeat("0", r.IntN(15)))
			}
		}
		number := b.String()
		for _, pair := range pairs {
			want := chosen(t, spell(number), pair)
			if got := chosen(t, number, pair); got != want {
				t.Fatalf("%s (%s), %s: %q, want %q", number, spell(number), pair, got, want)
			}
			if got := chosen(t, lang.Group(number), pair); got != want {
				t.Fatalf("%s, %s: %q, want %q", lang.Group(number), pair, got, want)
			}
		}
	}
}

// TestBracketsByRecursion compares nested brackets with the rule spelled out: strip the bracketed part at the end and
// ask the rest; if nothing is left, ask what is inside.
func TestBracketsByRecursion(t *testing.T) {
	r, n := random(t, 50_000)
	var build func(depth int) string
	build = func(depth int) string {
		s := ""
		for range r.IntN(4) {
			switch {
			case r.IntN(3) == 0:
				s += []string{"가", "갈", "각", "!"}[r.IntN(4)]
			case depth < 5:
				s += "(" + build(depth+1) + ")"
			}
		}
		return s
	}
	for range n {
		s := build(0)
		if got, want := chosen(t, s, "으로/로")+chosen(t, s, "은/는"), byRecursion(s); got != want {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	}
}

func byRecursion(s string) string {
	s = strings.TrimRight(s, "!")
	if s == "" {
		return ""
	}
	switch word, isBracket := strings.CutSuffix(s, ")"); {
	case isBracket:
		open, depth := len(word), 1
		for depth > 0 {
			open--
			switch word[open] {
			case ')':
				depth++
			case '(':
				depth--
			}
		}
		if outer := byRecursion(word[:open]); outer != "" {
			return outer
		}
		return byRecursion(word[open+1:])
	case strings.HasSuffix(s, "가"):
		return "로는"
	case strings.HasSuffix(s, "갈"):
		return "로은"
	}
	return "으로은"
}

// TestDeepBrackets: hostile input takes linear time.
func TestDeepBrackets(t *testing.T) {
	const n = 200_000
	for _, s := range []string{
		strings.Repeat("(", n) + "법" + strings.Repeat(")", n), strings.Repeat("()", n) + "법", "법" + strings.Repeat("()", n),
		"법" + strings.Repeat(")", n), strings.Repeat("(", n) + "법", "법" + strings.Repeat("㈜", n), "3" + strings.Repeat("(0)", n),
		strings.Repeat("0,000", n) + "법", "법" + strings.Repeat(".", n),
	} {
		if got := chosen(t, s, "은/는"); got != "은" {
			t.Errorf("%.20q…: %q", s, got)
		}
	}
}

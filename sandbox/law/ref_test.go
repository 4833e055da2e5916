package law_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// parts are the numbers of a citation: article, branch, paragraph, subparagraph, branch, item.
type parts [6]int

func partsOf(r law.Ref) parts {
	return parts{r.Article(), r.ArticleBranch(), r.Paragraph(), r.Subparagraph(), r.SubparagraphBranch(), r.Item()}
}

const drafting = "조·항·호·목의 순서와 표기 (법제처 법령 입안 기준)"

func TestParseRef(t *testing.T) {
	for _, c := range []struct {
		name, basis, in, ko, en string
		want                    parts
	}{
		{"article", "제86조", "제86조", "제86조", "Art. 86", parts{86}},
		{"paragraph", "제86조제9항", "제86조제9항", "제86조제9항", "Art. 86(9)", parts{86, 0, 9}},
		{"all parts", drafting, "제57조의2제1항제2호가목", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"no paragraph", "제2조제13호가목", "제2조제13호가목", "제2조제13호가목", "Art. 2 subpara. 13(a)", parts{2, 0, 0, 13, 0, 1}},
		{"branch of a subparagraph", "관공서의 공휴일에 관한 규정 제2조제10호의2", "제2조제10호의2", "제2조제10호의2", "Art. 2 subpara. 10-2", parts{2, 0, 0, 10, 2}},
		{"branch of a subparagraph under a paragraph", drafting, "제10조제1항제2호의2", "제10조제1항제2호의2", "Art. 10(1)2-2", parts{10, 0, 1, 2, 2}},
		{"branch of a subparagraph with an item", drafting, "제10조제1항제2호의2나목", "제10조제1항제2호의2나목", "Art. 10(1)2-2(b)", parts{10, 0, 1, 2, 2, 2}},
		{"two branches", drafting, "제57조의3제1항제2호의4하목", "제57조의3제1항제2호의4하목", "Art. 57-3(1)2-4(n)", parts{57, 3, 1, 2, 4, 14}},
		{"fifteenth item", drafting, "제2조제1호거목", "제2조제1호거목", "Art. 2 subpara. 1(o)", parts{2, 0, 0, 1, 0, 15}},
		{"last item", drafting, "제2조제1호터목", "제2조제1호터목", "Art. 2 subpara. 1(z)", parts{2, 0, 0, 1, 0, 26}},
		{"spaces between parts", "as people type it", "제57조의2 제1항 제2호  가목", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"tab and no-break space", "as copied from a page", "제86조\t제9항\u00a0제1호", "제86조제9항제1호", "Art. 86(9)1", parts{86, 0, 9, 1}},
		{"around", "as copied", "  제86조 ", "제86조", "Art. 86", parts{86}},
		{"circled paragraph", "① is 제1항", "제86조①", "제86조제1항", "Art. 86(1)", parts{86, 0, 1}},
		{"last circled paragraph", "⑳ is 제20항", "제86조 ⑳ 제3호", "제86조제20항제3호", "Art. 86(20)3", parts{86, 0, 20, 3}},
		{"short", "the fact sheets of the field write 86①", "86①", "제86조제1항", "Art. 86(1)", parts{86, 0, 1}},
		{"short with all parts", "as people type it", "57의2①2.가", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"short with spaces", "as people type it", "57의2 ① 2. 가", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"short without a dot", "as people type it", "72①3가", "제72조제1항제3호가목", "Art. 72(1)3(a)", parts{72, 0, 1, 3, 0, 1}},
		{"short branch alone", "a branch is enough", "57의2", "제57조의2", "Art. 57-2", parts{57, 2}},
		{"short branch of a subparagraph", drafting, "10①2의2", "제10조제1항제2호의2", "Art. 10(1)2-2", parts{10, 0, 1, 2, 2}},
		{"English", drafting, "Art. 57-2(1)2(a)", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"Article and spaces", "as people type it", "Article 57-2 (1) 2 (a)", "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"English without a space", "as people type it", "Art.86(9)", "제86조제9항", "Art. 86(9)", parts{86, 0, 9}},
		{"English in lower case", "as people type it", "article 86 (9)", "제86조제9항", "Art. 86(9)", parts{86, 0, 9}},
		{"subparagraph spelt out", "as people type it", "Article 2 Subparagraph 13 (a)", "제2조제13호가목", "Art. 2 subpara. 13(a)", parts{2, 0, 0, 13, 0, 1}},
		{"full-width", "Korean input methods", "제８６조제９항", "제86조제9항", "Art. 86(9)", parts{86, 0, 9}},
		{"full-width English", "Korean input methods", "Ａｒｔ．　８６（９）", "제86조제9항", "Art. 86(9)", parts{86, 0, 9}},
		{"decomposed", "macOS file names", norm.NFD.String("제57조의2제1항제2호가목"), "제57조의2제1항제2호가목", "Art. 57-2(1)2(a)", parts{57, 2, 1, 2, 0, 1}},
		{"largest number", "numbers are 16 bits", "제65535조", "제65535조", "Art. 65535", parts{65535}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := law.ParseRef(c.in)
			if err != nil {
				t.Fatalf("%s: %v", c.basis, err)
			}
			if r.String() != c.ko || r.English() != c.en || partsOf(r) != c.want || r.Act() != law.ZoneAct() {
				t.Errorf("%s: %q = %s, %s, %v", c.basis, c.in, r, r.English(), partsOf(r))
			}
			roundTrip(t, r)
		})
	}
}

func TestParseRefOfActs(t *testing.T) {
	for _, c := range []struct{ name, basis, in, ko, en, id string }{
		{"Decree", "시행령 제57조제5항", "시행령 제57조제5항", "시행령 제57조제5항", "Decree Art. 57(5)", "zone-decree"},
		{"Decree without a space", "as people type it", "시행령제57조⑤", "시행령 제57조제5항", "Decree Art. 57(5)", "zone-decree"},
		{"Decree, short form", "as people type it", "시행령 57⑤", "시행령 제57조제5항", "Decree Art. 57(5)", "zone-decree"},
		{"Decree as the texts abbreviate it", "영 제57조", "영 제57조", "시행령 제57조", "Decree Art. 57", "zone-decree"},
		{"Decree by its Act", "as people type it", "지역특구법 시행령 제57조", "시행령 제57조", "Decree Art. 57", "zone-decree"},
		{"Decree in full", "title", "규제자유특구 및 지역특화발전특구에 관한 규제특례법 시행령 제57조", "시행령 제57조", "Decree Art. 57", "zone-decree"},
		{"Rule", "시행규칙 제7조제1항", "시행규칙 제7조제1항", "시행규칙 제7조제1항", "Rule Art. 7(1)", "zone-rule"},
		{"zone Act by short name", "지역특구법", "지역특구법 제86조", "제86조", "Art. 86", "zone-act"},
		{"zone Act as its Decree calls it", "법 제90조", "법 제90조제11항", "제90조제11항", "Art. 90(11)", "zone-act"},
		{"zone Act in full, quoted, no spaces", "title", "「규제자유특구및지역특화발전특구에관한규제특례법」 제86조", "제86조", "Art. 86", "zone-act"},
		{"zone Act in English", "short name", "Zone Act Art. 86", "제86조", "Art. 86", "zone-act"},
		{"English Decree", "short name", "Decree Art. 57(5)", "시행령 제57조제5항", "Decree Art. 57(5)", "zone-decree"},
		{"Civil Act", "민법 제160조제3항", "민법 제160조제3항", "민법 제160조제3항", "Civil Act Art. 160(3)", "civil-act"},
		{"Civil Act quoted", "「」", "「민법」 제157조", "민법 제157조", "Civil Act Art. 157", "civil-act"},
		{"Civil Act in English", "short name", "civil act Art. 160(3)", "민법 제160조제3항", "Civil Act Art. 160(3)", "civil-act"},
		{"full title for a short name", "title", "민원 처리에 관한 법률 제19조제1항", "민원처리법 제19조제1항", "Civil Petitions Act Art. 19(1)", "civil-petitions-act"},
		{"holiday Decree", "title", "관공서의 공휴일에 관한 규정 제2조제10호의2", "관공서의 공휴일에 관한 규정 제2조제10호의2", "Public Holidays Decree Art. 2 subpara. 10-2", "public-holidays-decree"},
		{"without the spaces of the title", "as people type it", "산업융합촉진법 제10조의3", "산업융합 촉진법 제10조의3", "Industrial Convergence Act Art. 10-3", "industrial-convergence-act"},
		{"name that begins like another", "법령 등 공포에 관한 법률 제13조", "법령 등 공포에 관한 법률 제13조", "법령공포법 제13조", "Promulgation Act Art. 13", "promulgation-act"},
		{"unlisted", "「」", "「개인정보  보호법」제15조제1항", "「개인정보 보호법」 제15조제1항", "「개인정보 보호법」 Art. 15(1)", ""},
		{"unlisted in English", "「」", "「개인정보 보호법」 Art. 15(1)", "「개인정보 보호법」 제15조제1항", "「개인정보 보호법」 Art. 15(1)", ""},
		{"annex", "별표 1", "별표1", "별표 1", "Annex 1", "zone-act"},
		{"annex with a branch", "별표 2의3", "시행규칙 별표 2의3", "시행규칙 별표 2의3", "Rule Annex 2-3", "zone-rule"},
		{"sole annex", "시행령 제88조: 별표와 같다", "시행령 별표", "시행령 별표", "Decree Annex", "zone-decree"},
		{"within an annex", "부칙(제31901호) 제3조: 별표 제2호나목", "시행령 별표 제2호 나목", "시행령 별표 제2호나목", "Decree Annex subpara. 2(b)", "zone-decree"},
		{"within a numbered annex", drafting, "Annex 1-2 subpara. 3-2(c)", "별표 1의2 제3호의2다목", "Annex 1-2 subpara. 3-2(c)", "zone-act"},
		{"addenda", "부칙(제20236호) 제3조", "부칙(제20236호) 제3조", "부칙(제20236호) 제3조", "Addenda (No. 20236) Art. 3", "zone-act"},
		{"addenda as people cite them", "법률 제20236호 부칙 제3조", "법률 제20236호 부칙 제3조", "부칙(제20236호) 제3조", "Addenda (No. 20236) Art. 3", "zone-act"},
		{"addenda as printed", "부칙 <제20236호>", "부칙 <제20236호> 제3조", "부칙(제20236호) 제3조", "Addenda (No. 20236) Art. 3", "zone-act"},
		{"addenda of the Decree", "대통령령 제31901호", "대통령령 제31901호 부칙 제2조", "시행령 부칙(제31901호) 제2조", "Decree Addenda (No. 31901) Art. 2", "zone-decree"},
		{"addenda of another act", "행정기본법 부칙(제17979호) 제2조", "행정기본법 부칙(제17979호) 제2조", "행정기본법 부칙(제17979호) 제2조", "General Administration Act Addenda (No. 17979) Art. 2", "general-administration-act"},
		{"addenda without articles", "부칙(제21285호)", "Addenda (No. 21285)", "부칙(제21285호)", "Addenda (No. 21285)", "zone-act"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := law.ParseRef(c.in)
			if err != nil {
				t.Fatalf("%s: %v", c.basis, err)
			}
			if r.String() != c.ko || r.English() != c.en || r.Act().ID() != c.id {
				t.Errorf("%s: %q = %s, %s (%s)", c.basis, c.in, r, r.English(), r.Act().ID())
			}
			roundTrip(t, r)
		})
	}
}

func TestParseRefRefuses(t *testing.T) {
	for _, c := range []struct{ name, basis, in string }{
		{"empty", "absence is no citation", ""},
		{"blank", "absence is no citation", " \u3000"},
		{"bare number", "it could be anything", "86"},
		{"bare number of an act", "it could be anything", "민법 157"},
		{"bare number with a subparagraph", "short form needs a paragraph", "86 2"},
		{"number and unit without 제", "제 belongs to the form", "86조"},
		{"second part without 제", "제 belongs to the form", "제86조1항"},
		{"no article", drafting, "제1항"},
		{"paragraph alone", drafting, "①"},
		{"article 0", "numbers start at 1", "제0조"},
		{"paragraph 0", "numbers start at 1", "제86조제0항"},
		{"English article 0", "numbers start at 1", "Art. 0"},
		{"leading zero", "no leading zero", "제086조"},
		{"leading zero of a paragraph", "no leading zero", "제86조제01항"},
		{"English leading zero", "no leading zero", "Art. 86(01)"},
		{"leading zero of a branch", "no leading zero", "제57조의02"},
		{"branch 1", "branches start at 2", "제86조의1"},
		{"branch 1 of a subparagraph", "branches start at 2", "제86조제1항제2호의1"},
		{"English branch 1", "branches start at 2", "Art. 57-1"},
		{"branch of a paragraph", "only articles and subparagraphs branch", "제86조제1항의2"},
		{"branch of an item", "only articles and subparagraphs branch", "제86조제1항제1호가목의2"},
		{"branch of a branch", "one branch", "제57조의2의2"},
		{"branch without a number", drafting, "제57조의"},
		{"item without a subparagraph", "a 목 needs a 호", "제86조가목"},
		{"item after a paragraph", "a 목 needs a 호", "제86조제1항가목"},
		{"English item without a subparagraph", "a 목 needs a 호", "Art. 86(1)(a)"},
		{"short item without a subparagraph", "a 목 needs a 호", "86①가"},
		{"order reversed", drafting, "제1항제86조"},
		{"paragraph after a subparagraph", drafting, "제86조제1호제1항"},
		{"two paragraphs", drafting, "제86조제1항제2항"},
		{"circled and written paragraph", drafting, "제86조①제2항"},
		{"two subparagraphs", drafting, "제86조제1호제2호"},
		{"two items", drafting, "제86조제1호가목나목"},
		{"two articles", drafting, "제86조제87조"},
		{"circled 21", "circled paragraphs end at ⑳", "제86조㉑"},
		{"circled 0", "numbers start at 1", "제86조⓪"},
		{"letter that is no item", drafting, "제86조제1호각목"},
		{"item beyond z", "English has no letter for it", "제86조제1호퍼목"},
		{"upper case item", "items are small letters", "Art. 86(1)2(A)"},
		{"space within a part", "spaces stand between parts", "제 86 조"},
		{"space before the unit", "spaces stand between parts", "제86조 제9 항"},
		{"space before a branch", "spaces stand between parts", "제57조 의2"},
		{"particle behind it", "one citation and no more", "제86조는"},
		{"full stop behind it", "one citation and no more", "제86조제9항."},
		{"proviso", "a citation names no 단서", "제86조제9항 단서"},
		{"range", "a citation names one place", "제85조부터 제87조까지"},
		{"two citations", "a citation names one place", "제85조, 제86조"},
		{"short form with a dangling dot", "one citation and no more", "86①2."},
		{"negative", "numbers start at 1", "제-1조"},
		{"too large", "numbers are 16 bits", "제65536조"},
		{"far too large", "numbers are 16 bits", "제" + strings.Repeat("9", 400) + "조"},
		{"other digits", "Arabic numerals only", "제٨٦조"},
		{"Chinese numerals", "Arabic numerals only", "제八十六조"},
		{"English subparagraph without its word", "it would read as an article", "Art. 86 1"},
		{"unclosed bracket", "English form", "Art. 86(1"},
		{"empty bracket", "English form", "Art. 86()"},
		{"Korean branch in English", "one form at a time", "Art. 57의2"},
		{"English part behind Korean", "one form at a time", "제86조(9)"},
		{"plural", "a citation names one place", "Arts. 86"},
		{"paragraph of an annex", "annexes have 호 and 목", "별표 1 제2항"},
		{"annex in an article", "one place", "제86조 별표 1"},
		{"addenda without a number", "every amending act has addenda", "부칙 제3조"},
		{"addenda without a number in English", "every amending act has addenda", "Addenda Art. 3"},
		{"amending act without addenda", "it is no place in the act", "법률 제20236호"},
		{"act alone", "a citation names a place", "민법"},
		{"unknown act", "an unlisted title stands in 「」", "개인정보 보호법 제15조"},
		{"misspelt Decree", "an unlisted title stands in 「」", "시행렁 제57조"},
		{"decree of another act without brackets", "an unlisted title stands in 「」", "민원처리법 시행령 제3조"},
		{"empty title", "a title has a name", "「 」 제1조"},
		{"unclosed title", "「」", "「민법 제1조"},
		{"nested title", "「」", "「가「나」 제1조"},
		{"control character in a title", "no title has it", "「가\u0007나」 제1조"},
		{"long title", "titles are bounded", "「" + strings.Repeat("가", 121) + "」 제1조"},
		{"invalid UTF-8", "text is UTF-8", "제86조\xff"},
		{"zero width", "only spaces stand between parts", "제86조\u200b제9항"},
		{"too long", "input is bounded", strings.Repeat(" ", 5000) + "제86조"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := law.ParseRef(c.in)
			parse, ok := errors.AsType[*law.ParseError](err)
			if !ok || !r.IsZero() {
				t.Fatalf("%s: %q = %s, %v", c.basis, c.in, r, err)
			}
			if parse.Type != "Ref" || parse.Input != c.in || parse.Reason == "" || len(parse.Error()) > 8000 {
				t.Errorf("%#v", parse)
			}
		})
	}
}

// The title of an act that is not in the list stands in brackets; the error says so, and only where a title can be meant.
func TestParseRefHintsAtBrackets(t *testing.T) {
	for in, hint := range map[string]bool{"도로교통법 제2조": true, "Road Act Art. 2": true, "제86조제": false, "86": false, "시행령 57": false} {
		if _, err := law.ParseRef(in); err == nil || strings.Contains(err.Error(), "「」") != hint {
			t.Errorf("%s: %v", in, err)
		}
	}
}

// roundTrip checks that print and parse are inverse in both languages and in every encoding.
func roundTrip(t testing.TB, r law.Ref) {
	t.Helper()
	for _, text := range []string{r.String(), r.English(), r.In(lang.Korean), r.In(lang.English)} {
		if back, err := law.ParseRef(text); err != nil || back != r {
			t.Fatalf("%q read back as %q, %v", text, back, err)
		}
	}
	if back := law.MustRef(norm.NFD.String(r.String())); back != r {
		t.Fatalf("NFD of %q read back as %q", r, back)
	}
	text, err := r.MarshalText()
	if err != nil || string(text) != r.String() {
		t.Fatalf("MarshalText of %s: %q, %v", r, text, err)
	}
	var back law.Ref
	if err := back.UnmarshalText(text); err != nil || back != r {
		t.Fatalf("UnmarshalText(%q) = %s, %v", text, back, err)
	}
}

// randomRef writes one random citation in both languages by its own means.
func randomRef(rng *rand.Rand) (ko, en string) {
	const letters = "가나다라마바사아자차카타파하거너더러머버서어저처커터"
	number := func() string { return itoa(1 + rng.IntN([]int{9, 150, 65535}[rng.IntN(3)])) }
	acts := law.Acts()
	act := acts[rng.IntN(len(acts))]
	switch rng.IntN(4) {
	case 0:
		ko, en = act.Short().KO+" ", act.Short().EN+" "
	case 1:
		ko = "「" + string([]rune("가나 다라법률에관한")[:4+rng.IntN(5)]) + "」 "
		en = ko
	}
	annex := rng.IntN(5) == 0
	if !annex && rng.IntN(5) == 0 {
		n := number()
		ko, en = ko+"부칙(제"+n+"호) ", en+"Addenda (No. "+n+") "
	}
	n, branch := number(), ""
	if rng.IntN(3) == 0 {
		branch = itoa(2 + rng.IntN(30))
	}
	if annex {
		ko, en = ko+"별표 "+n, en+"Annex "+n
	} else {
		ko, en = ko+"제"+n+"조", en+"Art. "+n
	}
	if branch != "" {
		ko, en = ko+"의"+branch, en+"-"+branch
	}
	paragraph := !annex && rng.IntN(3) > 0
	if paragraph {
		n := number()
		ko, en = ko+"제"+n+"항", en+"("+n+")"
	}
	if rng.IntN(3) == 0 {
		return ko, en
	}
	if annex {
		ko += " "
	}
	if !paragraph {
		en += " subpara. "
	}
	n = number()
	ko, en = ko+"제"+n+"호", en+n
	if rng.IntN(3) == 0 {
		ko, en = ko+"의3", en+"-3"
	}
	if rng.IntN(2) == 0 {
		i := rng.IntN(26)
		ko, en = ko+string([]rune(letters)[i])+"목", en+"("+string(rune('a'+i))+")"
	}
	return ko, en
}

func TestRandomRefs(t *testing.T) {
	seed, rng := seeded(t)
	for range cases(2_000) {
		ko, en := randomRef(rng)
		r, err := law.ParseRef(ko)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if want := strings.TrimPrefix(ko, "지역특구법 "); r.String() != want {
			t.Fatalf("seed %d: %q printed as %q", seed, ko, r)
		}
		if want := strings.TrimPrefix(en, "Zone Act "); r.English() != want {
			t.Fatalf("seed %d: %q printed as %q, want %q", seed, ko, r.English(), want)
		}
		roundTrip(t, r)
	}
}

// TestMutatedRefs feeds broken citations: none may panic, and whatever is read must print and parse to itself.
func TestMutatedRefs(t *testing.T) {
	seed, rng := seeded(t)
	pool := []rune("제조항호목의①⑳㉑가하거터퍼 \t0123456789.-()「」<>Artsubpmn별표부칙법령AnexdNo\u200b\u00a0\u1100\u1161０（")
	read := 0
	for range cases(100_000) {
		ko, en := randomRef(rng)
		runes := []rune(ko)
		if rng.IntN(2) == 0 {
			runes = []rune(en)
		}
		for range 1 + rng.IntN(3) {
			i := rng.IntN(len(runes) + 1)
			switch c := pool[rng.IntN(len(pool))]; {
			case rng.IntN(3) == 0 || i == len(runes):
				runes = slices.Insert(runes, i, c)
			case rng.IntN(2) == 0 && len(runes) > 1:
				runes = slices.Delete(runes, i, i+1)
			default:
				runes[i] = c
			}
		}
		text := string(runes)
		if rng.IntN(20) == 0 {
			text = text[:rng.IntN(len(text)+1)] // may cut a rune
		}
		r, err := law.ParseRef(text)
		agree(t, text, r, err)
		if err == nil {
			read++
			if read%16 == 0 { // the whole round trip costs as much as eight inputs
				roundTrip(t, r)
			} else if back, err := law.ParseRef(r.String()); err != nil || back != r {
				t.Fatalf("seed %d: %q read as %q, back as %q, %v", seed, text, r, back, err)
			} else if back, err := law.ParseRef(r.English()); err != nil || back != r {
				t.Fatalf("seed %d: %q read as %q, back as %q, %v", seed, text, r.English(), back, err)
			}
		}
	}
	if read == 0 {
		t.Error("no mutated input was read at all")
	}
}

func TestRefOrder(t *testing.T) {
	want := []string{
		"제2조", "제2조제13호", "제2조제13호가목", "제2조제13호나목", "제57조", "제57조제1항", "제57조의2", "제57조의2제1항제2호", "제57조의2제1항제2호의2",
		"제86조", "별표 1", "별표 1의2", "별표 2", "부칙(제20236호)", "부칙(제20236호) 제3조", "부칙(제21285호)",
		"시행령 제1조", "시행령 별표 제2호", "시행규칙 제7조", "민법 제157조", "「가법」 제1조", "「나법」 제1조",
	}
	var refs []law.Ref
	for _, s := range want {
		refs = append(refs, law.MustRef(s))
	}
	_, rng := seeded(t)
	shuffled := slices.Clone(refs)
	rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	slices.SortFunc(shuffled, law.Ref.Compare)
	if !slices.Equal(shuffled, refs) {
		t.Errorf("sorted as %v", shuffled)
	}
	for i, r := range refs {
		for j, s := range refs {
			if got := r.Compare(s); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%s.Compare(%s) = %d", r, s, got)
			}
		}
	}
}

func TestRefCovers(t *testing.T) {
	for _, c := range []struct {
		name, outer, inner string
		want               bool
	}{
		{"itself", "제86조", "제86조", true},
		{"its paragraph", "제86조", "제86조제9항", true},
		{"its subparagraph", "제2조", "제2조제13호", true},
		{"not its branch", "제57조", "제57조의2", false},
		{"not the branch of its paragraph", "제57조", "제57조의2제1항", false},
		{"not the other way", "제86조제9항", "제86조", false},
		{"an item", "제2조제13호", "제2조제13호가목", true},
		{"not the branch of a subparagraph", "제2조제10호", "제2조제10호의2", false},
		{"a subparagraph without a paragraph", "제2조제1호", "제2조제1항제1호", false},
		{"another act", "제57조", "시행령 제57조", false},
		{"another annex", "별표 1", "별표 2 제1호", false},
		{"a sole annex is not a numbered one", "별표", "별표 1", false},
		{"within an annex", "시행령 별표", "시행령 별표 제2호나목", true},
		{"an annex is no article", "별표 1", "제1조", false},
		{"addenda", "부칙(제20236호)", "부칙(제20236호) 제3조제1항", true},
		{"addenda are not the body", "제3조", "부칙(제20236호) 제3조", false},
	} {
		if got := law.MustRef(c.outer).Covers(law.MustRef(c.inner)); got != c.want {
			t.Errorf("%s: %s covers %s: %v", c.name, c.outer, c.inner, got)
		}
	}
	if (law.Ref{}).Covers(law.Ref{}) || (law.Ref{}).Covers(law.MustRef("제1조")) {
		t.Error("the zero Ref covers something")
	}
}

func TestRefZeroAndSize(t *testing.T) {
	var zero law.Ref
	if !zero.IsZero() || zero.String() != "" || zero.English() != "" || zero.Act() != (law.Act{}) || zero.WithAct(law.ZoneDecree()) != zero {
		t.Error("the zero Ref is not absent")
	}
	r := law.MustRef("제86조")
	if r.WithAct(law.ZoneDecree()) != law.MustRef("시행령 제86조") || !r.WithAct(law.Act{}).IsZero() {
		t.Error("WithAct")
	}
	if size := reflect.TypeOf(zero).Size(); size > 32 {
		t.Errorf("a Ref has %d bytes", size)
	}
	number, branch, ok := law.MustRef("별표 2의3").Annex()
	if number != 2 || branch != 3 || !ok || law.MustRef("별표 2의3").Article() != 0 || law.MustRef("별표 2의3").ArticleBranch() != 0 {
		t.Error("Annex")
	}
	if _, _, ok := r.Annex(); ok || law.MustRef("부칙(제20236호) 제3조").Addenda() != 20236 {
		t.Error("an article is an annex, or addenda have lost their number")
	}
}

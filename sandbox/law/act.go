package law

import (
	"cmp"
	"database/sql/driver"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Kind is the rank of a legal text (법령의 종류). The zero value is unset.
type Kind uint8

// The kinds, from the highest rank.
const (
	KindAct    Kind = iota + 1 // 법률, passed by the National Assembly
	KindDecree                 // 대통령령, as a rule the 시행령 of an Act
	KindRule                   // 부령, as a rule the 시행규칙 of an Act
	KindNotice                 // 고시, 공고, 훈령: published by an agency
)

var kinds = lang.Vocabulary[Kind]{Name: "law.Kind", Words: []lang.Word{{"act"}, {"presidential_decree"}, {"ministerial_rule"}, {"notice"}}}

// ParseKind reads the word of a kind: act, presidential_decree, ministerial_rule or notice.
func ParseKind(s string) (Kind, error) { return kinds.Parse(s) }

// String returns the wire word, or the empty string where it is unset.
func (k Kind) String() string { return kinds.Word(k) }

// AppendText appends the wire word; a value outside the list is an error.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText returns the wire word; a value outside the list is an error.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// Act is a statute, decree, rule or notice (법령). It is comparable; the zero value is absent.
//
// The library lists the acts that its rules cite ([Acts]). Any other act is named by its Korean title in 「」, as
// Korean law itself quotes titles: 「개인정보 보호법」. Such an act has no slug, no English name and no kind, because a
// citation travels as its Korean text and would lose them on the way.
type Act struct {
	label string // the canonical short Korean name; of an unlisted act its title with the brackets
}

// maxActName bounds the title of an unlisted act, in runes; the longest titles of Korean statutes have about 80.
const maxActName = 120

// ZoneAct returns the Act on regulation-free special zones (지역특구법), whose citations carry no prefix.
func ZoneAct() Act { return Act{acts[0].short.KO} }

// ZoneDecree returns the Presidential Decree of the zone Act (지역특구법 시행령).
func ZoneDecree() Act { return Act{acts[1].short.KO} }

// ZoneRule returns the Ministerial Rule of the zone Act (지역특구법 시행규칙).
func ZoneRule() Act { return Act{acts[2].short.KO} }

// Acts returns the listed acts in the order in which citations sort: the zone Act, its Decree and its Rule first.
func Acts() []Act {
	list := make([]Act, len(acts))
	for i := range acts {
		list[i] = Act{acts[i].short.KO}
	}
	return list
}

// ParseAct reads a listed act by its slug or any of its names, in either language, spaces and brackets as people
// put them; or an unlisted act by its Korean title in 「」.
func ParseAct(s string) (Act, error) {
	text, reason := clean(s)
	if reason == "" {
		for i := range acts {
			if text == acts[i].id {
				return Act{acts[i].short.KO}, nil
			}
		}
		var a Act
		if a, text, reason = cutAct(text); reason == "" && a.IsZero() {
			reason = "it is not a listed act; the title of another one stands in 「」"
		} else if reason == "" && text != "" {
			reason = "not understood from " + text + " on"
		}
		if reason == "" {
			return a, nil
		}
	}
	return Act{}, &ParseError{Package: "law", Type: "Act", Input: s, Reason: reason}
}

// MustAct is [ParseAct] for literals; it panics where the text is no act.
func MustAct(s string) Act { return must(ParseAct(s)) }

// cutAct takes an act's name from the front of a cleaned text; without one it returns the zero act and the whole text.
func cutAct(s string) (a Act, rest, reason string) {
	if title, found := strings.CutPrefix(s, "「"); found {
		title, rest, found = strings.Cut(title, "」")
		if !found {
			return Act{}, "", "」 is missing"
		}
		a, reason = titled(title)
		return a, strings.TrimLeftFunc(rest, unicode.IsSpace), reason
	}
	rest = s
	for i := range acts { // the longest name wins: a Decree's name begins with its Act's
		if left := acts[i].cut(s); len(left) < len(rest) {
			a, rest = Act{acts[i].short.KO}, left
		}
	}
	return a, strings.TrimLeftFunc(rest, unicode.IsSpace), ""
}

// titled returns the act of a title without its brackets.
func titled(title string) (Act, string) {
	title = strings.Join(strings.Fields(title), " ")
	if title == "" {
		return Act{}, "the title in 「」 is empty"
	}
	for i := range acts {
		if acts[i].cut(title) == "" {
			return Act{acts[i].short.KO}, ""
		}
	}
	switch {
	case utf8.RuneCountInString(title) > maxActName:
		return Act{}, "the title in 「」 is too long"
	case strings.ContainsFunc(title, func(r rune) bool { return r == '「' || !unicode.IsPrint(r) }):
		return Act{}, "the title in 「」 has a character that no title has"
	case lang.Normalize(title) != title:
		return Act{}, "the title in 「」 has no normal form"
	}
	return Act{"「" + title + "」"}, ""
}

// cutName takes name from the front of s; spaces and the case of Latin letters do not count.
func cutName(s, name string) (rest string, ok bool) {
	for _, want := range name {
		if want == ' ' {
			continue
		}
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
		got, n := utf8.DecodeRuneInString(s)
		if lower(got) != lower(want) {
			return "", false
		}
		s = s[n:]
	}
	return s, true
}

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// index returns the place in the list; unlisted acts stand behind all listed ones.
func (a Act) index() int {
	for i := range acts {
		if acts[i].short.KO == a.label {
			return i
		}
	}
	return len(acts)
}

func (a Act) row() actRow {
	if i := a.index(); i < len(acts) {
		return acts[i]
	}
	title := strings.TrimSuffix(strings.TrimPrefix(a.label, "「"), "」")
	return actRow{name: lang.Text{KO: title, EN: a.label}, short: lang.Text{KO: a.label, EN: a.label}}
}

// ID returns the slug, "zone-act"; it is empty where the act is not listed.
func (a Act) ID() string { return a.row().id }

// Name returns the full title; the English one is for reading and not official.
func (a Act) Name() lang.Text { return a.row().name }

// Short returns the name used in citations: 지역특구법, Zone Act. An unlisted act keeps its title in 「」 in both languages.
func (a Act) Short() lang.Text { return a.row().short }

// Kind returns the rank; it is unset where the act is not listed.
func (a Act) Kind() Kind { return a.row().kind }

// URL returns the page of the national law database; it is empty where the act is not listed.
func (a Act) URL() string {
	if a.ID() == "" {
		return ""
	}
	return "https://www.law.go.kr/법령/" + strings.ReplaceAll(a.row().name.KO, " ", "")
}

// IsZero reports whether the act is absent.
func (a Act) IsZero() bool { return a == Act{} }

// Equal reports whether a == b; it is there for go-cmp.
func (a Act) Equal(b Act) bool { return a == b }

// Compare orders listed acts as [Acts] does, then unlisted ones by title.
func (a Act) Compare(b Act) int {
	if a == b {
		return 0
	}
	return cmp.Or(cmp.Compare(a.index(), b.index()), cmp.Compare(a.label, b.label))
}

// String returns the short Korean name, or the empty string of the zero value.
func (a Act) String() string { return a.label }

// In returns the short name.
func (a Act) In(l lang.Language) string { return a.Short().In(l) }

// AppendText appends the form of [Act.String]; the error is always nil.
func (a Act) AppendText(b []byte) ([]byte, error) { return append(b, a.label...), nil }

// MarshalText returns the form of [Act.String]; the error is always nil.
func (a Act) MarshalText() ([]byte, error) { return []byte(a.label), nil }

// UnmarshalText reads as [ParseAct] does; the empty text is the zero value. After an error the value is unchanged.
func (a *Act) UnmarshalText(text []byte) error { return lang.UnmarshalText(a, text, ParseAct) }

// Value returns the text for a database.
func (a Act) Value() (driver.Value, error) { return a.label, nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Act].
func (a *Act) Scan(src any) error { return lang.ScanText(a, "law.Act", src, ParseAct) }

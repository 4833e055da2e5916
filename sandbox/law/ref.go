package law

import (
	"cmp"
	"database/sql/driver"
	"strconv"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Ref is a citation: one place in an act, by article (조), paragraph (항), subparagraph (호) and item (목), with the
// branches (의2) of articles and subparagraphs; or a place in an annex (별표) or in addenda (부칙).
//
// It is comparable and usable as a map key. Parts that are not there are 0; the zero value is absent and written as
// the empty text. The canonical text is Korean: 제86조제9항; 시행령 제57조제5항; 민법 제160조제3항; 시행령 별표 제2호나목;
// 부칙(제20236호) 제3조. The zone Act carries no prefix. A citation names no text version: the numbers are those of the
// text of one day, and whoever holds it knows which ([Entry]).
type Ref struct {
	act          Act
	number       uint16 // of the article or the annex
	branch       uint16
	paragraph    uint16
	subparagraph uint16
	subBranch    uint16
	addenda      uint16 // number of the amending act; 0 = the body of the act
	item         uint8
	annex        bool
}

// items are the letters of items in drafting order, each of three bytes. Latin letters end at the 26th, so does this.
const items = "가나다라마바사아자차카타파하거너더러머버서어저처커터"

// Act returns the act cited; it is zero only for the zero Ref.
func (r Ref) Act() Act { return r.act }

// Article returns the number of the article (조), or 0.
func (r Ref) Article() int {
	if r.annex {
		return 0
	}
	return int(r.number)
}

// ArticleBranch returns the branch of the article: 2 in 제57조의2, or 0.
func (r Ref) ArticleBranch() int {
	if r.annex {
		return 0
	}
	return int(r.branch)
}

// Paragraph returns the number of the paragraph (항), or 0.
func (r Ref) Paragraph() int { return int(r.paragraph) }

// Subparagraph returns the number of the subparagraph (호), or 0.
func (r Ref) Subparagraph() int { return int(r.subparagraph) }

// SubparagraphBranch returns the branch of the subparagraph: 2 in 제2호의2, or 0.
func (r Ref) SubparagraphBranch() int { return int(r.subBranch) }

// Item returns the number of the item (목), 가 = 1, or 0.
func (r Ref) Item() int { return int(r.item) }

// Annex returns number and branch of the annex (별표) and whether the place lies in one. A sole annex has no number: 0.
func (r Ref) Annex() (number, branch int, ok bool) {
	if !r.annex {
		return 0, 0, false
	}
	return int(r.number), int(r.branch), true
}

// Addenda returns the number of the amending act or decree in whose addenda (부칙) the place lies, or 0.
func (r Ref) Addenda() int { return int(r.addenda) }

// WithAct returns the same place in another act; the zero Ref and the zero act give the zero Ref.
func (r Ref) WithAct(a Act) Ref {
	if r.IsZero() || a.IsZero() {
		return Ref{}
	}
	r.act = a
	return r
}

// Covers reports whether s is the place r or lies within it: 제86조 covers 제86조제9항, not 제86조의2; addenda cited without
// an article cover all their articles. The zero Ref covers nothing.
func (r Ref) Covers(s Ref) bool {
	if r.item == 0 {
		s.item = 0
		if r.subparagraph == 0 {
			s.subparagraph, s.subBranch = 0, 0
			if r.paragraph == 0 {
				s.paragraph = 0
				if r.number == 0 && r.addenda != 0 {
					s.number, s.branch = 0, 0
				}
			}
		}
	}
	return r == s && !r.IsZero()
}

func (r Ref) parts() [6]uint16 {
	return [...]uint16{r.number, r.branch, r.paragraph, r.subparagraph, r.subBranch, uint16(r.item)}
}

// IsZero reports whether the citation is absent.
func (r Ref) IsZero() bool { return r == Ref{} }

// Equal reports whether r == q; it is there for go-cmp.
func (r Ref) Equal(q Ref) bool { return r == q }

// Compare orders by act, then articles, annexes, addenda, then part by part; what has no part stands before what has.
func (r Ref) Compare(s Ref) int {
	if c := cmp.Or(r.act.Compare(s.act), cmp.Compare(r.addenda, s.addenda), compareBool(r.annex, s.annex)); c != 0 {
		return c
	}
	a, b := r.parts(), s.parts()
	for i := range a {
		if c := cmp.Compare(a[i], b[i]); c != 0 {
			return c
		}
	}
	return 0
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// String returns the canonical Korean form, or the empty string of the zero value.
func (r Ref) String() string { return string(r.korean(nil)) }

// English returns the English form: Art. 86(9); Decree Art. 57(5); Art. 2 subpara. 13(a); Addenda (No. 20236) Art. 3.
func (r Ref) English() string { return string(r.english(nil)) }

// In returns the citation in the language.
func (r Ref) In(l lang.Language) string {
	if l == lang.English {
		return r.English()
	}
	return r.String()
}

func (r Ref) korean(b []byte) []byte {
	if r.IsZero() {
		return b
	}
	if r.act != ZoneAct() {
		b = append(append(b, r.act.label...), ' ')
	}
	if r.addenda != 0 {
		b = numbered(b, "부칙(제", r.addenda, "호)")
		if r.number == 0 {
			return b
		}
		b = append(b, ' ')
	}
	if r.annex {
		b = append(b, "별표"...)
		b = numbered(b, " ", r.number, "")
		b = numbered(b, "의", r.branch, "")
		if r.subparagraph != 0 {
			b = append(b, ' ')
		}
	} else {
		b = numbered(b, "제", r.number, "조")
		b = numbered(b, "의", r.branch, "")
		b = numbered(b, "제", r.paragraph, "항")
	}
	b = numbered(b, "제", r.subparagraph, "호")
	b = numbered(b, "의", r.subBranch, "")
	if r.item != 0 {
		b = append(append(b, items[3*(r.item-1):3*r.item]...), "목"...)
	}
	return b
}

func (r Ref) english(b []byte) []byte {
	if r.IsZero() {
		return b
	}
	if r.act != ZoneAct() {
		b = append(append(b, r.act.Short().EN...), ' ')
	}
	if r.addenda != 0 {
		b = numbered(b, "Addenda (No. ", r.addenda, ")")
		if r.number == 0 {
			return b
		}
		b = append(b, ' ')
	}
	if r.annex {
		b = append(b, "Annex"...)
		b = numbered(b, " ", r.number, "")
	} else {
		b = numbered(b, "Art. ", r.number, "")
	}
	b = numbered(b, "-", r.branch, "")
	b = numbered(b, "(", r.paragraph, ")")
	if r.paragraph == 0 && r.subparagraph != 0 {
		b = append(b, " subpara. "...)
	}
	b = numbered(b, "", r.subparagraph, "")
	b = numbered(b, "-", r.subBranch, "")
	if r.item != 0 {
		b = append(b, '(', 'a'+r.item-1, ')')
	}
	return b
}

// numbered appends a part that is there: what stands before it, its number, what stands behind it.
func numbered(b []byte, before string, n uint16, after string) []byte {
	if n == 0 {
		return b
	}
	b = strconv.AppendUint(append(b, before...), uint64(n), 10)
	return append(b, after...)
}

// AppendText appends the form of [Ref.String]; the error is always nil.
func (r Ref) AppendText(b []byte) ([]byte, error) { return r.korean(b), nil }

// MarshalText returns the form of [Ref.String]; the error is always nil.
func (r Ref) MarshalText() ([]byte, error) { return r.korean(nil), nil }

// UnmarshalText reads as [ParseRef] does; the empty text is the zero value. After an error the value is unchanged.
func (r *Ref) UnmarshalText(text []byte) error { return lang.UnmarshalText(r, text, ParseRef) }

// Value returns the text for a database.
func (r Ref) Value() (driver.Value, error) { return r.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Ref].
func (r *Ref) Scan(src any) error { return lang.ScanText(r, "law.Ref", src, ParseRef) }

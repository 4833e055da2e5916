package zone

import (
	"database/sql/driver"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Provision is a provision of any statute (법령의 조항): the name of the statute and the citation in it, "도로교통법 제5조제1항".
// A [law.Ref] knows the statutes of this library only; a special case may touch any. It is comparable, and the zero value
// is absent.
type Provision struct {
	act string // as written, one space between words
	ref law.Ref
}

// ParseProvision reads the name of a statute and a citation behind it, in the Korean form; a citation without a name is of
// the zone Act. The error is a [*ParseError].
func ParseProvision(s string) (Provision, error) {
	text := strings.Join(strings.Fields(lang.Normalize(s)), " ")
	if ref, err := law.ParseRef(text); err == nil {
		return Provision{ref.Act().Short().KO, ref}, nil
	}
	act, place := cutProvision(text)
	ref, err := law.ParseRef(place)
	if act == "" || err != nil || ref.Article() == 0 || len(act) > 256 {
		return Provision{}, &ParseError{Package: "zone", Type: "Provision", Input: s, Reason: "want the name of the statute and the citation, such as 도로교통법 제5조제1항"}
	}
	return Provision{act, ref}, nil
}

// cutProvision cuts before the first 제 that a digit follows.
func cutProvision(text string) (act, place string) {
	for i := range text {
		rest, found := strings.CutPrefix(text[i:], "제")
		if found && rest != "" && rest[0] >= '1' && rest[0] <= '9' {
			return strings.TrimSpace(text[:i]), text[i:]
		}
	}
	return "", ""
}

// MustProvision is [ParseProvision] for literals; it panics on an error.
func MustProvision(s string) Provision {
	p, err := ParseProvision(s)
	if err != nil {
		panic(err)
	}
	return p
}

// ProvisionOf returns the provision that a citation names; the zero Ref gives the zero Provision.
func ProvisionOf(r law.Ref) Provision {
	if r.IsZero() {
		return Provision{}
	}
	return Provision{r.Act().Short().KO, r}
}

// IsZero reports whether it is absent.
func (p Provision) IsZero() bool { return p == Provision{} }

// Equal is ==.
func (p Provision) Equal(q Provision) bool { return p == q }

// Covers reports whether q is p or a part of it: 제5조 covers 제5조제1항 of the same statute.
func (p Provision) Covers(q Provision) bool {
	return !p.IsZero() && p.act == q.act && p.ref.Covers(q.ref)
}

// Compare orders by the name of the statute and the place in it, the absent one first.
func (p Provision) Compare(q Provision) int {
	if c := strings.Compare(p.act, q.act); c != 0 {
		return c
	}
	return p.ref.Compare(q.ref)
}

// String returns the Korean form: 도로교통법 제5조제1항; a provision of the zone Act carries no name.
func (p Provision) String() string {
	if p.IsZero() || p.listed() {
		return p.ref.String()
	}
	return p.act + " " + p.ref.String()
}

// listed reports whether the citation itself names the statute.
func (p Provision) listed() bool { return p.ref.Act().Short().KO == p.act }

// In returns the citation in the language; the name of a statute that the library does not know stays Korean.
func (p Provision) In(l lang.Language) string {
	if p.IsZero() || p.listed() {
		return p.ref.In(l)
	}
	return p.act + " " + p.ref.In(l)
}

// AppendText appends the Korean form.
func (p Provision) AppendText(b []byte) ([]byte, error) { return append(b, p.String()...), nil }

// MarshalText returns the Korean form.
func (p Provision) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads as [ParseProvision] does; the empty text is the zero value. After an error the value is unchanged.
func (p *Provision) UnmarshalText(text []byte) error {
	return lang.UnmarshalText(p, text, ParseProvision)
}

// Value returns the Korean form for a database.
func (p Provision) Value() (driver.Value, error) { return p.String(), nil }

// Scan reads the text from a database: a string or bytes. NULL is an error; use sql.Null[Provision].
func (p *Provision) Scan(src any) error {
	return lang.ScanText(p, "zone.Provision", src, ParseProvision)
}

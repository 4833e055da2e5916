package flow

import (
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Office is a part in a procedure (절차상 지위) that brings events about. The zero value is unset.
type Office uint8

// The offices.
const (
	Applicant       Office = iota + 1 // the operator who asks and holds (신청인, 사업자)
	LocalGovernment                   // the head of the local government (관할 지방자치단체의 장)
	Ministry                          // the minister in charge of the statute (주무부처의 장)
	Agency                            // the head of another authority concerned (관계 행정기관의 장)
	Committee                         // the deliberating committee (위원회)
	Body                              // a certification, testing or inspection body (인증·시험·검사기관)
	Overseer                          // who designates or accredits bodies (지정·인정기관)
)

var offices = lang.Vocabulary[Office]{Name: "flow.Office", Words: []lang.Word{
	{"applicant", "신청인", "applicant"},
	{"local_government", "지방자치단체의 장", "local government"},
	{"ministry", "주무부처의 장", "ministry"},
	{"agency", "관계 행정기관의 장", "other agency"},
	{"committee", "위원회", "committee"},
	{"body", "인증·시험기관", "certification body"},
	{"overseer", "지정·인정기관", "overseer of bodies"},
}}

// ParseError reports a text that is not the written form of a value of this package.
type ParseError = lang.ParseError

// ParseOffice reads the word of an office, "local_government".
func ParseOffice(s string) (Office, error) { return offices.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (o Office) String() string { return offices.Word(o) }

// In returns the name for people.
func (o Office) In(l lang.Language) string { return offices.In(o, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (o Office) AppendText(b []byte) ([]byte, error) { return offices.Append(b, o) }

// MarshalText returns the wire word; a value outside the list is an error.
func (o Office) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (o *Office) UnmarshalText(text []byte) error { return offices.Unmarshal(o, text) }

// Offices is a set of offices. The zero value is empty, which on a [Move] means that the table leaves open who acts.
type Offices uint16

// By returns the set of the offices. An unset office or one outside the list is left out.
func By(list ...Office) Offices {
	var s Offices
	for _, o := range list {
		if o.String() != "" {
			s |= 1 << o
		}
	}
	return s
}

// Has reports whether the office is in the set.
func (s Offices) Has(o Office) bool { return o.String() != "" && s&(1<<o) != 0 }

// List returns the offices in the order of the constants.
func (s Offices) List() []Office {
	return slices.DeleteFunc(offices.All(), func(o Office) bool { return !s.Has(o) })
}

// String returns the wire words with a bar between them: "ministry|committee".
func (s Offices) String() string {
	words := make([]string, 0, len(offices.Words))
	for _, o := range s.List() {
		words = append(words, o.String())
	}
	return strings.Join(words, "|")
}

// In returns the names with a comma between them.
func (s Offices) In(l lang.Language) string {
	names := make([]string, 0, len(offices.Words))
	for _, o := range s.List() {
		names = append(names, o.In(l))
	}
	return strings.Join(names, ", ")
}

package flow

import (
	"fmt"
	"math/bits"
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

var (
	officeWords = []string{"applicant", "local_government", "ministry", "agency", "committee", "body", "overseer"}
	officeTexts = []lang.Text{
		{KO: "신청인", EN: "applicant"},
		{KO: "지방자치단체의 장", EN: "local government"},
		{KO: "주무부처의 장", EN: "ministry"},
		{KO: "관계 행정기관의 장", EN: "other agency"},
		{KO: "위원회", EN: "committee"},
		{KO: "인증·시험기관", EN: "certification body"},
		{KO: "지정·인정기관", EN: "overseer of bodies"},
	}
)

// ParseError reports a text that is not the written form of a value of this package.
type ParseError struct {
	Type   string // name of the type, "Office"
	Input  string // the text as it came
	Reason string // what form is wanted
}

// Error returns one English line; a long input is cut short in it.
func (e *ParseError) Error() string {
	return fmt.Sprintf("flow: %.64q is not a %s: %s", e.Input, e.Type, e.Reason)
}

// ParseOffice reads the word of an office, "local_government".
func ParseOffice(s string) (Office, error) {
	if i := slices.Index(officeWords, s); i >= 0 {
		return Office(i + 1), nil
	}
	return 0, &ParseError{Type: "Office", Input: s, Reason: "want one of " + strings.Join(officeWords, ", ")}
}

// String returns the wire word, or the empty string where it is unset or outside the list.
func (o Office) String() string {
	if o == 0 || int(o) > len(officeWords) {
		return ""
	}
	return officeWords[o-1]
}

// In returns the name for people.
func (o Office) In(l lang.Language) string {
	if o.String() == "" {
		return ""
	}
	return officeTexts[o-1].In(l)
}

// AppendText appends the wire word; a value outside the list is an error.
func (o Office) AppendText(b []byte) ([]byte, error) {
	if int(o) > len(officeWords) {
		return b, fmt.Errorf("flow: office %d is outside its list", uint8(o))
	}
	return append(b, o.String()...), nil
}

// MarshalText returns the wire word; a value outside the list is an error.
func (o Office) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (o *Office) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*o = 0
		return nil
	}
	read, err := ParseOffice(string(text))
	if err == nil {
		*o = read
	}
	return err
}

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
	list := make([]Office, 0, bits.OnesCount16(uint16(s)))
	for i := range officeWords {
		if o := Office(i + 1); s.Has(o) {
			list = append(list, o)
		}
	}
	return list
}

// String returns the wire words with a bar between them: "ministry|committee".
func (s Offices) String() string {
	words := make([]string, 0, len(officeWords))
	for _, o := range s.List() {
		words = append(words, o.String())
	}
	return strings.Join(words, "|")
}

// In returns the names with a comma between them.
func (s Offices) In(l lang.Language) string {
	names := make([]string, 0, len(officeWords))
	for _, o := range s.List() {
		names = append(names, o.In(l))
	}
	return strings.Join(names, ", ")
}

package deliberation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// RelationKind is how a member stands to a party of the item (당사자) or to the item itself, as 시행령 제50조제1항 lists it. The zero
// value is unset.
type RelationKind uint8

// The relations. "The member" includes the member's spouse, present or former, in the kinds of 제1호.
const (
	Party         RelationKind = iota + 1 // is a party (당사자; 제1호)
	Spouse                                // the spouse is a party, its officer or a co-holder (배우자; 제1호)
	FormerSpouse                          // the same of a former spouse (배우자였던 사람; 제1호)
	Relative                              // is or was a relative of a party or its officer (친족; 제2호)
	Officer                               // is an officer of a party that is a body (임원; 제1호)
	CoRightHolder                         // shares a right or a duty with a party (공동권리자·공동의무자; 제1호)
	Testified                             // testified or made a statement in the item (증언·진술; 제3호)
	Advised                               // advised in it (자문; 제3호)
	Researched                            // did contract research or a survey for it (용역·조사; 제3호)
	Appraised                             // appraised in it (감정; 제3호)
	Employee                              // works, or worked within the last 3 years, in the party's body (재직; 제4호)
	Agent                                 // is or was the party's agent, itself or its body (대리인; 제5호)
)

var relationWords = lang.Vocabulary[RelationKind]{Name: "deliberation.RelationKind", Words: []lang.Word{
	{"party", "당사자", "party"},
	{"spouse", "배우자", "spouse"},
	{"former_spouse", "배우자였던 사람", "former spouse"},
	{"relative", "친족 또는 친족이었던 사람", "relative, present or former"},
	{"officer", "당사자인 법인·단체의 임원", "officer of the party"},
	{"co_right_holder", "공동권리자 또는 공동의무자", "sharer of a right or duty"},
	{"testified", "증언 또는 진술", "testimony or statement"},
	{"advised", "자문", "advice"},
	{"researched", "용역 또는 조사", "contract research or survey"},
	{"appraised", "감정", "appraisal"},
	{"employee", "당사자가 속한 법인·단체 재직", "employment in the party's body"},
	{"agent", "당사자의 대리인", "agent of the party"},
}}

// relationItem is the 호 of 시행령 제50조제1항 for each kind.
var relationItem = [...]law.Ref{
	relationParty, relationParty, relationParty, law.MustRef("시행령 제50조제1항제2호"), relationParty, relationParty,
	relationDeed, relationDeed, relationDeed, relationDeed,
	law.MustRef("시행령 제50조제1항제4호"), law.MustRef("시행령 제50조제1항제5호"),
}

var (
	relationParty = law.MustRef("시행령 제50조제1항제1호")
	relationDeed  = law.MustRef("시행령 제50조제1항제3호")
)

// Relation is one such relation of a member (이해관계).
type Relation struct {
	Kind RelationKind `json:"kind"`
	// Until is the last day of employment (퇴직일); zero for one who still works there. Only an employee has one.
	Until civil.Date `json:"until,omitzero"`
}

// ParseRelationKind reads a word of the wire, such as former_spouse.
func ParseRelationKind(s string) (RelationKind, error) { return relationWords.Parse(s) }

// Basis is the subparagraph of 시행령 제50조제1항 that names the relation; absent where there is none.
func (k RelationKind) Basis() law.Ref {
	if k == 0 || int(k) > len(relationItem) {
		return law.Ref{}
	}
	return relationItem[k-1]
}

// IsZero reports whether the kind is unset.
func (k RelationKind) IsZero() bool { return k == 0 }

// String is the word of the wire; empty where there is none.
func (k RelationKind) String() string { return relationWords.Word(k) }

// In is the relation in a few words for people.
func (k RelationKind) In(l lang.Language) string { return relationWords.In(k, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (k RelationKind) AppendText(b []byte) ([]byte, error) { return relationWords.Append(b, k) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (k RelationKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText is [ParseRelationKind], but takes the empty text as the zero value.
func (k *RelationKind) UnmarshalText(text []byte) error { return relationWords.Unmarshal(k, text) }

// Value is the word for database/sql.
func (k RelationKind) Value() (driver.Value, error) { return relationWords.Value(k) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[RelationKind].
func (k *RelationKind) Scan(src any) error { return relationWords.Scan(k, src) }

package certification

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Spec is a track as data (인증 경로): what a scheme asks of a class of products, from the first paper to the certificate and
// what comes after it. A host writes its own in Go or as JSON; [NewTrack] checks it.
//
// Ids are lower-case letters, digits, '-' and '_', up to 64. What a list names by id must be in the list that declares it.
type Spec struct {
	// Schema is that of a document, "teukgu/certification-track/1"; it may be absent in a Go literal.
	Schema wire.Schema `json:"schema,omitzero"`
	// ID names the track, "kc-safety-certification".
	ID string `json:"id"`
	// Scheme is the scheme (인증 제도), Class the class of products or the route in it; the class may be absent.
	Scheme lang.Text `json:"scheme"`
	Class  lang.Text `json:"class,omitzero"`
	// Market is where the certificate counts.
	Market Market `json:"market"`
	// Since is the first day from which the data is right; zero where it is not known. A later version of the same track
	// has the same ID and a later day.
	Since civil.Date `json:"since,omitzero"`
	// Ground is what the scheme as a whole stands on.
	Ground Ground `json:"ground"`
	// Standards are the technical rules that stages apply (적용 표준), by name.
	Standards []string `json:"standards,omitempty"`
	// Parties are those who act, other than the applicant.
	Parties []Party `json:"parties,omitempty"`
	// Entry are the conditions to enter the track, all of them.
	Entry []Condition `json:"entry,omitempty"`
	// Evidence declares the evidence that stages need and yield.
	Evidence []Evidence `json:"evidence,omitempty"`
	// Stages are the steps. What comes first is in their After and Needs; the order here only breaks ties.
	Stages []Stage `json:"stages"`
	// Objection is the remedy against a rejection; zero where none is known.
	Objection Objection `json:"objection,omitzero"`
	// Conditional is the ground on which a certificate may carry conditions (조건부 인증); zero where none is known.
	Conditional Ground `json:"conditional,omitzero"`
	// Validity is how a certificate ends and what is looked at until then.
	Validity Validity `json:"validity"`
	// Suspension is the longest time for which the use of a certificate may be forbidden; zero where none is known.
	Suspension Figure `json:"suspension,omitzero"`
	// Effect is what the certificate does in law (인증의 효력).
	Effect Note `json:"effect,omitzero"`
	// Duties last as long as the certificate.
	Duties []Duty `json:"duties,omitempty"`
	// Exemptions are the grounds on which no certificate is needed (인증의 면제).
	Exemptions []Condition `json:"exemptions,omitempty"`
	// Recognition are the agreements on mutual recognition under which evidence from elsewhere counts here.
	Recognition []Agreement `json:"recognition,omitempty"`
	// Notes are other facts, Missing what was looked for and not found.
	Notes   []Note      `json:"notes,omitempty"`
	Missing []lang.Text `json:"missing,omitempty"`
}

// Party is somebody who acts in a track, other than the applicant.
type Party struct {
	// Role is what they act as. One body may act in several roles.
	Role Role `json:"role"`
	// Name says who that is in this scheme: 안전인증기관.
	Name lang.Text `json:"name"`
	// Term is how long the body's own designation or recognition lasts; zero where none is known.
	Term Figure `json:"term,omitzero"`
	// Ground is where their part stands.
	Ground Ground `json:"ground"`
}

// Duty is something that somebody has to do as long as a certificate is in force, without a last day.
type Duty struct {
	What   lang.Text `json:"what"`
	Who    Role      `json:"who"`
	Ground Ground    `json:"ground"`
}

// Objection is the remedy against a rejection (이의신청). The zero value is absent.
type Objection struct {
	// File is within what time the applicant may object; zero where the law names none.
	File Figure `json:"file,omitzero"`
	// Answer is within what time it is answered.
	Answer Figure `json:"answer,omitzero"`
	// Ground is the provision that gives it.
	Ground Ground `json:"ground"`
}

// IsZero reports whether there is no remedy.
func (o Objection) IsZero() bool { return o == Objection{} }

// Validity is how a certificate ends (유효기간과 사후관리).
type Validity struct {
	// Term is the rule.
	Term Term `json:"term"`
	// Most is how long a certificate of a fixed or renewable term lasts at most, Least at least where that differs with
	// the type of product. Both are equal where the scheme knows one length only.
	Least civil.Period `json:"least,omitzero"`
	Most  civil.Period `json:"most,omitzero"`
	// Renewal is by how much a renewal prolongs it at most; zero where no length is known.
	Renewal Figure `json:"renewal,omitzero"`
	// Surveillance is what is looked at while it lasts; zero where none is known.
	Surveillance Surveillance `json:"surveillance,omitzero"`
	// Ground is where the term stands.
	Ground Ground `json:"ground"`
}

// Surveillance is a recurring inspection (정기검사, 사후관리). The zero value is absent.
type Surveillance struct {
	// What is done, by whom, and how often.
	What  lang.Text `json:"what"`
	By    Role      `json:"by"`
	Every Figure    `json:"every"`
}

// IsZero reports whether there is none.
func (s Surveillance) IsZero() bool { return s == Surveillance{} }

package law

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Confidence says how a fact is known. A larger value is weaker; the zero value is unset.
type Confidence uint8

// The confidences, from the strongest.
const (
	Primary   Confidence = iota + 1 // read in the text of the statute or the official gazette
	Secondary                       // from the press, an agency's page, a summary
	Inferred                        // concluded from primary or secondary sources
)

var confidences = lang.Vocabulary[Confidence]{Name: "law.Confidence", Words: []lang.Word{
	{"primary", "원문 확인", "read in the text"},
	{"secondary", "2차 자료", "secondary source"},
	{"inferred", "추론", "inferred"},
}}

// ParseConfidence reads the word of a confidence: primary, secondary or inferred.
func ParseConfidence(s string) (Confidence, error) { return confidences.Parse(s) }

// String returns the wire word, or the empty string where it is unset.
func (c Confidence) String() string { return confidences.Word(c) }

// In returns the confidence in words for people.
func (c Confidence) In(l lang.Language) string { return confidences.In(c, l) }

// Weaker returns the weaker of the two; an unset one gives way to the other.
func (c Confidence) Weaker(d Confidence) Confidence { return max(c, d) }

// AppendText appends the wire word; a value outside the list is an error.
func (c Confidence) AppendText(b []byte) ([]byte, error) { return confidences.Append(b, c) }

// MarshalText returns the wire word; a value outside the list is an error.
func (c Confidence) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value.
func (c *Confidence) UnmarshalText(text []byte) error { return confidences.Unmarshal(c, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (c Confidence) Value() (driver.Value, error) { return confidences.Value(c) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Confidence].
func (c *Confidence) Scan(src any) error { return confidences.Scan(c, src) }

// Source says where a fact was read and how sure it is. The zero value is no source.
type Source struct {
	Ref        string     `json:"ref"`                // an address or a bibliographic reference
	Confidence Confidence `json:"confidence"`         // how the fact is known from it
	Title      lang.Text  `json:"title,omitzero"`     // what the source is called
	Retrieved  civil.Date `json:"retrieved,omitzero"` // the day on which it was read
	Note       lang.Text  `json:"note,omitzero"`      // what is uncertain
}

// IsZero reports whether there is no source.
func (s Source) IsZero() bool { return s == Source{} }

package deliberation

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Seat is how a member comes to the committee. The zero value is unset.
type Seat uint8

// The seats of 제77조제3항 and 시행령 제49조제2항.
const (
	ExOfficio Seat = iota + 1 // 당연직: while the office is held
	Appointed                 // 위촉직: for a term
)

var seatWords = lang.Vocabulary[Seat]{Name: "deliberation.Seat", Words: []lang.Word{
	{"ex_officio", "당연직", "ex officio"},
	{"appointed", "위촉직", "appointed"},
}}

// ParseSeat reads a word of the wire: ex_officio or appointed.
func ParseSeat(s string) (Seat, error) { return seatWords.Parse(s) }

// IsZero reports whether the seat is unset.
func (s Seat) IsZero() bool { return s == 0 }

// String is the word of the wire; empty where there is none.
func (s Seat) String() string { return seatWords.Word(s) }

// In is the seat in a word for people.
func (s Seat) In(l lang.Language) string { return seatWords.In(s, l) }

// AppendText appends the word of the wire; a value outside the list is an error.
func (s Seat) AppendText(b []byte) ([]byte, error) { return seatWords.Append(b, s) }

// MarshalText is the word of the wire; a value outside the list is an error.
func (s Seat) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText is [ParseSeat], but takes the empty text as the zero value.
func (s *Seat) UnmarshalText(text []byte) error { return seatWords.Unmarshal(s, text) }

// Value is the word for database/sql.
func (s Seat) Value() (driver.Value, error) { return seatWords.Value(s) }

// Scan reads the word from a text column. NULL is an error: scan into sql.Null[Seat].
func (s *Seat) Scan(src any) error { return seatWords.Scan(s, src) }

// Member is a person who sits on a committee (위원).
type Member struct {
	ID   string `json:"id"`             // given by the host; required, unique in the register
	Name string `json:"name,omitempty"` // for people
	Seat Seat   `json:"seat"`
	// Terms are the terms of an appointed member, first and re-appointment, in order; an ex officio member has none.
	Terms []civil.Span `json:"terms,omitempty"`
}

// Register lists the members of a committee (위원 명부). Those in office on a day are the 재적위원; a vacant seat is no member.
type Register struct {
	Body    Body     `json:"body"`
	Members []Member `json:"members"`
}

// Sits reports whether the member is in office on the day: always ex officio, otherwise within a term.
func (m Member) Sits(on civil.Date) bool {
	for _, term := range m.Terms {
		if term.Contains(on) {
			return true
		}
	}
	return m.Seat == ExOfficio
}

// On returns the members in office on the day (재적위원), in the order of the register.
func (r Register) On(on civil.Date) []Member {
	var sitting []Member
	for _, m := range r.Members {
		if m.Sits(on) {
			sitting = append(sitting, m)
		}
	}
	return sitting
}

// Validate reports what is wrong with the register as of a day, as a [fault.List]: identifiers, seats, terms longer or more often than the law
// allows, and more members in office on the day than the committee may have. Limits whose number on that day is not known are not asked.
func (r Register) Validate(on civil.Date) error {
	var list fault.List
	if r.Body.String() == "" {
		list.Add(bodyRequired.At(fault.Path{}.Field("body"), law.Ref{}))
	}
	seen := map[string]bool{}
	for i, m := range r.Members {
		p := fault.Path{}.Field("members").Index(i)
		switch {
		case m.ID == "":
			list.Add(memberRequired.At(p.Field("id"), law.Ref{}))
		case seen[m.ID]:
			list.Add(memberDuplicate.At(p.Field("id"), law.Ref{}, arg("id", m.ID)))
		}
		seen[m.ID] = true
		list.Add(m.faults(p, r.Body)...)
	}
	if most, ok := r.Body.Size().At(on); ok {
		if n := len(r.On(on)); n > most.Value {
			list.Add(sizeExceeded.At(fault.Path{}.Field("members"), most.Basis, arg("on", on), arg("n", n), arg("limit", most.Value)))
		}
	}
	return list.Err()
}

func (m Member) faults(p fault.Path, b Body) fault.List {
	var list fault.List
	switch {
	case m.Seat.String() == "":
		list.Add(seatRequired.At(p.Field("seat"), law.Ref{}))
	case m.Seat == ExOfficio && len(m.Terms) > 0:
		list.Add(termsForbidden.At(p.Field("terms"), law.Ref{}))
	case m.Seat == Appointed && len(m.Terms) == 0:
		list.Add(termsRequired.At(p.Field("terms"), law.Ref{}))
	case m.Seat == Appointed:
		list.Add(termFaults(p.Field("terms"), m.Terms, b)...)
	}
	return list
}

// termFaults asks each term against the law of its first day. Terms that follow without a day between are on end (연임).
func termFaults(p fault.Path, terms []civil.Span, b Body) fault.List {
	var list fault.List
	run := 0
	for i, t := range terms {
		if t.From().IsZero() || t.Until().IsZero() || i > 0 && t.From().Before(terms[i-1].Until()) {
			return append(list, termInvalid.At(p.Index(i), law.Ref{}, arg("term", t)))
		}
		if run++; i > 0 && t.From() != terms[i-1].Until() {
			run = 1
		}
		if length, ok := b.Term().At(t.From()); ok {
			// A term begins with its first day, so it ends on the eve of the same date; Up is that eve where the date is missing.
			if end, err := t.From().Add(length.Value, civil.Up); err == nil && t.Until().After(end) {
				list.Add(termTooLong.At(p.Index(i), length.Basis, arg("term", t), arg("limit", length.Value)))
			}
		}
		if most, ok := b.Terms().At(t.From()); ok && run > most.Value {
			list.Add(termsTooMany.At(p.Index(i), most.Basis, arg("n", run), arg("limit", most.Value)))
		}
	}
	return list
}

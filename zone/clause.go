package zone

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// clauses are what provisions say, in short and each over time: data for lists and screens, in the order of the provisions.
type clauses []law.Timeline[lang.Text]

// on returns those in force on a day, with their provisions and how they are known. The caller owns the slice.
func (c clauses) on(day civil.Date) []law.Entry[lang.Text] {
	var list []law.Entry[lang.Text]
	for _, t := range c {
		if e, ok := t.At(day); ok && !e.Ended {
			list = append(list, e)
		}
	}
	return list
}

// clause is one that has stood unchanged since a day.
func clause(from, basis, korean, english string) law.Timeline[lang.Text] {
	return law.MustTimeline(read(from, ko(korean, english), basis))
}

// policy is a line that no article carries: what the ministry announced, from secondary sources.
func policy(from, korean, english string) law.Timeline[lang.Text] {
	e := read(from, ko(korean, english), "")
	e.Confidence = law.Secondary
	return law.MustTimeline(e)
}

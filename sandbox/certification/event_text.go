package certification

import (
	"fmt"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// How many characters a free text may have: a name of one line, and a text of paragraphs.
const (
	nameLimit = 200
	textLimit = 10_000
)

// texts finds what is wrong with what people wrote into the event, so that it can stand in a list or a log.
func (e *Event) texts() fault.List {
	var list fault.List
	at := fault.Path{}.Field
	for _, t := range [...]struct {
		at    fault.Path
		text  string
		limit int
	}{
		{at("product"), e.Product, nameLimit}, {at("zone"), e.Zone, nameLimit}, {at("permit"), e.Permit, nameLimit},
		{at("by").Field("name"), e.By.Name, nameLimit}, {at("item").Field("ref"), e.Item.Ref, nameLimit},
		{at("item").Field("permit"), e.Item.Permit, nameLimit}, {at("item").Field("zone"), e.Item.Zone, nameLimit},
		{at("number"), e.Number, nameLimit}, {at("reason"), e.Reason, textLimit},
	} {
		list.Add(textFault(t.at, t.text, t.limit))
	}
	for i, t := range e.Imposed {
		list.Add(textFault(at("imposed").Index(i).Field("ko"), t.KO, textLimit), textFault(at("imposed").Index(i).Field("en"), t.EN, textLimit))
	}
	return list
}

// textFault is what is wrong with a text of at most limit characters; only one that is no name may have line feeds.
func textFault(at fault.Path, s string, limit int) *fault.Fault {
	if n := utf8.RuneCountInString(s); n > limit {
		return textLong.At(at, noLaw, arg("limit", limit), arg("length", n))
	}
	if r, found := lang.Forbidden(s, limit != nameLimit); found {
		return textForbidden.At(at, noLaw, arg("character", fmt.Sprintf("U+%04X", r)))
	}
	return nil
}

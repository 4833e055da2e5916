package calendar

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Holiday is one public holiday (공휴일) with its provenance. Plain Sundays are not represented.
type Holiday struct {
	// Date is the day.
	Date civil.Date `json:"date"`
	// Name is what the Decree or the almanac outline (월력요항) calls it: 설날 다음 날, 대체공휴일(설날).
	Name lang.Text `json:"name"`
	// Kind says why it is one.
	Kind Kind `json:"kind"`
	// Basis is the provision that makes it one, in the numbering of that day; zero where a host adds a day without it.
	Basis law.Ref `json:"basis,omitzero"`
	// MadeBy is the act, decree or decision that first made it one (대통령령 제31930호, 국무회의 의결).
	MadeBy lang.Text `json:"made_by,omitzero"`
	// Known is the day on which it was promulgated or decided: before it nobody could count with it. An election on expiry
	// of a term is decided by law, so it is known since the term can be computed: of a President from the day on which
	// his predecessor's term began, of the others since elections on expiry are holidays (2006-09-06).
	Known civil.Date `json:"known"`
	// Confidence says how the day is known to the library; unset where a host adds it.
	Confidence law.Confidence `json:"confidence,omitzero"`
}

var (
	holidayDate = fault.Define("calendar.holiday.date.missing",
		"공휴일의 날짜가 없습니다. 날짜를 적어 주십시오.",
		"The holiday has no date. State the date.")
	holidayName = fault.Define("calendar.holiday.name.missing",
		"공휴일의 이름이 없습니다. 한국어 이름을 적어 주십시오.",
		"The holiday has no name. State its Korean name.")
	holidayKind = fault.Define("calendar.holiday.kind.invalid",
		"공휴일의 종류가 없거나 올바르지 않습니다. 법정, 대체, 임시, 선거 가운데 하나를 적어 주십시오.",
		"The kind of the holiday is missing or unknown. State statutory, substitute, temporary or election.")
	holidayKnown = fault.Define("calendar.holiday.known.missing",
		"공포되거나 지정된 날이 없습니다. 그날을 적어 주십시오.",
		"The day on which the holiday was promulgated or designated is missing. State it.")
	holidayTwice = fault.Define("calendar.holiday.duplicate",
		"{date}에는 이름이 같은 공휴일({name})이 이미 있습니다. 중복된 것을 빼 주십시오.",
		"There is already a holiday of that name ({name}) on {date}. Leave the duplicate out.")
)

// Validate reports everything that a holiday lacks: date, Korean name, kind, and the day on which it became known.
// The result is nil or a [fault.List].
func (h Holiday) Validate() error { return h.faults(fault.Path{}).Err() }

func (h Holiday) faults(at fault.Path) fault.List {
	var list fault.List
	if h.Date.IsZero() {
		list.Add(holidayDate.At(at.Field("date"), law.Ref{}))
	}
	if h.Name.KO == "" {
		list.Add(holidayName.At(at.Field("name"), law.Ref{}))
	}
	if h.Kind < Statutory || h.Kind > Election {
		list.Add(holidayKind.At(at.Field("kind"), law.Ref{}))
	}
	if h.Known.IsZero() {
		list.Add(holidayKnown.At(at.Field("known"), law.Ref{}))
	}
	return list
}

// joined is one entry for two holidays of one day: the names with a comma, the earlier of the days on which they became
// known, and the rest of the first.
func (h Holiday) joined(other Holiday) Holiday {
	h.Name = lang.Text{
		KO: h.Name.In(lang.Korean) + ", " + other.Name.In(lang.Korean),
		EN: h.Name.In(lang.English) + ", " + other.Name.In(lang.English),
	}
	if other.Known.Before(h.Known) {
		h.Known = other.Known
	}
	return h
}

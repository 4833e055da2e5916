package council

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone"
)

// Meeting is one meeting of the council with its agenda and minutes (회의).
type Meeting struct {
	Number  int                `json:"number"`            // 제n차
	On      civil.Date         `json:"on"`                // the day on which it was or will be held
	Absent  []region.LegalDong `json:"absent,omitempty"`  // provinces that did not attend; the others did
	Agenda  []AgendaItem       `json:"agenda"`            // items in their order (안건)
	Minutes []Minute           `json:"minutes,omitempty"` // what was said and settled (회의록); none before it was held
	Sources []law.Source       `json:"sources,omitempty"` // where it was read; none where the host knows it itself
	Notes   lang.Text          `json:"notes,omitzero"`    // what is uncertain
}

// AgendaItem is one item of a meeting, counted from 1 by its place.
type AgendaItem struct {
	Subject    lang.Text `json:"subject"`
	Zone       zone.ID   `json:"zone,omitzero"`        // the zone that it is about; empty for all
	Grievances []string  `json:"grievances,omitempty"` // ids of the grievances that it is about
}

// Minute is what was settled on one item (회의 결과).
type Minute struct {
	Item   int        `json:"item"`          // number of the item
	Result lang.Text  `json:"result"`        // what was settled
	Who    lang.Text  `json:"who,omitzero"`  // who is to do something
	Due    civil.Date `json:"due,omitzero"`  // by which day, inclusive, as the meeting set it
	Done   civil.Date `json:"done,omitzero"` // the day on which it was done
}

// FirstMeeting returns the first meeting of the ministry and the 14 provinces, on 2024-08-26, as far as the press tells. The
// caller owns it.
func FirstMeeting() Meeting {
	return Meeting{
		Number: 1,
		On:     civil.MustDate("2024-08-26"),
		Agenda: []AgendaItem{
			{Subject: lang.Text{KO: "해외실증", EN: "overseas demonstration"}},
			{Subject: lang.Text{KO: "국제 공동연구", EN: "joint research with partners abroad"}},
			{Subject: lang.Text{KO: "실증추진단의 구성", EN: "demonstration task forces"}},
		},
		Sources: []law.Source{
			{Ref: "https://www.wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20240826029200030", Confidence: law.Secondary},
			{Ref: "mbalance.co.kr/268", Confidence: law.Secondary},
		},
		Notes: lang.Text{
			KO: "안건은 보도된 주제를 옮긴 것으로, 의사일정 자체와 회의록, 참석자 명단은 확인하지 못하였다. 주관기관 사이의 조정은 2024-05-29부터 있었다.",
			EN: "The items are the reported subjects; the agenda itself, the minutes and who attended were not seen. The lead institutions had been coordinated since 2024-05-29.",
		},
	}
}

// Attended returns the members of the day without those who were absent.
func (m Meeting) Attended() []Member {
	return slices.DeleteFunc(Members(m.On), func(x Member) bool {
		p, ok := x.Province()
		return ok && slices.ContainsFunc(m.Absent, func(c region.LegalDong) bool { return c == p.LegalDong() })
	})
}

// Validate returns every fault: what is missing, an absent province that was no member on the day or stands twice, minutes
// on an item that is not on the agenda. The error is a fault.List.
func (m Meeting) Validate() error { return m.check(fault.Path{}).Err() }

func (m Meeting) check(at fault.Path) fault.List {
	var faults fault.List
	present(&faults, at.Field("number"), m.Number > 0)
	present(&faults, at.Field("on"), !m.On.IsZero())
	if m.On.Before(founded) && !m.On.IsZero() {
		faults.Add(meetingEarly.At(at.Field("on"), law.Ref{}, lang.Arg{Name: "on", Value: m.On}, lang.Arg{Name: "from", Value: founded}))
	}
	written(&faults, at.Field("notes"), m.Notes)
	for i, c := range m.Absent {
		place := at.Field("absent").Index(i)
		if p, err := c.On(m.On); (err != nil || !p.ZoneEligible()) && !m.On.IsZero() {
			faults.Add(notMember.At(place, law.Ref{}, lang.Arg{Name: "code", Value: c.String()}, lang.Arg{Name: "day", Value: m.On}))
		}
		if slices.Contains(m.Absent[:i], c) {
			faults.Add(idDuplicate.At(place, law.Ref{}, lang.Arg{Name: "value", Value: c.String()}))
		}
	}
	present(&faults, at.Field("agenda"), len(m.Agenda) > 0)
	for i, item := range m.Agenda {
		said(&faults, at.Field("agenda").Index(i).Field("subject"), item.Subject)
		present(&faults, at.Field("agenda").Index(i).Field("zone"), item.Zone == "" || item.Zone.Valid())
	}
	for i, minute := range m.Minutes {
		place := at.Field("minutes").Index(i)
		if minute.Item < 1 || minute.Item > len(m.Agenda) {
			faults.Add(itemUnknown.At(place.Field("item"), law.Ref{}, lang.Arg{Name: "item", Value: minute.Item}, lang.Arg{Name: "last", Value: len(m.Agenda)}))
		}
		said(&faults, place.Field("result"), minute.Result)
		faults = append(faults, todo(place, minute.Who, minute.Due, minute.Done, m.On)...)
	}
	return faults
}

// todo checks something that somebody is to do: a day needs somebody, and no day lies before the one that set it.
func todo(at fault.Path, who lang.Text, due, done, set civil.Date) fault.List {
	var faults fault.List
	written(&faults, at.Field("who"), who)
	if !due.IsZero() {
		present(&faults, at.Field("who").Field("ko"), !lang.Blank(who.KO))
	}
	for _, d := range []struct {
		name string
		on   civil.Date
	}{{"due", due}, {"done", done}} {
		if !d.on.IsZero() && d.on.Before(set) {
			faults.Add(dueEarly.At(at.Field(d.name), law.Ref{}, lang.Arg{Name: "due", Value: d.on}, lang.Arg{Name: "earliest", Value: set}))
		}
	}
	return faults
}

package clock_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/clock"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestAgendaOrder(t *testing.T) {
	item := func(name, due string) clock.Item {
		return clock.Item{What: lang.Text{KO: name, EN: name}, Due: date(due)}
	}
	items := []clock.Item{item("e", ""), item("c", "2026-05-01"), item("a", "2026-04-01"), item("f", ""), item("d", "2026-05-01"), item("b", "2026-04-02")}
	given := append([]clock.Item(nil), items...)
	agenda := clock.NewAgenda(date("2026-04-02"), items...)
	names := ""
	for _, i := range agenda {
		names += i.What.KO
		if i.Overdue != (i.What.KO == "a") {
			t.Errorf("%s: overdue %v; the last day itself is not", i.What.KO, i.Overdue)
		}
	}
	if names != "abcdef" {
		t.Errorf("order %s: by the last day, then as given, what has no day last", names)
	}
	if diff := cmp.Diff(given, items); diff != "" {
		t.Errorf("the caller's items changed:\n%s", diff)
	}
	if late := agenda.Overdue(); len(late) != 1 || late[0].What.KO != "a" || len(agenda) != 6 {
		t.Errorf("overdue: %v", late)
	}
	if clock.NewAgenda(date("2026-04-02")).In(lang.Korean) != "" {
		t.Error("nothing is due and something is said")
	}
}

// TestItem: what an agency sees of one clock from day to day.
func TestItem(t *testing.T) {
	waiting := clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..")}
	for _, w := range []struct {
		on, due, note string
		there, late   bool
	}{
		{"2026-03-09", "", "", false, false},
		{"2026-03-10", "", "", true, false},
		{"2026-03-20", "", "보완을 기다리는 중이며 남은 기간은 21일, 늦어도 2026년 6월 8일까지", true, false},
		{"2026-06-01", "2026-06-08", "보완을 기다리는 중이며 남은 기간은 7일, 늦어도 2026년 6월 8일까지", true, false},
		{"2026-06-09", "2026-06-08", "", true, true},
		{"2026-06-29", "2026-06-08", "", true, true},
		{"2026-06-30", "", "", false, false},
	} {
		course := waiting // as it is recorded on that day
		if w.on == "2026-06-30" {
			course.Answered = date(w.on)
		}
		item, ok := start(t, demonstration(), course).Item(date(w.on))
		if ok != w.there || item.Due != date(w.due) || item.Note.KO != w.note || item.Overdue != w.late {
			t.Errorf("%s: %+v, %v", w.on, item, ok)
		}
		if agenda := clock.NewAgenda(date(w.on), item); agenda[0].Overdue != item.Overdue {
			t.Errorf("%s: the agenda says overdue %v", w.on, agenda[0].Overdue)
		}
	}
	deemed, _ := start(t, confirmation(), clock.Course{From: date("2026-03-10")}).Item(date("2026-03-10"))
	if deemed.OnMiss != confirmation().Silence.Meaning || deemed.To.KO != "중소벤처기업부장관" {
		t.Errorf("%+v (제85조제5항)", deemed)
	}
	open, _ := start(t, reply(), clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..")}).Item(date("2026-03-25"))
	if open.Note != (lang.Text{KO: "보완을 기다리는 중이며 남은 기간은 21일", EN: "a supplement is awaited; 21 days left"}) {
		t.Errorf("%+v", open.Note)
	}
}

// TestJSON: the records are what they were after a round trip, and what is absent is left out.
func TestJSON(t *testing.T) {
	roundTrip(t, clock.Course{From: date("2026-03-10"), Stops: stops("2026-03-20/..", "2026-03-20/2026-03-29"), Extended: civil.Days(30)},
		`{"from":"2026-03-10","stops":[{"from":"2026-03-20"},{"from":"2026-03-20","until":"2026-03-29"}],"extended":"P30D"}`)
	roundTrip(t, clock.Course{From: date("2026-03-10"), Answered: date("2026-03-11")}, `{"from":"2026-03-10","answered":"2026-03-11"}`)
	roundTrip(t, confirmation(), `{"what":{"ko":"규제 신속확인의 회신","en":"reply on a confirmation"},"who":{"ko":"관계 행정기관의 장","en":"other agency"},`+
		`"to":{"ko":"중소벤처기업부장관","en":"MSS Minister"},"length":"P30D","basis":"제85조제4항","stop":"제85조제4항",`+
		`"silence":{"effect":"deemed_not_required","meaning":{"ko":"소관 업무에 해당하지 아니하거나 허가등이 필요하지 아니한 것으로 봄",`+
		`"en":"deemed outside its remit, or its permit not required"},"basis":"제85조제5항"},"confidence":"primary"}`)
	roundTrip(t, demonstration(), "")
	roundTrip(t, clock.Item{What: lang.Text{KO: "보고", EN: "report"}, Due: date("2026-03-31"), Overdue: true},
		`{"what":{"ko":"보고","en":"report"},"due":"2026-03-31","overdue":true}`)
}

func roundTrip[T any](t *testing.T, v T, want string) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil || want != "" && string(data) != want {
		t.Errorf("%s, %v, want %s", data, err, want)
	}
	var again T
	if err := json.Unmarshal(data, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(v, again); diff != "" {
		t.Error(diff)
	}
}

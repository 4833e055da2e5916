package deliberation_test

import (
	"fmt"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
)

func spans(list ...string) []civil.Span {
	var terms []civil.Span
	for _, s := range list {
		terms = append(terms, civil.MustSpan(s))
	}
	return terms
}

func register(body deliberation.Body, members ...deliberation.Member) deliberation.Register {
	return deliberation.Register{Body: body, Members: members}
}

func seats(n int) []deliberation.Member {
	var list []deliberation.Member
	for i := range n {
		list = append(list, deliberation.Member{ID: fmt.Sprint("m", i), Seat: deliberation.ExOfficio})
	}
	return list
}

func TestRegisterSize(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		body        deliberation.Body
		on          string
		n           int
		ok          bool
	}{
		{"the most of the committee", "제77조제2항, 2021-07-21부터", deliberation.ZoneCommittee, "2021-07-21", 40, true},
		{"one more", "제77조제2항, 2021-07-21부터", deliberation.ZoneCommittee, "2021-07-21", 41, false},
		{"the day before is not known", "제77조제2항: the figure of 2018 was not read", deliberation.ZoneCommittee, "2021-07-20", 41, true},
		{"the most of the review committee", "시행령 제49조제1항, 2021-07-21부터", deliberation.ReviewCommittee, "2026-11-22", 45, true},
		{"one more", "시행령 제49조제1항, 2021-07-21부터", deliberation.ReviewCommittee, "2026-11-22", 46, false},
	} {
		err := register(c.body, seats(c.n)...).Validate(civil.MustDate(c.on))
		if want := []string{"members"}; c.ok != (err == nil) || !c.ok && !equal(paths(err), want) {
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
		}
	}
}

func TestTerms(t *testing.T) {
	const basis = "제77조제4항: 임기 2년, 한 차례만 연임"
	on := civil.MustDate("2026-11-22")
	for _, c := range []struct {
		name  string
		terms []civil.Span
		want  []string
	}{
		{"two years", spans("2025-01-01/2026-12-31"), nil},
		{"a day too long", spans("2025-01-01/2027-01-01"), []string{"members[0].terms[0]"}},
		{"shorter", spans("2025-01-01/2025-12-31"), nil},
		{"from a leap day", spans("2024-02-29/2026-02-28"), nil},
		{"from a leap day, a day too long", spans("2024-02-29/2026-03-01"), []string{"members[0].terms[0]"}},
		{"re-appointed once", spans("2022-01-01/2023-12-31", "2024-01-01/2025-12-31"), nil},
		{"re-appointed twice", spans("2020-01-01/2021-12-31", "2022-01-01/2023-12-31", "2024-01-01/2025-12-31"), []string{"members[0].terms[2]"}},
		{"appointed again after a break", spans("2020-01-01/2021-12-31", "2022-01-01/2023-12-31", "2024-01-02/2025-12-31"), nil},
		{"no end", spans("2025-01-01/.."), []string{"members[0].terms[0]"}},
		{"overlap", spans("2024-01-01/2025-12-31", "2025-12-31/2026-12-31"), []string{"members[0].terms[1]"}},
		{"out of order", spans("2025-01-01/2025-12-31", "2023-01-01/2023-12-31"), []string{"members[0].terms[1]"}},
		{"before the Act", spans("2010-01-01/2015-12-31"), nil},
		{"none", nil, []string{"members[0].terms"}},
	} {
		for _, body := range []deliberation.Body{deliberation.ZoneCommittee, deliberation.ReviewCommittee} {
			err := register(body, deliberation.Member{ID: "a", Seat: deliberation.Appointed, Terms: c.terms}).Validate(on)
			if got := paths(err); !equal(got, c.want) {
				t.Errorf("%s (%s): %v, want %v", c.name, basis, got, c.want)
			}
		}
	}
}

func TestRegisterFaults(t *testing.T) {
	err := deliberation.Register{Members: []deliberation.Member{
		{},
		{ID: "a", Seat: deliberation.ExOfficio, Terms: spans("2025-01-01/2025-12-31")},
		{ID: "a", Seat: 9},
	}}.Validate(civil.MustDate("2026-01-01"))
	want := []string{"body", "members[0].id", "members[0].seat", "members[1].terms", "members[2].id", "members[2].seat"}
	if got := paths(err); !equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestCount(t *testing.T) {
	on := civil.MustDate("2026-01-15")
	r := register(deliberation.ZoneCommittee, append(seats(3),
		deliberation.Member{ID: "new", Seat: deliberation.Appointed, Terms: spans("2026-02-01/2027-01-31")})...)
	recused := func(ids ...string) []deliberation.Recused {
		var list []deliberation.Recused
		for _, id := range ids {
			list = append(list, deliberation.Recused{Member: id, Ground: deliberation.Excluded})
		}
		return list
	}
	for _, c := range []struct {
		name, basis string
		ballot      deliberation.Ballot
		want        deliberation.Vote
		faults      []string
	}{
		{"counts", "one member, one vote", deliberation.Ballot{Present: []string{"m0", "m2"}, Recused: recused("m2"), For: []string{"m0"}},
			deliberation.Vote{Members: 3, Present: 2, Recused: 1, For: 1}, nil},
		{"nobody", "an empty hall", deliberation.Ballot{}, deliberation.Vote{Members: 3}, nil},
		{"not yet in office", "재적위원", deliberation.Ballot{Present: []string{"new"}}, deliberation.Vote{}, []string{"present[0]"}},
		{"unknown", "재적위원", deliberation.Ballot{Present: []string{"m0", "x"}}, deliberation.Vote{}, []string{"present[1]"}},
		{"twice", "one member, one vote", deliberation.Ballot{Present: []string{"m0", "m0"}, For: []string{"m0", "m0"}}, deliberation.Vote{}, []string{"present[1]", "for[1]"}},
		{"absent", "출석위원", deliberation.Ballot{Present: []string{"m0"}, Recused: recused("m1"), For: []string{"m2"}}, deliberation.Vote{}, []string{"recused[0].member", "for[0]"}},
		{"the recused votes", "시행령 제50조제1항", deliberation.Ballot{Present: []string{"m0"}, Recused: recused("m0"), For: []string{"m0"}}, deliberation.Vote{}, []string{"for[0]"}},
		{"recused twice, no ground", "시행령 제50조", deliberation.Ballot{Present: []string{"m0"}, Recused: append(recused("m0"), deliberation.Recused{Member: "m0"})},
			deliberation.Vote{}, []string{"recused[1].ground", "recused[1].member"}},
	} {
		got, err := r.Count(on, c.ballot)
		if got != c.want || !equal(paths(err), c.faults) {
			t.Errorf("%s (%s): %+v, %v, want %+v, %v", c.name, c.basis, got, paths(err), c.want, c.faults)
		}
	}
	if _, err := (deliberation.Register{}).Count(on, deliberation.Ballot{}); err == nil {
		t.Error("an empty register votes")
	}
}

func TestNotice(t *testing.T) {
	const basis = "시행령 제47조제6항, 제49조제6항: 개회 7일 전까지"
	for _, c := range []struct {
		name         string
		on, noticed  string
		urgent, fine bool
	}{
		{"eight days before", "2025-05-20", "2025-05-12", false, true},
		{"seven days before: the period is not whole", "2025-05-20", "2025-05-13", false, false},
		{"over a month's end", "2026-03-04", "2026-02-24", false, true},
		{"over a month's end, late", "2026-03-04", "2026-02-25", false, false},
		{"not given", "2025-05-20", "", false, false},
		{"urgent, by telephone that day", "2025-05-20", "2025-05-20", true, true},
		{"urgent, no notice in writing", "2025-05-20", "", true, true},
		{"urgent, after the meeting", "2025-05-20", "2025-05-21", true, false},
		{"before the Decree", "2019-04-16", "2019-04-16", false, true},
	} {
		for _, body := range []deliberation.Body{deliberation.ZoneCommittee, deliberation.ReviewCommittee} {
			m := deliberation.Meeting{Body: body, On: civil.MustDate(c.on), Urgent: c.urgent}
			if c.noticed != "" {
				m.Noticed = civil.MustDate(c.noticed)
			}
			if err := m.Validate(); (err == nil) != c.fine || err != nil && !equal(paths(err), []string{"noticed"}) {
				t.Errorf("%s (%s): %v", c.name, basis, err)
			}
		}
	}
	if got := paths(deliberation.Meeting{}.Validate()); !equal(got, []string{"body", "on"}) {
		t.Errorf("the zero meeting: %v", got)
	}
}

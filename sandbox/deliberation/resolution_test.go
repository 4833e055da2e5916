package deliberation_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestResolution(t *testing.T) {
	day := civil.MustDate("2025-05-20")
	enough := deliberation.Vote{Members: 40, Present: 30, For: 16}
	for _, c := range []struct {
		name, basis string
		in          deliberation.Resolution
		faults      []string
		committee   bool
	}{
		{"counts not published", "a record of a public resolution", deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Carried: true}, nil, true},
		{"counts bear it out", "시행령 제47조제7항", deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Carried: true, Vote: enough}, nil, true},
		{"counts do not", "시행령 제47조제7항", deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Vote: enough}, []string{"carried"}, true},
		{"impossible counts", "시행령 제47조제7항", deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Vote: deliberation.Vote{Members: 1, Present: 2}}, []string{"vote.present"}, true},
		{"delegated", "제79조제1항제3호", deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day, Matter: deliberation.Delegated, Carried: true}, nil, true},
		{"change", "제79조제1항제2호", deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day, Matter: deliberation.ChangeWithinZone}, nil, true},
		{"preliminary", "제79조제1항제1호", deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day, Matter: deliberation.PreliminaryReview}, nil, false},
		{"matter missing", "제79조제1항", deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: day}, []string{"matter"}, false},
		{"matter of the other", "제79조제1항", deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: day, Matter: deliberation.Delegated}, []string{"matter"}, true},
		{"nothing", "what a record must have", deliberation.Resolution{}, []string{"body", "date"}, false},
	} {
		if got := paths(c.in.Validate()); !equal(got, c.faults) || c.in.CountsAsCommittee() != c.committee {
			t.Errorf("%s (%s): %v, want %v; counts as committee %t", c.name, c.basis, got, c.faults, c.in.CountsAsCommittee())
		}
	}
}

func TestResolutionInWords(t *testing.T) {
	r := deliberation.Resolution{Body: deliberation.ZoneCommittee, Date: civil.MustDate("2025-05-20"), Carried: true}
	for got, want := range map[string]string{
		r.In(lang.Korean):  "2025년 5월 20일 규제자유특구위원회: 가결 (시행령 제47조제7항)",
		r.In(lang.English): "20 May 2025, Zone Committee: carried (Decree Art. 47(7))",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	r.Carried, r.Vote = false, deliberation.Vote{Members: 40, Present: 20}
	want := "20 May 2025, Zone Committee: no quorum (Decree Art. 47(7)) 20 of the 40 members were present; the quorum is 21, so nothing can be resolved."
	if got := r.In(lang.English); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := (deliberation.Outcome{}).In(lang.Korean); got != "" {
		t.Errorf("the zero outcome says %q", got)
	}
}

func TestRecordsOnTheWire(t *testing.T) {
	in := struct {
		Resolution deliberation.Resolution `json:"resolution"`
		Register   deliberation.Register   `json:"register"`
		Meeting    deliberation.Meeting    `json:"meeting"`
		Ballot     deliberation.Ballot     `json:"ballot"`
		Relation   deliberation.Relation   `json:"relation"`
	}{
		deliberation.Resolution{Body: deliberation.ReviewCommittee, Date: civil.MustDate("2025-05-20"), Matter: deliberation.Delegated, Vote: deliberation.Vote{Members: 4, Present: 3, For: 2}},
		register(deliberation.ZoneCommittee, deliberation.Member{ID: "a", Seat: deliberation.Appointed, Terms: spans("2025-01-01/2026-12-31")}),
		deliberation.Meeting{Body: deliberation.ZoneCommittee, On: civil.MustDate("2025-05-20"), Urgent: true},
		deliberation.Ballot{Present: []string{"a"}, Recused: []deliberation.Recused{{Member: "a", Ground: deliberation.Challenged}}, For: []string{}},
		deliberation.Relation{Kind: deliberation.Employee, Until: civil.MustDate("2023-03-10")},
	}
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"resolution":{"body":"review_committee","date":"2025-05-20","matter":"delegated","carried":false,"vote":{"members":4,"present":3,"for":2}},` +
		`"register":{"body":"zone_committee","members":[{"id":"a","seat":"appointed","terms":["2025-01-01/2026-12-31"]}]},` +
		`"meeting":{"body":"zone_committee","on":"2025-05-20","urgent":true},` +
		`"ballot":{"present":["a"],"recused":[{"member":"a","ground":"challenged"}],"for":[]},` +
		`"relation":{"kind":"employee","until":"2023-03-10"}}`
	if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Error(diff)
	}
	out := in
	out.Ballot, out.Register = deliberation.Ballot{}, deliberation.Register{}
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(out)
	if diff := cmp.Diff(want, string(again)); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

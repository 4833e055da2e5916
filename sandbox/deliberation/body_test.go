package deliberation_test

import (
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
)

func TestBodiesStandWhereTheActAndDecreePutThem(t *testing.T) {
	on := civil.MustDate("2026-11-22")
	for _, c := range []struct {
		name                      string
		body                      deliberation.Body
		founded, vote, size, term string
		members, years, terms     int
		notice                    string
	}{
		{"main committee", deliberation.ZoneCommittee, "제77조제1항", "시행령 제47조제7항", "제77조제2항", "제77조제4항", 40, 2, 2, "시행령 제47조제6항"},
		{"review committee", deliberation.ReviewCommittee, "제79조제1항", "시행령 제49조제7항", "시행령 제49조제1항", "시행령 제49조제3항", 45, 2, 2, "시행령 제49조제6항"},
	} {
		if got := c.body.Basis().String(); got != c.founded {
			t.Errorf("%s: founded by %s, want %s", c.name, got, c.founded)
		}
		if got := c.body.VoteBasis().String(); got != c.vote {
			t.Errorf("%s: votes by %s, want %s", c.name, got, c.vote)
		}
		if e, ok := c.body.Size().At(on); !ok || e.Value != c.members || e.Basis.String() != c.size {
			t.Errorf("%s: size %v, want %d by %s", c.name, e, c.members, c.size)
		}
		if e, ok := c.body.Term().At(on); !ok || e.Value != civil.Years(c.years) || e.Basis.String() != c.term {
			t.Errorf("%s: term %v, want %d years by %s", c.name, e, c.years, c.term)
		}
		if e, ok := c.body.Terms().At(on); !ok || e.Value != c.terms || e.Basis.String() != c.term {
			t.Errorf("%s: %v terms, want %d by %s", c.name, e, c.terms, c.term)
		}
		if e, ok := c.body.Notice().At(on); !ok || e.Value != civil.Days(7) || e.Basis.String() != c.notice {
			t.Errorf("%s: notice %v, want 7 days by %s", c.name, e, c.notice)
		}
	}
}

func TestRecusalsStandInArticle50(t *testing.T) {
	for recusal, want := range map[deliberation.Recusal]string{
		deliberation.Excluded:   "시행령 제50조제1항",
		deliberation.Challenged: "시행령 제50조제2항",
		deliberation.Abstained:  "시행령 제50조제3항",
	} {
		if got := recusal.Basis().String(); got != want {
			t.Errorf("%s: %s, want %s", recusal, got, want)
		}
	}
}

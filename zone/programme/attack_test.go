package programme_test

import (
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/zone/programme"
)

// TestFactsBelowZero: a count or an aid below zero is no fact, so the rule stays open.
func TestFactsBelowZero(t *testing.T) {
	yes, no := of(true), of(false)
	for kind, cases := range map[programme.Kind][]sandboxtest.Case[programme.Support]{
		programme.OverseasCertification: {
			entry("건수가 음수", "제97조", facts{CasesThisYear: of(-1), ReceivedThisYear: money.Won(0), SupportedElsewhere: no}, sandboxtest.Open("cases_this_year")),
			entry("지원금이 음수", "제97조", facts{CasesThisYear: of(0), ReceivedThisYear: money.Won(-1), SupportedElsewhere: no}, sandboxtest.Open("received_this_year")),
		},
		programme.InsurancePremium: {
			entry("지원금이 음수", "제88조", facts{Operator: yes, Insured: yes, PremiumReceived: money.Won(-1), SupportedElsewhere: no}, sandboxtest.Open("premium_subsidy_received")),
		},
	} {
		sandboxtest.Check(t, book(t, kind), cases)
	}
}

// TestLedgerSeesThroughSpaces: a space or a character that nobody sees makes no other item.
func TestLedgerSeesThroughSpaces(t *testing.T) {
	commitment := func(id, recipient, item string) programme.Commitment {
		return programme.Commitment{
			ID: id, Programme: programme.Demonstration, Year: 2026, Recipient: recipient, Item: item,
			Period: civil.MustSpan("2026-01-01/2026-12-31"), Amount: money.Won(10),
		}
	}
	for _, c := range []struct {
		recipient, item string
		double          bool
	}{
		{"123", "시험 장비", true}, {"123", " 시험  장비 ", true}, {"123", "시험\u200b 장비", true}, {"123\u00a0", "시험 장비", true},
		{"123", "시험 인력", false}, {"124", "시험 장비", false},
	} {
		l := programme.Ledger{
			Budgets:     []programme.Budget{{Programme: programme.Demonstration, Year: 2026, Amount: money.Won(100)}},
			Commitments: []programme.Commitment{commitment("a", "123", "시험 장비"), commitment("b", c.recipient, c.item)},
		}
		if got := errors.Is(l.Validate(), fault.Code("programme.commitment.double")); got != c.double {
			t.Errorf("%q %q: double %v, want %v", c.recipient, c.item, got, c.double)
		}
	}
}

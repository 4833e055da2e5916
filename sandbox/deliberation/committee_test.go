package deliberation_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// TestCommitteeTexts holds the lines of both bodies against their provisions: how many stand under each, and words that decide.
func TestCommitteeTexts(t *testing.T) {
	now, main, review := civil.MustDate("2026-11-22"), deliberation.ZoneCommittee, deliberation.ReviewCommittee
	for _, c := range []struct {
		name, basis string
		list        []law.Entry[lang.Text]
		count       int
		word        string
	}{
		{"chair", "제77조제3항", main.Officers(now)[:1], 1, "국무총리"},
		{"secretary", "제77조제3항", main.Officers(now)[1:], 1, "중소벤처기업부장관"},
		{"chair of the review", "제79조제1항", review.Officers(now)[:1], 1, "중소벤처기업부장관"},
		{"secretary of the review", "시행령 제49조제2항", review.Officers(now)[1:], 1, "고위공무원"},
		{"sixteen posts", "제77조제3항제1호", under(main.Posts(now), "제77조제3항제1호"), 16, "기획예산처장관"},
		{"two more posts", "시행령 제47조제1항", under(main.Posts(now), "시행령 제47조제1항"), 2, "식품의약품안전처장"},
		{"ombudsman", "제77조제3항제3호", under(main.Posts(now), "제77조제3항제3호"), 1, "옴부즈만"},
		{"experts", "제77조제3항제2호, 시행령 제47조제2항", under(main.Posts(now), "제77조제3항제2호"), 1, "2명 이내"},
		{"vice ministers of twenty bodies and one more", "시행령 제49조제2항제1호", under(review.Posts(now), "시행령 제49조제2항제1호"), 21, "식품의약품안전처 차장"},
		{"experts of the review", "시행령 제49조제2항제2호", under(review.Posts(now), "시행령 제49조제2항제2호"), 1, "위촉"},
		{"eleven functions", "제78조제1항", under(main.Functions(now), "제78조제1항"), 11, "평가"},
		{"three functions", "제79조제1항", under(review.Functions(now), "제79조제1항"), 3, "위임"},
		{"two before Act 18102", "제79조제1항", under(review.Functions(civil.MustDate("2021-07-20")), "제79조제1항"), 2, "사전 심의"},
		{"public unless resolved otherwise", "제77조제5항", under(main.Practice(now), "제77조제5항"), 1, "공개"},
		{"nothing was reported before Act 18102", "제79조제1항", under(review.Practice(civil.MustDate("2021-07-20")), "제79조제1항"), 0, ""},
		{"sub-committees", "시행령 제49조제4항", under(review.Practice(now), "시행령 제49조제4항"), 1, "분과위원회"},
		{"dismissal", "시행령 제50조제4항", under(main.Dismissals(now), "시행령 제50조제4항"), 5, "비위"},
		{"dismissal from the review", "시행령 제50조제5항", under(review.Dismissals(now), "시행령 제50조제5항"), 5, "회피"},
	} {
		said := ""
		for _, e := range c.list {
			if e.Value.KO == "" || e.Value.EN == "" || e.Confidence != law.Primary || e.Basis.IsZero() {
				t.Errorf("%s (%s): %+v", c.name, c.basis, e)
			}
			said += e.Value.KO + "\n"
		}
		if len(c.list) != c.count || !strings.Contains(said, c.word) {
			t.Errorf("%s (%s): %d lines, want %d with %s:\n%s", c.name, c.basis, len(c.list), c.count, c.word, said)
		}
	}
	for _, b := range []deliberation.Body{0, 9, main, review} {
		if b.Officers(civil.MustDate("2019-04-16")) != nil || b.Posts(civil.MustDate("2026-01-01")) != nil {
			t.Errorf("%s: lines before they were in force", b)
		}
	}
}

// TestFunctionsInOrder: each subparagraph has its line, and the words that decide.
func TestFunctionsInOrder(t *testing.T) {
	now := civil.MustDate("2026-11-22")
	for _, c := range []struct {
		list  []law.Entry[lang.Text]
		bases []string
		words string
	}{
		{deliberation.ZoneCommittee.Functions(now), []string{"제78조제1항제1호", "제78조제1항제2호", "제78조제1항제3호", "제78조제1항제4호", "제78조제1항제5호", "제78조제1항제6호",
			"제78조제1항제7호", "제78조제1항제8호", "제78조제1항제9호", "제78조제1항제10호", "제78조제1항제11호"}, "기본방향 지정해제 육성 규제개선 평가 신속확인 실증특례 임시허가 조정 위임 그"},
		{deliberation.ReviewCommittee.Functions(now), []string{"제79조제1항제1호", "제79조제1항제2호", "제79조제1항제3호"}, "사전 목적 위임"},
		{deliberation.ZoneCommittee.Practice(now), []string{"제77조제5항", "시행령 제47조제4항", "시행령 제48조"}, "공개 대행 의견"},
		{deliberation.ReviewCommittee.Practice(now), []string{"제79조제1항", "시행령 제49조제4항", "시행령 제49조제5항"}, "보고 분과위원회 대행"},
	} {
		words := strings.Fields(c.words)
		for i, basis := range c.bases {
			if e := c.list[i]; e.Basis.String() != basis || !strings.Contains(e.Value.KO, words[i]) {
				t.Errorf("%s: %s %s, want %s", basis, e.Basis, e.Value.KO, words[i])
			}
		}
	}
}

// under are the lines of a provision and of what is in it.
func under(list []law.Entry[lang.Text], basis string) (part []law.Entry[lang.Text]) {
	for _, e := range list {
		if law.MustRef(basis).Covers(e.Basis) {
			part = append(part, e)
		}
	}
	return part
}

// TestChallengedMemberDoesNotVoteOnTheChallenge: a member counts for the quorum and has no vote on its own challenge
// (시행령 제50조제2항).
func TestChallengedMemberDoesNotVoteOnTheChallenge(t *testing.T) {
	on := civil.MustDate("2026-11-22")
	r := deliberation.Register{Body: deliberation.ZoneCommittee}
	for _, id := range []string{"a", "b", "c"} {
		r.Members = append(r.Members, deliberation.Member{ID: id, Seat: deliberation.ExOfficio})
	}
	challenge := deliberation.Ballot{Present: []string{"a", "b", "c"}, Recused: []deliberation.Recused{{Member: "a", Ground: deliberation.Challenged}}}
	for _, c := range []struct {
		name, basis string
		votes       []string
		carried, ok bool
	}{
		{"both others are for it", "시행령 제50조제2항", []string{"b", "c"}, true, true},
		{"one of two is no majority", "시행령 제47조제7항", []string{"b"}, false, true},
		{"the member votes", "시행령 제50조제2항", []string{"a", "b"}, false, false},
	} {
		challenge.For = c.votes
		v, err := r.Count(on, challenge)
		if list, _ := errors.AsType[fault.List](err); (err == nil) != c.ok || err != nil && list[0].Basis.String() != c.basis {
			t.Errorf("%s (%s): %v", c.name, c.basis, err)
			continue
		}
		if o, err := v.Outcome(); c.ok && (err != nil || o.Carried != c.carried || !o.Quorum) {
			t.Errorf("%s (%s): %+v, %v", c.name, c.basis, o, err)
		}
	}
}

func ExampleBody_Functions() {
	for _, e := range deliberation.ReviewCommittee.Functions(civil.MustDate("2026-11-22")) {
		fmt.Println(e.Basis, e.Value.EN)
	}
	// Output:
	// 제79조제1항제1호 prior review of items, and of conflicts about them
	// 제79조제1항제2호 changes of operators, special cases, area and conditions within the purpose of the zone
	// 제79조제1항제3호 what the committee resolved to leave to it
}

package deliberation_test

import (
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// One of 21 who are present may not vote: it counts for the quorum, and half of the other 20 is not enough.
func Example() {
	for _, inFavour := range []int{10, 11} {
		vote := deliberation.Vote{Members: 40, Present: 21, Recused: 1, For: inFavour}
		outcome, err := vote.Outcome()
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(outcome.Quorum, outcome.Carried, outcome.In(lang.Korean))
	}
	// Output:
	// true false 재적위원 40명 중 21명이 출석하여 의사정족수 21명을 채웠습니다. 제척·기피·회피된 1명은 출석에는 포함되나 표결에는 참여하지 않습니다. 표결에 참여할 수 있는 출석위원 20명 중 10명이 찬성하여 의결정족수 11명에 미치지 못하므로 부결되었습니다.
	// true true 재적위원 40명 중 21명이 출석하여 의사정족수 21명을 채웠습니다. 제척·기피·회피된 1명은 출석에는 포함되나 표결에는 참여하지 않습니다. 표결에 참여할 수 있는 출석위원 20명 중 11명이 찬성하여 의결정족수 11명을 채웠으므로 가결되었습니다.
}

// Counts that cannot be are faults, all at once.
func ExampleVote() {
	vote := deliberation.Vote{Members: 5, Present: 6, Recused: -1, For: 2}
	list, _ := errors.AsType[fault.List](vote.Validate())
	for _, f := range list {
		fmt.Println(f.Path, f.Code, f.Message(lang.Korean))
	}
	// Output:
	// present deliberation.vote.present.out_of_range 출석위원 수 6은 있을 수 없습니다. 0 이상, 재적위원 수 이하로 적으십시오.
	// recused deliberation.vote.recused.out_of_range 제척·기피·회피된 출석위원 수 -1은 있을 수 없습니다. 0 이상, 출석위원 수 이하로 적으십시오.
}

func ExampleOutcome() {
	outcome, _ := deliberation.Vote{Members: 40, Present: 20, For: 20}.Outcome()
	fmt.Println(outcome.In(lang.English))
	outcome, _ = deliberation.Vote{Members: 3, Present: 2, Recused: 2}.Outcome()
	fmt.Println(outcome.In(lang.English))
	// Output:
	// 20 of the 40 members were present; the quorum is 21, so nothing can be resolved.
	// 2 of the 3 members were present; the quorum is 2. 2 of them were recused: they count for the quorum and do not vote. Nobody present may vote, so nothing can be resolved.
}

func ExampleBody() {
	on := civil.MustDate("2025-05-20")
	for _, body := range []deliberation.Body{deliberation.ZoneCommittee, deliberation.ReviewCommittee} {
		size, _ := body.Size().At(on)
		term, _ := body.Term().At(on)
		fmt.Println(body.In(lang.Korean), size.Value, size.Basis, lang.Say(term.Value, lang.Korean), body.VoteBasis())
	}
	// Output:
	// 규제자유특구위원회 40 제77조제2항 2년 시행령 제47조제7항
	// 규제자유특구규제특례등심의위원회 45 시행령 제49조제1항 2년 시행령 제49조제7항
}

// Notice goes out seven whole days before the meeting (시행령 제47조제6항).
func ExampleMeeting() {
	meeting := deliberation.Meeting{
		Body:    deliberation.ZoneCommittee,
		On:      civil.MustDate("2025-05-20"),
		Noticed: civil.MustDate("2025-05-13"),
	}
	fmt.Println(meeting.Validate())
	meeting.Urgent = true
	fmt.Println(meeting.Validate())
	// Output:
	// deliberation.meeting.noticed.too_late: noticed: Notice was given on 13 May 2025; the last day was 12 May 2025. Where the meeting is urgent, say so. (Decree Art. 47(6))
	// <nil>
}

// The members in office on the day are the register; the expert's seat is vacant after the term.
func ExampleRegister() {
	register := deliberation.Register{
		Body: deliberation.ReviewCommittee,
		Members: []deliberation.Member{
			{ID: "chair", Seat: deliberation.ExOfficio},
			{ID: "vice-minister", Seat: deliberation.ExOfficio},
			{ID: "expert", Seat: deliberation.Appointed, Terms: []civil.Span{civil.MustSpan("2024-03-01/2026-02-28")}},
		},
	}
	for _, day := range []string{"2026-02-28", "2026-03-01"} {
		on := civil.MustDate(day)
		vote, err := register.Count(on, deliberation.Ballot{
			Present: []string{"chair", "vice-minister"},
			Recused: []deliberation.Recused{{Member: "vice-minister", Ground: deliberation.Abstained}},
			For:     []string{"chair"},
		})
		outcome, _ := vote.Outcome()
		fmt.Println(on, vote.Members, outcome.Carried, err)
	}
	// Output:
	// 2026-02-28 3 true <nil>
	// 2026-03-01 2 true <nil>
}

// Who left the applicant's company on 2023-03-10 is excluded through 2026-03-10.
func ExampleExclusions() {
	relations := []deliberation.Relation{
		{Kind: deliberation.Employee, Until: civil.MustDate("2023-03-10")},
		{Kind: deliberation.Advised},
	}
	for _, on := range []string{"2026-03-10", "2026-03-11"} {
		found, err := deliberation.Exclusions(civil.MustDate(on), relations)
		for _, e := range found {
			fmt.Println(on, e.In(lang.Korean), err)
		}
	}
	// Output:
	// 2026-03-10 당사자가 속한 법인·단체 재직, 2026년 3월 10일까지 (시행령 제50조제1항제4호) <nil>
	// 2026-03-10 자문 (시행령 제50조제1항제3호) <nil>
	// 2026-03-11 자문 (시행령 제50조제1항제3호) <nil>
}

// A delegated matter counts as resolved by the committee (제79조제1항 단서).
func ExampleResolution() {
	resolution := deliberation.Resolution{
		Body:    deliberation.ReviewCommittee,
		Date:    civil.MustDate("2025-05-20"),
		Matter:  deliberation.Delegated,
		Subject: lang.Text{KO: "실증특례 조건 변경", EN: "change of a condition"},
		Carried: true,
		Vote:    deliberation.Vote{Members: 45, Present: 30, For: 29},
	}
	fmt.Println(resolution.Validate(), resolution.CountsAsCommittee())
	fmt.Println(resolution.In(lang.Korean))
	fmt.Println(resolution.In(lang.English))
	// Output:
	// <nil> true
	// 2025년 5월 20일 규제자유특구규제특례등심의위원회: 실증특례 조건 변경, 가결 (시행령 제49조제7항) 재적위원 45명 중 30명이 출석하여 의사정족수 23명을 채웠습니다. 표결에 참여할 수 있는 출석위원 30명 중 29명이 찬성하여 의결정족수 16명을 채웠으므로 가결되었습니다.
	// 20 May 2025, Review Committee: change of a condition, carried (Decree Art. 49(7)) 30 of the 45 members were present; the quorum is 23. 29 of the 30 who may vote were for it; 16 are needed, so it is carried.
}

func ExampleRecusal() {
	for _, r := range []deliberation.Recusal{deliberation.Excluded, deliberation.Challenged, deliberation.Abstained} {
		fmt.Println(r, r.In(lang.Korean), r.Basis())
	}
	// Output:
	// excluded 제척 시행령 제50조제1항
	// challenged 기피 시행령 제50조제2항
	// abstained 회피 시행령 제50조제3항
}

package certification

import (
	"github.com/teukgu/teukgu/sandbox/flow"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Life returns the states of a track as a table of moves: what may happen to a product as a whole. The articles differ with
// the scheme and stand in the [Spec].
func Life() *flow.Machine[State, Action] { return life }

// StageLife returns the states of one stage as a table of moves.
func StageLife() *flow.Machine[StageState, Action] { return stageLife }

var (
	byApplicant = flow.By(flow.Applicant)
	byBody      = flow.By(flow.Body, flow.Ministry, flow.Agency)
)

var life = flow.Must(Ready,
	flow.Move[State, Action]{From: Ready, On: OpenTrack, To: Underway, By: byApplicant},
	flow.Move[State, Action]{From: Underway, On: FileEvidence, To: Underway, By: byApplicant},
	flow.Move[State, Action]{From: Underway, On: StartStage, To: Underway},
	flow.Move[State, Action]{From: Underway, On: SkipStage, To: Underway, By: byBody},
	flow.Move[State, Action]{From: Underway, On: HoldStage, To: Underway, By: byBody},
	flow.Move[State, Action]{From: Underway, On: ResumeStage, To: Underway, By: byApplicant},
	flow.Move[State, Action]{From: Underway, On: ExtendStage, To: Underway, By: byBody},
	flow.Move[State, Action]{From: Underway, On: PassStage, To: Underway},
	flow.Move[State, Action]{From: Underway, On: PassPreliminarily, To: Underway, By: byBody},
	flow.Move[State, Action]{From: Underway, On: FailStage, To: Underway},
	flow.Move[State, Action]{From: Underway, On: RejectStage, To: Rejected, By: byBody},
	flow.Move[State, Action]{From: Rejected, On: Object, To: Objected, By: byApplicant},
	flow.Move[State, Action]{From: Objected, On: Uphold, To: Underway, By: byBody,
		Note: lang.Text{KO: "결정하였던 단계를 다시 진행", EN: "the stage that decided runs again"}},
	flow.Move[State, Action]{From: Objected, On: Dismiss, To: Rejected, By: byBody},
	flow.Move[State, Action]{From: Underway, On: Exempt, To: Exempted, By: byBody},
	flow.Move[State, Action]{From: Underway, On: Withdraw, To: Withdrawn, By: byApplicant},
	flow.Move[State, Action]{From: Objected, On: Withdraw, To: Withdrawn, By: byApplicant},
	flow.Move[State, Action]{From: Underway, On: Issue, To: Certified},
	flow.Move[State, Action]{From: Certified, On: Inspect, To: Certified, By: byBody},
	flow.Move[State, Action]{From: Certified, On: Renew, To: Certified, By: byBody},
	flow.Move[State, Action]{From: Certified, On: Suspend, To: Suspended, By: byBody},
	flow.Move[State, Action]{From: Certified, On: Cancel, To: Cancelled, By: byBody},
	flow.Move[State, Action]{From: Suspended, On: Inspect, To: Suspended, By: byBody},
	flow.Move[State, Action]{From: Suspended, On: Restore, To: Certified, By: byBody},
	flow.Move[State, Action]{From: Suspended, On: Cancel, To: Cancelled, By: byBody},
	flow.Move[State, Action]{From: Suspended, To: Certified,
		Note: lang.Text{KO: "정지 기간이 끝나면", EN: "when the suspension ends"}},
	flow.Move[State, Action]{From: Certified, To: Expired,
		Note: lang.Text{KO: "유효기간이 끝나면", EN: "when the term ends"}},
	flow.Move[State, Action]{From: Suspended, To: Expired,
		Note: lang.Text{KO: "유효기간이 끝나면", EN: "when the term ends"}},
)

var stageLife = flow.Must(Waiting,
	flow.Move[StageState, Action]{From: Waiting, On: StartStage, To: Running},
	flow.Move[StageState, Action]{From: Waiting, On: SkipStage, To: Skipped},
	flow.Move[StageState, Action]{From: Waiting, On: FileEvidence, To: Waived,
		Note: lang.Text{KO: "그 단계가 만들 증거를 모두 제출한 경우", EN: "where all that the stage would yield is filed"}},
	flow.Move[StageState, Action]{From: Running, On: HoldStage, To: Held},
	flow.Move[StageState, Action]{From: Held, On: ResumeStage, To: Running},
	flow.Move[StageState, Action]{From: Running, On: ExtendStage, To: Running},
	flow.Move[StageState, Action]{From: Running, On: PassStage, To: Passed},
	flow.Move[StageState, Action]{From: Running, On: PassPreliminarily, To: Preliminary},
	flow.Move[StageState, Action]{From: Running, On: FailStage, To: Failed},
	flow.Move[StageState, Action]{From: Running, On: RejectStage, To: Failed},
	flow.Move[StageState, Action]{From: Held, On: FailStage, To: Failed},
	flow.Move[StageState, Action]{From: Held, On: RejectStage, To: Failed},
	flow.Move[StageState, Action]{From: Failed, On: StartStage, To: Running,
		Note: lang.Text{KO: "결정하는 단계가 아닌 경우", EN: "where the stage did not decide"}},
	flow.Move[StageState, Action]{From: Failed, On: FileEvidence, To: Waived,
		Note: lang.Text{KO: "그 단계가 만들 증거를 모두 제출한 경우", EN: "where all that the stage would yield is filed"}},
	flow.Move[StageState, Action]{From: Failed, On: Uphold, To: Running},
)

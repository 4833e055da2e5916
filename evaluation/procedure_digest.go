package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// InputDigest is the digest under which the scores of a stage are sealed (평가 마감): the SHA-256, as 64 hexadecimal digits, of the
// canonical text of the stage and of everything that its panels handed in. It is the same whatever the order of panels,
// evaluators and sheets, and another as soon as a score, a comment or a weight is another. The error is of a value outside its
// list.
func InputDigest(stage Stage, panels ...Panel) (string, error) {
	text, err := wire.Canonical(struct {
		Stage  Stage   `json:"stage"`
		Panels []Panel `json:"panels"`
	}{stage, ordered(panels)})
	if err != nil {
		return "", err
	}
	return wire.Digest(text), nil
}

// Seal returns the event that closes the stage which is open, with the digest of what its panels handed in so far. Whether it
// can be closed, Apply says. The fault is that no stage is open.
func (p Procedure) Seal(on civil.Date) (Event, error) {
	c := p.course(civil.Date{})
	a := c.attempt()
	if a == nil || !a.Sealed.IsZero() {
		return Event{}, unopened("")
	}
	digest, err := InputDigest(*c.scored(), a.Panels...)
	return Event{Type: EventSealed, Date: on, Stage: a.Stage, Digest: digest}, err
}

// Rank returns the event that fixes the ranking of the stage whose scores are sealed, with the digest of its record. The error
// is that no stage is sealed, or what NewRecord refuses: a tie at the cut that nothing resolves.
func (p Procedure) Rank(on civil.Date) (Event, error) {
	c := p.course(civil.Date{})
	a := c.attempt()
	if a == nil || a.Sealed.IsZero() || !a.Ranked.IsZero() {
		return Event{}, unopened("")
	}
	r, err := NewRecord(*c.scored(), a.Panels...)
	if err != nil {
		return Event{}, err
	}
	digest, err := r.Digest()
	return Event{Type: EventRanked, Date: on, Stage: a.Stage, Digest: digest}, err
}

func unopened(stage string) error {
	if stage == "" {
		return fault.List{stageNone.At(fault.Path{}.Field("stage"), law.Ref{})}
	}
	return fault.List{stageUnknown.At(fault.Path{}.Field("stage"), law.Ref{}, arg("stage", stage))}
}

var stageNone = fault.Define("evaluation.procedure.stage.none",
	"그렇게 할 수 있는 평가단계가 없습니다. 절차의 상태를 확인하십시오.",
	"There is no stage of which that can be done. Check how the procedure stands.")

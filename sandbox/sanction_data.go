package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
)

// annexUnread says that only the cap of the fines is known.
var annexUnread = lang.Text{
	KO: "사건별 금액은 시행령 제88조에 따른 별표에 있으며 확인하지 못함",
	EN: "the amount for each case is in the annex of Decree Art. 88, which was not read",
}

// LevyCase is one offence that carries an administrative fine under the zone Act.
type LevyCase struct {
	Offence    Offence
	Duty       law.Ref      // the provision that is broken, in the numbering of the day
	Basis      law.Ref      // the subparagraph that has the fine
	Most       money.Amount // the highest fine; what is due in a case stands in an annex that was not read
	Confidence law.Confidence
}

// LevyCases returns the offences of a holder of the instrument that carry an administrative fine on that day (과태료: 제143조제1항, in
// force from 2019-04-17); none under the other statutes and for a confirmation. The annex with the amounts for each case was amended
// for acts from 2021-07-21 (시행령 부칙(제31901호) 제3조), and the version for an act follows its day.
func (s Statute) LevyCases(i Instrument, on civil.Date) []LevyCase {
	if s != ZoneAct || i != Demonstration && i != Temporary {
		return nil
	}
	most, ok := s.rules(i).Levy.At(on)
	if !ok {
		return nil
	}
	condition, _ := s.ConditionRules(i).At(on)
	stop, _ := zonePermits()[i].stop.At(on)
	insurance, _ := s.rules(i).Insurance.At(on)
	first, second := law.MustRef("제143조제1항제1호"), law.MustRef("제143조제1항제2호")
	if i == Temporary {
		first, second = law.MustRef("제143조제1항제3호"), law.MustRef("제143조제1항제4호")
	}
	return []LevyCase{
		{BrokenCondition, condition.Basis, first, most.Value, most.Confidence},
		{NotStopped, stop.Basis, first, most.Value, most.Confidence.Weaker(stop.Confidence)},
		{Uninsured, insurance.Basis, second, most.Value, most.Confidence},
	}
}

// zoneGround is the subparagraph of the zone Act that names the ground; zero of another statute.
func zoneGround(s Statute, i Instrument, g Ground) law.Ref {
	if s != ZoneAct {
		return law.Ref{}
	}
	type place struct {
		i Instrument
		g Ground
	}
	basis := map[place]string{
		{Demonstration, GroundFraud}: "제89조제1항제1호", {Demonstration, GroundCondition}: "제89조제1항제2호",
		{Demonstration, GroundCriteria}: "제89조제1항제3호", {Demonstration, GroundPurpose}: "제89조제1항제4호",
		{Demonstration, GroundOther}: "제89조제1항제5호",
		{Temporary, GroundFraud}:     "제91조제1항제1호", {Temporary, GroundCondition}: "제91조제1항제2호",
		{Temporary, GroundSafety}: "제91조제1항제3호", {Temporary, GroundOther}: "제91조제1항제4호",
	}[place{i, g}]
	if basis == "" {
		return law.Ref{}
	}
	return law.MustRef(basis)
}

// OtherGrounds returns what the Decree of the zone Act counts as a further ground to cancel the instrument on that day ([GroundOther]: 시행령
// 제63조제1항, 제66조제1항); none for a confirmation.
func OtherGrounds(i Instrument, on civil.Date) []law.Entry[lang.Text] {
	article := map[Instrument]string{Demonstration: "시행령 제63조제1항", Temporary: "시행령 제66조제1항"}[i]
	if article == "" {
		return nil
	}
	return inForce(on,
		read(zone2019, ko("예상하지 못한 사정 변경으로 취소가 공익상 필요함", "an unforeseen change makes cancellation a public need"), law.MustRef(article+"제1호")),
		read(zone2019, ko("생명·안전에 위해가 되거나 환경을 현저히 해쳐 물의를 일으킴", "danger to life or safety or grave harm to the environment caused a public stir"), law.MustRef(article+"제2호")),
		read(zone2019, ko("그 밖에 장관이 취소가 필요하다고 인정함", "the minister finds another need to cancel"), law.MustRef(article+"제3호")),
	)
}

// CancellationSteps returns what goes with a cancellation of the instrument under the zone Act on that day, in order: the hearing
// before it, the notice, the stop of the business, the gazette; none for a confirmation.
func CancellationSteps(i Instrument, on civil.Date) []law.Entry[lang.Text] {
	places := map[Instrument][3]string{
		Demonstration: {"제141조제2항제3호", "제89조제3항", "시행령 제63조제2항"},
		Temporary:     {"제141조제2항제4호", "제91조제3항", "시행령 제66조제2항"},
	}
	at, ok := places[i]
	if !ok {
		return nil
	}
	stop, _ := zonePermits()[i].stop.At(on)
	halt := inferred(zone2019, ko("사업을 즉시 중단", "the business stops at once"), stop.Basis)
	halt.Confidence = stop.Confidence
	return inForce(on,
		read(zone2019, ko("취소 전 청문", "hearing before the cancellation"), law.MustRef(at[0])),
		read(zone2021, ko("지방자치단체의 장을 거쳐 통보", "notice by way of the local government"), law.MustRef(at[1])),
		halt,
		read(zone2019, ko("관보에 공고", "announced in the gazette"), law.MustRef(at[2])),
	)
}

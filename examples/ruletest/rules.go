package main

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Start is the decision whether a demonstration may start (실증 개시).
type Start struct{}

// The facts of the decision.
var (
	start = rule.NewSchema[Start]("start/1")

	holds = start.Code("holds", text("받은 특례", "instrument held"), []rule.Term{
		{Word: "demonstration", Label: text("실증특례", "demonstration permit")},
		{Word: "temporary", Label: text("임시허가", "temporary permit")},
		{Word: "confirmation", Label: text("규제확인", "confirmation")},
	})
	plan = start.Bool("compensation_plan", text("손해배상 방안 협의", "agreed compensation plan"), rule.Changeable)

	death      = start.Amount("cover.death", text("사망 보장액(1인당)", "cover for death, each person"), rule.Changeable)
	injury     = start.Amount("cover.injury", text("부상 보장액(1인당)", "cover for injury, each person"), rule.Changeable)
	disability = start.Amount("cover.disability", text("후유장애 보장액(1인당)", "cover for disability, each person"), rule.Changeable)
	property   = start.Amount("cover.property", text("재물 보장액(사고당)", "cover for property, each accident"), rule.Changeable)

	permitUntil = start.Date("permit.until", text("특례 만료일", "last day of the permit"))
	coverUntil  = start.Date("cover.until", text("보험 만료일", "last day of the cover"), rule.Changeable)
	tail        = start.Days("cover_tail", text("특례 만료 뒤 보험기간", "cover after the permit"), permitUntil, coverUntil)
)

// The limits, each with the provision that sets it. The text of 2021 was read; that of 2019 is taken to be the same.
var (
	leastDeath      = rule.Param("least_death", least(150_000_000, "시행령 제60조제3항제1호"))
	leastInjury     = rule.Param("least_injury", least(30_000_000, "시행령 제60조제3항제2호"))
	leastDisability = rule.Param("least_disability", least(150_000_000, "시행령 제60조제3항제3호"))
)

func least(won int64, basis string) law.Timeline[money.Amount] {
	e := law.Entry[money.Amount]{Value: money.Won(won), Basis: law.MustRef(basis)}
	first, read := e, e
	first.From, first.Confidence = civil.MustDate("2019-04-17"), law.Inferred
	read.From, read.Confidence = civil.MustDate("2021-07-21"), law.Primary
	return law.MustTimeline(first, read)
}

// rules are the law of the day on which the demonstration starts: who holds a permit starts insured, and to the end of the permit,
// or with a plan for damages that was agreed because no insurance can be had. The least cover for property comes as a
// parameter, for the story of this example alone.
func rules(leastProperty rule.Limit[money.Amount]) []rule.Rule[Start] {
	return []rule.Rule[Start]{
		{
			Code: "start.permit", Basis: law.MustRef("시행령 제60조제1항"), Title: text("특례 보유", "holds a permit"),
			When: holds.OneOf("demonstration", "temporary"),
		},
		{
			Code: "start.cover", Basis: law.MustRef("제88조제2항"), Title: text("책임보험 가입", "insured"),
			When: rule.Any(
				rule.All(
					death.AtLeast(leastDeath), injury.AtLeast(leastInjury),
					disability.AtLeast(leastDisability), property.AtLeast(leastProperty),
				),
				plan.True(),
			),
		},
		{
			Code: "start.term", Basis: law.MustRef("시행령 제60조제2항"), Title: text("보험기간", "insured to the end"),
			When: rule.Any(tail.AtLeast(rule.Fixed(0)), plan.True()),
		},
	}
}

func text(ko, en string) lang.Text { return lang.Text{KO: ko, EN: en} }

// books returns the book of the law and one with a slip of the pen: 1억원 for 10억원, a nought too few.
func books() (right, wrong *rule.Book[Start], err error) {
	day := civil.MustDate("2026-11-22")
	property := func(won int64) rule.Limit[money.Amount] {
		return rule.Param("least_property", least(won, "시행령 제60조제3항제4호"))
	}
	if right, err = rule.NewBook(start, day, rules(property(1_000_000_000))); err != nil {
		return nil, nil, err
	}
	wrong, err = rule.NewBook(start, day, rules(property(100_000_000)))
	return right, wrong, err
}

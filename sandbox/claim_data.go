package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// PaymentTime returns how long an uninsured holder has to pay damages, from the receipt of the claim (시행령 제62조제3항).
func PaymentTime() law.Timeline[civil.Period] {
	return over(
		uncompared(civil.Days(30), law.MustRef("시행령 제62조제3항")),
		read(zone2021, civil.Days(30), law.MustRef("시행령 제62조제3항")),
	)
}

// ResultTime returns how long a holder has to report the result of a claim, from payment or refusal (시행령 제62조제5항).
func ResultTime() law.Timeline[civil.Period] {
	return over(read(zone2019, civil.Days(15), law.MustRef("시행령 제62조제5항")))
}

// DamageAccount returns what the zone Act provides on that day for damages to reach the injured party and nobody else (손해배상금
// 수급전용계좌, 압류 등의 금지: 제140조의2, 제140조의3, 시행령 제87조의2); nothing before 2026-07-01.
func DamageAccount(on civil.Date) []law.Entry[lang.Text] {
	// The articles of the Act carry no day in the texts read. They are not in the text of 2025-10-01.
	act := func(place, korean, english string) law.Entry[lang.Text] {
		return noted(inferred(zone2026, ko(korean, english), law.MustRef(place)),
			"시행일은 법률 제21285호에 따른 것으로 봄(2025년 10월 조문에는 없음)", "taken to be of Act 21285; the text of October 2025 does not have it")
	}
	return inForce(on,
		act("제140조의2제1항", "신청하면 본인 명의의 지정 계좌로만 지급", "on request paid into a dedicated account of the injured party"),
		act("제140조의2제2항", "그 계좌에는 손해배상금만 입금", "nothing but damages is paid into that account"),
		act("제140조의3제1항", "사망·부상으로 인한 배상청구권은 양도·압류 금지", "claims for death or injury are neither assigned nor seized"),
		act("제140조의3제2항", "그 계좌의 예금채권은 압류 금지", "the deposit on that account is not seized"),
		read(zone2026, ko("지급청구서에 계좌를 적고 통장 사본을 붙여 신청", "asked for with the account and a copy of the passbook"), law.MustRef("시행령 제87조의2제1항")),
		read(zone2026, ko("이체할 수 없으면 다른 전용계좌로, 그것도 안 되면 본인 확인 후 현금으로 지급", "where it cannot be reached: another dedicated account, then cash against proof of identity"), law.MustRef("시행령 제87조의2제2항")),
	)
}

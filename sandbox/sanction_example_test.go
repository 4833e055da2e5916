package sandbox_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func ExampleStatute_Consequences() {
	on := civil.MustDate("2026-11-22")
	for _, g := range []sandbox.Ground{sandbox.GroundFraud, sandbox.GroundCondition} {
		for _, c := range sandbox.ZoneAct.Consequences(sandbox.Temporary, g, on) {
			fmt.Println(g.In(lang.Korean)+":", c.In(lang.Korean))
		}
	}
	// Output:
	// 거짓·부정한 방법: 지방자치단체의 장, 취소·시정 신청: 하여야 함 (제91조제1항제1호)
	// 거짓·부정한 방법: 주무부처의 장, 취소: 하여야 함 (제91조제2항)
	// 거짓·부정한 방법: 형벌: 3년 이하 징역 또는 30,000,000원 이하 벌금 (제142조제2호)
	// 조건 미충족: 지방자치단체의 장, 취소·시정 신청: 할 수 있음 (제91조제1항제2호)
	// 조건 미충족: 주무부처의 장, 시정명령: 할 수 있음 (제91조제2항)
	// 조건 미충족: 주무부처의 장, 취소: 할 수 있음 (제91조제2항)
	// 조건 미충족: 과태료: 10,000,000원 이하 (제143조제1항제3호) — 사건별 금액은 시행령 제88조에 따른 별표에 있으며 확인하지 못함
}

func ExampleLevyCase() {
	for _, c := range sandbox.ZoneAct.LevyCases(sandbox.Temporary, civil.MustDate("2024-08-07")) {
		fmt.Println(c.Offence.In(lang.Korean), c.Duty, c.Basis, c.Most.In(lang.Korean))
	}
	// Output:
	// 조건 미준수 제90조제6항 제143조제1항제3호 10,000,000원
	// 취소 후 미중단 제91조제4항 제143조제1항제3호 10,000,000원
	// 책임보험등 미가입·배상 방안 미마련 제90조제14항 제143조제1항제4호 10,000,000원
}

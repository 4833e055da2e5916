package sandbox

import (
	"sync"

	"github.com/teukgu/teukgu/sandbox/law"
)

// zonePermit holds provisions of the zone Act on the life of a permit that set no number and so stand in no [Rules].
// The text before 2021-07-21 was read only as amended: what Act 18102 moved or reworded is inferred for that time.
type zonePermit struct {
	forward law.Timeline[struct{}] // the local government applies
	reform  law.Timeline[struct{}] // the authority starts and finishes the reform of the law
	move    law.Timeline[struct{}] // a temporary permit in place of a demonstration
	stop    law.Timeline[struct{}] // who is cancelled stops at once
	regular law.Timeline[struct{}] // once the law is made, the ordinary permit is obtained without delay
}

var zonePermits = sync.OnceValue(func() *[Temporary + 1]zonePermit {
	at := func(basis string) law.Entry[struct{}] { return read(zone2019, struct{}{}, law.MustRef(basis)) }
	since2021 := func(basis string) law.Entry[struct{}] { return read(zone2021, struct{}{}, law.MustRef(basis)) }
	before2021 := func(basis string) law.Entry[struct{}] { return inferred(zone2019, struct{}{}, law.MustRef(basis)) }
	return &[Temporary + 1]zonePermit{
		Demonstration: {
			forward: over(at("제86조제2항")),
			reform:  over(before2021("제87조제6항"), since2021("제87조제6항")),
			move:    over(since2021("제87조제8항")),
			stop:    over(before2021("제89조제3항"), moved(since2021("제89조제4항"))),
			regular: over(at("제87조제5항")),
		},
		Temporary: {
			forward: over(at("제90조제2항")),
			reform: over(
				at("제90조제9항"),
				moved(read(zone2024, struct{}{}, law.MustRef("제90조제11항"))),
				moved(read(zone2026, struct{}{}, law.MustRef("제90조제12항"))),
			),
			stop: over(before2021("제91조제3항"), moved(since2021("제91조제4항"))),
			regular: over(
				at("제90조제10항"),
				moved(read(zone2024, struct{}{}, law.MustRef("제90조제12항"))),
				moved(read(zone2026, struct{}{}, law.MustRef("제90조제13항"))),
			),
		},
	}
})

// Package certification leads a product from the first paper to a valid certificate, at home and abroad (인증 경로).
//
// A zone is there to get a product onto the market, and the market asks for certificates: KC, a conformity certificate
// (적합성 인증), NEP and NET in Korea, CE, FDA 510(k), NRTL, PSE, CCC or an approval under the rules of the IMO abroad. The
// schemes differ in their figures, not in their shape, so each is a [Track] made of data, a [Spec]: stages that wait for
// each other, the evidence that they need and yield, the bodies that run them, times, holds and skips, outcomes that are not
// final, and how a certificate ends. [Find] has those of the library, each figure with its source and with how it is
// known; a host writes its own, in Go or as JSON ([DecodeTrack]), without code.
//
// A [Progress] is one product in one track: a list of dated events. [Progress.Apply] gives a new progress or a
// [*Refused] with every unmet guard and what is possible instead; [Progress.Status] says how things stand on a day, and
// [Progress.Agenda] what is due, by which article or standard:
//
//	track, _ := certification.Find("kc-safety-certification", day)
//	p := certification.Begin(track)
//	p, err := p.Apply(certification.Event{On: day, Do: certification.OpenTrack, Product: "돌봄 로봇", Met: []string{"standard_published"}})
//	p, err = p.Apply(certification.Event{On: day, Do: certification.Issue}) // refused: the decision is not there
//
// A [Portfolio] is one product in several markets. [Portfolio.Plan] finds the stages that remain, the evidence that
// serves twice, the earliest finish and the critical path; [Portfolio.Savings] what each agreement on mutual recognition
// (상호인정협정) saves.
//
// # Where no standard exists
//
// The tracks "kc-safety-certification-gap", "kc-safety-confirmation-gap" (전안법 제5조제3항, 제15조제3항) and
// "kr-conformity-certification" (산업융합 촉진법 제11조부터 제16조까지) are for products for which no standard is published
// or none fits: their opening confirms that, and the criteria are a stage of their own. The opening of any track names the special
// zone and the permit under which the product is demonstrated, by id only; the results of the demonstration are evidence
// like any other, and may set off a [Policy] such as "safety proven, at once" (안전성 입증 즉시), which no statute holds.
//
// # What is counted, and what is not
//
// A time of Korean law falls due by the calendar of holidays. All other lengths are calendar days, months or years, the
// first day not included. A certificate names its own last day, which is inclusive; the library holds it to the published
// length, with or without the first day. A plan takes no holiday into account, assumes that every stage is passed at
// once and uses up what is published; where nothing is, the caller's estimate is an input and never a number of the library.
//
// # Limits
//
// Stages have one run at a time and no branches: two routes of one scheme are two tracks. Fees are not held. Export control
// is a gate and no certification, and is not here. The schemes are as the sources had them, which is why every figure says how it
// is known; GS, KS, EASA and the transition of older medical devices to the MDR are not modelled. This is no legal advice.
package certification

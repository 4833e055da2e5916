package sandbox

import (
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Inquiry is a question that the zone Act puts to an authority outside the three instruments: its time to answer and
// what silence means, over time.
type Inquiry struct {
	Reply   law.Timeline[ReplyRule]
	Silence law.Timeline[Silence] // without an entry: silence has no effect
}

// On returns the versions for a question put on the day; false where there was no such time to answer.
func (q Inquiry) On(d civil.Date) (ReplyTime, bool) { return replyTime(q.Reply, q.Silence, d) }

// ConflictInquiry is the Committee's resolution where the replies of ministries conflict (의견 상충): within 30 days of
// the reply, or of the end of the time to reply where it did not come (제85조제7항, in force from 2019-04-17). Days on
// which a supplement is awaited are not counted.
func ConflictInquiry() Inquiry {
	return Inquiry{Reply: over(read("2019-04-17", ReplyRule{Days: 30, Stops: true}, law.MustRef("제85조제7항")))}
}

// OwnMatterInquiry is a confirmation within the remit of the minister in charge itself: 30 days from the receipt of the
// papers (시행령 제56조제3항, in force from 2019-04-17).
func OwnMatterInquiry() Inquiry {
	return Inquiry{Reply: over(read("2019-04-17", ReplyRule{Days: 30}, law.MustRef("시행령 제56조제3항")))}
}

// TrafficInquiry is the opinion of the head of a province on an improvement plan for metropolitan transport (광역교통
// 개선대책): 30 days, after which it counts as having no opinion (제109조제3항, in force from 2019-04-17).
func TrafficInquiry() Inquiry {
	basis := law.MustRef("제109조제3항")
	return Inquiry{
		Reply:   over(read("2019-04-17", ReplyRule{Days: 30}, basis)),
		Silence: over(read("2019-04-17", DeemedNoOpinion, basis)),
	}
}

// DeemedPermitInquiry is the consultation of other authorities on permits that a designation replaces (인허가등의 의제):
// 20 days and one extension of at most 10 (제65조제4항, in force from 2023-10-31, for consultations asked for from then
// on: 부칙(제19820호) 제2조). The addenda call it a consultation that is deemed made; the paragraph that says so was not
// read, so the effect of silence is inferred and cites the article.
func DeemedPermitInquiry() Inquiry {
	return Inquiry{
		Reply: over(read("2023-10-31", ReplyRule{Days: 20, Extensions: 1, Extension: 10}, law.MustRef("제65조제4항"))),
		Silence: over(noted(inferred("2023-10-31", DeemedConsulted, law.MustRef("제65조")),
			"부칙(제19820호) 제2조의 ‘협의 간주’로 미루어 판단", "concluded from the addenda of Act 19820, which speak of deemed consultation")),
	}
}

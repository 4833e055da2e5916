package sandbox

import (
	"database/sql/driver"
	"sync"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// Paper is a paper that an application comes with (첨부 서류). The zero value is unset.
type Paper uint8

// The papers of the zone Act's three applications (시행령 제56조제1항, 제57조제2항, 제64조제1항).
const (
	PaperTestPlan       Paper = iota + 1 // plan of the demonstration (실증계획서)
	PaperBusinessPlan                    // plan of the business (사업계획서)
	PaperBusinessCase                    // why it is an innovation or strategic business (혁신사업 또는 전략산업등에 해당함을 설명하는 자료)
	PaperGapCase                         // why it is one of the cases of the instrument (각 호의 어느 하나에 해당함을 설명하는 자료)
	PaperSafetyData                      // data that verify its safety (안전성 검증자료)
	PaperReviewData                      // what the committee needs for its resolution (심의·의결을 위해 필요한 자료)
	PaperExplanation                     // explanation of the business (혁신사업 또는 전략산업등에 대한 설명서)
	PaperLawContents                     // the law to be confirmed (규제확인이 필요한 법령 등의 내용)
	PaperEarlierRefusal                  // papers of a permit applied for before and not obtained (허가등을 받지 못한 경우 그 관계 서류)
	PaperFurther                         // what the authority asks for besides (그 밖에 제출을 요구하는 자료)
)

var papers = lang.Vocabulary[Paper]{Name: "sandbox.Paper", Words: []lang.Word{
	{"test_plan", "실증계획서", "plan of the demonstration"},
	{"business_plan", "사업계획서", "business plan"},
	{"business_case", "혁신사업·전략산업 해당 설명자료", "explanation that it is an innovation business"},
	{"gap_case", "신청 사유 설명자료", "explanation of the reason for applying"},
	{"safety_data", "안전성 검증자료", "safety data"},
	{"review_data", "심의·의결에 필요한 자료", "data for the committee"},
	{"explanation", "사업 설명서", "explanation of the business"},
	{"law_contents", "확인이 필요한 법령의 내용", "contents of the law to be confirmed"},
	{"earlier_refusal", "허가등을 받지 못한 관계 서류", "papers of a permit not obtained before"},
	{"further", "추가로 요구된 자료", "further papers asked for"},
}}

// ParsePaper reads the wire word of a paper, "test_plan".
func ParsePaper(s string) (Paper, error) { return papers.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (p Paper) String() string { return papers.Word(p) }

// In returns the name for people.
func (p Paper) In(l lang.Language) string { return papers.In(p, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (p Paper) AppendText(b []byte) ([]byte, error) { return papers.Append(b, p) }

// MarshalText returns the wire word; a value outside the list is an error.
func (p Paper) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (p *Paper) UnmarshalText(text []byte) error { return papers.Unmarshal(p, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (p Paper) Value() (driver.Value, error) { return papers.Value(p) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Paper].
func (p *Paper) Scan(src any) error { return papers.Scan(p, src) }

// Papers are the papers that came with an application, as a list of words in JSON.
type Papers []Paper

// UnmarshalJSON reads a list of words strictly. Its faults have the index of the word as their path.
func (p *Papers) UnmarshalJSON(data []byte) error {
	var words []string
	if err := wire.Decode(data, &words, wire.Limits{}); err != nil {
		return err
	}
	var list fault.List
	read := make(Papers, len(words))
	for i, w := range words {
		var err error
		if read[i], err = ParsePaper(w); err != nil {
			list.Add(paperUnknown.At(fault.Path{}.Index(i), law.Ref{}, lang.Arg{Name: "word", Value: oneLine(w)}, lang.Arg{Name: "words", Value: paperWords()}))
		}
	}
	if len(list) > 0 {
		return list
	}
	*p = read
	return nil
}

func paperWords() []string {
	var words []string
	for _, p := range papers.All() {
		words = append(words, p.String())
	}
	return words
}

// PaperDuty is whether a paper has to come with an application. The zero value is unset.
type PaperDuty uint8

// The duties.
const (
	PaperRequired PaperDuty = iota + 1 // always
	PaperWaivable                      // always, unless the ministry waived it (생략할 수 있다)
	PaperIfAny                         // where there is such a thing (해당하는 경우에만)
	PaperOnDemand                      // where the authority asks for it (제출을 요구하는 자료)
)

var paperDuties = lang.Vocabulary[PaperDuty]{Name: "sandbox.PaperDuty", Words: []lang.Word{
	{"required", "필수", "required"},
	{"waivable", "생략이 허용될 수 있음", "required unless waived"},
	{"if_any", "해당하는 경우", "where there is one"},
	{"on_demand", "요구하는 경우", "where asked for"},
}}

// String returns the word of the duty, or the empty string where it is unset or outside the list.
func (d PaperDuty) String() string { return paperDuties.Word(d) }

// In returns the duty in words.
func (d PaperDuty) In(l lang.Language) string { return paperDuties.In(d, l) }

// RequiredPaper is a paper with the provision that names it.
type RequiredPaper struct {
	Paper      Paper
	Duty       PaperDuty
	Basis      law.Ref // in the numbering of the day asked for
	Confidence law.Confidence
}

// paperRow is a paper over time.
type paperRow struct {
	paper Paper
	over  law.Timeline[PaperDuty]
}

// Papers returns the papers of an application filed on the day, in the order of the provision. Only the Decree of the
// zone Act was read: for the other statutes there are none, which does not mean that they ask for none.
func (s Statute) Papers(i Instrument, filed civil.Date) []RequiredPaper {
	if s != ZoneAct {
		return nil
	}
	var list []RequiredPaper
	for _, row := range zonePapers(i) {
		if e, ok := row.over.At(filed); ok {
			list = append(list, RequiredPaper{row.paper, e.Value, e.Basis, e.Confidence})
		}
	}
	return list
}

// waivableFrom is the first day on which safety data can be waived.
func waivableFrom() civil.Date {
	for _, row := range zonePapers(Temporary) {
		for _, e := range row.over.Entries() {
			if e.Value == PaperWaivable {
				return e.From
			}
		}
	}
	return civil.Date{}
}

// zonePapers is 시행령 제56조제1항, 제57조제2항 (제1항 until 2024-08-06) and 제64조제1항.
func zonePapers(i Instrument) []paperRow {
	if !instruments.Has(i) {
		return nil
	}
	return zonePaperTable()[i-1]
}

var zonePaperTable = sync.OnceValue(func() [][]paperRow {
	var table [][]paperRow
	for _, i := range instruments.All() {
		table = append(table, zonePaperRows(i))
	}
	return table
})

func zonePaperRows(i Instrument) []paperRow {
	steady := func(p Paper, d PaperDuty, basis string) paperRow {
		return paperRow{p, over(read(zone2019, d, law.MustRef(basis)))}
	}
	renumbered := func(p Paper, d PaperDuty, item string) paperRow {
		return paperRow{p, over(
			read(zone2019, d, law.MustRef("시행령 제57조제1항"+item)),
			moved(read(zone2024, d, law.MustRef("시행령 제57조제2항"+item))),
		)}
	}
	switch i {
	case Confirmation:
		return []paperRow{
			steady(PaperExplanation, PaperRequired, "시행령 제56조제1항제1호"),
			steady(PaperLawContents, PaperIfAny, "시행령 제56조제1항제2호"),
			steady(PaperEarlierRefusal, PaperIfAny, "시행령 제56조제1항제3호"),
		}
	case Demonstration:
		return []paperRow{
			renumbered(PaperTestPlan, PaperRequired, "제1호"),
			renumbered(PaperBusinessCase, PaperRequired, "제2호"),
			renumbered(PaperGapCase, PaperRequired, "제3호"),
			renumbered(PaperReviewData, PaperRequired, "제4호"),
			renumbered(PaperFurther, PaperOnDemand, "제5호"),
		}
	case Temporary:
		return []paperRow{
			steady(PaperBusinessPlan, PaperRequired, "시행령 제64조제1항제1호"),
			steady(PaperGapCase, PaperRequired, "시행령 제64조제1항제2호"),
			{PaperSafetyData, over(
				read(zone2019, PaperRequired, law.MustRef("시행령 제64조제1항제3호")),
				noted(read(zone2021, PaperWaivable, law.MustRef("시행령 제64조제1항제3호")),
					"법령 정비가 필요하다는 통지를 받은 실증사업자는 생략할 수 있음(단서)", "may be waived for an operator told that the law needs a reform (proviso)"),
			)},
			steady(PaperReviewData, PaperRequired, "시행령 제64조제1항제4호"),
			steady(PaperFurther, PaperOnDemand, "시행령 제64조제1항제5호"),
		}
	}
	return nil
}

package main

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// lastPart returns what stands behind the last dot of a code.
func lastPart(code string) string { return code[strings.LastIndexByte(code, '.')+1:] }

type particleIn struct {
	Word     string `json:"word" wire:"required"`
	Particle string `json:"particle" wire:"required"`
}

type particleOut struct {
	Text string `json:"text"`
}

func particle(in particleIn) (particleOut, error) {
	text, err := lang.Particle(in.Word, in.Particle)
	if err != nil {
		return particleOut{}, refuseAt("word", "낱말에 읽을 것이 없거나 조사가 은/는, 이/가, 을/를, 와/과, 으로/로, 이라/라 가운데 하나가 아닙니다. 둘 다 확인하십시오.",
			"The word has nothing that is read, or the particle is none of 은/는, 이/가, 을/를, 와/과, 으로/로, 이라/라. Check both.")
	}
	return particleOut{text}, nil
}

type monthsIn struct {
	Date   civil.Date     `json:"date" wire:"required"`
	Years  int            `json:"years"`
	Months int            `json:"months"`
	Days   int            `json:"days"`
	Round  civil.Rounding `json:"round" wire:"required"`
}

type monthsOut struct {
	Date civil.Date `json:"date"`
}

func months(in monthsIn) (monthsOut, error) {
	length, err := civil.NewPeriod(in.Years, in.Months, 0, in.Days)
	if err != nil {
		return monthsOut{}, refuseAt("months", "기간이 음수이거나 너무 깁니다. 0 이상의 수를 적으십시오.", "The period is negative or too long. Give numbers from 0 on.")
	}
	date, err := in.Date.Add(length, in.Round)
	if err != nil {
		return monthsOut{}, refuseAt("date", "계산한 날이 달력에 없거나 1년부터 9999년까지를 벗어납니다. 날짜, 기간과 끝처리를 확인하십시오.",
			"The result is no day of the calendar or lies outside the years 1 to 9999. Check the date, the period and the rounding.")
	}
	return monthsOut{date}, nil
}

type citationIn struct {
	Text string `json:"text" wire:"required"`
}

type citationOut struct {
	KO  string      `json:"ko"`
	EN  string      `json:"en"`
	Ref citationRef `json:"ref"`
}

// A citationRef is a citation as numbers; a part that is not there is left out.
type citationRef struct {
	Article            int `json:"article,omitzero"`
	ArticleBranch      int `json:"article_branch,omitzero"`
	Paragraph          int `json:"paragraph,omitzero"`
	Subparagraph       int `json:"subparagraph,omitzero"`
	SubparagraphBranch int `json:"subparagraph_branch,omitzero"`
	Item               int `json:"item,omitzero"`
}

func citation(in citationIn) (citationOut, error) {
	ref, err := law.ParseRef(in.Text)
	if err != nil {
		return citationOut{}, refuseAt("text", "조문으로 읽을 수 없습니다. 제86조제9항이나 시행령 제57조제5항과 같이 적으십시오.",
			"It cannot be read as a citation. Write it as 제86조제9항 or Decree Art. 57(5).")
	}
	if ref.Article() == 0 || ref.Addenda() != 0 {
		return citationOut{}, refuseAt("text", "별표나 부칙을 인용합니다. 법령의 조문을 적으십시오.", "It cites an annex or addenda. Cite an article of the act.")
	}
	return citationOut{KO: ref.String(), EN: ref.English(), Ref: citationRef{
		ref.Article(), ref.ArticleBranch(), ref.Paragraph(), ref.Subparagraph(), ref.SubparagraphBranch(), ref.Item(),
	}}, nil
}

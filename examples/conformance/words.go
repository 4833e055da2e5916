package main

import (
	"errors"
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
		return particleOut{}, refuseAt("word", err)
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
		return monthsOut{}, refuseAt("months", err)
	}
	date, err := in.Date.Add(length, in.Round)
	if err != nil {
		return monthsOut{}, refuseAt("date", err)
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
		return citationOut{}, refuseAt("text", err)
	}
	if ref.Article() == 0 || ref.Addenda() != 0 {
		return citationOut{}, refuseAt("text", errors.New("it cites an annex or addenda, which have no articles of the act"))
	}
	return citationOut{KO: ref.String(), EN: ref.English(), Ref: citationRef{
		ref.Article(), ref.ArticleBranch(), ref.Paragraph(), ref.Subparagraph(), ref.SubparagraphBranch(), ref.Item(),
	}}, nil
}

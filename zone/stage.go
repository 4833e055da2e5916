package zone

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Stage is one step on the way of a zone to its designation. The order of the constants is the order of the way. The
// zero value is unset.
type Stage uint8

// The stages, each with the article that prescribes it; the two without one are practice of the ministry.
const (
	// StageCall is the ministry's call for proposals (공모 공고). No article.
	StageCall Stage = iota + 1
	// StageCandidacy is the choice of candidates (후보 선정). No article.
	StageCandidacy
	// StageNotice is the first day of the public notice of the plan (계획 공고), 제74조제2항.
	StageNotice
	// StageHearing is the public hearing (공청회), where one is held, 시행령 제43조제3항.
	StageHearing
	// StageApplication is the application for designation (지정 신청), 제72조제1항.
	StageApplication
	// StageConsultation is the day on which the ministries concerned are asked (관계 행정기관 통보), 제75조제1항.
	StageConsultation
	// StageReply is the day on which the last of them answered (의견 회신), 제75조제2항.
	StageReply
	// StagePriorReview is the deliberation of the committee of vice ministers (심의위원회 사전심의), 제79조.
	StagePriorReview
	// StageResolution is the resolution of the committee (규제자유특구위원회 심의·의결), 제75조제3항.
	StageResolution
	// StageDesignation is the designation by the Minister (지정), 제75조제3항.
	StageDesignation
	// StageGazette is the notice in the gazette (관보 고시), 제75조제4항.
	StageGazette
	// StageEffect is the first day on which the special cases apply (효력 발생), 제80조제1항.
	StageEffect
)

// stageRow is one line of the table. The law does not say where a free stage stands among those before the resolution.
type stageRow struct {
	word  string
	text  lang.Text
	basis law.Ref
	free  bool
}

var stages = [...]stageRow{
	StageCall:         {"call", lang.Text{KO: "공모 공고", EN: "call for proposals"}, law.Ref{}, true},
	StageCandidacy:    {"candidacy", lang.Text{KO: "후보 선정", EN: "choice of candidates"}, law.Ref{}, true},
	StageNotice:       {"notice", lang.Text{KO: "계획 공고", EN: "public notice of the plan"}, law.MustRef("제74조제2항"), false},
	StageHearing:      {"hearing", lang.Text{KO: "공청회", EN: "public hearing"}, law.MustRef("시행령 제43조제3항"), false},
	StageApplication:  {"application", lang.Text{KO: "지정 신청", EN: "application for designation"}, law.MustRef("제72조제1항"), false},
	StageConsultation: {"consultation", lang.Text{KO: "관계 행정기관 통보", EN: "consultation of the ministries"}, law.MustRef("제75조제1항"), false},
	StageReply:        {"reply", lang.Text{KO: "관계 행정기관 의견 회신", EN: "reply of the ministries"}, law.MustRef("제75조제2항"), false},
	StagePriorReview:  {"prior_review", lang.Text{KO: "심의위원회 사전심의", EN: "prior review"}, law.MustRef("제79조"), true},
	StageResolution:   {"resolution", lang.Text{KO: "특구위원회 심의·의결", EN: "resolution of the committee"}, law.MustRef("제75조제3항"), false},
	StageDesignation:  {"designation", lang.Text{KO: "특구 지정", EN: "designation"}, law.MustRef("제75조제3항"), false},
	StageGazette:      {"gazette", lang.Text{KO: "관보 고시", EN: "notice in the gazette"}, law.MustRef("제75조제4항"), false},
	StageEffect:       {"effect", lang.Text{KO: "효력 발생", EN: "entry into force"}, law.MustRef("제80조제1항"), false},
}

// Stages returns every stage in the order of the way. The caller owns the slice.
func Stages() []Stage {
	all := make([]Stage, 0, len(stages)-1)
	for s := StageCall; s.known(); s++ {
		all = append(all, s)
	}
	return all
}

// StageError reports a word that names no stage, or a value that is none.
type StageError struct {
	Input string // the word, or the number of the value
}

// Error returns one English line that lists the words.
func (e *StageError) Error() string {
	words := make([]string, 0, len(stages))
	for _, s := range Stages() {
		words = append(words, s.String())
	}
	return fmt.Sprintf("zone: %.64q is not a Stage: it must be one of %s", e.Input, strings.Join(words, ", "))
}

// ParseStage reads the word of a stage, such as "gazette"; the error is a [*StageError].
func ParseStage(s string) (Stage, error) {
	for _, stage := range Stages() {
		if stages[stage].word == s {
			return stage, nil
		}
	}
	return 0, &StageError{Input: s}
}

// IsZero reports whether the stage is unset.
func (s Stage) IsZero() bool { return s == 0 }

// Basis returns the provision that prescribes the stage (근거 조문); zero for [StageCall] and [StageCandidacy].
func (s Stage) Basis() law.Ref { return s.row().basis }

// In returns the name of the stage in the language, empty when unset.
func (s Stage) In(l lang.Language) string { return s.row().text.In(l) }

// String returns the word, empty when unset or out of range.
func (s Stage) String() string { return s.row().word }

// AppendText appends the word; a value out of range is a [*StageError].
func (s Stage) AppendText(b []byte) ([]byte, error) {
	if s != 0 && !s.known() {
		return b, &StageError{Input: fmt.Sprint(uint8(s))}
	}
	return append(b, s.String()...), nil
}

// MarshalText returns the word; a value out of range is a [*StageError].
func (s Stage) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads as [ParseStage] does; the empty text is the unset stage. After an error the value is unchanged.
func (s *Stage) UnmarshalText(text []byte) error {
	v, err := ParseStage(string(text))
	if err != nil && len(text) > 0 {
		return err
	}
	*s = v
	return nil
}

// Value returns the word for a database; a value out of range is a [*StageError].
func (s Stage) Value() (driver.Value, error) {
	b, err := s.AppendText(nil)
	return string(b), err
}

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Stage].
func (s *Stage) Scan(src any) error {
	switch src := src.(type) {
	case string:
		return s.UnmarshalText([]byte(src))
	case []byte:
		return s.UnmarshalText(src)
	}
	return &StageError{Input: fmt.Sprintf("%T", src)}
}

// precedes reports whether the law lets s only stand before t: each stage with a place stands before the later ones, a
// free one before the resolution. A call stands before its candidates.
func (s Stage) precedes(t Stage) bool {
	return s < t && (t >= StageResolution || t == StageCandidacy || !s.row().free && !t.row().free)
}

func (s Stage) known() bool { return s != 0 && int(s) < len(stages) }

func (s Stage) row() *stageRow {
	if !s.known() {
		return &stages[0]
	}
	return &stages[s]
}

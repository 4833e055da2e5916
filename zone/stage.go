package zone

import (
	"database/sql/driver"

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
	// StageConsultation is the day on which the ministries concerned are asked (관계 중앙행정기관 통보), 제75조제1항.
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

var stages = lang.Vocabulary[Stage]{Name: "zone.Stage", Words: []lang.Word{
	{"call", "공모 공고", "call for proposals"},
	{"candidacy", "후보 선정", "choice of candidates"},
	{"notice", "계획 공고", "public notice of the plan"},
	{"hearing", "공청회", "public hearing"},
	{"application", "지정 신청", "application for designation"},
	{"consultation", "관계 중앙행정기관 통보", "consultation of the ministries"},
	{"reply", "관계 중앙행정기관 의견 회신", "reply of the ministries"},
	{"prior_review", "심의위원회 사전심의", "prior review"},
	{"resolution", "특구위원회 심의·의결", "resolution of the committee"},
	{"designation", "특구 지정", "designation"},
	{"gazette", "관보 고시", "notice in the gazette"},
	{"effect", "효력 발생", "entry into force"},
}}

var stageBases = [...]law.Ref{
	StageNotice:       law.MustRef("제74조제2항"),
	StageHearing:      law.MustRef("시행령 제43조제3항"),
	StageApplication:  law.MustRef("제72조제1항"),
	StageConsultation: law.MustRef("제75조제1항"),
	StageReply:        law.MustRef("제75조제2항"),
	StagePriorReview:  law.MustRef("제79조"),
	StageResolution:   law.MustRef("제75조제3항"),
	StageDesignation:  law.MustRef("제75조제3항"),
	StageGazette:      law.MustRef("제75조제4항"),
	StageEffect:       law.MustRef("제80조제1항"),
}

// Stages returns every stage in the order of the way. The caller owns the slice.
func Stages() []Stage { return stages.All() }

// ParseStage reads the word of a stage, such as "gazette"; the error is a [*ParseError] that lists the words.
func ParseStage(s string) (Stage, error) { return stages.Parse(s) }

// IsZero reports whether the stage is unset.
func (s Stage) IsZero() bool { return s == 0 }

// Basis returns the provision that prescribes the stage (근거 조문); zero for [StageCall] and [StageCandidacy].
func (s Stage) Basis() law.Ref {
	if !stages.Has(s) {
		return law.Ref{}
	}
	return stageBases[s]
}

// In returns the name of the stage in the language, empty when unset.
func (s Stage) In(l lang.Language) string { return stages.In(s, l) }

// String returns the word, empty when unset or out of range.
func (s Stage) String() string { return stages.Word(s) }

// AppendText appends the word; a value out of range is a [*ParseError].
func (s Stage) AppendText(b []byte) ([]byte, error) { return stages.Append(b, s) }

// MarshalText returns the word; a value out of range is a [*ParseError].
func (s Stage) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads as [ParseStage] does; the empty text is the unset stage. After an error the value is unchanged.
func (s *Stage) UnmarshalText(text []byte) error { return stages.Unmarshal(s, text) }

// Value returns the word for a database; a value out of range is a [*ParseError].
func (s Stage) Value() (driver.Value, error) { return stages.Value(s) }

// Scan reads the word from a database: a string or bytes. NULL is an error; use sql.Null[Stage].
func (s *Stage) Scan(src any) error { return stages.Scan(s, src) }

// precedes reports whether the law lets s only stand before t: each stage with a place stands before the later ones, a
// free one before the resolution. A call stands before its candidates.
func (s Stage) precedes(t Stage) bool {
	return s < t && (t >= StageResolution || t == StageCandidacy || !s.free() && !t.free())
}

// free reports whether the law does not say where the stage stands among those before the resolution.
func (s Stage) free() bool { return s == StageCall || s == StageCandidacy || s == StagePriorReview }

package lang_test

import (
	"testing"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func BenchmarkParticle(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := lang.Particle("규제자유특구", "을/를"); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParticleByHand knows syllables of Hangul only.
func BenchmarkParticleByHand(b *testing.B) {
	b.ReportAllocs()
	word, sink := "규제자유특구", ""
	for b.Loop() {
		particle := "를"
		if r, _ := utf8.DecodeLastRuneInString(word); r >= '가' && r <= '힣' && (r-'가')%28 != 0 {
			particle = "을"
		}
		sink = word + particle
	}
	_ = sink
}

func BenchmarkParticleNumber(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := lang.Particle("150,000,000", "을/를"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExpand(b *testing.B) {
	args := []lang.Arg{{Name: "field", Value: lang.Text{KO: "보장액", EN: "cover"}}, {Name: "limit", Value: civil.Years(4)}}
	b.ReportAllocs()
	for b.Loop() {
		_ = lang.Expand("{field:은/는} {limit:을/를} 넘을 수 없습니다.", lang.Korean, args...)
	}
}

func BenchmarkWidth(b *testing.B) {
	for b.Loop() {
		_ = lang.Width("규제자유특구 AI 로봇")
	}
}

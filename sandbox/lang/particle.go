package lang

import (
	"fmt"
	"strings"
)

// ParticleError reports a particle that cannot be chosen.
type ParticleError struct {
	Word, Pair string
	Reason     string
}

// Error returns one English line.
func (e *ParticleError) Error() string {
	return fmt.Sprintf("lang: no particle %.32q after %.64q: %s", e.Pair, e.Word, e.Reason)
}

// sound is how a word ends when it is read aloud.
type sound uint8

const (
	silent    sound = iota // nothing that can be read
	vowel                  // no final consonant
	consonant              // a final consonant (받침) other than ㄹ
	rieul                  // the final consonant ㄹ
)

// forms are the two shapes of a particle.
type forms struct {
	pair                       string
	afterConsonant, afterVowel string
	rieulAsVowel               bool // 으로/로 alone: 서울로, not 서울으로
}

var particles = [...]forms{
	{pair: "은/는", afterConsonant: "은", afterVowel: "는"},
	{pair: "이/가", afterConsonant: "이", afterVowel: "가"},
	{pair: "을/를", afterConsonant: "을", afterVowel: "를"},
	{pair: "와/과", afterConsonant: "과", afterVowel: "와"},
	{pair: "으로/로", afterConsonant: "으로", afterVowel: "로", rieulAsVowel: true},
	{pair: "이라/라", afterConsonant: "이라", afterVowel: "라"},
}

func formsOf(pair string) (forms, bool) {
	for _, f := range particles {
		if f.pair == pair {
			return f, true
		}
	}
	return forms{}, false
}

// after returns the shape after a sound, and both of them, 은(는), where there is no sound to follow.
func (f forms) after(s sound) string {
	switch {
	case s == silent:
		return strings.Replace(f.pair, "/", "(", 1) + ")"
	case s == vowel, s == rieul && f.rieulAsVowel:
		return f.afterVowel
	}
	return f.afterConsonant
}

// Particle returns word, as given, with the particle (조사) of the pair that follows its last sound: 시장이, 도지사가.
// The pairs are 은/는, 이/가, 을/를, 와/과, 으로/로 and 이라/라; after a final ㄹ it is 로 (서울로).
//
// What counts is how the word is read in Korean:
//   - a Hangul syllable by its final consonant, in NFC or NFD; a single letter of Hangul by its name (ㄱ 기역);
//   - digits as a number: 0 영, 10 십, 1,000 천, 10000 만, 10^12 조; after a decimal point one by one;
//   - Latin letters by their names: L 엘, M 엠, N 엔, R 알 end in a consonant, all others in a vowel;
//   - signs by theirs: % 퍼센트, ㎡ 제곱미터, ℃ 도; written out as letters, units are letters (kg 케이지);
//   - a bracketed part at the end is passed over and the word before it decides, unless nothing is left before it;
//   - spaces, quotation marks (” 」 』 〉 》) and other punctuation at the end are passed over;
//   - letters of other scripts, whose Korean reading is not known here, as ending in a vowel.
//
// A word with nothing to read and an unknown pair are a [*ParticleError].
func Particle(word, pair string) (string, error) {
	f, ok := formsOf(pair)
	if !ok {
		return "", &ParticleError{word, pair, "it must be one of 은/는, 이/가, 을/를, 와/과, 으로/로, 이라/라"}
	}
	s := lastSound(word)
	if s == silent {
		return "", &ParticleError{word, pair, "the word has nothing that is read"}
	}
	return word + f.after(s), nil
}

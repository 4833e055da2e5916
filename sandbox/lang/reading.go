package lang

import "unicode"

// digitSounds are the last sounds of 영 일 이 삼 사 오 육 칠 팔 구.
var digitSounds = [...]sound{consonant, rieul, vowel, consonant, vowel, vowel, consonant, rieul, rieul, vowel}

// myriadSounds are the last sounds of 만 억 조 경 해 자 양 구 간 정 재 극, the names of every fourth power of ten.
var myriadSounds = [...]sound{
	consonant, consonant, vowel, consonant, vowel, vowel, consonant, vowel, consonant, consonant, vowel, consonant,
}

// numberSound reads the number at the end of s, whose last rune is a digit.
//
// A digit other than 0 is read as itself, wherever it stands. Zeros at the end name the unit of the digit before them:
// three of them 천, thirteen 십조. Behind a decimal point, or with no other digit, they are 영.
func numberSound(s string) sound {
	zeros, sinceComma := 0, 0
	for s != "" {
		r, size := lastRune(s)
		switch {
		case r == '0':
			zeros++
			sinceComma++
		case isDigit(r) && zeros > 0 && inFraction(s):
			return digitSounds[0]
		case isDigit(r):
			return scaledSound(int(r-'0'), zeros)
		case r == ',' && sinceComma == 3:
			sinceComma = 0
		default: // a decimal point, or the zeros stand alone
			return digitSounds[0]
		}
		s = s[:len(s)-size]
	}
	return digitSounds[0]
}

// inFraction reports whether a decimal point stands before the digits at the end of s.
func inFraction(s string) bool {
	for {
		r, size := lastRune(s)
		if !isDigit(r) {
			return r == '.'
		}
		s = s[:len(s)-size]
	}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// scaledSound reads a digit from 1 to 9 with so many zeros after it.
func scaledSound(digit, zeros int) sound {
	switch {
	case zeros == 0:
		return digitSounds[digit]
	case zeros < 4: // 십, 백, 천
		return consonant
	case zeros/4 <= len(myriadSounds):
		return myriadSounds[zeros/4-1]
	}
	return digitSounds[0] // beyond the names: digit by digit
}

const (
	firstSyllable, lastSyllable = '가', '힣'
	finals                      = 28 // final consonants per block, the first of them none
	finalRieul                  = 8
)

// hangulSound reads a syllable or a letter of Hangul. The names of the consonants all end in one (기역, 니은), that of
// ㄹ in ㄹ; a vowel is its own name. Decomposed text (NFD) ends in a letter of its final consonant, or in a vowel.
func hangulSound(r rune) (sound, bool) {
	switch {
	case firstSyllable <= r && r <= lastSyllable:
		switch (r - firstSyllable) % finals {
		case 0:
			return vowel, true
		case finalRieul:
			return rieul, true
		}
		return consonant, true
	case r == '\u1105' || r == '\u11af' || r == 'ㄹ':
		return rieul, true
	case unicode.Is(consonantLetters, r):
		return consonant, true
	case unicode.Is(vowelLetters, r):
		return vowel, true
	}
	return silent, false
}

// consonantLetters are the conjoining initials and finals and the compatibility consonants, old ones included.
var consonantLetters = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x1100, Hi: 0x115e, Stride: 1},
	{Lo: 0x11a8, Hi: 0x11ff, Stride: 1},
	{Lo: 0x3131, Hi: 0x314e, Stride: 1},
	{Lo: 0x3165, Hi: 0x3186, Stride: 1},
	{Lo: 0xa960, Hi: 0xa97c, Stride: 1},
	{Lo: 0xd7cb, Hi: 0xd7fb, Stride: 1},
}}

// vowelLetters are the conjoining and the compatibility vowels, old ones included.
var vowelLetters = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x1161, Hi: 0x11a7, Stride: 1},
	{Lo: 0x314f, Hi: 0x3163, Stride: 1},
	{Lo: 0x3187, Hi: 0x318e, Stride: 1},
	{Lo: 0xd7b0, Hi: 0xd7c6, Stride: 1},
}}

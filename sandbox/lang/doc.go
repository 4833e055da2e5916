// Package lang writes values and messages in Korean and English.
//
// The law is Korean, so Korean is the authoritative text and the zero [Language]; English stands beside it for
// readers abroad. A [Text] holds both. [Say] writes a value in a language, [Expand] fills a message template, and
// [Particle] chooses the Korean particle (조사) that follows a word as it is read aloud:
//
//	lang.Expand("{cover:은/는} {limit} 이상이어야 합니다.", lang.Korean, args...)
//
// [Normalize] brings input to one form (NFC, ASCII in its narrow form) where it enters; [Width] and [Pad] align tables
// in which a Hangul syllable takes two columns.
//
// Limits: two languages; numbers are grouped by three in both; nothing here depends on the locale of the host.
package lang

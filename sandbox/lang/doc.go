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
// A [Vocabulary] is the name table of an enum: its words on the wire and its names in both languages. [UnmarshalText],
// [TextValue] and [ScanText] are the text and database forms of every other value that has a parser. [Forbidden], [Blank] and
// [OneLine] look at what people wrote into a record: control characters, what nobody can see, a text that breaks its line.
//
// Limits: two languages; numbers are grouped by three in both; nothing here depends on the locale of the host.
package lang

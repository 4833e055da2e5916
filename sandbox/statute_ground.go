package sandbox

import (
	"database/sql/driver"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Ground is a reason for which a grant is cancelled or corrected (취소·시정 사유). The zero value is unset.
type Ground uint8

// The grounds.
const (
	GroundFraud      Ground = iota + 1 // the grant was obtained by fraud (거짓이나 그 밖의 부정한 방법)
	GroundCondition                    // a condition is not met (조건 미충족)
	GroundCriteria                     // the review criteria are no longer met (심사기준 미충족)
	GroundPurpose                      // the purpose can clearly not be reached (목적 달성 불가능)
	GroundSafety                       // a danger to life, safety or the market (안전성 등의 문제, 현저한 저해)
	GroundNoPermit                     // the law was made and the ordinary permit not obtained (허가등을 받지 아니한 경우)
	GroundNotStarted                   // the business was not started in time (기한 내 미착수)
	GroundMisleading                   // the grant is advertised misleadingly (거짓·과장·기만 표시·광고)
	GroundDeviation                    // the business departs from the approved plan (승인된 계획과 다른 시행)
	GroundViolation                    // the Act or an order under it is broken (법령·명령 위반)
	GroundOther                        // a further ground that the Decree names (대통령령으로 정하는 사유)
)

var grounds = lang.Vocabulary[Ground]{Name: "sandbox.Ground", Words: []lang.Word{
	{"fraud", "거짓·부정한 방법", "fraud"},
	{"condition", "조건 미충족", "condition not met"},
	{"criteria", "심사기준 미충족", "criteria no longer met"},
	{"purpose", "목적 달성 불가능", "purpose out of reach"},
	{"safety", "안전성 등의 문제", "danger"},
	{"no_permit", "정비 후 허가 미취득", "ordinary permit not obtained"},
	{"not_started", "기한 내 미착수", "not started in time"},
	{"misleading", "거짓·과장 광고", "misleading advertising"},
	{"deviation", "계획과 다른 시행", "departure from the plan"},
	{"violation", "법령·명령 위반", "breach of the Act"},
	{"other", "대통령령으로 정하는 사유", "other ground of the Decree"},
}}

// ParseGround reads the wire word of a ground, "fraud".
func ParseGround(s string) (Ground, error) { return grounds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (g Ground) String() string { return grounds.Word(g) }

// In returns the name for people.
func (g Ground) In(l lang.Language) string { return grounds.In(g, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (g Ground) AppendText(b []byte) ([]byte, error) { return grounds.Append(b, g) }

// MarshalText returns the wire word; a value outside the list is an error.
func (g Ground) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (g *Ground) UnmarshalText(text []byte) error { return grounds.Unmarshal(g, text) }

// Value returns the wire word for a database; a value outside the list is an error.
func (g Ground) Value() (driver.Value, error) { return grounds.Value(g) }

// Scan reads the wire word from a database: a string or bytes. NULL is an error; use sql.Null[Ground].
func (g *Ground) Scan(src any) error { return grounds.Scan(g, src) }

// Grounds is a set of grounds. The zero value is empty.
type Grounds uint16

// GroundsOf returns the set of the grounds. An unset ground or one outside the list is left out.
func GroundsOf(list ...Ground) Grounds {
	var s Grounds
	for _, g := range list {
		if grounds.Has(g) {
			s |= 1 << g
		}
	}
	return s
}

// Has reports whether the ground is in the set.
func (s Grounds) Has(g Ground) bool { return grounds.Has(g) && s&(1<<g) != 0 }

// List returns the grounds in the order of the constants.
func (s Grounds) List() []Ground { return pick(grounds, s.Has) }

// In returns the names with a comma between them.
func (s Grounds) In(l lang.Language) string { return say(grounds, s.List(), l) }

// ExtensionGround is a reason for which a term is extended (연장 사유). The zero value is unset.
type ExtensionGround uint8

// The grounds of an extension.
const (
	LawNotReformed       ExtensionGround = iota + 1 // the law concerned is not yet reformed (법령이 정비되지 아니한 경우)
	DemonstrationDelayed                            // the demonstration was delayed for reasons beyond control (부득이한 사유로 실증이 지연된 경우)
	NeedFound                                       // the authority finds it needed (연장할 필요가 있는 경우)
)

var extensionGrounds = lang.Vocabulary[ExtensionGround]{Name: "sandbox.ExtensionGround", Words: []lang.Word{
	{"law_not_reformed", "법령 미정비", "law not reformed"},
	{"delayed", "부득이한 실증 지연", "unavoidable delay"},
	{"need_found", "연장 필요 인정", "need found"},
}}

// ParseExtensionGround reads the wire word of a ground: law_not_reformed, delayed or need_found.
func ParseExtensionGround(s string) (ExtensionGround, error) { return extensionGrounds.Parse(s) }

// String returns the wire word, or the empty string where it is unset or outside the list.
func (g ExtensionGround) String() string { return extensionGrounds.Word(g) }

// In returns the name for people.
func (g ExtensionGround) In(l lang.Language) string { return extensionGrounds.In(g, l) }

// AppendText appends the wire word; a value outside the list is an error.
func (g ExtensionGround) AppendText(b []byte) ([]byte, error) { return extensionGrounds.Append(b, g) }

// MarshalText returns the wire word; a value outside the list is an error.
func (g ExtensionGround) MarshalText() ([]byte, error) { return g.AppendText(nil) }

// UnmarshalText reads a wire word; the empty text is the unset value. After an error the value is unchanged.
func (g *ExtensionGround) UnmarshalText(text []byte) error {
	return extensionGrounds.Unmarshal(g, text)
}

// ExtensionGrounds is a set of grounds of an extension. The zero value is empty: the statute names none.
type ExtensionGrounds uint8

// ExtensionGroundsOf returns the set of the grounds. An unset ground or one outside the list is left out.
func ExtensionGroundsOf(list ...ExtensionGround) ExtensionGrounds {
	var s ExtensionGrounds
	for _, g := range list {
		if extensionGrounds.Has(g) {
			s |= 1 << g
		}
	}
	return s
}

// Has reports whether the ground is in the set.
func (s ExtensionGrounds) Has(g ExtensionGround) bool {
	return extensionGrounds.Has(g) && s&(1<<g) != 0
}

// List returns the grounds in the order of the constants.
func (s ExtensionGrounds) List() []ExtensionGround { return pick(extensionGrounds, s.Has) }

// In returns the names with a comma between them.
func (s ExtensionGrounds) In(l lang.Language) string { return say(extensionGrounds, s.List(), l) }

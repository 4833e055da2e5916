package rule

// Op is how a leaf of a condition tests its fact.
type Op uint8

// The tests. Those from OpAtLeast to OpEqual compare with a limit; OpOneOf and OpNoneOf are for a word, the next four and OpCount for a set.
const (
	OpTrue    Op = iota + 1 // it is so
	OpFalse                 // it is not so
	OpAtLeast               // the limit or more (이상)
	OpAtMost                // the limit or less (이하)
	OpAbove                 // more than the limit (초과)
	OpBelow                 // less than the limit (미만)
	OpEqual                 // the limit
	OpOneOf                 // one of the words
	OpNoneOf                // another word
	OpAnyOf                 // at least one of the words in the set
	OpAllOf                 // all of the words in the set
	OpNoneIn                // none of the words in the set
	OpOnlyOf                // no other word in the set
	OpCount                 // as many of the words in the set as the limit, or more
	OpOpaque                // a function of the host
)

var opWords = [...]string{
	"true", "false", "at_least", "at_most", "above", "below", "equal",
	"one_of", "none_of", "any_of", "all_of", "none_in", "only_of", "count", "opaque",
}

// String is the word for the test, such as at_least; empty for none.
func (o Op) String() string { return wordOfEnum(opWords[:], uint8(o)) }

// allowed says of the comparisons whether they hold where the value is below, at and above the limit.
var allowed = [...][3]bool{
	OpAtLeast: {false, true, true},
	OpAtMost:  {true, true, false},
	OpAbove:   {false, false, true},
	OpBelow:   {true, false, false},
	OpEqual:   {false, true, false},
}

// limited reports whether the test compares a number with a limit.
func (o Op) limited() bool { return OpAtLeast <= o && o <= OpEqual }

// worded reports whether the test is about words.
func (o Op) worded() bool { return OpOneOf <= o && o <= OpCount }

package rule

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// FindingKind is what a check of a book found.
type FindingKind uint8

// The findings.
const (
	NeverHolds FindingKind = iota + 1 // the rule fails in every case
	NeverFails                        // the rule passes in every case
	Implied                           // the rule passes wherever Other passes, so it adds nothing beside it
	NoCase                            // no case passes the book, although every rule can pass alone
	NeverRead                         // no rule reads the fact
	OpaqueTest                        // the rule has a test that cannot be looked into, so that no more is said of it
	Undecided                         // the check was cut off and does not say whether the rule can hold and can fail; without a rule: whether any case passes
	Unsearched                        // the check was cut off before every pair of rules was compared
)

var findingWords = [...]string{
	"never_holds", "never_fails", "implied", "no_case", "never_read", "opaque_test", "undecided", "unsearched",
}

var findingTexts = [...]lang.Text{
	NeverHolds: {KO: "규칙 {rule:은/는} 어떤 경우에도 충족되지 않습니다.", EN: "{rule} fails in every case."},
	NeverFails: {KO: "규칙 {rule:은/는} 어떤 경우에도 충족됩니다.", EN: "{rule} passes in every case."},
	Implied:    {KO: "규칙 {rule:은/는} 규칙 {other:이/가} 충족되면 언제나 충족됩니다.", EN: "{rule} passes wherever {other} passes."},
	NoCase:     {KO: "모든 규칙을 함께 충족하는 경우가 없습니다.", EN: "no case passes all rules together."},
	NeverRead:  {KO: "사실 {fact:은/는} 어느 규칙에도 쓰이지 않습니다.", EN: "no rule reads {fact}."},
	OpaqueTest: {KO: "규칙 {rule}에 들여다볼 수 없는 판정이 있습니다.", EN: "{rule} has a test that cannot be looked into."},
	Undecided:  {KO: "규칙 {rule:을/를} 정해진 범위 안에서 다 살피지 못했습니다.", EN: "{rule} was not searched to the end."},
	Unsearched: {KO: "규칙끼리의 포함 관계를 정해진 범위 안에서 다 살피지 못했습니다.", EN: "not every pair of rules was compared."},
}

// String is the word for the finding, such as never_holds; empty for none.
func (k FindingKind) String() string { return wordOfEnum(findingWords[:], uint8(k)) }

// A Finding is something about a book that its author should know.
type Finding struct {
	Kind  FindingKind `json:"kind"`
	Rule  fault.Code  `json:"rule,omitempty"`  // the rule that it is about; empty where it is about the book or a fact
	Other fault.Code  `json:"other,omitempty"` // of Implied
	Fact  string      `json:"fact,omitempty"`  // the path of the fact, of NeverRead
}

// In is the finding for people, in one sentence.
func (f Finding) In(l lang.Language) string {
	if f.Kind == 0 || int(f.Kind) >= len(findingTexts) {
		return ""
	}
	text := findingTexts[f.Kind]
	if f.Kind == Undecided && f.Rule == "" {
		text = lang.Text{KO: "모든 규칙을 함께 충족하는 경우가 있는지 정해진 범위 안에서 알아내지 못했습니다.", EN: "whether any case passes all rules was not searched to the end."}
	}
	return lang.Expand(text.In(l), l, lang.Arg{Name: "rule", Value: string(f.Rule)},
		lang.Arg{Name: "other", Value: string(f.Other)}, lang.Arg{Name: "fact", Value: f.Fact})
}

// The bounds of the comparison of rules: pairs, and steps of all their searches together.
const (
	maxPairs     = 1 << 14
	maxPairSteps = 1 << 21
)

// Check looks for rules and facts that do nothing. It is sound: what it says of a rule is true of every case, and what it could not search to the end
// it says so. It knows of the facts only their kinds: that a count is never negative it cannot know. Findings stand rule by rule, then for the
// book, then for the facts.
func (b *Book[S]) Check() []Finding { return b.book().check() }

func (b *book) check() (findings []Finding) {
	firm := make([]bool, len(b.rules)) // can hold and can fail
	alive := true
	for i := range b.rules {
		kind := FindingKind(0)
		switch holds, fails := b.canBe(i, True), b.canBe(i, False); {
		case holds == False:
			kind, alive = NeverHolds, false
		case fails == False:
			kind = NeverFails
		case b.hasOpaque(i):
			kind = OpaqueTest
		case holds == Unknown || fails == Unknown:
			kind = Undecided
		default:
			firm[i] = true
			continue
		}
		findings = append(findings, Finding{Kind: kind, Rule: b.defs[i].code})
	}
	findings = append(findings, b.implied(firm)...)
	if alive {
		switch b.possible(anyLeaf, conjunction, nil) {
		case False:
			findings = append(findings, Finding{Kind: NoCase})
		case Unknown:
			findings = append(findings, Finding{Kind: Undecided})
		case True:
		}
	}
	return append(findings, b.unread()...)
}

// canBe reports whether a rule can have the answer: Unknown where the search was cut off.
func (b *book) canBe(rule int, t Truth) Truth {
	wanted := func(l *clauseLeaf) bool { return int(l.rule) == rule }
	return b.possible(wanted, func(rules []Truth) Truth { return rules[rule] * t }, nil)
}

// possible reports whether there is a case of which the goal is True.
func (b *book) possible(wanted func(*clauseLeaf) bool, goal func([]Truth) Truth, purse *int) Truth {
	x := newSearch(spreadOf(b, &row{}, b.used, wanted), func(rules []Truth) verdict {
		switch goal(rules) {
		case True:
			return found
		case False:
			return prune
		case Unknown:
		}
		return goOn
	})
	x.purse = purse
	doubtful := false
	x.at = func() bool {
		doubtful = true
		w, ok := x.witness()
		return ok && goal(b.answers(&w)) == True
	}
	switch {
	case x.run():
		return True
	case doubtful || x.spent:
		return Unknown
	}
	return False
}

// answers are those of every rule to a row.
func (b *book) answers(r *row) []Truth {
	var o outcome
	b.review(r, &o)
	answers := make([]Truth, len(b.rules))
	for i := range answers {
		answers[i] = o.rule(i)
	}
	return answers
}

// implied compares the rules that can hold and can fail in pairs that share facts; others cannot imply each other.
func (b *book) implied(firm []bool) (findings []Finding) {
	reads, pairs, purse := b.reads(), 0, maxPairSteps
	for i := range b.rules {
		for j := range b.rules {
			if i == j || !firm[i] || !firm[j] || reads[i]&reads[j] == 0 {
				continue
			}
			if pairs++; pairs > maxPairs || purse <= 0 {
				return append(findings, Finding{Kind: Unsearched})
			}
			wanted := func(l *clauseLeaf) bool { return int(l.rule) == i || int(l.rule) == j }
			counterexample := func(rules []Truth) Truth { return rules[i].Not().And(rules[j]) }
			if b.possible(wanted, counterexample, &purse) == False {
				findings = append(findings, Finding{Kind: Implied, Rule: b.defs[i].code, Other: b.defs[j].code})
			}
		}
	}
	return findings
}

// reads are the given facts that each rule reads.
func (b *book) reads() []uint64 {
	reads := make([]uint64, len(b.rules))
	for i := range b.leaves {
		reads[b.leaves[i].rule] |= b.leaves[i].needs()
	}
	return reads
}

func (b *book) hasOpaque(rule int) bool {
	return slices.ContainsFunc(b.leaves, func(l clauseLeaf) bool { return l.op == OpOpaque && int(l.rule) == rule })
}

// unread returns the facts that no rule reads; a derived fact is read where a rule tests it itself.
func (b *book) unread() (findings []Finding) {
	tested := map[*fact]bool{}
	for i := range b.leaves {
		tested[b.leaves[i].fact] = true
		if o := b.leaves[i].opaque; o != nil {
			for _, f := range o.reads {
				tested[f] = true
			}
		}
	}
	for _, f := range b.schema.facts {
		if !tested[f] && (f.derive != given || b.used&(1<<f.index) == 0) {
			findings = append(findings, Finding{Kind: NeverRead, Fact: f.path})
		}
	}
	return findings
}

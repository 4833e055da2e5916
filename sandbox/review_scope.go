package sandbox

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// ReviewScope says which rules a review applies.
type ReviewScope struct {
	Statute    Statute
	Instrument Instrument // [Demonstration] or [Temporary]
	On         civil.Date // day of the decision, whose law applies (처분일; 행정기본법 제14조제2항)
	// NegativeList is that the zone has a negative list (법령규제목록, 시행령 제2조의2, from 2023-12-19), as global
	// innovation zones have (글로벌 혁신특구). A demonstration is then allowed unless the list has the matter: the
	// question whether the list has it takes the place of the cases of 제86조제1항. All other limits stay, above all
	// danger to life, safety and the environment (제4조제1항 단서). For a temporary permit it changes nothing: 제90조제1항
	// asks for its cases and for safety data in every zone.
	NegativeList bool
}

// Reviewer holds the rules of one scope (심사 요건). It never changes, is safe for concurrent use and is made once for many reviews.
// The zero Reviewer has no scope and no rules: it refuses to review, with the faults that [NewReviewer] finds in no scope.
//
// It asks what the Act and its Decree demand of every grant. What the committee weighs (심사기준: 시행령 제57조제7항,
// 제64조제6항; 제77조제6항) is left to it, and papers that are missing (반려: 시행령 제57조제5항제2호, 제64조제4항제2호) are found by
// [Application.Validate]. Of the statutes other than the zone Act it asks for their cases, for fraud and for danger.
type Reviewer struct {
	scope      ReviewScope
	facts      *reviewFacts
	book       *rule.Book[ReviewCase]
	kinds      []fault.Kind // of each rule of the book
	bases      []law.Ref    // likewise
	places     [100]place   // of the provinces of the day, by number
	confidence law.Confidence
}

// faults say what the scope lacks.
func (s ReviewScope) faults() (list fault.List) {
	missing := func(there bool, at string, field, todo lang.Text) {
		if !there {
			list.Add(reviewScopeMissing.At(fault.Path{}.Field(at), law.Ref{}, lang.Arg{Name: "field", Value: field}, lang.Arg{Name: "todo", Value: todo}))
		}
	}
	missing(statutes.Has(s.Statute), "scheme", ko("근거 법률", "the statute"), ko("여덟 법률 가운데 하나를 고르십시오.", "Choose one of the eight."))
	missing(instruments.Has(s.Instrument), "instrument", ko("심사할 제도", "the instrument"), ko("실증특례나 임시허가를 고르십시오.", "Choose a demonstration permit or a temporary permit."))
	missing(!s.On.IsZero(), "on", ko("처분일", "the day of the decision"), ko("그날 시행 중인 법에 따라 심사하므로 날짜를 적으십시오.", "Give it: the law of that day applies."))
	return list
}

// NewReviewer builds the rules of a scope. An error is a [fault.List]: a statute, instrument or day that is not set, a
// confirmation (nothing is granted), an instrument that the statute does not have on the day, and a negative list
// before there was one.
func NewReviewer(s ReviewScope) (*Reviewer, error) {
	if list := s.faults(); len(list) > 0 {
		return nil, list
	}
	if s.Instrument == Confirmation || !s.Statute.Has(s.Instrument, s.On) {
		return nil, fault.List{reviewNoRules.At(fault.Path{}.Field("on"), law.Ref{}, lang.Arg{Name: "on", Value: s.On},
			lang.Arg{Name: "statute", Value: s.Statute}, lang.Arg{Name: "instrument", Value: s.Instrument})}
	}
	if list := listedRule().over.Entries()[0]; s.NegativeList && (s.Statute != ZoneAct || s.On.Before(list.From)) {
		return nil, fault.List{reviewNoList.At(fault.Path{}.Field("on"), list.Basis, lang.Arg{Name: "on", Value: s.On}, lang.Arg{Name: "from", Value: list.From})}
	}
	r := &Reviewer{scope: s, facts: review()}
	var rules []rule.Rule[ReviewCase]
	for _, line := range reviewRules(s) {
		if e, ok := line.over.At(s.On); ok {
			rules = append(rules, rule.Rule[ReviewCase]{Code: line.kind.Code(), Basis: e.Basis, Title: line.title, When: e.Value})
			r.kinds, r.bases = append(r.kinds, line.kind), append(r.bases, e.Basis)
			r.confidence = r.confidence.Weaker(e.Confidence)
		}
	}
	for _, p := range region.On(s.On) {
		r.places[p.LegalDong().Number()] = placeOf(p.LegalDong())
	}
	var err error
	if r.book, err = rule.NewBook(r.facts.schema, s.On, rules); err != nil {
		return nil, err
	}
	return r, nil
}

// Scope returns what the rules are for.
func (r *Reviewer) Scope() ReviewScope { return r.scope }

// Book returns the rules, for what the rule package does with them: checks, remedies, reforms, columns. It is nil for the zero
// Reviewer.
func (r *Reviewer) Book() *rule.Book[ReviewCase] { return r.book }

// Confidence says how the rules are known: as the weakest of their provisions.
func (r *Reviewer) Confidence() law.Confidence { return r.confidence }

// Fill sets the facts in a row, from which the [Reviewer.Book] decides; the row is reset before. The error is a
// [fault.List]: a value outside its list, under the zone Act a province that is none on the day, and the scope of the zero
// Reviewer. After an error the row has no facts.
func (r *Reviewer) Fill(row *rule.Row[ReviewCase], f *Facts) error {
	row.Reset()
	if r.book == nil {
		return r.scope.faults()
	}
	r.facts.gap.Set(row, f.Gap)
	if r.scope.Statute == ZoneAct && !f.Region.IsZero() {
		word := r.places[f.Region.Number()]
		if word == 0 {
			row.Reset()
			_, err := f.Region.On(r.scope.On)
			return regionFault(err)
		}
		r.facts.region.Set(row, word)
	}
	setAnswer(r.facts.listed, row, f.Listed)
	setAnswer(r.facts.inPlan, row, f.InPlan)
	setAnswer(r.facts.seat, row, f.SeatInZone)
	setAnswer(r.facts.safety, row, f.SafetyData)
	setAnswer(r.facts.fraud, row, f.Fraud)
	setAnswer(r.facts.harms, row, f.HarmsLifeSafetyEnvironment)
	if !f.inLists() {
		row.Reset()
		return f.faults()
	}
	return nil
}

// regionFault puts the error of a look-up at the fact.
func regionFault(err error) error {
	var unknown *region.LookupError
	if errors.As(err, &unknown) {
		return fault.List{unknown.Fault(fault.Path{}.Field("region"))}
	}
	return err
}

// setAnswer sets what was answered.
func setAnswer[S any](fact rule.BoolFact[S], row *rule.Row[S], a Answer) {
	if a == Yes || a == No {
		fact.Set(row, a == Yes)
	}
}

// Review decides every rule and keeps the answers in out, which may be used again; it does not allocate then. The
// errors are those of [Reviewer.Fill]; after one out has no answer.
func (r *Reviewer) Review(f *Facts, out *Review) error {
	out.reviewer, out.form = nil, nil
	if err := r.Fill(&out.row, f); err != nil {
		return err
	}
	out.reviewer = r
	r.book.Review(&out.row, &out.outcome)
	return nil
}

// ReviewApplication is [Reviewer.Review] of the facts of an application together with the findings. It validates the
// application too: with faults of its form it is never grantable ([Review.Incomplete]). Besides those of [Reviewer.Fill]
// the errors are an application under another statute or for another instrument than the reviewer's, and a day of the
// decision before it was filed.
func (r *Reviewer) ReviewApplication(a *Application, f *Findings, out *Review) error {
	if err := r.ReviewValidated(a, f, out); err != nil {
		return err
	}
	out.form = a.faults()
	return nil
}

// ReviewValidated is [Reviewer.ReviewApplication] of an application whose form was validated before, as
// [ReadApplication] does: it does not look at the form again, and does not allocate.
func (r *Reviewer) ReviewValidated(a *Application, f *Findings, out *Review) error {
	out.reviewer, out.form = nil, nil
	if r.book == nil {
		return r.scope.faults()
	}
	if a.Statute != r.scope.Statute || a.Instrument != r.scope.Instrument || r.scope.On.Before(a.Filed) {
		return r.refuse(a)
	}
	var facts Facts
	a.fill(f, &facts)
	return r.Review(&facts, out)
}

// refuse says why the rules are none for the application.
func (r *Reviewer) refuse(a *Application) (list fault.List) {
	if a.Statute != r.scope.Statute || a.Instrument != r.scope.Instrument {
		list.Add(reviewOther.At(fault.Path{}.Field("instrument"), law.Ref{},
			lang.Arg{Name: "statute", Value: r.scope.Statute}, lang.Arg{Name: "instrument", Value: r.scope.Instrument}))
	}
	if r.scope.On.Before(a.Filed) {
		list.Add(reviewEarly.At(fault.Path{}.Field("on"), law.Ref{}, lang.Arg{Name: "on", Value: r.scope.On}, lang.Arg{Name: "filed", Value: a.Filed}))
	}
	return list
}

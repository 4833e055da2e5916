package sandbox

import (
	"cmp"
	"errors"
	"slices"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/region"
)

// Validate reports everything that is wrong with the form of the application, as a [fault.List] in the order of the
// fields: what is missing, values outside their lists, texts that are too long or have hidden characters, a period that
// begins before the day of filing or is longer than the longest first term that the statute allows on that day, papers
// that the Decree demands (in the version of that day) and were not filed, and an instrument that the statute does not
// have on it. A name (of the applicant, the zone, the product) has one line of at most 200 characters, every other free text at
// most 10,000, and line feeds; no text has other control characters, marks of direction or invisible characters, and one
// of which nothing can be seen is missing. It does not ask whether
// the law allows a grant; [Application.Review] does. What an application under another statute than the zone Act must
// contain stands in decrees that were not read, so there the zone, the plan, the laws and the papers are not demanded.
func (a Application) Validate() error { return a.faults().Err() }

func (a *Application) faults() fault.List {
	c := applicationCheck{Application: a, items: planItems(a.Instrument, a)}
	c.head()
	c.applicant()
	c.contents()
	c.plan()
	c.papers()
	c.cover()
	return c.faults
}

// applicationCheck collects the faults of an application.
type applicationCheck struct {
	*Application
	faults    fault.List
	basis     law.Ref    // the provision by which it is filed; zero where the instrument is not known
	items     [6]law.Ref // of the plan, see planItems
	available bool       // the statute has the instrument on the day of filing
}

func (c *applicationCheck) zoneAct() bool { return c.available && c.Statute == ZoneAct }

// need reports a field that is not there.
func (c *applicationCheck) need(there bool, at fault.Path, basis law.Ref, field, todo lang.Text) bool {
	if !there {
		c.faults.Add(applicationMissing.At(at, basis, lang.Arg{Name: "field", Value: field}, lang.Arg{Name: "todo", Value: todo}))
	}
	return there
}

// text checks a text of paragraphs, and that it is there where it is wanted: blanks and hidden characters are nothing.
func (c *applicationCheck) text(wanted bool, s string, at fault.Path, basis law.Ref, field lang.Text) {
	c.free(wanted, s, textLimit, at, basis, field)
}

// name is text for a name of one line.
func (c *applicationCheck) name(wanted bool, s string, at fault.Path, basis law.Ref, field lang.Text) {
	c.free(wanted, s, nameLimit, at, basis, field)
}

func (c *applicationCheck) free(wanted bool, s string, limit int, at fault.Path, basis law.Ref, field lang.Text) {
	if !wanted || c.need(!lang.Blank(s), at, basis, field, ko("적어 주십시오.", "Write it down.")) {
		c.faults.Add(textFault(s, limit, at, basis, field))
	}
}

// word is need for an enum, and reports a value outside its list.
func (c *applicationCheck) word(set, known bool, at fault.Path, basis law.Ref, field, todo lang.Text) bool {
	if set && !known {
		c.faults.Add(applicationInvalid.At(at, basis, lang.Arg{Name: "field", Value: field}))
		return false
	}
	return c.need(set, at, basis, field, todo)
}

func (c *applicationCheck) head() {
	at := fault.Path{}.Field
	if c.Schema != ApplicationSchema() {
		if c.need(!c.Schema.IsZero(), at("schema"), law.Ref{}, ko("서식", "the schema"), ko("teukgu/application/1로 적으십시오.", "Write teukgu/application/1.")) {
			c.faults.Add(applicationSchemaWrong.At(at("schema"), law.Ref{},
				lang.Arg{Name: "schema", Value: c.Schema}, lang.Arg{Name: "known", Value: ApplicationSchema()}))
		}
	}
	statute := c.word(c.Statute != 0, statutes.Has(c.Statute), at("scheme"), law.Ref{},
		ko("근거 법률", "the statute"), ko("여덟 법률 가운데 하나를 고르십시오.", "Choose one of the eight."))
	instrument := c.word(c.Instrument != 0, instruments.Has(c.Instrument), at("instrument"), law.Ref{},
		ko("신청하는 제도", "the instrument"), ko("신속확인, 실증특례, 임시허가 가운데 하나를 고르십시오.", "Choose a confirmation, a demonstration permit or a temporary permit."))
	filed := c.need(!c.Filed.IsZero(), at("filed"), law.Ref{},
		ko("신청일", "the day of filing"), ko("신청서를 낸 날을 적으십시오.", "Give the day on which it was filed."))
	if !statute || !instrument || !filed {
		return
	}
	name, ok := c.Statute.rules(c.Instrument).Name.At(c.Filed)
	if c.available = ok; ok {
		c.basis = requestBasis(c.Statute, name.Basis)
		return
	}
	c.faults.Add(applicationUnavailable.At(at("instrument"), law.Ref{}, lang.Arg{Name: "on", Value: c.Filed},
		lang.Arg{Name: "statute", Value: c.Statute}, lang.Arg{Name: "instrument", Value: c.Instrument}))
}

// requestBasis is the provision by which an application is filed: of the zone Act the paragraph, of the others the article.
func requestBasis(s Statute, article law.Ref) law.Ref {
	if s == ZoneAct {
		return law.MustRef(article.String() + "제1항")
	}
	return article
}

func (c *applicationCheck) applicant() {
	at := fault.Path{}.Field("applicant")
	c.name(true, c.Applicant.Name, at.Field("name"), c.basis, ko("신청인의 이름", "the name of the applicant"))
	c.word(c.Applicant.Kind != 0, applicantKinds.Has(c.Applicant.Kind), at.Field("kind"), c.basis,
		ko("신청인의 종류", "the kind of applicant"), ko("기업, 법인, 단체, 개인 가운데 하나를 고르십시오.", "Choose enterprise, corporation, organisation or individual."))
	seat := at.Field("seat")
	if c.need(!c.Applicant.Seat.IsZero(), seat, c.basis, ko("사업장이 있는 시·도", "the province of the seat"), ko("법정동코드 앞 두 자리를 적으십시오.", "Give its legal-dong code of two digits.")) && !c.Filed.IsZero() {
		var unknown *region.LookupError
		if _, err := c.Applicant.Seat.On(c.Filed); errors.As(err, &unknown) {
			c.faults.Add(unknown.Fault(seat))
		}
	}
}

func (c *applicationCheck) contents() {
	at := fault.Path{}.Field
	c.name(c.zoneAct(), c.Zone, at("zone"), c.basis, ko("규제자유특구", "the zone"))
	product := cmp.Or(c.items[2], c.basis)
	c.name(true, c.Product.Name, at("product").Field("name"), product, ko("서비스·제품의 명칭", "the name of the product"))
	c.text(true, c.Product.Description, at("product").Field("description"), product, ko("서비스·제품의 내용", "the description of the product"))
	switch {
	case c.Instrument != Confirmation:
		c.word(c.Gap != 0, gaps.Has(c.Gap), at("gap"), c.basis,
			ko("신청 사유", "the reason for applying"), ko("해당하는 사유를 고르십시오.", "Choose the case that applies."))
	case c.Gap != 0:
		c.faults.Add(applicationGapUnasked.At(at("gap"), c.basis))
	}
	c.laws(product)
}

func (c *applicationCheck) laws(basis law.Ref) {
	at := fault.Path{}.Field("laws")
	field, todo := ko("관련 법령", "the laws concerned"), ko("걸림돌이 되는 조문을 하나 이상 적으십시오.", "Cite at least one provision that stands in the way.")
	if c.zoneAct() && c.Instrument != Confirmation {
		c.need(len(c.Laws) > 0, at, basis, field, todo)
	}
	for i, ref := range c.Laws {
		switch {
		case ref.IsZero():
			c.need(false, at.Index(i), basis, field, todo)
		case slices.Contains(c.Laws[:i], ref):
			c.faults.Add(applicationLawTwice.At(at.Index(i), basis, lang.Arg{Name: "law", Value: ref}))
		}
	}
}

package zone

import (
	"fmt"
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// PlanItem is one item that a plan contains by law (계획의 기재사항).
type PlanItem struct {
	Basis      law.Ref        // the subparagraph
	Name       lang.Text      // as the text of the day calls it, in short
	Required   bool           // a plan without it is not complete; the others stand in it where there is cause
	Confidence law.Confidence // how the wording of the day is known
}

type itemRow struct {
	basis    law.Ref
	required bool
	names    law.Timeline[lang.Text]
}

const (
	force2019 = "2019-04-17" // Act 15852, Decree 29693
	force2021 = "2021-07-21" // Act 18102, Decree 31901
	force2023 = "2023-07-10" // Act 19430
	force2024 = "2024-08-07" // Act 20236, Decree 34778
	force2026 = "2026-07-01" // Act 21285, Decree 36479
	listForce = "2023-12-19" // Decree 34012
)

// read is an entry that was read in the text of the statute.
func read[V any](from string, v V, basis string) law.Entry[V] {
	e := law.Entry[V]{From: civil.MustDate(from), Value: v, Confidence: law.Primary}
	if basis != "" {
		e.Basis = law.MustRef(basis)
	}
	return e
}

func inferred[V any](from string, v V, basis string) law.Entry[V] {
	e := read(from, v, basis)
	e.Confidence = law.Inferred
	return e
}

func row(basis string, required bool, korean, english string) itemRow {
	return itemRow{law.MustRef(basis), required, law.MustTimeline(read(force2019, ko(korean, english), basis))}
}

// The items in the order of the Act and of the Decree. They stand since 2019-04-17; only the name of the regional plan
// has changed with the committee's (Act 19430).
var planRows = [...]itemRow{
	row("제74조제1항제1호", true, "특구의 명칭·위치·면적", "name, place and area"),
	row("제74조제1항제2호", true, "지정의 필요성과 기대효과", "need and expected effect"),
	row("제74조제1항제3호", true, "혁신사업·전략산업의 필요성과 육성방안", "the business, its need and how it is fostered"),
	row("제74조제1항제4호", true, "규제자유특구사업자", "zone operators"),
	row("제74조제1항제5호", true, "적용할 규제특례의 내용·필요성·적용범위", "special cases, their need and scope"),
	row("제74조제1항제6호", true, "신속확인·실증특례·임시허가의 내용·필요성·적용범위", "confirmations and permits, their need and scope"),
	row("제74조제1항제7호", true, "규제특례등의 공간적 적용범위", "where the special cases apply"),
	{law.MustRef("제74조제1항제8호"), true, law.MustTimeline(
		inferred(force2019, ko("시·도 발전계획과의 연계", "link with the development plan of the province"), "제74조제1항제8호"),
		read(force2023, ko("시·도 지방시대 계획과의 연계", "link with the regional plan of the province"), "제74조제1항제8호"),
	)},
	row("제74조제1항제9호", true, "특구와 인근의 부동산가격 안정", "stable real-estate prices in and near the zone"),
	row("제74조제1항제10호", false, "대통령령으로 정하는 사항", "items of the Decree"),
	row("시행령 제42조제3항제1호", true, "지정기간", "designation period"),
	row("시행령 제42조제3항제2호", true, "사업기간", "business period"),
	row("시행령 제42조제3항제3호", true, "정책 목표와 성과지표", "goals and indicators"),
	row("시행령 제42조제3항제4호", true, "재원 조달", "financing"),
	row("시행령 제42조제3항제5호", true, "기업과 투자의 유치", "attracting firms and investment"),
	row("시행령 제42조제3항제6호", true, "지방자치단체의 지원", "support by the local government"),
	row("시행령 제42조제3항제7호", true, "안전·환경 위해 방지와 개인정보 보호", "safety, the environment and personal data"),
	row("시행령 제42조제3항제8호", false, "토지이용계획", "land-use plan"),
	row("시행령 제42조제3항제9호", true, "위치도와 지형도면 또는 지적도", "location map and topographic or cadastral map"),
	row("시행령 제42조제3항제10호", false, "고시로 정하는 사항", "items of a notice of the Minister"),
}

// PlanItems returns the items of a plan as of a day, the Act's first; nil before 2019-04-17. The caller owns the slice.
func PlanItems(on civil.Date) []PlanItem {
	var items []PlanItem
	for _, r := range planRows {
		if e, ok := r.names.At(on); ok {
			items = append(items, PlanItem{r.basis, e.Value, r.required, e.Confidence})
		}
	}
	return items
}

// MissingItems returns the citations of the items that a plan must have on the day and that are not among those given,
// the Act's first. A day before 2019-04-17 and a citation of no item are a [fault.List].
func MissingItems(on civil.Date, given []law.Ref) ([]law.Ref, error) {
	items := PlanItems(on)
	if items == nil {
		return nil, fault.List{planTooEarly.At(fault.Path{}.Field("on"), planRows[0].basis, value("on", on))}
	}
	var list fault.List
	for i, ref := range given {
		if !slices.ContainsFunc(items, func(item PlanItem) bool { return item.Basis == ref }) {
			list.Add(planItemUnknown.At(fault.Path{}.Field("items").Index(i), law.MustRef("제74조제1항"), value("ref", ref)))
		}
	}
	if len(list) > 0 {
		return nil, list
	}
	missing := []law.Ref{}
	for _, item := range items {
		if item.Required && !slices.Contains(given, item.Basis) {
			missing = append(missing, item.Basis)
		}
	}
	return missing, nil
}

// itemOf returns the citation of an item: of the Act for n up to 10, of the Decree from 11 on.
func itemOf(n int) law.Ref { return planRows[n-1].basis }

func value(name string, v any) lang.Arg { return lang.Arg{Name: name, Value: v} }

// In names the item with its citation.
func (i PlanItem) In(l lang.Language) string {
	return fmt.Sprintf("%s (%s)", i.Name.In(l), i.Basis.In(l))
}

package evaluation

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Faults of records.
var (
	recordSchema = fault.Define("evaluation.record.schema.unknown",
		"{schema:은/는} 평가기록의 서식이 아닙니다. 서식은 {known}이어야 합니다.",
		"{schema} is not the schema of an evaluation record. It must be {known}.")
	recordDiffers = fault.Define("evaluation.record.different",
		"기록에는 {recorded:으로/로} 적혀 있으나 기록된 평가표로 다시 계산하면 {computed}입니다. 기록이 바뀌었거나 잘못 적혔습니다. 원본과 대조하십시오.",
		"The record says {recorded}, but its own sheets give {computed}. The record was changed or is wrong. Compare it with the original.")
	recordSalt = fault.Define("evaluation.record.salt.malformed",
		"솔트가 UTF-8이 아니어서 문서로 옮기면 달라집니다. 16진수와 같은 글로 적으십시오.",
		"The salt is not UTF-8 and would change in a document. Write it as text, such as hexadecimal digits.")
	recordText = fault.Define("evaluation.record.text.malformed",
		"식별자가 UTF-8이 아니어서 문서로 옮기면 달라집니다. 식별자를 고치십시오.",
		"The id is not UTF-8 and would change in a document. Correct the id.")
)

// saltFaults reports random bytes in place of text: a document would have U+FFFD for most of them, and be easy to guess.
func (r *Record) saltFaults() fault.List {
	if utf8.ValidString(r.Salt) {
		return nil
	}
	return fault.List{recordSalt.At(fault.Path{}.Field("salt"), law.Ref{})}
}

// nothing stands for an empty value in a fault.
var nothing = lang.Text{KO: "없음", EN: "nothing"}

// difference is a fault at the first place where r has another result than a record of the same inputs.
func (r *Record) difference(again Record) *fault.Fault {
	at := fault.Path{}.Field("ranking")
	for i := range min(len(r.Ranking), len(again.Ranking)) {
		if f := different(at.Index(i), r.Ranking[i].texts(), again.Ranking[i].texts()); f != nil {
			return f
		}
	}
	if a, b := len(r.Ranking), len(again.Ranking); a != b {
		return different(at, []text{{"length", strconv.Itoa(a)}}, []text{{"length", strconv.Itoa(b)}})
	}
	return different(fault.Path{}.Field("tie"), r.Tie.texts(), again.Tie.texts())
}

// text is a field of a result in the form in which it is compared.
type text struct{ field, value string }

func different(at fault.Path, recorded, computed []text) *fault.Fault {
	for i, c := range computed {
		if recorded[i].value == c.value {
			continue
		}
		for name := range strings.SplitSeq(c.field, ".") {
			at = at.Field(name)
		}
		return recordDiffers.At(at, law.Ref{}, valued("recorded", recorded[i].value), valued("computed", c.value))
	}
	return nil
}

func valued(name, value string) lang.Arg {
	if value == "" {
		return arg(name, nothing)
	}
	return arg(name, value)
}

func (r *Result) texts() []text {
	return []text{
		{"proposal", r.Proposal},
		{"total", r.Total.String()},
		{"rank", strconv.Itoa(r.Rank)},
		{"selected", strconv.FormatBool(r.Selected)},
		{"reserve", strconv.Itoa(r.Reserve)},
		{"failed", listed(r.Failed)},
		{"bonus", r.Bonus.String()},
		{"penalty", r.Penalty.String()},
		{"dropped.high", listed(r.Dropped.High)},
		{"dropped.low", listed(r.Dropped.Low)},
		{"left_out", listed(r.LeftOut)},
		{"by", r.By.String()},
	}
}

func (t *Tie) texts() []text {
	return []text{
		{"total", t.Total.String()},
		{"places", strconv.Itoa(t.Places)},
		{"proposals", listed(t.Proposals)},
	}
}

// listed tells lists apart whatever their entries are; it is empty for the empty list.
func listed(ids []string) string {
	quoted := make([]string, len(ids))
	for i, id := range ids {
		quoted[i] = strconv.Quote(id)
	}
	return strings.Join(quoted, ", ")
}

// documentFaults reports what Rank takes but a document cannot hold: ids, names of groups and institutions that are not UTF-8,
// for which U+FFFD would be written, and sectors outside the list. In free text U+FFFD does no harm.
func documentFaults(s Stage, panels []Panel) fault.List {
	var faults fault.List
	check := func(at fault.Path, texts ...string) {
		for _, t := range texts {
			if !utf8.ValidString(t) {
				faults.Add(recordText.At(at, law.Ref{}))
				return
			}
		}
	}
	stage := fault.Path{}.Field("stage")
	check(stage.Field("id"), s.ID)
	checkCriteria(s.Criteria, stage.Field("criteria"), 1, check)
	for i, g := range s.Grades {
		check(stage.Field("grades").Index(i), g.ID)
	}
	for i, a := range s.Method.Audiences {
		check(stage.Field("method").Field("audiences").Index(i), a.ID)
	}
	for i, r := range s.Method.TieBreak {
		check(stage.Field("method").Field("tie_break").Index(i), r.name)
	}
	for i, q := range s.Quotas {
		check(stage.Field("quotas").Index(i), q.Group)
	}
	for i, p := range panels {
		at := fault.Path{}.Field("panels").Index(i)
		for j, e := range p.Evaluators {
			check(at.Field("evaluators").Index(j), e.ID, e.Institution)
			if _, err := e.Sector.AppendText(nil); err != nil {
				faults.Add(badWord.At(at.Field("evaluators").Index(j).Field("sector"), law.Ref{}, arg("n", int(e.Sector))))
			}
		}
		for j, x := range p.Proposals {
			check(at.Field("proposals").Index(j), append([]string{x.ID, x.Group}, x.Institutions...)...)
		}
	}
	return faults
}

func checkCriteria(criteria []Criterion, at fault.Path, depth int, check func(fault.Path, ...string)) {
	for i, c := range criteria {
		check(at.Index(i).Field("id"), c.ID)
		if depth < maxDepth {
			checkCriteria(c.Criteria, at.Index(i).Field("criteria"), depth+1, check)
		}
	}
}

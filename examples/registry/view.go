package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/zone/registry"
)

// A view is the registry as it could be known on a day.
type view struct {
	on        civil.Date
	language  lang.Language
	zones     []registry.Zone
	provinces []region.Province // that have a zone, in the order of their codes
}

func newView(on civil.Date, l lang.Language) view {
	v := view{on: on, language: l}
	for _, z := range registry.All() {
		if !known(z).IsZero() && !known(z).Last().After(on) {
			v.zones = append(v.zones, z)
		}
	}
	for _, p := range region.On(on) {
		if slices.ContainsFunc(v.zones, func(z registry.Zone) bool { return v.in(z, p) }) {
			v.provinces = append(v.provinces, p)
		}
	}
	return v
}

// known is the day from which a zone counts: the vote, or where its day was not found the first report.
func known(z registry.Zone) civil.Partial {
	if z.Decided.IsZero() {
		return z.StateAsOf
	}
	return z.Decided
}

// in reports whether a zone lies in a province of the day.
func (v view) in(z registry.Zone, p region.Province) bool {
	provinces, err := z.RegionsOn(v.on)
	return err == nil && slices.Contains(provinces, p) // a zone that is known by then has a code that is valid by then
}

func (v view) say(ko, en string, args ...lang.Arg) string {
	return lang.Expand(lang.Text{KO: ko, EN: en}.In(v.language), v.language, args...)
}

func arg(name string, value any) lang.Arg { return lang.Arg{Name: name, Value: value} }

func (v view) write(w io.Writer) error {
	kinds := make([]string, 0, 3)
	for k := registry.RegulationFree; k <= registry.WideArea; k++ {
		n := 0
		for _, z := range v.zones {
			if z.Kind == k {
				n++
			}
		}
		kinds = append(kinds, fmt.Sprint(k.In(v.language), " ", n))
	}
	_, _ = fmt.Fprintln(w, v.say("규제자유특구 현황 ({on} 기준)", "Regulation-free special zones (on {on})", arg("on", v.on)))
	_, _ = fmt.Fprintln(w, v.say("특구 {n}개: {kinds}", "{n} zones: {kinds}", arg("n", len(v.zones)), arg("kinds", join(kinds))))
	_, _ = fmt.Fprintln(w)
	for _, t := range []draw.Table{v.matrix(), v.list()} {
		if len(v.zones) == 0 {
			break
		}
		if err := t.Write(w); err != nil {
			return err
		}
		_, _ = fmt.Fprintln(w)
	}
	for _, z := range v.zones {
		if z.RegionsIncomplete {
			_, _ = fmt.Fprintln(w, v.say("{zone}: 함께 지정된 다른 시·도를 확인하지 못하여, 확인된 시·도에만 넣었다.",
				"{zone}: its other provinces were not found, so it stands under the known one only.", arg("zone", string(z.ID))))
		}
	}
	_, err := fmt.Fprintln(w, v.say(
		"연도는 위원회 의결일, 모르면 처음 보도된 날의 해이다. ?는 확인하지 못한 것이며, 상태는 괄호 안의 날에 보도된 것으로 그 뒤의 변화는 알 수 없다. 자료 기준일 {asof}.",
		"Years are those of the committee's vote, or of the first report where its day is not known. ? was not found. States are as reported on the date behind them; what came later is not known. Research closed on {asof}.",
		arg("asof", registry.AsOf())))
	return err
}

func join(list []string) string {
	s := ""
	for i, x := range list {
		if i > 0 {
			s += " · "
		}
		s += x
	}
	return s
}

// matrix counts the zones by province and year of the vote.
func (v view) matrix() draw.Table {
	first, last := 0, 0
	for _, z := range v.zones {
		if y := known(z).Year(); first == 0 || y < first {
			first = y
		}
		last = max(last, known(z).Year())
	}
	t := draw.Table{Head: []string{v.say("시·도", "Province")}, Align: []draw.Align{draw.Left}}
	var years []int
	for y := first; y <= last && first > 0; y++ {
		years = append(years, y)
		t.Head = append(t.Head, fmt.Sprint(y))
		t.Align = append(t.Align, draw.Right)
	}
	t.Head, t.Align = append(t.Head, v.say("합계", "Total")), append(t.Align, draw.Right)
	for _, p := range v.provinces {
		t.Rows = append(t.Rows, v.countRow(p.In(v.language), years, func(z registry.Zone) bool { return v.in(z, p) }))
	}
	t.Rows = append(t.Rows, v.countRow(v.say("전국", "All"), years, func(registry.Zone) bool { return true }))
	return t
}

func (v view) countRow(name string, years []int, chosen func(registry.Zone) bool) []string {
	row, total := []string{name}, 0
	for _, y := range years {
		n := 0
		for _, z := range v.zones {
			if known(z).Year() == y && chosen(z) {
				n++
			}
		}
		total += n
		row = append(row, dash(n))
	}
	return append(row, dash(total))
}

func dash(n int) string {
	if n == 0 {
		return "·"
	}
	return fmt.Sprint(n)
}

// list is every zone with its term and state, by province.
func (v view) list() draw.Table {
	t := draw.Table{Head: []string{v.say("시·도", "Province"), v.say("번호", "Id"), v.say("특구", "Zone"), v.say("의결", "Vote"), v.say("지정기간", "Term"), v.say("상태", "State")}}
	for _, p := range v.provinces {
		name := p.ShortName().In(v.language)
		for _, z := range v.zones {
			if v.in(z, p) {
				t.Add(name, z.ID, z.Name.In(v.language), question(z.Decided), v.term(z), v.state(z))
				name = ""
			}
		}
	}
	return t
}

func question(p civil.Partial) string {
	if p.IsZero() {
		return "?"
	}
	return p.String()
}

// term is the term as far as it is known.
func (v view) term(z registry.Zone) string {
	if z.EffectiveFrom.IsZero() && z.EffectiveUntil.IsZero() {
		return "?"
	}
	return question(z.EffectiveFrom) + " ~ " + question(z.EffectiveUntil)
}

// state is what was reported by the day; a later report is not yet known.
func (v view) state(z registry.Zone) string {
	if z.StateAsOf.Last().After(v.on) {
		return "?"
	}
	said := fmt.Sprintf("%s (%s)", z.State.In(v.language), z.StateAsOf)
	if v.ranOut(z) {
		said += ", " + v.say("기간 경과", "term ran out")
	}
	return said
}

// ranOut reports whether the known term was over before the day while the last report still has the zone going on.
func (v view) ranOut(z registry.Zone) bool {
	return !z.EffectiveUntil.IsZero() && z.EffectiveUntil.Last().Before(v.on) && z.State != registry.Ended
}

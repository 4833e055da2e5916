package evaluation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

const publicSchema = "teukgu/evaluation/public/1"

// PublicReport is what everyone may read (평가 결과 공개): who was selected with which total, how the panel was composed and how the
// totals were made. It names no evaluator, and a proposal that was not selected only where ReportOptions.NameAll asks for
// it. It is made by Record.Public.
type PublicReport struct {
	Schema     wire.Schema   `json:"schema"`
	Stage      lang.Text     `json:"stage"`
	Full       Points        `json:"full"`
	Proposals  int           `json:"proposals"` // that were scored
	Places     int           `json:"places"`    // that the stage has
	Cut        Points        `json:"cut,omitzero"`
	Selected   []PublicPlace `json:"selected"`
	Others     []PublicPlace `json:"others"`        // in the order of the ranking, those on the reserve list among them
	Tied       int           `json:"tied,omitzero"` // proposals among which the stage could not choose
	Panels     []PublicPanel `json:"panels"`
	Method     []lang.Text   `json:"method"`
	Objections civil.Span    `json:"objections,omitzero"`
	Digest     string        `json:"digest"` // of the record
}

// PublicPlace is one proposal in the public report.
type PublicPlace struct {
	Rank     int       `json:"rank"`
	Proposal string    `json:"proposal,omitempty"` // absent where it is not named
	Name     lang.Text `json:"name,omitzero"`
	Group    string    `json:"group,omitempty"` // region or field; absent where the proposal is not named
	Total    Points    `json:"total"`
	Outcome  Outcome   `json:"outcome"`
	Reserve  int       `json:"reserve,omitzero"`
}

// PublicPanel is who sat on a panel, in numbers (평가위원회 구성). It counts the members on the register, without those who were
// replaced for good and without substitutes for single proposals.
type PublicPanel struct {
	On        civil.Date `json:"on,omitzero"`
	Members   int        `json:"members"`
	Absent    int        `json:"absent,omitzero"`
	Outside   int        `json:"outside,omitzero"` // from outside the region of the panel
	Sectors   []Members  `json:"sectors,omitempty"`
	Fields    []Members  `json:"fields,omitempty"`   // of expertise
	Excluded  []Excluded `json:"excluded,omitempty"` // by reason, over all proposals
	Proposals int        `json:"proposals"`
}

// Members is how many members of a panel are of one kind.
type Members struct {
	Kind  lang.Text `json:"kind"`
	Count int       `json:"count"`
}

// Public is the report for the public. The error is that of Verify.
func (r Record) Public(o ReportOptions) (PublicReport, error) {
	x, err := r.open(o)
	if err != nil {
		return PublicReport{}, err
	}
	p := PublicReport{
		Schema: wire.MustSchema(publicSchema), Stage: nameOr(x.Stage.Name, x.Stage.ID), Full: x.tree.whole.full,
		Proposals: len(x.Ranking), Places: x.Stage.Select, Cut: x.cut(), Selected: []PublicPlace{}, Others: []PublicPlace{},
		Tied: len(x.Tie.Proposals), Method: x.Stage.methodLines(), Objections: o.Objections, Digest: x.digest,
	}
	for i := range x.Ranking {
		if place := x.place(&x.Ranking[i]); place.Outcome == Chosen {
			p.Selected = append(p.Selected, place)
		} else {
			p.Others = append(p.Others, place)
		}
	}
	for i := range x.Panels {
		p.Panels = append(p.Panels, x.panel(&x.Panels[i]))
	}
	return p, nil
}

// place is a proposal as the public sees it.
func (x *opened) place(r *Result) PublicPlace {
	p := PublicPlace{Rank: r.Rank, Total: r.Total, Outcome: x.outcome(r), Reserve: r.Reserve}
	if !r.Selected && !x.o.NameAll {
		return p
	}
	p.Proposal, p.Name = r.Proposal, nameOr(x.o.Names[r.Proposal], r.Proposal)
	p.Group = x.panelOf(x.lines[r.Proposal]).find(r.Proposal).Group
	return p
}

// panel counts the members of a panel.
func (x *opened) panel(p *Panel) PublicPanel {
	members := p.members()
	out := PublicPanel{On: p.On, Members: len(members), Proposals: len(p.Proposals)}
	sectors, fields := make(map[lang.Text]int), make(map[lang.Text]int)
	for _, e := range members {
		out.Absent += one(e.Absent)
		out.Outside += one(!p.Region.IsZero() && !e.Region.IsZero() && e.Region != p.Region)
		if !e.Sector.IsZero() {
			sectors[lang.Text{KO: e.Sector.In(lang.Korean), EN: e.Sector.In(lang.English)}]++
		}
		if field := x.mask.text(e.Field); field != "" {
			fields[lang.Text{KO: field, EN: field}]++
		}
	}
	out.Sectors, out.Fields = countedKinds(sectors), countedKinds(fields)
	var why []Excluded
	for i := range x.Ranking {
		r := &x.Ranking[i]
		if x.panelOf(x.lines[r.Proposal]) == p {
			why = append(why, x.excluded(p, r)...)
		}
	}
	out.Excluded = merged(why)
	return out
}

// countedKinds are the kinds, the most frequent first.
func countedKinds(of map[lang.Text]int) []Members {
	var list []Members
	for kind, n := range of {
		list = append(list, Members{kind, n})
	}
	slices.SortFunc(list, func(a, b Members) int {
		return cmp.Or(b.Count-a.Count, strings.Compare(a.Kind.KO, b.Kind.KO))
	})
	return list
}

package simulation_test

import (
	"io"
	"sync/atomic"

	"github.com/teukgu/teukgu/evaluation/simulation"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// w2Data is the input of the yardstick: one narrow column for each field, 63 bytes an application.
type w2Data struct {
	region, industry                                  []uint8
	size                                              []w2SizeWord
	gap                                               []w2GapWord
	capitalArea, insured, safety, overlap             []bool
	revocations                                       []uint8
	certs                                             []uint16
	employees, rdRatio, incorporated, applied, period []int32
	capital, revenue, coverage, cost                  []int64
}

func w2Load(n int, seed uint64) *w2Data {
	d := &w2Data{}
	for _, r := range w2Generate(n, seed) {
		d.region, d.industry = append(d.region, r.Region+1), append(d.industry, r.Industry+1)
		d.size, d.gap = append(d.size, w2SizeWord(r.Size+1)), append(d.gap, w2GapWord(r.Gap+1))
		d.capitalArea, d.insured = append(d.capitalArea, r.CapitalArea), append(d.insured, r.HasInsurance)
		d.safety, d.overlap = append(d.safety, r.SafetyPlan), append(d.overlap, r.Overlap)
		d.revocations, d.certs = append(d.revocations, r.Revocations), append(d.certs, r.Certs)
		d.employees, d.rdRatio = append(d.employees, r.Employees), append(d.rdRatio, r.RDRatio)
		d.incorporated, d.applied = append(d.incorporated, r.Incorporated), append(d.applied, r.Applied)
		d.period, d.capital = append(d.period, r.PeriodMonths), append(d.capital, r.Capital)
		d.revenue, d.coverage, d.cost = append(d.revenue, r.Revenue), append(d.coverage, r.Coverage), append(d.cost, r.Cost)
	}
	return d
}

// hand is the int64 row loop: a record from the columns, both policies, the grant, a cell.
func (d *w2Data) hand(from, to int, p *[2]w2Params, agg []w2Cell) {
	for i := from; i < to; i++ {
		a := w2App{
			Region: w2Regions[d.region[i]-1], CapitalArea: d.capitalArea[i], Industry: w2Industries[d.industry[i]-1],
			Size: w2Size(d.size[i] - 1), Employees: int64(d.employees[i]), Capital: d.capital[i], Revenue: d.revenue[i], RDRatio: int64(d.rdRatio[i]),
			HasInsurance: d.insured[i], Coverage: d.coverage[i], Incorporated: d.incorporated[i], Applied: d.applied[i], PeriodMonths: int64(d.period[i]),
			Revocations: int64(d.revocations[i]), CertTargets: w2CertLists[d.certs[i]], SafetyPlan: d.safety[i], Overlap: d.overlap[i],
			Gap: w2Gap(d.gap[i] - 1), Cost: d.cost[i],
		}
		c := &agg[int(d.region[i]-1)*len(w2Industries)+int(d.industry[i]-1)]
		c.n++
		for k := range p {
			if w2Eligible(&a, &p[k]) {
				c.eligible[k]++
				c.grant[k] += w2Grant(a.Cost, &p[k])
			}
		}
	}
}

// w2Cell is the aggregate of one region and industry.
type w2Cell struct {
	n        int64
	eligible [2]int64
	grant    [2]int64
}

// w2Source reads the columns block by block, widening what is narrower than the facts.
type w2Source struct {
	*w2Data
	next atomic.Int64
}

func (s *w2Source) Close() error { return nil }
func (s *w2Source) Reader() simulation.Reader[w2] {
	return &w2Reader{source: s, groups: make([][]uint8, 2)}
}

const w2Block = 16384

type w2Reader struct {
	source *w2Source
	wide   [7][]int64
	frame  simulation.Frame[w2]
	groups [][]uint8
	region []w2RegionWord
	indust []w2IndustryWord
}

func widen[T uint8 | uint16 | int32](to *[]int64, from []T, plus int64) []int64 {
	if cap(*to) < len(from) {
		*to = make([]int64, w2Block)
	}
	out := (*to)[:len(from)]
	for i, v := range from {
		out[i] = int64(v) + plus
	}
	return out
}

func words8[W ~uint8](to *[]W, from []uint8) []W {
	if cap(*to) < len(from) {
		*to = make([]W, w2Block)
	}
	out := (*to)[:len(from)]
	for i, v := range from {
		out[i] = W(v)
	}
	return out
}

func (r *w2Reader) Read() (*simulation.Frame[w2], error) {
	d := r.source.w2Data
	from := int(r.source.next.Add(w2Block)) - w2Block
	if from >= len(d.cost) {
		return nil, io.EOF
	}
	to := min(from+w2Block, len(d.cost))
	c := rule.NewColumns(w2Schema, to-from)
	off := int64(w2Offset)
	for _, err := range []error{
		w2Region.Column(c, words8(&r.region, d.region[from:to])), w2Industry.Column(c, words8(&r.indust, d.industry[from:to])),
		w2SizeFact.Column(c, d.size[from:to]), w2GapFact.Column(c, d.gap[from:to]),
		w2Capital.Column(c, d.capitalArea[from:to]), w2Insured.Column(c, d.insured[from:to]),
		w2Safety.Column(c, d.safety[from:to]), w2Overlap.Column(c, d.overlap[from:to]),
		w2Revocations.Column(c, widen(&r.wide[0], d.revocations[from:to], 0)),
		w2Employees.Column(c, widen(&r.wide[1], d.employees[from:to], 0)), w2Period.Column(c, widen(&r.wide[2], d.period[from:to], 0)),
		w2Incorporated.Column(c, widen(&r.wide[3], d.incorporated[from:to], off)), w2Applied.Column(c, widen(&r.wide[4], d.applied[from:to], off)),
		w2CapitalSum.Column(c, d.capital[from:to]), w2Revenue.Column(c, d.revenue[from:to]), w2Coverage.Column(c, d.coverage[from:to]),
		w2RD.Column(c, widen(&r.wide[5], d.rdRatio[from:to], 0)), w2CertsFact.Column(c, widen(&r.wide[6], d.certs[from:to], 0)),
	} {
		if err != nil {
			return nil, err
		}
	}
	r.groups[0], r.groups[1] = d.region[from:to], d.industry[from:to]
	r.frame = simulation.Frame[w2]{First: int64(from), Columns: c, Groups: r.groups, Base: d.cost[from:to]}
	return &r.frame, nil
}

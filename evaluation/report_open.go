package evaluation

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"math/big"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// opened is a record that was found sound, laid out to report from.
type opened struct {
	Record
	o      ReportOptions
	tree   *tree
	nodes  map[string]int // of each criterion, in the tree
	boards []*Board
	panels map[*Board]*Panel
	exact  *exact
	lines  map[string]int // of each proposal, in exact
	secret [sha256.Size]byte
	digest string
	mask   *masker
	sheets map[[2]string]*Sheet // by proposal and evaluator
}

// open checks the record and lays it out.
func (r Record) open(o ReportOptions) (*opened, error) {
	if err := r.Verify(); err != nil {
		return nil, err
	}
	r.Panels = ordered(r.Panels)
	canonical, err := wire.Canonical(r)
	if err != nil {
		return nil, err
	}
	x := &opened{Record: r, o: o, digest: wire.Digest(canonical), mask: newMasker(r.Panels, o.Persons)}
	x.secret = sha256.Sum256(append([]byte("evaluators\n"), canonical...))
	s, _ := r.Stage.compile(fault.Path{}) // both are without fault: the record was verified
	x.tree = r.Stage.tree(fault.Path{})
	x.tree.columns()
	x.nodes = make(map[string]int, len(x.tree.nodes))
	for i, n := range x.tree.nodes {
		x.nodes[n.id] = i
	}
	x.sheets, x.panels = make(map[[2]string]*Sheet), make(map[*Board]*Panel)
	for i := range r.Panels {
		p := &r.Panels[i]
		b, _ := s.read(*p, fault.Path{})
		x.boards, x.panels[b] = append(x.boards, b), p
		for j := range p.Sheets {
			sheet := &p.Sheets[j]
			x.sheets[[2]string{sheet.Proposal, sheet.Evaluator}] = sheet
		}
	}
	x.exact = newExact(x.boards)
	x.lines = make(map[string]int, len(x.exact.lines))
	for i := range x.exact.lines {
		x.lines[x.exact.id(i)] = i
	}
	return x, nil
}

// panelOf is the panel that scored a line.
func (x *opened) panelOf(line int) *Panel { return x.panels[x.exact.lines[line].board] }

// find is a proposal of a panel in the order of a record.
func (p *Panel) find(id string) *Proposal {
	at, _ := slices.BinarySearchFunc(p.Proposals, id, func(x Proposal, id string) int { return strings.Compare(x.ID, id) })
	return &p.Proposals[at]
}

// shuffled orders rows of one proposal by a hash that only who has the record can compute: of its whole text, the proposal and
// the evaluator. So numbers say nothing of who it is, and not the same for two proposals.
func (x *opened) shuffled(b *Board, proposal string, rows []int) {
	hash := func(row int) [sha256.Size]byte {
		return sha256.Sum256([]byte(string(x.secret[:]) + proposal + "\n" + b.evaluators[b.evaluator(row)]))
	}
	slices.SortFunc(rows, func(i, j int) int {
		a, c := hash(i), hash(j)
		return cmp.Or(cmp.Compare(b.audienceOf(i), b.audienceOf(j)), bytes.Compare(a[:], c[:]))
	})
}

// counted are the rows of an audience for a proposal, with their sums, and what trimming did to them.
type counted struct {
	audience  *Audience
	first     int
	sums      []*big.Rat
	kept      []int // rows
	high, low []int // rows
	mean      *big.Rat
}

// counted counts the rows of a proposal as scoring does.
func (b *Board) counted(p int) []counted {
	s := b.scorer
	var list []counted
	first, end := b.rows(p)
	for a := range s.audiences {
		last := first
		for last < end && b.audienceOf(last) == a {
			last++
		}
		c := counted{audience: &s.audiences[a], first: first, sums: b.sums(first, last)}
		var dropped []int64
		total := new(big.Rat)
		for _, i := range trimmedRats(c.sums, c.audience.Trim, first, &dropped) {
			c.kept = append(c.kept, first+i)
			total.Add(total, c.sums[i])
		}
		for i, row := range dropped {
			if i < c.audience.Trim.High {
				c.high = append(c.high, int(row))
			} else {
				c.low = append(c.low, int(row))
			}
		}
		c.mean = total.Quo(total, big.NewRat(int64(len(c.kept)), 1))
		if r := s.stage.Method.Rounding.Mean; r != (Round{}) {
			c.mean = rounded(c.mean, r).rat()
		}
		list = append(list, c)
		first = last
	}
	return list
}

// written is a number as a report writes it: all of it where it ends within the decimals, else cut off after them, so that a
// mark that is not reached never looks reached.
func (x *opened) written(v *big.Rat) Points {
	decimals := max(x.Stage.Method.Rounding.Total.Decimals, 4)
	return rounded(v, Round{Decimals: decimals, Mode: money.Down}).trim()
}

// excluded counts the evaluators who did not count for a proposal, by reason.
func (x *opened) excluded(p *Panel, r *Result) []Excluded {
	var list []Excluded
	for _, id := range r.LeftOut {
		list = append(list, Excluded{p.whyOut(id, r.Proposal), 1})
	}
	return merged(list)
}

// merged adds up equal reasons and puts them in order.
func merged(list []Excluded) []Excluded {
	slices.SortFunc(list, func(a, b Excluded) int { return strings.Compare(a.Reason.KO, b.Reason.KO) })
	var out []Excluded
	for _, e := range list {
		if n := len(out); n > 0 && out[n-1].Reason == e.Reason {
			out[n-1].Count += e.Count
		} else {
			out = append(out, e)
		}
	}
	return out
}

var (
	outReplaced = lang.Text{KO: "교체", EN: "replaced"}
	outNoSheet  = lang.Text{KO: "채점하지 않은 항목 있음", EN: "left a criterion without a score"}
)

// whyOut is why an evaluator did not count for a proposal: the first reason that the record has.
func (p *Panel) whyOut(evaluator, proposal string) lang.Text {
	for _, c := range p.Recusals {
		if c.Evaluator == evaluator && (c.Proposal == proposal || c.Proposal == "") {
			return groundText(c.Ground)
		}
	}
	for _, c := range p.Conflicts {
		if c.Evaluator != evaluator || c.Proposal != proposal {
			continue
		}
		if found, err := deliberation.Exclusions(p.On, c.Relations); err == nil && len(found) > 0 {
			return groundText(deliberation.Excluded)
		}
	}
	for i := range p.Evaluators {
		if e := &p.Evaluators[i]; e.Replaces == evaluator && slices.Contains(e.Only, proposal) {
			return outReplaced
		}
	}
	return outNoSheet
}

func groundText(g deliberation.Recusal) lang.Text {
	return lang.Text{KO: g.In(lang.Korean), EN: g.In(lang.English)}
}

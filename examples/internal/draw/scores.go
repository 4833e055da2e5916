package draw

import (
	"fmt"
	"io"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Scores is a chart of what evaluators gave (평가점수 분포): a row for each proposal, best first, a dot for each evaluator, a bar
// at the total, and the cut between the rows. All numbers are in units of 10^-Decimals, so the same chart has the same
// bytes everywhere.
type Scores struct {
	Title    string
	Notes    []string // lines below the title
	Axis     string   // what the numbers are, with their unit
	Language lang.Language
	Decimals int
	Raters   []string // names of the evaluators, in the order of the dots
	Rows     []ScoreRow
	Cut      int    // rows above the cut; the line is drawn below them
	CutTag   string // beside the line
	Key      ScoreKey
}

// A ScoreRow is one proposal.
type ScoreRow struct {
	Label string
	Text  string // at the right end
	Dots  []Dot
	Total int64
	Weak  bool // not eligible: the row is grey
}

// A Dot is the score of one evaluator; there is none where it is not Set.
type Dot struct {
	Value       int64
	Set, Hollow bool // hollow: dropped
}

// ScoreKey names the marks.
type ScoreKey struct{ Kept, Dropped, Total string }

const (
	scoreLane = 6  // least height of an evaluator's lane in a row
	scoreRoom = 40 // least height of all lanes, with room for the tag of the cut
	scoreDot  = 4
)

const scoreStyle = `.weak{fill:#9aa5b1}.cut{stroke:#b42318;stroke-width:2;stroke-dasharray:6 4}.span{stroke:#cbd2d9}.total{fill:#1f2933}` +
	`.d0{fill:#2f7fc1;stroke:#2f7fc1}.d1{fill:#e8743b;stroke:#e8743b}.d2{fill:#3d9a8b;stroke:#3d9a8b}.d3{fill:#7b4fb3;stroke:#7b4fb3}` +
	`.d4{fill:#c2a21a;stroke:#c2a21a}.d5{fill:#b8437a;stroke:#b8437a}.d6{fill:#5d7a26;stroke:#5d7a26}.d7{fill:#7a5230;stroke:#7a5230}` +
	`.d8{fill:#4a5fc1;stroke:#4a5fc1}.d9{fill:#52606d;stroke:#52606d}.hollow{fill:#ffffff;stroke-width:1.8}`

const scoreColours = 10

// scoreSheet is a chart of scores that is being drawn.
type scoreSheet struct {
	Scores
	sheet
	from, to int // of the axis
	lane     int // height of an evaluator's lane
}

// Write draws the chart.
func (c Scores) Write(w io.Writer) error {
	s := &scoreSheet{Scores: c, sheet: sheet{Plot: Plot{Title: c.Title, Notes: c.Notes, Language: c.Language}, canvas: canvas{y: ganttPad}}}
	s.right = ganttWidth - ganttPad
	fmt.Fprintf(&s.b, "<style>%s</style>\n", scoreStyle)
	s.zoom()
	s.head()
	s.key()
	left, right := 0, 0
	for _, r := range c.Rows {
		left, right = max(left, textWidth(r.Label)), max(right, textWidth(r.Text))
	}
	s.from, s.to = min(left+2*ganttPad, ganttWidth/3), s.right-min(right, ganttWidth/3)-ganttPad
	s.y += 8
	s.text(s.from, s.y, "axis", c.Axis)
	s.y += 34
	s.lane = max(scoreLane, min(2*scoreDot+1, scoreRoom/max(len(c.Raters), 1)))
	top, height := s.y, max(len(c.Raters)*s.lane, scoreRoom)+14
	for v := s.low; v <= s.high; v += s.unit {
		x, label := s.along(v, s.from, s.to), decimal(v, c.Decimals)
		s.grid(x, top-8, x, top+height*len(c.Rows))
		s.text(x-textWidth(label)/2, top-14, "axis", label)
	}
	for i, r := range c.Rows {
		s.scoreRow(r, top+i*height, height)
		if i+1 == c.Cut {
			s.cut(top + (i+1)*height)
		}
	}
	s.y = top + height*len(c.Rows)
	return s.write(w)
}

// zoom finds the axis: around the scores, not from zero, with lines at 1, 2 or 5 times a power of ten.
func (s *scoreSheet) zoom() {
	first := true
	see := func(v int64) {
		if first {
			s.low, s.high, first = v, v, false
		}
		s.low, s.high = min(s.low, v), max(s.high, v)
	}
	for _, r := range s.Rows {
		see(r.Total)
		for _, d := range r.Dots {
			if d.Set {
				see(d.Value)
			}
		}
	}
	s.unit = 1
	for i := 0; (s.high-s.low)/s.unit > 10; i++ {
		s.unit = [...]int64{2, 5, 10}[i%3] * pow10(i/3)
	}
	down := func(v int64) int64 { return v - ((v%s.unit)+s.unit)%s.unit }
	s.low, s.high = down(s.low), down(s.high+s.unit-1)
	if s.low == s.high {
		s.high += s.unit
	}
}

func (s *scoreSheet) head() {
	s.titles(s.Title, s.Notes)
	s.y += 28
}

// key explains the marks and names the evaluators.
func (s *scoreSheet) key() {
	x := ganttPad
	next := func(name string) {
		s.text(x+16, s.y, "", name)
		x += 16 + textWidth(name) + 20
	}
	room := func(name string) {
		if x > ganttPad && x+36+textWidth(name) > s.right {
			x, s.y = ganttPad, s.y+22
		}
	}
	s.dot(x+5, s.y-4, 9, false)
	next(s.Key.Kept)
	s.dot(x+5, s.y-4, 9, true)
	next(s.Key.Dropped)
	s.mark(x+5, s.y-11, 14)
	next(s.Key.Total)
	x, s.y = ganttPad, s.y+24
	for i, name := range s.Raters {
		room(name)
		s.dot(x+5, s.y-4, i, false)
		next(name)
	}
	s.y += 26
}

// scoreRow draws a proposal: a line from its lowest to its highest score, the total, and the dots over it.
func (s *scoreSheet) scoreRow(r ScoreRow, y, height int) {
	class := ""
	if r.Weak {
		class = "weak"
	}
	s.grid(ganttPad, y+height, s.right, y+height)
	middle := y + height/2
	s.text(ganttPad, middle+5, class, r.Label)
	s.text(s.to+ganttPad, middle+5, class, r.Text)
	first := y + (height-s.lane*len(s.Raters))/2
	low, high := r.Total, r.Total
	for _, d := range r.Dots {
		if d.Set {
			low, high = min(low, d.Value), max(high, d.Value)
		}
	}
	fmt.Fprintf(&s.b, `<line class="span" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", s.along(low, s.from, s.to), middle, s.along(high, s.from, s.to), middle)
	s.mark(s.along(r.Total, s.from, s.to), y+5, height-10)
	for i, d := range r.Dots {
		if d.Set {
			s.dot(s.along(d.Value, s.from, s.to), first+i*s.lane+s.lane/2, i, d.Hollow)
		}
	}
}

func (s *scoreSheet) dot(x, y, colour int, hollow bool) {
	class := fmt.Sprintf("d%d", colour%scoreColours)
	if hollow {
		class += " hollow"
	}
	fmt.Fprintf(&s.b, `<circle class="%s" cx="%d" cy="%d" r="%d"/>`+"\n", class, x, y, scoreDot)
}

// mark is the bar of a total; the dots lie over it.
func (s *scoreSheet) mark(x, y, height int) {
	fmt.Fprintf(&s.b, `<rect class="total" x="%d" y="%d" width="3" height="%d"/>`+"\n", x-1, y, height)
}

// cut draws the line below the last row that is selected.
func (s *scoreSheet) cut(y int) {
	fmt.Fprintf(&s.b, `<line class="cut" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", ganttPad, y, s.right, y)
	s.text(s.right-textWidth(s.CutTag), y-5, "tag off", s.CutTag)
}

func (s *scoreSheet) grid(x1, y1, x2, y2 int) {
	fmt.Fprintf(&s.b, `<line class="grid" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", x1, y1, x2, y2)
}

// decimal writes units of 10^-decimals.
func decimal(n int64, decimals int) string {
	if decimals == 0 {
		return number(n)
	}
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	whole, fraction := n/pow10(decimals), fmt.Sprintf("%0*d", decimals, n%pow10(decimals))
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		fraction = "." + fraction
	}
	return sign + number(whole) + fraction
}

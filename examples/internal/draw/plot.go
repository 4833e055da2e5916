package draw

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// A Series is the values of one thing, one for each label or place.
type Series struct {
	Name   string
	Values []int64
}

// A Plot is what all plots of numbers have: a heading, labels and series. All positions are whole numbers, so the same plot has the same bytes
// everywhere.
type Plot struct {
	Title    string
	Notes    []string // lines below the title
	Axis     string   // what the values are, with their unit
	Across   string   // what the labels are; not drawn by [Plot.Bars]
	Language lang.Language
	Labels   []string
	Series   []Series
}

const plotStyle = `.zero{stroke:#52606d}.s0{fill:#6ba4d9}.s1{fill:#e8743b}.s2{fill:#3d9a8b}.s3{fill:#7b4fb3}` +
	`.c0{stroke:#6ba4d9}.c1{stroke:#e8743b}.c2{stroke:#3d9a8b}.c3{stroke:#7b4fb3}.curve{fill:none;stroke-width:2.5}`

// sheet is a plot that is being drawn.
type sheet struct {
	Plot
	canvas
	low, high, unit int64 // the ends of the axis of values and the distance of its lines
}

func (p Plot) sheet() *sheet {
	s := &sheet{Plot: p, canvas: canvas{y: ganttPad}}
	s.right = ganttWidth - ganttPad
	s.scale()
	s.titles(p.Title, p.Notes)
	s.y += 28
	x := ganttPad
	for i, v := range p.Series {
		if wide := 34 + textWidth(v.Name); x > ganttPad && x+wide > s.right {
			x, s.y = ganttPad, s.y+22
		}
		fmt.Fprintf(&s.b, `<rect class="s%d" x="%d" y="%d" width="26" height="12" rx="2"/>`+"\n", i%4, x, s.y-11)
		s.text(x+34, s.y, "", v.Name)
		x += 34 + textWidth(v.Name) + 22
	}
	s.y += 26
	return s
}

// scale finds an axis with four to ten lines at 1, 2 or 5 times a power of ten, from zero or below.
func (s *sheet) scale() {
	for _, v := range s.Series {
		if len(v.Values) > 0 {
			s.low, s.high = min(s.low, slices.Min(v.Values)), max(s.high, slices.Max(v.Values))
		}
	}
	s.unit = 1
	for i := 0; (s.high-s.low)/s.unit > 8; i++ {
		s.unit = [...]int64{2, 5, 10}[i%3] * pow10(i/3)
	}
	s.high = (s.high + s.unit - 1) / s.unit * s.unit
	s.low = -((-s.low + s.unit - 1) / s.unit * s.unit)
	if s.high == s.low {
		s.high++
	}
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// along is the place of a value between two places.
func (s *sheet) along(v int64, from, to int) int {
	return from + int((v-s.low)*int64(to-from)/(s.high-s.low))
}

func (s *sheet) write(w io.Writer) error {
	height := s.y + ganttPad
	var head strings.Builder
	fmt.Fprintf(&head, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" lang="%s">`+"\n",
		ganttWidth, height, ganttWidth, height, s.Language)
	fmt.Fprintf(&head, "<title>%s</title>\n<style>%s%s</style>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n",
		escape(s.Title), ganttStyle, plotStyle, ganttWidth, height)
	_, err := io.WriteString(w, head.String()+s.b.String()+"</svg>\n")
	return err
}

func number(n int64) string { return lang.Group(fmt.Sprint(n)) }

// line draws a line of the grid, darker at zero.
func (s *sheet) line(v int64, x1, y1, x2, y2 int) {
	class := "grid"
	if v == 0 {
		class = "zero"
	}
	fmt.Fprintf(&s.b, `<line class="%s" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", class, x1, y1, x2, y2)
}

package draw

import (
	"fmt"
	"io"
	"strings"
)

const plotHeight = 380

// Curves draws a line for each series through its values, one for each label from left to right.
func (p Plot) Curves(w io.Writer) error {
	s, left, bottom := p.frame()
	width := s.right - 40 - left
	place := func(i int) int { return left + 20 + i*width/max(len(p.Labels)-1, 1) }
	for i := range p.Labels {
		s.below(i, place(i), bottom, width/max(len(p.Labels)-1, 1))
	}
	for k, v := range p.Series {
		var points strings.Builder
		for i, n := range v.Values {
			fmt.Fprintf(&points, "%d,%d ", place(i), s.along(n, bottom, bottom-plotHeight))
		}
		fmt.Fprintf(&s.b, `<polyline class="curve c%d" points="%s"/>`+"\n", k%4, strings.TrimSpace(points.String()))
		for i, n := range v.Values {
			fmt.Fprintf(&s.b, `<circle class="s%d" cx="%d" cy="%d" r="3"/>`+"\n", k%4, place(i), s.along(n, bottom, bottom-plotHeight))
		}
	}
	return s.write(w)
}

// Columns draws standing bars, those of one label together: a distribution.
func (p Plot) Columns(w io.Writer) error {
	s, left, bottom := p.frame()
	slot := (s.right - left) / max(len(p.Labels), 1)
	bar := max((slot-4)/max(len(p.Series), 1), 1)
	zero := s.along(0, bottom, bottom-plotHeight)
	for i := range p.Labels {
		s.below(i, left+i*slot+slot/2, bottom, slot)
		for k, v := range p.Series {
			end := s.along(v.Values[i], bottom, bottom-plotHeight)
			fmt.Fprintf(&s.b, `<rect class="s%d" x="%d" y="%d" width="%d" height="%d"/>`+"\n", k%4, left+i*slot+2+k*bar, min(zero, end), max(bar-1, 1), max(zero, end)-min(zero, end))
		}
	}
	return s.write(w)
}

// frame draws the axis of values on the left.
func (p Plot) frame() (s *sheet, left, bottom int) {
	s = p.sheet()
	left = ganttPad + textWidth(number(max(s.high, -s.low))) + 10
	s.text(ganttPad, s.y, "axis", p.Axis)
	bottom = s.y + 20 + plotHeight
	for v := s.low; v <= s.high; v += s.unit {
		y := s.along(v, bottom, bottom-plotHeight)
		s.line(v, left, y, s.right, y)
		s.text(left-8-textWidth(number(v)), y+4, "axis", number(v))
	}
	s.y = bottom + 44
	s.text(s.right-textWidth(p.Across), s.y, "axis", p.Across)
	return s, left, bottom
}

// below writes a label under its place, or leaves it out where there is no room for every one.
func (s *sheet) below(i, x, bottom, slot int) {
	widest := 1
	for _, l := range s.Labels {
		widest = max(widest, textWidth(l)+8)
	}
	if every := (widest + slot - 1) / max(slot, 1); i%max(every, 1) == 0 {
		s.text(x-textWidth(s.Labels[i])/2, bottom+18, "axis", s.Labels[i])
	}
}

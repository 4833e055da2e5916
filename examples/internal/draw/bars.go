package draw

import (
	"fmt"
	"io"
)

const barHeight = 12

// Bars draws lying bars, those of one label together, to both sides of zero.
func (p Plot) Bars(w io.Writer) error {
	s := p.sheet()
	left := 0
	for _, l := range p.Labels {
		left = max(left, textWidth(l))
	}
	left += 2 * ganttPad
	room := textWidth(number(max(s.high, -s.low))) + 12 // for the numbers beside the bars
	from, to := left+room, s.right-room
	if s.low == 0 {
		from = left
	}
	row := len(p.Series)*barHeight + 12
	s.text(left, s.y, "axis", p.Axis)
	top := s.y + 28
	free := 0 // where the number before ends: one that would stand in it is left out
	for v := s.low; v <= s.high; v += s.unit {
		x, width := s.along(v, from, to), textWidth(number(v))
		s.line(v, x, top, x, top+row*len(p.Labels))
		if at := x - width/2; at >= free {
			s.text(at, top-6, "axis", number(v))
			free = at + width + 8
		}
	}
	for i, label := range p.Labels {
		y := top + i*row + 6
		s.text(ganttPad, y+row/2-2, "", label)
		for k, v := range p.Series {
			s.bar(v.Values[i], from, to, y+k*barHeight, k)
		}
	}
	s.y = top + row*len(p.Labels)
	return s.write(w)
}

// bar draws one bar with its number at its end.
func (s *sheet) bar(v int64, from, to, y, k int) {
	zero, end := s.along(0, from, to), s.along(v, from, to)
	fmt.Fprintf(&s.b, `<rect class="s%d" x="%d" y="%d" width="%d" height="%d"/>`+"\n", k%4, min(zero, end), y, max(zero, end)-min(zero, end), barHeight-2)
	at := end + 5
	if v < 0 {
		at = end - 5 - textWidth(number(v))
	}
	fmt.Fprintf(&s.b, `<text class="beside" style="font-size:11px" x="%d" y="%d">%s</text>`+"\n", at, y+barHeight-3, number(v))
}

package draw

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// A BarKind says how a bar of a Gantt chart is drawn.
type BarKind uint8

// The kinds of bars.
const (
	BarPlanned   BarKind = iota + 1 // still to be done
	BarCritical                     // on the critical path
	BarRunning                      // begun
	BarDone                         // behind
	BarReplaced                     // not needed; a mark on the day from which something else stands in for it
	BarMilestone                    // a single day
	BarUnknown                      // how it stands is not known; an outline
)

// A Gantt is a chart of stages over months (간트 차트), as an SVG of its own. All positions are whole numbers, so the same chart
// has the same bytes everywhere.
type Gantt struct {
	Title    string
	Notes    []string // lines below the title
	Language lang.Language
	Today    civil.Date // a line is drawn at it; zero draws none
	TodayTag string
	Groups   []GanttGroup
	Legend   []GanttKey
}

// A GanttGroup is a heading with rows below it.
type GanttGroup struct {
	Title string
	Rows  []GanttRow
}

// A GanttRow is one bar. Finish is the day after the last one that is drawn.
type GanttRow struct {
	Label         string
	Start, Finish civil.Date // both zero where there is no bar
	Kind          BarKind
	Text          string // beside the bar
}

// A GanttKey explains a kind of bar.
type GanttKey struct {
	Kind BarKind
	Text string
}

// The measures of the chart, in pixels.
const (
	ganttWidth  = 1240
	ganttPad    = 24
	ganttRow    = 26
	ganttBar    = 14
	ganttAxis   = 44
	ganttColumn = 7 // width of a narrow letter; a Hangul syllable takes two
)

const ganttStyle = `text{font-family:'Noto Sans KR','Noto Sans CJK KR','NanumGothic','Apple SD Gothic Neo','Malgun Gothic','Helvetica Neue',Arial,sans-serif;font-size:13px;fill:#1f2933}` +
	`.title{font-size:20px;font-weight:700}.note{fill:#52606d}.group{font-weight:700}.axis{font-size:12px;fill:#52606d}.beside{font-size:12px;fill:#3e4c59}` +
	`.on,.off{stroke-width:4px;stroke-linejoin:round;paint-order:stroke}.on{stroke:#f5f7fa}.off{stroke:#ffffff}.end{text-anchor:end}` +
	`.grid{stroke:#e4e7eb}.year{stroke:#9aa5b1}.today{stroke:#b42318;stroke-dasharray:4 3}.tag{font-size:12px;fill:#b42318;font-weight:700}` +
	`.planned{fill:#6ba4d9}.critical{fill:#e8743b}.running{fill:#3d9a8b}.done{fill:#b0b8c1}.replaced{fill:#ffffff;stroke:#7b8794;stroke-width:2px}.milestone{fill:#7b4fb3}`

var ganttClass = [...]string{BarPlanned: "planned", BarCritical: "critical", BarRunning: "running", BarDone: "done", BarReplaced: "replaced", BarMilestone: "milestone", BarUnknown: ""}

// canvas is a chart that is being drawn.
type canvas struct {
	Gantt
	b                        strings.Builder
	left, right, top, bottom int // of the area of bars
	first, last              civil.Date
	y                        int
	ground                   string // class of a text that lies over the lines of the months: the colour behind it
}

// Write draws the chart.
func (g Gantt) Write(w io.Writer) error {
	c := &canvas{Gantt: g, y: ganttPad}
	c.measure()
	c.heading()
	c.top = c.y
	c.y += ganttAxis
	c.bottom = c.y
	for i, group := range g.Groups {
		height := ganttRow * (len(group.Rows) + 1)
		if i%2 == 0 {
			fmt.Fprintf(&c.b, `<rect x="%d" y="%d" width="%d" height="%d" fill="#f5f7fa"/>`+"\n", ganttPad/2, c.bottom, ganttWidth-ganttPad, height)
		}
		c.bottom += height
	}
	c.axis()
	for i, group := range g.Groups {
		c.ground = [...]string{" on", " off"}[i%2]
		c.group(group)
	}
	height := c.bottom + ganttPad
	head := fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" lang="%s">`+
		"\n<title>%s</title>\n<style>%s</style>\n"+`<rect width="%d" height="%d" fill="#ffffff"/>`+"\n",
		ganttWidth, height, ganttWidth, height, g.Language, escape(g.Title), ganttStyle, ganttWidth, height)
	_, err := io.WriteString(w, head+c.b.String()+"</svg>\n")
	return err
}

// measure finds the column of labels and the span of days: whole months, with room for the text behind the last bar.
func (c *canvas) measure() {
	c.first, c.last = c.Today, c.Today
	for _, group := range c.Groups {
		for _, row := range group.Rows {
			c.left = max(c.left, textWidth(row.Label))
			if row.Start.IsZero() {
				continue
			}
			if c.first.IsZero() || row.Start.Before(c.first) {
				c.first = row.Start
			}
			if c.last.Before(row.Finish) {
				c.last = row.Finish
			}
		}
	}
	c.left = min(c.left+2*ganttPad+16, ganttWidth/2)
	c.right = ganttWidth - ganttPad
	if c.first.IsZero() {
		c.first, c.last = civil.MustDate("2000-01-01"), civil.MustDate("2000-12-31")
	}
	c.first = c.first.AddDays(1 - c.first.Day())
	c.last, _ = c.last.AddDays(1-c.last.Day()).Add(civil.Months(1), civil.Down)
}

// x is the place of a day.
func (c *canvas) x(d civil.Date) int {
	return c.left + c.first.DaysUntil(d)*(c.right-c.left)/max(c.first.DaysUntil(c.last), 1)
}

// titles writes the title and the notes below it, at the top of every drawing.
func (c *canvas) titles(title string, notes []string) {
	c.y += 16
	c.text(ganttPad, c.y, "title", title)
	for _, note := range notes {
		c.y += 21
		c.text(ganttPad, c.y, "note", note)
	}
}

func (c *canvas) heading() {
	c.titles(c.Title, c.Notes)
	c.y += 26
	x := ganttPad
	for _, key := range c.Legend {
		if width := 34 + textWidth(key.Text) + 22; x > ganttPad && x+width > c.right {
			x, c.y = ganttPad, c.y+22
		}
		c.bar(x, x+26, c.y-11, key.Kind)
		c.text(x+34, c.y, "", key.Text)
		x += 34 + textWidth(key.Text) + 22
	}
	c.y += 30
}

func (c *canvas) group(group GanttGroup) {
	c.text(ganttPad, c.y+18, "group"+c.ground, group.Title)
	c.y += ganttRow
	for _, row := range group.Rows {
		c.text(ganttPad+16, c.y+18, "", row.Label)
		c.row(row)
		c.y += ganttRow
	}
}

// row draws a bar with its text behind it, or in front of it where there is no room.
func (c *canvas) row(row GanttRow) {
	from, to := c.left, c.left
	if !row.Start.IsZero() {
		from, to = c.x(row.Start), max(c.x(row.Finish), c.x(row.Start)+3)
		if row.Kind == BarMilestone || row.Kind == BarReplaced {
			from, to = from-8, from+8
		}
		c.bar(from, to, c.y+6, row.Kind)
	}
	width := textWidth(row.Text)
	switch {
	case row.Text == "":
	case to+8+width <= c.right || from-8-width < c.left:
		c.text(to+8, c.y+18, "beside"+c.ground, row.Text)
	default:
		c.text(from-8, c.y+18, "beside end"+c.ground, row.Text)
	}
}

func (c *canvas) bar(from, to, y int, kind BarKind) {
	class := ganttClass[kind]
	if kind == BarUnknown {
		fmt.Fprintf(&c.b, `<rect fill="none" stroke="#7b8794" stroke-dasharray="3 2" x="%d" y="%d" width="%d" height="%d" rx="2"/>`+"\n", from, y, to-from, ganttBar)
		return
	}
	if kind == BarReplaced {
		fmt.Fprintf(&c.b, `<circle class="%s" cx="%d" cy="%d" r="%d"/>`+"\n", class, (from+to)/2, y+ganttBar/2, ganttBar/2-1)
		return
	}
	if kind == BarMilestone {
		x, half := (from+to)/2, ganttBar/2+1
		fmt.Fprintf(&c.b, `<path class="%s" d="M%d %dl%d %dl%d %dl%d %dz"/>`+"\n", class, x, y-1, half, half, -half, half, -half, -half)
		return
	}
	fmt.Fprintf(&c.b, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="2"/>`+"\n", class, from, y, to-from, ganttBar)
}

// axis draws the months above and their lines through the chart, as many as have room, and the line of today.
func (c *canvas) axis() {
	months := c.first.DaysUntil(c.last) / 30
	step := 1
	for _, wide := range [...]int{2, 3, 6, 12} {
		if (c.right-c.left)/max(months, 1)*step >= 34 {
			break
		}
		step = wide
	}
	free := 0 // from where the next year may be named
	for d := c.first; d.Before(c.last); {
		x := c.x(d)
		january := d.Month() == time.January
		if class := "grid"; (int(d.Month())-1)%step == 0 || d == c.first {
			if january {
				class = "year"
			}
			fmt.Fprintf(&c.b, `<line class="%s" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", class, x, c.top+22, x, c.bottom)
		}
		if (int(d.Month())-1)%step == 0 && step < 12 { // the years alone say it where only Januaries have room
			c.text(x+4, c.top+38, "axis", monthName(d, c.Language))
		}
		// A year is named where it begins, and at the left edge; one that has no room of its own is passed over.
		year := yearName(d, c.Language)
		fits := x >= free && x+textWidth(year) <= c.right && (january || c.x(newYear(d))-x >= textWidth(year)+8)
		if (january || d == c.first) && fits {
			c.text(x+4, c.top+18, "group", year)
			free = x + textWidth(year) + 12
		}
		d, _ = d.Add(civil.Months(1), civil.Down)
	}
	if !c.Today.IsZero() {
		x := c.x(c.Today)
		fmt.Fprintf(&c.b, `<line class="today" x1="%d" y1="%d" x2="%d" y2="%d"/>`+"\n", x, c.top+4, x, c.bottom)
		c.text(min(x+4, c.right-textWidth(c.TodayTag)), c.top, "tag", c.TodayTag)
	}
}

func (c *canvas) text(x, y int, class, s string) {
	if class != "" {
		class = ` class="` + class + `"`
	}
	fmt.Fprintf(&c.b, `<text%s x="%d" y="%d">%s</text>`+"\n", class, x, y, escape(s))
}

// newYear is the first day of the next year, which is where its name stands.
func newYear(d civil.Date) civil.Date {
	next, _ := d.AddDays(1-d.YearDay()).Add(civil.Years(1), civil.Down)
	return next
}

func monthName(d civil.Date, l lang.Language) string {
	return lang.Text{KO: fmt.Sprintf("%d월", int(d.Month())), EN: d.Month().String()[:3]}.In(l)
}

func yearName(d civil.Date, l lang.Language) string {
	return lang.Text{KO: fmt.Sprintf("%d년", d.Year()), EN: fmt.Sprint(d.Year())}.In(l)
}

// textWidth is about how many pixels a text takes.
func textWidth(s string) int { return lang.Width(s) * ganttColumn }

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(s)
}

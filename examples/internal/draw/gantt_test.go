package draw_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func chart(t *testing.T, g draw.Gantt) string {
	t.Helper()
	var b bytes.Buffer
	if err := g.Write(&b); err != nil {
		t.Fatal(err)
	}
	d := xml.NewDecoder(bytes.NewReader(b.Bytes()))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return b.String()
		} else if err != nil {
			t.Fatalf("%v in %s", err, b.String())
		}
	}
}

func TestGantt(t *testing.T) {
	day := civil.MustDate
	for _, c := range []struct {
		name string
		g    draw.Gantt
		want string
	}{
		{"nothing at all", draw.Gantt{}, "<svg"},
		{"letters of markup", draw.Gantt{Title: `<"&>`, Groups: []draw.GanttGroup{{Title: "a<b", Rows: []draw.GanttRow{{Label: "x&y"}}}}}, "x&amp;y"},
		{"one day", draw.Gantt{Today: day("2026-06-01"), Groups: []draw.GanttGroup{{Rows: []draw.GanttRow{{Start: day("2026-06-01"), Finish: day("2026-06-01"), Kind: draw.BarMilestone}}}}}, "milestone"},
		{"many years", draw.Gantt{Groups: []draw.GanttGroup{{Rows: []draw.GanttRow{{Start: day("2000-01-15"), Finish: day("2049-12-31"), Kind: draw.BarPlanned, Text: "50"}}}}}, "2048년"},
		{"in English", draw.Gantt{Language: lang.English, Today: day("2026-12-31"), TodayTag: "today"}, ">Dec<"},
	} {
		svg := chart(t, c.g)
		if !strings.Contains(svg, c.want) {
			t.Errorf("%s: there is no %s in %s", c.name, c.want, svg)
		}
		if again := chart(t, c.g); again != svg {
			t.Errorf("%s: another chart the second time", c.name)
		}
		inside(t, c.name, svg)
	}
}

// inside checks that nothing begins left or right of the chart.
func inside(t *testing.T, name, svg string) {
	t.Helper()
	for _, part := range strings.Split(svg, ` x="`)[1:] {
		number, _, _ := strings.Cut(part, `"`)
		if x, err := strconv.Atoi(number); err != nil || x < 0 || x > 1240 {
			t.Errorf("%s: something is drawn at %s", name, number)
		}
	}
}

package draw_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

var texts = regexp.MustCompile(`<text class="([a-z]*)"[^>]* x="(-?\d+)" y="(-?\d+)">([^<]*)</text>`)

// randomPlot has up to four series over up to sixty labels of any length, positive or not.
func randomPlot(r *rand.Rand) draw.Plot {
	word := func() string { return strings.Repeat([]string{"특구", "zone ", "1"}[r.IntN(3)], 1+r.IntN(8)) }
	p := draw.Plot{Title: word(), Notes: []string{word()}, Axis: word(), Across: word()}
	for range r.IntN(60) {
		p.Labels = append(p.Labels, word())
	}
	for range 1 + r.IntN(4) {
		x := draw.Series{Name: word()}
		for range p.Labels {
			x.Values = append(x.Values, r.Int64N(1<<(1+r.IntN(40)))-r.Int64N(2)*r.Int64N(1<<20))
		}
		p.Series = append(p.Series, x)
	}
	return p
}

// TestPlotsAreLegible: whatever is plotted is well-formed, and no text of an axis stands in another one of the same line.
func TestPlotsAreLegible(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		p := randomPlot(r)
		for name, plot := range map[string]func(io.Writer) error{"bars": p.Bars, "curves": p.Curves, "columns": p.Columns} {
			var out bytes.Buffer
			if err := plot(&out); err != nil {
				t.Fatal(err)
			}
			if err := xml.Unmarshal(out.Bytes(), new(struct{})); err != nil {
				t.Fatalf("%s %d: %v", name, n, err)
			}
			ends := map[string]int{}
			for _, m := range texts.FindAllStringSubmatch(out.String(), -1) {
				x, _ := strconv.Atoi(m[2])
				line := m[1] + m[3]
				if m[1] != "axis" || m[4] == p.Axis || m[4] == p.Across {
					continue
				}
				if end, ok := ends[line]; ok && x < end {
					t.Fatalf("%s %d: “%s” at %d stands in the text before it, which ends at %d", name, n, m[4], x, end)
				}
				ends[line] = x + lang.Width(m[4])*6 // about as wide as it is drawn
			}
			if strings.Contains(out.String(), `height="-`) || strings.Contains(out.String(), `width="-`) {
				t.Fatalf("%s %d: a negative size", name, n)
			}
		}
	}
}

// TestLegendWraps: names that do not fit one line go on in the next.
func TestLegendWraps(t *testing.T) {
	p := draw.Plot{Labels: []string{"a"}}
	for i := range 4 {
		p.Series = append(p.Series, draw.Series{Name: fmt.Sprint(strings.Repeat("긴 이름 ", 12), i), Values: []int64{1}})
	}
	var out bytes.Buffer
	if err := p.Bars(&out); err != nil {
		t.Fatal(err)
	}
	lines := map[string]bool{}
	for _, m := range regexp.MustCompile(`<rect class="s\d" x="(\d+)" y="(\d+)" width="26"`).FindAllStringSubmatch(out.String(), -1) {
		lines[m[2]] = true
		if x, _ := strconv.Atoi(m[1]); x > 800 {
			t.Errorf("a name begins at %d", x)
		}
	}
	if len(lines) < 2 {
		t.Error("all names are on one line")
	}
}

package draw_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/examples/internal/draw"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestScores(t *testing.T) {
	row := func(label string, total int64, values ...int64) draw.ScoreRow {
		r := draw.ScoreRow{Label: label, Total: total, Text: label}
		for i, v := range values {
			r.Dots = append(r.Dots, draw.Dot{Value: v, Set: v != 0, Hollow: i == 0})
		}
		return r
	}
	var many draw.Scores
	for i := range 40 {
		many.Raters = append(many.Raters, "평가위원-"+strings.Repeat("가", i%7))
		many.Rows = append(many.Rows, row("아주 긴 이름의 특구 계획", int64(i*1000), int64(i*999)))
	}
	for _, c := range []struct {
		name   string
		s      draw.Scores
		wanted []string
	}{
		{"nothing at all", draw.Scores{}, []string{"<svg"}},
		{"letters of markup", draw.Scores{Title: `<"&>`, Rows: []draw.ScoreRow{row("x&y", 1)}}, []string{"x&amp;y"}},
		{"one number", draw.Scores{Rows: []draw.ScoreRow{row("a", 7000)}, Decimals: 2}, []string{">70<"}},
		{"below 0", draw.Scores{Rows: []draw.ScoreRow{row("a", -150), row("b", 250)}, Decimals: 2}, []string{">-1.5<", ">2.5<"}},
		{"the cut and a dropped score", draw.Scores{Language: lang.English, Raters: []string{"e1", "e2"}, CutTag: "cut", Cut: 1,
			Rows: []draw.ScoreRow{row("a", 80, 90, 80), row("b", 70, 60, 70)}}, []string{`class="cut"`, "d0 hollow", `class="d1"`, `lang="en"`}},
		{"many", many, []string{"<svg"}},
	} {
		var b, again bytes.Buffer
		if err := errors.Join(c.s.Write(&b), c.s.Write(&again)); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b.Bytes(), again.Bytes()) {
			t.Errorf("%s: another chart the second time", c.name)
		}
		for _, w := range c.wanted {
			if !strings.Contains(b.String(), w) {
				t.Errorf("%s: there is no %s in %s", c.name, w, b.String())
			}
		}
		inside(t, c.name, b.String())
		d := xml.NewDecoder(&b)
		var err error
		for err == nil {
			_, err = d.Token()
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

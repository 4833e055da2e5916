package evaluation

import (
	"strconv"
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// page writes a report: a title, numbered sections, and lines in them. Values that come from outside stay within their line,
// and in Markdown they are text and nothing else.
type page struct {
	l        lang.Language
	markdown bool
	b        strings.Builder
	sections int
}

func (p *page) title(t lang.Text, args ...lang.Arg) {
	if p.markdown {
		p.b.WriteString("# ")
	}
	p.b.WriteString(p.fill(t, args) + "\n")
}

func (p *page) section(t lang.Text) {
	p.sections++
	p.b.WriteByte('\n')
	if p.markdown {
		p.b.WriteString("## ")
	}
	p.b.WriteString(strconv.Itoa(p.sections) + ". " + t.In(p.l) + "\n")
	if p.markdown {
		p.b.WriteByte('\n')
	}
}

func (p *page) line(t lang.Text, args ...lang.Arg) { p.item(0, t, args...) }

// item is a line with a depth.
func (p *page) item(depth int, t lang.Text, args ...lang.Arg) {
	if !p.markdown {
		depth++
	}
	p.b.WriteString(strings.Repeat("  ", depth) + "- " + p.fill(t, args) + "\n")
}

func (p *page) fill(t lang.Text, args []lang.Arg) string {
	safe := make([]lang.Arg, len(args))
	for i, a := range args {
		safe[i] = arg(a.Name, p.safe(lang.Say(a.Value, p.l)))
	}
	return lang.Expand(t.In(p.l), p.l, safe...)
}

// marks are the characters that mean something in Markdown, wherever they stand in a line.
const marks = "\\`*_{}[]<>()#|~&!+"

func (p *page) safe(s string) string {
	s = lang.OneLine(s)
	if !p.markdown {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(marks, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// list joins what is said of several things.
func (p *page) list(n int, each func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = each(i)
	}
	return strings.Join(parts, ", ")
}

// raw fills a template that becomes a value of another line, which makes it safe.
func (p *page) raw(t lang.Text, args ...lang.Arg) string { return lang.Expand(t.In(p.l), p.l, args...) }

package examples_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The README's first screen is the quickstart and what it prints, to the letter.
func TestReadmeShowsTheQuickstart(t *testing.T) {
	readme := read(t, filepath.Join("..", "README.md"))
	source := read(t, filepath.Join("quickstart", "main.go"))
	if code := source[strings.Index(source, "package main"):]; !strings.Contains(readme, "```go\n"+code+"```\n") {
		t.Error("the README does not show examples/quickstart/main.go as it is")
	}
	if output := read(t, filepath.Join("quickstart", "testdata", "stdout.golden")); !strings.Contains(readme, "```text\n"+output+"```\n") {
		t.Error("the README does not show what examples/quickstart prints")
	}
}

// The README's diagram is that of the table of moves, without the events that leave the state as it is.
func TestReadmeShowsTheLifeOfAPermit(t *testing.T) {
	golden := read(t, filepath.Join("..", "sandbox", "testdata", "permit-diagram.en.golden"))
	table, _, _ := strings.Cut(golden, "\n\n")
	var want strings.Builder
	for line := range strings.Lines(table + "\n") {
		move, _, _ := strings.Cut(line, " : ")
		if from, to, ok := strings.Cut(move, " --> "); !ok || strings.TrimSpace(from) != strings.TrimSpace(to) {
			want.WriteString(line)
		}
	}
	if !strings.Contains(read(t, filepath.Join("..", "README.md")), "```mermaid\n"+want.String()+"```\n") {
		t.Errorf("the README does not show this diagram:\n%s", want.String())
	}
}

// Every folder that the README names is there, and it names every example.
func TestReadmeNamesWhatIsThere(t *testing.T) {
	readme := read(t, filepath.Join("..", "README.md"))
	var prose strings.Builder // what stands outside of code has links
	for i, part := range strings.Split(readme, "```") {
		if i%2 == 0 {
			prose.WriteString(part)
		}
	}
	links := 0
	for _, part := range strings.Split(prose.String(), "](")[1:] {
		target, _, _ := strings.Cut(part, ")")
		if strings.Contains(target, "://") {
			continue
		}
		links++
		if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(target))); err != nil {
			t.Errorf("the README links to %s: %v", target, err)
		}
	}
	if links == 0 {
		t.Error("the README links to nothing")
	}
	programs, err := filepath.Glob(filepath.Join("*", "main.go"))
	if err != nil || len(programs) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, program := range programs {
		if name := "examples/" + filepath.Dir(program); !strings.Contains(readme, "`"+name+"`") {
			t.Errorf("the README does not name %s", name)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

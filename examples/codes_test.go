package examples_test

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/lang"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// definedCodes returns the code of every fault.Define in the library and the examples, with the file that defines it.
func definedCodes(t *testing.T) map[string]string {
	t.Helper()
	codes := map[string]string{}
	goFiles(t, func(name string) {
		if strings.HasSuffix(name, "_test.go") {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			code, ok := definedCode(n, file.Name.Name)
			if ok {
				if other, twice := codes[code]; twice {
					t.Errorf("the code %s is defined in %s and in %s", code, other, name)
				}
				codes[code] = name
			}
			return true
		})
	})
	return codes
}

// definedCode returns the code of a call of fault.Define with a literal code; inside package fault it is Define alone.
func definedCode(n ast.Node, pkg string) (string, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) != 3 {
		return "", false
	}
	switch fun := call.Fun.(type) {
	case *ast.SelectorExpr:
		x, ok := fun.X.(*ast.Ident)
		if !ok || x.Name != "fault" || fun.Sel.Name != "Define" {
			return "", false
		}
	case *ast.Ident:
		if pkg != "fault" || fun.Name != "Define" {
			return "", false
		}
	default:
		return "", false
	}
	literal, ok := call.Args[0].(*ast.BasicLit)
	if !ok {
		return "", false
	}
	code, err := strconv.Unquote(literal.Value)
	return code, err == nil
}

// A code is never renamed or reused, so the list of all of them only grows; a line that goes away is a broken promise.
func TestCodesAreStable(t *testing.T) {
	codes := definedCodes(t)
	var list []string
	for code := range codes {
		list = append(list, code)
	}
	slices.Sort(list)
	got := strings.Join(list, "\n") + "\n"
	file := filepath.Join("testdata", "codes.golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) == 0 {
		t.Fatal("no code was found")
	}
	for line := range strings.Lines(string(want)) {
		if _, ok := codes[strings.TrimSpace(line)]; !ok {
			t.Errorf("the code %s is gone: codes are never renamed or removed", strings.TrimSpace(line))
		}
	}
	for _, code := range list {
		if !slices.Contains(strings.Split(string(want), "\n"), code) {
			t.Errorf("the code %s (%s) is not in %s: add it with -update", code, codes[code], file)
		}
	}
}

// A placeholder whose particles are no pair, such as 과/와 for 와/과, would stand in the message as it is.
func TestParticlesAreKnown(t *testing.T) {
	placeholder := regexp.MustCompile(`\{[a-z_]+:(\p{Hangul}+/\p{Hangul}+)\}`)
	goFiles(t, func(name string) {
		if strings.HasSuffix(name, "_test.go") {
			return
		}
		source, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range placeholder.FindAllStringSubmatch(string(source), -1) {
			if _, err := lang.Particle("특구", found[1]); err != nil {
				t.Errorf("%s: %s: %v", name, found[0], err)
			}
		}
	})
}

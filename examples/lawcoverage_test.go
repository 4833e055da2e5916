package examples_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// citation is a place in the zone Act (without a prefix) or in its Decree (시행령), in canonical Korean: an article, an
// annex or addenda, with paragraph, subparagraph and item.
var citation = regexp.MustCompile(`(시행령 )?(부칙\(제[0-9]+호\)( 제[0-9]+조(의[0-9]+)?)?|별표( [0-9]+(의[0-9]+)?)?|제[0-9]+조(의[0-9]+)?)(제[0-9]+항)?( ?제[0-9]+호(의[0-9]+)?([가-힣]목)?)?`)

// otherActs are the packages whose bare places are those of another act: the Decree on public holidays, the acts on the
// safety of products and on industrial convergence.
var otherActs = []string{"sandbox/calendar/", "sandbox/certification/"}

// untestedCitations may be used by code although no test names them, each with its reason. Keep it short: a citation is
// data, and data without a test is a guess.
var untestedCitations = map[string]string{}

// literals calls visit with every string literal of a Go file that is no import path, and whether it is the whole
// argument of a call of MustRef or ParseRef that is not turned to another act.
func literals(t *testing.T, name string, visit func(text string, ref bool, pos token.Position)) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, filepath.Join("..", name), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	refs, others := map[ast.Node]bool{}, map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.CallExpr:
			switch called(n) {
			case "WithAct": // MustRef("…").WithAct(act)
				if turned, ok := n.Fun.(*ast.SelectorExpr).X.(*ast.CallExpr); ok && len(turned.Args) == 1 {
					others[turned.Args[0]] = true
				}
			case "MustRef", "ParseRef":
				if len(n.Args) == 1 {
					refs[n.Args[0]] = true
				}
			}
		case *ast.BasicLit:
			if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING && !others[n] {
				visit(text, refs[n], set.Position(n.Pos()))
			}
		}
		return true
	})
}

// called is the name of the function or method of a call.
func called(c *ast.CallExpr) string {
	switch fun := c.Fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	}
	return ""
}

// library reports whether the file is code of the library.
func library(name string) bool {
	return !strings.HasSuffix(name, "_test.go") && !strings.HasPrefix(name, "examples/")
}

// usedCitations returns the citations in the code of the library, with the first place that has each. A file that
// turns places to another act holds bare places of that act; there only the arguments of MustRef count.
func usedCitations(t *testing.T) map[string]string {
	t.Helper()
	used := map[string]string{}
	goFiles(t, func(name string) {
		if !library(name) {
			return
		}
		source, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		foreign := strings.Contains(string(source), "WithAct(") || strings.Contains(string(source), "placesOf(") ||
			slices.ContainsFunc(otherActs, func(pkg string) bool { return strings.HasPrefix(name, pkg) })
		literals(t, name, func(text string, ref bool, pos token.Position) {
			if citation.FindString(text) != text || text == "" || foreign && !ref {
				return
			}
			if _, ok := used[text]; !ok {
				used[text] = name + ":" + strconv.Itoa(pos.Line)
			}
		})
	})
	return used
}

// namedCitations returns the citations that tests name: in the strings of test files, where the basis of a case stands,
// and in golden files and tables of cases.
func namedCitations(t *testing.T) map[string]bool {
	t.Helper()
	named := map[string]bool{}
	goFiles(t, func(name string) {
		if strings.HasSuffix(name, "_test.go") && name != "examples/lawcoverage_test.go" { // whose own samples test no law
			literals(t, name, func(text string, _ bool, _ token.Position) { addCitations(named, text) })
		}
	})
	err := filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.Contains(filepath.ToSlash(name), "/testdata/") {
			return err
		}
		if ext := filepath.Ext(name); ext != ".jsonl" && ext != ".golden" && ext != ".txt" && ext != ".tsv" {
			return nil
		}
		data, err := os.ReadFile(name)
		addCitations(named, string(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return named
}

// addCitations adds the citations of the zone Act and its Decree in a text. A place behind the name of another act is
// one of that act.
func addCitations(named map[string]bool, text string) {
	for _, at := range citation.FindAllStringIndex(text, -1) {
		before := strings.TrimRight(text[:at[0]], " ")
		if before != text[:at[0]] && foreignAct(before) {
			continue
		}
		named[strings.TrimSpace(text[at[0]:at[1]])] = true
	}
}

func foreignAct(before string) bool {
	for _, end := range []string{"법", "법률", "규정", "」", "시행규칙", "규칙"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// within reports whether the place s is the place r or lies within it: 제86조제9항 in 제86조, but not 제86조의2.
func within(s, r string) bool {
	rest, ok := strings.CutPrefix(s, r)
	rest = strings.TrimPrefix(rest, " ")
	return ok && (rest == "" || strings.HasPrefix(rest, "제") || strings.HasSuffix(rest, "목") && !strings.HasPrefix(rest, "의"))
}

// Every place of the zone Act and its Decree that code cites is named by a test: it, or a place within it.
func TestEveryCitationIsTested(t *testing.T) {
	used, named := usedCitations(t), namedCitations(t)
	if len(used) < 50 || len(named) < 50 {
		t.Fatalf("code cites %d places and tests name %d: the search is broken", len(used), len(named))
	}
	names := slices.Sorted(maps.Keys(named))
	for _, place := range slices.Sorted(maps.Keys(used)) {
		tested := slices.ContainsFunc(names, func(name string) bool { return within(name, place) })
		if reason, allowed := untestedCitations[place]; allowed {
			if tested {
				t.Errorf("%s is tested now and need not be excused (%s)", place, reason)
			}
			continue
		}
		if !tested {
			t.Errorf("%s cites %s, which no test names", used[place], place)
		}
	}
	for place := range untestedCitations {
		if _, ok := used[place]; !ok {
			t.Errorf("%s is excused, and no code cites it", place)
		}
	}
}

func TestCitationSearch(t *testing.T) {
	named := map[string]bool{}
	addCitations(named, `"basis":"시행령 제57조의3제2항", 제86조제9항·제90조제10항 (부칙(제20236호) 제3조), 민법 제157조, 행정기본법 시행령 제2조, 제2조제13호나목; 시행령 별표 제2호나목`)
	want := []string{"부칙(제20236호) 제3조", "시행령 별표 제2호나목", "시행령 제57조의3제2항", "제2조제13호나목", "제86조제9항", "제90조제10항"}
	if got := slices.Sorted(maps.Keys(named)); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for _, c := range []struct {
		s, r string
		want bool
	}{
		{"제86조제9항", "제86조제9항", true}, {"제86조제9항", "제86조", true}, {"제86조의2제1항", "제86조", false}, {"제86조", "제86조제9항", false},
		{"제2조제13호나목", "제2조제13호", true}, {"제2조제13호의2", "제2조제13호", false}, {"부칙(제20236호) 제3조", "부칙(제20236호)", true},
	} {
		if within(c.s, c.r) != c.want {
			t.Errorf("%s within %s: %t", c.s, c.r, !c.want)
		}
	}
}

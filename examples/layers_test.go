// Package examples_test holds the tests of the repository as a whole: the import order, the list of fault codes
// and the shape that every package has.
package examples_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/teukgu/teukgu/"

// steps is the import order: a package may import packages of earlier steps only, and packages on one step do not
// import each other.
var steps = [][]string{
	{"sandbox/civil"},
	{"sandbox/lang"},
	{"sandbox/law", "sandbox/money"},
	{"sandbox/fault"},
	{"sandbox/wire", "sandbox/region", "sandbox/calendar"},
	{"sandbox/rule", "sandbox/clock", "sandbox/flow", "sandbox/deliberation"},
	{"sandbox/certification"},
	{"sandbox"},
	{"zone"},
	{"zone/registry", "zone/council", "zone/programme"},
	{"evaluation"},
	{"evaluation/simulation"},
	{"examples"},
}

// testOnly may be imported by test files and examples alone.
const testOnly = "sandbox/sandboxtest"

func step(pkg string) (int, bool) {
	if strings.HasPrefix(pkg, "examples/") {
		pkg = "examples"
	}
	for i, names := range steps {
		for _, name := range names {
			if pkg == name {
				return i, true
			}
		}
	}
	return 0, false
}

// goFiles calls visit for every Go file of the module, with its path relative to the root.
func goFiles(t *testing.T, visit func(name string)) {
	t.Helper()
	err := filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if name != ".." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" || isModule(name)) {
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, ".go") {
			rel, err := filepath.Rel("..", name)
			if err != nil {
				return err
			}
			visit(filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func TestImportOrder(t *testing.T) {
	checked := 0
	goFiles(t, func(name string) {
		pkg := name[:strings.LastIndex(name, "/")]
		isTest := strings.HasSuffix(name, "_test.go")
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", name), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		at, known := step(pkg)
		if !known && pkg != testOnly {
			t.Errorf("%s: the package stands on no step of the import order", pkg)
			return
		}
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			imported, ours := strings.CutPrefix(path, module)
			if !ours || imported == pkg {
				continue
			}
			checked++
			if imported == testOnly {
				if !isTest && !strings.HasPrefix(pkg, "examples/") {
					t.Errorf("%s imports %s, which is for tests and examples", name, imported)
				}
				continue
			}
			if pkg == testOnly {
				continue // it stands over the library
			}
			if to, ok := step(imported); !ok || to >= at && !bothExamples(pkg, imported) {
				t.Errorf("%s imports %s, which does not stand on an earlier step", name, imported)
			}
		}
	})
	if checked == 0 {
		t.Fatal("no import of the module was checked")
	}
}

// bothExamples reports whether an example imports a package that the examples share.
func bothExamples(pkg, imported string) bool {
	return strings.HasPrefix(pkg, "examples") && strings.HasPrefix(imported, "examples/internal/")
}

func TestNoFileIsTooLong(t *testing.T) {
	goFiles(t, func(name string) {
		data, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		// A table of data may be as long as its subject, and says so by its name.
		if strings.HasSuffix(name, "_data.go") {
			return
		}
		if n := strings.Count(string(data), "\n"); n > 500 {
			t.Errorf("%s has %d lines, over 500", name, n)
		}
	})
}

func TestEveryPackageHasAnExample(t *testing.T) {
	packages := map[string]bool{} // whether the package has an Example
	goFiles(t, func(name string) {
		pkg := name[:strings.LastIndex(name, "/")]
		if strings.HasPrefix(pkg, "examples") || strings.Contains(pkg, "/internal/") {
			return // nobody else can import it
		}
		data, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		packages[pkg] = packages[pkg] || strings.HasSuffix(name, "_test.go") && strings.Contains(string(data), "\nfunc Example")
	})
	for pkg, has := range packages {
		if !has {
			t.Errorf("%s has no runnable Example", pkg)
		}
	}
}

package sandboxtest

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// updateVariable names the environment variable with which [Golden] writes the files instead of comparing.
const updateVariable = "TEUKGU_UPDATE"

// Golden compares a text with the file testdata/name and reports the difference, the file's lines as wanted. To write the files
// instead, run the tests with the environment variable TEUKGU_UPDATE=1, which holds for several packages at once
// (TEUKGU_UPDATE=1 go test ./...), or with -update where the test's package defines such a flag. This package defines no flag: it
// would collide with that of the test.
func Golden(t testing.TB, name, got string) {
	t.Helper()
	if !filepath.IsLocal(name) {
		t.Errorf("golden file %q: name a file below testdata", name)
		return
	}
	file := filepath.Join("testdata", name)
	if updating() {
		if err := write(file, got); err != nil {
			t.Errorf("golden file: %v", err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Errorf("golden file: %v (write it with %s=1)", err, updateVariable)
		return
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func updating() bool {
	f := flag.Lookup("update")
	return os.Getenv(updateVariable) != "" || f != nil && f.Value.String() == "true"
}

func write(file, text string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(text), 0o600)
}

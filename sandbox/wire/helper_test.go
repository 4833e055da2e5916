package wire_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// grade is an enum as the packages of the library have them.
type grade uint8

const (
	gradeLow grade = iota + 1
	gradeHigh
)

func (g *grade) UnmarshalText(text []byte) error {
	switch string(text) {
	case "low":
		*g = gradeLow
	case "high":
		*g = gradeHigh
	default:
		return fmt.Errorf("no grade %q; the words are low, high", text)
	}
	return nil
}

func (g grade) MarshalText() ([]byte, error) { return []byte([...]string{"", "low", "high"}[g]), nil }

// doc has a field of every form that a document can have.
type doc struct {
	Text    string              `json:"text"`
	Yes     bool                `json:"yes"`
	Count   int                 `json:"count"`
	Small   int8                `json:"small"`
	Size    uint16              `json:"size"`
	Big     uint64              `json:"big"`
	Exact   json.Number         `json:"exact,omitempty"`
	Day     civil.Date          `json:"day"`
	Ref     law.Ref             `json:"ref"`
	Cost    money.Amount        `json:"cost,omitzero"`
	Name    lang.Text           `json:"name"`
	Maybe   *int                `json:"maybe"`
	Next    *doc                `json:"next"`
	Parts   []part              `json:"parts"`
	Words   []string            `json:"words"`
	Pair    [2]int              `json:"pair"`
	ByName  map[string]int      `json:"by_name"`
	ByDay   map[civil.Date]part `json:"by_day"`
	ByGrade map[grade][]string  `json:"by_grade"`
	Raw     json.RawMessage     `json:"raw,omitempty"`
	Any     any                 `json:"any"`
	Hidden  string              `json:"-"`
	Plain   string
	private string //nolint:unused // a name that must stay unknown
}

type part struct {
	ID    string `json:"id"`
	Grade grade  `json:"grade,omitzero"`
	Tags  []any  `json:"tags,omitempty"`
}

// byValue lets cmp look at the values of other packages.
var byValue = cmp.Options{cmpopts.IgnoreUnexported(doc{}), cmpopts.EquateComparable(civil.Date{}, law.Ref{})}

// faultsOf gives the faults of an error, or fails the test.
func faultsOf(t testing.TB, err error) fault.List {
	t.Helper()
	list, ok := errors.AsType[fault.List](err)
	if !ok {
		t.Fatalf("the error is %v, no fault.List", err)
	}
	return list
}

// brief is the path and the code of every fault.
func brief(list fault.List) string {
	var lines []string
	for _, f := range list {
		lines = append(lines, f.Path+" "+string(f.Code))
	}
	return strings.Join(lines, "\n")
}

func decodeDoc(text string) (doc, error) {
	var d doc
	err := wire.Decode([]byte(text), &d, wire.Limits{})
	return d, err
}

package certification_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// enum is what every word of the package can do.
type enum interface {
	comparable
	encoding.TextMarshaler
	driver.Valuer
	String() string
	In(l lang.Language) string
}

func checkEnum[E enum, P interface {
	*E
	encoding.TextUnmarshaler
	sql.Scanner
}](t *testing.T, name string, count int, of func(uint8) E, parse func(string) (E, error)) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		seen := map[string]bool{}
		for i := 1; i <= count; i++ {
			e := of(uint8(i))
			word := e.String()
			if word == "" || seen[word] || e.In(lang.Korean) == "" || e.In(lang.English) == "" {
				t.Fatalf("%d has no word or name of its own", i)
			}
			seen[word] = true
			back, err := parse(word)
			text, errText := e.MarshalText()
			value, errValue := e.Value()
			var read, scanned, bytes E
			errs := errors.Join(err, errText, errValue, P(&read).UnmarshalText(text), P(&scanned).Scan(value), P(&bytes).Scan([]byte(word)))
			if errs != nil || back != e || read != e || scanned != e || bytes != e {
				t.Errorf("%s does not survive: %v", word, errs)
			}
		}
		checkOutside[E, P](t, of(uint8(count+1)), parse)
	})
}

func checkOutside[E enum, P interface {
	*E
	encoding.TextUnmarshaler
	sql.Scanner
}](t *testing.T, outside E, parse func(string) (E, error)) {
	var zero E
	if outside.String() != "" || zero.String() != "" || zero.In(lang.Korean) != "" {
		t.Error("a value outside the list has a word")
	}
	if _, err := outside.MarshalText(); err == nil {
		t.Error("a value outside the list is written")
	}
	if text, err := zero.MarshalText(); err != nil || len(text) != 0 {
		t.Errorf("the unset value is written as %q, %v", text, err)
	}
	for _, s := range []string{"", "nothing", " ", strings.Repeat("x", 1000)} {
		_, err := parse(s)
		if e, ok := errors.AsType[*certification.ParseError](err); !ok || e.Input != s || !strings.Contains(err.Error(), "want one of") {
			t.Errorf("%q: %v", s, err)
		}
	}
	e := zero
	if err := P(&e).UnmarshalText(nil); err != nil || e != zero {
		t.Errorf("empty text: %v", err)
	}
	for _, src := range []any{nil, 1, "nothing"} {
		if err := P(&e).Scan(src); err == nil || err.Error() == "" {
			t.Errorf("Scan takes %v", src)
		}
	}
}

func TestEnums(t *testing.T) {
	checkEnum(t, "Role", 7, func(n uint8) certification.Role { return certification.Role(n) }, certification.ParseRole)
	checkEnum(t, "Kind", 4, func(n uint8) certification.Kind { return certification.Kind(n) }, certification.ParseKind)
	checkEnum(t, "Phase", 2, func(n uint8) certification.Phase { return certification.Phase(n) }, certification.ParsePhase)
	checkEnum(t, "Term", 4, func(n uint8) certification.Term { return certification.Term(n) }, certification.ParseTerm)
	checkEnum(t, "State", 10, func(n uint8) certification.State { return certification.State(n) }, certification.ParseState)
	checkEnum(t, "StageState", 8, func(n uint8) certification.StageState { return certification.StageState(n) }, certification.ParseStageState)
	checkEnum(t, "Action", 22, func(n uint8) certification.Action { return certification.Action(n) }, certification.ParseAction)
}

// The bodies of the ISO/IEC 17000 series, and those who are none.
func TestRoleStandards(t *testing.T) {
	for role, want := range map[certification.Role]string{
		certification.Laboratory: "ISO/IEC 17025", certification.InspectionBody: "ISO/IEC 17020", certification.ProductCertifier: "ISO/IEC 17065",
		certification.ManagementCertifier: "ISO/IEC 17021-1", certification.Applicant: "", certification.Authority: "", certification.Committee: "", 0: "",
	} {
		if got := role.Standard(); got != want || role.Assesses() != (want != "") {
			t.Errorf("%s: %q", role, got)
		}
	}
}

func TestRolesOnTheWire(t *testing.T) {
	var roles certification.Roles
	if err := json.Unmarshal([]byte(`["laboratory","applicant"]`), &roles); err != nil || len(roles) != 2 || roles[1] != certification.Applicant {
		t.Errorf("%v, %v", roles, err)
	}
	wantFault(t, json.Unmarshal([]byte(`["laboratory","judge"]`), &roles), "[1]", "wire.value")
	if text, err := json.Marshal(roles); string(text) != `["laboratory","applicant"]` || err != nil {
		t.Errorf("%s, %v", text, err)
	}
}

func TestMarkets(t *testing.T) {
	for _, c := range []struct {
		market certification.Market
		ko, en string
	}{
		{certification.Korea, "대한민국", "Korea"}, {certification.EuropeanUnion, "유럽연합", "European Union"}, {certification.Ships, "국제해사기구(선박)", "IMO (ships)"}, {"br", "BR", "BR"},
	} {
		if c.market.In(lang.Korean) != c.ko || c.market.In(lang.English) != c.en {
			t.Errorf("%s: %s, %s", c.market, c.market.In(lang.Korean), c.market.In(lang.English))
		}
	}
}

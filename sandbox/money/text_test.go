package money_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
)

var jsonCases = []struct{ name, basis, in, want string }{
	{"the wire form", "{amount, currency} as texts", `{"amount":"150000000","currency":"KRW"}`, "150000000 KRW"},
	{"any order and space", "JSON objects have no order", ` { "currency" : "USD" , "amount" : "1.5" } `, "1.50 USD"},
	{"escaped name", "JSON strings may be escaped", `{"\u0061mount":"1","currency":"KRW"}`, "1 KRW"},
	{"beyond int64", "exact at any size", `{"amount":"9223372036854775808","currency":"KRW"}`, beyond + " KRW"},
	{"null", "null changes nothing", `null`, ""},
	{"bare number", "money is text", `{"amount":150000000,"currency":"KRW"}`, "error"},
	{"missing amount", "both members", `{"currency":"KRW"}`, "error"},
	{"missing currency", "both members", `{"amount":"1"}`, "error"},
	{"empty object", "both members", `{}`, "error"},
	{"empty texts", "an amount has a number", `{"amount":"","currency":""}`, "error"},
	{"unknown member", "nothing else", `{"amount":"1","currency":"KRW","tax":"0"}`, "error"},
	{"repeated amount", "each once", `{"amount":"1","amount":"2","currency":"KRW"}`, "error"},
	{"repeated currency", "each once", `{"amount":"1","currency":"USD","currency":"KRW"}`, "error"},
	{"capital letters", "letter by letter", `{"AMOUNT":"1","currency":"KRW"}`, "error"},
	{"null member", "both are texts", `{"amount":null,"currency":"KRW"}`, "error"},
	{"nested", "both are texts", `{"amount":{"amount":"1"},"currency":"KRW"}`, "error"},
	{"array", "an object", `["1","KRW"]`, "error"},
	{"text", "an object", `"150000000 KRW"`, "error"},
	{"unknown currency", "ISO 4217", `{"amount":"1","currency":"XXX"}`, "error"},
	{"small letters", "ISO 4217 writes capitals", `{"amount":"1","currency":"krw"}`, "error"},
	{"excess digits", "ISO 4217: KRW has 0", `{"amount":"1.0","currency":"KRW"}`, "error"},
}

func TestJSON(t *testing.T) {
	for _, c := range jsonCases {
		var a money.Amount
		err := json.Unmarshal([]byte(c.in), &a)
		if got := a.String(); c.want == "error" && (err == nil || got != "") || c.want != "error" && (err != nil || got != c.want) {
			t.Errorf("%s (%s): %s is %q, %v", c.name, c.basis, c.in, got, err)
		}
	}
}

// The method itself is called with less than JSON by careless hosts.
func TestUnmarshalJSONDirectly(t *testing.T) {
	for _, in := range []string{"", "{", `{"amount"`, `{"amount":`, `{"amount":"1","currency":"KRW"`, `{"amount":"1","currency":"KRW"}{}`, "{\xff}", "]", "\x00"} {
		a := money.Won(7)
		if err := a.UnmarshalJSON([]byte(in)); err == nil || a != money.Won(7) {
			t.Errorf("%q is taken: %v, %v", in, a, err)
		}
	}
}

type grant struct {
	Cost  money.Amount   `json:"cost,omitzero"`
	Share money.Rate     `json:"share,omitzero"`
	Round money.Rounding `json:"round,omitzero"`
	Paid  money.Currency `json:"paid,omitzero"`
}

func TestRoundTripInRecord(t *testing.T) {
	for name, in := range map[string]grant{
		"full":  {money.MustAmount("-1.50", money.USD), money.MustRate("0.70"), money.Down, money.GBP},
		"large": {Cost: won(below)},
		"empty": {},
	} {
		data, err := json.Marshal(in)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var out grant
		if err := json.Unmarshal(data, &out); err != nil {
			t.Fatalf("%s: %s: %v", name, data, err)
		}
		if diff := cmp.Diff(in, out); diff != "" {
			t.Errorf("%s: %s: %s", name, data, diff)
		}
	}
	data, _ := json.Marshal(grant{})
	if string(data) != "{}" {
		t.Errorf("absent values are written: %s", data)
	}
	for name, bad := range map[string]any{"currency": money.Currency(200), "rounding": money.Rounding(9)} {
		if data, err := json.Marshal(bad); err == nil {
			t.Errorf("a %s out of range is written: %s", name, data)
		}
	}
}

func TestSQL(t *testing.T) {
	amount, rate, round, currency := won(beyond), money.MustRate("0.7"), money.HalfEven, money.JPY
	for name, c := range map[string]struct {
		value driver.Valuer
		text  string
		scan  sql.Scanner
		same  func() bool
	}{
		"amount":   {amount, beyond + " KRW", new(money.Amount), nil},
		"rate":     {rate, "0.7", new(money.Rate), nil},
		"rounding": {round, "half_even", new(money.Rounding), nil},
		"currency": {currency, "JPY", new(money.Currency), nil},
	} {
		v, err := c.value.Value()
		if err != nil || v != c.text {
			t.Errorf("%s: Value is %v, %v, want %s", name, v, err, c.text)
		}
		for _, src := range []any{c.text, []byte(c.text)} {
			if err := c.scan.Scan(src); err != nil {
				t.Errorf("%s: Scan of %T: %v", name, src, err)
			}
			if back, _ := c.scan.(driver.Valuer).Value(); back != c.text {
				t.Errorf("%s: Scan of %T read %v", name, src, back)
			}
		}
		for _, src := range []any{nil, int64(5), 1.5, true, "(9.99)", []byte{0xff}} {
			if err := c.scan.Scan(src); err == nil {
				t.Errorf("%s: Scan took %#v", name, src)
			}
		}
		if back, _ := c.scan.(driver.Valuer).Value(); back != c.text {
			t.Errorf("%s: a refused Scan changed the value to %v", name, back)
		}
	}
	if _, err := money.Currency(200).Value(); err == nil {
		t.Error("a currency out of range is stored")
	}
	var column sql.Null[money.Amount]
	if err := column.Scan(nil); err != nil || column.Valid {
		t.Errorf("sql.Null: %v, %v", column, err)
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		name, basis string
		in          money.Amount
		ko, en      string
		reading     string
	}{
		{"death", "시행령 제60조제3항제1호: 1억5천만원", money.Won(150_000_000), "150,000,000원", "₩150,000,000", "1억 5천만원"},
		{"injury", "시행령 제60조제3항제2호: 3천만원", money.Won(30_000_000), "30,000,000원", "₩30,000,000", "3천만원"},
		{"least", "시행령 제60조제3항제1호 단서: 2천만원", money.Won(20_000_000), "20,000,000원", "₩20,000,000", "2천만원"},
		{"property", "시행령 제60조제3항제4호: 10억원", money.Won(1_000_000_000), "1,000,000,000원", "₩1,000,000,000", "10억원"},
		{"nothing", "zero is a value", money.Won(0), "0원", "₩0", "0원"},
		{"small", "no unit", money.Won(9_999), "9,999원", "₩9,999", "9,999원"},
		{"every unit", "만, 억, 조", money.Won(1_0002_0300_4000), "1,000,203,004,000원", "₩1,000,203,004,000", "1조 2억 300만 4,000원"},
		{"negative", "the sign stands in front", money.Won(-10_000), "-10,000원", "-₩10,000", "-1만원"},
		{"beyond int64", "exact at any size", won("123400000000000000000000"), "123,400,000,000,000,000,000,000원", "₩123,400,000,000,000,000,000,000", "1,234해원"},
		{"beyond the units", "falls back to digits", won("1000000000000000000000000"), "1,000,000,000,000,000,000,000,000원", "₩1,000,000,000,000,000,000,000,000", "1,000,000,000,000,000,000,000,000원"},
		{"dollars", "the code says whose", money.New(150_000, money.USD), "USD 1,500.00", "USD 1,500.00", "USD 1,500.00"},
		{"absent", "absent is empty", money.Amount{}, "", "", ""},
	} {
		if got := c.in.In(lang.Korean); got != c.ko {
			t.Errorf("%s (%s): Korean %q, want %q", c.name, c.basis, got, c.ko)
		}
		if got := c.in.In(lang.English); got != c.en {
			t.Errorf("%s (%s): English %q, want %q", c.name, c.basis, got, c.en)
		}
		if got := c.in.Reading(lang.Korean); got != c.reading {
			t.Errorf("%s (%s): reading %q, want %q", c.name, c.basis, got, c.reading)
		}
		if got := c.in.Reading(lang.English); got != c.en {
			t.Errorf("%s (%s): English reading %q, want %q", c.name, c.basis, got, c.en)
		}
	}
}

// The scale decides what a stored number means, so the list is written a second time.
func TestCurrencyScales(t *testing.T) {
	const basis = "ISO 4217 list one"
	digits := map[string]int{"KRW": 0, "JPY": 0, "CLP": 0, "ISK": 0, "VND": 0, "BHD": 3, "JOD": 3, "KWD": 3, "OMR": 3, "TND": 3}
	seen := map[string]bool{}
	last := ""
	for c := money.KRW; ; c++ {
		code, err := c.MarshalText()
		if err != nil {
			break
		}
		want, special := digits[string(code)]
		if !special {
			want = 2
		}
		if c.Scale() != want || len(code) != 3 || seen[string(code)] {
			t.Errorf("%s (%s): scale %d, want %d", code, basis, c.Scale(), want)
		}
		if c > money.GBP+1 && string(code) <= last {
			t.Errorf("%s stands after %s", code, last)
		}
		seen[string(code)], last = true, string(code)
	}
	if len(seen) < 40 {
		t.Errorf("only %d currencies", len(seen))
	}
}

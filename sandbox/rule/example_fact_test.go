package rule_test

import (
	"fmt"
	"math/bits"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// firm names the schema of the examples here: a fact of every kind.
type firm struct{}

var (
	firmSchema = rule.NewSchema[firm]("firm/1")

	founded = firmSchema.Date("founded", lang.Text{KO: "설립일", EN: "day of foundation"})
	applied = firmSchema.Date("applied", lang.Text{KO: "신청일", EN: "day of application"})
	staff   = firmSchema.Int("staff", lang.Text{KO: "상시근로자", EN: "staff"}, rule.Unit(lang.Text{KO: "명", EN: "people"}))
	revenue = firmSchema.Amount("revenue", lang.Text{KO: "매출액", EN: "revenue"})
	rdShare = firmSchema.Number("rd_share", lang.Text{KO: "연구개발비 비중", EN: "share of R&D"}, 4)
	trades  = firmSchema.Codes("trades", lang.Text{KO: "업종", EN: "trades"}, []rule.Term{
		{Word: "C21", Label: lang.Text{KO: "의약품", EN: "pharmaceuticals"}},
		{Word: "J62", Label: lang.Text{KO: "소프트웨어", EN: "software"}},
		{Word: "K64", Label: lang.Text{KO: "금융업", EN: "finance"}},
	})

	// Derived facts are computed, never set.
	age   = firmSchema.Days("age", lang.Text{KO: "업력", EN: "age"}, founded, applied)
	spent = firmSchema.AmountProduct("rd_spending", lang.Text{KO: "연구개발비", EN: "R&D spending"}, revenue, rdShare)
)

func firmBook(when rule.Cond[firm]) *rule.Book[firm] {
	book, err := rule.NewBook(firmSchema, civil.MustDate("2026-11-22"), []rule.Rule[firm]{{Code: "firm.fit", When: when}})
	if err != nil {
		panic(err)
	}
	return book
}

// Two of three marks of an innovative firm.
func ExampleCountOf() {
	book := firmBook(rule.CountOf(2,
		age.Between(rule.Fixed(365), rule.Fixed(7*365)),
		spent.AtLeast(rule.Fixed(money.Won(20_000_000))),
		rule.All(trades.AnyOf("C21", "J62"), rule.Not(trades.Contains("K64"))),
	))
	var row rule.Row[firm]
	founded.Set(&row, civil.MustDate("2024-03-02"))
	applied.Set(&row, civil.MustDate("2026-11-22"))
	trades.Set(&row, "J62")
	fmt.Println(book.Decide(&row)) // whatever is spent
	trades.Set(&row, "J62", "K64")
	fmt.Println(book.Decide(&row))
	revenue.Set(&row, money.Won(599_999_999))
	rdShare.Set(&row, rule.MustNumber("0.0333"))
	fmt.Println(book.Decide(&row), spent.Fact().Value(&row).In(lang.Korean))
	// Output:
	// true
	// unknown
	// false 19,979,999.9667원
}

// The facts of a case as a document: what is left out is unknown, what does not fit is refused with its path.
func ExampleSchema_Decode() {
	var row rule.Row[firm]
	err := firmSchema.Decode([]byte(`{"staff":12,"revenue":{"amount":"600000000","currency":"KRW"},"rd_share":"0.05","trades":["J62"],"applied":"2026-11-22"}`), &row)
	fmt.Println(err)
	for f := range firmSchema.Facts() {
		fmt.Printf("%s: %q\n", f.Label().KO, f.Value(&row).In(lang.Korean))
	}
	fmt.Println(firmSchema.Decode([]byte(`{"staff":"12","trade":"J62"}`), &row))
	// Output:
	// <nil>
	// 설립일: ""
	// 신청일: "2026년 11월 22일"
	// 상시근로자: "12명"
	// 매출액: "6억원"
	// 연구개발비 비중: "0.05"
	// 업종: "소프트웨어"
	// 업력: ""
	// 연구개발비: "3천만원"
	// rule.row.bad_value: staff: staff has a value that it cannot have. Give a whole number.; rule.row.unknown_fact: trade: there is no fact “trade”. Use a path of the schema.
}

// A test that no condition can say names the facts that it reads, and is unknown while one of them is.
func ExampleOpaque() {
	even := rule.Opaque(lang.Text{KO: "짝수 인원", EN: "an even number of people"}, func(r *rule.Row[firm]) bool {
		v := staff.Fact().Value(r).String()
		return (v[len(v)-1]-'0')%2 == 0
	}, staff.Fact())
	book := firmBook(even)
	var row rule.Row[firm]
	fmt.Println(book.Decide(&row))
	staff.Set(&row, 12)
	fmt.Println(book.Decide(&row))
	fmt.Println(book.Check()[0].In(lang.English))
	// Output:
	// unknown
	// true
	// firm.fit has a test that cannot be looked into.
}

// Many cases at once: a slice for each fact, the law and a reform of it decided together.
func ExampleBatch() {
	law := firmBook(rule.All(staff.AtMost(rule.Fixed(49)), revenue.Below(rule.Fixed(money.Won(5_000)))))
	reform := firmBook(rule.All(staff.AtMost(rule.Fixed(299)), revenue.Below(rule.Fixed(money.Won(5_000)))))
	batch, err := rule.NewBatch(law, reform)
	if err != nil {
		fmt.Println(err)
		return
	}
	cols := rule.NewColumns(firmSchema, 4)
	for _, err := range []error{
		staff.Column(cols, []int64{10, 50, 299, 300}),
		revenue.Column(cols, []int64{4_999, 4_999, 5_000, 0}),
	} {
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	gained := 0
	for block := range batch.Decide(cols) {
		for w, m := range block.Passed(1) {
			gained += bits.OnesCount64(m &^ block.Passed(0)[w])
		}
	}
	fmt.Println(gained, "more")
	// Output: 1 more
}

// A number keeps its digits after the point; comparing does not mind them.
func ExampleNumber() {
	a, b := rule.MustNumber("0.30"), rule.NewNumber(3, 1)
	fmt.Println(a, b, a == b, a.Compare(b))
	// Output: 0.30 0.3 false 0
}

// Unknown is between the others: All is the least of its parts, Any the greatest.
func ExampleTruth() {
	fmt.Println(rule.Unknown.And(rule.False), rule.Unknown.Or(rule.True), rule.Unknown.Not(), rule.True.In(lang.Korean))
	// Output: false true unknown 충족
}

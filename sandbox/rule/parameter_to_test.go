package rule_test

import (
	"fmt"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// Every parameter of a book ten percent greater, one after the other, whatever they are called.
func ExampleParameter_To() {
	book := startBook("2026-11-22")
	for p := range book.Parameters() {
		more := p.Value.Percent(10)
		reform, err := book.With(p.To(more))
		if err != nil {
			fmt.Println(err)
			return
		}
		for q := range reform.Parameters() {
			fmt.Println(q.Name, p.Value.In(lang.Korean), "→", q.Value.In(lang.Korean), q.Value.Equal(more))
		}
	}
	// Output:
	// min_cover 1억 5천만원 → 1억 6,500만원 true
}

// What is not a whole unit is rounded away from the value; of nothing, any percentage is nothing.
func ExampleValue_Percent() {
	var r rule.Row[start]
	cover.Set(&r, money.Won(150))
	v := cover.Fact().Value(&r)
	for _, percent := range []int{10, 1, -1, -100} {
		fmt.Print(v.Percent(percent), " ")
	}
	fmt.Println(v.Percent(-100).Percent(10))
	// Output: 165 152 148 0 0
}

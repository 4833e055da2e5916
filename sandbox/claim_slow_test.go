package sandbox_test

import (
	"math/big"
	"sort"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/money"
)

// This file is 시행령 제60조제3항과 제4항 a second time, in fractions and word by word, and shares nothing with the package.

func slowRat(a money.Amount) *big.Rat {
	if a.IsZero() {
		return new(big.Rat)
	}
	x, ok := new(big.Rat).SetString(a.Number())
	if !ok {
		panic(a.Number())
	}
	return x
}

func slowWon(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

func slowLeast(x *big.Rat, more ...*big.Rat) *big.Rat {
	for _, y := range more {
		if y.Cmp(x) < 0 {
			x = y
		}
	}
	return x
}

func slowNotNegative(x *big.Rat) *big.Rat {
	if x.Sign() < 0 {
		return new(big.Rat)
	}
	return x
}

func slowPerson(c sandbox.Casualty) *big.Rat {
	loss, add, sub := slowRat(c.Loss), func(a, b *big.Rat) *big.Rat { return new(big.Rat).Add(a, b) }, func(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
	// 제3항제1호: 1억5천만원. 다만, 실손해액이 2천만원 미만인 경우에는 2천만원.
	death, under := slowWon(150_000_000), loss.Cmp(slowWon(20_000_000)) < 0
	if under {
		death = slowWon(20_000_000)
	}
	switch c.Harm.String() {
	case "death":
		if under { // 제1호 단서를 제외하고는 실손해액을 초과할 수 없다.
			return death
		}
		return slowLeast(death, loss)
	case "injury":
		return slowLeast(slowWon(30_000_000), loss)
	case "disability":
		return slowLeast(slowWon(150_000_000), loss)
	case "injury_then_death":
		return slowLeast(add(death, slowWon(30_000_000)), loss)
	case "injury_then_disability":
		return slowLeast(add(slowWon(30_000_000), slowWon(150_000_000)), loss)
	case "disability_then_death":
		return slowLeast(slowNotNegative(sub(death, slowRat(c.PaidAfterDeath))), slowNotNegative(sub(loss, slowRat(c.Paid))))
	}
	panic(c.Harm)
}

func slowProperty(d sandbox.Damage) []*big.Rat {
	limit := slowNotNegative(new(big.Rat).Sub(slowWon(1_000_000_000), slowRat(d.PropertyPaid)))
	total := new(big.Rat)
	for _, p := range d.Property {
		total.Add(total, slowRat(p.Loss))
	}
	parts, rests := make([]*big.Rat, len(d.Property)), make([]*big.Rat, len(d.Property))
	paid := new(big.Rat)
	for i, p := range d.Property {
		exact := slowRat(p.Loss)
		if total.Cmp(limit) > 0 {
			exact = new(big.Rat).Quo(new(big.Rat).Mul(limit, slowRat(p.Loss)), total)
		}
		whole := new(big.Int).Quo(exact.Num(), exact.Denom())
		parts[i] = new(big.Rat).SetInt(whole)
		rests[i] = new(big.Rat).Sub(exact, parts[i])
		paid.Add(paid, parts[i])
	}
	order := make([]int, len(parts))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return rests[order[a]].Cmp(rests[order[b]]) > 0 })
	for _, i := range order {
		if paid.Cmp(slowLeast(limit, total)) >= 0 {
			break
		}
		parts[i].Add(parts[i], slowWon(1))
		paid.Add(paid, slowWon(1))
	}
	return parts
}

// slowPayable lists what is paid, as the numbers of won.
func slowPayable(d sandbox.Damage) []string {
	var list []string
	for _, c := range d.Casualties {
		list = append(list, slowPerson(c).RatString())
	}
	for _, p := range slowProperty(d) {
		list = append(list, p.RatString())
	}
	return list
}

package rule

import "math/big"

// To is the change of the parameter to a value, for [Book.With]: where the typed [Limit.To] is not at hand, as in a loop over [Book.Parameters]. The value is one
// of the fact that the parameter is compared with, such as its own value moved by [Value.Step] or [Value.Percent]; an absent one is refused by With.
func (p Parameter) To(v Value) Change {
	if v.f == nil || v.f.kind < KindInt || v.f.kind > KindDate {
		return Change{name: p.Name}
	}
	return Change{p.Name, quantity{kind: v.f.kind, n: v.x, scale: v.f.scale, currency: v.f.currency}}
}

// Percent returns the value that is so many percent greater than v, or smaller where the percentage is negative: -10 of 150 million won is 135 million. What is
// not whole units of the fact is rounded away from v, so every value but 0 moves. It is absent where the fact is no number or cannot have the value.
func (v Value) Percent(percent int) Value {
	if v.f == nil || v.f.kind < KindInt || v.f.kind > KindAmount {
		return Value{}
	}
	by, hundred := new(big.Int).Mul(v.x.int(), big.NewInt(int64(percent))), big.NewInt(100)
	q, rest := by.QuoRem(by, hundred, new(big.Int))
	q.Add(q, big.NewInt(int64(rest.Sign())))
	w := Value{v.f, v.x.plus(exactOf(q))}
	if !v.f.inRange(w.x) {
		return Value{}
	}
	return w
}

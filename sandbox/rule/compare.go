package rule

// ordered is a fact whose values have an order. Its methods build conditions; each takes a limit of the fact's own type.
type ordered[S any, V Quantity] struct{ handle[S] }

// AtLeast holds where the fact is the limit or more (이상).
func (o ordered[S, V]) AtLeast(l Limit[V]) Cond[S] { return compared[S](o.f, OpAtLeast, l.l) }

// AtMost holds where the fact is the limit or less (이하).
func (o ordered[S, V]) AtMost(l Limit[V]) Cond[S] { return compared[S](o.f, OpAtMost, l.l) }

// Above holds where the fact is more than the limit (초과).
func (o ordered[S, V]) Above(l Limit[V]) Cond[S] { return compared[S](o.f, OpAbove, l.l) }

// Below holds where the fact is less than the limit (미만).
func (o ordered[S, V]) Below(l Limit[V]) Cond[S] { return compared[S](o.f, OpBelow, l.l) }

// Is holds where the fact equals the limit.
func (o ordered[S, V]) Is(l Limit[V]) Cond[S] { return compared[S](o.f, OpEqual, l.l) }

// Between holds where the fact is low or more and high or less: All of [ordered.AtLeast] and [ordered.AtMost].
func (o ordered[S, V]) Between(low, high Limit[V]) Cond[S] {
	return All(o.AtLeast(low), o.AtMost(high))
}

func compared[S any](f *fact, op Op, l *limit) Cond[S] {
	return Cond[S]{&node{op: nodeLeaf, leaf: leaf{fact: f, op: op, limit: l}, size: 1}}
}

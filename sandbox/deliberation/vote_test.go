package deliberation_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/teukgu/teukgu/sandbox/deliberation"
	"github.com/teukgu/teukgu/sandbox/law"
)

func TestVote(t *testing.T) {
	const (
		opens   = "시행령 제47조제7항: 재적위원 과반수의 출석으로 개의"
		carries = "시행령 제47조제7항: 출석위원 과반수의 찬성으로 의결"
		recused = "대법원 90다20084"
	)
	for _, c := range []struct {
		name, basis                   string
		members, present, recused, in int
		quorum, carried               bool
	}{
		{"half is not more than half", opens, 40, 20, 0, 20, false, false},
		{"one more than half", opens, 40, 21, 0, 21, true, true},
		{"odd register, half rounded down", opens, 41, 20, 0, 20, false, false},
		{"odd register, half rounded up", opens, 41, 21, 0, 11, true, true},
		{"the largest review committee", "시행령 제49조제1항, 제7항", 45, 23, 0, 12, true, true},
		{"half of those present", carries, 40, 30, 0, 15, true, false},
		{"a tie has no casting vote", "시행령 제47조제7항: no word of it", 40, 30, 0, 15, true, false},
		{"more than half of those present", carries, 40, 30, 0, 16, true, true},
		{"odd presence", carries, 40, 25, 0, 13, true, true},
		{"odd presence, one less", carries, 40, 25, 0, 12, true, false},
		{"the recused count for the quorum", recused, 40, 21, 5, 9, true, true},
		{"the recused are not among the voting", recused, 40, 30, 10, 11, true, true},
		{"half of the voting", recused, 40, 30, 10, 10, true, false},
		{"a vote of one", recused, 3, 2, 1, 1, true, true},
		{"all are recused", recused, 40, 30, 30, 0, true, false},
		{"nobody is present", opens, 40, 0, 0, 0, false, false},
		{"a register of one", opens, 1, 1, 0, 1, true, true},
		{"a register of one, against", carries, 1, 1, 0, 0, true, false},
		{"a register of two needs both", opens, 2, 1, 0, 1, false, false},
		{"everybody for, no quorum", opens, 40, 20, 0, 20, false, false},
		{"no overflow", opens, math.MaxInt, math.MaxInt, 1, math.MaxInt - 1, true, true},
		{"no overflow at half", opens, math.MaxInt, math.MaxInt / 2, 0, 0, false, false},
	} {
		v := deliberation.Vote{Members: c.members, Present: c.present, Recused: c.recused, For: c.in}
		o, err := v.Outcome()
		if err != nil || o.Quorum != c.quorum || o.Carried != c.carried || o.Vote != v {
			t.Errorf("%s (%s): %+v: %+v, %v", c.name, c.basis, v, o, err)
		}
	}
}

func TestImpossibleCounts(t *testing.T) {
	const basis = "the recused are among the present, those among the members; a vote for is one of those who may vote"
	for _, c := range []struct {
		name                          string
		members, present, recused, in int
		want                          []string // paths
	}{
		{"no vote at all", 0, 0, 0, 0, []string{"members"}},
		{"negative register", -3, 0, 0, 0, []string{"members"}},
		{"more present than members", 5, 6, 0, 0, []string{"present"}},
		{"negative presence", 5, -1, 0, 0, []string{"present"}},
		{"more recused than present", 5, 4, 5, 0, []string{"recused"}},
		{"negative recused", 5, 4, -1, 0, []string{"recused"}},
		{"a recused member voted", 5, 4, 1, 4, []string{"for"}},
		{"more votes than voters", 5, 4, 0, 5, []string{"for"}},
		{"negative votes", 5, 4, 0, -1, []string{"for"}},
		{"all at once", 0, -1, -1, -1, []string{"members", "present", "recused", "for"}},
		{"what a wrong bound bounds is left alone", 5, 6, 9, 99, []string{"present"}},
		{"smallest numbers", math.MinInt, math.MinInt, math.MinInt, math.MinInt, []string{"members", "present", "recused", "for"}},
		{"no overflow", math.MaxInt, math.MaxInt, math.MinInt, math.MaxInt, []string{"recused"}},
	} {
		v := deliberation.Vote{Members: c.members, Present: c.present, Recused: c.recused, For: c.in}
		o, err := v.Outcome()
		if got := paths(err); !equal(got, c.want) || o != (deliberation.Outcome{}) {
			t.Errorf("%s (%s): %+v: %v, want %v", c.name, basis, v, got, c.want)
		}
	}
}

// The reference asks the sentence of the Decree in rational numbers: a share greater than one half.
func TestVoteAgainstFractions(t *testing.T) {
	const seed = 7977
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	half := big.NewRat(1, 2)
	for i := range cases(50_000) {
		v := deliberation.Vote{Members: r.IntN(14) - 1, Present: r.IntN(14) - 1, Recused: r.IntN(6) - 1, For: r.IntN(14) - 1}
		if r.IntN(4) == 0 {
			v.Members = math.MaxInt - r.IntN(3)
			v.Present = v.Members/2 + r.IntN(3) - 1
		}
		possible := v.Members >= 1 && v.Present >= 0 && v.Present <= v.Members && v.Recused >= 0 && v.Recused <= v.Present &&
			v.For >= 0 && v.For <= v.Present-v.Recused
		o, err := v.Outcome()
		if (err == nil) != possible {
			t.Fatalf("case %d: %+v: %v", i, v, err)
		}
		if !possible {
			continue
		}
		quorum := big.NewRat(int64(v.Present), int64(v.Members)).Cmp(half) > 0
		carried := quorum && v.Voting() > 0 && big.NewRat(int64(v.For), int64(v.Voting())).Cmp(half) > 0
		if o.Quorum != quorum || o.Carried != carried {
			t.Fatalf("case %d: %+v: %+v", i, v, o)
		}
		if o.Carried && v.For < o.Carries || o.Quorum != (v.Present >= o.Opens) {
			t.Fatalf("case %d: %+v: the numbers needed do not bear the result out: %+v", i, v, o)
		}
	}
}

// One vote more never turns a motion down, one recusal more never costs the quorum.
func TestVoteIsMonotone(t *testing.T) {
	for members := 1; members <= 9; members++ {
		for present := 0; present <= members; present++ {
			for recused := 0; recused <= present; recused++ {
				was := false
				for in := 0; in <= present-recused; in++ {
					o, err := deliberation.Vote{Members: members, Present: present, Recused: recused, For: in}.Outcome()
					none, _ := deliberation.Vote{Members: members, Present: present}.Outcome()
					if err != nil || was && !o.Carried || o.Quorum != none.Quorum {
						t.Fatalf("%+v, %v", o, err)
					}
					was = o.Carried
				}
			}
		}
	}
}

func TestRecusalSource(t *testing.T) {
	if s := deliberation.RecusalSource(); s.Confidence != law.Secondary || s.Ref != "대법원 90다20084" {
		t.Errorf("the source is %+v", s)
	}
}

var sink deliberation.Outcome

func TestNoAllocs(t *testing.T) {
	v := deliberation.Vote{Members: 40, Present: 21, Recused: 1, For: 11}
	if n := testing.AllocsPerRun(100, func() { sink, _ = v.Outcome() }); n != 0 {
		t.Errorf("Outcome: %v allocations", n)
	}
}

func BenchmarkOutcome(b *testing.B) {
	v := deliberation.Vote{Members: 40, Present: 21, Recused: 1, For: 11}
	b.ReportAllocs()
	for b.Loop() {
		v.For ^= 1
		sink, _ = v.Outcome()
	}
}

func BenchmarkOutcomeByHand(b *testing.B) {
	members, present, recused, in := 40, 21, 1, 11
	for b.Loop() {
		in ^= 1
		if members < 1 || present < 0 || present > members || recused < 0 || recused > present || in < 0 || in > present-recused {
			b.Fatal("impossible")
		}
		sink.Quorum = 2*present > members
		sink.Carried = sink.Quorum && 2*in > present-recused
	}
}

package region

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// Province is one province (시·도) as it was while one legal-dong code stood for it. It is obtained with a code and a day
// ([LegalDong.On], [ISO.On], [KOSTAT.On], [On]), so it cannot be invalid; the zero value is absent and answers
// everything with zero. It is one byte and comparable with ==.
type Province struct{ code LegalDong } // whose row in the table is not empty

// Begin returns the first day of the records, 2012-07-01, on which 세종특별자치시 became the seventeenth province. The
// seventeen stayed as they were until 2023.
func Begin() civil.Date { return begin }

// On returns the provinces of a day in the order of their legal-dong codes: seventeen, and sixteen from 2026-07-01. It
// is nil for a day before [Begin] and for the zero Date. The caller owns the slice.
func On(d civil.Date) []Province {
	var provinces []Province
	for n := range table {
		if table[n].valid.Contains(d) {
			provinces = append(provinces, provinceAt(n))
		}
	}
	return provinces
}

// IsZero reports whether p is absent.
func (p Province) IsZero() bool { return p == Province{} }

// Equal is ==.
func (p Province) Equal(q Province) bool { return p == q }

// Compare orders provinces by legal-dong code, the absent one first.
func (p Province) Compare(q Province) int { return p.code.Compare(q.code) }

// LegalDong returns the two-digit prefix of its legal-dong codes (법정동코드 앞 두 자리); every province has one.
func (p Province) LegalDong() LegalDong { return p.code }

// ISO returns its ISO 3166-2 code, zero where none is known (전남광주통합특별시).
func (p Province) ISO() ISO { return p.row().iso }

// KOSTAT returns its statistical code (통계청), zero where none is known (전남광주통합특별시).
func (p Province) KOSTAT() KOSTAT { return p.row().kostat }

// Name returns the full name of those days: 강원도 for code 42, 강원특별자치도 for code 51.
func (p Province) Name() lang.Text { return p.row().name }

// ShortName returns the customary short name: 강원, 전남광주. The statutory short form of 전남광주통합특별시 is another one,
// 광주특별시.
func (p Province) ShortName() lang.Text { return p.row().short }

// In returns the full name in the language.
func (p Province) In(l lang.Language) string { return p.Name().In(l) }

// String returns the full name in Korean, or the empty string of the zero value.
func (p Province) String() string { return p.Name().KO }

// CapitalArea reports whether it lies in the capital area (수도권): 서울특별시, 인천광역시, 경기도 (수도권정비계획법 제2조제1호, to
// which 제2조제13호가목 of the zone Act refers).
func (p Province) CapitalArea() bool { return p.row().capital }

// ZoneEligible reports whether a regulation-free special zone (규제자유특구) may lie in it: it is a province outside the
// capital area (비수도권, 제2조제13호가목 of the zone Act; 전남광주통합특별시 through 시행령 제2조제2항 from 2026-07-01). It speaks of
// the place alone: the Act itself is in force from 2019-04-17.
func (p Province) ZoneEligible() bool { return !p.IsZero() && !p.CapitalArea() }

// Valid returns the days on which its legal-dong code stood for it, half-open; the end is open while it exists. The
// first day of a province older than the records is [Begin].
func (p Province) Valid() civil.Span { return p.row().valid }

// Successor returns the province that took its place, with a code of its own, on the day after its last; zero where it
// still exists.
func (p Province) Successor() Province { return provinceOf(p.row().next) }

// Predecessors returns the provinces whose place it took, by legal-dong code: two for 전남광주통합특별시, none for most. The
// caller owns the slice.
func (p Province) Predecessors() []Province {
	var before []Province
	for n := range table {
		if !p.IsZero() && table[n].next == p.code {
			before = append(before, provinceAt(n))
		}
	}
	return before
}

// Covers reports whether p is the province that c stands for or a later one that took its place, so that a record kept
// under 42 is found by 강원특별자치도 (51). It does not hold backwards: 강원도 (42) does not cover 51.
func (p Province) Covers(c LegalDong) bool {
	if p.IsZero() {
		return false
	}
	for q := provinceOf(c); !q.IsZero(); q = q.Successor() {
		if q == p {
			return true
		}
	}
	return false
}

// Sources returns where the row comes from. The caller owns the slice.
func (p Province) Sources() []law.Source { return slices.Clone(p.row().sources) }

// Confidence returns how well the row is attested.
func (p Province) Confidence() law.Confidence { return p.row().confidence }

func (p Province) row() *row { return &table[p.code.n] }

func provinceAt(n int) Province { return Province{LegalDong{uint8(n)}} }

// provinceOf returns the province of a code whatever the day, zero where the code is none.
func provinceOf(c LegalDong) Province {
	if table[c.n].valid.IsZero() {
		return Province{}
	}
	return Province{c}
}

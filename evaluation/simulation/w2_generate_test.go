package simulation_test

// The workload of the benchmarks: generated applications, the record a hand-written program would use and the twelve rules
// written by hand. The rules are illustrative and quote no statute.

import (
	"math/rand/v2"
	"time"
)

// w2Size is the company size class, smallest first.
type w2Size uint8

// Company size classes.
const (
	w2Micro w2Size = iota
	w2Small
	w2Medium
	w2MidTier
	w2Large
)

// w2Gap is the kind of regulatory gap the applicant claims.
type w2Gap uint8

// Regulatory gap cases.
const (
	w2NoStandard w2Gap = iota
	w2StandardUnfit
	w2Prohibited
)

// w2Regions are the 17 ISO 3166-2:KR codes; the first three are the capital area.
var w2Regions = [...]string{
	"KR-11", "KR-28", "KR-41", // Seoul, Incheon, Gyeonggi
	"KR-26", "KR-27", "KR-29", "KR-30", "KR-31", "KR-42", "KR-43",
	"KR-44", "KR-45", "KR-46", "KR-47", "KR-48", "KR-49", "KR-50",
}

// w2Industries are 24 section+division style codes.
var w2Industries = [...]string{
	"A01", "B05", "C10", "C20", "C21", "C26", "C27", "C28", "C29", "C30", "D35", "E38",
	"F41", "G46", "H49", "H51", "J58", "J62", "J63", "M70", "M71", "Q86", "K64", "L68",
}

// w2Certs are the overseas certification marks an applicant may aim at.
var w2Certs = [...]string{"CE", "FDA", "UL", "PSE", "CCC", "KC", "JIS", "CSA", "INMETRO", "SELF"}

const (
	w2NCapitalRegions  = 3
	w2NAllowedIndustry = 22 // w2Industries[:22] are allowed, K64 and L68 are not
	w2NRecognisedCerts = 9  // all but SELF
	w2StrategicFrom    = 4  // w2Industries[4:9] are strategic (C21..C29)
	w2StrategicTo      = 9
)

// w2Raw is one generated record in the narrowest exact form. Money is in
// hundredths of a w2Won, the R&D ratio in ten-thousandths, dates in days since
// 1970-01-01.
type w2Raw struct {
	Region, Industry      uint8
	Size                  w2Size
	Gap                   w2Gap
	CapitalArea           bool
	HasInsurance          bool
	SafetyPlan, Overlap   bool
	Revocations           uint8
	Certs                 uint16
	Employees             int32
	RDRatio               int32
	Incorporated, Applied int32
	PeriodMonths          int32
	Capital, Revenue      int64
	Coverage, Cost        int64
}

func w2Day(y int, m time.Month, d int) int32 {
	return int32(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// w2Generate makes n records from seed. The same seed gives the same records on
// every machine (PCG, integer arithmetic only).
func w2Generate(n int, seed uint64) []w2Raw {
	r := rand.New(rand.NewPCG(seed, 0x5eed))
	out := make([]w2Raw, n)
	for i := range out {
		w2GenOne(r, &out[i])
	}
	return out
}

func w2Pct(r *rand.Rand, p int) bool { return r.IntN(100) < p }

// w2LogUniform draws an integer whose magnitude is spread evenly between lo and hi.
func w2LogUniform(r *rand.Rand, lo, hi int64) int64 {
	steps := 0
	for v := lo; v < hi; v *= 2 {
		steps++
	}
	v := lo << r.IntN(steps)
	v += r.Int64N(v)
	if v > hi {
		v = hi
	}
	return v
}

// w2Won draws an amount in hundredths of a w2Won; seven in ten are whole w2Won.
func w2Won(r *rand.Rand, lo, hi int64) int64 {
	v := w2LogUniform(r, lo, hi)
	if w2Pct(r, 70) {
		return v * 100
	}
	return v*100 + r.Int64N(100)
}

func w2GenOne(r *rand.Rand, a *w2Raw) {
	if w2Pct(r, 15) {
		a.Region = uint8(r.IntN(w2NCapitalRegions))
	} else {
		a.Region = uint8(w2NCapitalRegions + r.IntN(len(w2Regions)-w2NCapitalRegions))
	}
	a.CapitalArea = int(a.Region) < w2NCapitalRegions
	a.Industry = uint8(r.IntN(len(w2Industries)))
	switch k := r.IntN(100); {
	case k < 25:
		a.Size = w2Micro
	case k < 55:
		a.Size = w2Small
	case k < 85:
		a.Size = w2Medium
	case k < 95:
		a.Size = w2MidTier
	default:
		a.Size = w2Large
	}
	a.Employees = int32(1 + r.IntN(9))
	lo := int64(1_000_000)
	switch a.Size {
	case w2Micro:
	case w2Small:
		a.Employees, lo = int32(5+r.IntN(45)), 30_000_000
	case w2Medium:
		a.Employees, lo = int32(20+r.IntN(280)), 200_000_000
	case w2MidTier:
		a.Employees, lo = int32(200+r.IntN(2800)), 5_000_000_000
	case w2Large:
		a.Employees, lo = int32(1000+r.IntN(7000)), 50_000_000_000
	}
	a.Capital = w2Won(r, lo, lo*64)
	if a.Size == w2Micro {
		a.Capital = w2Won(r, 20_000_000, 500_000_000)
	}
	a.Revenue = w2Won(r, lo*4, lo*400)
	a.RDRatio = int32(r.IntN(1500))
	if w2Pct(r, 30) {
		a.RDRatio = a.RDRatio / 100 * 100 // a whole percentage
	}
	a.HasInsurance = w2Pct(r, 93)
	a.Coverage = w2Won(r, 400_000_000, 40_000_000_000)
	if w2Pct(r, 8) {
		a.Coverage = w2Won(r, 80_000_000, 800_000_000)
	}
	a.Applied = w2Day(2025, time.March, 1) + int32(r.IntN(275))
	if w2Pct(r, 5) {
		a.Applied += 275
	}
	age := int32(300 + r.IntN(5000))
	if w2Pct(r, 8) {
		age = int32(r.IntN(400))
	}
	a.Incorporated = a.Applied - age
	a.PeriodMonths = int32(6 + r.IntN(19))
	if w2Pct(r, 18) {
		a.PeriodMonths = int32(r.IntN(61))
	}
	if w2Pct(r, 15) {
		a.Revocations = uint8(1 + r.IntN(2))
	}
	for k := r.IntN(4); k > 0; k-- {
		c := r.IntN(w2NRecognisedCerts)
		if w2Pct(r, 2) {
			c = w2NRecognisedCerts
		}
		a.Certs |= 1 << c
	}
	a.SafetyPlan = w2Pct(r, 85)
	a.Overlap = w2Pct(r, 25)
	switch k := r.IntN(100); {
	case k < 55:
		a.Gap = w2NoStandard
	case k < 88:
		a.Gap = w2StandardUnfit
	default:
		a.Gap = w2Prohibited
	}
	a.Cost = w2Won(r, 20_000_000, 2_000_000_000)
}

// w2CertLists holds one shared slice per certification mask, so that building an
// application does not allocate for it.
var w2CertLists = func() (t [1 << len(w2Certs)][]string) {
	for m := range t {
		for i, c := range w2Certs {
			if m>>i&1 == 1 {
				t[m] = append(t[m], c)
			}
		}
	}
	return
}()

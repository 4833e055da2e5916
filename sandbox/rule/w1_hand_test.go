package rule_test

import "time"

// w1NRules is the number of eligibility rules.
const w1NRules = 12

// w1RuleIDs are the ids reported by an explanation, in rule order.
var w1RuleIDs = [w1NRules]string{"R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12"}

// w1Params are the policy parameters in int64 form (money in hundredths of a w1Won,
// ratios in ten-thousandths, dates in days).
type w1Params struct {
	MidTierRD                     int64 // R03
	LargeCoverage                 int64 // R03
	LargeCerts                    int   // R03
	MinEmployees, MaxEmployees    int64 // R04
	TinyRevenue                   int64 // R04
	MinCapital                    int64 // R05
	LowCapital, LowCapitalRevenue int64 // R05
	MaxRevenue                    int64 // R06
	IntensiveRD                   int64 // R06
	MinCoverage, SmallCoverage    int64 // R07
	MinRDSpend                    int64 // R08, scale 6: money scale 2 + ratio scale 4
	MinAgeDays, YoungAgeDays      int32 // R09
	WindowFrom, WindowTo          int32 // R10
	MaxPeriod, LongPeriod         int64 // R10
	Bracket                       int64 // grant: cost up to here at Rate1
	Rate1, Rate2                  int64 // grant: in hundredths
	GrantCap                      int64
}

// w1Base is the policy in force.
var w1Base = w1Params{
	MidTierRD:         300,
	LargeCoverage:     10_000_000_000_00,
	LargeCerts:        2,
	MinEmployees:      3,
	MaxEmployees:      5000,
	TinyRevenue:       50_000_000_00,
	MinCapital:        50_000_000_00,
	LowCapital:        10_000_000_00,
	LowCapitalRevenue: 1_000_000_000_00,
	MaxRevenue:        150_000_000_000_00,
	IntensiveRD:       500,
	MinCoverage:       500_000_000_00,
	SmallCoverage:     100_000_000_00,
	MinRDSpend:        20_000_000_000000,
	MinAgeDays:        365,
	YoungAgeDays:      90,
	WindowFrom:        w1Day(2025, time.March, 1),
	WindowTo:          w1Day(2025, time.November, 30),
	MaxPeriod:         24,
	LongPeriod:        48,
	Bracket:           100_000_000_00,
	Rate1:             70,
	Rate2:             40,
	GrantCap:          200_000_000_00,
}

// w1App is the application a hand-written int64 program would use: string codes,
// string lists, money in hundredths, dates as w1Day numbers.
type w1App struct {
	Region       string
	CapitalArea  bool
	Industry     string
	Size         w1Size
	Employees    int64
	Capital      int64
	Revenue      int64
	RDRatio      int64
	HasInsurance bool
	Coverage     int64
	Incorporated int32
	Applied      int32
	PeriodMonths int64
	Revocations  int64
	CertTargets  []string
	SafetyPlan   bool
	Overlap      bool
	Gap          w1Gap
	Cost         int64
}

// FillApp writes the record into a without allocating.
func (r *w1Raw) FillApp(a *w1App) {
	a.Region = w1Regions[r.Region]
	a.CapitalArea = r.CapitalArea
	a.Industry = w1Industries[r.Industry]
	a.Size = r.Size
	a.Employees = int64(r.Employees)
	a.Capital = r.Capital
	a.Revenue = r.Revenue
	a.RDRatio = int64(r.RDRatio)
	a.HasInsurance = r.HasInsurance
	a.Coverage = r.Coverage
	a.Incorporated = r.Incorporated
	a.Applied = r.Applied
	a.PeriodMonths = int64(r.PeriodMonths)
	a.Revocations = int64(r.Revocations)
	a.CertTargets = w1CertLists[r.Certs]
	a.SafetyPlan = r.SafetyPlan
	a.Overlap = r.Overlap
	a.Gap = r.Gap
	a.Cost = r.Cost
}

// w1Apps converts all records.
func w1Apps(rs []w1Raw) []w1App {
	out := make([]w1App, len(rs))
	for i := range rs {
		rs[i].FillApp(&out[i])
	}
	return out
}

func allowedIndustry(s string) bool {
	switch s {
	case "A01", "B05", "C10", "C20", "C21", "C26", "C27", "C28", "C29", "C30", "D35", "E38",
		"F41", "G46", "H49", "H51", "J58", "J62", "J63", "M70", "M71", "Q86":
		return true
	}
	return false
}

func strategicIndustry(s string) bool {
	switch s {
	case "C21", "C26", "C27", "C28", "C29":
		return true
	}
	return false
}

func designatedRegion(s string) bool {
	switch s {
	case "KR-26", "KR-27", "KR-29", "KR-30", "KR-31", "KR-42", "KR-43",
		"KR-44", "KR-45", "KR-46", "KR-47", "KR-48", "KR-49", "KR-50":
		return true
	}
	return false
}

func recognisedCert(s string) bool {
	switch s {
	case "CE", "FDA", "UL", "PSE", "CCC", "KC", "JIS", "CSA", "INMETRO":
		return true
	}
	return false
}

func allRecognised(cs []string) bool {
	for _, c := range cs {
		if !recognisedCert(c) {
			return false
		}
	}
	return true
}

func anyMajorCert(cs []string) bool {
	for _, c := range cs {
		if c == "CE" || c == "FDA" {
			return true
		}
	}
	return false
}

func r01(a *w1App) bool {
	return designatedRegion(a.Region) || (a.CapitalArea && a.Gap == w1NoStandard && strategicIndustry(a.Industry))
}
func r02(a *w1App) bool { return allowedIndustry(a.Industry) }
func r03(a *w1App, p *w1Params) bool {
	return a.Size <= w1Medium || (a.Size == w1MidTier && a.RDRatio >= p.MidTierRD) ||
		(a.Size == w1Large && a.Coverage >= p.LargeCoverage && len(a.CertTargets) >= p.LargeCerts)
}
func r04(a *w1App, p *w1Params) bool {
	return (a.Employees >= p.MinEmployees && a.Employees <= p.MaxEmployees) ||
		(a.Employees >= 1 && a.Employees < p.MinEmployees && a.Revenue >= p.TinyRevenue)
}
func r05(a *w1App, p *w1Params) bool {
	return a.Capital >= p.MinCapital || (a.Capital >= p.LowCapital && a.Revenue >= p.LowCapitalRevenue)
}
func r06(a *w1App, p *w1Params) bool { return a.Revenue <= p.MaxRevenue || a.RDRatio >= p.IntensiveRD }
func r07(a *w1App, p *w1Params) bool {
	return a.HasInsurance && (a.Coverage >= p.MinCoverage || (a.Coverage >= p.SmallCoverage && a.Size <= w1Small))
}
func r08(a *w1App, p *w1Params) bool { return a.Size == w1Micro || a.RDRatio*a.Revenue >= p.MinRDSpend }
func r09(a *w1App, p *w1Params) bool {
	age := a.Applied - a.Incorporated
	return age >= p.MinAgeDays || (age >= p.YoungAgeDays && a.Size <= w1Small && a.SafetyPlan)
}
func r10(a *w1App, p *w1Params) bool {
	return a.Applied >= p.WindowFrom && a.Applied <= p.WindowTo && a.PeriodMonths >= 1 &&
		(a.PeriodMonths <= p.MaxPeriod || (a.PeriodMonths <= p.LongPeriod && a.Gap != w1Prohibited))
}
func r11(a *w1App) bool {
	return a.Revocations == 0 || (a.Revocations == 1 && a.SafetyPlan && !a.Overlap)
}
func r12(a *w1App) bool {
	return allRecognised(a.CertTargets) && (a.Gap != w1Prohibited || (a.SafetyPlan && anyMajorCert(a.CertTargets)))
}

// w1Eligible is the decision alone; it stops at the first failed rule.
func w1Eligible(a *w1App, p *w1Params) bool {
	return r01(a) && r02(a) && r03(a, p) && r04(a, p) && r05(a, p) && r06(a, p) &&
		r07(a, p) && r08(a, p) && r09(a, p) && r10(a, p) && r11(a) && r12(a)
}

// w1FailedMask evaluates every rule; bit i is set when w1RuleIDs[i] failed.
func w1FailedMask(a *w1App, p *w1Params) uint16 {
	var m uint16
	if !r01(a) {
		m |= 1
	}
	if !r02(a) {
		m |= 1 << 1
	}
	if !r03(a, p) {
		m |= 1 << 2
	}
	if !r04(a, p) {
		m |= 1 << 3
	}
	if !r05(a, p) {
		m |= 1 << 4
	}
	if !r06(a, p) {
		m |= 1 << 5
	}
	if !r07(a, p) {
		m |= 1 << 6
	}
	if !r08(a, p) {
		m |= 1 << 7
	}
	if !r09(a, p) {
		m |= 1 << 8
	}
	if !r10(a, p) {
		m |= 1 << 9
	}
	if !r11(a) {
		m |= 1 << 10
	}
	if !r12(a) {
		m |= 1 << 11
	}
	return m
}

// w1AppendIDs appends the ids of the set bits in rule order.
func w1AppendIDs(dst []string, m uint16) []string {
	for i := 0; m != 0; i, m = i+1, m>>1 {
		if m&1 != 0 {
			dst = append(dst, w1RuleIDs[i])
		}
	}
	return dst
}

// w1Failed appends the ids of all failed rules to dst.
func w1Failed(dst []string, a *w1App, p *w1Params) []string {
	return w1AppendIDs(dst, w1FailedMask(a, p))
}

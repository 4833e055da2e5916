package simulation_test

import "time"

// w2NRules is the number of eligibility rules.
const w2NRules = 12

// w2RuleIDs are the ids reported by an explanation, in rule order.
var w2RuleIDs = [w2NRules]string{"R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12"}

// w2Params are the policy parameters in int64 form (money in hundredths of a w2Won,
// ratios in ten-thousandths, dates in days).
type w2Params struct {
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

// w2Base is the policy in force.
var w2Base = w2Params{
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
	WindowFrom:        w2Day(2025, time.March, 1),
	WindowTo:          w2Day(2025, time.November, 30),
	MaxPeriod:         24,
	LongPeriod:        48,
	Bracket:           100_000_000_00,
	Rate1:             70,
	Rate2:             40,
	GrantCap:          200_000_000_00,
}

// w2App is the application a hand-written int64 program would use: string codes,
// string lists, money in hundredths, dates as w2Day numbers.
type w2App struct {
	Region       string
	CapitalArea  bool
	Industry     string
	Size         w2Size
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
	Gap          w2Gap
	Cost         int64
}

// FillApp writes the record into a without allocating.
func (r *w2Raw) FillApp(a *w2App) {
	a.Region = w2Regions[r.Region]
	a.CapitalArea = r.CapitalArea
	a.Industry = w2Industries[r.Industry]
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
	a.CertTargets = w2CertLists[r.Certs]
	a.SafetyPlan = r.SafetyPlan
	a.Overlap = r.Overlap
	a.Gap = r.Gap
	a.Cost = r.Cost
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

func r01(a *w2App) bool {
	return designatedRegion(a.Region) || (a.CapitalArea && a.Gap == w2NoStandard && strategicIndustry(a.Industry))
}
func r02(a *w2App) bool { return allowedIndustry(a.Industry) }
func r03(a *w2App, p *w2Params) bool {
	return a.Size <= w2Medium || (a.Size == w2MidTier && a.RDRatio >= p.MidTierRD) ||
		(a.Size == w2Large && a.Coverage >= p.LargeCoverage && len(a.CertTargets) >= p.LargeCerts)
}
func r04(a *w2App, p *w2Params) bool {
	return (a.Employees >= p.MinEmployees && a.Employees <= p.MaxEmployees) ||
		(a.Employees >= 1 && a.Employees < p.MinEmployees && a.Revenue >= p.TinyRevenue)
}
func r05(a *w2App, p *w2Params) bool {
	return a.Capital >= p.MinCapital || (a.Capital >= p.LowCapital && a.Revenue >= p.LowCapitalRevenue)
}
func r06(a *w2App, p *w2Params) bool { return a.Revenue <= p.MaxRevenue || a.RDRatio >= p.IntensiveRD }
func r07(a *w2App, p *w2Params) bool {
	return a.HasInsurance && (a.Coverage >= p.MinCoverage || (a.Coverage >= p.SmallCoverage && a.Size <= w2Small))
}
func r08(a *w2App, p *w2Params) bool { return a.Size == w2Micro || a.RDRatio*a.Revenue >= p.MinRDSpend }
func r09(a *w2App, p *w2Params) bool {
	age := a.Applied - a.Incorporated
	return age >= p.MinAgeDays || (age >= p.YoungAgeDays && a.Size <= w2Small && a.SafetyPlan)
}
func r10(a *w2App, p *w2Params) bool {
	return a.Applied >= p.WindowFrom && a.Applied <= p.WindowTo && a.PeriodMonths >= 1 &&
		(a.PeriodMonths <= p.MaxPeriod || (a.PeriodMonths <= p.LongPeriod && a.Gap != w2Prohibited))
}
func r11(a *w2App) bool {
	return a.Revocations == 0 || (a.Revocations == 1 && a.SafetyPlan && !a.Overlap)
}
func r12(a *w2App) bool {
	return allRecognised(a.CertTargets) && (a.Gap != w2Prohibited || (a.SafetyPlan && anyMajorCert(a.CertTargets)))
}

// w2Eligible is the decision alone; it stops at the first failed rule.
func w2Eligible(a *w2App, p *w2Params) bool {
	return r01(a) && r02(a) && r03(a, p) && r04(a, p) && r05(a, p) && r06(a, p) &&
		r07(a, p) && r08(a, p) && r09(a, p) && r10(a, p) && r11(a) && r12(a)
}

// w2Grant is the grant in hundredths of a won: rounded half up to whole won, capped.
func w2Grant(cost int64, p *w2Params) int64 {
	g := (min(cost, p.Bracket)*p.Rate1 + max(cost-p.Bracket, 0)*p.Rate2 + 5000) / 10000 * 100
	return min(g, p.GrantCap)
}

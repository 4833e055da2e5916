package calendar

import "github.com/teukgu/teukgu/sandbox/civil"

// The years whose holidays are held, both inclusive.
const (
	FirstYear = 2018
	LastYear  = 2030
)

// lunarYear has the solar days of three lunar days, as month*100 + day.
type lunarYear struct {
	year    int
	seollal int // lunar 1 January (음력 1월 1일)
	buddha  int // lunar 8 April (음력 4월 8일)
	chuseok int // lunar 15 August (음력 8월 15일)
}

// lunarDays is the table in Korean time, UTC+9. The Chinese calendar, kept in UTC+8, is a day earlier where the new
// moon falls between 23:00 and midnight in Beijing: for Seollal in 2027 and 2028 and for Buddha's Birthday in 2023.
func lunarDays() [LastYear - FirstYear + 1]lunarYear {
	return [...]lunarYear{
		{2018, 216, 522, 924},
		{2019, 205, 512, 913},
		{2020, 125, 430, 1001},
		{2021, 212, 519, 921},
		{2022, 201, 508, 910},
		{2023, 122, 527, 929},
		{2024, 210, 515, 917},
		{2025, 129, 505, 1006},
		{2026, 217, 524, 925},
		{2027, 207, 513, 915},
		{2028, 127, 502, 1003},
		{2029, 213, 520, 922},
		{2030, 203, 509, 912},
	}
}

// dayOf is a day of the tables, which have no impossible ones.
func dayOf(year, monthDay int) civil.Date {
	d, err := civil.NewDate(year, monthDay/100, monthDay%100)
	if err != nil {
		panic(err)
	}
	return d
}

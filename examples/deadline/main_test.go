package main

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestGolden holds what is printed against the golden files; stdout.golden is the command without arguments.
func TestGolden(t *testing.T) {
	for name, args := range map[string]string{
		"stdout":       "",
		"english":      "-regime administrative -from 2026-03-10 -days 30 -lang en",
		"known":        "-from 2025-01-17 -days 10 -known 2025-01-13",
		"restrictive":  "-regime restrictive -from 2025-09-25 -days 10 -lang en",
		"petition":     "-regime petition -from 2025-10-02 -time 14:00 -days 3",
		"working_days": "-regime petition -from 2025-10-03 -days 7",
		"effective":    "-regime effective-date -from 2025-12-30 -months 6",
		"hours":        "-from 2025-10-04 -time 18:00 -hours 30",
		"midnight":     "-from 2025-04-24 -time 00:00 -days 1 -lang en",
		"backward":     "-backward -from 2028-09-10 -months 2",
		"backward_en":  "-backward -from 2025-03-25 -weeks 2 -lang en",
		"not_held":     "-regime restrictive -from 2040-01-01 -years 1",
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(args), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, %s", args, status, &stderr)
			continue
		}
		sandboxtest.Golden(t, name+".golden", stdout.String())
	}
}

// TestWeekdays finds each day of a month in the column of its weekday (2025-10-01 is a Wednesday).
func TestWeekdays(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-from", "2025-09-30", "-days", "1"}, &stdout, &stderr); status != 0 {
		t.Fatal(&stderr)
	}
	_, month, ok := strings.Cut(stdout.String(), "2025년 10월\n")
	if !ok {
		t.Fatal(&stdout)
	}
	lines := strings.Split(month, "\n")
	for day := 1; day <= 31; day++ {
		place := day + 2 // Wednesday is the third column behind Sunday's
		line := lines[1+place/7]
		at := place % 7 * cell
		if got := strings.TrimSpace(line[at+1 : at+3]); got != strconv.Itoa(day) {
			t.Errorf("day %d: %q in %q", day, got, line)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		want   []string // codes, or words of a usage error
	}{
		{"-regime martian -from 2025-02-30 -time 24:00 -known soon -days -1", 1,
			[]string{"regime ", "from ", "time ", "known ", "deadline.flag.invalid", "deadline.length.invalid"}},
		{"-hours 3 -days 3", 1, []string{"deadline.hours.conflict"}},
		{"-hours 3", 1, []string{"calendar.start_time.missing"}},
		{"-hours -3 -time 10:00", 1, []string{"calendar.length.hours.invalid"}},
		{"-hours 3 -time 10:00 -regime petition", 1, []string{"calendar.length.hours.not_allowed"}},
		{"-months 1 -days 1", 1, []string{"calendar.length.mixed"}},
		{"-from 2030-12-25", 1, []string{"calendar.year.out_of_range"}},
		{"-regime petition -days 3", 1, []string{"calendar.start_time.missing"}},
		{"-regime administrative -from 2020-01-01", 1, []string{"calendar.counting.not_in_force", "행정기본법 제6조제1항"}},
		{"-days 99999999", 1, []string{"deadline.length.invalid"}},
		{"-from", 2, []string{"flag needs an argument"}},
		{"-days ten", 2, []string{"invalid value"}},
		{"-lang fr", 2, []string{"invalid value"}},
		{"-moon", 2, []string{"not defined"}},
		{"2025-01-01", 2, []string{"is no flag"}},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(c.args), &stdout, &stderr); status != c.status || stdout.Len() > 0 {
			t.Errorf("%s: status %d, %s", c.args, status, &stdout)
		}
		for _, want := range c.want {
			if !strings.Contains(stderr.String(), want) {
				t.Errorf("%s: %s, want %s", c.args, &stderr, want)
			}
		}
	}
}

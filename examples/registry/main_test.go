package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/sandboxtest"
)

// TestGolden holds what is printed and drawn against the golden files; stdout.golden is the command without arguments.
func TestGolden(t *testing.T) {
	for name, args := range map[string]string{
		"stdout":  "",
		"english": "-lang en",
		"2023":    "-on 2023-01-31",
		"2026":    "-on 2026-06-30 -lang en",
		"none":    "-on 2019-07-22",
	} {
		svg := filepath.Join(t.TempDir(), name+".svg")
		var stdout, stderr bytes.Buffer
		if status := run(append(strings.Fields(args), "-svg", svg), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, %s", args, status, &stderr)
			continue
		}
		sandboxtest.Golden(t, name+".golden", stdout.String())
		drawn, err := os.ReadFile(svg)
		if err != nil {
			t.Fatal(err)
		}
		wellFormed(t, drawn)
		if name == "stdout" || name == "2023" {
			sandboxtest.Golden(t, name+".svg", string(drawn))
		}
	}
}

func wellFormed(t *testing.T, svg []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// The total of the table is what the ministry published on the same days, with the global and wide-area zones added.
func TestTotals(t *testing.T) {
	for _, c := range []struct{ on, want string }{
		{"2020-11-30", "특구 24개: 규제자유특구 24 · 글로벌 혁신특구 0"},
		{"2022-04-30", "특구 29개: 규제자유특구 29 · 글로벌 혁신특구 0"},
		{"2024-06-30", "특구 43개: 규제자유특구 39 · 글로벌 혁신특구 4"},
		{"2025-06-30", "특구 49개: 규제자유특구 42 · 글로벌 혁신특구 7"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run([]string{"-on", c.on}, &stdout, &stderr); status != 0 || !strings.Contains(stdout.String(), c.want) {
			t.Errorf("%s: %s%s, want %s", c.on, &stderr, strings.SplitN(stdout.String(), "\n\n", 2)[0], c.want)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		want   string
	}{
		{"-on 2026-02-30", 1, "‘2026-02-30’"},
		{"-on 1980-01-01 -lang en", 1, "“1980-01-01”"},
		{"-svg /no/such/folder/x.svg", 1, "no such"},
		{"-x", 2, "-x"},
		{"zones", 2, "no flag"},
		{"-lang xx", 2, "xx"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(strings.Fields(c.args), &stdout, &stderr); status != c.status || !strings.Contains(stderr.String(), c.want) || stdout.Len() > 0 {
			t.Errorf("%s: status %d, %s", c.args, status, &stderr)
		}
	}
}

package registry_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/money"
	"github.com/teukgu/teukgu/sandbox/region"
	"github.com/teukgu/teukgu/sandbox/sandboxtest"
	"github.com/teukgu/teukgu/zone/registry"
)

// good is a record with every field set.
func good() registry.Zone {
	day := civil.MustPartial
	text := []lang.Text{{KO: "가", EN: "a"}}
	return registry.Zone{
		ID: "own-01", Kind: registry.GlobalInnovation, Round: 1, Name: lang.Text{KO: "시험", EN: "trial"},
		Regions: []region.LegalDong{region.MustLegalDong("46")}, Municipalities: text, Field: "energy",
		CandidateAnnounced: day("2023-12-28"), Meeting: 13, Decided: day("2024-04-30"), Gazetted: day("2024-05-29"),
		GazetteNotice: "제2024-1호", EffectiveFrom: day("2024-06"), EffectiveUntil: day("2028-05-31"), TermConfidence: law.Inferred, Ended: day("2025"),
		State: registry.Ended, StateAsOf: day("2025-11-21"),
		Budget: registry.Budget{Total: money.Won(1_000), National: money.Won(600), Local: money.Won(300), Private: money.Won(100),
			Basis: registry.BasisPlan, Note: lang.Text{KO: "나", EN: "b"}},
		AreaM2: 12_100_000, Operators: 23, SpecialCases: text, OverseasPartners: text, CertificationTargets: text,
		MinistriesInferred: text,
		Notes:              []registry.Note{{Text: lang.Text{KO: "다", EN: "c"}, Confidence: law.Inferred}},
		Sources:            []law.Source{{Ref: "gazette", Confidence: law.Primary}}, Confidence: law.Primary,
	}
}

func faults(err error) string {
	list, _ := errors.AsType[fault.List](err)
	var got []string
	for _, f := range list {
		got = append(got, f.Path+" "+strings.TrimPrefix(string(f.Code), "registry."))
	}
	return strings.Join(got, ", ")
}

func TestValidate(t *testing.T) {
	won := money.Won
	hundred := int64(100_000_000)
	for _, c := range []struct {
		name, basis string
		change      func(*registry.Zone)
		want        string
	}{
		{"good", "all fields", func(*registry.Zone) {}, ""},
		{"nothing", "required fields", func(z *registry.Zone) { *z = registry.Zone{} },
			"id value.missing, kind value.missing, name.ko value.missing, regions value.missing, field value.missing, " +
				"state value.missing, state_as_of value.missing, sources value.missing, confidence value.missing"},
		{"only what must be", "lists may be empty", func(z *registry.Zone) {
			*z = registry.Zone{ID: "own-1", Kind: registry.WideArea, Name: z.Name, Regions: z.Regions, Field: "hydrogen",
				State: registry.Designated, StateAsOf: z.StateAsOf, Sources: z.Sources, Confidence: law.Secondary}
		}, ""},
		{"bad id", "zone.ID", func(z *registry.Zone) { z.ID = "RFZ 1" }, "id value.malformed"},
		{"bad field", "snake_case", func(z *registry.Zone) { z.Field = "Energy" }, "field value.malformed"},
		{"bad enums", "words", func(z *registry.Zone) { z.Kind, z.State, z.Budget.Basis, z.TermConfidence = 9, 9, 9, 9 },
			"kind value.malformed, term_confidence value.missing, state value.malformed, state state.ended, budget.basis value.malformed"},
		{"negative numbers", "counts", func(z *registry.Zone) { z.Round, z.Meeting, z.AreaM2, z.Operators = -1, -2, -3, -4 },
			"round value.negative, meeting value.negative, area_m2 value.negative, operators value.negative"},
		{"region twice", "a set", func(z *registry.Zone) { z.Regions = append(z.Regions, z.Regions[0]) }, "regions[1] value.duplicate"},
		{"capital area", "제2조제13호", func(z *registry.Zone) { z.Regions[0] = region.MustLegalDong("11") }, "regions[0] region.capital_area"},
		{"code not valid yet", "전남광주통합특별시: 2026-07-01", func(z *registry.Zone) { z.Regions[0] = region.MustLegalDong("12") },
			"regions[0] region.code.not_yet"},
		{"code no more valid", "강원특별자치도: 2023-06-11", func(z *registry.Zone) { z.Regions[0] = region.MustLegalDong("42") },
			"regions[0] region.code.replaced"},
		{"code valid in part of the month", "강원특별자치도: 2023-06-11", func(z *registry.Zone) {
			z.CandidateAnnounced, z.Decided = civil.Partial{}, civil.MustPartial("2023-06")
			z.Regions = []region.LegalDong{region.MustLegalDong("42"), region.MustLegalDong("51")}
		}, ""},
		{"absent code", "region.LegalDong", func(z *registry.Zone) { z.Regions[0] = region.LegalDong{} }, "regions[0] region.code.unknown"},
		{"no day to check the code on", "Regions", func(z *registry.Zone) {
			z.Decided, z.StateAsOf, z.Regions[0] = civil.Partial{}, civil.Partial{}, region.MustLegalDong("12")
		}, "state_as_of value.missing"},
		{"candidate after the vote", "제75조제3항", func(z *registry.Zone) { z.CandidateAnnounced = civil.MustPartial("2024-05-01") },
			"candidate_announced date.order"},
		{"gazette before the vote", "제75조제4항", func(z *registry.Zone) { z.Gazetted = civil.MustPartial("2024-04") },
			""}, // the month may mean its last day
		{"gazette surely before the vote", "제75조제4항", func(z *registry.Zone) { z.Gazetted = civil.MustPartial("2024-04-29") },
			"decided date.order"},
		{"term before the gazette", "제80조제1항", func(z *registry.Zone) { z.EffectiveFrom = civil.MustPartial("2024-05-01") },
			"gazetted date.order"},
		{"term backwards", "시행령 제42조제3항제1호", func(z *registry.Zone) { z.EffectiveUntil = civil.MustPartial("2023") },
			"effective_from date.order"},
		{"one date far off", "제75조제3항", func(z *registry.Zone) { z.CandidateAnnounced = civil.MustPartial("2030") },
			"candidate_announced date.order"},
		{"ended before it began", "제82조", func(z *registry.Zone) { z.Ended = civil.MustPartial("2024-05") }, "effective_from date.order"},
		{"reported before the vote", "StateAsOf", func(z *registry.Zone) {
			z.Ended, z.State, z.StateAsOf = civil.Partial{}, registry.Running, civil.MustPartial("2024-01")
		},
			"decided date.order"},
		{"ended after the report", "StateAsOf", func(z *registry.Zone) { z.Ended = civil.MustPartial("2026") }, "ended date.order"},
		{"ended without a date", "State", func(z *registry.Zone) { z.Ended = civil.Partial{} }, "state state.ended"},
		{"running with an end", "State", func(z *registry.Zone) { z.State = registry.Running }, "state state.ended"},
		{"parts above the total", "Budget", func(z *registry.Zone) { z.Budget.National = won(601) }, "budget.total budget.sum"},
		{"parts below the total", "Budget", func(z *registry.Zone) { z.Budget.Private = won(99) }, "budget.total budget.sum"},
		{"a part unknown", "Budget", func(z *registry.Zone) { z.Budget.Private = money.Amount{} }, ""},
		{"known parts above the total", "Budget", func(z *registry.Zone) { z.Budget.Private, z.Budget.Local = money.Amount{}, won(401) },
			"budget.total budget.sum"},
		{"rounded by two of 100 million", "Budget.Rounded", func(z *registry.Zone) {
			z.Budget.Total, z.Budget.National, z.Budget.Rounded = won(10*hundred), won(12*hundred-400), true
		}, ""},
		{"rounded by more", "Budget.Rounded", func(z *registry.Zone) {
			z.Budget.Total, z.Budget.National, z.Budget.Rounded = won(10*hundred), won(12*hundred-399), true
		}, "budget.total budget.sum"},
		{"rounded down by more", "Budget.Rounded", func(z *registry.Zone) {
			z.Budget.Total, z.Budget.National, z.Budget.Rounded = won(10*hundred), won(8*hundred-401), true
		}, "budget.total budget.sum"},
		{"rounding is of won", "Budget.Rounded", func(z *registry.Zone) {
			z.Budget = registry.Budget{Total: money.New(10, money.USD), National: money.New(11, money.USD), Basis: registry.BasisPlan, Rounded: true}
		}, "budget.total budget.sum"},
		{"no total", "Budget", func(z *registry.Zone) { z.Budget.Total = money.Amount{} }, "budget.total value.missing"},
		{"currencies", "Budget", func(z *registry.Zone) { z.Budget.Local = money.New(300, money.USD) }, "budget.local budget.currency"},
		{"negative money", "Budget", func(z *registry.Zone) { z.Budget.Total, z.Budget.Local = won(-1), won(-1) },
			"budget.total value.negative, budget.local value.negative"},
		{"no basis", "Budget", func(z *registry.Zone) { z.Budget.Basis = 0 }, "budget.basis value.missing"},
		{"texts that hide something", "no control or invisible character", func(z *registry.Zone) {
			z.Name.EN, z.GazetteNotice, z.Municipalities[0].KO, z.Notes[0].Text.KO = "a\x1b[31m", "1\n2", "가\u202e", "\u200b"
			z.Budget.Note.EN, z.Sources[0].Title.KO = "\x00", "\u3164"
		}, "name.en zone.text.forbidden_character, municipalities[0].ko zone.text.forbidden_character, gazette_notice zone.text.forbidden_character, " +
			"budget.note.en zone.text.forbidden_character, special_cases[0].ko zone.text.forbidden_character, " +
			"overseas_partners[0].ko zone.text.forbidden_character, certification_targets[0].ko zone.text.forbidden_character, " +
			"ministries_inferred[0].ko zone.text.forbidden_character, notes[0].text.ko value.missing, notes[0].text.ko zone.text.forbidden_character, " +
			"sources[0].title.ko zone.text.forbidden_character"},
		{"empty texts", "Korean is authoritative", func(z *registry.Zone) {
			z.Name.KO = ""
			z.SpecialCases = []lang.Text{{KO: "가"}, {EN: "b"}}
			z.Notes = []registry.Note{{}}
			z.Sources = []law.Source{{}, {Ref: "x", Confidence: 9}}
		}, "name.ko value.missing, special_cases[1].ko value.missing, notes[0].text.ko value.missing, " +
			"notes[0].confidence value.missing, sources[0].ref value.missing, sources[0].confidence value.missing, " +
			"sources[1].confidence value.missing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			z := good()
			c.change(&z)
			if got := faults(z.Validate()); got != c.want {
				t.Errorf("basis %s\n got %s\nwant %s", c.basis, got, c.want)
			}
		})
	}
}

func TestValidateRegistry(t *testing.T) {
	a, b := good(), good()
	b.StateAsOf = civil.MustPartial("2026-12")
	r := registry.Registry{Zones: []registry.Zone{a, b}}
	want := "schema value.missing, as_of value.missing, zones[1].id value.duplicate"
	if got := faults(r.Validate()); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	r.Schema, r.AsOf, r.Zones[1].ID = registry.Schema(), civil.MustDate("2026-11-22"), "own-02"
	if got, want := faults(r.Validate()), "zones[1].state_as_of date.order"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	r.AsOf = civil.MustDate("2026-12-01")
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
}

func TestLoad(t *testing.T) {
	r := registry.Registry{Schema: registry.Schema(), AsOf: registry.AsOf(), Zones: append(registry.All(), good())}
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	got, err := registry.Load(text)
	if err != nil || !reflect.DeepEqual(got, r) {
		t.Errorf("the registry written and loaded is not the same: %v", err)
	}
	if z, ok := got.Find("own-01"); !ok || !reflect.DeepEqual(z, good()) {
		t.Errorf("own-01 is %+v, %t", z, ok)
	}
	for _, c := range []struct{ name, old, new, code string }{
		{"another version", "teukgu/zones/1", "teukgu/zones/2", "wire.schema.unknown"},
		{"another kind", "teukgu/zones/1", "teukgu/plan/1", "wire.schema.unknown"},
		{"unknown field", `"round":`, `"rounds":`, "wire.field.unknown"},
		{"a month that is none", `"2024-06"`, `"2024-13"`, "wire.value"},
		{"a word that is none", `"running"`, `"Running"`, "wire.value"},
		{"a bare number for money", `"amount":"1000"`, `"amount":1000`, "wire.value"},
		{"an ISO code", `["46"]`, `["KR-46"]`, "wire.value"},
		{"a bad id", `"own-01"`, `"own_01"`, "wire.value"},
		{"a contradiction", `"own-01"`, `"rfz-01"`, "registry.value.duplicate"},
	} {
		bad := strings.ReplaceAll(string(text), c.old, c.new)
		if r, err := registry.Load([]byte(bad)); !errors.Is(err, fault.Code(c.code)) || r.Zones != nil {
			t.Errorf("%s: %v, want %s", c.name, err, c.code)
		}
	}
}

// The golden file shows every message of the package.
func TestMessages(t *testing.T) {
	z := good()
	z.Kind, z.Name, z.Regions = 0, lang.Text{}, []region.LegalDong{region.MustLegalDong("11"), region.MustLegalDong("11")}
	z.Field, z.Round, z.Ended, z.Gazetted = "수소", -1, civil.Partial{}, civil.MustPartial("2024-04-29")
	z.Budget.Total = money.Won(999)
	y := good()
	y.ID, y.Budget.Local = "own-02", money.New(300, money.USD)
	list, _ := errors.AsType[fault.List](registry.Registry{
		Schema: registry.Schema(), AsOf: registry.AsOf(), Zones: []registry.Zone{z, y},
	}.Validate())
	got := list.In(lang.Korean) + "\n" + list.In(lang.English)
	sandboxtest.Golden(t, "faults.golden", got)
}

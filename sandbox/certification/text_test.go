package certification_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

func TestTextsOfEvents(t *testing.T) {
	for _, c := range []struct{ name, product, code string }{
		{"a name", "돌봄 로봇 (care robot)", ""},
		{"as long as may be", strings.Repeat("가", 200), ""},
		{"a line break", "돌봄\n로봇", "certification.event.text.forbidden_character"},
		{"a control character", "돌봄\x00로봇", "certification.event.text.forbidden_character"},
		{"a terminal sequence", "\x1b[2J", "certification.event.text.forbidden_character"},
		{"no UTF-8", "\xff", "certification.event.text.forbidden_character"},
		{"a mark of direction", "a\u202eb", "certification.event.text.forbidden_character"},
		{"too long", strings.Repeat("가", 201), "certification.event.text.too_long"},
		{"a megabyte", strings.Repeat("x", 1<<20), "certification.event.text.too_long"},
	} {
		p := certification.Begin(certification.MustTrack(small()))
		next, err := p.Apply(certification.Event{On: today, Do: certification.OpenTrack, Product: c.product, Met: []string{"is_robot"}})
		if c.code == "" && err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if c.code != "" && (!errors.Is(err, fault.Code(c.code)) || !next.Equal(p)) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	p := replay(t, certification.MustTrack(small()), "2026-01-05 open met=is_robot")
	withdraw := certification.Event{On: day("2026-01-06"), Do: certification.Withdraw, Reason: "첫째\n둘째"}
	if _, err := p.Apply(withdraw); err != nil {
		t.Error(err)
	}
	withdraw.Reason = "\a"
	_, err := p.Apply(withdraw)
	wantFault(t, err, "reason", "certification.event.text.forbidden_character")
}

func TestZeroValuesRoundTrip(t *testing.T) {
	for _, zero := range []any{&certification.Stage{}, &certification.Roles{}, new(certification.Roles)} {
		data, err := json.Marshal(zero)
		back := reflect.New(reflect.TypeOf(zero).Elem())
		if err != nil || json.Unmarshal(data, back.Interface()) != nil || !reflect.DeepEqual(back.Interface(), zero) {
			t.Errorf("%T: %s, %v: %+v", zero, data, err, back.Interface())
		}
	}
}

func TestStatusWithoutADay(t *testing.T) {
	s := certification.Begin(certification.MustTrack(small())).Status(civil.Date{})
	for l, want := range map[lang.Language]string{lang.Korean: "기준일 없음: ", lang.English: "no day given: "} {
		if got := s.In(l); !strings.HasPrefix(got, want) {
			t.Errorf("%q", got)
		}
	}
}

package certification_test

import (
	"encoding/json"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// checkTrack is the oracle: a document is refused, or it is a track that prints to one that is equal.
func checkTrack(t *testing.T, data []byte) {
	t.Helper()
	track, err := certification.DecodeTrack(data, wire.Limits{})
	if err != nil {
		if !track.IsZero() || err.Error() == "" {
			t.Fatalf("%s: an error and a track, or an error without words", data)
		}
		return
	}
	again, err := json.Marshal(track)
	if err != nil {
		t.Fatal(err)
	}
	back, err := certification.DecodeTrack(again, wire.Limits{})
	if err != nil || !back.Equal(track) {
		t.Fatalf("%s: %v", again, err)
	}
	if n := len(track.Spec().Stages); len(track.Order()) != n {
		t.Fatalf("%d of %d stages are in order", len(track.Order()), n)
	}
	p := certification.Begin(track)
	for _, c := range p.Allowed(civil.MustDate("2026-01-05")) {
		if c.Do != certification.OpenTrack {
			t.Fatalf("%s is possible before the opening", c.Do)
		}
	}
}

func FuzzDecodeTrack(f *testing.F) {
	for _, track := range certification.Tracks(today) {
		data, err := json.Marshal(track)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"schema":"teukgu/certification-track/1","stages":[{"id":"a","after":["a"]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) { checkTrack(t, data) })
}

func FuzzDecodeRecord(f *testing.F) {
	track := certification.MustTrack(small())
	p, err := certification.Replay(track, certification.Event{On: today, Do: certification.OpenTrack, Product: "로봇", Met: []string{"is_robot"}})
	if err != nil {
		f.Fatal(err)
	}
	data, err := json.Marshal(p.Record())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) { checkRecord(t, data, track) })
}

func FuzzParseWords(f *testing.F) {
	f.Add("laboratory")
	f.Add("pass_preliminarily")
	f.Fuzz(func(t *testing.T, s string) {
		checkWord(t, s, certification.ParseRole)
		checkWord(t, s, certification.ParseKind)
		checkWord(t, s, certification.ParsePhase)
		checkWord(t, s, certification.ParseTerm)
		checkWord(t, s, certification.ParseState)
		checkWord(t, s, certification.ParseStageState)
		checkWord(t, s, certification.ParseAction)
	})
}

func checkWord[E enum](t *testing.T, s string, parse func(string) (E, error)) {
	t.Helper()
	var zero E
	e, err := parse(s)
	if err != nil && (e != zero || err.Error() == "") || err == nil && (e == zero || e.String() != s) {
		t.Fatalf("%q is read as %v, %v", s, e, err)
	}
}

// 100,000 mutated tracks: nothing panics, and what is read prints to what is equal. Most are of one stage, so that many are read.
func TestRandomTracks(t *testing.T) {
	r, n := random(t, 100_000)
	tiny := small()
	tiny.Parties, tiny.Entry, tiny.Evidence, tiny.Recognition, tiny.Standards = nil, nil, nil, nil, nil
	tiny.Stages = tiny.Stages[3:]
	tiny.Stages[0].After, tiny.Stages[0].Skip = nil, certification.Skip{}
	tiny.Validity = certification.Validity{Term: certification.Unstated, Ground: at("x")}
	documents := [][]byte{mustJSON(t, certification.MustTrack(tiny)), mustJSON(t, certification.MustTrack(small()))}
	for _, track := range certification.Tracks(today) {
		documents = append(documents, mustJSON(t, track))
	}
	for i := range n {
		switch {
		case i%1000 == 0:
			checkTrack(t, garble(r, one(r, documents)))
		case i%50 == 0:
			checkTrack(t, garble(r, documents[1]))
		default:
			checkTrack(t, garble(r, documents[0]))
		}
	}
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

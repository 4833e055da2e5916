package certification_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/teukgu/teukgu/sandbox/certification"
	"github.com/teukgu/teukgu/sandbox/civil"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// random returns the generator of a test and how many cases it runs: n, a tenth under the race detector, or what
// TEUKGU_CASES asks for.
func random(t *testing.T, n int) (*rand.Rand, int) {
	t.Helper()
	if raced {
		n /= 10
	}
	if more, err := strconv.Atoi(os.Getenv("TEUKGU_CASES")); err == nil && more > n {
		n = more
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 6)), n
}

func one[E any](r *rand.Rand, list []E) E { return list[r.IntN(len(list))] }

// scheme runs as events, to be mutated.
func runs(t *testing.T) (tracks []certification.Track, events [][]certification.Event) {
	t.Helper()
	for _, c := range append(append([]scheme{}, schemes...), overseas...) {
		for _, lines := range []string{c.run, c.bad} {
			list := script(t, lines)
			tracks, events = append(tracks, find(t, c.id, list[0].On)), append(events, list)
		}
	}
	return tracks, events
}

// mutate changes, drops, repeats and swaps events.
func mutate(r *rand.Rand, track certification.Track, events []certification.Event) []certification.Event {
	list := slices.Clone(events)
	for range 1 + r.IntN(4) {
		i := r.IntN(len(list))
		e := &list[i]
		switch r.IntN(9) {
		case 0:
			list = slices.Delete(list, i, i+1)
		case 1:
			list = slices.Insert(list, i, *e)
		case 2:
			j := r.IntN(len(list))
			list[i], list[j] = list[j], list[i]
		case 3:
			e.On = e.On.AddDays(r.IntN(800) - 400)
		case 4:
			e.Do = certification.Action(r.IntN(24))
		case 5:
			e.Stage = one(r, track.Order())
		case 6:
			e.Item.Evidence = one(r, track.Spec().Evidence).ID
		case 7:
			e.Until = e.On.AddDays(r.IntN(4000) - 100)
		case 8:
			e.By = certification.Actor{Role: certification.Role(r.IntN(9)), Name: "누구"}
		}
		if len(list) == 0 {
			return list
		}
	}
	return list
}

// Whatever happens to a track: nothing panics, a refusal changes nothing and says why, and what is stored replays to the same state.
func TestRandomEvents(t *testing.T) {
	r, n := random(t, 100_000)
	tracks, scripts := runs(t)
	for range n {
		i := r.IntN(len(tracks))
		p := certification.Begin(tracks[i])
		var accepted []certification.Event
		for _, e := range mutate(r, tracks[i], scripts[i]) {
			next, err := p.Apply(e)
			if err == nil {
				p, accepted = next, append(accepted, e)
				continue
			}
			refusal, ok := errors.AsType[*certification.Refused](err)
			if !ok || len(refusal.Faults) == 0 || len(next.Events()) != len(accepted) {
				t.Fatalf("%s: %+v is refused without a reason or half-applied: %v", tracks[i].ID(), e, err)
			}
			if r.IntN(3) == 0 {
				break // most of what follows a refusal is refused as well
			}
		}
		back, err := certification.Replay(tracks[i], accepted...)
		if err != nil || !back.Equal(p) {
			t.Fatalf("%s: the replay differs: %v\n%+v", tracks[i].ID(), err, accepted)
		}
		if len(accepted) > 0 && r.IntN(8) == 0 {
			on := accepted[r.IntN(len(accepted))].On
			if a, b := p.Status(on), part(t, tracks[i], accepted, on).Status(on); a.State != b.State || a.Done != b.Done || a.Inspection != b.Inspection {
				t.Fatalf("%s on %s: %+v with later events, %+v without", tracks[i].ID(), on, a, b)
			}
		}
	}
}

// part replays the events up to the end of a day.
func part(t *testing.T, track certification.Track, events []certification.Event, on civil.Date) certification.Progress {
	t.Helper()
	i := slices.IndexFunc(events, func(e certification.Event) bool { return e.On.After(on) })
	if i < 0 {
		i = len(events)
	}
	p, err := certification.Replay(track, events[:i]...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What is said to be possible is: for each choice there is an event that is accepted, and no event outside the choices is.
func TestRandomAllowed(t *testing.T) {
	r, n := random(t, 2_000)
	tracks, scripts := runs(t)
	for range n {
		i := r.IntN(len(tracks))
		p := certification.Begin(tracks[i])
		for _, e := range mutate(r, tracks[i], scripts[i]) {
			allowed := p.Allowed(e.On)
			next, err := p.Apply(e)
			choice := func(c certification.Choice) bool { return c.Do == e.Do && c.Stage == e.Stage }
			if err == nil {
				if !slices.ContainsFunc(allowed, choice) {
					t.Fatalf("%s: %+v is accepted and was not among %v", tracks[i].ID(), e, allowed)
				}
				p = next
			}
		}
		events := p.Events()
		if len(events) == 0 {
			continue
		}
		on := events[len(events)-1].On
		for _, c := range p.Allowed(on) {
			if !possible(p, c, on) {
				t.Fatalf("%s: %s is said to be possible on %s and no event is accepted", tracks[i].ID(), c.In(lang.English), on)
			}
		}
	}
}

// possible tries events for a choice until one is accepted.
func possible(p certification.Progress, c certification.Choice, on civil.Date) bool {
	spec := p.Track().Spec()
	e := certification.Event{On: on, Do: c.Do, Stage: c.Stage}
	ids := func(list []certification.Condition) (ids []string) {
		for _, c := range list {
			ids = append(ids, c.ID)
		}
		return ids
	}
	var tries []certification.Event
	add := func(change func(e *certification.Event)) {
		f := e
		change(&f)
		tries = append(tries, f)
	}
	switch x := stage(spec, c.Stage); c.Do {
	case certification.OpenTrack:
		add(func(e *certification.Event) { e.Product, e.Met = "로봇", ids(spec.Entry) })
	case certification.FileEvidence:
		for _, want := range spec.Evidence {
			for role := certification.Applicant; role <= certification.Committee; role++ {
				add(func(e *certification.Event) {
					e.Item = certification.Item{Evidence: want.ID, By: role, Market: spec.Market}
				})
			}
		}
	case certification.StartStage:
		add(func(e *certification.Event) {
			e.By, e.Met = certification.Actor{Role: x.By[0], Name: "누구"}, ids(x.Entry)
		})
	case certification.SkipStage:
		add(func(*certification.Event) {})
		add(func(e *certification.Event) { e.Met = []string{x.Skip.If.ID} })
	case certification.ExtendStage:
		add(func(e *certification.Event) { e.Extended = civil.Days(1) })
	case certification.Exempt:
		add(func(e *certification.Event) { e.Met = []string{spec.Exemptions[0].ID} })
	case certification.Inspect:
		add(func(e *certification.Event) {
			e.By = certification.Actor{Role: spec.Validity.Surveillance.By, Name: "누구"}
		})
	case certification.Issue, certification.Renew:
		add(func(*certification.Event) {})
		for _, years := range []int{1, 3, 5} {
			until, _ := on.Add(civil.Years(years), civil.Down)
			add(func(e *certification.Event) { e.Until = until })
		}
		add(func(e *certification.Event) { e.Until = p.Status(on).Certificate.Until.AddDays(1) })
	case certification.HoldStage, certification.ResumeStage, certification.PassStage, certification.PassPreliminarily, certification.FailStage,
		certification.RejectStage, certification.Object, certification.Uphold, certification.Dismiss, certification.Withdraw,
		certification.Suspend, certification.Restore, certification.Cancel:
		add(func(*certification.Event) {})
	}
	return slices.ContainsFunc(tries, func(e certification.Event) bool { _, err := p.Apply(e); return err == nil })
}

// A stored progress is the same after its JSON; a mutated document never panics, and what is read prints as it was read.
func TestRandomDocuments(t *testing.T) {
	r, n := random(t, 100_000)
	tracks, scripts := runs(t)
	var documents [][]byte
	for i := range tracks {
		p, err := certification.Replay(tracks[i], scripts[i]...)
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(p.Record())
		if err != nil {
			t.Fatal(err)
		}
		record, err := certification.DecodeRecord(data, wire.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if back, err := record.Replay(tracks[i]); err != nil || !back.Equal(p) {
			t.Fatalf("%s does not survive its JSON: %v", tracks[i].ID(), err)
		}
		documents = append(documents, data)
	}
	short := mustJSON(t, replay(t, tracks[0], "2026-01-05 open met=standard_published\n2026-01-06 start prepare by=applicant").Record())
	for n := range n {
		if i := r.IntN(len(documents)); n%100 == 0 {
			checkRecord(t, garble(r, documents[i]), tracks[i])
		} else {
			checkRecord(t, garble(r, short), tracks[0])
		}
	}
}

// garble changes a few bytes of a document.
func garble(r *rand.Rand, data []byte) []byte {
	const letters = `"{}[],:0123456789abcdefghijklmnopqrstuvwxyz_- `
	data = slices.Clone(data)
	for range 1 + r.IntN(3) {
		i := r.IntN(len(data))
		switch r.IntN(3) {
		case 0:
			data[i] = letters[r.IntN(len(letters))]
		case 1:
			data = slices.Delete(data, i, min(i+1+r.IntN(8), len(data)))
		case 2:
			data = slices.Insert(data, i, letters[r.IntN(len(letters))])
		}
	}
	return data
}

// checkRecord is the oracle of every document: it is refused, or printed as it was read.
func checkRecord(t *testing.T, data []byte, track certification.Track) {
	t.Helper()
	record, err := certification.DecodeRecord(data, wire.Limits{})
	if err != nil {
		return
	}
	again, err := wire.Canonical(record)
	if err != nil {
		t.Fatalf("%s: read and not written: %v", data, err)
	}
	back, err := certification.DecodeRecord(again, wire.Limits{})
	if err != nil {
		t.Fatalf("%s: written and not read: %v", again, err)
	}
	if text, err := wire.Canonical(back); err != nil || string(text) != string(again) {
		t.Fatalf("%s is written as %s: %v", again, text, err)
	}
	p, err := record.Replay(track)
	if err != nil {
		return
	}
	if q, err := back.Replay(track); err != nil || !q.Equal(p) {
		t.Fatalf("%s replays otherwise: %v", again, err)
	}
}

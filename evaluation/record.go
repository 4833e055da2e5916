package evaluation

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// RecordSchema is the schema of a Record. Its version names the rules of computing too: it rises whenever the same stage and
// panels could give another ranking.
const RecordSchema = "teukgu/evaluation/1"

// maxRecord is the longest record that ReadRecord reads, in bytes: some two million sheets.
const maxRecord = 128 << 20

// A Record is everything that produced the result of one stage, and the result, in one document (평가기록): the stage with its
// method, weights and seeds; the panels with evaluators, recusals, sheets and comments; the ranking. Anyone who has it runs
// it again (Verify) and gets the same bytes (Canonical), for which Digest stands.
//
// A record is made by NewRecord or ReadRecord, in an order of its own: panels by their first proposal, all lists of a panel
// by the ids in them. So the order in which proposals, evaluators and sheets came never shows. What the stage lists stays in
// the order in which it was published, and a number keeps the decimals with which it was written.
//
// Salt belongs to every record whose digest is published while the names of the evaluators are known: without it, anyone could
// try who gave which score until the digest fits. NewRecord draws nothing and leaves it to the caller.
//
// A record holds personal data, the names of evaluators and what each of them scored. It is for the office, the court and
// the auditor; what goes to applicants and to the public is made from it by Record.Applicant and Record.Public.
type Record struct {
	Schema  wire.Schema `json:"schema" wire:"required"`
	Stage   Stage       `json:"stage" wire:"required"`
	Panels  []Panel     `json:"panels" wire:"required"`
	Ranking Ranking     `json:"ranking" wire:"required"`
	Tie     Tie         `json:"tie,omitzero"`  // equal proposals at the cut that nothing resolves; then the stage is not closed
	Salt    string      `json:"salt,omitzero"` // random text, such as hexadecimal digits, that the office sets and keeps to itself before it publishes the digest
}

// Tie is a tie at the cut that no rule of the stage resolves (동점 미해결). The zero Tie says that there is none.
type Tie struct {
	Total     Points   `json:"total"`     // of each of them
	Places    int      `json:"places"`    // places that were left for them
	Proposals []string `json:"proposals"` // ids
}

// IsZero reports whether there is no tie.
func (t Tie) IsZero() bool { return len(t.Proposals) == 0 }

// NewRecord ranks the panels by the stage and puts down what went in and what came out. It keeps nothing of what it is
// given.
//
// The error of bad input is that of Rank, with the panels as panels[0] and so on; ids that are not UTF-8 and sectors outside
// the list are faults too, for a document cannot hold them. Then there is no record. Where equal proposals would have to be chosen from, the
// record comes together with the fault evaluation.ranking.tie_unresolved and says so in Tie.
func NewRecord(stage Stage, panels ...Panel) (Record, error) {
	r := Record{Schema: wire.MustSchema(RecordSchema), Stage: stage, Panels: panels}
	err := r.compute()
	if r.Ranking == nil {
		return Record{}, err
	}
	r.Stage, r.Panels = stage.clone(), ordered(panels)
	return r, err
}

// compute sets what the stage and the panels give; there is no ranking where they are at fault.
func (r *Record) compute() error {
	r.Ranking, r.Tie = nil, Tie{}
	if faults := append(documentFaults(r.Stage, r.Panels), r.saltFaults()...); len(faults) > 0 {
		return limited(faults)
	}
	var err error
	at := fault.Path{}.Field("panels")
	r.Ranking, err = rank(r.Stage, r.Panels, at, at.Index)
	r.Tie = tieOf(err)
	return err
}

// ReadRecord reads a record strictly, runs it again and puts it in order. The error is a fault.List: what is wrong with the
// document, with the stage or with a panel, or else the first place at which the recorded result is not what the inputs
// give (evaluation.record.different). A tie that is recorded as unresolved is no fault: see Record.Tie.
//
// The document may have 128 MiB, and what is read from it takes at most 16 times its length of memory; who reads from
// strangers bounds data before.
func ReadRecord(data []byte) (Record, error) {
	var r Record
	err := wire.DecodeDocument(data, &r, wire.Limits{Bytes: min(max(len(data), 1), maxRecord)}, wire.MustSchema(RecordSchema))
	if err != nil {
		return Record{}, err
	}
	if err := r.Verify(); err != nil {
		return Record{}, err
	}
	r.Panels = ordered(r.Panels)
	return r, nil
}

// Verify runs the record again and returns what ReadRecord would: nil where the inputs give the recorded result.
func (r Record) Verify() error {
	if r.Schema != wire.MustSchema(RecordSchema) {
		return fault.List{recordSchema.At(fault.Path{}.Field("schema"), law.Ref{}, arg("schema", r.Schema), arg("known", RecordSchema))}
	}
	again := r
	if err := again.compute(); again.Ranking == nil {
		return err
	}
	if f := r.difference(again); f != nil {
		return fault.List{f}
	}
	return nil
}

// Canonical is the one JSON text of the record, whatever the order in which its panels list things (RFC 8785). Equal records
// have equal bytes. The error is of a value outside its list, or of a salt that is not UTF-8.
func (r Record) Canonical() ([]byte, error) {
	if faults := r.saltFaults(); len(faults) > 0 {
		return nil, faults
	}
	r.Panels = ordered(r.Panels)
	return wire.Canonical(r)
}

// Digest is the SHA-256 of Canonical as 64 hexadecimal digits: the seal of the result, to be published before anyone asks.
func (r Record) Digest() (string, error) {
	text, err := r.Canonical()
	if err != nil {
		return "", err
	}
	return wire.Digest(text), nil
}

// tieOf is the tie that an error of Rank reports.
func tieOf(err error) Tie {
	var t Tie
	list, _ := errors.AsType[fault.List](err)
	for _, f := range list {
		if f.Code != tieAtCut.Code() {
			continue
		}
		for _, a := range f.Args {
			switch v := a.Value.(type) {
			case Points:
				t.Total = v
			case []string:
				t.Proposals = v
			case int:
				if a.Name == "places" {
					t.Places = v
				}
			}
		}
	}
	return t
}

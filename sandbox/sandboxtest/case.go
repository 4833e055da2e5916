package sandboxtest

import (
	"errors"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
	"github.com/teukgu/teukgu/sandbox/rule"
)

// A Case is one case for a book of rules (시험 사례): facts, and what the law says about them. Name and Basis are
// mandatory, and a name stands once in its table.
type Case[S any] struct {
	Name  string
	Basis law.Ref     // the provision that decides the case (근거 조문)
	Facts rule.Row[S] // filled as the host fills it; what is not set is unknown
	Want  Answer      // of [Passes], [Fails] or [Open]
}

// What is wrong with a case before it is decided.
var (
	noName        = fault.Define("sandboxtest.case.no_name", "사례에 이름이 없습니다. 무엇을 시험하는지 적으십시오.", "the case has no name. Say what it tests.")
	duplicateName = fault.Define("sandboxtest.case.duplicate_name", "이름 “{name}”이(가) 두 번 나옵니다. 사례마다 다른 이름을 붙이십시오.", "the name “{name}” stands twice. Name every case differently.")
	noBasis       = fault.Define("sandboxtest.case.no_basis", "사례에 근거 조문이 없습니다. 답을 정하는 조문을 적으십시오.", "the case has no basis. Cite the provision that decides it.")
	unknownFact   = fault.Define("sandboxtest.case.unknown_fact", "“{path}”은(는) 선언한 사실이 아닙니다. 사실의 경로를 적으십시오.", "“{path}” is no fact. Give the path of a declared one.")
	badDecision   = fault.Define("sandboxtest.case.bad_decision", "판단 “{word}”을(를) 쓸 수 없습니다. true, false, unknown 가운데 하나를 적으십시오.", "“{word}” is no decision. Give true, false or unknown.")
)

// checkCase returns the faults of the case at p; seen has the names before it.
func checkCase[S any](s *rule.Schema[S], c *Case[S], p fault.Path, seen map[string]bool) (faults fault.List) {
	switch {
	case c.Name == "":
		faults.Add(noName.At(p.Field("name"), law.Ref{}))
	case seen[c.Name]:
		faults.Add(duplicateName.At(p.Field("name"), law.Ref{}, lang.Arg{Name: "name", Value: c.Name}))
	}
	seen[c.Name] = true
	if c.Basis.IsZero() {
		faults.Add(noBasis.At(p.Field("basis"), law.Ref{}))
	}
	if bad, ok := errors.AsType[fault.List](s.Verify(&c.Facts)); ok {
		faults.Add(bad.Under(p.Field("facts"))...)
	}
	for i, path := range c.Want.Needs {
		if s.Fact(path).IsZero() {
			faults.Add(unknownFact.At(p.Field("want").Field("needs").Index(i), law.Ref{}, lang.Arg{Name: "path", Value: path}))
		}
	}
	return faults
}

package fault_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// A nil entry is no fault: whoever filled the list by hand gets no panic and no error of nothing.
func TestNilEntries(t *testing.T) {
	if err := (fault.List{nil, nil}).Err(); err != nil {
		t.Errorf("%#v", err)
	}
	f := fault.Define("fault.nil.test", "잘못.", "Wrong.").At(fault.Path{}, law.Ref{})
	list := fault.List{nil, f, nil}
	data, err := json.Marshal(list)
	var back fault.List
	if err != nil || json.Unmarshal(data, &back) != nil || len(back) != 1 {
		t.Errorf("%s, %v", data, err)
	}
	if list.Err() == nil || list.Error() != f.Error() || !errors.Is(list, f.Code) || len(list.Unwrap()) != 1 ||
		list.In(lang.Korean) != (fault.List{f}).In(lang.Korean) || len(list.Under(fault.Path{}.Field("a"))) != 1 {
		t.Errorf("%s", list.Error())
	}
	if (fault.List{nil}).Error() != "" || (fault.List{nil}).In(0) != "" {
		t.Error("nothing is wrong and something is said")
	}
}

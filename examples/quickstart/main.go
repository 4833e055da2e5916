// Command quickstart is the README's first screen: an application in, what is wrong with it and what happens next out.
package main

import (
	_ "embed"
	"errors"
	"fmt"

	"github.com/teukgu/teukgu/sandbox"
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/region"
)

//go:embed application.json
var document []byte

func main() {
	application, err := sandbox.ReadApplication(document)
	if faults, ok := errors.AsType[fault.List](err); ok { // where, by which article, and what to do
		fmt.Println("What is wrong:\n" + faults.In(lang.English))
	}
	review, err := application.Review(application.Filed, sandbox.Findings{
		Region: region.MustLegalDong("27"), InPlan: sandbox.Yes, HarmsLifeSafetyEnvironment: sandbox.No,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("May it be granted?", review.Decision().In(lang.English)) // the grant itself is the committee's
	for _, fact := range review.Needs() {
		fmt.Println("  still to be examined:", fact.Label().In(lang.English))
	}
	fmt.Print("\nWhat happens next:\n", application.Next(application.Filed).In(lang.English))
}

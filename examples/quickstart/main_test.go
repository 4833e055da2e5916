package main

import (
	"encoding/json"
	"testing"

	"github.com/teukgu/teukgu/sandbox"
)

// The embedded application has one fault, so that the first screen shows one.
func TestDocument(t *testing.T) {
	application, err := sandbox.ReadApplication(document)
	if err == nil {
		t.Fatal("nothing is wrong with it")
	}
	application.Papers = append(application.Papers, sandbox.PaperReviewData)
	if err := application.Validate(); err != nil {
		t.Errorf("more is wrong with it: %v", err)
	}
	if !json.Valid(document) {
		t.Error("it is not JSON")
	}
}

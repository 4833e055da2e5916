package sandbox

import (
	"slices"

	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/wire"
)

// ReadApplication reads an application from JSON: it decodes strictly and within the default limits of the wire
// package, brings the texts to one form ([Application.Normalize]) and validates. Every error is a [fault.List]. With the faults of
// [Application.Validate] the application is returned as it stands, so that a draft can be shown and kept.
func ReadApplication(data []byte) (Application, error) {
	var a Application
	if err := wire.DecodeDocument(data, &a, wire.Limits{}, ApplicationSchema()); err != nil {
		return Application{}, err
	}
	a = a.Normalize()
	return a, a.Validate()
}

// Normalize returns the application with its free texts in one form (NFC, usual width, no space around them), so that
// equal texts are equal bytes whatever keyboard or file they came from.
func (a Application) Normalize() Application {
	p := &a.Plan
	for _, text := range []*string{
		&a.Applicant.Name, &a.Zone, &a.Product.Name, &a.Product.Description,
		&p.Purpose, &p.Exception, &p.Method, &p.Market, &p.Area, &p.Scale, &p.Users, &p.Other,
	} {
		*text = lang.Normalize(*text)
	}
	a.Laws, a.Papers = slices.Clone(a.Laws), slices.Clone(a.Papers)
	return a
}

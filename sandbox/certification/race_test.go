//go:build race

package certification_test

// raced says that the race detector slows the tests down.
const raced = true

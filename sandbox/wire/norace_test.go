//go:build !race

package wire_test

// slowdown is what the race detector costs.
const slowdown = 3 // a busy machine: alone it takes well under a second

//go:build !race

package wire_test

// slowdown is what the race detector costs.
const slowdown = 1

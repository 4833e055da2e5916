//go:build !race

package sandboxtest_test

// slowdown is what the race detector costs.
const slowdown = 1

//go:build !race

package evaluation_test

// raceDetector slows everything down and makes the compiler allocate more.
const raceDetector = false

//go:build !race

package certification_test

const raced = false

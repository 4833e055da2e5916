//go:build race

package rule_test

const racing = true

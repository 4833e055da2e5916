package wire_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/teukgu/teukgu/sandbox/wire"
)

// record is an application as it comes over the wire, of about 420 bytes.
const record = `{"text":"자율주행 배송 로봇의 보도 통행에 관한 실증특례 신청","yes":true,"count":120000,"small":-7,"size":65535,` +
	`"day":"2026-11-22","ref":"제86조제9항","name":{"ko":"대구 글로벌 혁신특구","en":"Daegu global innovation zone"},` +
	`"parts":[{"id":"op-1","grade":"high"},{"id":"op-2","grade":"low"}],"words":["로봇","배송","robot \"A\""],"pair":[1,2],` +
	`"by_name":{"a":1,"b":2}}`

func records(size int) []byte {
	n := size/(len(record)+1) + 1
	return []byte("[" + strings.TrimSuffix(strings.Repeat(record+",", n), ",") + "]")
}

// Decode against encoding/json in the same run, encoding/json = 1: one record of 400 bytes 2.1 (8 of 14 µs go to looking
// through its type, which no cache remembers), ten megabytes of such records 0.5.
func BenchmarkDecode(b *testing.B) {
	for _, size := range []int{len(record), 10 << 20} {
		data := []byte(record)
		if size > len(record) {
			data = records(size)
		}
		target := func() any {
			if size > len(record) {
				return new([]doc)
			}
			return new(doc)
		}
		b.Run(fmt.Sprintf("wire/%d", size), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if err := wire.Decode(data, target(), wire.Limits{Bytes: 1 << 30}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("json/%d", size), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if err := json.Unmarshal(data, target()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

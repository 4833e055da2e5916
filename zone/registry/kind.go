package registry

import "github.com/teukgu/teukgu/zone"

// Kind says what sort of zone it is (특구의 종류): the same as of a plan, with the same words. The zero value is unset.
type Kind = zone.Kind

// The kinds.
const (
	// RegulationFree is a regulation-free special zone (규제자유특구): allowed is what its plan lists.
	RegulationFree = zone.RegulationFree
	// GlobalInnovation is a global innovation special zone (글로벌 혁신특구, 글로벌혁신 규제자유특구): allowed is what no listed law
	// forbids (법령규제목록, 시행령 제2조의2).
	GlobalInnovation = zone.GlobalInnovation
	// WideArea is a zone of two or more provinces together (광역연계형 규제자유특구), first called for in February 2026.
	WideArea = zone.WideArea
)

// ParseKind reads the word of a kind, such as "wide_area"; the error is a [*ParseError] that lists the words.
func ParseKind(s string) (Kind, error) { return zone.ParseKind(s) }

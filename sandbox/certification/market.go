package certification

import (
	"strings"

	"github.com/teukgu/teukgu/sandbox/lang"
)

// Market is where a certificate counts (대상 시장): the two letters of a country in lower case ("kr", "us"), or another
// word of two to eight lower-case letters for what is no country ("eu", "imo"). The list is open; the empty Market is absent.
type Market string

// The markets of the schemes and agreements that the library has.
const (
	Korea         Market = "kr"
	EuropeanUnion Market = "eu"
	UnitedStates  Market = "us"
	Canada        Market = "ca"
	Japan         Market = "jp"
	China         Market = "cn"
	Vietnam       Market = "vn"
	Chile         Market = "cl"
	Ships         Market = "imo" // ships under the rules of the International Maritime Organization
)

var marketNames = [...]struct {
	market Market
	name   lang.Text
}{
	{Korea, lang.Text{KO: "대한민국", EN: "Korea"}},
	{EuropeanUnion, lang.Text{KO: "유럽연합", EN: "European Union"}},
	{UnitedStates, lang.Text{KO: "미국", EN: "United States"}},
	{Canada, lang.Text{KO: "캐나다", EN: "Canada"}},
	{Japan, lang.Text{KO: "일본", EN: "Japan"}},
	{China, lang.Text{KO: "중국", EN: "China"}},
	{Vietnam, lang.Text{KO: "베트남", EN: "Vietnam"}},
	{Chile, lang.Text{KO: "칠레", EN: "Chile"}},
	{Ships, lang.Text{KO: "국제해사기구(선박)", EN: "IMO (ships)"}},
}

// In returns the name for people; of a market that the library does not know, its letters in upper case.
func (m Market) In(l lang.Language) string {
	for _, known := range marketNames {
		if known.market == m {
			return known.name.In(l)
		}
	}
	return strings.ToUpper(string(m))
}

func (m Market) wellFormed() bool {
	return len(m) >= 2 && len(m) <= 8 && strings.Trim(string(m), "abcdefghijklmnopqrstuvwxyz") == ""
}

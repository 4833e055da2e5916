package deliberation

import (
	"github.com/teukgu/teukgu/sandbox/lang"
	"github.com/teukgu/teukgu/sandbox/law"
)

// office is a post that the law names; each begins with the names of the ministries of 2026-01-02.
func office(basis, ko, en string) law.Entry[lang.Text] { return says(renamed, basis, ko, en) }

const (
	ministers     = "제77조제3항제1호"
	othersNamed   = "시행령 제47조제1항"
	viceMinisters = "시행령 제49조제2항제1호"
)

var zonePosts = []law.Entry[lang.Text]{
	office(ministers, "재정경제부장관", "Minister of Finance and Economy"),
	office(ministers, "과학기술정보통신부장관", "Minister of Science and ICT"),
	office(ministers, "교육부장관", "Minister of Education"),
	office(ministers, "법무부장관", "Minister of Justice"),
	office(ministers, "행정안전부장관", "Minister of the Interior and Safety"),
	office(ministers, "문화체육관광부장관", "Minister of Culture, Sports and Tourism"),
	office(ministers, "농림축산식품부장관", "Minister of Agriculture, Food and Rural Affairs"),
	office(ministers, "산업통상부장관", "Minister of Trade and Industry"),
	office(ministers, "보건복지부장관", "Minister of Health and Welfare"),
	office(ministers, "기후에너지환경부장관", "Minister of Climate, Energy and Environment"),
	office(ministers, "국토교통부장관", "Minister of Land, Infrastructure and Transport"),
	office(ministers, "해양수산부장관", "Minister of Oceans and Fisheries"),
	office(ministers, "중소벤처기업부장관", "Minister of SMEs and Startups"),
	office(ministers, "기획예산처장관", "Minister of Planning and Budget"),
	office(ministers, "금융위원회 위원장", "chair of the Financial Services Commission"),
	office(ministers, "국무조정실장", "Minister for Government Policy Coordination"),
	office(othersNamed, "식품의약품안전처장", "Minister of Food and Drug Safety"),
	office(othersNamed, "개인정보 보호위원회 위원장", "chair of the Personal Information Protection Commission"),
	office("제77조제3항제3호", "중소기업 옴부즈만", "SME ombudsman"),
	office("제77조제3항제2호", "위원장이 위촉하는 전문가(국회 소관 상임위원회가 추천하는 2명 이내를 포함)", "experts whom the chair appoints, up to two of them recommended by the committee of the National Assembly"),
}

var reviewPosts = []law.Entry[lang.Text]{
	office(viceMinisters, "재정경제부차관", "Vice Minister of Finance and Economy"),
	office(viceMinisters, "과학기술정보통신부차관", "Vice Minister of Science and ICT"),
	office(viceMinisters, "교육부차관", "Vice Minister of Education"),
	office(viceMinisters, "법무부차관", "Vice Minister of Justice"),
	office(viceMinisters, "국방부차관", "Vice Minister of National Defense"),
	office(viceMinisters, "행정안전부차관", "Vice Minister of the Interior and Safety"),
	office(viceMinisters, "문화체육관광부차관", "Vice Minister of Culture, Sports and Tourism"),
	office(viceMinisters, "농림축산식품부차관", "Vice Minister of Agriculture, Food and Rural Affairs"),
	office(viceMinisters, "산업통상부차관", "Vice Minister of Trade and Industry"),
	office(viceMinisters, "보건복지부차관", "Vice Minister of Health and Welfare"),
	office(viceMinisters, "기후에너지환경부차관", "Vice Minister of Climate, Energy and Environment"),
	office(viceMinisters, "국토교통부차관", "Vice Minister of Land, Infrastructure and Transport"),
	office(viceMinisters, "해양수산부차관", "Vice Minister of Oceans and Fisheries"),
	office(viceMinisters, "중소벤처기업부차관", "Vice Minister of SMEs and Startups"),
	office(viceMinisters, "기획예산처차관", "Vice Minister of Planning and Budget"),
	office(viceMinisters, "산림청 차관급 공무원", "vice-ministerial official of the Korea Forest Service"),
	office(viceMinisters, "국무조정실차장", "Vice Minister for Government Policy Coordination"),
	office(viceMinisters, "공정거래위원회 차관급 공무원", "vice-ministerial official of the Fair Trade Commission"),
	office(viceMinisters, "금융위원회 차관급 공무원", "vice-ministerial official of the Financial Services Commission"),
	office(viceMinisters, "개인정보 보호위원회 차관급 공무원", "vice-ministerial official of the Personal Information Protection Commission"),
	office(viceMinisters, "식품의약품안전처 차장", "Vice Minister of Food and Drug Safety"),
	office("시행령 제49조제2항제2호", "위원장이 위촉하는 전문가", "experts whom the chair appoints"),
}

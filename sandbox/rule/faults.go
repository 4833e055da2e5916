package rule

import "github.com/teukgu/teukgu/sandbox/fault"

// Of a schema.
var (
	tooManyFacts  = fault.Define("rule.schema.too_many_facts", "사실 {path:은/는} 64개를 넘습니다. 한 스키마에는 사실을 64개까지만 둘 수 있으니 스키마를 나누십시오.", "{path} is beyond 64 facts. A schema has at most 64; split it.")
	malformedPath = fault.Define("rule.schema.malformed_path", "경로 {path:이/가} 올바르지 않습니다. 소문자로 시작하는 이름을 점으로 이어 쓰십시오.", "the path {path} is malformed. Write snake-case names joined by dots.")
	duplicatePath = fault.Define("rule.schema.duplicate_path", "경로 {path:이/가} 이미 있는 경로 {other:와/과} 겹칩니다. 다른 경로를 쓰십시오.", "the path {path} collides with {other}. Use another one.")
	missingLabel  = fault.Define("rule.schema.missing_label", "사실 {path}에 이름이 없습니다. 사람이 읽을 이름을 적으십시오.", "{path} has no label. Give it one for people.")
	badScale      = fault.Define("rule.schema.bad_scale", "사실 {path}의 소수 자릿수 {scale:은/는} 쓸 수 없습니다. 0에서 18 사이로 정하십시오.", "{path} has {scale} digits after the point. Use 0 to 18.")
	badCurrency   = fault.Define("rule.schema.bad_currency", "사실 {path}에 통화가 없습니다. 통화를 정하십시오.", "{path} has no currency. Name one.")
	badVocabulary = fault.Define("rule.schema.bad_vocabulary", "사실 {path}의 낱말이 {n}개입니다. 1개에서 64개까지 두십시오.", "{path} has {n} words. Give it 1 to 64.")
	duplicateWord = fault.Define("rule.schema.duplicate_word", "사실 {path}의 낱말 “{word}”이(가) 비었거나 두 번 나옵니다. 낱말마다 한 번만 적으십시오.", "the word “{word}” of {path} is empty or stands twice. Give every word once.")
	lateFact      = fault.Define("rule.schema.late_fact", "사실 {path:을/를} 규칙집을 만든 뒤에 선언했습니다. 규칙집을 만들기 전에 선언하십시오.", "{path} is declared after a book was built. Declare it before.")
	badOperand    = fault.Define("rule.schema.bad_operand", "사실 {path:을/를} 계산할 수 없습니다. 같은 스키마의 서로 다른 입력 사실로만, 합계는 같은 통화로만 계산하십시오.", "{path} cannot be derived. Use different facts of the same schema that are not derived themselves; a sum has one currency.")
)

// Of a book.
var (
	noSchema       = fault.Define("rule.book.no_schema", "스키마가 없습니다. 스키마를 주십시오.", "there is no schema. Give one.")
	noDay          = fault.Define("rule.book.no_day", "기준일이 없습니다. 어느 날의 법으로 판단할지 정하십시오.", "there is no day. Say the law of which day is meant.")
	noRules        = fault.Define("rule.book.no_rules", "규칙이 없습니다. 하나 이상 두십시오.", "there is no rule. Give at least one.")
	noCode         = fault.Define("rule.book.no_code", "규칙에 코드가 없습니다. 바뀌지 않을 코드를 붙이십시오.", "the rule has no code. Give it one that will not change.")
	badCode        = fault.Define("rule.book.bad_code", "규칙 코드 “{rule}”이(가) 올바르지 않습니다. 영문자로 시작하여 영문자, 숫자, 점, 밑줄, 붙임표만 64자까지 쓰십시오. 예: start.cover", "the code “{rule}” is malformed. Begin with a letter and use only letters, digits, dots, underscores and hyphens, at most 64, such as start.cover.")
	duplicateCode  = fault.Define("rule.book.duplicate_code", "코드 {rule:은/는} {first}번째 규칙에서 이미 썼습니다. 다른 코드를 쓰십시오.", "the code {rule} is that of rule {first} already. Use another one.")
	noCondition    = fault.Define("rule.book.no_condition", "규칙 {rule}에 빠진 조건이 있습니다. 조건을 적으십시오.", "a condition of {rule} is missing. Give it.")
	emptyCondition = fault.Define("rule.book.empty_condition", "규칙 {rule}에 내용이 없는 묶음 조건이 있습니다. 조건을 하나 이상 넣으십시오.", "{rule} combines no conditions. Put at least one in.")
	badCount       = fault.Define("rule.book.bad_count", "규칙 {rule:이/가} 조건 {of}개 가운데 {n}개를 요구합니다. 1에서 {of} 사이로 정하십시오.", "{rule} asks for {n} of {of} conditions. Use 1 to {of}.")
	tooDeep        = fault.Define("rule.book.too_deep", "규칙 {rule}의 조건이 {most}단계보다 깊습니다. 조건을 펼쳐 쓰십시오.", "the condition of {rule} is more than {most} levels deep. Flatten it.")
	tooLarge       = fault.Define("rule.book.too_large", "규칙이 너무 큽니다. 비교는 {most}개까지 둘 수 있으니 규칙집을 나누십시오.", "the rules are too large. {most} tests are the most; split the book.")
	foreignFact    = fault.Define("rule.book.foreign_fact", "규칙 {rule:이/가} 다른 스키마의 사실을 봅니다. 이 규칙집의 스키마에 선언한 사실을 쓰십시오.", "{rule} reads a fact of another schema. Use facts of the book's schema.")
	noLimit        = fault.Define("rule.book.no_limit", "규칙 {rule}에서 {fact}의 기준값이 없습니다. 값이나 매개변수를 주십시오.", "{rule} has no limit for {fact}. Give a value or a parameter.")
	limitScale     = fault.Define("rule.book.limit_scale", "규칙 {rule}에서 {fact}의 기준값이 소수 {scale}자리를 넘습니다. 사실의 자릿수에 맞추십시오.", "{rule} has a limit for {fact} with more than {scale} digits after the point. Use as many as the fact has.")
	limitCurrency  = fault.Define("rule.book.limit_currency", "규칙 {rule}에서 {fact}의 기준값이 다른 통화입니다. {currency:으로/로} 적으십시오.", "{rule} has a limit for {fact} in another currency. Give it in {currency}.")
	noWords        = fault.Define("rule.book.no_words", "규칙 {rule}에서 {fact:을/를} 견줄 낱말이 없습니다. 하나 이상 적으십시오.", "{rule} compares {fact} with no words. Give at least one.")
	unknownWord    = fault.Define("rule.book.unknown_word", "규칙 {rule}에서 낱말 “{word}”은(는) {fact}의 낱말이 아닙니다. 선언한 낱말을 쓰십시오.", "{rule} uses “{word}”, which is no word of {fact}. Use a declared one.")
	noValue        = fault.Define("rule.book.no_value", "매개변수 {parameter:은/는} {on}에 값이 없습니다. 그날 시행 중인 규정을 확인하십시오.", "the parameter {parameter} has no value on {on}. Check which provision was in force.")
	twoParameters  = fault.Define("rule.book.two_parameters", "서로 다른 두 매개변수가 같은 이름 {parameter:을/를} 씁니다. 이름을 달리하십시오.", "two parameters have the name {parameter}. Rename one.")
	noParameter    = fault.Define("rule.book.no_parameter", "이 규칙집에는 매개변수 “{parameter}”이(가) 없습니다. 있는 이름을 쓰십시오.", "the book has no parameter “{parameter}”. Use one that it has.")
)

// Of a replacement.
var (
	foreignLeaf    = fault.Define("rule.replace.foreign_leaf", "이 규칙집의 비교가 아니거나 바꿀 수 없는 판정입니다. 이 규칙집의 Leaves에서 고르십시오.", "the leaf is not of this book, or is opaque. Take one from its Leaves.")
	badReplacement = fault.Define("rule.replace.bad_replacement", "규칙 {rule}의 {fact:은/는} 그 방식({op})이나 값으로 비교할 수 없습니다. 같은 사실의 값과 맞는 방식을 주십시오.", "{fact} of {rule} cannot be tested by {op} with that limit. Give a value of the same fact and a test for its kind.")
)

// Of a row.
var (
	badValue    = fault.Define("rule.row.bad_value", "{fact}에 쓸 수 없는 값입니다. {kind:을/를} 적으십시오.", "{fact} has a value that it cannot have. Give {kind}.")
	foreignBook = fault.Define("rule.batch.foreign_book", "규칙집이 없거나 서로 다른 스키마의 규칙집입니다. 같은 스키마의 규칙집을 주십시오.", "there is no book, or they are for different schemas. Give books for one schema.")
	badColumn   = fault.Define("rule.columns.bad_column", "{fact}의 값이 {n}개여서 {of}건과 맞지 않거나, 계산되는 사실입니다. 건수만큼 값을 주십시오.", "the column of {fact} has {n} values for {of} cases, or the fact is derived. Give one value for each case.")
	noObject    = fault.Define("rule.row.no_object", "객체가 있어야 합니다. 하위 항목을 묶은 JSON 객체를 적으십시오.", "an object is required. Give a JSON object with the members.")
	unknownFact = fault.Define("rule.row.unknown_fact", "“{name}”이라는 사실은 없습니다. 스키마의 경로를 쓰십시오.", "there is no fact “{name}”. Use a path of the schema.")
	foreignRow  = fault.Define("rule.row.foreign", "이 자료에는 다른 스키마의 사실이 들어 있습니다. 스키마 “{schema}”의 사실만 적으십시오.", "the row has facts of another schema. Set only facts of the schema “{schema}”.")
	derivedSet  = fault.Define("rule.row.derived", "{fact:은/는} 다른 사실에서 계산되므로 적지 않습니다. 빼십시오.", "{fact} is computed from other facts and is not set. Leave it out.")
)

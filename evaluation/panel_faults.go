package evaluation

import (
	"github.com/teukgu/teukgu/sandbox/fault"
	"github.com/teukgu/teukgu/sandbox/lang"
)

// Faults of panels.
var (
	noEvaluators = fault.Define("evaluation.panel.evaluators.required",
		"평가위원이 없습니다. 한 명 이상 있어야 합니다. 평가위원을 넣으십시오.",
		"The panel has no evaluator. It needs at least one. Add the evaluators.")
	noProposals = fault.Define("evaluation.panel.proposals.required",
		"평가할 제안이 없습니다. 하나 이상 있어야 합니다. 제안을 넣으십시오.",
		"There is no proposal to score. At least one is needed. Add the proposals.")
	badSize = fault.Define("evaluation.composition.size.out_of_range",
		"위원 수 최소 {least}명, 최대 {most}명은 쓸 수 없습니다. 0 이상이고 최소가 최대를 넘지 않아야 합니다. 수를 고치십시오.",
		"A size of at least {least} and at most {most} cannot be. Both are 0 or more, and the first is not above the second. Correct the numbers.")
	noSector = fault.Define("evaluation.composition.sector.required",
		"비율을 정할 분야가 없습니다. 산업계, 학계 등에서 고르십시오.",
		"The sector is missing. Choose industry, academia or another one.")
	noShare = fault.Define("evaluation.composition.share.required",
		"위원 비율이 없습니다. 1/3처럼 분수로 적으십시오.",
		"The share is missing. Give a fraction such as 1/3.")
	panelSize = fault.Define("evaluation.panel.size.out_of_range",
		"평가위원이 {n}명입니다. 최소 {least}, 최대 {most}명이어야 합니다. 위원을 더하거나 줄이십시오.",
		"The panel has {n} members. It needs at least {least} and at most {most}. Add or remove members.")
	panelChair = fault.Define("evaluation.panel.chair.required",
		"위원장이 {n}명입니다. 위원장은 한 명이어야 합니다. 위원장을 정하십시오.",
		"The panel has {n} chairs. It needs exactly one. Name the chair.")
	panelShare = fault.Define("evaluation.panel.share.out_of_range",
		"위원 {size}명 중 {of} 위원이 {n}명입니다. {share}, 곧 {need}명이 필요합니다. 위원 구성을 고치십시오.",
		"Of {size} members {n} are of this kind: {of}. It takes {share}, that is {need}. Change the composition.")
	noRegion = fault.Define("evaluation.panel.region.required",
		"지역 외 위원을 세려면 평가 지역이 있어야 합니다. 시·도 코드를 넣으십시오.",
		"The region is missing against which outside members are counted. Give the code of the province.")
	panelQuorum = fault.Define("evaluation.panel.quorum.out_of_range",
		"위원 {of}명 중 {n}명이 출석했습니다. {share}, 곧 {need}명이 출석해야 합니다. 회의를 다시 여십시오.",
		"{n} of {of} members are present. It takes {share}, that is {need}. Convene again.")
	noDay = fault.Define("evaluation.panel.on.required",
		"평가일이 없습니다. 이해관계로 제척되는지는 평가일을 기준으로 봅니다. 날짜를 넣으십시오.",
		"The day of the evaluation is missing. Whether a relation excludes is asked as of that day. Give the date.")
	noRelations = fault.Define("evaluation.conflict.relations.required",
		"이해관계의 내용이 없습니다. 어떤 관계인지 적으십시오.",
		"The relations are missing. Say what they are.")
	noGround = fault.Define("evaluation.recusal.ground.required",
		"제외 사유가 없습니다. 제척, 기피, 회피 중에서 고르십시오.",
		"The ground of the recusal is missing. Choose excluded, challenged or abstained.")
	undeclaredConflict = fault.Define("evaluation.conflict.undeclared",
		"평가위원 {evaluator:은/는} 제안 {proposal}에 참여하는 기관({institution}) 소속입니다. 이 제안의 평가에서 제외하십시오.",
		"The evaluator {evaluator} is of an institution that takes part in the proposal {proposal}: {institution}. Take the evaluator off it.")
	tooFew = fault.Define("evaluation.panel.too_few",
		"제안 {proposal:을/를} 평가할 위원이 {n}명입니다. {least}명 이상이어야 합니다. 점수를 추정하지 않으므로 위원을 보충하십시오.",
		"Evaluators left for the proposal {proposal}: {n}. It needs {least}. Nothing is guessed: add evaluators.")
	trimAll = fault.Define("evaluation.trim.out_of_range",
		"제안 {proposal}의 점수 {n}개에서 {dropped}개를 제외하면 남는 점수가 없습니다. 위원을 보충하거나 제외할 수를 줄이십시오.",
		"The proposal {proposal} has {n} scores, and {dropped} are to be dropped. At least one must be left. Add evaluators or drop fewer.")
)

// Faults of sheets.
var (
	sheetTwice = fault.Define("evaluation.sheet.duplicate",
		"평가위원 {evaluator:이/가} 제안 {proposal:을/를} 두 번 평가했습니다. 평가표는 하나여야 합니다. 하나를 지우십시오.",
		"The evaluator {evaluator} scored the proposal {proposal} twice. There must be one sheet. Remove the other.")
	sheetMissing = fault.Define("evaluation.sheet.required",
		"평가위원 {evaluator}의 제안 {proposal} 평가표가 없습니다. 모든 위원이 모든 제안을 평가해야 합니다. 평가표를 넣으십시오.",
		"The sheet of the evaluator {evaluator} for the proposal {proposal} is missing. Every evaluator scores every proposal. Add it.")
	sheetForbidden = fault.Define("evaluation.sheet.forbidden",
		"평가위원 {evaluator:은/는} 불참하였거나 교체되었거나 제안 {proposal:을/를} 맡지 않았습니다. 평가표를 지우거나 위원 목록을 고치십시오.",
		"The evaluator {evaluator} is absent, replaced or not there for the proposal {proposal}. Remove the sheet or correct the list of evaluators.")
	scoreMissing = fault.Define("evaluation.score.required",
		"평가항목 {criterion}의 점수가 없습니다. 모든 항목에 점수가 있어야 합니다. 점수를 넣으십시오.",
		"The score for the criterion {criterion} is missing. Every criterion needs one. Add it.")
	scoreRange = fault.Define("evaluation.score.out_of_range",
		"점수 {score:은/는} {min}부터 {max}까지의 범위를 벗어납니다. 점수를 고치십시오.",
		"The score {score} is not between {min} and {max}. Correct the score.")
	scoreStep = fault.Define("evaluation.score.step",
		"점수 {score:은/는} {min}부터 {step} 단위로 매긴 점수가 아닙니다. 점수를 고치십시오.",
		"The score {score} is not {min} and whole steps of {step}. Correct the score.")
	unknownGrade = fault.Define("evaluation.grade.unknown",
		"{grade:은/는} 등급표에 없는 등급입니다. 평가항목 {criterion}에는 등급표의 등급을 쓰십시오.",
		"{grade} is not a grade of this stage. Use one of its grades for the criterion {criterion}.")
	commentMissing = fault.Define("evaluation.comment.required",
		"평가항목 {criterion}의 점수 {score:은/는} {below} 미만이어서 의견이 있어야 합니다. 의견을 적으십시오.",
		"The score {score} for the criterion {criterion} is below {below} and needs a comment. Add it.")
	badAdjustment = fault.Define("evaluation.adjustment.points.out_of_range",
		"가점·감점 {points:은/는} 쓸 수 없습니다. 0 이상인 수로 적으십시오.",
		"A bonus or penalty of {points} cannot be used. Give a number of 0 or more.")
)

// Faults of typed scores.
var (
	notAscending = fault.Define("evaluation.scores.id.order",
		"식별자 {id:이/가} 앞의 것보다 뒤에 오지 않습니다. 식별자를 바이트 순서로 겹치지 않게 늘어놓으십시오.",
		"The id {id} does not come after the one before it. List the ids in byte order, each once.")
	badScale = fault.Define("evaluation.scores.scale.out_of_range",
		"소수 자릿수 {scale:은/는} 쓸 수 없습니다. 0부터 18까지여야 합니다. 자릿수를 고치십시오.",
		"A scale of {scale} cannot be used. It must be 0 to 18. Correct the scale.")
	badShape = fault.Define("evaluation.scores.units.length",
		"점수가 {n}개입니다. 제안, 위원, 항목의 수를 곱한 {want}개여야 합니다. 점수를 맞추십시오.",
		"There are {n} scores. It takes {want}: proposals times evaluators times criteria. Correct the scores.")
	wideScore = fault.Define("evaluation.scores.too_large",
		"점수 {score:은/는} 0보다 작거나, 너무 크거나, 소수 자릿수가 너무 많습니다. 점수를 고치거나 평가위원회 자료로 넣으십시오.",
		"The score {score} is below 0, too large or has too many decimals. Correct it, or read it with a panel.")
	notTyped = fault.Define("evaluation.scores.stage.conflict",
		"계량항목이나 평가단이 있는 평가에는 수로 된 점수표를 쓸 수 없습니다. 평가위원회 자료를 쓰십시오.",
		"A stage with given criteria or audiences does not take typed scores. Use a panel.")
)

// allProposals stands for the proposal in faults that concern every one.
var allProposals = lang.Text{KO: "전체", EN: "of any name"}

package certification_test

import "github.com/teukgu/teukgu/sandbox/certification"

var overseas = []scheme{{
	id: "ce-mdr-class-i", basis: "Regulation (EU) 2017/745: class I is self-declared",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start declaration by=applicant
		2026-02-06 pass declaration
		2026-02-06 issue`,
	after:    []on{{"2026-02-06", certification.Certified}},
	early:    2,
	shortcut: refusal{"2026-01-06 start declaration by=applicant", before},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 fail prepare`,
	badAfter: []on{{"2026-02-05", certification.Underway}},
	badStops: refusal{"2026-02-06 start declaration by=applicant", before},
	ended:    refusal{"2026-03-01 inspect by=applicant", "certification.inspection.not_allowed"},
}, {
	id: "ce-mdr-annex-ix", basis: "Regulation (EU) 2017/745, Annex IX; at most 5 years (inferred)",
	run: `2026-01-05 open zone=giz-05 permit=permit-7
		2026-01-05 file item=demonstration_data from=permit-7
		2026-01-05 start prepare by=applicant
		2026-03-05 pass prepare
		2026-03-05 start test by=laboratory
		2026-03-05 start quality_system by=management_certifier
		2026-05-05 pass test
		2026-05-05 start technical_documents by=product_certifier
		2026-09-01 pass quality_system
		2026-11-05 pass technical_documents
		2026-11-05 start decision by=product_certifier
		2026-12-05 pass decision
		2026-12-05 start declaration by=applicant
		2026-12-06 pass declaration
		2026-12-06 issue until=2031-12-05
		2031-12-05 renew until=2036-12-05`,
	after:    []on{{"2031-12-06", certification.Certified}, {"2036-12-05", certification.Certified}, {"2036-12-06", certification.Expired}},
	early:    13,
	shortcut: refusal{"2026-12-05 issue until=2031-12-04", unready},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-03-05 pass prepare
		2026-03-05 start test by=laboratory
		2026-03-05 start quality_system by=management_certifier
		2026-05-05 fail quality_system
		2026-05-06 start quality_system by=management_certifier
		2026-06-05 pass quality_system
		2026-06-05 pass test
		2026-06-05 start technical_documents by=product_certifier
		2026-09-05 pass technical_documents
		2026-09-05 start decision by=product_certifier
		2026-09-30 reject decision`,
	badAfter: []on{{"2026-05-05", certification.Underway}, {"2026-09-30", certification.Rejected}},
	badStops: refusal{"2026-10-01 start declaration by=applicant", "certification.move.not_allowed"},
	ended:    refusal{"2036-12-06 renew until=2041-12-05", "certification.renewal.too_late"},
}, {
	id: "ce-mdr-annex-x-xi", basis: "Regulation (EU) 2017/745, Annexes X and XI",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-03-05 pass prepare
		2026-03-05 start test by=laboratory
		2026-05-05 pass test
		2026-05-05 start type_examination by=product_certifier
		2026-08-05 pass type_examination
		2026-08-05 start production by=management_certifier
		2026-10-05 pass production
		2026-10-05 start decision by=product_certifier
		2026-11-05 pass decision
		2026-11-05 start declaration by=applicant
		2026-11-06 pass declaration
		2026-11-06 issue until=2031-11-06`,
	after:    []on{{"2031-11-06", certification.Certified}, {"2031-11-07", certification.Expired}},
	early:    5,
	shortcut: refusal{"2026-05-05 start production by=management_certifier", before},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-03-05 pass prepare
		2026-03-05 start test by=laboratory
		2026-05-05 fail test`,
	badAfter: []on{{"2026-05-05", certification.Underway}},
	badStops: refusal{"2026-05-06 start type_examination by=product_certifier", before},
	ended:    refusal{"2031-11-07 renew until=2036-11-06", "certification.renewal.too_late"},
}, {
	id: "fda-510k", basis: "MDUFA: days 15, 60, 90 from receipt; 180 days to answer; note on day 100",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-02 pass prepare
		2026-02-02 start receipt by=authority
		2026-02-02 pass receipt
		2026-02-02 start acceptance by=authority
		2026-02-17 pass acceptance
		2026-02-17 start substantive by=authority
		2026-04-03 hold substantive
		2026-06-02 resume substantive
		2026-06-05 pass substantive
		2026-06-05 start decision by=authority
		2026-07-01 pass decision
		2026-07-01 issue number=K260001`,
	after:    []on{{"2026-04-10", certification.Underway}, {"2026-07-01", certification.Certified}},
	early:    5,
	shortcut: refusal{"2026-02-02 start decision by=authority", before},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-02 pass prepare
		2026-02-02 start receipt by=authority
		2026-02-02 pass receipt
		2026-02-02 start acceptance by=authority
		2026-02-17 pass acceptance
		2026-02-17 start substantive by=authority
		2026-04-03 hold substantive`,
	badAfter: []on{{"2026-04-03", certification.Underway}},
	badStops: refusal{"2026-10-01 resume substantive", "certification.hold.too_late"}, // 180 days end on 2026-09-30
	ended:    refusal{"2026-08-01 renew until=2030-01-01", "certification.renewal.not_allowed"},
}, {
	id: "us-nrtl", basis: "29 CFR 1910.7; inspection about four times a year (inferred)",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start test by=laboratory
		2026-02-05 start factory_inspection by=inspection_body
		2026-03-05 pass factory_inspection
		2026-04-05 pass test
		2026-04-05 start decision by=product_certifier
		2026-04-20 pass decision
		2026-04-20 issue number=E500001
		2026-07-10 inspect by=inspection_body`,
	after:    []on{{"2026-04-20", certification.Certified}, {"2031-04-20", certification.Certified}},
	early:    7,
	shortcut: refusal{"2026-04-05 issue", unready},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start factory_inspection by=inspection_body
		2026-03-05 fail factory_inspection`,
	badAfter: []on{{"2026-03-05", certification.Underway}},
	badStops: refusal{"2026-03-05 start test by=applicant", "certification.role.not_allowed"},
	ended:    refusal{"2026-10-10 inspect by=laboratory", "certification.role.not_allowed"},
}, {
	id: "pse-specified", basis: "PSE: 특정전기용품 3–7년",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start test by=laboratory
		2026-02-05 start factory_check by=inspection_body
		2026-03-05 pass test
		2026-03-05 pass factory_check
		2026-03-05 start decision by=product_certifier
		2026-03-20 pass decision
		2026-03-20 start mark by=applicant
		2026-03-21 pass mark
		2026-03-21 issue until=2031-03-20`,
	after:    []on{{"2031-03-20", certification.Certified}, {"2031-03-21", certification.Expired}},
	early:    11,
	shortcut: refusal{"2026-03-21 issue until=2028-03-20", "certification.until.out_of_range"},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start factory_check by=inspection_body
		2026-03-05 fail factory_check`,
	badAfter: []on{{"2026-03-05", certification.Underway}},
	badStops: refusal{"2026-03-05 start decision by=product_certifier", before},
	ended:    refusal{"2031-03-21 renew until=2036-03-20", "certification.renewal.too_late"},
}, {
	id: "pse-other", basis: "PSE: 특정 외 341품목은 자체 시험, 무기한",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start self_test by=applicant
		2026-03-05 pass self_test
		2026-03-05 start declaration by=applicant
		2026-03-06 pass declaration
		2026-03-06 issue`,
	after:    []on{{"2056-03-06", certification.Certified}},
	early:    7,
	shortcut: refusal{"2026-03-06 issue until=2031-03-05", "certification.until.forbidden"},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start self_test by=applicant
		2026-03-05 fail self_test`,
	badAfter: []on{{"2026-03-05", certification.Underway}},
	badStops: refusal{"2026-03-05 start declaration by=applicant", before},
	ended:    refusal{"2027-01-01 renew until=2030-01-01", "certification.renewal.not_allowed"},
}, {
	id: "ccc", basis: "CCC: bodies approved by CNCA only; five years (inferred)",
	run: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start test by=laboratory
		2026-03-05 pass test
		2026-03-05 start decision by=product_certifier
		2026-04-05 pass decision
		2026-04-06 issue until=2031-04-05`,
	after:    []on{{"2031-04-05", certification.Certified}, {"2031-04-06", certification.Expired}},
	early:    3,
	shortcut: refusal{"2026-02-05 start test by=applicant", "certification.role.not_allowed"},
	bad: `2026-01-05 open
		2026-01-05 start prepare by=applicant
		2026-02-05 pass prepare
		2026-02-05 start test by=laboratory
		2026-03-05 pass test
		2026-03-05 start decision by=product_certifier
		2026-04-05 reject decision`,
	badAfter: []on{{"2026-04-05", certification.Rejected}},
	badStops: refusal{"2026-04-06 start decision by=product_certifier", "certification.move.not_allowed"},
	ended:    refusal{"2031-04-06 renew until=2036-04-05", "certification.renewal.too_late"},
}, {
	id: "imo-alternative-design", basis: "MSC.1/Circ.1455: preliminary approval is not final",
	run: `2026-01-05 open zone=giz-06
		2026-01-05 start preliminary_design by=applicant
		2026-03-05 pass preliminary_design
		2026-03-05 start preliminary_approval by=authority
		2026-05-05 pass_preliminarily preliminary_approval
		2026-05-05 start detailed_design by=applicant
		2026-09-05 pass detailed_design
		2026-09-05 start final_approval by=authority
		2026-12-05 pass final_approval
		2027-01-05 start survey by=inspection_body
		2027-02-05 pass survey
		2027-02-10 issue`,
	after:    []on{{"2026-05-05", certification.Underway}, {"2027-02-10", certification.Certified}},
	early:    5,
	shortcut: refusal{"2026-05-06 issue", unready},
	bad: `2026-01-05 open
		2026-01-05 start preliminary_design by=applicant
		2026-03-05 pass preliminary_design
		2026-03-05 start preliminary_approval by=authority
		2026-05-05 pass_preliminarily preliminary_approval
		2026-05-05 start detailed_design by=applicant
		2026-09-05 pass detailed_design
		2026-09-05 start final_approval by=authority
		2026-12-05 reject final_approval`,
	badAfter: []on{{"2026-05-05", certification.Underway}, {"2026-12-05", certification.Rejected}},
	badStops: refusal{"2026-12-06 start survey by=inspection_body", "certification.move.not_allowed"},
	ended:    refusal{"2027-03-01 inspect by=inspection_body", "certification.inspection.not_allowed"},
}}

// Package council keeps what the council of a ministry and the provinces on regulation-free special zones (특구협의회) works
// with: its members, meetings with agenda and minutes, cooperation plans, demonstration task forces (실증추진단), tailored
// programmes, and above all grievances (애로사항) and what became of them.
//
// A grievance is raised by an operator or a zone, assigned to an authority with a day by which to answer, answered,
// escalated where that does not help, and closed. It is a list of dated steps over a table of moves ([Life]); its status on
// any day is computed from the steps, and a step that the table does not allow is refused with what is allowed.
//
//	g := council.Grievance{ID: "2026-07", Zone: "giz-04", Kind: council.CertificationBody, Raised: civil.MustDate("2026-09-01"), …}
//	g, err := g.Apply(council.Step{On: civil.MustDate("2026-09-04"), Event: council.Assign, To: office, Due: civil.MustDate("2026-10-02")})
//	status, ok := g.Status(civil.MustDate("2026-11-22")) // assigned, overdue
//
// No article of the Act or its Decree was found that sets up the council or gives anybody a time to answer a grievance: the
// day by which to answer is what the council sets, and nothing follows by law from missing it. A matter that the Act does
// regulate, such as a request for confirmation (신속확인, 제85조), runs by its own clock and not by this one.
//
// Limits: the first meeting of 2024-08-26 is the only one that was found, in the press. What the host records elsewhere is
// named by id. Tailored programmes name a support programme by its word, without its rules.
package council

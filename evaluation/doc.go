// Package evaluation models how proposals are selected: criteria with weights, a panel's scores, and stages that rank
// the proposals and select the best (평가 및 선정). In the calls for regulation-free zones (규제자유특구) and global
// innovation special zones (글로벌 혁신특구) an evaluation panel (특구지정평가위원회) scores the plans on paper (서면평가),
// then in presentations (발표평가); the best become candidates, which the statutory procedure takes on from there.
//
// Neither the Act nor its Decree sets weights, marks or ties (Decree, Article 45 lists eleven considerations without
// weights), and no points table of a past call was published. So every number here comes from the caller: a Stage
// declares its criteria, its rounding and how many it selects, and Rank applies that and nothing else. A tie at the cut
// is a fault for the panel to resolve, never an accident of the order of the input.
//
// Scores are exact decimals (Points): no result depends on a float.
package evaluation

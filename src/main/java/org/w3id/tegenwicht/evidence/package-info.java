/**
 * Effect sizes, pooling and heterogeneity, as researchers compute them. Private rule: pure Java on plain numbers, no RDF, no Spring; every result
 * equals that of the reference package of the field (docs/decisions/0010-numbers-are-those-of-metafor.md).
 *
 * <p>An {@link org.w3id.tegenwicht.evidence.Estimate} comes from {@link org.w3id.tegenwicht.evidence.Counts},
 * {@link org.w3id.tegenwicht.evidence.GroupScores}, {@link org.w3id.tegenwicht.evidence.StandardizedDifference} or
 * {@link org.w3id.tegenwicht.evidence.Correlation}. {@link org.w3id.tegenwicht.evidence.Pooling} pools independent ones,
 * {@link org.w3id.tegenwicht.evidence.ThreeLevel} those that share a study, {@link org.w3id.tegenwicht.evidence.MantelHaenszel} tables of
 * rare events.
 */
package org.w3id.tegenwicht.evidence;

package org.w3id.tegenwicht.query.contradictions;

/**
 * What two sides contradict each other about.
 *
 * @param iri the intervention, claim, or mechanism that people are exposed to
 * @param ground the ground of discrimination, for a mechanism; may be null
 * @param outcome that was measured; null for evidence lines that name none
 * @param measure the effect measure; null for evidence lines
 */
public record Subject(String iri, String ground, String outcome, String measure) { }

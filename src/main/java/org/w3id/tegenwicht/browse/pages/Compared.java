package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.browse.citations.Reference;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.synthesis.Synthesis;

/**
 * What is known of one intervention that is compared.
 *
 * @param slug the last part of its IRI
 * @param row of the query about it
 * @param relations IRIs of what it is linked to, by the name of the link
 * @param synthesis what its findings say together, by outcome
 * @param lines rows of the evidence lines on it, each once
 * @param levels that it got on ladders
 * @param studies behind its findings and evidence lines
 */
record Compared(String slug, Row row, Map<String, List<String>> relations, Synthesis synthesis, List<Row> lines, List<AssessmentView> levels, List<Reference> studies) { }

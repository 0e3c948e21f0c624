package org.w3id.tegenwicht.query.synthesis;

import java.util.Optional;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.Wording;

/**
 * The findings of a pool that have the same value for a facet.
 *
 * @param value the IRI of that value; null for findings without one
 * @param findings how many
 * @param analysis what they say together; empty when the model found no answer
 * @param size how large that is, in natural units; empty likewise
 */
public record Subgroup(String value, int findings, Optional<MetaAnalysis> analysis, Optional<Wording> size) { }

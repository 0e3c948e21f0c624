package org.w3id.tegenwicht.query.items;

import java.util.List;

/**
 * A study that items come from.
 *
 * @param iri its IRI
 * @param year of publication; null when it is not known
 * @param designs of the study as a whole
 * @param review whether it reviews other studies, and so is counted apart from them
 */
public record Study(String iri, Integer year, List<String> designs, boolean review) { }

package org.w3id.tegenwicht.query.contradictions;

import java.util.Map;
import java.util.TreeMap;

/**
 * What two sides contradict each other about.
 *
 * @param iri the intervention, claim, or mechanism that people are exposed to
 * @param ground the ground of discrimination, for a mechanism; may be null
 * @param outcome that was measured; null for evidence lines that name none
 * @param measure the effect measure; null for evidence lines
 */
public record Subject(String iri, String ground, String outcome, String measure) {

    /** The arguments with which the stored query {@code evidence-items} gives all evidence on it, of either direction or none. */
    public Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put(iri.replaceFirst(".*/([^/]+)/[^/]+$", "$1"), iri);
        arguments.put("ground", ground);
        arguments.put("outcome", outcome);
        arguments.put("measure", measure);
        arguments.values().removeIf(value -> value == null);
        return arguments;
    }
}

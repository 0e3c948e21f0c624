package org.w3id.tegenwicht.query.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One word of a question as it is looked for.
 *
 * @param word as it was typed, without capitals and accents
 * @param stems the stems that it may stand for, with how surely, in alphabetical order
 * @param filler whether it says little about what is looked for
 */
record Position(String word, Map<String, Float> stems, boolean filler) {

    Position {
        stems = Collections.unmodifiableMap(new TreeMap<>(stems));
    }
}

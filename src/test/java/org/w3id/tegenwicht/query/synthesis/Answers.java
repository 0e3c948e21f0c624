package org.w3id.tegenwicht.query.synthesis;

import java.util.Map;
import java.util.TreeMap;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryCatalogue;

/** Syntheses of a store of the test's own. */
public final class Answers {

    private Answers() { }

    /** The shipped rules on this store. */
    public static Syntheses syntheses(GraphStore store) {
        return new Syntheses(Fixture.runner(store), QueryCatalogue.read(null), new Sentences());
    }

    static Question question(String... namesAndValues) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Question.of(given);
    }
}

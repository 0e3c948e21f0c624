package org.w3id.tegenwicht.query.pathways;

import java.util.List;

/** The ends of the chains that docs/chains.md tells about, in its order: good places to begin. */
public final class DocumentedChains {

    /** Each by its ends. */
    public static final List<Ends> ENDS = List.of(
            new Ends("problem/child-poverty", "problem/health-gap"),
            new Ends("problem/child-poverty", "problem/loneliness"),
            new Ends("problem/perinatal-health-gap", "problem/shorter-life-expectancy"),
            new Ends("mechanism/exposure-to-violence", "problem/health-gap"),
            new Ends("problem/unequal-preschool-participation", "problem/health-gap"),
            new Ends("mechanism/home-learning-environment", "problem/poor-mental-health"),
            new Ends("mechanism/language-barriers", "problem/poor-mental-health"),
            new Ends("problem/child-poverty", "problem/poor-mental-health"),
            new Ends("mechanism/teacher-expectations", "problem/health-gap"),
            new Ends("problem/poor-housing-quality", "problem/in-work-poverty"));

    private DocumentedChains() { }

    /** Where a chain starts and ends, as {@code type/slug}. */
    public record Ends(String from, String to) { }
}

package org.w3id.tegenwicht.query.synthesis;

import org.w3id.tegenwicht.evidence.MetaAnalysis;

/** Names the method of a pooled effect as people cite it. */
public final class Methods {

    private Methods() { }

    /** Such as {@code REML, three-level, CR2 with Satterthwaite degrees of freedom}. */
    public static String named(MetaAnalysis analysis) {
        String method = analysis.settings().method().name();
        return switch (analysis.model()) {
            case ONE_FINDING -> "one finding, normal interval";
            case TWO_LEVEL -> method + ", two-level, " + (analysis.settings().knappHartung() ? "Knapp-Hartung" : "normal intervals");
            case THREE_LEVEL -> method + ", three-level, CR2 with Satterthwaite degrees of freedom";
            case ROBUST -> method + ", two-level, CR2 with Satterthwaite degrees of freedom";
            case ONE_CLUSTER -> method + ", two-level, one cluster, no interval";
        };
    }
}

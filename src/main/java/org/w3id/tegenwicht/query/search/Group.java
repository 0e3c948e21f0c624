package org.w3id.tegenwicht.query.search;

import java.util.Arrays;
import java.util.Set;

/** The groups in which an answer is shown, in this order. */
public enum Group {
    PROBLEMS("problem"),
    CAUSES("mechanism", "claim"),
    INTERVENTIONS("intervention"),
    STUDIES("study"),
    OTHERS;

    private final Set<String> types;

    Group(String... types) {
        this.types = Set.of(types);
    }

    /** The group in which things of this type are shown. */
    public static Group of(String type) {
        return Arrays.stream(values()).filter(group -> group.types.contains(type)).findFirst().orElse(OTHERS);
    }
}

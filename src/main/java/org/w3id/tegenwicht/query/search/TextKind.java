package org.w3id.tegenwicht.query.search;

import java.util.Locale;

/** What a text is to its thing; the nearer to its name, the heavier a word in it counts. */
public enum TextKind {
    LABEL(5, 1.1f, true),
    ALTERNATIVE(4, 1, true),
    AUTHOR(3, 0.9f, true),
    /** A spelling or word by which a thing should be found, but which is not to be shown. */
    HIDDEN(3, 1, true),
    DESCRIPTION(1, 0, false);

    private final float weight;
    private final float nameWeight;
    private final boolean name;

    TextKind(float weight, float nameWeight, boolean name) {
        this.weight = weight;
        this.nameWeight = nameWeight;
        this.name = name;
    }

    static TextKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** How heavy one word in it counts. */
    float weight() {
        return weight;
    }

    /** How heavy it counts that much of the question is in one such name. */
    float nameWeight() {
        return nameWeight;
    }

    /** Whether it is a name, short and complete in itself. */
    boolean isName() {
        return name;
    }

    /** Whether people may see it as a name of the thing. */
    boolean shown() {
        return name && this != HIDDEN;
    }
}

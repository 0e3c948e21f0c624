package org.w3id.tegenwicht.browse.maps;

import java.util.Set;

/** What figures are, and so which comparisons between areas mean something. */
public enum Kind {

    /** A share in per cent: differences are percentage points, and "times as high" has meaning. */
    SHARE,

    /** An amount that begins at 0, such as euros or a number per thousand inhabitants: "times as high" has meaning. */
    AMOUNT,

    /** A mark or index: its zero is a choice, so only differences have meaning. */
    SCORE,

    /** How many there are: large areas have more, so a comparison says nothing about inequality. */
    COUNT;

    private static final Set<String> COUNTS = Set.of("persons", "dwellings", "number", "square-kilometre");

    /** The kind of figures in a unit, by the slug of the unit. */
    public static Kind of(String unit) {
        if (unit.equals("percent")) {
            return SHARE;
        }
        if (COUNTS.contains(unit)) {
            return COUNT;
        }
        return unit.equals("index") || unit.startsWith("score") ? SCORE : AMOUNT;
    }
}

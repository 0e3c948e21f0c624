package org.w3id.tegenwicht.query.pathways;

import java.util.Locale;

/**
 * How well a link is supported, from strong to not at all: an order, never a number. It is our reading of the evidence lines, not a level on a
 * ladder of evidence; docs/decisions/0015-the-weakest-link.md says why.
 */
public enum Strength {
    /** Several studies support it, at least one of them tells a cause from a coincidence, and no line leaves it open. */
    STRONG,
    /** Several studies support it, or one that tells a cause from a coincidence. */
    FAIR,
    /** One study supports it, that shows no more than that the two go together. */
    WEAK,
    /** As many lines or more support it than dispute it, but some dispute it. */
    CONTESTED,
    /** No line supports or disputes it. */
    NONE,
    /** More lines dispute it than support it, or the claim itself is that there is no effect: not a link of a chain. */
    DISPUTED;

    /** Its name in answers, and among the messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a chain can go through a link of this strength. */
    public boolean works() {
        return this != DISPUTED;
    }

    /** Whether this is less than another. */
    public boolean weakerThan(Strength other) {
        return compareTo(other) > 0;
    }

    static Strength of(Effect effect, Support support) {
        if (effect == Effect.NO_EFFECT || support.disputing() > support.supporting()) {
            return DISPUTED;
        }
        if (support.supporting() == 0) {
            return NONE;
        }
        return support.disputing() > 0 ? CONTESTED : undisputed(support);
    }

    private static Strength undisputed(Support support) {
        boolean several = support.reviews() > 0 || support.studies() > 1;
        boolean strong = several && support.tellsCause() && support.inconclusive() == 0;
        Strength own = strong ? STRONG : several || support.tellsCause() ? FAIR : WEAK;
        return support.atMost().weakerThan(own) ? support.atMost() : own;
    }
}

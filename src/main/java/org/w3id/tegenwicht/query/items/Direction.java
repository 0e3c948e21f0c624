package org.w3id.tegenwicht.query.items;

import java.util.Locale;
import org.w3id.tegenwicht.evidence.Interval;

/** Where an item points. The first three are for findings, the others for evidence lines. */
public enum Direction {
    /** The whole 95% interval lies on the good side of no effect. */
    FAVOURABLE,
    /** The whole 95% interval lies on the bad side of no effect. */
    UNFAVOURABLE,
    /** The 95% interval holds no effect, or is not known. */
    UNCLEAR,
    /** The evidence speaks for what it bears on. */
    SUPPORTING,
    /** The evidence speaks against what it bears on. */
    DISPUTING,
    /** The evidence leaves it open. */
    INCONCLUSIVE;

    /** The value of no effect: all our effect measures are differences, logarithms of ratios, or correlations. */
    private static final double NO_EFFECT = 0;

    /** Its name in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The direction of a finding.
     *
     * @param interval at 95%; null when it is not known
     * @param good the IRI of the direction that is good; null when it is not known
     */
    static Direction of(Interval interval, String good) {
        if (interval == null || good == null || interval.contains(NO_EFFECT)) {
            return UNCLEAR;
        }
        boolean higher = interval.low() > NO_EFFECT;
        return higher == good.endsWith("/higher-is-better") ? FAVOURABLE : UNFAVOURABLE;
    }

    /** The direction of an evidence line, from its IRI. */
    static Direction of(String iri) {
        return valueOf(iri.substring(iri.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }
}

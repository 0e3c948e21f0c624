package org.w3id.tegenwicht.browse.pages;

import java.util.Locale;
import java.util.Optional;
import org.w3id.tegenwicht.evidence.Interval;

/** Where an intervention stands, by the evidence there is: what a reader may say of it, and no more. */
enum Verdict {
    /** There is evidence that it helps, and none that it does not. */
    HELPS,
    /** Evidence points both ways, or nowhere. */
    MIXED,
    /** There is evidence that it does not help or does harm, and none that it helps. */
    AGAINST,
    /** We know of no evidence. */
    UNSTUDIED;

    /**
     * @param supporting how many lines of evidence say that it helps
     * @param disputing how many say that it does not, or does harm
     * @param inconclusive how many leave it open
     * @param pooled the interval of the pooled effect with favourable effects above 0; empty when there is none that can be trusted
     * @param studied whether we know of any study, also one that leads to no such line or interval
     */
    static Verdict of(int supporting, int disputing, int inconclusive, Optional<Interval> pooled, boolean studied) {
        boolean clear = pooled.filter(interval -> !interval.contains(0)).isPresent();
        boolean unclear = pooled.isPresent() && !clear;
        boolean helps = supporting > 0 || clear && pooled.get().low() > 0;
        boolean against = disputing > 0 || clear && pooled.get().high() < 0;
        if (helps == against || unclear) {
            return helps || unclear || inconclusive > 0 || studied ? MIXED : UNSTUDIED;
        }
        return helps ? HELPS : AGAINST;
    }

    /** Its key among the messages. */
    public String key() {
        return "remedies." + name().toLowerCase(Locale.ROOT);
    }
}

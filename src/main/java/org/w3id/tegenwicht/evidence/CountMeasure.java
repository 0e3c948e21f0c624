package org.w3id.tegenwicht.evidence;

/** How two proportions are compared. Ratios are pooled as natural logarithms: 0 is no effect in each of the three. */
public enum CountMeasure {

    /** The natural logarithm of the ratio of two proportions. */
    RISK_RATIO,

    /** The natural logarithm of the ratio of two odds. */
    ODDS_RATIO,

    /** One proportion less the other, between -1 and 1. */
    RISK_DIFFERENCE
}

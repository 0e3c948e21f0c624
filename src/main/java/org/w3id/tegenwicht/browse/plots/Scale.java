package org.w3id.tegenwicht.browse.plots;

/** How effects lie along an axis. On either scale the effects that come in have no effect at 0. */
public enum Scale {

    /** Differences and correlations: shown as they are. */
    LINEAR,

    /** Ratios, which come in as natural logarithms: labelled as ratios, as far apart as their logarithms, no effect at 1. */
    RATIO;

    /** Where nothing happens, as effects come in. */
    static final double NO_EFFECT = 0;

    /** The effect as readers know it. */
    double shown(double effect) {
        return this == RATIO ? Math.exp(effect) : effect;
    }
}

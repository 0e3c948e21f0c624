package org.w3id.tegenwicht.evidence;

import java.util.Arrays;
import java.util.Locale;

/** How much the true effects of studies are taken to differ: the estimator of τ², their variance. */
public enum PoolingMethod {

    /** Not at all: one true effect (equal effects, inverse variance; also called fixed effect). τ² is 0. */
    EE,

    /** The moment estimator of DerSimonian and Laird (1986). */
    DL,

    /** Restricted maximum likelihood (Viechtbauer 2005). The default. */
    REML,

    /** The estimator of Paule and Mandel (1982): the τ² at which Q equals its degrees of freedom. */
    PM;

    /**
     * The method of that name, in upper or lower case; FE and fixed are other names of EE.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static PoolingMethod named(String name) {
        String upper = name.trim().toUpperCase(Locale.ROOT);
        if (upper.equals("FE") || upper.equals("FIXED")) {
            return EE;
        }
        return Arrays.stream(values()).filter(method -> method.name().equals(upper)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No method is called " + name + ": choose from EE, DL, REML and PM"));
    }
}

package org.w3id.tegenwicht.evidence;

import java.util.Arrays;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.exception.MathRuntimeException;

/** Estimators of τ², the variance of true effects between studies; 0 or more. */
final class BetweenStudies {

    private static final int STEPS = 200;
    private static final double CLOSE = 1e-13;
    private static final double ROUNDING = 1e-11;

    private BetweenStudies() {
    }

    static double variance(Design design, PoolingMethod method) {
        if (design.k <= design.p) {
            return 0;
        }
        return switch (method) {
            case EE -> 0;
            case DL -> moments(design);
            case REML -> restrictedLikelihood(design);
            case PM -> whereQEquals(design, design.k - design.p);
        };
    }

    /** (Q - (k - p)) / tr(P), not below 0 (DerSimonian and Laird 1986; Raudenbush 2009 for moderators). */
    private static double moments(Design design) {
        WeightedFit equal = new WeightedFit(design, 0);
        return Math.max(0, (equal.squares - (design.k - design.p)) / equal.traceP());
    }

    /** A likelihood can have more than one top: where a point far from the one found lies higher, another climb starts there. */
    private static double restrictedLikelihood(Design design) {
        double scale = (design.k - design.p) / new WeightedFit(design, 0).traceP();
        double top = climb(design, moments(design), scale);
        double start = top;
        double highest = logLikelihood(design, top) + ROUNDING * Math.abs(logLikelihood(design, top));
        for (double elsewhere : new double[] {0, scale / 100, scale, 100 * scale, spread(design)}) {
            double logLikelihood = logLikelihood(design, elsewhere);
            if (logLikelihood > highest) {
                highest = logLikelihood;
                start = elsewhere;
            }
        }
        return start == top || start == 0 ? start : climb(design, start, scale);
    }

    /** Fisher scoring (Viechtbauer 2005); where that goes to and fro, the root of the score between bounds. */
    private static double climb(Design design, double start, double scale) {
        double tauSquared = start;
        for (int step = 0; step < STEPS; step++) {
            double next = Math.max(0, tauSquared + scoringStep(design, tauSquared));
            if (Math.abs(next - tauSquared) <= CLOSE * (scale + next)) {
                return next;
            }
            tauSquared = next;
        }
        return root(tau -> scoringStep(design, tau), scale, "The variance between studies by REML");
    }

    private static double scoringStep(Design design, double tauSquared) {
        WeightedFit fit = new WeightedFit(design, tauSquared);
        return (fit.squaresOfP() - fit.traceP()) / fit.tracePP();
    }

    /** The variance of the effects, each counted once (Hedges and Olkin 1985): what τ² is at most, about. */
    private static double spread(Design design) {
        double mean = Arrays.stream(design.y).average().orElseThrow();
        return Arrays.stream(design.y).map(y -> (y - mean) * (y - mean)).sum() / (design.k - 1);
    }

    private static double logLikelihood(Design design, double tauSquared) {
        return new WeightedFit(design, tauSquared).restrictedLogLikelihood();
    }

    /** The τ² at which the weighted sum of squares, which falls as τ² grows, has a value; 0 where it is below that value already. */
    static double whereQEquals(Design design, double value) {
        return root(tau -> new WeightedFit(design, tau).squares - value, (design.k - design.p) / new WeightedFit(design, 0).traceP(),
                "A variance between studies by its Q");
    }

    private static double root(UnivariateFunction falling, double scale, String what) {
        if (falling.value(0) <= 0) {
            return 0;
        }
        double high = scale;
        for (int doubling = 0; falling.value(high) > 0; doubling++) {
            if (doubling == STEPS) {
                throw new NoConvergenceException(what + " was not found: it grows without end");
            }
            high *= 2;
        }
        try {
            return new BrentSolver(1e-15, 1e-15 * scale, 1e-15).solve(STEPS * 10, falling, 0, high);
        } catch (MathRuntimeException e) {
            throw new NoConvergenceException(what + " was not found: " + e.getMessage());
        }
    }
}

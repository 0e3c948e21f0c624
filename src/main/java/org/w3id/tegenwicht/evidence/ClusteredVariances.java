package org.w3id.tegenwicht.evidence;

/**
 * The variances between clusters and between the findings of a cluster, by restricted maximum likelihood. From the best of a coarse grid,
 * Newton's method within the bound of 0, half a step where a whole one does not rise. Where each cluster has one finding the two cannot be
 * told apart: all of it counts as between clusters.
 *
 * @param between between clusters; 0 or more
 * @param within between the findings of a cluster; 0 or more
 */
record ClusteredVariances(double between, double within) {

    private static final double[] TOTALS = {0.01, 0.1, 0.5, 1, 2, 10, 100};
    private static final double[] SHARES = {0, 0.5, 1};
    private static final int STEPS = 200;
    private static final int HALVINGS = 40;
    private static final double CLOSE = 1e-13;
    /** Where rounding keeps steps from getting smaller: still six digits more than are shown. */
    private static final double CLOSE_ENOUGH = 1e-9;
    private static final double SINGULAR = 1e-14;
    private static final double ROUNDING = 1e-11;

    static ClusteredVariances of(Design design, Clusters clusters) {
        if (design.k == design.p || clusters.single()) {
            return new ClusteredVariances(BetweenStudies.variance(design, PoolingMethod.REML), 0);
        }
        double scale = (design.k - design.p) / new WeightedFit(design, 0).traceP();
        double[] at = start(design, clusters, scale);
        for (int step = 0; step < STEPS; step++) {
            double[] next = rise(design, clusters, at);
            double moved = Math.max(Math.abs(next[0] - at[0]), Math.abs(next[1] - at[1])) / (scale + next[0] + next[1]);
            at = next;
            if (moved <= (step < STEPS / 2 ? CLOSE : CLOSE_ENOUGH)) {
                return new ClusteredVariances(at[0], at[1]);
            }
        }
        throw new NoConvergenceException("The variances between and within clusters were not found in " + STEPS + " steps");
    }

    private static double[] start(Design design, Clusters clusters, double scale) {
        double[] best = {0, 0};
        double highest = new ClusteredFit(design, clusters, 0, 0).logLikelihood;
        double expected = Math.max(BetweenStudies.variance(design, PoolingMethod.REML), scale / 10);
        for (double total : TOTALS) {
            for (double share : SHARES) {
                double[] candidate = {share * total * expected, (1 - share) * total * expected};
                double logLikelihood = new ClusteredFit(design, clusters, candidate[0], candidate[1]).logLikelihood;
                if (logLikelihood > highest) {
                    highest = logLikelihood;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static double[] rise(Design design, Clusters clusters, double[] at) {
        ClusteredFit fit = new ClusteredFit(design, clusters, at[0], at[1]);
        double[] move = move(fit, at);
        double enough = fit.logLikelihood - ROUNDING * (1 + Math.abs(fit.logLikelihood));
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] next = {Math.max(0, at[0] + length * move[0]), Math.max(0, at[1] + length * move[1])};
            if (new ClusteredFit(design, clusters, next[0], next[1]).logLikelihood >= enough) {
                return next;
            }
            length /= 2;
        }
        return at;
    }

    /**
     * A step of Newton's method in the variances that are free to move: those above 0, and those that would rise from it. Where a step would
     * lead one below 0, it goes to 0 and the other takes the best step with that.
     */
    private static double[] move(ClusteredFit fit, double[] at) {
        double[] score = ClusteredScore.score(fit);
        double[] expected = ClusteredScore.expectedInformation(fit);
        double[] observed = ClusteredScore.observedInformation(fit, expected);
        boolean moveBetween = at[0] > 0 || score[0] > 0;
        boolean moveWithin = at[1] > 0 || score[1] > 0;
        if (!moveBetween || !moveWithin) {
            return new double[] {moveBetween ? score[0] / (observed[0] > 0 ? observed[0] : expected[0]) : 0,
                moveWithin ? score[1] / (observed[2] > 0 ? observed[2] : expected[2]) : 0};
        }
        double[] information = information(observed, expected);
        double determinant = determinant(information);
        double between = (information[2] * score[0] - information[1] * score[1]) / determinant;
        double within = (information[0] * score[1] - information[1] * score[0]) / determinant;
        if (at[0] + between < 0) {
            return new double[] {-at[0], (score[1] + information[1] * at[0]) / information[2]};
        }
        if (at[1] + within < 0) {
            return new double[] {(score[0] + information[1] * at[1]) / information[0], -at[1]};
        }
        return new double[] {between, within};
    }

    /** The observed information where it points up, and the expected one elsewhere. */
    private static double[] information(double[] observed, double[] expected) {
        boolean top = observed[0] > 0 && observed[2] > 0 && determinant(observed) > SINGULAR * observed[0] * observed[2];
        double[] information = top ? observed : expected;
        if (determinant(information) <= SINGULAR * information[0] * information[2]) {
            information[1] = 0;
        }
        return information;
    }

    private static double determinant(double[] information) {
        return information[0] * information[2] - information[1] * information[1];
    }
}

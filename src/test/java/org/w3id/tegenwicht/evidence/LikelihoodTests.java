package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the findings, REML ends where no other variance is more likely, in any unit and with few findings. */
class LikelihoodTests {

    private static final int GROUPS = 10;
    private static final double ROUNDING = 1e-7;

    @RepeatedTest(10)
    void isNowhereHigher(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int group = 0; group < GROUPS; group++) {
            int k = 2 + random.nextInt(12);
            double unit = Math.pow(10, random.nextInt(7) - 3);
            double tau = random.nextInt(3) * random.nextDouble();
            Design design = Design.of(IntStream.range(0, k).mapToObj(i -> finding(random, unit, tau)).toList());
            twoLevels(design, unit * unit);
            threeLevels(design, Clusters.of(IntStream.range(0, k).mapToObj(i -> i % (2 + k / 4)).toList(), k), unit * unit);
        }
    }

    private static Estimate finding(Random random, double unit, double tau) {
        double error = 0.05 + 0.3 * random.nextDouble();
        return new Estimate(unit * (0.2 + tau * random.nextGaussian() + error * random.nextGaussian()), unit * error);
    }

    private static void twoLevels(Design design, double scale) {
        double found = BetweenStudies.variance(design, PoolingMethod.REML);
        double highest = new WeightedFit(design, found).restrictedLogLikelihood();
        for (double tauSquared : elsewhere(scale)) {
            assertThat(new WeightedFit(design, tauSquared).restrictedLogLikelihood()).as("at %s, not %s", tauSquared, found)
                    .isLessThanOrEqualTo(highest + ROUNDING * (1 + Math.abs(highest)));
        }
    }

    private static void threeLevels(Design design, Clusters clusters, double scale) {
        ClusteredVariances found = ClusteredVariances.of(design, clusters);
        double highest = new ClusteredFit(design, clusters, found.between(), found.within()).logLikelihood;
        for (double between : elsewhere(scale)) {
            for (double within : elsewhere(scale)) {
                if (clusters.single() && within > 0) {
                    continue;
                }
                assertThat(new ClusteredFit(design, clusters, between, within).logLikelihood).as("at %s and %s, not %s", between, within, found)
                        .isLessThanOrEqualTo(highest + ROUNDING * (1 + Math.abs(highest)));
            }
        }
    }

    private static List<Double> elsewhere(double scale) {
        return IntStream.rangeClosed(0, 16).mapToObj(i -> i == 0 ? 0 : scale * Math.pow(10, -6 + i / 2.0)).toList();
    }
}

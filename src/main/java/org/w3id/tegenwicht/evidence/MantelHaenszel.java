package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Pools two-by-two tables by Mantel and Haenszel (1959): equal effects, sound where events are rare. Nothing is added to empty cells, except
 * for Q. Equals {@code rma.mh} of R metafor.
 *
 * @param k how many tables
 * @param effect the pooled effect: log ratio or difference, with its normal test and interval
 * @param heterogeneity Q, I² and H² of the effects of the tables around the pooled one, without tables where nobody or everybody had the
 *     outcome; τ² is 0
 */
public record MantelHaenszel(int k, Coefficient effect, Heterogeneity heterogeneity) {

    /**
     * @param level of the interval, between 0 and 1
     * @throws IllegalArgumentException when there is no table, or a ratio cannot be formed because a column of all tables is empty
     */
    public static MantelHaenszel pool(List<Counts> tables, CountMeasure measure, double level) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to pool: no tables were given");
        }
        Estimate pooled = switch (measure) {
            case ODDS_RATIO -> logOddsRatio(tables);
            case RISK_RATIO -> logRiskRatio(tables);
            case RISK_DIFFERENCE -> riskDifference(tables);
        };
        Coefficient effect = Coefficient.of(pooled.value(), pooled.variance(), Double.POSITIVE_INFINITY, level);
        return new MantelHaenszel(tables.size(), effect, around(pooled.value(), tables, measure));
    }

    /** Variance of Robins, Breslow and Greenland (1986). */
    private static Estimate logOddsRatio(List<Counts> tables) {
        double r = sum(tables, t -> t.a() * t.d() / t.n());
        double s = sum(tables, t -> t.b() * t.c() / t.n());
        requireEvents(r > 0 && s > 0);
        double pr = sum(tables, t -> (t.a() + t.d()) / t.n() * t.a() * t.d() / t.n());
        double cross = sum(tables, t -> (t.a() + t.d()) / t.n() * t.b() * t.c() / t.n() + (t.b() + t.c()) / t.n() * t.a() * t.d() / t.n());
        double qs = sum(tables, t -> (t.b() + t.c()) / t.n() * t.b() * t.c() / t.n());
        return new Estimate(Math.log(r / s), Math.sqrt((pr / (r * r) + cross / (r * s) + qs / (s * s)) / 2));
    }

    /** Variance of Greenland and Robins (1985). */
    private static Estimate logRiskRatio(List<Counts> tables) {
        double r = sum(tables, t -> t.a() * t.n2() / t.n());
        double s = sum(tables, t -> t.c() * t.n1() / t.n());
        requireEvents(r > 0 && s > 0);
        double spread = sum(tables, t -> t.n1() / t.n() * (t.n2() / t.n()) * (t.a() + t.c()) - t.a() / t.n() * t.c());
        return new Estimate(Math.log(r / s), Math.sqrt(spread / (r * s)));
    }

    /** Variance of Sato, Greenland and Robins (1989). */
    private static Estimate riskDifference(List<Counts> tables) {
        double whole = sum(tables, t -> t.n1() * t.n2() / t.n());
        double difference = sum(tables, t -> t.a() * t.n2() / t.n() - t.c() * t.n1() / t.n()) / whole;
        double first = sum(tables, t -> t.c() * square(t.n1() / t.n()) - t.a() * square(t.n2() / t.n())
                + t.n1() / t.n() * (t.n2() / t.n()) * (t.n2() - t.n1()) / 2);
        double second = sum(tables, t -> t.a() * (t.n2() - t.c()) / t.n() + t.c() * (t.n1() - t.a()) / t.n()) / 2;
        return new Estimate(difference, Math.sqrt(Math.max(0, difference * first + second)) / whole);
    }

    private static Heterogeneity around(double pooled, List<Counts> tables, CountMeasure measure) {
        List<Counts> telling = tables.stream().filter(MantelHaenszel::tells).toList();
        int freedom = telling.size() - 1;
        if (freedom < 1) {
            return Heterogeneity.NONE;
        }
        double q = telling.stream().map(table -> table.effect(measure)).mapToDouble(e -> square(e.value() - pooled) / e.variance()).sum();
        return new Heterogeneity(q, freedom, Distributions.chiSquaredUpper(q, freedom), 0, q > freedom ? 100 * (q - freedom) / q : 0, q / freedom);
    }

    /** A table where nobody or everybody had the outcome does not count for Q. */
    private static boolean tells(Counts table) {
        long events = table.events() + table.comparisonEvents();
        return events > 0 && events < table.size() + table.comparisonSize();
    }

    private static void requireEvents(boolean enough) {
        if (!enough) {
            throw new IllegalArgumentException("No ratio can be formed: in all tables together, a group has no events or nobody without one");
        }
    }

    private static double sum(List<Counts> tables, ToDoubleFunction<Cells> of) {
        return tables.stream().map(Cells::of).mapToDouble(of).sum();
    }

    private static double square(double value) {
        return value * value;
    }

    private record Cells(double a, double b, double c, double d) {

        static Cells of(Counts t) {
            return new Cells(t.events(), t.size() - t.events(), t.comparisonEvents(), t.comparisonSize() - t.comparisonEvents());
        }

        double n1() {
            return a + b;
        }

        double n2() {
            return c + d;
        }

        double n() {
            return a + b + c + d;
        }
    }
}

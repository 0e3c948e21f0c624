package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.w3id.tegenwicht.evidence.Counts;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;

/**
 * How large an effect is, in units that people know: out of 100, months at school, percentage points. A standardized difference becomes
 * Cohen's U3, the share of the comparison that somebody average in the group does better than (Cohen 1988).
 */
final class Sizes {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final String CORRESPONDENCE_TEST = "/design/correspondence-test";

    private final Phrases phrases;
    private final double value;
    private final Optional<Interval> interval;

    private Sizes(Phrases phrases, MetaAnalysis analysis) {
        this.phrases = phrases;
        this.value = analysis.estimate();
        this.interval = analysis.effect().map(effect -> effect.interval());
    }

    static String say(Phrases phrases, Pool.Kind kind, List<Measured> findings, MetaAnalysis analysis) {
        Sizes sizes = new Sizes(phrases, analysis);
        OptionalDouble comparison = kind.scale() == Scale.RISK_RATIO ? comparisonRisk(findings) : OptionalDouble.empty();
        return switch (kind.scale()) {
            case RISK_RATIO -> comparison.isPresent() ? sizes.outOfHundred(kind, findings, comparison.getAsDouble())
                    : sizes.decimals("size.risk-ratio", kind.scale()::shown);
            case STANDARDIZED -> sizes.standardized(kind, findings);
            case RISK_DIFFERENCE -> sizes.decimals("size.risk-difference", difference -> 100 * difference);
            case FISHER_Z, CORRELATION -> sizes.decimals("size.correlation", kind.scale()::shown);
            case ODDS_RATIO, RATE_RATIO, MEAN_DIFFERENCE -> sizes.decimals("size." + kind.scale().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    kind.scale()::shown);
        };
    }

    private String outOfHundred(Pool.Kind kind, List<Measured> findings, double comparison) {
        boolean applications = findings.stream().allMatch(finding -> Facet.DESIGN.values(finding.row()).stream().anyMatch(design -> design.endsWith(CORRESPONDENCE_TEST)));
        DoubleUnaryOperator hundredfold = log -> Math.min(100, 100 * comparison * Math.exp(log));
        boolean near = Math.round(hundredfold.applyAsDouble(value)) == Math.round(100 * comparison); // rounded whole, a difference would be told as none
        DoubleUnaryOperator told = near ? log -> Math.round(10 * hundredfold.applyAsDouble(log)) / 10.0 : hundredfold;
        return phrases.say(applications ? "size.applications" : kind.exposure() ? "size.groups" : "size.people",
                number(told.applyAsDouble(value), near), between(told, near), number(told.applyAsDouble(0), near));
    }

    private String standardized(Pool.Kind kind, List<Measured> findings) {
        int sign = kind.favourableSign();
        DoubleUnaryOperator betterThan = effect -> 100 * NORMAL.cumulativeProbability(sign * effect);
        String better = phrases.say(kind.exposure() ? "size.standardized-exposure" : "size.standardized", phrases.whole(betterThan.applyAsDouble(value)),
                between(betterThan, false));
        boolean learning = !kind.exposure() && findings.stream().allMatch(finding -> "true".equals(finding.row().text("schoolResult")));
        return learning ? better + " " + months(sign) : better;
    }

    private String months(int sign) {
        int months = MonthsOfProgress.of(sign * value);
        String lost = months < 0 ? "-lost" : "";
        return phrases.say("size.months" + lost + (Math.abs(months) == 1 ? ".one" : ""), phrases.whole(Math.abs(months)),
                between(effect -> (months < 0 ? -1 : 1) * MonthsOfProgress.of(sign * effect), false));
    }

    private String decimals(String key, DoubleUnaryOperator scale) {
        return phrases.say(key, phrases.decimal(scale.applyAsDouble(value)), between(scale, true));
    }

    /** The interval on another scale, the lower limit first; nothing when there is none. */
    private String between(DoubleUnaryOperator scale, boolean decimals) {
        return interval.map(known -> {
            double one = scale.applyAsDouble(known.low());
            double other = scale.applyAsDouble(known.high());
            return phrases.say("interval", number(Math.min(one, other), decimals), number(Math.max(one, other), decimals));
        }).orElse("");
    }

    private String number(double number, boolean decimals) {
        return decimals ? phrases.decimal(number) : phrases.whole(number);
    }

    /** How often it happens in the comparison groups, all of them together; empty when not every finding has counts. */
    private static OptionalDouble comparisonRisk(List<Measured> findings) {
        List<Counts> counts = findings.stream().flatMap(finding -> finding.counts().stream()).toList();
        double events = counts.stream().mapToLong(Counts::comparisonEvents).sum();
        double people = counts.stream().mapToLong(Counts::comparisonSize).sum();
        return counts.size() < findings.size() || events == 0 ? OptionalDouble.empty() : OptionalDouble.of(events / people);
    }
}

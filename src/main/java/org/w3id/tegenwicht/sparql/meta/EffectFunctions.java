package org.w3id.tegenwicht.sparql.meta;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.tegenwicht.evidence.Conversions;
import org.w3id.tegenwicht.evidence.Correlation;
import org.w3id.tegenwicht.evidence.Counts;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.GroupScores;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.StandardizedDifference;
import org.w3id.tegenwicht.sparql.meta.Term.Text;

/** The effect sizes that a query can calculate, from one to another and back. The formulas, with their sources, are those of {@code evidence}. */
final class EffectFunctions {

    private static final String COUNTS = "(events, size, comparisonEvents, comparisonSize)";
    private static final String SCORES = "(mean, standardDeviation, size, comparisonMean, comparisonStandardDeviation, comparisonSize)";
    private static final String DIFFERENCE = "(d, size, comparisonSize)";
    private static final Text OF_COUNTS = new Text("Van hoeveel mensen er hoeveel de uitkomst hadden, in de groep en in de vergelijkingsgroep. Is een "
            + "van de vier cellen leeg, dan komt er overal 0,5 bij.", "From how many had the outcome out of how many, in the group and in the comparison. "
            + "When one of the four cells is empty, 0.5 is added to each.");
    private static final Text OF_SCORES = new Text("Van gemiddelde, standaardafwijking en aantal van de groep en van de vergelijkingsgroep.",
            "From mean, standard deviation and size of the group and of the comparison.");
    private static final Text OF_DIFFERENCE = new Text("Van Cohens d en het aantal mensen in de groep en in de vergelijkingsgroep.",
            "From Cohen's d and how many there were in the group and in the comparison.");

    private static final Map<String, EffectFunction> ALL = Stream.of(
            both("logRiskRatio", COUNTS, "logaritme van het risico-ratio (respons-ratio)", "logarithm of the risk ratio (response ratio)", OF_COUNTS,
                    n -> counts(n).logRiskRatio()),
            both("logOddsRatio", COUNTS, "logaritme van het odds-ratio", "logarithm of the odds ratio", OF_COUNTS, n -> counts(n).logOddsRatio()),
            both("riskDifference", COUNTS, "verschil tussen twee aandelen", "difference of two proportions", OF_COUNTS, n -> counts(n).riskDifference()),
            both("cohensD", SCORES, "Cohens d", "Cohen's d", OF_SCORES, n -> scores(n).cohensD()),
            both("hedgesG", SCORES, "Hedges' g", "Hedges' g", OF_SCORES, n -> scores(n).hedgesG()),
            both("hedgesGFromD", DIFFERENCE, "Hedges' g uit Cohens d", "Hedges' g from Cohen's d", OF_DIFFERENCE,
                    n -> new StandardizedDifference(n[0], whole(n[1]), whole(n[2])).hedgesG()),
            correlations(), conversions(), errors(), back()).flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(function -> function.term().iri(), Function.identity()));

    private EffectFunctions() {
    }

    /** All of them, by IRI. */
    static Map<String, EffectFunction> all() {
        return ALL;
    }

    static List<Term> terms() {
        return ALL.values().stream().map(EffectFunction::term).toList();
    }

    private static Stream<EffectFunction> correlations() {
        return Stream.of(
                EffectFunction.of("fisherZ", "(r)", new Text("Fishers z van een correlatie", "Fisher's z of a correlation"),
                        new Text("De schaal waarop correlaties worden samengevat.", "The scale on which correlations are pooled."),
                        n -> new Correlation(n[0], 4).fisherZ().value()),
                EffectFunction.of("fisherZSe", "(size)", new Text("standaardfout van Fishers z", "standard error of Fisher's z"),
                        new Text("Van het aantal mensen.", "From the number of people."), n -> new Correlation(0, whole(n[0])).fisherZ().standardError()));
    }

    private static Stream<EffectFunction> conversions() {
        Text sameFactor = new Text("De standaardfout gaat met dezelfde functie mee.", "The standard error is converted by the same function.");
        return Stream.of(
                EffectFunction.of("logOddsRatioFromD", "(d)", new Text("log-odds-ratio uit Cohens d", "log odds ratio from Cohen's d"), sameFactor,
                        n -> Conversions.differenceToLogOddsRatio(exact(n[0])).value()),
                EffectFunction.of("dFromLogOddsRatio", "(logOddsRatio)", new Text("Cohens d uit een log-odds-ratio", "Cohen's d from a log odds ratio"),
                        sameFactor, n -> Conversions.logOddsRatioToDifference(exact(n[0])).value()),
                EffectFunction.of("correlationFromD", DIFFERENCE, new Text("correlatie uit Cohens d", "correlation from Cohen's d"), OF_DIFFERENCE,
                        n -> Conversions.differenceToCorrelation(exact(n[0]), whole(n[1]), whole(n[2])).value()),
                EffectFunction.of("correlationFromDSe", "(d, standardError, size, comparisonSize)",
                        new Text("standaardfout van een correlatie uit Cohens d", "standard error of a correlation from Cohen's d"),
                        new Text("Van Cohens d, de standaardfout daarvan en twee aantallen.", "From Cohen's d, its standard error and two sizes."),
                        n -> Conversions.differenceToCorrelation(new Estimate(n[0], n[1]), whole(n[2]), whole(n[3])).standardError()),
                EffectFunction.of("dFromCorrelation", "(r)", new Text("Cohens d uit een correlatie", "Cohen's d from a correlation"),
                        new Text("Voor groepen die even groot zijn.", "For groups of equal size."),
                        n -> Conversions.correlationToDifference(exact(n[0])).value()),
                EffectFunction.of("dFromCorrelationSe", "(r, standardError)",
                        new Text("standaardfout van Cohens d uit een correlatie", "standard error of Cohen's d from a correlation"),
                        new Text("Van een correlatie en de standaardfout daarvan.", "From a correlation and its standard error."),
                        n -> Conversions.correlationToDifference(new Estimate(n[0], n[1])).standardError()));
    }

    private static Stream<EffectFunction> errors() {
        return Stream.of(
                EffectFunction.of("seFromInterval", "(low, high[, level])", new Text("standaardfout uit een interval", "standard error from an interval"),
                        new Text("Van een betrouwbaarheidsinterval op de schaal van het effect (van een ratio: de logaritmen). Zonder niveau: 0,95.", "From "
                                + "a confidence interval on the scale of the effect (of a ratio: the logarithms). Without a level: 0.95."),
                        n -> Estimate.standardErrorOf(new Interval(n[0], n[1], n.length > 2 ? n[2] : 0.95))),
                EffectFunction.of("seFromVariance", "(variance)", new Text("standaardfout uit een variantie", "standard error from a variance"),
                        new Text("De wortel.", "The square root."), n -> Math.sqrt(n[0])));
    }

    private static Stream<EffectFunction> back() {
        return Stream.of(
                EffectFunction.of("ratio", "(log)", new Text("ratio uit een logaritme", "ratio from a logarithm"),
                        new Text("Terug van een log-ratio, ook voor de grenzen van een interval: exp.",
                                "Back from a log ratio, also for the limits of an interval: exp."),
                        n -> Math.exp(n[0])),
                EffectFunction.of("correlation", "(z)", new Text("correlatie uit Fishers z", "correlation from Fisher's z"),
                        new Text("Terug van Fishers z, ook voor de grenzen van een interval: tanh.",
                                "Back from Fisher's z, also for the limits of an interval: tanh."),
                        n -> Correlation.ofFisherZ(n[0])));
    }

    /** An effect size, and its standard error under the same name with Se. */
    private static Stream<EffectFunction> both(String name, String arguments, String nl, String en, Text comment, Function<double[], Estimate> effect) {
        return Stream.of(
                EffectFunction.of(name, arguments, new Text(nl, en), comment, n -> effect.apply(n).value()),
                EffectFunction.of(name + "Se", arguments, new Text("standaardfout: " + nl, "standard error: " + en), comment,
                        n -> effect.apply(n).standardError()));
    }

    private static Counts counts(double[] n) {
        return new Counts(whole(n[0]), whole(n[1]), whole(n[2]), whole(n[3]));
    }

    private static StandardizedDifference scores(double[] n) {
        return new GroupScores(n[0], n[1], whole(n[2])).standardized(new GroupScores(n[3], n[4], whole(n[5])));
    }

    /** A value of which the standard error does not matter. */
    private static Estimate exact(double value) {
        return new Estimate(value, 0);
    }

    /** How many: 39.0 is 39, 39.5 is a mistake. */
    private static long whole(double number) {
        if (number != Math.rint(number) || Math.abs(number) > 1e15) {
            throw new IllegalArgumentException("Not a whole number: " + number);
        }
        return (long) number;
    }
}

package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.EggerTest;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.evidence.Moderators;
import org.w3id.tegenwicht.evidence.NoConvergenceException;
import org.w3id.tegenwicht.evidence.ThreeLevelRegression;

/** Reads from pooled findings what bears on the domains of GRADE. */
final class Grading {

    private static final int ENOUGH_CLUSTERS = 10;
    private static final String NETHERLANDS = "/place/nl";

    private Grading() { }

    static GradeFacts of(Pool.Kind kind, List<Measured> findings, Optional<MetaAnalysis> analysis) {
        Map<String, Long> countries = counted(findings, Facet.COUNTRY);
        long favourable = findings.stream().filter(finding -> kind.favourableSign() * finding.estimate().value() > 0).count();
        return new GradeFacts(counted(findings, Facet.DESIGN), (double) favourable / findings.size(), countries,
                countries.entrySet().stream().filter(country -> country.getKey().endsWith(NETHERLANDS)).mapToLong(Map.Entry::getValue).sum(),
                List.copyOf(counted(findings, Facet.OUTCOME).keySet()), findings.stream().mapToDouble(Measured::people).sum(),
                analysis.flatMap(MetaAnalysis::effect).map(effect -> effect.interval().contains(0)),
                analysis.flatMap(MetaAnalysis::prediction).map(prediction -> prediction.contains(0)),
                analysis.filter(known -> known.clusters() >= ENOUGH_CLUSTERS).flatMap(known -> smallStudies(findings, known)));
    }

    private static Map<String, Long> counted(List<Measured> findings, Facet facet) {
        return findings.stream().flatMap(finding -> facet.values(finding.row()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Optional<Coefficient> smallStudies(List<Measured> findings, MetaAnalysis analysis) {
        List<Estimate> effects = findings.stream().map(Measured::estimate).toList();
        try {
            return Optional.of(analysis.model() == MetaAnalysis.Model.TWO_LEVEL
                    ? EggerTest.of(effects, analysis.settings()).slope()
                    : ThreeLevelRegression.fit(effects, findings.stream().map(Measured::cluster).toList(), Moderators.number("standard error",
                            effects.stream().mapToDouble(Estimate::standardError).toArray()), analysis.settings().level()).coefficients().get(1));
        } catch (IllegalArgumentException | NoConvergenceException untestable) {
            return Optional.empty();
        }
    }
}

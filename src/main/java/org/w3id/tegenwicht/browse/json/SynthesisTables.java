package org.w3id.tegenwicht.browse.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.synthesis.Measured;
import org.w3id.tegenwicht.query.synthesis.Methods;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Subgroup;
import org.w3id.tegenwicht.query.synthesis.Synthesis;

/** A synthesis as tables: its results, or its findings as a data frame that R metafor takes. */
final class SynthesisTables {

    private static final List<String> RESULTS = List.of("pool", "subgroup", "effect_measure", "favourable_direction", "effect_of", "method", "findings", "clusters",
        "estimate", "standard_error", "ci_low", "ci_high", "ci_level", "degrees_of_freedom", "p", "prediction_low", "prediction_high", "tau2", "i2", "q");
    private static final List<String> FRAME = List.of("pool", "slab", "yi", "vi", "cluster", "study", "finding", "year", "measure", "favourable_direction", "outcome",
        "ground", "population", "comparison_population", "country", "design", "intervention", "exposure", "time_point", "dataset");
    private static final List<String> MODERATORS = List.of("outcome", "ground", "group", "comparisonGroup", "country", "design", "intervention", "exposure",
            "timePoint", "dataset");

    private SynthesisTables() { }

    /** A line for each pool, and below it one for each subgroup. */
    static String results(Synthesis synthesis) {
        List<List<?>> lines = new ArrayList<>();
        for (int i = 0; i < synthesis.pools().size(); i++) {
            Pool pool = synthesis.pools().get(i);
            lines.add(result(i + 1, "", pool, pool.findings().size(), pool.analysis()));
            for (Subgroup subgroup : pool.subgroups()) {
                lines.add(result(i + 1, subgroup.value() == null ? "NA" : slug(subgroup.value()), pool, subgroup.findings(), subgroup.analysis()));
            }
        }
        return Csv.of(RESULTS, lines);
    }

    /** A line for each pooled finding: effect {@code yi} and sampling variance {@code vi}, with {@code pool} for those that may be pooled together. */
    static String frame(Synthesis synthesis) {
        List<List<?>> lines = new ArrayList<>();
        for (int i = 0; i < synthesis.pools().size(); i++) {
            int pool = i + 1;
            synthesis.pools().get(i).findings().forEach(finding -> lines.add(line(pool, finding)));
        }
        return Csv.of(FRAME, lines);
    }

    private static List<?> result(int number, String subgroup, Pool pool, int findings, Optional<MetaAnalysis> analysis) {
        Optional<Coefficient> effect = analysis.flatMap(MetaAnalysis::effect);
        Optional<Interval> interval = effect.map(Coefficient::interval);
        Optional<Interval> prediction = analysis.flatMap(MetaAnalysis::prediction);
        List<Object> line = new ArrayList<>(List.of(number, subgroup, slug(pool.kind().measure()), slug(pool.kind().direction()),
                pool.kind().exposure() ? "exposure" : "intervention", analysis.map(Methods::named).orElse(""), findings));
        line.addAll(Arrays.asList(analysis.map(MetaAnalysis::clusters).orElse(null), analysis.map(MetaAnalysis::estimate).orElse(null),
                effect.map(known -> known.estimate().standardError()).orElse(null), interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null), interval.map(Interval::level).orElse(null),
                effect.map(Coefficient::freedom).filter(Double::isFinite).orElse(null), effect.map(Coefficient::p).filter(Double::isFinite).orElse(null),
                prediction.map(Interval::low).orElse(null), prediction.map(Interval::high).orElse(null)));
        line.addAll(Arrays.asList(analysis.map(known -> known.heterogeneity().tauSquared()).orElse(null),
                analysis.map(known -> known.heterogeneity().iSquared()).orElse(null), analysis.map(known -> known.heterogeneity().q()).orElse(null)));
        return line;
    }

    private static List<?> line(int pool, Measured finding) {
        Row row = finding.row();
        String study = row.cell("studyLabel").present() ? row.text("studyLabel") : slug(finding.study());
        List<Object> line = new ArrayList<>(List.of(pool, study + " / " + slug(finding.iri()), finding.estimate().value(), finding.estimate().variance(),
                finding.cluster(), slug(finding.study()), finding.iri()));
        line.addAll(Arrays.asList(row.text("year"), slug(row.text("effectMeasure")), slug(row.text("favourableDirection"))));
        MODERATORS.forEach(column -> line.add(slugs(row, column)));
        return line;
    }

    /** Several values have {@code |} between them; none is NA, as R reads it. */
    private static String slugs(Row row, String column) {
        if (!row.cell(column).present()) {
            return "NA";
        }
        List<String> items = row.list(column);
        return items.isEmpty() ? slug(row.text(column)) : String.join("|", items.stream().map(SynthesisTables::slug).toList());
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}

package org.w3id.tegenwicht.browse.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Heterogeneity;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.synthesis.GradeFacts;
import org.w3id.tegenwicht.query.synthesis.Measured;
import org.w3id.tegenwicht.query.synthesis.Methods;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Scale;
import org.w3id.tegenwicht.query.synthesis.Subgroup;

/** One pool of a synthesis, as JSON shows it. What is not known is left out. */
final class PoolAnswer {

    private final Pool pool;
    private final Fields fields;

    private PoolAnswer(Pool pool, Fields fields) {
        this.pool = pool;
        this.fields = fields;
    }

    static Map<String, Object> of(Pool pool, Fields fields) {
        return new PoolAnswer(pool, fields).whole();
    }

    private Map<String, Object> whole() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("effectMeasure", fields.reference(pool.kind().measure()));
        answer.put("favourableDirection", fields.reference(pool.kind().direction()));
        answer.put("effectOf", pool.kind().exposure() ? "exposure" : "intervention");
        answer.put("findingCount", pool.findings().size());
        answer.put("studyCount", pool.studies());
        pool.analysis().ifPresent(analysis -> answer.putAll(numbers(analysis, pool.kind().scale())));
        answer.put("sentence", pool.sentence());
        answer.put("cautions", pool.cautions());
        if (!pool.subgroups().isEmpty()) {
            answer.put("subgroups", pool.subgroups().stream().map(this::subgroup).toList());
            pool.between().ifPresent(between -> answer.put("betweenSubgroups", test(between)));
        }
        answer.put("grade", grade(pool.facts()));
        answer.put("findings", findings());
        return answer;
    }

    private static Map<String, Object> numbers(MetaAnalysis analysis, Scale scale) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("method", Methods.named(analysis));
        numbers.put("clusterCount", analysis.clusters());
        numbers.put("estimate", analysis.estimate());
        analysis.effect().ifPresent(effect -> numbers.putAll(certainty(effect)));
        analysis.prediction().ifPresent(prediction -> limits(numbers, "prediction", prediction));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("scale", scale.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shown.put("estimate", scale.shown(analysis.estimate()));
        analysis.effect().ifPresent(effect -> limits(shown, "ci", effect.interval().map(scale::shown)));
        analysis.prediction().ifPresent(prediction -> limits(shown, "prediction", prediction.map(scale::shown)));
        numbers.put("shown", shown);
        Heterogeneity heterogeneity = analysis.heterogeneity();
        Map<String, Object> spread = test(heterogeneity);
        spread.put("tauSquared", heterogeneity.tauSquared());
        spread.put("iSquared", heterogeneity.iSquared());
        spread.put("hSquared", heterogeneity.hSquared());
        numbers.put("heterogeneity", spread);
        return numbers;
    }

    private static Map<String, Object> certainty(Coefficient effect) {
        Map<String, Object> certainty = new LinkedHashMap<>();
        certainty.put("standardError", effect.estimate().standardError());
        limits(certainty, "ci", effect.interval());
        certainty.put("ciLevel", effect.interval().level());
        if (Double.isFinite(effect.freedom())) {
            certainty.put("degreesOfFreedom", effect.freedom());
        }
        if (Double.isFinite(effect.statistic())) {
            certainty.put("statistic", effect.statistic());
            certainty.put("p", effect.p());
        }
        return certainty;
    }

    private static void limits(Map<String, Object> into, String name, Interval interval) {
        into.put(name + "Low", interval.low());
        into.put(name + "High", interval.high());
    }

    private static Map<String, Object> test(Heterogeneity heterogeneity) {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("q", heterogeneity.q());
        test.put("degreesOfFreedom", heterogeneity.freedom());
        test.put("p", heterogeneity.p());
        return test;
    }

    private Map<String, Object> subgroup(Subgroup subgroup) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (subgroup.value() != null) {
            one.put("value", fields.reference(subgroup.value()));
        }
        one.put("findingCount", subgroup.findings());
        subgroup.analysis().ifPresent(analysis -> one.putAll(numbers(analysis, pool.kind().scale())));
        return one;
    }

    private Map<String, Object> grade(GradeFacts facts) {
        Map<String, Object> grade = new LinkedHashMap<>();
        grade.put("riskOfBias", Map.of("designs", counted(facts.designs())));
        Map<String, Object> inconsistency = new LinkedHashMap<>();
        inconsistency.put("favourableShare", facts.favourable());
        facts.predictionIncludesNoEffect().ifPresent(includes -> inconsistency.put("predictionIncludesNoEffect", includes));
        grade.put("inconsistency", inconsistency);
        Map<String, Object> indirectness = new LinkedHashMap<>();
        indirectness.put("countries", counted(facts.countries()));
        indirectness.put("findingsFromTheNetherlands", facts.fromTheNetherlands());
        indirectness.put("outcomes", facts.outcomes().stream().map(fields::reference).toList());
        grade.put("indirectness", indirectness);
        Map<String, Object> imprecision = new LinkedHashMap<>();
        imprecision.put("sampleSizes", facts.people());
        facts.includesNoEffect().ifPresent(includes -> imprecision.put("intervalIncludesNoEffect", includes));
        grade.put("imprecision", imprecision);
        facts.smallStudies().ifPresent(slope -> {
            Map<String, Object> bias = new LinkedHashMap<>();
            bias.put("slopeOnStandardError", slope.estimate().value());
            bias.put("standardError", slope.estimate().standardError());
            bias.put("p", slope.p());
            grade.put("publicationBias", bias);
        });
        return grade;
    }

    private List<Map<String, Object>> counted(Map<String, Long> counts) {
        return counts.entrySet().stream().map(count -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("value", fields.reference(count.getKey()));
            one.put("findingCount", count.getValue());
            return one;
        }).toList();
    }

    private List<Map<String, Object>> findings() {
        List<Map<String, Object>> all = new ArrayList<>();
        Optional<List<Double>> weights = pool.analysis().map(MetaAnalysis::weights);
        for (int i = 0; i < pool.findings().size(); i++) {
            Measured finding = pool.findings().get(i);
            Map<String, Object> one = fields.named(finding.iri(), "finding", finding.iri().substring(finding.iri().lastIndexOf('/') + 1), finding.label());
            one.put("study", fields.reference(finding.study()));
            one.put("cluster", finding.cluster());
            one.put("estimate", finding.estimate().value());
            one.put("standardError", finding.estimate().standardError());
            one.put("standardErrorFrom", finding.origin().name().toLowerCase(Locale.ROOT));
            int at = i;
            weights.ifPresent(known -> one.put("weight", known.get(at)));
            all.add(one);
        }
        return all;
    }
}

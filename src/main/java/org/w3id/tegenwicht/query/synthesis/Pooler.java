package org.w3id.tegenwicht.query.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Heterogeneity;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.evidence.NoConvergenceException;
import org.w3id.tegenwicht.evidence.Pooling;
import org.w3id.tegenwicht.evidence.PoolingMethod;
import org.w3id.tegenwicht.evidence.Settings;

/** Pools findings of one kind, as a question asks. */
final class Pooler {

    private final Question question;
    private final Sentences sentences;

    Pooler(Question question, Sentences sentences) {
        this.question = question;
        this.sentences = sentences;
    }

    /** One pool for each kind of finding, the largest first. */
    List<Pool> pools(List<Measured> findings) {
        Map<Pool.Kind, List<Measured>> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(Pool.Kind.of(finding), kind -> new ArrayList<>()).add(finding));
        return kinds.entrySet().stream().map(entry -> pool(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Pool pool) -> -pool.findings().size())).toList();
    }

    private Pool pool(Pool.Kind kind, List<Measured> findings) {
        Optional<MetaAnalysis> analysis = analysis(findings);
        int studies = (int) findings.stream().map(Measured::study).distinct().count();
        List<Subgroup> subgroups = question.by().map(facet -> subgroups(kind, facet.on(kind), findings)).orElse(List.of());
        Optional<Heterogeneity> between = subgroups.stream().mapToInt(Subgroup::findings).sum() == findings.size() ? between(subgroups) : Optional.empty();
        GradeFacts facts = Grading.of(kind, findings, analysis);
        return new Pool(kind, findings, studies, analysis, subgroups, between, facts, sentences.cautions(findings, analysis),
                sentences.sentence(kind, findings, studies, analysis));
    }

    private Optional<MetaAnalysis> analysis(List<Measured> findings) {
        List<Estimate> effects = findings.stream().map(Measured::estimate).toList();
        List<String> clusters = question.clustered() ? findings.stream().map(Measured::cluster).toList() : null;
        try {
            return Optional.of(MetaAnalysis.of(effects, clusters, question.settings()));
        } catch (NoConvergenceException none) {
            return Optional.empty();
        }
    }

    /** A finding with several values counts for each of them. */
    private List<Subgroup> subgroups(Pool.Kind kind, Facet facet, List<Measured> findings) {
        Map<String, List<Measured>> members = new LinkedHashMap<>();
        for (Measured finding : findings) {
            List<String> values = facet.values(finding.row());
            if (values.isEmpty()) {
                members.computeIfAbsent(null, none -> new ArrayList<>()).add(finding);
            }
            values.forEach(value -> members.computeIfAbsent(value, one -> new ArrayList<>()).add(finding));
        }
        return members.entrySet().stream().map(entry -> subgroup(kind, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Subgroup subgroup) -> -subgroup.findings())).toList();
    }

    private Subgroup subgroup(Pool.Kind kind, String value, List<Measured> members) {
        Optional<MetaAnalysis> analysis = analysis(members);
        return new Subgroup(value, members.size(), analysis, analysis.map(known -> Phrases.both(phrases -> Sizes.say(phrases, kind, members, known))));
    }

    private static Optional<Heterogeneity> between(List<Subgroup> subgroups) {
        List<Estimate> effects = subgroups.stream().flatMap(subgroup -> subgroup.analysis().stream()).flatMap(analysis -> analysis.effect().stream())
                .map(Coefficient::estimate).filter(estimate -> estimate.standardError() > 0).toList();
        return effects.size() < 2 ? Optional.empty()
                : Optional.of(Pooling.pool(effects, Settings.STANDARD.with(PoolingMethod.EE)).heterogeneity());
    }
}

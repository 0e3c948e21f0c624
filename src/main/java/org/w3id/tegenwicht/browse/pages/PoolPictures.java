package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.tegenwicht.browse.pages.PoolWords.Rows;
import org.w3id.tegenwicht.browse.plots.Forest;
import org.w3id.tegenwicht.browse.plots.Scale;
import org.w3id.tegenwicht.browse.plots.Sources;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.Measured;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Subgroup;

/**
 * Turns a pool into a forest: each finding while there are few, by subgroup; else a row for what each subgroup says together, the largest
 * first.
 */
final class PoolPictures {

    /** With so many findings each is still drawn. */
    private static final int EACH = 40;
    /** More than so many make no picture: only the heaviest are drawn. */
    private static final int MOST = 60;
    /** So many subgroups are shown. */
    private static final int MOST_SUBGROUPS = 25;

    private final Links links;
    private final PoolWords words;
    private final String language;
    private final double level;

    /** @param level the confidence level of all intervals */
    PoolPictures(Links links, PoolWords words, String language, double level) {
        this.links = links;
        this.words = words;
        this.language = language;
        this.level = level;
    }

    /**
     * The picture of a pool.
     *
     * @param together whether the pool as a whole means something, and not only its subgroups
     */
    Forest forest(Pool pool, Facet by, boolean together, Sources sources) {
        Optional<Forest.Summary> overall = together ? pool.analysis().flatMap(analysis -> summary(words.say("synthesis.overall"), analysis)) : Optional.empty();
        List<Forest.Finding> subgroups = subgroups(pool);
        boolean each = together && pool.findings().size() <= EACH || subgroups.isEmpty();
        if (each && pool.findings().size() > MOST) {
            return new Forest(List.of(new Forest.Group(null, heaviest(pool), null)), overall.orElse(null), scale(pool.kind()),
                    words.heaviest(pool.kind(), EACH, pool.findings().size()), sources);
        }
        List<Forest.Group> groups = each ? findings(pool, by) : List.of(new Forest.Group(null, subgroups, null));
        return new Forest(groups, overall.orElse(null), scale(pool.kind()), words.picture(pool.kind(), by, each ? Rows.FINDINGS : Rows.PARTS), sources);
    }

    /** The results of reviews beside each other, not pooled. */
    Forest reviews(Pool.Kind kind, List<Measured> results, Sources sources) {
        List<Forest.Finding> rows = results.stream().map(result -> finding(result, null, true)).toList();
        return new Forest(List.of(new Forest.Group(null, rows, null)), null, scale(kind), words.picture(kind, null, Rows.REVIEWS), sources);
    }

    private static Scale scale(Pool.Kind kind) {
        return kind.scale().ratio() ? Scale.RATIO : Scale.LINEAR;
    }

    /** Each finding, below the name of its subgroup when every finding is in one only. */
    private List<Forest.Group> findings(Pool pool, Facet by) {
        List<Forest.Finding> rows = rows(pool);
        boolean apart = by != null && pool.subgroups().size() > 1 && pool.subgroups().stream().mapToInt(Subgroup::findings).sum() == rows.size();
        if (!apart) {
            return List.of(new Forest.Group(null, rows, null));
        }
        Map<String, List<Forest.Finding>> members = new LinkedHashMap<>();
        IntStream.range(0, rows.size()).forEach(at -> members.computeIfAbsent(value(by, pool.findings().get(at).row()), value -> new ArrayList<>()).add(rows.get(at)));
        return pool.subgroups().stream().map(subgroup -> new Forest.Group(label(subgroup), members.get(String.valueOf(subgroup.value())),
                subgroup.findings() == 1 ? null : subgroup.analysis().flatMap(analysis -> summary(words.say("synthesis.subtotal", label(subgroup)), analysis)).orElse(null)))
                .toList();
    }

    private List<Forest.Finding> heaviest(Pool pool) {
        return rows(pool).stream().sorted(Comparator.comparingDouble((Forest.Finding row) -> row.weight() == null ? 0 : -row.weight())).limit(EACH).toList();
    }

    private List<Forest.Finding> rows(Pool pool) {
        boolean alike = !pool.kind().exposure() && pool.facts().outcomes().size() == 1;
        Optional<List<Double>> weights = pool.analysis().map(MetaAnalysis::weights);
        return IntStream.range(0, pool.findings().size())
                .mapToObj(at -> finding(pool.findings().get(at), weights.map(known -> known.get(at)).orElse(null), !alike)).toList();
    }

    private List<Forest.Finding> subgroups(Pool pool) {
        return pool.subgroups().stream().filter(subgroup -> subgroup.analysis().flatMap(MetaAnalysis::effect).isPresent()).limit(MOST_SUBGROUPS)
                .map(subgroup -> row(subgroup, subgroup.analysis().orElseThrow())).toList();
    }

    private Forest.Finding row(Subgroup subgroup, MetaAnalysis analysis) {
        return new Forest.Finding(label(subgroup), subgroup.value() == null ? null : links.to(subgroup.value(), language).href(), analysis.estimate(),
                analysis.effect().orElseThrow().interval(), null, words.size(subgroup.findings(), analysis), false);
    }

    private Forest.Finding finding(Measured finding, Double weight, boolean measured) {
        String study = finding.row().cell("studyLabel").present() ? finding.row().text("studyLabel") : links.to(finding.study(), language).label();
        Interval interval = finding.estimate().interval(level);
        return new Forest.Finding(study, "/doc/finding/" + finding.iri().substring(finding.iri().lastIndexOf('/') + 1), finding.estimate().value(), interval,
                weight, note(finding.row(), measured), false);
    }

    /** Whom it is about or what was measured, where that differs from row to row, and where. */
    private String note(Row row, boolean measured) {
        List<String> parts = new ArrayList<>(measured ? row.list(row.cell("exposure").present() ? "group" : "outcome") : List.of());
        parts.addAll(row.list("country"));
        return parts.isEmpty() ? null : String.join(", ", parts.stream().map(iri -> links.to(iri, language).label()).toList());
    }

    private Optional<Forest.Summary> summary(String label, MetaAnalysis analysis) {
        return analysis.effect().map(effect -> new Forest.Summary(label, analysis.estimate(), effect.interval(), analysis.prediction().orElse(null)));
    }

    private String label(Subgroup subgroup) {
        return subgroup.value() == null ? words.say("synthesis.unknown") : links.to(subgroup.value(), language).label();
    }

    private static String value(Facet by, Row row) {
        return by.values(row).stream().findFirst().orElse("null");
    }
}

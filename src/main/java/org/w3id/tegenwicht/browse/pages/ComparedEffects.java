package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.tegenwicht.browse.pages.ComparisonView.Entry;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.LeftOut;
import org.w3id.tegenwicht.query.synthesis.Measured;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Subgroup;
import org.w3id.tegenwicht.query.synthesis.Synthesis;

/** The effects of one intervention as cells of a comparison: on all outcomes together, and on each. Findings of reviews stand beside pools. */
final class ComparedEffects {

    private static final double NO_EFFECT = 0;
    private static final double LEVEL = 0.95;

    private final PoolWords words;
    private final Links links;
    private final String language;

    ComparedEffects(PoolWords words, Links links, String language) {
        this.words = words;
        this.links = links;
        this.language = language;
    }

    /** What all findings say together, a sentence for each kind of finding. */
    List<Entry> together(Synthesis synthesis) {
        return synthesis.pools().stream().map(pool -> Entry.text(pool.sentence().in(language))).toList();
    }

    /** The effects by the IRI of the outcome, pools before reviews. */
    Map<String, List<Entry>> byOutcome(Synthesis synthesis) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        synthesis.pools().forEach(pool -> pool.subgroups().stream().filter(subgroup -> subgroup.value() != null)
                .forEach(subgroup -> pooled(pool, subgroup).ifPresent(entry -> add(entries, subgroup.value(), entry))));
        synthesis.leftOut().stream().filter(one -> one.reason() == LeftOut.Reason.RESULT_OF_A_REVIEW).flatMap(one -> one.measured().stream())
                .forEach(result -> Facet.OUTCOME.values(result.row()).forEach(outcome -> add(entries, outcome, review(result))));
        return entries;
    }

    private static void add(Map<String, List<Entry>> entries, String outcome, Entry entry) {
        entries.computeIfAbsent(outcome, none -> new ArrayList<>()).add(entry);
    }

    private Optional<Entry> pooled(Pool pool, Subgroup subgroup) {
        return subgroup.analysis().map(analysis -> {
            Optional<Interval> interval = analysis.effect().map(Coefficient::interval);
            return new Entry(mark(pool.kind(), interval), null, words.say("compare.pooled", told(pool.kind(), analysis.estimate(), interval),
                    count(subgroup.findings(), "compare.finding"), count(studies(pool, subgroup).count(), "compare.study")), false);
        });
    }

    private Entry review(Measured result) {
        Pool.Kind kind = Pool.Kind.of(result);
        Interval interval = result.estimate().interval(LEVEL);
        return new Entry(mark(kind, Optional.of(interval)), new Link("/doc/finding/" + result.iri().substring(result.iri().lastIndexOf('/') + 1),
                links.to(result.study(), language).label(), null), words.say("compare.review", told(kind, result.estimate().value(), Optional.of(interval))), false);
    }

    private String told(Pool.Kind kind, double estimate, Optional<Interval> interval) {
        return words.say("scale." + kind.scale().name().toLowerCase(Locale.ROOT).replace('_', '-')) + " " + words.effect(estimate, interval, kind.scale());
    }

    private String count(long number, String key) {
        return words.say(number == 1 ? key + ".one" : key + ".many", number);
    }

    private static Stream<String> studies(Pool pool, Subgroup subgroup) {
        return pool.findings().stream().filter(finding -> Facet.OUTCOME.values(finding.row()).contains(subgroup.value())).map(Measured::study).distinct();
    }

    private static DirectionMark mark(Pool.Kind kind, Optional<Interval> interval) {
        boolean unclear = interval.isEmpty() || interval.get().contains(NO_EFFECT);
        return DirectionMark.of(unclear ? Direction.UNCLEAR
                : interval.get().low() > NO_EFFECT == kind.favourableSign() > 0 ? Direction.FAVOURABLE : Direction.UNFAVOURABLE, 1);
    }
}

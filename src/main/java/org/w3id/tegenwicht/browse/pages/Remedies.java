package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Subgroup;
import org.w3id.tegenwicht.query.synthesis.Syntheses;

/** What is done about a problem, by where the evidence stands: what helps, what is unclear, what does not help, what nobody has studied. */
@Component
class Remedies {

    private static final String AMSTERDAM = "/place/gm0363-";

    private final QueryRunner queries;
    private final Syntheses syntheses;
    private final Links links;
    private final Cards cards;
    private final MessageSource messages;

    Remedies(QueryRunner queries, Syntheses syntheses, Links links, Cards cards, MessageSource messages) {
        this.queries = queries;
        this.syntheses = syntheses;
        this.links = links;
        this.cards = cards;
        this.messages = messages;
    }

    /** The interventions against a problem; verdicts without any are left out. */
    List<RemedyView.Group> against(String problem, String language) {
        Map<String, Effect> effects = effects(problem);
        List<Row> rows = queries.run("remedies", Map.of("problem", problem)).rows().stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.list("study").size())).toList();
        return Arrays.stream(Verdict.values()).map(verdict -> new RemedyView.Group(verdict, rows.stream()
                .filter(row -> verdict(row, effects.get(row.text("iri"))) == verdict).map(row -> remedy(row, effects.get(row.text("iri")), language)).toList()))
                .filter(group -> !group.remedies().isEmpty()).toList();
    }

    /** A pooled effect, favourable ones above 0; without interval when there are too few degrees of freedom to trust it. */
    private record Effect(int findings, Optional<Interval> interval, Wording size) { }

    /** The pooled effect of each intervention: of the kind that most of its findings are of. */
    private Map<String, Effect> effects(String problem) {
        Map<String, Effect> effects = new HashMap<>();
        for (Pool pool : syntheses.of(Question.of(Map.of("problem", problem, "by", Facet.INTERVENTION.word()))).pools()) {
            pool.subgroups().stream().filter(subgroup -> subgroup.value() != null && subgroup.size().isPresent()).forEach(subgroup ->
                    effects.merge(subgroup.value(), effect(pool, subgroup), (one, other) -> one.findings() >= other.findings() ? one : other));
        }
        return effects;
    }

    private static Effect effect(Pool pool, Subgroup subgroup) {
        Optional<Interval> interval = subgroup.analysis().filter(analysis -> !analysis.fewDegreesOfFreedom())
                .flatMap(MetaAnalysis::effect).map(Coefficient::interval);
        boolean higherIsBetter = pool.kind().favourableSign() > 0;
        return new Effect(subgroup.findings(), interval.map(known -> higherIsBetter ? known : new Interval(-known.high(), -known.low(), known.level())),
                subgroup.size().orElseThrow());
    }

    private static Verdict verdict(Row row, Effect effect) {
        return Verdict.of(count(row, "supporting"), count(row, "disputing"), count(row, "inconclusive"),
                Optional.ofNullable(effect).flatMap(Effect::interval), effect != null || !row.list("study").isEmpty());
    }

    private RemedyView remedy(Row row, Effect effect, String language) {
        Card card = cards.of(row, language);
        List<Link> audience = new ArrayList<>(links.to(row.list("targetGroup"), language));
        audience.addAll(links.to(row.list("lifeStage"), language));
        return new RemedyView(card.link(), card.text(), effect == null ? null : effect.size().in(language), evidence(row, language),
                links.to(row.list("level"), language), audience, row.wording("cost").in(language),
                row.list("inPlace").stream().anyMatch(place -> place.contains(AMSTERDAM)));
    }

    private String evidence(Row row, String language) {
        int all = count(row, "supporting") + count(row, "disputing") + count(row, "inconclusive");
        return all == 0 ? null : messages.getMessage("remedies.evidence", new Object[] {count(row, "supporting"), count(row, "disputing"),
            count(row, "inconclusive")}, Locale.forLanguageTag(language));
    }

    private static int count(Row row, String column) {
        return row.number(column).intValue();
    }
}

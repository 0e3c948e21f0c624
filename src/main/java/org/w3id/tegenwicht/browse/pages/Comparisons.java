package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.citations.Reference;
import org.w3id.tegenwicht.browse.citations.References;
import org.w3id.tegenwicht.browse.pages.ComparisonView.Entry;
import org.w3id.tegenwicht.browse.pages.ComparisonView.Line;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Syntheses;

/** Puts interventions beside each other. What is not known of one is told, so that a gap is not taken for a difference. */
@Component
class Comparisons {

    private static final String UNKNOWN = "compare.unknown";

    private final QueryRunner queries;
    private final Syntheses syntheses;
    private final References references;
    private final Evidence evidence;
    private final Links links;
    private final MessageSource messages;

    Comparisons(QueryRunner queries, Syntheses syntheses, References references, Evidence evidence, Links links, MessageSource messages) {
        this.queries = queries;
        this.syntheses = syntheses;
        this.references = references;
        this.evidence = evidence;
        this.links = links;
        this.messages = messages;
    }

    /** The interventions with these slugs, beside each other in this order. */
    ComparisonView of(List<String> slugs, String language) {
        List<Compared> all = slugs.stream().map(slug -> read(slug, language)).toList();
        List<Line> rows = new ArrayList<>();
        rows.add(texts("compare.what", all, one -> nonNull(one.row().wording("description").in(language))));
        List.of("addresses", "targetGroup", "lifeStage", "interventionType", "actsOn").forEach(name -> rows.add(relation(name, all, language)));
        rows.add(texts("field.ingredient", all, one -> one.row().list("nl".equals(language) ? "ingredientNl" : "ingredientEn")));
        rows.addAll(effects(all, language));
        rows.add(row("compare.lines", null, "compare.lines.none", all, Comparisons::lines));
        rows.addAll(levels(all, language));
        rows.add(texts("field.costDescription", all, one -> nonNull(one.row().wording("costDescription").in(language))));
        List.of("deliveredBy", "inPlace").forEach(name -> rows.add(relation(name, all, language)));
        rows.add(texts("compare.studies", all, one -> List.of(String.valueOf(one.studies().size()))));
        rows.add(texts("compare.latest", all, one -> one.studies().stream().map(Reference::year).filter(Objects::nonNull).max(Comparator.naturalOrder()).stream().toList()));
        return new ComparisonView(all.stream().map(one -> links.to(one.row().text("iri"), language)).toList(), rows);
    }

    private Compared read(String slug, String language) {
        Row row = queries.run("intervention", Map.of("intervention", slug)).first().orElseThrow();
        String iri = row.text("iri");
        Map<String, List<String>> relations = queries.run("relations", Map.of("thing", iri)).rows().stream()
                .collect(Collectors.groupingBy(link -> link.text("relation"), Collectors.mapping(link -> link.text("target"), Collectors.toList())));
        Map<String, Row> lines = new LinkedHashMap<>();
        queries.run("evidence", Map.of("thing", iri)).rows().forEach(line -> lines.putIfAbsent(line.text("line"), line));
        return new Compared(slug, row, relations, syntheses.of(Question.of(Map.of("intervention", slug, "by", "outcome"))), List.copyOf(lines.values()),
                evidence.levels(iri, language), references.of(List.of(), Map.of("intervention", List.of(slug))));
    }

    /** All outcomes together, then a row for each outcome; those that most of the interventions were measured on go first. */
    private List<Line> effects(List<Compared> all, String language) {
        ComparedEffects effects = new ComparedEffects(new PoolWords(messages, links, language), links, language);
        List<Map<String, List<Entry>>> byOutcome = all.stream().map(one -> effects.byOutcome(one.synthesis())).toList();
        Set<String> outcomes = new LinkedHashSet<>();
        byOutcome.forEach(one -> outcomes.addAll(one.keySet()));
        List<Line> rows = new ArrayList<>();
        rows.add(row("compare.together", null, "compare.together.none", all, one -> effects.together(one.synthesis())));
        outcomes.stream().sorted(Comparator.comparing((String outcome) -> -byOutcome.stream().filter(one -> one.containsKey(outcome)).count()))
                .forEach(outcome -> rows.add(new Line("compare.effect-on", links.to(outcome, language), "compare.effect.none",
                        byOutcome.stream().map(one -> one.getOrDefault(outcome, List.of())).toList())));
        return rows;
    }

    /** A row for each ladder: ladders stand side by side and are never merged. */
    private List<Line> levels(List<Compared> all, String language) {
        Map<String, Link> ladders = new LinkedHashMap<>();
        all.forEach(one -> one.levels().stream().filter(level -> level.ladder() != null).forEach(level -> ladders.putIfAbsent(level.ladder().href(), level.ladder())));
        if (ladders.isEmpty()) {
            return List.of(row("compare.levels", null, "compare.level.none", all, one -> List.of()));
        }
        return ladders.values().stream().map(ladder -> row(null, ladder, "compare.level.none", all, one -> one.levels().stream()
                .filter(level -> ladder.equals(level.ladder())).map(level -> entry(level, new PoolWords(messages, links, language))).toList())).toList();
    }

    /** The level with who gave it and when, as far as that is known. */
    private static Entry entry(AssessmentView level, PoolWords words) {
        List<String> parts = new ArrayList<>();
        if (level.by() != null) {
            parts.add(words.say("compare.level.by", level.by().label()));
        }
        parts.addAll(nonNull(level.date()));
        if (level.validUntil() != null) {
            parts.add(words.say("shortlist.until", level.validUntil()));
        }
        return new Entry(null, level.level(), parts.isEmpty() ? null : String.join(", ", parts), level.expired());
    }

    private static List<Entry> lines(Compared one) {
        Map<String, Long> counts = one.lines().stream().filter(line -> line.cell("direction").present())
                .collect(Collectors.groupingBy(line -> line.text("direction").replaceFirst(".*/", ""), TreeMap::new, Collectors.counting()));
        return List.of(Direction.SUPPORTING, Direction.DISPUTING, Direction.INCONCLUSIVE).stream().filter(direction -> counts.containsKey(direction.word()))
                .map(direction -> new Entry(DirectionMark.of(direction, counts.get(direction.word()).intValue()), null, String.valueOf(counts.get(direction.word())), false)).toList();
    }

    private Line relation(String name, List<Compared> all, String language) {
        return row("field." + name, null, UNKNOWN, all, one -> links.to(one.relations().getOrDefault(name, List.of()), language).stream().map(Entry::of).toList());
    }

    private static Line texts(String name, List<Compared> all, Function<Compared, List<String>> texts) {
        return row(name, null, UNKNOWN, all, one -> texts.apply(one).stream().map(Entry::text).toList());
    }

    private static Line row(String name, Link thing, String nothing, List<Compared> all, Function<Compared, List<Entry>> cell) {
        return new Line(name, thing, nothing, all.stream().map(cell).toList());
    }

    private static List<String> nonNull(String text) {
        return text == null ? List.of() : List.of(text);
    }
}

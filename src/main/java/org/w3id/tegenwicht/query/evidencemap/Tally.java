package org.w3id.tegenwicht.query.evidencemap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Item.Kind;
import org.w3id.tegenwicht.query.items.Items;
import org.w3id.tegenwicht.query.items.Level;
import org.w3id.tegenwicht.query.items.Study;

/**
 * What a number of items of evidence come to.
 *
 * @param items how many there are in all: findings, pooled results, evidence lines and assessments of interventions
 * @param studies the primary studies that they come from
 * @param findings the findings of primary studies, by direction
 * @param reviews the reviews that they come from, counted apart
 * @param pooled the findings of reviews, by direction
 * @param lines the evidence lines, by direction
 * @param assessments how many of the items are assessments
 * @param bestDesign the IRI of the strongest design of the primary studies; null when there is none
 * @param levels the levels given to the items, their interventions and their studies, by ladder
 * @param latestYear in which one of the studies or reviews came out; null when it is not known
 */
public record Tally(int items, int studies, Map<Direction, Integer> findings, int reviews, Map<Direction, Integer> pooled, Map<Direction, Integer> lines,
        int assessments, String bestDesign, List<LevelCount> levels, Integer latestYear) {

    static Tally of(Collection<Item> items, Items evidence) {
        Map<String, Study> studies = items.stream().flatMap(item -> evidence.studies(item).stream())
                .collect(Collectors.toMap(Study::iri, study -> study, (one, same) -> one));
        int reviews = (int) studies.values().stream().filter(Study::review).count();
        List<Item> findings = items.stream().filter(item -> item.kind() == Kind.FINDING).toList();
        return new Tally(items.size(), studies.size() - reviews,
                directions(findings.stream().filter(item -> !evidence.pooled(item)).toList()), reviews,
                directions(findings.stream().filter(evidence::pooled).toList()),
                directions(items.stream().filter(item -> item.kind() == Kind.LINE).toList()),
                (int) items.stream().filter(item -> item.kind() == Kind.ASSESSMENT).count(),
                best(items, evidence), levels(items, evidence),
                studies.values().stream().map(Study::year).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
    }

    /** How many findings of primary studies there are. */
    public int findingCount() {
        return sum(findings);
    }

    /** How many findings of reviews there are. */
    public int pooledCount() {
        return sum(pooled);
    }

    /** How many evidence lines there are. */
    public int lineCount() {
        return sum(lines);
    }

    private static int sum(Map<Direction, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Direction, Integer> directions(List<Item> items) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        items.forEach(item -> counts.merge(item.direction(), 1, Integer::sum));
        return counts;
    }

    private static String best(Collection<Item> items, Items evidence) {
        return items.stream().flatMap(item -> evidence.primaryDesigns(item).stream()).distinct()
                .max(Comparator.comparing(evidence::strength).thenComparing(Comparator.<String>reverseOrder())).orElse(null);
    }

    private static List<LevelCount> levels(Collection<Item> items, Items evidence) {
        Map<Level, Set<String>> assessments = new LinkedHashMap<>();
        items.stream().flatMap(evidence::levels).sorted(Comparator.comparing(Level::ladder).thenComparing(Level::level)).forEach(level ->
                assessments.computeIfAbsent(new Level(null, level.ladder(), level.level()), none -> new HashSet<>()).add(level.assessment()));
        return assessments.entrySet().stream()
                .map(entry -> new LevelCount(entry.getKey().ladder(), entry.getKey().level(), entry.getValue().size())).toList();
    }
}

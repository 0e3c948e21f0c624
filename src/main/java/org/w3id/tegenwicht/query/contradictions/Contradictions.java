package org.w3id.tegenwicht.query.contradictions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.EvidenceItems;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Items;

/** The contradictions in the evidence, found once for each generation of the graph. */
@Component
public class Contradictions {

    /** By what they can be narrowed. */
    public static final List<String> FILTERS = List.of("intervention", "claim", "outcome", "mechanism", "ground", "problem");

    /** Those with most studies on both sides first: one number against many may be chance. */
    private static final Comparator<Contradiction> ORDER = Comparator.comparing(Contradiction::balance).thenComparing(Contradiction::size).reversed()
            .thenComparing(contradiction -> contradiction.subject().toString()).thenComparing(Contradiction::kind);

    private final EvidenceItems evidence;
    private final Facets facets;
    private final QueryRunner queries;
    private volatile Found found = new Found(-1, List.of());

    public Contradictions(EvidenceItems evidence, Facets facets, QueryRunner queries) {
        this.evidence = evidence;
        this.facets = facets;
        this.queries = queries;
    }

    /**
     * The contradictions, those with most studies on both sides first.
     *
     * @param filters values, slugs or IRIs, by one of {@link #FILTERS}; a problem stands for the interventions that address it and the
     *     claims of which it is cause or effect
     * @throws WrongParameterException when there is no such filter or value
     */
    public List<Contradiction> all(Map<String, String> filters) {
        filters.keySet().stream().filter(name -> !FILTERS.contains(name)).findFirst().ifPresent(name -> {
            throw WrongParameterException.unknown(name, FILTERS);
        });
        Predicate<Subject> wanted = facets.arguments(filters).entrySet().stream().map(filter -> wanted(filter.getKey(), filter.getValue()))
                .reduce(subject -> true, Predicate::and);
        return now().stream().filter(contradiction -> wanted.test(contradiction.subject())).toList();
    }

    /** The contradictions about a thing, by its type and slug; none when there cannot be any about its type. */
    public List<Contradiction> about(String type, String slug) {
        return FILTERS.contains(type) ? all(Map.of(type, slug)) : List.of();
    }

    private Predicate<Subject> wanted(String filter, String iri) {
        return switch (filter) {
            case "outcome" -> subject -> iri.equals(subject.outcome());
            case "ground" -> subject -> iri.equals(subject.ground());
            case "problem" -> {
                Set<String> subjects = aboutProblem(iri);
                yield subject -> subjects.contains(subject.iri());
            }
            default -> subject -> iri.equals(subject.iri());
        };
    }

    private Set<String> aboutProblem(String problem) {
        Set<String> subjects = new HashSet<>();
        for (List<String> list : List.of(List.of("interventions", "problem"), List.of("claims", "cause"), List.of("claims", "effect"))) {
            queries.run(list.get(0), Map.of(list.get(1), problem)).rows().stream().map((Row row) -> row.text("iri")).forEach(subjects::add);
        }
        return subjects;
    }

    private List<Contradiction> now() {
        Found current = found;
        return current.generation() == queries.generation() ? current.all() : renew();
    }

    private synchronized List<Contradiction> renew() {
        if (found.generation() != queries.generation()) {
            Items items = evidence.now();
            found = new Found(items.generation(), find(items));
        }
        return found.all();
    }

    private List<Contradiction> find(Items items) {
        Grouping grouping = new Grouping(items, facets);
        Map<Subject, List<Item>> groups = new HashMap<>();
        for (Item item : items.all()) {
            grouping.subjects(item).forEach(subject -> groups.computeIfAbsent(subject, none -> new ArrayList<>()).add(item));
        }
        Comparison comparison = new Comparison(items, facets);
        return groups.entrySet().stream().flatMap(group -> between(group.getKey(), group.getValue(), items, comparison).stream()).sorted(ORDER).toList();
    }

    private static List<Contradiction> between(Subject subject, List<Item> group, Items items, Comparison comparison) {
        List<Contradiction> contradictions = new ArrayList<>();
        between(Contradiction.Kind.FINDINGS, subject, side(Direction.FAVOURABLE, group, items), side(Direction.UNFAVOURABLE, group, items), comparison)
                .ifPresent(contradictions::add);
        between(Contradiction.Kind.LINES, subject, side(Direction.SUPPORTING, group, items), side(Direction.DISPUTING, group, items), comparison)
                .ifPresent(contradictions::add);
        return contradictions;
    }

    private static Optional<Contradiction> between(Contradiction.Kind kind, Subject subject, Optional<Side> one, Optional<Side> other, Comparison comparison) {
        return one.flatMap(left -> other.map(right -> new Contradiction(kind, subject, left, right, comparison.of(left, right))));
    }

    private static Optional<Side> side(Direction direction, List<Item> group, Items items) {
        List<Item> pointing = group.stream().filter(item -> item.direction() == direction).toList();
        return pointing.isEmpty() ? Optional.empty() : Optional.of(Side.of(direction, pointing, items));
    }

    private record Found(long generation, List<Contradiction> all) { }
}

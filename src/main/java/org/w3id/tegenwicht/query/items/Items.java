package org.w3id.tegenwicht.query.items;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All items of evidence in one generation of the graph, with the studies they come from and the levels given to them. */
public final class Items {

    private final long generation;
    private final Map<String, Item> items;
    private final Map<String, Study> studies;
    private final Map<String, List<Level>> levels;
    private final Designs designs;
    private final Function<Facet, Map<String, List<String>>> reader;
    private final Map<Facet, Map<String, List<String>>> values = new ConcurrentHashMap<>();

    Items(long generation, Map<String, Item> items, Map<String, Study> studies, Map<String, List<Level>> levels, Designs designs,
            Function<Facet, Map<String, List<String>>> reader) {
        this.generation = generation;
        this.items = items;
        this.studies = studies;
        this.levels = levels;
        this.designs = designs;
        this.reader = reader;
    }

    /** The generation they were read from. */
    public long generation() {
        return generation;
    }

    /** All of them, sorted by IRI. */
    public List<Item> all() {
        return List.copyOf(items.values());
    }

    /** The values that an item has of a facet, sorted. */
    public List<String> values(Facet facet, Item item) {
        return values.computeIfAbsent(facet, reader).getOrDefault(item.iri(), List.of());
    }

    /** The studies that an item comes from. */
    public List<Study> studies(Item item) {
        return item.studies().stream().map(studies::get).filter(study -> study != null).toList();
    }

    /** Whether an item is the result of a review: it says so itself, or all its studies are reviews. */
    public boolean pooled(Item item) {
        if (!item.designs().isEmpty()) {
            return designs.review(item.designs());
        }
        return !item.studies().isEmpty() && studies(item).stream().allMatch(Study::review);
    }

    /** How strong a design is for the question whether something has an effect, from 0 to 5; null for a review and for a design without rank. */
    public Integer strength(String design) {
        return designs.strength(design);
    }

    /** The designs that an item itself rests on, reviews left out. */
    public Set<String> primaryDesigns(Item item) {
        Stream<String> own = !item.designs().isEmpty() ? item.designs().stream()
                : studies(item).stream().filter(study -> !study.review()).flatMap(study -> study.designs().stream());
        return own.filter(design -> strength(design) != null).collect(Collectors.toSet());
    }

    /** The levels given to an item, to its interventions and to its studies. */
    public Stream<Level> levels(Item item) {
        return Stream.of(Stream.of(item.iri()), item.interventions().stream(), item.studies().stream()).flatMap(things -> things)
                .flatMap(thing -> levels.getOrDefault(thing, List.of()).stream());
    }
}

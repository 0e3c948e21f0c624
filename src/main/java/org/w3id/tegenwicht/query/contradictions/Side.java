package org.w3id.tegenwicht.query.contradictions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Items;
import org.w3id.tegenwicht.query.items.Study;

/**
 * One side of a contradiction.
 *
 * @param direction where its items point
 * @param strongest the finding with the narrowest interval, or the evidence line with most studies
 * @param items all of them, the strongest first
 * @param pooled how many of them are results of reviews
 * @param studies the studies and reviews that they come from, sorted
 */
public record Side(Direction direction, Item strongest, List<Item> items, int pooled, List<String> studies) {

    private static final Comparator<Item> STRENGTH = Comparator.comparingDouble(Side::weakness).thenComparing(Item::iri);

    static Side of(Direction direction, List<Item> items, Items evidence) {
        List<Item> sorted = items.stream().sorted(STRENGTH).toList();
        return new Side(direction, sorted.getFirst(), sorted, (int) items.stream().filter(evidence::pooled).count(),
                items.stream().map(evidence::studies).flatMap(Collection::stream).map(Study::iri).distinct().sorted().toList());
    }

    private static double weakness(Item item) {
        return item.interval() == null ? -item.studies().size() : item.interval().high() - item.interval().low();
    }
}

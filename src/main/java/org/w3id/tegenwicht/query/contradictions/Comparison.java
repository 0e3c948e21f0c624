package org.w3id.tegenwicht.query.contradictions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Items;
import org.w3id.tegenwicht.query.items.Study;

/** Finds in what two sides differ: the values of a characteristic that only one of them has. */
final class Comparison {

    private static final List<String> COMPARED = List.of("group", "country", "stage", "design", "time-point", "dataset");
    private static final String YEAR = "year";

    private final Items evidence;
    private final Map<String, Function<Item, Stream<String>>> characteristics = new LinkedHashMap<>();

    Comparison(Items evidence, Facets facets) {
        this.evidence = evidence;
        for (String name : COMPARED) {
            Facet facet = facets.find(name).orElseThrow();
            characteristics.put(name, item -> evidence.values(facet, item).stream());
        }
        characteristics.put(YEAR, this::years);
    }

    List<Difference> of(Side one, Side other) {
        List<Difference> differences = new ArrayList<>();
        characteristics.forEach((name, values) -> {
            TreeSet<String> left = values(one, values);
            TreeSet<String> right = values(other, values);
            if (!left.equals(right)) {
                differences.add(new Difference(name, without(left, right), without(right, left)));
            }
        });
        return differences;
    }

    private static TreeSet<String> values(Side side, Function<Item, Stream<String>> values) {
        TreeSet<String> all = new TreeSet<>();
        side.items().stream().flatMap(values).forEach(all::add);
        return all;
    }

    private static List<String> without(TreeSet<String> values, TreeSet<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    private Stream<String> years(Item item) {
        return evidence.studies(item).stream().map(Study::year).filter(Objects::nonNull).map(String::valueOf);
    }
}

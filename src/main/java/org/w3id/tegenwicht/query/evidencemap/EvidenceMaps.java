package org.w3id.tegenwicht.query.evidencemap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.items.EvidenceItems;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Items;

/** Makes maps of the evidence: any facet against any other, narrowed by any of them. */
@Component
public class EvidenceMaps {

    /** How many maps are remembered. */
    private static final int REMEMBERED = 64;

    private final Cache<Question, EvidenceMap> made = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final EvidenceItems evidence;
    private final Facets facets;
    private final Things things;

    public EvidenceMaps(EvidenceItems evidence, Facets facets, Things things) {
        this.evidence = evidence;
        this.facets = facets;
        this.things = things;
    }

    /**
     * The map of two facets.
     *
     * @param rows the name of a facet
     * @param columns the name of another one
     * @param filters values, slugs or IRIs, by name of facet; one on the rows or columns leaves only that row or column
     * @throws WrongParameterException when there is no such facet or value, or both facets are the same
     */
    public EvidenceMap of(String rows, String columns, Map<String, String> filters) {
        Facet rowFacet = facet("rows", rows);
        Facet columnFacet = facet("columns", columns);
        if (rowFacet.equals(columnFacet)) {
            throw WrongParameterException.value("columns", columns, new Wording("een andere kant dan die van de rijen", "another facet than that of the rows"));
        }
        Map<String, String> arguments = facets.arguments(filters);
        Items items = evidence.now();
        return made.get(new Question(items.generation(), rowFacet, columnFacet, arguments), question -> make(items, rowFacet, columnFacet, arguments));
    }

    private EvidenceMap make(Items items, Facet rowFacet, Facet columnFacet, Map<String, String> arguments) {
        Map<Pair, List<Item>> found = pairs(items, chosen(items, arguments), rowFacet, columnFacet, arguments);
        List<Thing> rows = values(rowFacet, found.keySet().stream().map(Pair::row), arguments);
        List<Thing> columns = values(columnFacet, found.keySet().stream().map(Pair::column), arguments);
        return new EvidenceMap(rowFacet, columnFacet, slugs(arguments), rows, columns, cells(found, rows, columns, items));
    }

    private Facet facet(String parameter, String name) {
        return facets.find(name).orElseThrow(() -> WrongParameterException.choice(parameter, name, facets.names()));
    }

    private List<Item> chosen(Items items, Map<String, String> arguments) {
        List<Facet> asked = facets.all().stream().filter(facet -> arguments.containsKey(facet.parameter())).toList();
        return items.all().stream()
                .filter(item -> asked.stream().allMatch(facet -> items.values(facet, item).contains(arguments.get(facet.parameter())))).toList();
    }

    /** The items of each pair of values. A filter on a facet of the map leaves one value of it. */
    private static Map<Pair, List<Item>> pairs(Items evidence, List<Item> items, Facet rows, Facet columns, Map<String, String> arguments) {
        String onlyRow = arguments.get(rows.parameter());
        String onlyColumn = arguments.get(columns.parameter());
        Map<Pair, List<Item>> pairs = new HashMap<>();
        for (Item item : items) {
            for (String row : evidence.values(rows, item)) {
                for (String column : evidence.values(columns, item)) {
                    if ((onlyRow == null || onlyRow.equals(row)) && (onlyColumn == null || onlyColumn.equals(column))) {
                        pairs.computeIfAbsent(new Pair(row, column), none -> new ArrayList<>()).add(item);
                    }
                }
            }
        }
        return pairs;
    }

    private List<Thing> values(Facet facet, Stream<String> found, Map<String, String> arguments) {
        String only = arguments.get(facet.parameter());
        if (only != null) {
            return things.reference(only).stream().toList();
        }
        return facet.closed() ? facets.values(facet) : found.distinct().sorted().flatMap(iri -> things.reference(iri).stream()).toList();
    }

    private static List<MapCell> cells(Map<Pair, List<Item>> found, List<Thing> rows, List<Thing> columns, Items evidence) {
        List<MapCell> cells = new ArrayList<>();
        for (Thing row : rows) {
            for (Thing column : columns) {
                List<Item> items = found.get(new Pair(row.iri(), column.iri()));
                if (items != null) {
                    cells.add(new MapCell(row, column, Tally.of(items, evidence)));
                }
            }
        }
        return cells;
    }

    private Map<String, String> slugs(Map<String, String> arguments) {
        Map<String, String> slugs = new TreeMap<>();
        arguments.forEach((parameter, iri) -> slugs.put(parameter, things.reference(iri).map(Thing::slug).orElse(iri)));
        return slugs;
    }

    private record Pair(String row, String column) { }

    private record Question(long generation, Facet rows, Facet columns, Map<String, String> arguments) { }
}

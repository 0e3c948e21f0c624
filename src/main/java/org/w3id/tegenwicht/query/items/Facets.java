package org.w3id.tegenwicht.query.items;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The facets there are: one for each parameter of the query {@code evidence-items}. */
@Component
public class Facets {

    /** Lists whose own order says more than the alphabet. */
    private static final Map<String, String> ORDERED = Map.of("stage", "stages", "design", "designs");

    private final List<Facet> all;
    private final QueryRunner queries;
    private final Things things;

    public Facets(QueryCatalogue catalogue, QueryRunner queries, Things things) {
        this.all = catalogue.get(EvidenceItems.QUERY).parameters().stream().map(Facets::facet).toList();
        this.queries = queries;
        this.things = things;
    }

    /** All facets, in the order of the query. */
    public List<Facet> all() {
        return all;
    }

    /** Their names, in the same order. */
    public List<String> names() {
        return all.stream().map(Facet::name).toList();
    }

    /** The facet of this name. */
    public Optional<Facet> find(String name) {
        return all.stream().filter(facet -> facet.name().equals(name)).findFirst();
    }

    /** All values of a closed facet, with evidence or without; none for an open one. */
    public List<Thing> values(Facet facet) {
        if (!facet.closed()) {
            return List.of();
        }
        String list = ORDERED.get(facet.name());
        return list == null ? facet.types().stream().flatMap(type -> things.ofType(type).stream()).toList()
                : queries.run(list, Map.of()).rows().stream().flatMap(row -> things.thing(row.text("iri")).stream()).toList();
    }

    /**
     * Filters by name of facet as arguments of the query {@code evidence-items}, with whole IRIs.
     *
     * @throws WrongParameterException when there is no such facet or value
     */
    public Map<String, String> arguments(Map<String, String> filters) {
        Map<String, String> arguments = new LinkedHashMap<>();
        filters.forEach((name, value) -> {
            Facet facet = find(name).orElseThrow(() -> WrongParameterException.unknown(name, names()));
            try {
                arguments.putAll(queries.arguments(EvidenceItems.QUERY, Map.of(facet.parameter(), value)));
            } catch (WrongParameterException wrong) {
                throw wrong.under(name);
            }
        });
        return arguments;
    }

    private static Facet facet(Parameter parameter) {
        String name = parameter.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new Facet(name, parameter.name(), parameter.things());
    }
}

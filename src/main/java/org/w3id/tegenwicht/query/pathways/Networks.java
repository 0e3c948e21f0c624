package org.w3id.tegenwicht.query.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.items.EvidenceItems;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Item.Kind;
import org.w3id.tegenwicht.query.items.Items;

/** Reads the network of claims from the graph, once for each generation. */
@Component
class Networks {

    private final QueryRunner queries;
    private final EvidenceItems evidence;
    private final Facets facets;
    private final Things things;
    private volatile Network network;

    Networks(QueryRunner queries, EvidenceItems evidence, Facets facets, Things things) {
        this.queries = queries;
        this.evidence = evidence;
        this.facets = facets;
        this.things = things;
    }

    Network now() {
        Network current = network;
        return current != null && current.generation() == queries.generation() ? current : renew();
    }

    private synchronized Network renew() {
        if (network == null || network.generation() != queries.generation()) {
            network = read();
        }
        return network;
    }

    private Network read() {
        Table claims = queries.run("claims", Map.of());
        List<String> stages = queries.run("stages", Map.of()).rows().stream().map(row -> row.text("iri")).toList();
        Map<String, Node> nodes = new HashMap<>();
        queries.run("problems", Map.of()).rows().forEach(row -> nodes.put(row.text("iri"), node(row, positions(row.list("lifeStage"), stages))));
        queries.run("mechanisms", Map.of()).rows().forEach(row -> nodes.put(row.text("iri"), node(row, List.of())));
        Items items = evidence.now();
        Map<String, List<Item>> lines = lines(items);
        List<Row> interventions = queries.run("interventions", Map.of()).rows();
        List<Step> steps = claims.rows().stream().filter(row -> nodes.containsKey(row.text("cause")) && nodes.containsKey(row.text("effect")))
                .filter(row -> row.cell("direction").present())
                .map(row -> step(row, nodes, stages, Support.of(lines.getOrDefault(row.text("iri"), List.of()), items), interventions)).toList();
        return new Network(claims.generation(), stages.stream().flatMap(iri -> things.thing(iri).stream()).toList(), steps);
    }

    private Map<String, List<Item>> lines(Items items) {
        Facet claim = facets.find("claim").orElseThrow();
        Map<String, List<Item>> lines = new HashMap<>();
        items.all().stream().filter(item -> item.kind() == Kind.LINE)
                .forEach(line -> items.values(claim, line).forEach(iri -> lines.computeIfAbsent(iri, none -> new ArrayList<>()).add(line)));
        return lines;
    }

    private Step step(Row row, Map<String, Node> nodes, List<String> stages, Support support, List<Row> interventions) {
        Effect does = Effect.of(row.text("direction"));
        return new Step(thing(row), nodes.get(row.text("cause")), nodes.get(row.text("effect")), does, row.list("throughMechanism"),
                positions(row.list("exposureStage"), stages), positions(row.list("outcomeStage"), stages), support, Strength.of(does, support),
                acting(row, interventions));
    }

    /**
     * The interventions that act on a claim: those that say so themselves; and those that act on its cause or on a mechanism it goes through, as far as
     * they are made for its cause or effect. One that acts on the same mechanism in another matter is left out.
     */
    private List<Thing> acting(Row claim, List<Row> interventions) {
        List<String> ends = List.of(claim.text("cause"), claim.text("effect"));
        List<String> mechanisms = Stream.concat(claim.list("throughMechanism").stream(), ends.stream().limit(1)).toList();
        Predicate<Row> onClaim = row -> row.list("actsOn").contains(claim.text("iri"));
        Predicate<Row> onItsWay = row -> row.list("actsOn").stream().anyMatch(mechanisms::contains) && row.list("addresses").stream().anyMatch(ends::contains);
        return interventions.stream().filter(onClaim.or(onItsWay)).sorted(Comparator.comparing((Row row) -> !onClaim.test(row))).map(this::thing).toList();
    }

    private Node node(Row row, List<Integer> stages) {
        return new Node(thing(row), row.list("lifeDomain"), stages);
    }

    private Thing thing(Row row) {
        Thing known = things.reference(row.text("iri")).orElseThrow(() -> new IllegalArgumentException("Not one of our things: " + row.text("iri")));
        return new Thing(known.iri(), known.type(), known.slug(), row.wording("label"));
    }

    private static List<Integer> positions(List<String> found, List<String> stages) {
        return found.stream().map(stages::indexOf).filter(position -> position >= 0).sorted().toList();
    }
}

package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;
import org.w3id.tegenwicht.query.Things;

/**
 * Puts the page about one thing together. All types share one form: what it is, what is known of it, what speaks for and against it, what
 * belongs to it, and where that comes from. Types that have a query of their own show its columns; all others what the graph says.
 */
@Component
class ThingPages {

    private static final List<String> LEADS = List.of("definition", "description", "reason", "title");
    private static final List<String> NAMES = List.of("prefLabel", "label", "title");

    private final QueryRunner queries;
    private final Things things;
    private final Links links;
    private final Facts facts;
    private final Weighing weighing;
    private final Observations observations;
    private final Relatives relatives;
    private final IndicatorMaps maps;
    private final Trust trust;

    ThingPages(QueryRunner queries, Things things, Links links, Facts facts, Weighing weighing, Observations observations, Relatives relatives,
            IndicatorMaps maps, Trust trust) {
        this.queries = queries;
        this.things = things;
        this.links = links;
        this.facts = facts;
        this.weighing = weighing;
        this.observations = observations;
        this.relatives = relatives;
        this.maps = maps;
        this.trust = trust;
    }

    /** The page about a thing; empty when the graph says nothing of it. */
    Optional<ThingView> of(String type, String slug, String language) {
        String iri = things.iri(type, slug);
        Table texts = queries.run("texts", Map.of("thing", iri));
        Table relations = queries.run("relations", Map.of("thing", iri));
        if (texts.rows().isEmpty() && relations.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Section> sections = isListed(type, slug) || ThingCollection.ofType(type).isEmpty() ? relatives.of(type, slug, language) : List.of();
        List<IndicatorMapView> figures = maps(type, slug, language);
        Link name = name(texts, slug, language);
        return Optional.of(new ThingView(iri, type, slug, name, text(texts, LEADS, language), all(texts, "altLabel", language),
                facts(type, slug, texts, relations, language), weighing.of(iri, type, slug, isListed(type, slug), language),
                figures.isEmpty() && isListed(type, slug) ? observations.of(type, slug, language) : List.of(), figures, sections, mentions(iri, type, language), trust.of(iri, name.label(), relations, language)));
    }

    /** The maps of an indicator, or those of the indicators that show a problem. */
    private List<IndicatorMapView> maps(String type, String slug, String language) {
        return switch (type) {
            case "indicator" -> maps.of(slug, language).stream().toList();
            case "problem" -> things.find(type, slug).isPresent() ? maps.ofProblem(slug, language) : List.of();
            default -> List.of();
        };
    }

    private List<Fact> facts(String type, String slug, Table texts, Table relations, String language) {
        List<Fact> all = new ArrayList<>();
        if (isListed(type, slug)) {
            queries.run(type, Map.of(type, slug)).first().ifPresent(row -> all.addAll(facts.of(row, language)));
        }
        all.addAll(facts.texts(texts, names(all), language));
        all.addAll(facts.links(relations, "relation", "target", names(all), language));
        return all;
    }

    /** Whether a thing is in the list of its type: what only belongs to one, such as the outline of a place, is not. */
    private boolean isListed(String type, String slug) {
        return ThingCollection.ofType(type).isPresent() && (type.equals("finding") || things.find(type, slug).isPresent());
    }

    private static Set<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).collect(Collectors.toSet());
    }

    /** What points at a thing whose type has no list that tells it. */
    private List<Fact> mentions(String iri, String type, String language) {
        return ThingCollection.ofType(type).isPresent() && !type.equals("study") ? List.of()
                : facts.links(queries.run("mentions", Map.of("thing", iri)), "relation", "source", Set.of(), language);
    }

    private static Link name(Table texts, String slug, String language) {
        Link name = text(texts, NAMES, language);
        return name == null ? Link.text(slug.replace('-', ' ')) : name;
    }

    /** The first of these texts, in the language of the page if it has it. */
    private static Link text(Table texts, List<String> properties, String language) {
        for (String property : properties) {
            List<Cell> found = texts.rows().stream().filter(row -> property.equals(row.text("property"))).map(row -> row.cell("text")).toList();
            Optional<Cell> own = found.stream().filter(cell -> cell.language() == null || cell.language().equals(language)).findFirst();
            Optional<Cell> any = own.or(() -> found.stream().findFirst());
            if (any.isPresent()) {
                return new Link(null, any.get().value(), own.isPresent() ? null : any.get().language());
            }
        }
        return null;
    }

    private static List<String> all(Table texts, String property, String language) {
        return texts.rows().stream().filter(row -> property.equals(row.text("property")))
                .filter(row -> language.equals(row.cell("text").language())).map((Row row) -> row.text("text")).toList();
    }
}

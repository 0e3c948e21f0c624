package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.browse.citations.References;
import org.w3id.tegenwicht.browse.pages.ShortlistView.Group;
import org.w3id.tegenwicht.browse.pages.ShortlistView.Item;
import org.w3id.tegenwicht.browse.pages.ShortlistView.Missing;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;

/** Reads what a short list shows of its things. */
@Component
class ShortlistViews {

    private static final Set<String> KEY_FACTS = Set.of("costDescription", "authors", "publicationYear", "doi", "lifeDomain");

    private final QueryRunner queries;
    private final Things things;
    private final References references;
    private final Evidence evidence;
    private final Facts facts;
    private final Links links;

    ShortlistViews(QueryRunner queries, Things things, References references, Evidence evidence, Facts facts, Links links) {
        this.queries = queries;
        this.things = things;
        this.references = references;
        this.evidence = evidence;
        this.facts = facts;
        this.links = links;
    }

    ShortlistView of(Shortlist list, String language) {
        List<Group> groups = new ArrayList<>();
        for (ThingCollection collection : ThingCollection.values()) {
            List<Item> items = list.slugs(collection.type()).stream().flatMap(slug -> things.find(collection.type(), slug).stream())
                    .map(thing -> item(thing, list, language)).toList();
            if (!items.isEmpty()) {
                groups.add(new Group(collection.path(), items));
            }
        }
        return new ShortlistView(groups, list.items().stream().filter(item -> find(item).isEmpty()).map(item -> missing(item, list, language)).toList());
    }

    /** The slugs of the things of a type that are on the list and there. */
    List<String> there(Shortlist list, String type) {
        return list.slugs(type).stream().filter(slug -> things.find(type, slug).isPresent()).toList();
    }

    private Optional<Thing> find(String item) {
        return things.find(Shortlist.type(item), Shortlist.slug(item));
    }

    private Item item(Thing thing, Shortlist list, String language) {
        Optional<Row> row = queries.run(thing.type(), Map.of(thing.type(), thing.slug())).first();
        List<Fact> known = new ArrayList<>(row.map(one -> facts.of(one, language)).orElse(List.of()).stream().filter(fact -> KEY_FACTS.contains(fact.name())).toList());
        if (References.BEHIND.contains(thing.type())) {
            int studies = references.of(List.of(), Map.of(thing.type(), List.of(thing.slug()))).size();
            known.add(new Fact("studyCount", List.of(Link.text(String.valueOf(studies)))));
        }
        return new Item(links.to(thing, language), row.map(one -> lead(one, language)).orElse(null), evidence.levels(thing.iri(), language), known,
                list.without(thing.type() + "/" + thing.slug()).address());
    }

    private static String lead(Row row, String language) {
        return Stream.of("definition", "description").filter(stem -> row.columns().contains(stem + "Nl")).map(stem -> row.wording(stem).in(language))
                .filter(Objects::nonNull).findFirst().orElseGet(() -> row.columns().contains("title") ? row.text("title") : null);
    }

    private Missing missing(String item, Shortlist list, String language) {
        String type = Shortlist.type(item);
        Shortlist rest = list.without(item);
        List<Link> near = things.nearest(List.of(type), Shortlist.slug(item)).stream().map(slug -> new Link(rest.with(type + "/" + slug).address(),
                links.to(things.iri(type, slug), language).label(), null)).toList();
        return new Missing(item, near, rest.address());
    }
}

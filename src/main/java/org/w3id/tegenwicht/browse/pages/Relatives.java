package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;

/** The sections of a page that list what belongs to its subject: every list that can be filtered by a thing of its type. */
@Component
class Relatives {

    /** What a page tells in a section of its own. */
    private static final Set<String> TOLD = Set.of("problem.interventions.problem");

    /** As many as a reader looks over at once; the whole list is one step away. */
    private static final PageRequest FIRST = new PageRequest(1, 12);

    private final QueryRunner queries;
    private final QueryCatalogue catalogue;
    private final Cards cards;

    Relatives(QueryRunner queries, QueryCatalogue catalogue, Cards cards) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.cards = cards;
    }

    /** Sections for the lists that hold something, in the order of the collections. */
    List<Section> of(String type, String slug, String language) {
        List<Section> sections = new ArrayList<>();
        for (ThingCollection collection : ThingCollection.values()) {
            for (Parameter filter : catalogue.get(collection.path()).parameters()) {
                if (filter.things().contains(type)) {
                    section(collection.path(), filter, type, slug, language, sections);
                }
            }
        }
        if (type.equals("intervention")) {
            alike(slug, language, sections);
        }
        return sections;
    }

    /** Other interventions against the same problems: the few that are most alike. */
    private void alike(String slug, String language, List<Section> sections) {
        List<Card> alike = cards.of(queries.run("similar", Map.of("intervention", slug)).rows(), language);
        if (!alike.isEmpty()) {
            sections.add(new Section("intervention.similar", alike, alike.size(), null));
        }
    }

    private void section(String path, Parameter filter, String type, String slug, String language, List<Section> sections) {
        String heading = type + "." + path + "." + filter.name();
        if (TOLD.contains(heading)) {
            return;
        }
        String value = filter.things().size() == 1 ? slug : type + "/" + slug;
        Page page = queries.page(path, Map.of(filter.name(), value), FIRST);
        if (page.total() > 0) {
            sections.add(new Section(heading, cards.of(page.table().rows(), language), page.total(),
                    "/" + path + "?" + filter.name() + "=" + value));
        }
    }
}

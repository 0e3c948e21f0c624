package org.w3id.tegenwicht.publish.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;

/** Which things concern a problem or a place, as a stored query says. */
@Component
class FeedFilter {

    private final QueryRunner queries;
    private final Things things;

    FeedFilter(QueryRunner queries, Things things) {
        this.queries = queries;
        this.things = things;
    }

    /**
     * What a feed is about.
     *
     * @param type {@code problem} or {@code place}
     * @throws UnknownChangesException when there is none with this slug
     */
    Thing about(String type, String slug) {
        return things.find(type, slug).orElseThrow(() -> {
            List<String> nearest = things.nearest(List.of(type), slug);
            return new UnknownChangesException("The graph knows no %s called '%s', so there is no feed of its changes.%s".formatted(type, slug,
                    nearest.isEmpty() ? "" : " Did you mean one of these: " + String.join(", ", nearest) + "?"));
        });
    }

    /** The IRIs of all things that concern it, and its own. */
    Set<String> concerning(Thing about) {
        return queries.run("concerns-" + about.type(), Map.of(about.type(), about.slug())).rows().stream()
                .map(row -> row.text("thing")).collect(Collectors.toSet());
    }
}

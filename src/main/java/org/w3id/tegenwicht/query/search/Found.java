package org.w3id.tegenwicht.query.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param total how many things fit it, shown or not
 * @param hits the best of them, the best first
 * @param totals how many fit it in each group; groups without any are left out
 * @param generation the generation of the graph that was searched
 */
public record Found(long total, List<Hit> hits, Map<Group, Long> totals, long generation) {

    public Found {
        hits = List.copyOf(hits);
        totals = totals.isEmpty() ? Map.of() : new EnumMap<>(totals);
    }

    /** The hits of one group, the best first. */
    public List<Hit> in(Group group) {
        return hits.stream().filter(hit -> Group.of(hit.type()) == group).toList();
    }
}

package org.w3id.tegenwicht.publish.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.journal.Entry;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Kind;

/** The newest events for a feed. */
@Component
class FeedEvents {

    private static final int MOST = 50;

    private final Journal journal;
    private final String things;

    FeedEvents(Journal journal, GraphSettings settings) {
        this.journal = journal;
        this.things = settings.base() + "id/";
    }

    /** The newest events on any of our things. */
    List<Event> newest(Epoch epoch) {
        return newest(epoch, entry -> true, event -> true);
    }

    /** The newest events on any of these things. What is gone no longer concerns anything, but pointed at what it was about. */
    List<Event> newest(Epoch epoch, Set<String> concerning) {
        return newest(epoch, entry -> entry.kind() == Kind.DELETED || concerning.contains(entry.thing()),
                event -> concerning.contains(event.entry().thing()) || event.statements().stream()
                        .anyMatch(triple -> triple.getObject().isURI() && concerning.contains(triple.getObject().getURI())));
    }

    private List<Event> newest(Epoch epoch, Predicate<Entry> first, Predicate<Event> then) {
        List<Event> found = new ArrayList<>();
        Map<Integer, List<Event>> pages = new HashMap<>();
        for (Generation generation : epoch.generations().reversed()) {
            for (Entry entry : generation.entries().reversed()) {
                if (entry.thing().startsWith(things) && first.test(entry)) {
                    Event event = read(epoch, entry, pages);
                    if (then.test(event)) {
                        found.add(event);
                    }
                    if (found.size() == MOST) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private Event read(Epoch epoch, Entry entry, Map<Integer, List<Event>> pages) {
        List<Event> page = pages.computeIfAbsent(journal.pageOf(entry), number -> journal.page(epoch, number));
        return page.get((int) ((entry.number() - 1) % journal.pageSize()));
    }
}

package org.w3id.tegenwicht.publish.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.journal.Entry;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Kind;

/** The newest events for a feed. */
@Component
class FeedEvents {

    /** How many a feed tells of. */
    static final int MOST = 50;

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

    /**
     * The newest events on any of these things. What is gone no longer concerns anything, but what it said last pointed at what it was about;
     * then what happened to it before counts, too.
     */
    List<Event> newest(Epoch epoch, Set<String> concerning) {
        Set<String> gone = new HashSet<>();
        return newest(epoch, entry -> entry.kind() == Kind.DELETED || concerning.contains(entry.thing()) || gone.contains(entry.thing()), event -> {
            String thing = event.entry().thing();
            boolean pointed = event.entry().kind() == Kind.DELETED && event.statements().stream()
                    .anyMatch(triple -> triple.getObject().isURI() && concerning.contains(triple.getObject().getURI()));
            return pointed && gone.add(thing) || concerning.contains(thing) || gone.contains(thing);
        });
    }

    private List<Event> newest(Epoch epoch, Predicate<Entry> first, Predicate<Event> then) {
        Map<Integer, List<Event>> pages = new HashMap<>();
        return epoch.generations().reversed().stream().flatMap(generation -> generation.entries().reversed().stream())
                .filter(entry -> entry.thing().startsWith(things)).filter(first).map(entry -> read(epoch, entry, pages)).filter(then)
                .limit(MOST).toList();
    }

    private Event read(Epoch epoch, Entry entry, Map<Integer, List<Event>> pages) {
        List<Event> page = pages.computeIfAbsent(journal.pageOf(entry), number -> journal.page(epoch, number));
        return page.get((int) ((entry.number() - 1) % journal.pageSize()));
    }
}

package org.w3id.tegenwicht.publish.changes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.w3id.tegenwicht.graph.journal.Entry;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Kind;

/** The changes as pages to read: what each generation did in numbers, and which things it touched. */
@Component
class ChangesViews {

    private static final int GENERATIONS = 50;
    private static final int ENTRIES = 250;

    private final Named names;
    private final Journal journal;

    ChangesViews(Named names, Journal journal) {
        this.names = names;
        this.journal = journal;
    }

    /** One row of the overview. */
    record Summary(long number, Instant time, long created, long updated, long deleted) { }

    /** One thing that changed; no address when it is gone or has no page. */
    record Line(String key, String type, String name, String href) { }

    /** All generations in which something happened to a thing; the others only changed what the program says of itself. */
    ModelAndView overview(Epoch epoch) {
        List<Generation> telling = epoch.generations().reversed().stream().filter(generation -> !generation.entries().isEmpty()).toList();
        List<Summary> newest = telling.stream().limit(GENERATIONS).map(ChangesViews::summary).toList();
        return new ModelAndView("publish/changes", Map.of("generations", newest, "total", telling.size()));
    }

    ModelAndView generation(Epoch epoch, Generation generation, String language) {
        Map<String, Object> model = model("generation", generation.number(), generation.time(), generation.entries(), language);
        model.put("data", "/changes" + Addresses.question(generation.number()));
        if (!generation.entries().isEmpty()) {
            model.put("first", "/changes/" + epoch.name() + "/" + journal.pageOf(generation.entries().getFirst()));
        }
        return new ModelAndView("publish/changed", model);
    }

    ModelAndView page(Epoch epoch, int page, List<Event> events, String language) {
        List<Entry> entries = events.stream().map(Event::entry).toList();
        Map<String, Object> model = model("page", page, entries.getLast().time(), entries, language);
        model.put("data", "/changes/" + epoch.name() + "/" + page);
        return new ModelAndView("publish/changed", model);
    }

    private Map<String, Object> model(String part, long number, Instant time, List<Entry> entries, String language) {
        return new HashMap<>(Map.of("part", part, "number", number, "time", time, "total", entries.size(),
                "lines", lines(entries, language)));
    }

    private List<Line> lines(List<Entry> entries, String language) {
        return entries.stream().limit(ENTRIES).map(entry -> {
            Named.Name name = names.of(entry.thing(), language);
            return new Line("changes." + entry.kind().name().toLowerCase(Locale.ROOT), name.type(), name.label(),
                    entry.kind() == Kind.DELETED ? null : name.href());
        }).toList();
    }

    private static Summary summary(Generation generation) {
        return new Summary(generation.number(), generation.time(), generation.count(Kind.CREATED), generation.count(Kind.UPDATED),
                generation.count(Kind.DELETED));
    }
}

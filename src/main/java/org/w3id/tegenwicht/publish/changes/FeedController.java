package org.w3id.tegenwicht.publish.changes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.query.Thing;

/** What changed, as a feed for people: of all things, or of what concerns one problem or one place. */
@Controller
class FeedController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final Journal journal;
    private final FeedEvents events;
    private final FeedFilter filter;
    private final FeedWriter writer;
    private final MessageSource messages;
    private final GraphSettings settings;

    FeedController(Journal journal, FeedEvents events, FeedFilter filter, FeedWriter writer, MessageSource messages, GraphSettings settings) {
        this.journal = journal;
        this.events = events;
        this.filter = filter;
        this.writer = writer;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping("/changes.atom")
    ResponseEntity<String> feed(@RequestParam(required = false) String problem, @RequestParam(required = false) String place, Locale locale) {
        if (problem != null && place != null) {
            throw new UnclearFeedException("A feed is about a problem or about a place, not both. Leave one of the two out.");
        }
        Epoch epoch = journal.epoch().orElseThrow(() -> new UnknownChangesException("Nothing was written yet, so nothing has changed."));
        Optional<Thing> about = problem != null ? Optional.of(filter.about("problem", problem))
                : Optional.ofNullable(place).map(slug -> filter.about("place", slug));
        List<Event> newest = about.map(thing -> events.newest(epoch, filter.concerning(thing))).orElseGet(() -> events.newest(epoch));
        Generation last = epoch.generations().getLast();
        FeedWriter.Head head = head(epoch, last, about, locale);
        String body = writer.written(head, newest, addresses());
        return ResponseEntity.ok().contentType(ATOM).eTag("\"%s-%d-%s\"".formatted(epoch.name(), last.number(), locale.getLanguage()))
                .lastModified(last.time()).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.LINK, ChangesLinks.ofFeed(addresses(), head.self(), head.page())).body(body);
    }

    private FeedWriter.Head head(Epoch epoch, Generation last, Optional<Thing> about, Locale locale) {
        String language = locale.getLanguage();
        String site = addresses().site();
        String title = about.map(thing -> messages.getMessage("changes.feed.about", new Object[]{thing.label().in(language)}, locale))
                .orElseGet(() -> messages.getMessage("changes.feed.all", null, locale));
        String feed = "changes.atom?" + about.map(thing -> thing.type() + "=" + thing.slug() + "&").orElse("") + "lang=" + language;
        String page = site + about.map(thing -> "/doc/" + thing.type() + "/" + thing.slug()).orElse("/changes");
        return new FeedWriter.Head(title, settings.base() + feed, site + "/" + feed, page, epoch.name(), last.time(), language);
    }

    private Addresses addresses() {
        return Addresses.ofRequest(settings.base(), journal.pageSize());
    }
}

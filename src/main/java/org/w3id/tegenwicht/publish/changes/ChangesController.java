package org.w3id.tegenwicht.publish.changes;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.publish.RdfFormat;
import org.w3id.tegenwicht.publish.Representation;

/**
 * What changed, as a Linked Data Event Stream (https://w3id.org/ldes/specification, 1.0): {@code /changes} is the root of the tree,
 * {@code /changes/EPOCH/1} and so on are its pages. A browser gets pages to read at the same addresses.
 */
@Controller
class ChangesController {

    private static final String EPOCH = "{epoch:\\d{8}T\\d{9}Z}";
    private static final String PAGE = "{page:[1-9]\\d{0,8}}";

    private final Journal journal;
    private final ChangesViews views;
    private final GraphSettings settings;

    ChangesController(Journal journal, ChangesViews views, GraphSettings settings) {
        this.journal = journal;
        this.views = views;
        this.settings = settings;
    }

    @GetMapping("/changes")
    Object changes(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, @RequestParam(required = false) String format,
            @RequestParam(required = false) String generation, Locale locale, HttpServletResponse response) {
        return root(Representation.asked(format, accept), generation, locale, response);
    }

    @GetMapping("/changes.{suffix}")
    Object file(@PathVariable String suffix, @RequestParam(required = false) String generation, Locale locale, HttpServletResponse response) {
        return root(Representation.file(suffix), generation, locale, response);
    }

    /** The stream is not the document about it (W3C, Cool URIs): that is the root of its tree. A list of one generation has a document of its own. */
    @GetMapping("/changes/" + EPOCH)
    ResponseEntity<Void> stream(@PathVariable String epoch, @RequestParam(required = false) String generation) {
        Epoch told = epoch(epoch);
        String document = generation == null ? addresses().root() : addresses().listed(generation(told, generation).number());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(document)).build();
    }

    @GetMapping("/changes/" + EPOCH + "/" + PAGE)
    Object page(@PathVariable String epoch, @PathVariable int page, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, Locale locale, HttpServletResponse response) {
        return page(Representation.asked(format, accept), epoch(epoch), page, locale, response);
    }

    @GetMapping("/changes/" + EPOCH + "/" + PAGE + ".{suffix}")
    Object pageFile(@PathVariable String epoch, @PathVariable int page, @PathVariable String suffix, Locale locale, HttpServletResponse response) {
        return page(Representation.file(suffix), epoch(epoch), page, locale, response);
    }

    private Object root(Representation asked, String generation, Locale locale, HttpServletResponse response) {
        Epoch epoch = journal.epoch().orElseThrow(() -> new UnknownChangesException("Nothing was written yet, so nothing has changed."));
        if (generation != null) {
            Generation found = generation(epoch, generation);
            response.setHeader(HttpHeaders.LINK, ChangesLinks.ofDocument(addresses(), addresses().root(), Addresses.question(found.number())));
            return asked.equals(Representation.HTML) ? views.generation(epoch, found, locale.getLanguage())
                    : rdf(asked, format -> GenerationList.of(epoch, found, addresses()), shortly());
        }
        response.setHeader(HttpHeaders.LINK, ChangesLinks.ofDocument(addresses(), addresses().root(), ""));
        return asked.equals(Representation.HTML) ? views.overview(epoch)
                : rdf(asked, format -> RootNode.of(epoch, addresses()), shortly());
    }

    private Object page(Representation asked, Epoch epoch, int page, Locale locale, HttpServletResponse response) {
        List<Event> events = journal.page(epoch, page);
        if (events.isEmpty()) {
            throw new UnknownChangesException("There is no page %d of changes; %s links to all there are.".formatted(page, addresses().root()));
        }
        response.setHeader(HttpHeaders.LINK, ChangesLinks.ofDocument(addresses(), addresses().page(epoch.name(), page), ""));
        boolean full = events.size() == journal.pageSize();
        return asked.equals(Representation.HTML) ? views.page(epoch, page, events, locale.getLanguage())
                : rdf(asked, format -> PageNode.of(epoch.name(), page, events, addresses(), Written.graphs(format)), full ? forever() : shortly());
    }

    private Epoch epoch(String name) {
        return journal.epoch().filter(epoch -> epoch.name().equals(name)).orElseThrow(() -> new UnknownChangesException(
                "The changes of '%s' are no longer told, because the store was made anew; start again at %s.".formatted(name, addresses().root())));
    }

    private static Generation generation(Epoch epoch, String number) {
        return epoch.generations().stream().filter(generation -> Long.toString(generation.number()).equals(number)).findFirst()
                .orElseThrow(() -> new UnknownChangesException("There is no generation '%s'; they go from %d to %d.".formatted(number,
                        epoch.generations().getFirst().number(), epoch.generations().getLast().number())));
    }

    private Addresses addresses() {
        return Addresses.ofRequest(settings.base(), journal.pageSize());
    }

    private ResponseEntity<byte[]> rdf(Representation asked, Function<RdfFormat, Document> document, CacheControl cache) {
        RdfFormat format = RdfFormat.of(asked.mediaType()).orElse(RdfFormat.JSON_LD);
        byte[] body = Written.of(document.apply(format), format);
        MediaType type = Written.ordered(format) ? MediaType.parseMediaType(format.mediaType() + ";profile=\"https://w3id.org/tree/profile\"")
                : format.mediaType();
        return ResponseEntity.ok().contentType(type).eTag("\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(body)) + "\"").cacheControl(cache)
                .varyBy(HttpHeaders.ACCEPT).body(body);
    }

    /** A client that follows along sees a change within a minute. */
    private static CacheControl shortly() {
        return CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    }

    private static CacheControl forever() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}

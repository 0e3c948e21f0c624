package org.w3id.tegenwicht.publish.changes;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Kind;

/** Writes events as an Atom feed (RFC 4287). */
@Component
class FeedWriter {

    private static final Node INVALIDATED = NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");
    private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private static final Pattern UNWRITABLE = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Named names;
    private final MessageSource messages;

    FeedWriter(Named names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /**
     * What a feed is.
     *
     * @param title what it is about, in words
     * @param id what it is known by, whatever host is asked
     * @param self its own address
     * @param page the page for readers that it goes with
     * @param epoch of the journal
     * @param updated when anything changed last
     */
    record Head(String title, String id, String self, String page, String epoch, Instant updated, String language) { }

    String written(Head head, List<Event> events, Addresses addresses) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(head.id());
        feed.setTitle(writable(head.title()));
        feed.setSubtitle(text(messages.getMessage("changes.feed.extent", new Object[]{FeedEvents.MOST, addresses.root()}, Locale.forLanguageTag(head.language()))));
        feed.setUpdated(Date.from(events.isEmpty() ? head.updated() : events.getFirst().entry().time()));
        feed.setAuthors(List.of(author(addresses)));
        feed.setOtherLinks(List.of(link("self", head.self(), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", head.page(), "text/html")));
        feed.setEntries(events.stream().map(event -> entry(event, head, addresses)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed of our own making is not valid", e);
        }
    }

    private Entry entry(Event event, Head head, Addresses addresses) {
        Named.Name name = names.of(event.entry().thing(), label(event, head.language()), head.language());
        Entry entry = new Entry();
        String done = messages.getMessage(word(event), null, Locale.forLanguageTag(head.language()));
        entry.setId(addresses.member(head.epoch(), event.entry()));
        entry.setTitle(writable("%s: %s".formatted(done, name.label())));
        entry.setUpdated(Date.from(event.entry().time()));
        entry.setAlternateLinks(List.of(link("alternate", page(event, name, head, addresses), "text/html")));
        entry.setSummary(text(writable("%s: %s".formatted(done, name.type().toLowerCase(Locale.ROOT)))));
        return entry;
    }

    private static Content text(String words) {
        Content text = new Content();
        text.setType("text");
        text.setValue(words);
        return text;
    }

    /** The page of the thing; of what is gone or has none, the page where this is told. */
    private static String page(Event event, Named.Name name, Head head, Addresses addresses) {
        boolean told = event.entry().kind() == Kind.DELETED || name.href() == null;
        return told ? addresses.told(head.epoch(), event.entry()) : addresses.site() + name.href();
    }

    /** Without what XML 1.0 has no way to write. */
    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }

    /** A thing that is withdrawn keeps its IRI, and says when and why. */
    private static String word(Event event) {
        boolean withdrawn = event.entry().kind() != Kind.DELETED && event.statements().stream().anyMatch(triple -> triple.getPredicate().equals(INVALIDATED));
        return withdrawn ? "changes.withdrawn" : "changes." + event.entry().kind().name().toLowerCase(Locale.ROOT);
    }

    /** What the thing was called then, in this language if it can be; null when it had no name. */
    private static String label(Event event, String language) {
        List<Node> labels = NAMES.stream().flatMap(name -> event.statements().stream()
                .filter(triple -> triple.getSubject().hasURI(event.entry().thing()) && triple.getPredicate().equals(name))).map(Triple::getObject).filter(Node::isLiteral).toList();
        return labels.stream().filter(label -> label.getLiteralLanguage().equals(language)).findFirst().or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm).orElse(null);
    }

    private static SyndPerson author(Addresses addresses) {
        Person author = new Person();
        author.setName("Tegenwicht");
        author.setUrl(addresses.site() + "/");
        return author;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}

package org.w3id.tegenwicht.publish.changes;

import static org.apache.jena.graph.NodeFactory.createURI;
import static org.w3id.tegenwicht.publish.changes.Terms.ldes;
import static org.w3id.tegenwicht.publish.changes.Terms.tree;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.tegenwicht.graph.journal.Entry;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Kind;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * A page of members. Each is an activity on a thing, and brings what the graph says of the thing after it. Where named graphs can be
 * written, these statements stand word for word in the graph that is named like the member. Elsewhere two versions of a thing on one page
 * would run together: there the member is a version of the thing, and says what the thing says.
 */
final class PageNode {

    /** What may have been said of why a thing is gone and what took its place. */
    private static final Set<Node> FAREWELL = Set.of(DCTerms.isReplacedBy.asNode(), SKOS.changeNote.asNode());

    private final Document document = new Document();
    private final Addresses addresses;
    private final String epoch;
    private final boolean graphs;

    private PageNode(String epoch, Addresses addresses, boolean graphs) {
        this.epoch = epoch;
        this.addresses = addresses;
        this.graphs = graphs;
    }

    /**
     * Makes a page.
     *
     * @param graphs whether statements may stand in named graphs
     */
    static Document of(String epoch, int number, List<Event> events, Addresses addresses, boolean graphs) {
        PageNode page = new PageNode(epoch, addresses, graphs);
        page.head(addresses.page(epoch, number), events.size() == addresses.pageSize());
        events.forEach(page::member);
        return page.document;
    }

    private void head(String page, boolean full) {
        document.add(page, Terms.TYPE, tree("Node"));
        if (full) {
            document.add(page, ldes("immutable"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
        document.add(addresses.stream(epoch), Terms.TYPE, ldes("EventStream"));
    }

    private void member(Event event) {
        Entry entry = event.entry();
        Node member = createURI(addresses.member(epoch, entry));
        Node thing = createURI(entry.thing());
        document.add(addresses.stream(epoch), tree("member"), member)
                .add(member, Terms.TYPE, Terms.activity(entry.kind()))
                .add(member, Terms.as("object"), thing)
                .add(member, Terms.IS_VERSION_OF, thing)
                .add(member, Terms.as("published"), Terms.time(entry.time()))
                .add(member, TW.generation, Terms.number(entry.generation()));
        if (entry.kind() == Kind.DELETED) {
            event.statements().stream().filter(triple -> triple.getSubject().equals(thing) && FAREWELL.contains(triple.getPredicate()))
                    .forEach(triple -> document.add(member, triple.getPredicate(), triple.getObject()));
        } else if (graphs) {
            event.statements().forEach(triple -> document.add(member, triple));
        } else {
            event.statements().forEach(triple -> document.add(triple.getSubject().equals(thing)
                    ? Triple.create(member, triple.getPredicate(), triple.getObject()) : triple));
        }
    }
}

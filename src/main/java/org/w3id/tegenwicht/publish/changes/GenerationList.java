package org.w3id.tegenwicht.publish.changes;

import static org.apache.jena.graph.NodeFactory.createURI;

import org.apache.jena.graph.Node;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.vocabulary.TW;

/** What one generation did, as a collection of activities; what the things say then stands on the pages where these are told. */
final class GenerationList {

    private GenerationList() { }

    static Document of(Epoch epoch, Generation generation, Addresses addresses) {
        String list = addresses.list(epoch.name(), generation.number());
        Document document = new Document()
                .add(list, Terms.TYPE, Terms.as("Collection"))
                .add(list, TW.generation, Terms.number(generation.number()))
                .add(list, Terms.as("published"), Terms.time(generation.time()))
                .add(list, Terms.as("totalItems"), Terms.number(generation.entries().size()));
        generation.entries().forEach(entry -> {
            Node member = createURI(addresses.member(epoch.name(), entry));
            document.add(list, Terms.as("items"), member).add(member, Terms.TYPE, Terms.activity(entry.kind()))
                    .add(member, Terms.as("object"), createURI(entry.thing()));
        });
        return document;
    }
}

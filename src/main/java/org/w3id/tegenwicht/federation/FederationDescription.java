package org.w3id.tegenwicht.federation;

import java.util.stream.Stream;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.DynamicModelFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.springframework.stereotype.Component;

/** What the federation is, in the words of SPARQL 1.1 Service Description and VoID: one service, and a data set for each member. */
@Component
class FederationDescription {

    private final FederationSettings settings;
    private final Members members;

    FederationDescription(FederationSettings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    /** The description of the service at an absolute URL. */
    Answer.Statements of(String url) {
        Model model = new DynamicModelFactory().createEmptyModel();
        IRI service = Values.iri(url);
        BNode dataset = Values.bnode("dataset");
        BNode graph = Values.bnode("graph");
        model.add(service, RDF.TYPE, SD.SERVICE);
        model.add(service, SD.ENDPOINT, service);
        model.add(service, SD.SUPPORTED_LANGUAGE, SD.SPARQL_11_QUERY);
        model.add(service, SD.FEATURE_PROPERTY, SD.BASIC_FEDERATED_QUERY);
        Stream.concat(AnswerFormat.ROWS.stream(), AnswerFormat.STATEMENTS.stream())
                .forEach(format -> model.add(service, SD.RESULT_FORMAT, Values.iri(format.uri())));
        model.add(service, SD.DEFAULT_DATASET, dataset);
        model.add(dataset, RDF.TYPE, SD.DATASET);
        model.add(dataset, SD.DEFAULT_GRAPH, graph);
        model.add(graph, RDF.TYPE, SD.GRAPH_CLASS);
        members.all().forEach(member -> {
            model.add(graph, DCTERMS.HAS_PART, Values.iri(members.iri(member)));
            model.add(Values.iri(members.iri(member)), RDF.TYPE, VOID.DATASET);
            model.add(Values.iri(members.iri(member)), DCTERMS.IDENTIFIER, Values.literal(member.name()));
        });
        settings.members().forEach(member -> describe(member, model));
        return new Answer.Statements(model.stream().toList());
    }

    private void describe(Member member, Model model) {
        IRI dataset = Values.iri(members.iri(members.byName().get(member.name())));
        model.add(dataset, VOID.SPARQL_ENDPOINT, Values.iri(member.endpoint().toString()));
        model.add(dataset, DCTERMS.TITLE, Values.literal(member.titleIn("nl"), "nl"));
        model.add(dataset, DCTERMS.TITLE, Values.literal(member.titleIn("en"), "en"));
        member.uriSpace().forEach(space -> model.add(dataset, VOID.URI_SPACE, Values.literal(space)));
        member.prefixes().values().forEach(namespace -> model.add(dataset, VOID.VOCABULARY, Values.iri(namespace)));
    }
}

package org.w3id.tegenwicht.publish.catalogue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The ways to ask the graph, as data services of the catalogue. */
enum Services {
    SPARQL("sparql", "sparql", "sparql", "https://www.w3.org/TR/sparql11-protocol/", new Texts(
            "SPARQL-dienst van Tegenwicht", "SPARQL service of Tegenwicht",
            "Beantwoordt vragen in SPARQL 1.1 over alle benoemde grafen samen.",
            "Answers questions in SPARQL 1.1 over all named graphs together.")),
    FEDERATED("federated", "federated/sparql", "federated/sparql", "https://www.w3.org/TR/sparql11-protocol/", new Texts(
            "SPARQL over Tegenwicht en anderen", "SPARQL over Tegenwicht and others",
            "Beantwoordt een vraag over deze gegevens en die van de ingestelde andere diensten samen.",
            "Answers one question over these data and those of the configured other services together.")),
    API("v1", "v1", "v1/openapi.json", "https://spec.openapis.org/oas/v3.1.0", new Texts(
            "API van Tegenwicht", "API of Tegenwicht",
            "Geeft problemen, interventies, bewijs en opgeslagen vragen als JSON, met een beschrijving in OpenAPI.",
            "Gives problems, interventions, evidence and stored queries as JSON, described in OpenAPI.")),
    CHANGES("changes", "changes", "changes", "https://w3id.org/ldes/specification", new Texts(
            "Wijzigingen van Tegenwicht", "Changes of Tegenwicht",
            "Vertelt per generatie wat er bij kwam, veranderde en verdween, als Linked Data Event Stream.",
            "Tells for each generation what was added, changed and withdrawn, as a Linked Data Event Stream."));

    private final String name;
    private final String path;
    private final String description;
    private final String standard;
    private final Texts texts;

    Services(String name, String path, String description, String standard, Texts texts) {
        this.name = name;
        this.path = path;
        this.description = description;
        this.standard = standard;
        this.texts = texts;
    }

    /** Writes all of them, as services of the catalogue. */
    static void write(Model model, Names names, Resource catalogue) {
        String base = names.graphs().base();
        for (Services each : values()) {
            String iri = names.service(each.name);
            catalogue.addProperty(DCAT.service, Language.tellAll(each.texts.of(model.createResource(iri)).addProperty(RDF.type, DCAT.DataService)
                    .addProperty(DCTerms.identifier, iri)
                    .addProperty(DCAT.endpointURL, model.createResource(base + each.path))
                    .addProperty(DCAT.endpointDescription, model.createResource(base + each.description))
                    .addProperty(DCTerms.conformsTo, model.createResource(each.standard))
                    .addProperty(DCAT.servesDataset, model.createResource(names.whole()))
                    .addProperty(DCTerms.publisher, model.createResource(names.publisher()))
                    .addProperty(DCAT.contactPoint, model.createResource(names.contact()))
                    .addProperty(DCTerms.accessRights, Authority.PUBLIC).addProperty(DCTerms.license, Authority.CC_BY)
                    .addProperty(DCAT.theme, Authority.SOCIETY)));
        }
    }

    /** The query service as a way to get the whole graph. */
    static void distribution(Resource whole, Names names) {
        Model model = whole.getModel();
        Resource endpoint = model.createResource(names.graphs().base() + SPARQL.path);
        whole.addProperty(DCAT.distribution, SPARQL.texts.of(model.createResource(names.document() + "#distribution/sparql"))
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.accessURL, endpoint).addProperty(DCAT.accessService, model.createResource(names.service(SPARQL.name)))
                .addProperty(DCTerms.license, Authority.CC_BY));
    }
}

package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.tegenwicht.vocabulary.TW;

/** The ontology is OWL 2 DL, contradicts itself nowhere, and explains each of its terms in both languages. */
class OntologyTests {

    private static final String FILE = "ontology/tegenwicht.ttl";
    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/tegenwicht/ontology");

    private final Graph graph = RDFParser.source(FILE).toGraph();

    @Test
    void isOwl2Dl() throws OWLOntologyCreationException {
        assertThat(new OWL2DLProfile().checkOntology(ontology()).getViolations()).isEmpty();
    }

    @Test
    void isConsistentAndEachClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology());
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        reasoner.dispose();
    }

    @Test
    void eachTermHasALabelAndADefinitionInBothLanguages() {
        assertThat(terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(languages(term, RDFS.label.asNode())).as("labels of %s", term).containsExactlyInAnyOrder("nl", "en");
            assertThat(languages(term, SKOS.definition.asNode())).as("definitions of %s", term).containsExactlyInAnyOrder("nl", "en");
        });
    }

    @Test
    void eachTermSaysWhichOntologyDefinesIt() {
        assertThat(terms()).allSatisfy(term -> assertThat(graph.contains(term, RDFS.isDefinedBy.asNode(), ONTOLOGY)).as("%s", term).isTrue());
    }

    @Test
    void noTwoTermsHaveTheSameDefinition() {
        assertThat(graph.stream(Node.ANY, SKOS.definition.asNode(), Node.ANY).map(triple -> triple.getObject()).toList()).doesNotHaveDuplicates();
    }

    @Test
    void itsHeaderSaysWhoMadeItWhenAndWhatItsLicenceIs() {
        assertThat(List.of(DCTerms.title, DCTerms.description, DCTerms.creator, DCTerms.publisher, DCTerms.license, DCTerms.created,
                DCTerms.issued, DCTerms.modified, DCTerms.bibliographicCitation, OWL2.versionIRI, OWL2.versionInfo))
                .allSatisfy(property -> assertThat(graph.contains(ONTOLOGY, property.asNode(), Node.ANY)).as("%s", property).isTrue());
        assertThat(languages(ONTOLOGY, DCTerms.title.asNode())).containsExactlyInAnyOrder("nl", "en");
        assertThat(languages(ONTOLOGY, DCTerms.description.asNode())).containsExactlyInAnyOrder("nl", "en");
    }

    private static OWLOntology ontology() throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(FILE));
    }

    private List<Node> terms() {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(triple -> triple.getSubject()).distinct()
                .filter(node -> node.isURI() && node.getURI().startsWith(TW.NAMESPACE)).toList();
    }

    private Stream<String> languages(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject().getLiteralLanguage());
    }
}

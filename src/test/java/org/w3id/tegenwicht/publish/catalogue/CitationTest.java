package org.w3id.tegenwicht.publish.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.sparql.ServiceDescriptions;
import org.yaml.snakeyaml.Yaml;

/** Each data set says how to cite it, with nothing in it that is not known, and in which languages it is. */
class CitationTest {

    private static final String BASE = "https://w3id.org/tegenwicht/";
    private static final GraphNames NAMES = new GraphNames(BASE);
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX ex: <https://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX tw: <https://w3id.org/tegenwicht/ontology#>
            """;
    private static final String SOURCE = "ex:source tw:graph <https://w3id.org/tegenwicht/graph/data/act/care-leavers> ";

    private final Describer describer = new Describer(new GraphSettings(null, BASE, null), ServiceDescriptions.withoutExamples(), "");
    private GraphStore store;
    private String year;

    @BeforeEach
    void open() {
        store = MemoryStore.empty();
        year = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsOursIsCitedByMakerYearTitleAndAddress() {
        write("data/act/groups", "ex:a rdfs:label 'groep'@nl .");
        assertThat(citations("graph/data/act/groups")).containsExactly(
                "Tegenwicht (%s). Tegenwicht: groepen (aanpakken). Tegenwicht. (Dataset). https://w3id.org/tegenwicht/dataset#graph/data/act/groups@nl".formatted(year),
                "Tegenwicht (%s). Tegenwicht: groups (act). Tegenwicht. (Dataset). https://w3id.org/tegenwicht/dataset#graph/data/act/groups@en".formatted(year));
    }

    @Test
    void aTitleThatIsTheSameInBothLanguagesIsCitedOnceWithoutLanguage() {
        write("test/notes", "ex:a ex:b 1 .");
        assertThat(citations("graph/test/notes")).containsExactly(
                "Tegenwicht (%s). Tegenwicht: notes. Tegenwicht. (Dataset). https://w3id.org/tegenwicht/dataset#graph/test/notes@".formatted(year));
    }

    @Test
    void citationsStayWhatTheyAreWhenSomethingElseIsWritten() {
        write("data/act/groups", "ex:a ex:b 1 .");
        List<String> before = List.of(citations("graph/data/act/groups").toString(), citations("tegenwicht").toString());
        write("data/act/interventions", "ex:a ex:b 2 .");
        assertThat(List.of(citations("graph/data/act/groups").toString(), citations("tegenwicht").toString())).isEqualTo(before);
    }

    @Test
    void aSourceIsCitedAsItAsks() {
        write("data/act/care-leavers", "ex:a ex:b 1 .");
        write("data/sources-x", SOURCE + "; dcterms:title 'Hulp'@nl, 'Help'@en ; dcterms:bibliographicCitation 'Taylor (2024). Help.' .");
        assertThat(citations("graph/data/act/care-leavers")).containsExactly("Taylor (2024). Help.@");
    }

    @Test
    void aSourceThatDoesNotAskIsCitedByWhatIsKnownWithoutAYear() {
        write("data/act/care-leavers", "ex:a ex:b 1 .");
        write("data/sources-x", SOURCE + """
                ; dcterms:title 'Hulp'@nl, 'Help.'@en ; dcterms:source <https://doi.org/10.1000/help> ; dcterms:issued '2024' ; dcterms:creator ex:centre, ex:other, ex:nameless .
                ex:centre rdfs:label 'Centrum'@nl, 'Centre'@en . ex:other rdfs:label 'Other' .""");
        assertThat(citations("graph/data/act/care-leavers")).containsExactly("Centrum; Other. Hulp. (Dataset). https://doi.org/10.1000/help@nl",
                "Centre; Other. Help. (Dataset). https://doi.org/10.1000/help@en");
    }

    @Test
    void aSourceOfWhichNothingIsKnownIsCitedByItsAddress() {
        write("data/act/care-leavers", "ex:a ex:b 1 .");
        write("data/sources-x", SOURCE + ".");
        assertThat(citations("graph/data/act/care-leavers")).containsExactly("(Dataset). https://example.org/source@");
    }

    @Test
    void beforeAnythingWasWrittenNoYearIsKnown() {
        assertThat(citations("tegenwicht")).containsExactly(
                "Tegenwicht. De gegevens van Tegenwicht. Tegenwicht. (Dataset). https://w3id.org/tegenwicht/dataset#tegenwicht@nl",
                "Tegenwicht. The data of Tegenwicht. Tegenwicht. (Dataset). https://w3id.org/tegenwicht/dataset#tegenwicht@en");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWholeIsCitedAsTheCitationFileSays() throws IOException {
        write("data/act/groups", "ex:a ex:b 1 .");
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("CITATION.cff")));
        Map<String, Object> data = ((List<Map<String, Object>>) file.get("references")).getFirst();
        String author = ((List<Map<String, String>>) data.get("authors")).getFirst().get("name");
        assertThat(citations("tegenwicht")).contains("%s (%s). %s. %s. (Dataset). %s@en".formatted(author, year, data.get("title"), author, data.get("url")));
    }

    /** To search engines a citation is of another work. */
    @Test
    void toSearchEnginesTheWholeIsNoCitationOfItself() {
        assertThat(described().createResource(BASE + "dataset#tegenwicht").hasProperty(SchemaDO.citation)).isFalse();
    }

    @Test
    void aGraphIsInTheLanguagesOfItsTexts() {
        write("data/act/groups", "ex:a rdfs:label 'groep'@nl, 'a group'@en-GB .");
        write("data/act/interventions", "ex:a rdfs:label 'aanpak'@nl, 'Ansatz'@de, 'no language' .");
        write("data/act/numbers", "ex:a ex:b 1, 'no language', ex:c .");
        Model described = described();
        assertThat(languages(described, "graph/data/act/groups")).containsExactlyInAnyOrder(Authority.DUTCH, Authority.ENGLISH);
        assertThat(languages(described, "graph/data/act/interventions")).containsExactly(Authority.DUTCH);
        assertThat(languages(described, "graph/data/act/numbers")).isEmpty();
        assertThat(languages(described, "tegenwicht")).containsExactlyInAnyOrder(Authority.DUTCH, Authority.ENGLISH);
        assertThat(languages(described, "catalogue")).containsExactlyInAnyOrder(Authority.DUTCH, Authority.ENGLISH);
    }

    @Test
    void searchEnginesReadTheSameLanguages() {
        write("data/act/interventions", "ex:a rdfs:label 'aanpak'@nl .");
        Model described = described();
        Resource part = described.createResource(BASE + "dataset#graph/data/act/interventions");
        SchemaPart.write(part, describer.names());
        assertThat(part.listProperties(SchemaDO.inLanguage).mapWith(each -> each.getString()).toList()).containsExactly("nl");
        assertThat(described.createResource(BASE + "dataset#tegenwicht").listProperties(SchemaDO.inLanguage).mapWith(each -> each.getString()).toList())
                .containsExactlyInAnyOrder("nl", "en");
    }

    private void write(String graph, String turtle) {
        store.commit(Change.replace(NAMES.named(graph), RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph()));
    }

    private Model described() {
        Graph description = store.view(describer::describe);
        return ModelFactory.createDefaultModel().add(ModelFactory.createModelForGraph(description));
    }

    /** With their languages, Dutch first. */
    private List<String> citations(String dataset) {
        return described().createResource(BASE + "dataset#" + dataset).listProperties(DCTerms.bibliographicCitation)
                .mapWith(each -> each.getString() + "@" + each.getLanguage()).toList().stream()
                .sorted((one, other) -> Boolean.compare(one.endsWith("@en"), other.endsWith("@en"))).toList();
    }

    private static List<Resource> languages(Model described, String dataset) {
        return described.createResource(BASE + "dataset#" + dataset).listProperties(DCTerms.language).mapWith(each -> each.getResource()).toList();
    }
}

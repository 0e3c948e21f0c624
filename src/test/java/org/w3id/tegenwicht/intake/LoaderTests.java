package org.w3id.tegenwicht.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

class LoaderTests {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");
    private static final String PREFIXES = """
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix organization: <https://w3id.org/tegenwicht/id/organization/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix tws: <https://w3id.org/tegenwicht/shapes#> .

            """;
    private static final String CBS = "organization:cbs a org:Organization ; rdfs:label \"CBS\" .\n";
    private static final String SHAPE = """
            tws:Organization-no-label a sh:NodeShape ; sh:targetClass org:Organization ;
                sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:message "No label. Add one."@en, "Geen naam. Geef er een."@nl ] .
            """;

    @TempDir
    private Path folder;
    private final GraphStore store = GraphStore.inMemory(NAMES);

    @BeforeEach
    void filesThatAreRight() throws IOException {
        write("ontology/words.ttl", "org:Organization rdfs:label \"organisation\"@en .\n");
        write("ontology/shapes/Organization.ttl", SHAPE);
        write("data/organizations.ttl", CBS);
        write("data/act/more.ttl", "organization:o-en-s a org:Organization ; rdfs:label \"O&S\" .\n");
        write("data/mappings/table.ttl", "organization:mapped a org:Organization .\n");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachFileIsAGraphNamedByItsPath() {
        load();
        assertThat(triples(NAMES.named("ontology/words"))).isEqualTo(1);
        assertThat(triples(NAMES.named("data/organizations"))).isEqualTo(2);
        assertThat(triples(NAMES.named("data/act/more"))).isEqualTo(2);
        assertThat(store.generation()).isEqualTo(1);
    }

    @Test
    void shapesAndMappingsAreNotLoaded() {
        load();
        assertThat(triples(NAMES.named("ontology/shapes/Organization"))).isZero();
        assertThat(triples(NAMES.named("data/mappings/table"))).isZero();
    }

    @Test
    void nothingHappensWhenNothingChanged() {
        load();
        load();
        assertThat(store.generation()).isEqualTo(1);
    }

    @Test
    void aChangedFileReloadsJustItsGraph() throws IOException {
        load();
        write("data/organizations.ttl", CBS + "organization:eef a org:Organization ; rdfs:label \"EEF\" .\n");
        load();
        assertThat(triples(NAMES.named("data/organizations"))).isEqualTo(4);
        assertThat(changedIn(NAMES.named("data/organizations"))).isEqualTo(2);
        assertThat(changedIn(NAMES.named("data/act/more"))).isEqualTo(1);
    }

    @Test
    void theGraphOfARemovedFileIsDropped() throws IOException {
        load();
        Files.delete(folder.resolve("data/act/more.ttl"));
        load();
        assertThat(triples(NAMES.named("data/act/more"))).isZero();
        assertThat(triples(NAMES.named("data/organizations"))).isEqualTo(2);
        assertThat(store.fingerprints()).doesNotContainKey(NAMES.named("data/act/more"));
    }

    @Test
    void aSyntaxErrorIsShownWithLineAndColumn() throws IOException {
        write("data/organizations.ttl", "organization:cbs a org:Organization ;; rdfs:label \"CBS\"\norganization:x a .\n");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("data/organizations.ttl");
            assertThat(fault.line()).isEqualTo(8);
            assertThat(fault.column()).isPositive();
        });
        assertThat(store.generation()).isZero();
    }

    @Test
    void faultsOfAllFilesAreShownAtOnce() throws IOException {
        write("data/organizations.ttl", "organization:cbs a");
        write("data/act/more.ttl", "organization:cbs a");
        assertThat(faults()).extracting(Fault::file).containsExactly("data/act/more.ttl", "data/organizations.ttl");
    }

    @Test
    void relativeIrisAndBaseAreFaults() throws IOException {
        write("data/organizations.ttl", CBS + "<cbs> rdfs:label \"CBS\" .\n");
        assertThat(faults()).singleElement().asString().contains("data/organizations.ttl:8:1").contains("Relative IRI: cbs");
        write("data/organizations.ttl", "@base <https://example.org/> .\n" + CBS);
        assertThat(faults()).singleElement().asString().contains("@base");
    }

    @Test
    void aBrokenShapeRuleIsShownWithFileLineSubjectAndAdvice() throws IOException {
        load();
        write("data/organizations.ttl", CBS + "\norganization:eef\n    a org:Organization .\n");
        assertThat(faults()).singleElement().asString()
                .startsWith("data/organizations.ttl:9 https://w3id.org/tegenwicht/id/organization/eef: No label. Add one.");
        assertThat(triples(NAMES.named("data/organizations"))).isEqualTo(2);
        assertThat(store.generation()).isEqualTo(1);
    }

    @Test
    void aChangeThatBreaksAnUnchangedFileNamesThatFile() throws IOException {
        write("data/act/more.ttl", "organization:cbs rdfs:label \"CBS\" .\n");
        write("data/organizations.ttl", "organization:cbs a org:Organization .\n");
        load();
        Files.delete(folder.resolve("data/act/more.ttl"));
        assertThat(faults()).singleElement().extracting(Fault::file, Fault::line).containsExactly("data/organizations.ttl", 7L);
    }

    @Test
    void aChangedShapeChecksEverythingAgain() throws IOException {
        load();
        write("ontology/shapes/Organization.ttl", SHAPE.replace("sh:minCount 1", "sh:minCount 2"));
        assertThat(faults()).hasSize(2);
        write("ontology/shapes/Organization.ttl", SHAPE.replace("No label.", "There is no label."));
        load();
        load();
        assertThat(store.generation()).as("one commit that remembers the shapes").isEqualTo(2);
    }

    @Test
    void aFileWithShapesThatAreNoShapesIsNamed() throws IOException {
        write("ontology/shapes/Organization.ttl", SHAPE.replace("sh:minCount 1", "sh:minCount \"one\""));
        assertThat(faults()).singleElement().asString().startsWith("ontology/shapes/Organization.ttl");
    }

    @Test
    void aLocationThatIsNotThereIsNamed() {
        assertThatExceptionOfType(LoadFailure.class)
                .isThrownBy(() -> CuratedFiles.in(new CuratedSettings(location("ontology"), location("dota"))))
                .satisfies(failure -> assertThat(failure.faults()).singleElement().asString().contains("dota/: is not there"));
    }

    private void write(String file, String turtle) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, PREFIXES + turtle);
    }

    private String location(String name) {
        return "file:" + folder.resolve(name) + "/";
    }

    private void load() {
        CuratedFiles files = CuratedFiles.in(new CuratedSettings(location("ontology"), location("data")));
        new Loader(files, ShapeFiles.checker(files.shapes()), NAMES).load(store);
    }

    private List<Fault> faults() {
        try {
            load();
        } catch (LoadFailure failure) {
            return failure.faults();
        }
        return List.of();
    }

    private long triples(Node graph) {
        return store.view(data -> data.stream(graph, Node.ANY, Node.ANY, Node.ANY).count());
    }

    private long changedIn(Node graph) {
        String query = "SELECT ?generation WHERE { <" + graph.getURI() + "> <https://w3id.org/tegenwicht/ontology#generation> ?generation }";
        return store.query(QueryFactory.create(query), Duration.ZERO, LoaderTests::number);
    }

    private static long number(QueryExec execution) {
        return ((Number) execution.select().next().get("generation").getLiteralValue()).longValue();
    }
}

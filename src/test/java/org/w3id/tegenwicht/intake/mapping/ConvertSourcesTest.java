package org.w3id.tegenwicht.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on a small repository: mappings and tables in, Turtle out. */
class ConvertSourcesTest {

    private static final String PLACES = """
            #+ source: places/*.csv
            #+ target: data/places.ttl
            #+ required: [place]
            PREFIX : <https://example.org/>
            CONSTRUCT { ?place :name ?name ; :size ?size } WHERE {
              BIND(IRI(CONCAT("https://example.org/", ?code)) AS ?place)
              BIND(<https://w3id.org/tegenwicht/function#decimal>(?area) AS ?size)
            }
            """;

    @TempDir
    private Path repository;

    @TempDir
    private Path sources;

    @BeforeAll
    static void startJena() {
        JenaSystem.init();
    }

    @BeforeEach
    void onePlaceFile() throws IOException {
        source("places/a.csv", "code,name,area\na1,Pijp,0.5\na2,Zuidas,NA\n");
    }

    @Test
    void writesWhatTheMappingSaysOfEachRow() throws IOException {
        mapping("places.rq", PLACES);
        assertThat(convert("")).containsExactly("data/places.ttl: 2 rows, 3 triples");
        assertThat(Files.readString(repository.resolve("data/places.ttl")))
                .startsWith("# Made by data/mappings/places.rq from places/*.csv; change the mapping, not this file.")
                .contains("0.5").doesNotContain("_:");
    }

    @Test
    void aSecondRunWritesTheSameBytes() throws IOException {
        mapping("places.rq", PLACES);
        convert("");
        byte[] first = Files.readAllBytes(repository.resolve("data/places.ttl"));
        convert("");
        assertThat(Files.readAllBytes(repository.resolve("data/places.ttl"))).isEqualTo(first);
    }

    @Test
    void aPatternReadsSeveralFilesAndEachRowKnowsItsFileAndNumber() throws IOException {
        source("places/b.csv", "code,name,area\nb1,Jordaan,1\n");
        mapping("rows.rq", """
                #+ source: places/*.csv
                #+ target: data/rows.ttl
                CONSTRUCT { ?row <https://example.org/name> ?name } WHERE {
                  BIND(IRI(CONCAT("https://example.org/", ?_file, "/", ?_row)) AS ?row)
                }
                """);
        convert("");
        assertThat(read("data/rows.ttl").listSubjects().mapWith(Object::toString).toList())
                .containsExactlyInAnyOrder("https://example.org/a.csv/1", "https://example.org/a.csv/2", "https://example.org/b.csv/1");
    }

    @Test
    void mappingsWithOneTargetAreMerged() throws IOException {
        mapping("places.rq", PLACES);
        mapping("places-type.rq", """
                #+ source: places/a.csv
                #+ target: data/places.ttl
                PREFIX : <https://example.org/>
                CONSTRUCT { ?place a :Place } WHERE { BIND(IRI(CONCAT("https://example.org/", ?code)) AS ?place) }
                """);
        assertThat(convert("places-type")).containsExactly("data/places.ttl: 4 rows, 5 triples");
    }

    @Test
    void onlyMappingsWhoseNameStartsAsAskedAreRun() throws IOException {
        mapping("places.rq", PLACES);
        assertThat(convert("other")).isEmpty();
        assertThat(repository.resolve("data/places.ttl")).doesNotExist();
    }

    @Test
    void aTargetComesAfterTheTargetsItLooksThingsUpIn() throws IOException {
        mapping("places.rq", PLACES);
        mapping("a-first-by-name.rq", """
                #+ source: places/a.csv
                #+ target: data/a-first-by-name.ttl
                #+ with: data/places.ttl
                #+ required: [label]
                PREFIX : <https://example.org/>
                CONSTRUCT { ?place :label ?label } WHERE {
                  BIND(IRI(CONCAT("https://example.org/", ?code)) AS ?place)
                  OPTIONAL { ?place :name ?label }
                }
                """);
        assertThat(convert("")).containsExactly("data/places.ttl: 2 rows, 3 triples", "data/a-first-by-name.ttl: 2 rows, 2 triples");
    }

    @Test
    void bindingANameThatIsAColumnStopsTheRun() throws IOException {
        mapping("places.rq", PLACES.replace("AS ?size", "AS ?area"));
        assertThatThrownBy(() -> convert("")).hasMessageContaining("binds ?area, which is a column already");
    }

    @Test
    void aRowThatDoesNotBindWhatIsRequiredStopsTheRun() throws IOException {
        mapping("places.rq", PLACES.replace("required: [place]", "required: [place, size]"));
        assertThatThrownBy(() -> convert("")).isInstanceOf(MappingException.class)
                .hasMessageContaining("places.rq loses data: 1 times").hasMessageContaining("row 2 of a.csv binds no ?size");
        assertThat(repository.resolve("data/places.ttl")).doesNotExist();
    }

    @Test
    void aMissingSourceIsSaidByNameAndPlace() throws IOException {
        mapping("places.rq", PLACES.replace("places/*.csv", "absent/table.csv"));
        assertThatThrownBy(() -> convert("")).isInstanceOf(MappingException.class)
                .hasMessageContaining("places.rq reads absent/table.csv").hasMessageContaining(sources.toString());
    }

    @Test
    void aMappingWithoutHeaderIsNotRun() throws IOException {
        mapping("places.rq", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
        assertThatThrownBy(() -> convert("")).isInstanceOf(MappingException.class).hasMessageContaining("header");
    }

    @Test
    void aMappingThatIsNoSparqlSaysWhere() throws IOException {
        mapping("places.rq", PLACES.replace("WHERE {", "WHERE"));
        assertThatThrownBy(() -> convert("")).isInstanceOf(MappingException.class).hasMessageContaining("line ");
    }

    @Test
    void aNumberKeepsItsDigitsInTheFile() throws IOException {
        source("places/a.csv", "code,name,area\na1,Pijp,9.2e-4\n");
        mapping("places.rq", PLACES);
        convert("");
        assertThat(read("data/places.ttl").getProperty(ResourceFactory.createResource("https://example.org/a1"),
                ResourceFactory.createProperty("https://example.org/size")).getLiteral().getLexicalForm()).isEqualTo("0.00092");
    }

    private List<String> convert(String prefix) throws IOException {
        return ConvertSources.convert(repository, sources, prefix);
    }

    private Model read(String file) {
        return RDFDataMgr.loadModel(repository.resolve(file).toString());
    }

    private void mapping(String name, String text) throws IOException {
        write(repository.resolve("data/mappings").resolve(name), text);
    }

    private void source(String name, String text) throws IOException {
        write(sources.resolve(name), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

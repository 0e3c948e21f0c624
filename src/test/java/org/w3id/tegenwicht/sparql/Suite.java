package org.w3id.tegenwicht.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.riot.RDFParser;

/** The suites of the W3C for SPARQL 1.1 (rdf-tests), as RDF4J publishes them on Maven Central; the build unpacks them. */
final class Suite {

    static final Path FOLDER = Path.of("target", "w3c");

    private Suite() {
    }

    /** All tests of the suites. */
    static Stream<SuiteTest> tests() {
        return manifests(FOLDER).stream().flatMap(Suite::tests);
    }

    private static Stream<SuiteTest> tests(Path file) {
        Model manifest = ModelFactory.createDefaultModel();
        RDFParser.source(file).base(SuiteTest.BASE + FOLDER.relativize(file)).parse(manifest);
        return manifest.listObjectsOfProperty(SuiteTest.property(SuiteTest.MF, "entries")).toList().stream()
                .flatMap(entries -> entries.as(RDFList.class).asJavaList().stream())
                .map(entry -> new SuiteTest(file.getParent().getFileName().toString(), entry.asResource()));
    }

    private static List<Path> manifests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals("manifest.ttl")).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("The suites of the W3C are not in " + folder.toAbsolutePath()
                    + ". Maven unpacks them: mvn generate-test-resources", missing);
        }
    }
}

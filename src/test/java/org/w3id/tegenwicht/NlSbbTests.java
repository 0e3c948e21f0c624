package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.shapes.ShapeChecker;
import org.w3id.tegenwicht.shapes.Violation;

/**
 * The concept schemes follow NL-SBB, the Dutch profile of SKOS. Its official shapes are not ours to ship: get {@code skos-ap-nl.ttl} from
 * Geonovum and run {@code mvn test -Dtest=NlSbbTests -Dnl-sbb.shapes=skos-ap-nl.ttl}; where they lie in {@code ../shared/standards} every
 * build takes them from there. Our own rules in
 * {@code ontology/shapes/Concept.ttl} and {@code ConceptScheme.ttl} cover its hard ones in every build.
 */
class NlSbbTests {

    private static final String SHAPES = System.getProperty("nl-sbb.shapes", "../shared/standards/skos-ap-nl.ttl");

    @Test
    void theSchemesFollowTheDutchProfileOfSkos() throws IOException {
        assumeTrue(Files.exists(Path.of(SHAPES)), "run with -Dnl-sbb.shapes=<skos-ap-nl.ttl of Geonovum>");
        Graph shapes = RDFParser.source(Path.of(SHAPES)).toGraph();
        List<Violation> violations = ShapeChecker.of(shapes).check(schemes()).stream()
                .filter(violation -> violation.severity() == Violation.Severity.VIOLATION).toList();
        assertThat(violations).isEmpty();
    }

    /** Without mappings: a concept of somebody else has no definition here, which NL-SBB would hold against us. */
    private static Graph schemes() throws IOException {
        Graph schemes = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(Path.of("ontology/schemes"))) {
            files.filter(file -> !file.getFileName().toString().startsWith("mappings"))
                    .forEach(file -> RDFParser.source(file).parse(schemes));
        }
        return schemes;
    }
}

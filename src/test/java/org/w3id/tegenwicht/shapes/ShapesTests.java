package org.w3id.tegenwicht.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code ontology/shapes} says when a class is well described. {@code pass.ttl} shows it well described; each
 * {@code fail-<fault>.ttl} has exactly the fault that it is named for. Things that an example merely refers to are stubs, so only the
 * shapes of the class itself look at it.
 */
class ShapesTests {

    private static final Path SHAPES = Path.of("ontology/shapes");
    private static final Path EXAMPLES = Path.of("src/test/resources/shapes");

    private final Graph ontology = RDFParser.source(Path.of("ontology/tegenwicht.ttl")).toGraph();

    @TestFactory
    Stream<DynamicNode> examplesShowWhatIsRightAndWhatIsWrong() {
        return files(SHAPES, name -> name.endsWith(".ttl")).map(file -> {
            String name = file.getFileName().toString().replace(".ttl", "");
            ShapeChecker checker = ShapeChecker.of(RDFParser.source(file).toGraph());
            List<Path> failing = files(EXAMPLES.resolve(name), example -> example.startsWith("fail-")).toList();
            assertThat(failing).as("examples that fail for " + name).isNotEmpty();
            return dynamicContainer(name, Stream.concat(
                    Stream.of(dynamicTest("pass", () ->
                            assertThat(checker.check(example(EXAMPLES.resolve(name).resolve("pass.ttl")))).isEmpty())),
                    failing.stream().map(example -> dynamicTest(fault(example), () ->
                            assertThat(checker.check(example(example))).extracting(Violation::fault)
                                    .isNotEmpty().containsOnly(name + "-" + fault(example))))));
        });
    }

    @TestFactory
    Stream<DynamicNode> everyFaultIsNamedAfterItsClassAndSaysWhatToDoInBothLanguages() {
        return files(SHAPES, name -> name.endsWith(".ttl")).map(file -> dynamicTest(file.getFileName().toString(), () -> {
            Graph shapes = RDFParser.source(file).toGraph();
            String name = file.getFileName().toString().replace(".ttl", "");
            Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
                    .flatMap(type -> shapes.stream(Node.ANY, RDF.type.asNode(), type))
                    .map(triple -> triple.getSubject())
                    .forEach(shape -> {
                        assertThat(shape.getURI()).startsWith("https://w3id.org/tegenwicht/shapes#" + name);
                        if (!shape.getURI().endsWith("#" + name)) {
                            assertThat(shapes.stream(shape, SHACL.message, Node.ANY)
                                    .map(triple -> triple.getObject().getLiteralLanguage()))
                                    .as("languages of the message of " + shape).containsExactlyInAnyOrder("nl", "en");
                        }
                    });
        }));
    }

    private static String fault(Path example) {
        return example.getFileName().toString().replace("fail-", "").replace(".ttl", "");
    }

    private Graph example(Path file) {
        Graph graph = RDFParser.source(file).toGraph();
        GraphUtil.addInto(graph, ontology);
        return graph;
    }

    private static Stream<Path> files(Path folder, Predicate<String> name) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> name.test(file.getFileName().toString())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

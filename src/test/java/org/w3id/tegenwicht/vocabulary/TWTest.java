package org.w3id.tegenwicht.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class TWTest {

    private final Set<String> declared = termsOf(RDFParser.source("ontology/tegenwicht.ttl").toGraph());
    private final Set<String> constants = Arrays.stream(TW.class.getFields())
            .filter(field -> field.getType() == Node.class && Modifier.isStatic(field.getModifiers()))
            .map(field -> {
                try {
                    String local = ((Node) field.get(null)).getURI().substring(TW.NAMESPACE.length());
                    assertThat(field.getName()).as("a constant bears the name of its term").isEqualTo(local);
                    return local;
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            })
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyConstantIsATermOfTheOntology() {
        assertThat(declared).containsAll(constants);
    }

    @Test
    void everyTermOfTheOntologyHasAConstant() {
        assertThat(constants).containsAll(declared);
    }

    private static Set<String> termsOf(Graph ontology) {
        return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(node -> node.isURI() && node.getURI().startsWith(TW.NAMESPACE))
                .map(node -> node.getURI().substring(TW.NAMESPACE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

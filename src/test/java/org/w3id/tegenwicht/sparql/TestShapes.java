package org.w3id.tegenwicht.sparql;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.w3id.tegenwicht.shapes.ShapeChecker;

/** One small shape: every person has a name. */
@TestConfiguration(proxyBeanMethods = false)
class TestShapes {

    private static final String SHAPES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX ex: <https://example.org/>
            ex:Person-no-name a sh:NodeShape ; sh:targetClass ex:Person ;
                sh:property [ sh:path ex:name ; sh:minCount 1 ; sh:message "Geef een naam."@nl, "Give a name."@en ] .
            """;

    @Bean
    @Primary
    ShapeChecker testShapes() {
        return ShapeChecker.of(RDFParser.fromString(SHAPES, Lang.TURTLE).toGraph());
    }
}

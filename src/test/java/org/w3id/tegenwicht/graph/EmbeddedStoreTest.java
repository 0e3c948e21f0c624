package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");

    @Test
    void keepsWhatItWasGiven(@TempDir Path folder) {
        Graph graph = RDFParser.fromString("<urn:x:a> <urn:x:p> <urn:x:b> . <urn:x:b> <urn:x:p> <urn:x:c> .", Lang.TURTLE).toGraph();
        try (GraphStore store = EmbeddedStore.onDisk(folder, NAMES)) {
            assertThat(store.generation()).isZero();
            assertThat(store.commit(Change.replace(NAMES.named("x"), graph))).isEqualTo(1);
        }
        try (GraphStore store = EmbeddedStore.onDisk(folder, NAMES)) {
            assertThat(store.generation()).isEqualTo(1);
            assertThat(store.<Boolean>query(QueryFactory.create("ASK { <urn:x:a> <urn:x:p>+ <urn:x:c> }"), Duration.ZERO, exec -> exec.ask())).isTrue();
            assertThat(store.<Boolean>query(QueryFactory.create("ASK { <urn:x:b> <urn:x:p> <urn:x:c> }"), Duration.ZERO, exec -> exec.ask())).isTrue();
        }
    }
}

package org.w3id.tegenwicht.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The files that are shipped are well written and pass all shapes: what would stop a start stops the build. */
class DataTests {

    @Test
    void theShippedFilesLoad() {
        GraphNames names = new GraphNames("https://w3id.org/tegenwicht/");
        CuratedFiles files = CuratedFiles.in(new CuratedSettings("file:ontology/", "file:data/"));
        assertThat(files.graphs()).isNotEmpty();
        try (GraphStore store = GraphStore.inMemory(names)) {
            assertThat(faults(files, names, store)).as("faults in the shipped files").isEmpty();
            assertThat(store.generation()).isEqualTo(1);
        }
    }

    private static String faults(CuratedFiles files, GraphNames names, GraphStore store) {
        try {
            new Loader(files, ShapeFiles.checker(files.shapes()), names).load(store);
            return "";
        } catch (LoadFailure failure) {
            List<Fault> faults = failure.faults();
            return faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "\n", "\n"));
        }
    }
}

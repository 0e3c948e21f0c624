package org.w3id.tegenwicht.graph;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** The store on disk keeps the promises of {@link GraphStore}. */
class EmbeddedStoreTest extends GraphStoreContract {

    @TempDir
    private Path folder;

    @Override
    GraphStore emptyStore() {
        return EmbeddedStore.onDisk(folder, NAMES, Recorder.NONE);
    }

    @Override
    GraphStore reopened() {
        return EmbeddedStore.onDisk(folder, NAMES, Recorder.NONE);
    }
}

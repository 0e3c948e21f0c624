package org.w3id.tegenwicht.graph;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The store on disk keeps the promises of {@link GraphStore}. */
class EmbeddedStoreTest extends GraphStoreContract {

    @TempDir
    private Path folder;

    @Override
    GraphStore emptyStore() {
        return EmbeddedStore.onDisk(folder, NAMES);
    }

    @Override
    GraphStore reopened() {
        return EmbeddedStore.onDisk(folder, NAMES);
    }
}

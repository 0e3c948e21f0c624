package org.w3id.tegenwicht.graph;

/** The store in memory keeps the promises of {@link GraphStore}. */
class MemoryStoreTest extends GraphStoreContract {

    @Override
    GraphStore emptyStore() {
        return EmbeddedStore.inMemory(NAMES);
    }

    @Override
    GraphStore reopened() {
        return null;
    }
}

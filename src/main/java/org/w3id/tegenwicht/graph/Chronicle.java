package org.w3id.tegenwicht.graph;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.tegenwicht.graph.journal.Happening;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** How a store keeps its journal: what counts, and what to do when the journal missed something. */
final class Chronicle {

    private static final Logger LOG = LoggerFactory.getLogger(Chronicle.class);

    private final Recorder recorder;
    private final Set<Node> unrecorded;
    private long recorded;

    /** What the program itself writes, the ledger and the description of the data set, is not told as a change of the data. */
    Chronicle(Recorder recorder, GraphNames names) {
        this.recorder = recorder;
        this.unrecorded = Set.of(names.ledger(), names.description());
    }

    /**
     * Opens the journal for a store as it stands, and writes down what the journal missed: it was lost, or is newer than the store, or others
     * wrote to the store. A journal that cannot be written stops nobody who reads; the next change tries again.
     */
    void open(long generation, DatasetGraph data) {
        try {
            catchUp(generation, data);
        } catch (UncheckedIOException unwritten) {
            LOG.warn("The journal of changes cannot be kept up at generation {}: the store can be read, but takes no change until it can", generation,
                    unwritten);
        }
    }

    private void catchUp(long generation, DatasetGraph data) {
        recorded = recorder.open(generation);
        if (recorded < generation) {
            LOG.info("The journal of changes ends at generation {} and the store is at {}: looking what is different", recorded, generation);
            write(generation, Touched.since(recorder.states(), data, unrecorded).happenings(data));
            published(generation);
        }
    }

    /** Whether the journal tells of all generations up to this one. */
    boolean isAt(long generation) {
        return recorder == Recorder.NONE || recorded == generation;
    }

    /** Looks at the graph before a change, at the generation before; nothing when there is no journal. */
    Touched before(Change change, long generation, DatasetGraph data) {
        if (!isAt(generation)) {
            told(() -> catchUp(generation, data));
        }
        return recorder == Recorder.NONE ? null : Touched.by(change, data, unrecorded);
    }

    /**
     * Writes down what a change does, seen from the graph after it; readers see it when it is {@link #published}.
     *
     * @throws NotWrittenDownException when that fails: then the change must not happen
     */
    void write(long generation, Touched touched, DatasetGraph after) {
        if (touched != null) {
            told(() -> write(generation, touched.happenings(after)));
        }
    }

    private static void told(Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException unwritten) {
            throw new NotWrittenDownException(unwritten);
        }
    }

    private void write(long generation, List<Happening> happenings) {
        recorder.write(generation, happenings);
    }

    void published(long generation) {
        recorder.publish();
        recorded = generation;
    }
}

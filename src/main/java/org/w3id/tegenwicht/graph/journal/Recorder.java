package org.w3id.tegenwicht.graph.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Where a store writes down what its commits do. A commit is written before it is carried out, and shown to readers after it: who stops in
 * between finds at the next {@link #open} whether it happened.
 */
public interface Recorder {

    /** Writes nothing down. */
    Recorder NONE = new Recorder() {
        @Override
        public long open(long generation) {
            return generation;
        }

        @Override
        public Map<Node, Set<Triple>> states() {
            return Map.of();
        }

        @Override
        public void write(long generation, List<Happening> happenings) { }

        @Override
        public void publish() { }
    };

    /**
     * Reads what is written down, and forgets what the store knows nothing of, and what is damaged.
     *
     * @param generation the generation of the store
     * @return the last generation that is written down; less than that of the store when something is missing
     */
    long open(long generation);

    /** What each thing was last known to say; nothing of any when that turns out to be damaged, which is then set aside. */
    Map<Node, Set<Triple>> states();

    /**
     * Writes down what a commit does, and returns when it is on the disk. It replaces what was written and not published.
     *
     * @param generation the one that the commit makes
     * @throws java.io.UncheckedIOException when it cannot be written; readers then see what they saw before
     */
    void write(long generation, List<Happening> happenings);

    /** Shows readers what was written: its commit has happened. */
    void publish();
}

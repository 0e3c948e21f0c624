package org.w3id.tegenwicht.publish.dumps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3id.tegenwicht.graph.Stamp;

/**
 * The files of one generation.
 *
 * @param generation the generation of the graph that they hold
 * @param modified when that generation came about
 * @param files all of them; the whole first, then by graph
 */
public record Dump(long generation, Instant modified, List<File> files) {

    public Dump {
        files = List.copyOf(files);
    }

    /** The state of the graph that they hold. */
    public Stamp stamp() {
        return new Stamp(generation, modified);
    }

    /** The file at a path below the address of the dump. */
    public Optional<File> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /**
     * One file.
     *
     * @param path where it is, below the address of the dump
     * @param graph the IRI of the named graph in it; null when it holds all of them
     * @param mediaType of what is compressed in it
     * @param bytes its size as it is, compressed
     * @param sha256 the digest of it as it is, in lower-case hexadecimals
     */
    public record File(String path, String graph, String mediaType, long bytes, String sha256) { }
}

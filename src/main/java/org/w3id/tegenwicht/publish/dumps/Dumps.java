package org.w3id.tegenwicht.publish.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.LedgerView;
import org.w3id.tegenwicht.graph.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dumps, made when somebody asks and the graph has changed since the last: one state of the store, written aside and moved to its place when
 * it is complete. One is made at a time; who asks meanwhile waits for it.
 */
@Component
public class Dumps {

    /** The list of files beside them, so that a restart need not make them anew. */
    static final String INDEX = "index.json";

    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);

    private final GraphStore store;
    private final GraphNames names;
    private final JsonMapper json;
    private final DumpFolders folders;
    private final Map<String, Dump> known = new ConcurrentHashMap<>();
    private volatile Made latest;

    Dumps(GraphStore store, GraphSettings settings, JsonMapper json) {
        this.store = store;
        this.names = settings.names();
        this.json = json;
        this.folders = new DumpFolders(settings.home().resolve("dumps"), InstantSource.system());
    }

    /**
     * The dump of the graph as it is now. Its files stay for an hour, also when the graph changes meanwhile.
     *
     * @throws DumpsUnavailableException when it cannot be written
     */
    public Dump newest() {
        long asked = System.nanoTime();
        Made made = latest;
        Dump dump = made != null && made.dump().stamp().equals(store.stamp()) ? made.dump() : renew(asked);
        folders.told(dump.stamp());
        return dump;
    }

    /**
     * The dump of one state; empty when there is none, or none any more.
     *
     * @param stamp the text of the state
     */
    public Optional<Dump> of(String stamp) {
        if (known.isEmpty()) {
            newest();
        }
        return Optional.ofNullable(known.get(stamp)).filter(dump -> Files.isDirectory(folders.of(dump.stamp())));
    }

    /** Where a file of a dump is; it stays for a while, also when the dump gets old. */
    Path file(Dump dump, String path) {
        return folders.told(dump.stamp()).resolve(path);
    }

    /** While others write, whoever waited takes the one that was begun after they asked. */
    private synchronized Dump renew(long asked) {
        Made made = latest;
        if (made != null && (made.begun() - asked > 0 || made.dump().stamp().equals(store.stamp()))) {
            return made.dump();
        }
        long begun = System.nanoTime();
        try {
            Dump dump = found().orElseGet(this::make);
            known.put(dump.stamp().toString(), dump);
            latest = new Made(dump, begun);
            folders.removeAllBut(dump.stamp());
            return dump;
        } catch (UncheckedIOException | RuntimeIOException | JacksonException fault) {
            throw unavailable(fault);
        }
    }

    /** One that an earlier process made. */
    private Optional<Dump> found() {
        Stamp now = store.stamp();
        Path index = folders.of(now).resolve(INDEX);
        return Files.isRegularFile(index) ? list(index).filter(dump -> now.equals(dump.stamp())) : Optional.empty();
    }

    /** Empty when the process that wrote the list died over it. */
    private Optional<Dump> list(Path index) {
        try {
            return Optional.ofNullable(json.readValue(index, Dump.class));
        } catch (JacksonException broken) {
            LOG.warn("{} cannot be read, the dump is made anew: {}", index, broken.getMessage());
            return Optional.empty();
        }
    }

    private Dump make() {
        try {
            Path aside = folders.aside();
            try {
                Dump dump = store.view(data -> written(data, aside));
                Files.writeString(aside.resolve(INDEX), json.writeValueAsString(dump));
                folders.moveToPlace(aside, dump.stamp());
                return dump;
            } finally {
                FileSystemUtils.deleteRecursively(aside);
            }
        } catch (IOException fault) {
            throw unavailable(fault);
        }
    }

    private Dump written(DatasetGraph data, Path aside) {
        Stamp stamp = LedgerView.of(data, names).stamp();
        try {
            return new Dump(stamp.generation(), stamp.modified(), DumpWriter.write(data, names, aside));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static DumpsUnavailableException unavailable(Exception fault) {
        Throwable cause = fault.getCause() instanceof IOException io ? io : fault;
        String reason = cause instanceof FileSystemException file && file.getReason() != null ? file.getReason() : cause.getClass().getSimpleName();
        return new DumpsUnavailableException("The dumps cannot be written to the folder 'dumps' of this server (%s). Look whether it may be written and "
                .formatted(reason) + "whether the disk has room. The graph itself can be asked at /sparql meanwhile.", fault);
    }

    /** @param begun when its making began, as {@link System#nanoTime} has it */
    private record Made(Dump dump, long begun) { }
}

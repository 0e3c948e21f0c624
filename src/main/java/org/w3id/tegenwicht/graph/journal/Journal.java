package org.w3id.tegenwicht.graph.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.journal.EpochFiles.CommitLine;

/**
 * The journal of what commits did to things. Readers see an {@link Epoch} of what has happened for certain; one writer adds to it. A store
 * that starts anew, or goes back by more than the one commit that a crash may undo, gets an epoch of its own: what was told before is never
 * told in another way under the same address.
 */
public final class Journal implements Recorder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path folder;
    private final int pageSize;
    private final boolean temporary;
    private volatile Told told = new Told(null, List.of());
    private Told written = told;

    private Journal(Path folder, int pageSize, boolean temporary) {
        this.folder = folder;
        this.pageSize = pageSize;
        this.temporary = temporary;
    }

    /** The journal in a folder, which this process has to itself. */
    public static Journal in(Path folder, int pageSize) {
        return new Journal(folder, pageSize, false);
    }

    /** A journal that is gone when it is closed. */
    public static Journal temporary(int pageSize) {
        try {
            return new Journal(Files.createTempDirectory("tegenwicht-changes"), pageSize, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a folder for temporary files", e);
        }
    }

    /** What has happened until now; nothing as long as nothing has. */
    public Optional<Epoch> epoch() {
        return Optional.ofNullable(told.epoch());
    }

    /** How many events a full page has. */
    public int pageSize() {
        return pageSize;
    }

    /**
     * The page of events, counted from 1, as far as it is filled; empty when there is no such page.
     *
     * @throws DamagedJournalException when its file does not hold what was written there
     */
    public List<Event> page(Epoch epoch, int page) {
        Told now = told;
        long first = (page - 1L) * pageSize + 1;
        if (page < 1 || first > epoch.size() || now.epoch() == null || !now.epoch().name().equals(epoch.name())) {
            return List.of();
        }
        EpochFiles files = files(epoch);
        Map<Long, List<Triple>> statements = files.read(page, now.lines());
        return epoch.entries(first, first + pageSize - 1).stream().map(entry -> event(entry, statements.get(entry.number()), files)).toList();
    }

    private static Event event(Entry entry, List<Triple> statements, EpochFiles files) {
        if (statements == null) { // each thing says something, and what is gone said something before
            throw files.lacks(entry);
        }
        return new Event(entry, statements);
    }

    /** The page on which an event stands. */
    public int pageOf(Entry entry) {
        return (int) ((entry.number() - 1) / pageSize) + 1;
    }

    @Override
    public synchronized long open(long generation) {
        told = folders().stream().max(Comparator.naturalOrder()).map(name -> read(name, generation)).orElse(new Told(null, List.of()));
        written = told;
        return told.lines().isEmpty() ? 0 : told.lines().getLast().generation();
    }

    /** The graph is what matters: it can do without what was told of it before, so a damaged journal stops nothing. */
    private Told read(String name, long generation) {
        try {
            return readWhole(name, generation);
        } catch (DamagedJournalException damaged) {
            return setAside(name, damaged);
        }
    }

    private Told readWhole(String name, long generation) {
        EpochFiles files = new EpochFiles(folder.resolve(name), pageSize);
        List<CommitLine> all = files.commits();
        List<CommitLine> known = all.stream().filter(line -> line.generation() <= generation).toList();
        if (known.isEmpty() || all.size() - known.size() > 1) {
            LOG.info("The journal of changes tells of {} generations that the store does not know: it starts anew", all.size() - known.size());
            moveTo(name, "old");
            return new Told(null, List.of());
        }
        files.check(known);
        return new Told(new Epoch(name, files.generations(known)), known);
    }

    private Told setAside(String name, DamagedJournalException damaged) {
        LOG.warn("{}. It starts anew with all things that the graph knows, and what it told before is kept in {}", damaged.getMessage(),
                moveTo(name, "damaged"));
        return new Told(null, List.of());
    }

    /** Gives the folder of an epoch a name that no epoch has. */
    private Path moveTo(String name, String why) {
        Path from = folder.resolve(name);
        try {
            return Files.move(from, folder.resolve(name + "." + why + "-" + Epoch.starting(Instant.now()).name()));
        } catch (IOException e) {
            LOG.warn("Cannot rename {}: may we? The next epoch has another name anyhow", from, e);
            return from;
        }
    }

    @Override
    public synchronized Map<Node, Set<Triple>> states() {
        try {
            return allStates();
        } catch (DamagedJournalException damaged) {
            told = setAside(told.epoch().name(), damaged);
            written = told;
            return Map.of();
        }
    }

    private Map<Node, Set<Triple>> allStates() {
        Map<Node, Set<Triple>> states = new HashMap<>();
        epoch().ifPresent(epoch -> IntStream.rangeClosed(1, (int) ((epoch.size() + pageSize - 1) / pageSize))
                .forEach(page -> page(epoch, page).forEach(event -> {
                    Node thing = NodeFactory.createURI(event.entry().thing());
                    if (event.entry().kind() == Kind.DELETED) {
                        states.remove(thing);
                    } else {
                        states.put(thing, new LinkedHashSet<>(event.statements()));
                    }
                })));
        return states;
    }

    @Override
    public synchronized void write(long generation, List<Happening> happenings) {
        Epoch before = told.epoch();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant earliest = before == null ? now : before.last().orElseThrow().time().plusMillis(1);
        Instant time = now.isBefore(earliest) ? earliest : now;
        Epoch epoch = before == null ? Epoch.starting(time) : before;
        long number = epoch.size();
        List<Entry> entries = new ArrayList<>();
        List<List<Triple>> statements = new ArrayList<>();
        for (Happening happening : sorted(happenings)) {
            entries.add(new Entry(++number, happening.kind(), happening.thing().getURI(), generation, time));
            statements.add(States.labelled(happening.statements(), "e" + number + "b"));
        }
        Generation next = new Generation(generation, time, entries);
        CommitLine line = made(epoch).append(told.lines(), next, statements);
        written = new Told(epoch.with(next), Stream.concat(told.lines().stream(), Stream.of(line)).toList());
    }

    private static List<Happening> sorted(List<Happening> happenings) {
        return happenings.stream().sorted(Comparator.comparing(happening -> happening.thing().getURI())).toList();
    }

    @Override
    public synchronized void publish() {
        told = written;
    }

    private EpochFiles made(Epoch epoch) {
        try {
            Files.createDirectories(folder.resolve(epoch.name()));
            return files(epoch);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of the journal of changes: " + folder, e);
        }
    }

    private EpochFiles files(Epoch epoch) {
        return new EpochFiles(folder.resolve(epoch.name()), pageSize);
    }

    private List<String> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).map(path -> path.getFileName().toString()).filter(Epoch::isName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the journal of changes: " + folder, e);
        }
    }

    @Override
    public void close() {
        if (temporary) {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /** What readers see, and how far the files count for it. */
    private record Told(Epoch epoch, List<CommitLine> lines) { }
}

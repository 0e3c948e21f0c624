package org.w3id.tegenwicht.publish.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.Stamp;

/**
 * One folder for each state of the graph. An old one goes when for an hour nobody was told of it or began to read from it, which is longer than a document
 * that tells of it may be kept; who still reads keeps the open file.
 */
final class DumpFolders {

    private static final String ASIDE = "new-";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Path home;
    private final InstantSource clock;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    DumpFolders(Path home, InstantSource clock) {
        this.home = home;
        this.clock = clock;
    }

    Path of(Stamp stamp) {
        return home.resolve(stamp.toString());
    }

    /** The folder of a state, which somebody is about to read from or to be told of. */
    Path told(Stamp stamp) {
        told.put(stamp.toString(), clock.instant());
        return of(stamp);
    }

    /** A new folder to write in. */
    Path aside() throws IOException {
        Files.createDirectories(home);
        return Files.createTempDirectory(home, ASIDE);
    }

    void moveToPlace(Path aside, Stamp stamp) throws IOException {
        FileSystemUtils.deleteRecursively(of(stamp));
        Files.move(aside, of(stamp), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes old states, and what a process that died left half written. */
    void removeAllBut(Stamp stamp) {
        Instant recent = clock.instant().minus(KEPT);
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            boolean old = name.matches("[0-9TZ-]+") && !name.equals(stamp.toString()) && told.getOrDefault(name, Instant.MIN).isBefore(recent);
            if (old || name.startsWith(ASIDE)) {
                remove(folder);
            }
        }
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

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

/**
 * One folder for each generation. An old one goes when for an hour nobody was told of it or began to read from it, which is longer than a document
 * that tells of it may be kept; who still reads keeps the open file.
 */
final class DumpFolders {

    private static final String ASIDE = "new-";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Path home;
    private final InstantSource clock;
    private final Map<Long, Instant> told = new ConcurrentHashMap<>();

    DumpFolders(Path home, InstantSource clock) {
        this.home = home;
        this.clock = clock;
    }

    Path of(long generation) {
        return home.resolve(Long.toString(generation));
    }

    /** The folder of a generation, which somebody is about to read from or to be told of. */
    Path told(long generation) {
        told.put(generation, clock.instant());
        return of(generation);
    }

    /** A new folder to write in. */
    Path aside() throws IOException {
        Files.createDirectories(home);
        return Files.createTempDirectory(home, ASIDE);
    }

    void moveToPlace(Path aside, long generation) throws IOException {
        FileSystemUtils.deleteRecursively(of(generation));
        Files.move(aside, of(generation), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes old generations, and what a process that died left half written. */
    void removeAllBut(long generation) {
        Instant recent = clock.instant().minus(KEPT);
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            boolean old = name.matches("[0-9]{1,18}") && !name.equals(Long.toString(generation))
                    && told.getOrDefault(Long.parseLong(name), Instant.MIN).isBefore(recent);
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

package org.w3id.tegenwicht.publish.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** One folder for each generation. An old one goes when nobody has begun to read from it for an hour; who still reads keeps the open file. */
final class DumpFolders {

    private static final String ASIDE = "new-";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Path home;
    private final Map<Long, Instant> read = new ConcurrentHashMap<>();

    DumpFolders(Path home) {
        this.home = home;
    }

    Path of(long generation) {
        return home.resolve(Long.toString(generation));
    }

    /** The folder of a generation, of which somebody is about to read. */
    Path read(long generation) {
        read.put(generation, Instant.now());
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
        Instant recent = Instant.now().minus(KEPT);
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            boolean old = name.matches("[0-9]{1,18}") && !name.equals(Long.toString(generation))
                    && read.getOrDefault(Long.parseLong(name), Instant.MIN).isBefore(recent);
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

package org.w3id.tegenwicht.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each text that a stored query ever had, so that an address with a version in it goes on asking that text after the file has
 * changed. A folder for each query: {@code <version>.rq}, and {@code history.txt} with a line for each change. Nothing is ever taken out.
 */
final class QueryArchive {

    private static final Logger LOG = LoggerFactory.getLogger(QueryArchive.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final String HISTORY = "history.txt";

    private final Path folder;

    /** A null folder keeps nothing. */
    QueryArchive(Path folder) {
        this.folder = folder;
    }

    /** Writes down the text of a query, unless it is the last one that was. A folder that cannot be written is told once, and no reason to stop. */
    void keep(List<StoredQuery> queries) {
        try {
            for (StoredQuery query : queries) {
                if (folder != null && NAME.matcher(query.name()).matches()) {
                    keep(query);
                }
            }
        } catch (IOException fault) {
            LOG.warn("The texts of stored queries cannot be kept in {}; addresses of versions may stop working after an upgrade", folder, fault);
        }
    }

    private void keep(StoredQuery query) throws IOException {
        List<QueryVersion> history = history(query.name());
        if (!history.isEmpty() && history.getLast().version().equals(query.version())) {
            return;
        }
        Path own = Files.createDirectories(folder.resolve(query.name()));
        Path file = own.resolve(query.version() + ".rq");
        if (!Files.exists(file)) {
            Path draft = Files.createTempFile(own, query.version(), ".tmp");
            Files.writeString(draft, query.text());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
        String before = read(query.name(), HISTORY).orElse("");
        String line = (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + query.version() + " " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
        Files.writeString(own.resolve(HISTORY), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What a query was, the oldest first; a text that came back is named twice. Empty when nothing is kept of it. */
    List<QueryVersion> history(String name) {
        List<QueryVersion> history = new ArrayList<>();
        for (String line : read(name, HISTORY).orElse("").lines().toList()) {
            String[] parts = line.split(" ");
            if (parts.length == 2 && TextVersion.is(parts[0])) {
                time(parts[1]).ifPresent(since -> history.add(new QueryVersion(parts[0], since)));
            }
        }
        return history;
    }

    /** A time; nothing for a line that was half written when the program ended. */
    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException halfWritten) {
            return Optional.empty();
        }
    }

    /** The text of a version; empty when it was never kept, or is no longer what its name says. */
    Optional<String> text(String name, String version) {
        Optional<String> text = TextVersion.is(version) ? read(name, version + ".rq") : Optional.empty();
        if (text.isPresent() && !TextVersion.of(text.get()).equals(version)) {
            LOG.error("{}/{}/{}.rq was changed, so it is not asked", folder, name, version);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> read(String name, String file) {
        if (folder == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path path = folder.resolve(name).resolve(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException fault) {
            LOG.error("Cannot read {}", path, fault);
            return Optional.empty();
        }
    }
}

package org.w3id.tegenwicht.graph.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;

/**
 * The files of one epoch: {@code page-1.nq.gz} and so on hold what the graph said, {@code entries.tsv} has a line for each event, and
 * {@code generations.tsv} one for each commit. That line is written last and tells how far the other files count; what they hold beyond is
 * left over from a commit that did not get that far, and is written over by the next.
 */
final class EpochFiles {

    private final Path folder;
    private final int pageSize;
    private final GrowingFile commits;
    private final GrowingFile entries;

    EpochFiles(Path folder, int pageSize) {
        this.folder = folder;
        this.pageSize = pageSize;
        this.commits = new GrowingFile(folder.resolve("generations.tsv"));
        this.entries = new GrowingFile(folder.resolve("entries.tsv"));
    }

    /**
     * All commits that were written to the end.
     *
     * @throws DamagedJournalException when a line is none
     */
    List<CommitLine> commits() {
        return sound(commits, () -> {
            String text = new String(commits.read(), StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines().map(CommitLine::of).toList();
        });
    }

    /**
     * The entries that these commits wrote.
     *
     * @throws DamagedJournalException when some are not there
     */
    List<Generation> generations(List<CommitLine> lines) {
        return sound(entries, () -> entries(lines));
    }

    /** Whatever is wrong with a file, say which file it is. */
    private static <T> T sound(GrowingFile file, Supplier<T> read) {
        try {
            return read.get();
        } catch (DamagedJournalException known) {
            throw known;
        } catch (RuntimeException e) {
            throw new DamagedJournalException(file.path(), e);
        }
    }

    private List<Generation> entries(List<CommitLine> lines) {
        String text = new String(entries.read(lines.isEmpty() ? 0 : lines.getLast().entriesLength()), StandardCharsets.UTF_8);
        List<String> rows = text.lines().toList();
        List<Generation> generations = new ArrayList<>();
        int from = 0;
        for (CommitLine line : lines) {
            List<Entry> found = new ArrayList<>();
            for (int i = from; i < line.size(); i++) {
                String[] cells = rows.get(i).split("\t", 2);
                found.add(new Entry(i + 1, Kind.valueOf(cells[0]), cells[1], line.generation(), line.time()));
            }
            generations.add(new Generation(line.generation(), line.time(), found));
            from = line.size();
        }
        return generations;
    }

    /** Writes one commit after those that count. */
    CommitLine append(List<CommitLine> before, Generation generation, List<List<Triple>> statements) {
        CommitLine last = before.isEmpty() ? CommitLine.START : before.getLast();
        long pageLength = last.pageLength();
        StringBuilder rows = new StringBuilder();
        Map<Long, List<Triple>> page = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Entry entry = generation.entries().get(i);
            rows.append(entry.kind()).append('\t').append(entry.thing()).append('\n');
            page.put(entry.number(), statements.get(i));
            boolean full = entry.number() % pageSize == 0;
            if (full || i == statements.size() - 1) {
                long start = (entry.number() - page.size()) % pageSize == 0 ? 0 : pageLength;
                pageLength = file(pageOf(entry.number())).append(start, PageText.written(page));
                page.clear();
            }
        }
        long entriesLength = entries.append(last.entriesLength(), rows.toString().getBytes(StandardCharsets.UTF_8));
        CommitLine line = new CommitLine(generation.number(), generation.time(), last.size() + statements.size(), entriesLength, pageLength);
        commits.append(before.stream().mapToLong(CommitLine::length).sum(), line.written());
        return line;
    }

    /**
     * What the graph said at the events of a page.
     *
     * @throws DamagedJournalException when that cannot be read
     */
    Map<Long, List<Triple>> read(int page, List<CommitLine> lines) {
        return sound(file(page), () -> PageText.read(bytes(page, lines)));
    }

    /**
     * Looks whether each page that these commits wrote is there, as long as it should be, and unpacks to what was packed.
     *
     * @throws DamagedJournalException at the first that does not
     */
    void check(List<CommitLine> lines) {
        for (int page = 1; page <= pageOf(lines.getLast().size()); page++) {
            int number = page;
            sound(file(page), () -> PageText.length(bytes(number, lines)));
        }
    }

    private byte[] bytes(int page, List<CommitLine> lines) {
        long known = lines.stream().filter(line -> pageOf(line.size()) == page).mapToLong(CommitLine::pageLength).max().orElse(1);
        boolean last = page == pageOf(lines.getLast().size());
        byte[] bytes = last ? file(page).read(known) : file(page).read();
        if (bytes.length < known) {
            throw file(page).tooShort(bytes.length, known);
        }
        return bytes;
    }

    /** The damage that statements of an event are not on its page. */
    DamagedJournalException lacks(Entry entry) {
        return new DamagedJournalException(file(pageOf(entry.number())).path(), "event " + entry.number() + " is not in it");
    }

    private GrowingFile file(int page) {
        return new GrowingFile(folder.resolve("page-" + page + ".nq.gz"));
    }

    private int pageOf(long event) {
        return (int) ((event - 1) / pageSize) + 1;
    }

    /**
     * One line of {@code generations.tsv}.
     *
     * @param size number of all events up to and with this commit
     * @param entriesLength bytes of {@code entries.tsv} that count after it
     * @param pageLength bytes of the last page that count after it
     */
    record CommitLine(long generation, Instant time, int size, long entriesLength, long pageLength) {

        static final CommitLine START = new CommitLine(0, Instant.EPOCH, 0, 0, 0);

        static CommitLine of(String line) {
            String[] cells = line.split("\t");
            return new CommitLine(Long.parseLong(cells[0]), Instant.parse(cells[1]), Integer.parseInt(cells[2]), Long.parseLong(cells[3]),
                    Long.parseLong(cells[4]));
        }

        byte[] written() {
            return "%d\t%s\t%d\t%d\t%d\n".formatted(generation, time, size, entriesLength, pageLength).getBytes(StandardCharsets.UTF_8);
        }

        int length() {
            return written().length;
        }
    }
}

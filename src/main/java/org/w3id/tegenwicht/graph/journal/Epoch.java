package org.w3id.tegenwicht.graph.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal of one store from its first generation on, as one reader sees it: it never changes, and a new commit makes a new one.
 *
 * @param name names it in addresses, and the folder of its files: the time of its first generation
 * @param generations in order
 */
public record Epoch(String name, List<Generation> generations) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    public Epoch {
        generations = List.copyOf(generations);
    }

    static Epoch starting(Instant time) {
        return new Epoch(NAME.format(time), List.of());
    }

    /** Whether an epoch can be called so; what was set aside is not. */
    static boolean isName(String name) {
        return !name.contains(".");
    }

    Epoch with(Generation next) {
        return new Epoch(name, Stream.concat(generations.stream(), Stream.of(next)).toList());
    }

    /** How many events there are in all. */
    public long size() {
        return generations.stream().mapToLong(generation -> generation.entries().size()).sum();
    }

    /** The last generation; nothing at the very start. */
    public Optional<Generation> last() {
        return generations.isEmpty() ? Optional.empty() : Optional.of(generations.getLast());
    }

    /** The generation with this number. */
    public Optional<Generation> generation(long number) {
        return generations.stream().filter(generation -> generation.number() == number).findFirst();
    }

    /** The entries with these numbers, both ends included. */
    List<Entry> entries(long from, long to) {
        List<Entry> found = new ArrayList<>();
        for (Generation generation : generations) {
            if (!generation.entries().isEmpty() && generation.entries().getLast().number() >= from) {
                generation.entries().stream().filter(entry -> entry.number() >= from && entry.number() <= to).forEach(found::add);
            }
        }
        return found;
    }
}

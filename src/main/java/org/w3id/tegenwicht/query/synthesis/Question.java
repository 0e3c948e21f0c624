package org.w3id.tegenwicht.query.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.evidence.PoolingMethod;
import org.w3id.tegenwicht.evidence.Settings;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/**
 * What to pool, and how.
 *
 * @param selection the filters, by name of parameter of the stored query {@code synthesis}; at least one
 * @param settings estimator, test and level
 * @param clustered whether findings that share a study are taken to depend on each other
 * @param by what to split the pooled findings by; empty for no subgroups
 * @param excluded slugs or IRIs of studies and findings to leave out
 */
public record Question(Map<String, String> selection, Settings settings, boolean clustered, Optional<Facet> by, Set<String> excluded) {

    /** How the question is asked, beside the filters. */
    public static final List<String> OPTIONS = List.of("method", "test", "level", "model", "by", "exclude");

    private static final int MOST_EXCLUDED = 200;

    public Question {
        selection = Collections.unmodifiableMap(new TreeMap<>(selection));
        excluded = Set.copyOf(excluded);
    }

    /** A question about what a filter selects, in the usual way. */
    public static Question about(Map<String, String> selection) {
        return of(selection);
    }

    /**
     * Reads what a caller wrote. Blank values count as none.
     *
     * @throws WrongParameterException when there is no filter, or an option has a value that it cannot have. Filters are read when asked
     */
    public static Question of(Map<String, String> given) {
        Map<String, String> values = new TreeMap<>(given);
        values.values().removeIf(value -> value == null || value.isBlank());
        Settings settings = Settings.STANDARD.with(method(values.remove("method"))).withKnappHartung(knappHartung(values.remove("test")))
                .withLevel(level(values.remove("level")));
        boolean clustered = clustered(values.remove("model"));
        Optional<Facet> by = Optional.ofNullable(values.remove("by")).map(word -> Facet.of("by", word.strip()));
        return new Question(values, settings, clustered, by, excluded(values.remove("exclude")));
    }

    /** The same question in one fixed form: filters and options in alphabetical order, without those that have their usual value. */
    public Map<String, String> canonical() {
        Map<String, String> all = new TreeMap<>(selection);
        put(all, "method", settings.method().name(), PoolingMethod.REML.name());
        put(all, "test", settings.knappHartung() ? "knha" : "z", "z");
        put(all, "level", String.valueOf(settings.level()), "0.95");
        put(all, "model", clustered ? "auto" : "two-level", "auto");
        by.ifPresent(facet -> all.put("by", facet.word()));
        put(all, "exclude", new TreeSet<>(excluded).stream().collect(Collectors.joining(",")), "");
        return all;
    }

    private static void put(Map<String, String> all, String name, String value, String usual) {
        if (!value.equals(usual)) {
            all.put(name, value);
        }
    }

    private static PoolingMethod method(String given) {
        try {
            return given == null ? PoolingMethod.REML : PoolingMethod.named(given);
        } catch (IllegalArgumentException none) {
            throw wrong("method", given, "REML, DL, PM, EE");
        }
    }

    private static boolean knappHartung(String given) {
        return given != null && chosen("test", given, "z", "knha").equals("knha");
    }

    private static boolean clustered(String given) {
        return given == null || chosen("model", given, "auto", "two-level").equals("auto");
    }

    private static double level(String given) {
        return given == null ? 0.95 : Double.parseDouble(chosen("level", given, "0.8", "0.9", "0.95", "0.99"));
    }

    private static String chosen(String parameter, String given, String... allowed) {
        String value = given.strip();
        if (!List.of(allowed).contains(value)) {
            throw wrong(parameter, given, String.join(", ", allowed));
        }
        return value;
    }

    private static Set<String> excluded(String given) {
        Set<String> excluded = given == null ? Set.of()
                : Arrays.stream(given.split(",")).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        if (excluded.size() > MOST_EXCLUDED) {
            throw WrongParameterException.value("exclude", given,
                    new Wording("ten hoogste " + MOST_EXCLUDED + " onderzoeken", "at most " + MOST_EXCLUDED + " studies"));
        }
        return excluded;
    }

    private static WrongParameterException wrong(String parameter, String given, String allowed) {
        return WrongParameterException.value(parameter, given, new Wording("een van: " + allowed, "one of: " + allowed));
    }
}

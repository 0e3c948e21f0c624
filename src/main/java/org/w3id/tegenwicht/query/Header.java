package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The header of a query file: the lines that start with {@code #+}, together one YAML map in the convention of grlc. */
record Header(
        Wording summary,
        Wording description,
        List<String> users,
        List<String> tags,
        Map<String, String> defaults,
        Map<String, List<String>> enumerate,
        Map<String, List<String>> slugs,
        List<String> lists,
        List<String> members,
        Map<String, String> example,
        int pageSize) {

    private static final Logger LOG = LoggerFactory.getLogger(Header.class);

    private static final String MARK = "#+";
    private static final Set<String> USERS = Set.of("practitioner", "researcher", "consumer");
    private static final Set<String> KEYS = Set.of("summary", "summary-nl", "description", "description-nl", "users", "tags",
            "defaults", "enumerate", "slugs", "lists", "members", "example", "pagination");
    /** What grlc knows and we do without: the graph that we ask is our own, we answer GET, and JSON has one form. */
    private static final Set<String> OF_GRLC = Set.of("endpoint", "method", "endpoint_in_url", "transform", "endpoint-method");

    /** Reads the header of a file of ours; every fault names the file. */
    static Header of(String file, String text) {
        Map<?, ?> map = yaml(file, text);
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new BadQueryFileException(file, "header key '" + key + "' is not one of " + KEYS.stream().sorted().toList());
            }
        }
        Header header = of(file, map, new Wording(string(map, "summary-nl"), string(map, "summary")));
        header.check(file);
        return header;
    }

    /** Reads the header of a file as grlc does: all of it may be missing, and what we do not know is passed over. */
    static Header ofGrlc(String file, String name, String text) {
        Map<?, ?> map = text.lines().anyMatch(line -> line.startsWith(MARK)) ? yaml(file, text) : Map.of();
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                LOG.warn("queries/{}: header key '{}' is passed over; {}", file, key,
                        OF_GRLC.contains(String.valueOf(key)) ? "the query is asked of our own graph, with GET, and not transformed" : "we do not know it");
            }
        }
        String summary = map.get("summary") == null ? name.replace('-', ' ').replace('_', ' ') : string(map, "summary");
        return of(file, map, new Wording(map.get("summary-nl") == null ? summary : string(map, "summary-nl"), summary));
    }

    private static Header of(String file, Map<?, ?> map, Wording summary) {
        return new Header(summary, new Wording(string(map, "description-nl"), string(map, "description")),
                strings(map.get("users")), strings(map.get("tags")),
                first(named(map.get("defaults"))), named(map.get("enumerate")), named(map.get("slugs")), strings(map.get("lists")), strings(map.get("members")),
                first(named(map.get("example"))), pageSize(file, map.get("pagination")));
    }

    private static int pageSize(String file, Object given) {
        if (given == null) {
            return PageRequest.USUAL;
        }
        if (given instanceof Integer size && size > 0) {
            return Math.min(size, PageRequest.MOST);
        }
        throw new BadQueryFileException(file, "'pagination' is " + given + ", but should be a whole number: the rows on a page");
    }

    private void check(String file) {
        if (!summary.complete()) {
            throw new BadQueryFileException(file, "the header needs 'summary' (English) and 'summary-nl' (Dutch)");
        }
        if (!USERS.containsAll(users)) {
            throw new BadQueryFileException(file, "'users' is " + users + ", but may only hold " + USERS.stream().sorted().toList());
        }
    }

    private static Map<?, ?> yaml(String file, String text) {
        String header = text.lines().filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).replaceFirst("^ ", "")).collect(Collectors.joining("\n"));
        if (header.isBlank()) {
            throw new BadQueryFileException(file, "there is no header; start the file with lines like '#+ summary: What it asks'");
        }
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(header);
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException fault) {
            throw new BadQueryFileException(file, "the header is not YAML (put text with a colon in double quotes): " + fault.getMessage(), fault);
        }
        throw new BadQueryFileException(file, "the header is not a map of keys and values");
    }

    private static String string(Map<?, ?> map, String key) {
        return map.get(key) == null ? null : String.valueOf(map.get(key)).strip();
    }

    private static List<String> strings(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(value));
        };
    }

    /** A map, or grlc's list of small maps, as one map of lists. */
    private static Map<String, List<String>> named(Object value) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : new ArrayList<>(List.of(value));
        for (Object part : parts) {
            if (part instanceof Map<?, ?> map) {
                map.forEach((name, values) -> all.put(String.valueOf(name), strings(values)));
            }
        }
        return all;
    }

    private static Map<String, String> first(Map<String, List<String>> named) {
        Map<String, String> first = new LinkedHashMap<>();
        named.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> first.put(name, value)));
        return first;
    }
}

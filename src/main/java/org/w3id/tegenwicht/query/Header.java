package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, String> example) {

    private static final String MARK = "#+";
    private static final Set<String> USERS = Set.of("practitioner", "researcher", "consumer");
    private static final Set<String> KEYS = Set.of("summary", "summary-nl", "description", "description-nl", "users", "tags",
            "defaults", "enumerate", "slugs", "lists", "example");

    /** Reads the header of a file; every fault names the file. */
    static Header of(String file, String text) {
        Map<?, ?> map = yaml(file, text);
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new BadQueryFileException(file, "header key '" + key + "' is not one of " + KEYS.stream().sorted().toList());
            }
        }
        Header header = new Header(
                new Wording(string(map, "summary-nl"), string(map, "summary")),
                new Wording(string(map, "description-nl"), string(map, "description")),
                strings(map.get("users")), strings(map.get("tags")),
                first(named(map.get("defaults"))), named(map.get("enumerate")), named(map.get("slugs")), strings(map.get("lists")),
                first(named(map.get("example"))));
        header.check(file);
        return header;
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
        return named.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    }
}

package org.w3id.tegenwicht.intake.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One mapping file: a SPARQL CONSTRUCT whose {@code #+} header says what it reads and writes.
 *
 * @param file the mapping itself
 * @param sources tables to read, relative to the folder of sources; a glob such as {@code taylor/*.csv} reads several
 * @param target the Turtle file to write, relative to the repository
 * @param with Turtle files of the repository that the query may look things up in
 * @param required variables that every row has to bind, or the run fails; the guard against silently lost triples
 * @param query the CONSTRUCT; each row of the table is one solution, each column a variable, {@code ?_row} its number, {@code ?_file} its file
 */
record Mapping(Path file, List<String> sources, String target, List<String> with, List<String> required, Query query) {

    private static final String HEADER = "#+";

    /** Reads and parses a mapping file. */
    static Mapping read(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, Object> header = header(file, text);
        try {
            Query query = QueryFactory.create(text);
            if (!query.isConstructType()) {
                throw new MappingException(file, "is not a CONSTRUCT query");
            }
            return new Mapping(file, list(header, "source"), text(file, header, "target"),
                    list(header, "with"), list(header, "required"), query);
        } catch (QueryParseException e) {
            throw new MappingException(file, "line " + e.getLine() + ", column " + e.getColumn() + ": " + e.getMessage());
        }
    }

    private static Map<String, Object> header(Path file, String text) {
        String yaml = text.lines().filter(l -> l.startsWith(HEADER)).map(l -> l.substring(HEADER.length()).stripTrailing())
                .collect(Collectors.joining("\n"));
        if (new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> map) {
            return map.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
        }
        throw new MappingException(file, "has no '#+ source: …' and '#+ target: …' header");
    }

    private static String text(Path file, Map<String, Object> header, String key) {
        if (header.get(key) instanceof String value) {
            return value;
        }
        throw new MappingException(file, "has no '#+ " + key + ": …' line");
    }

    private static List<String> list(Map<String, Object> header, String key) {
        return switch (header.get(key)) {
            case null -> List.of();
            case List<?> values -> values.stream().map(Object::toString).toList();
            case Object value -> List.of(value.toString());
        };
    }
}

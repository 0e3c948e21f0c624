package org.w3id.tegenwicht.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question of {@code queries/}: one SPARQL SELECT or CONSTRUCT with a header that says what it asks. Its name is the name of its file.
 *
 * @param name file name without {@code .rq}; unique over all folders
 * @param folder where the file is, and so what it is for
 * @param summary the question in one sentence
 * @param description more about it; both languages may be null
 * @param users for whom: {@code practitioner}, {@code researcher}, {@code consumer}
 * @param tags free words
 * @param members the names of the members of the federation that it needs besides our own graph
 * @param parameters in the order in which they appear in the query
 * @param columns the columns of the answer; those of a CONSTRUCT are subject, predicate and object
 * @param triples whether the answer is a graph
 * @param example a value for parameters that need one, to show what the query does and to test it with
 * @param pageSize rows on a page when the caller does not say
 * @param prefixes the prefixes of the query
 * @param version names this text: the start of the SHA-256 of it
 * @param text the whole file
 */
public record StoredQuery(
        String name,
        Folder folder,
        Wording summary,
        Wording description,
        List<String> users,
        List<String> tags,
        List<String> members,
        List<Parameter> parameters,
        List<Column> columns,
        boolean triples,
        Map<String, String> example,
        int pageSize,
        Map<String, String> prefixes,
        String version,
        String text) {

    /** What a query is for: a page or list, a question people ask, a federation, a search for faults (a row is a fault); or brought along from elsewhere. */
    public enum Folder {
        BROWSE, EXPLORE, FEDERATED, CHECKS, SHARED;

        /** The name of the folder under {@code queries/}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of the answer; a list holds any number of values in one cell (see {@link Cell#items()}). */
    public record Column(String name, boolean list) { }

    public StoredQuery {
        users = List.copyOf(users);
        tags = List.copyOf(tags);
        members = List.copyOf(members);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        example = inOrder(example);
        prefixes = inOrder(prefixes);
    }

    /** A copy that, unlike {@code Map.copyOf}, has the same order in each run: answers are the same to the byte. */
    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The parameter with this name. */
    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
    }

    /** The names of the columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}

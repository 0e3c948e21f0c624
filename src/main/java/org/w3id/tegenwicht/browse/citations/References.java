package org.w3id.tegenwicht.browse.citations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Finds the references that somebody asks for, each once, in the order of their keys. */
@Component
public class References {

    /** What the studies behind it can be asked for, beside studies by name. */
    public static final List<String> BEHIND = List.of("intervention", "claim", "problem", "mechanism");

    private static final String QUERY = "citations";

    private final QueryRunner queries;

    References(QueryRunner queries) {
        this.queries = queries;
    }

    /** All references there are. */
    public List<Reference> all() {
        return queries.run(QUERY, Map.of()).rows().stream().map(Reference::of).toList();
    }

    /**
     * References to these studies, and to those that the evidence on other things rests on.
     *
     * @param studies slugs or IRIs
     * @param behind slugs or IRIs by name of parameter, one of {@link #BEHIND}
     * @throws WrongParameterException when one of them is not known
     */
    public List<Reference> of(Collection<String> studies, Map<String, ? extends Collection<String>> behind) {
        Map<String, Row> found = new TreeMap<>();
        Set<String> wanted = new LinkedHashSet<>();
        studies.forEach(study -> wanted.add(iri(study)));
        if (!wanted.isEmpty()) {
            found.putAll(rows(Map.of()));
            found.keySet().retainAll(wanted);
        }
        behind.forEach((name, things) -> things.forEach(thing -> found.putAll(rows(Map.of(name, thing)))));
        return found.values().stream().map(Reference::of).toList();
    }

    /** References to these studies, by IRI. */
    public List<Reference> to(Set<String> studies) {
        return all().stream().filter(reference -> studies.contains(reference.iri())).toList();
    }

    private String iri(String study) {
        try {
            return queries.arguments("study", Map.of("study", study)).get("study");
        } catch (WrongParameterException wrong) {
            throw wrong.under("studies");
        }
    }

    private Map<String, Row> rows(Map<String, String> filter) {
        Map<String, Row> rows = new LinkedHashMap<>();
        queries.run(QUERY, filter).rows().forEach(row -> rows.put(row.text("iri"), row));
        return rows;
    }
}

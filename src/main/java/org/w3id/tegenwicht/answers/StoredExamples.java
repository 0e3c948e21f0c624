package org.w3id.tegenwicht.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.UnknownQueryException;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.sparql.ExampleQueries;

/** Shows the questions of {@code queries/explore} in the SPARQL editor, each with its example values filled in. */
@Component
class StoredExamples implements ExampleQueries {

    private final QueryCatalogue catalogue;
    private final QueryRunner queries;

    StoredExamples(QueryCatalogue catalogue, QueryRunner queries) {
        this.catalogue = catalogue;
        this.queries = queries;
    }

    @Override
    public List<Example> examples() {
        return catalogue.in(StoredQuery.Folder.EXPLORE).stream().map(this::example).toList();
    }

    @Override
    public Optional<Example> example(String name, Map<String, String> arguments) {
        try {
            StoredQuery query = catalogue.get(name);
            return Optional.of(new Example(name, query.summary().nl(), query.summary().en(), queries.text(name, arguments)));
        } catch (UnknownQueryException | WrongParameterException notThere) {
            return Optional.empty();
        }
    }

    private Example example(StoredQuery query) {
        return new Example(query.name(), query.summary().nl(), query.summary().en(), queries.exampleText(query.name()));
    }
}

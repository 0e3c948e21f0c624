package org.w3id.tegenwicht.query;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Runs stored queries by name. Arguments are given as callers write them, by name of parameter: a slug or IRI, a number, a date.
 *
 * <p>All methods throw {@link UnknownQueryException}, {@link WrongParameterException} and {@link SlowQueryException}.
 */
@Component
public class QueryRunner {

    private final QueryCatalogue catalogue;
    private final Evaluation evaluation;
    private final Arguments arguments;

    QueryRunner(QueryCatalogue catalogue, Evaluation evaluation, Things things) {
        this.catalogue = catalogue;
        this.evaluation = evaluation;
        this.arguments = new Arguments(things);
    }

    /** The whole answer. */
    public Table run(String name, Map<String, String> given) {
        return evaluation.whole(name, arguments.parse(catalogue.get(name), given));
    }

    /** One page of the answer, and how many rows there are in all. */
    public Page page(String name, Map<String, String> given, PageRequest request) {
        return evaluation.page(name, arguments.parse(catalogue.get(name), given), request);
    }

    /** The arguments as the query gets them, those without a value left out: a slug has become an IRI. */
    public Map<String, String> arguments(String name, Map<String, String> given) {
        Map<String, String> terms = new TreeMap<>();
        arguments.parse(catalogue.get(name), given).forEach((parameter, term) -> terms.put(parameter, term.isURI() ? term.getURI() : term.getLiteralLexicalForm()));
        return terms;
    }

    /** The SPARQL text of a stored query with these arguments in it, ready to be asked anywhere. */
    public String text(String name, Map<String, String> given) {
        return catalogue.template(name).text(arguments.parse(catalogue.get(name), given));
    }

    /** The SPARQL text of a stored query with its example values in it; as it is when the graph does not hold them. */
    public String exampleText(String name) {
        StoredQuery query = catalogue.get(name);
        try {
            return text(name, query.example());
        } catch (WrongParameterException notHere) {
            return query.text();
        }
    }

    /** The generation of the graph that is asked now. */
    public long generation() {
        return evaluation.generation();
    }

    /** A text that changes whenever an answer may: with the generation and with the stored queries. Good for an ETag. */
    public String version() {
        return evaluation.generation() + "-" + catalogue.digest();
    }
}

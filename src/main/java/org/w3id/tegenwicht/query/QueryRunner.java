package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** A stored query with arguments, each of which may have several values. */
    public Asked ask(String name, Map<String, List<String>> given) {
        return asked(catalogue.template(name), given);
    }

    /**
     * The same with the text that the query had in this version.
     *
     * @throws UnknownVersionException when it never had it
     */
    public Asked ask(String name, String version, Map<String, List<String>> given) {
        return asked(catalogue.template(name, version), given);
    }

    /** The whole answer. */
    public Table run(String name, Map<String, String> given) {
        return ask(name, single(given)).whole();
    }

    /** One page of the answer, and how many rows there are in all. */
    public Page page(String name, Map<String, String> given, PageRequest request) {
        return ask(name, single(given)).page(request);
    }

    /** The arguments as the query gets them, those without a value left out: a slug has become an IRI. */
    public Map<String, String> arguments(String name, Map<String, String> given) {
        Map<String, String> terms = new TreeMap<>();
        arguments.parse(catalogue.get(name), single(given)).forEach((parameter, values) ->
                terms.put(parameter, values.stream().map(term -> term.isURI() ? term.getURI() : term.getLiteralLexicalForm()).collect(Collectors.joining(","))));
        return terms;
    }

    /** The SPARQL text of a stored query with these arguments in it, ready to be asked anywhere. */
    public String text(String name, Map<String, String> given) {
        return ask(name, single(given)).text();
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

    /** A text that changes whenever an answer may: with the generation and with the stored queries. What is kept under it is never too old. */
    public String version() {
        return evaluation.generation() + "-" + catalogue.digest();
    }

    private Asked asked(Template template, Map<String, List<String>> given) {
        return new Asked(template, arguments.parse(template.about(), given), evaluation);
    }

    private static Map<String, List<String>> single(Map<String, String> given) {
        Map<String, List<String>> lists = new TreeMap<>();
        given.forEach((name, value) -> lists.put(name, value == null ? List.of() : List.of(value)));
        return lists;
    }
}

package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.rio.RDFFormat;

/**
 * A form in which an answer is written.
 *
 * @param type its registered media type
 * @param others media types that callers also know it by
 * @param names short names for the {@code format} parameter
 * @param uri its name in a service description
 * @param rows RDF4J's format for rows; null where it has none
 * @param truth the same for a yes or no
 * @param statements the same for statements
 */
record AnswerFormat(String type, List<String> others, List<String> names, String uri, TupleQueryResultFormat rows, BooleanQueryResultFormat truth,
        RDFFormat statements) {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final AnswerFormat JSON = rows("application/sparql-results+json", List.of("application/json"), "json", "SPARQL_Results_JSON",
            TupleQueryResultFormat.JSON, BooleanQueryResultFormat.JSON);
    private static final AnswerFormat XML = rows("application/sparql-results+xml", List.of("application/xml", "text/xml"), "xml", "SPARQL_Results_XML",
            TupleQueryResultFormat.SPARQL, BooleanQueryResultFormat.SPARQL);
    private static final AnswerFormat CSV = rows("text/csv", List.of(), "csv", "SPARQL_Results_CSV", TupleQueryResultFormat.CSV, BooleanQueryResultFormat.TEXT);
    private static final AnswerFormat TSV = rows("text/tab-separated-values", List.of(), "tsv", "SPARQL_Results_TSV", TupleQueryResultFormat.TSV,
            BooleanQueryResultFormat.TEXT);

    /** What SELECT and ASK answer with, the default first. A yes or no in CSV and TSV is the word. */
    static final List<AnswerFormat> ROWS = List.of(JSON, XML, CSV, TSV);

    /** What CONSTRUCT and DESCRIBE answer with, the default first. */
    static final List<AnswerFormat> STATEMENTS = List.of(
            statements("text/turtle", List.of("application/x-turtle"), "ttl turtle", "Turtle", RDFFormat.TURTLE),
            statements("application/n-triples", List.of(), "nt ntriples", "N-Triples", RDFFormat.NTRIPLES),
            statements("application/ld+json", List.of("application/json"), "jsonld json", "JSON-LD", RDFFormat.JSONLD),
            statements("application/rdf+xml", List.of("application/xml", "text/xml"), "rdf xml", "RDF_XML", RDFFormat.RDFXML));

    private static AnswerFormat rows(String type, List<String> others, String names, String uri, TupleQueryResultFormat rows, BooleanQueryResultFormat truth) {
        return new AnswerFormat(type, others, List.of(names.split(" ")), FORMATS + uri, rows, truth, null);
    }

    private static AnswerFormat statements(String type, List<String> others, String names, String uri, RDFFormat statements) {
        return new AnswerFormat(type, others, List.of(names.split(" ")), FORMATS + uri, null, null, statements);
    }

    /** All media types that it answers to. */
    Stream<String> types() {
        return Stream.concat(Stream.of(type), others.stream());
    }
}

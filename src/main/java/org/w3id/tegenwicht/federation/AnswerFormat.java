package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.springframework.http.MediaType;

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
record AnswerFormat(MediaType type, List<MediaType> others, List<String> names, String uri, TupleQueryResultFormat rows, BooleanQueryResultFormat truth,
        RDFFormat statements) {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final AnswerFormat JSON = rows("application/sparql-results+json", List.of("application/json"), "json", "SPARQL_Results_JSON",
            TupleQueryResultFormat.JSON, BooleanQueryResultFormat.JSON);
    private static final AnswerFormat XML = rows("application/sparql-results+xml", List.of("application/xml", "text/xml"), "xml", "SPARQL_Results_XML",
            TupleQueryResultFormat.SPARQL, BooleanQueryResultFormat.SPARQL);
    private static final AnswerFormat CSV = rows("text/csv;charset=UTF-8", List.of(), "csv", "SPARQL_Results_CSV", TupleQueryResultFormat.CSV, BooleanQueryResultFormat.TEXT);
    private static final AnswerFormat TSV = rows("text/tab-separated-values;charset=UTF-8", List.of(), "tsv", "SPARQL_Results_TSV", TupleQueryResultFormat.TSV,
            BooleanQueryResultFormat.TEXT);

    /** What SELECT and ASK answer with, the default first. A yes or no in CSV and TSV is the word. */
    static final List<AnswerFormat> ROWS = List.of(JSON, XML, CSV, TSV);

    /** What CONSTRUCT and DESCRIBE answer with, the default first. */
    static final List<AnswerFormat> STATEMENTS = List.of(
            statements("text/turtle;charset=UTF-8", List.of("application/x-turtle"), "ttl turtle", "Turtle", RDFFormat.TURTLE),
            statements("application/n-triples", List.of(), "nt ntriples", "N-Triples", RDFFormat.NTRIPLES),
            statements("application/ld+json", List.of("application/json"), "jsonld json", "JSON-LD", RDFFormat.JSONLD),
            statements("application/rdf+xml", List.of("application/xml", "text/xml"), "rdf xml", "RDF_XML", RDFFormat.RDFXML));

    private static AnswerFormat rows(String type, List<String> others, String names, String uri, TupleQueryResultFormat rows, BooleanQueryResultFormat truth) {
        return new AnswerFormat(MediaType.parseMediaType(type), read(others), List.of(names.split(" ")), FORMATS + uri, rows, truth, null);
    }

    private static AnswerFormat statements(String type, List<String> others, String names, String uri, RDFFormat statements) {
        return new AnswerFormat(MediaType.parseMediaType(type), read(others), List.of(names.split(" ")), FORMATS + uri, null, null, statements);
    }

    private static List<MediaType> read(List<String> types) {
        return types.stream().map(MediaType::parseMediaType).toList();
    }

    /** All media types that it answers to. */
    List<MediaType> types() {
        return Stream.concat(Stream.of(type), others.stream()).toList();
    }

    /** This format under another of its media types. */
    AnswerFormat as(MediaType shown) {
        return new AnswerFormat(shown, others, names, uri, rows, truth, statements);
    }

    /** Whether a {@code format} parameter means this one: by a short name or the media type. */
    boolean isNamed(String name) {
        return names.contains(name) || name.equals(type.getType() + "/" + type.getSubtype());
    }
}

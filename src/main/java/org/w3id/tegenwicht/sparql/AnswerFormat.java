package org.w3id.tegenwicht.sparql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.springframework.http.MediaType;

/**
 * One way to write an answer.
 *
 * @param type its registered media type, as sent
 * @param language what writes it
 * @param uri its name in a service description
 * @param others media types that callers also know it by
 * @param names short names for the {@code format} parameter
 */
record AnswerFormat(MediaType type, Lang language, String uri, List<MediaType> others, List<String> names) {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** What SELECT and ASK answer with, the default first. */
    static final List<AnswerFormat> ROWS = List.of(
            format("application/sparql-results+json", ResultSetLang.RS_JSON, "SPARQL_Results_JSON", "application/json", "json"),
            format("application/sparql-results+xml", ResultSetLang.RS_XML, "SPARQL_Results_XML", "application/xml text/xml", "xml"),
            format("text/csv;charset=utf-8", ResultSetLang.RS_CSV, "SPARQL_Results_CSV", "", "csv"),
            format("text/tab-separated-values;charset=utf-8", ResultSetLang.RS_TSV, "SPARQL_Results_TSV", "", "tsv"));

    /** What CONSTRUCT and DESCRIBE answer with, the default first. */
    static final List<AnswerFormat> TRIPLES = List.of(
            format("text/turtle;charset=utf-8", Lang.TURTLE, "Turtle", "application/x-turtle", "turtle ttl"),
            format("application/n-triples", Lang.NTRIPLES, "N-Triples", "", "ntriples n-triples nt"),
            format("application/ld+json", Lang.JSONLD11, "JSON-LD", "application/json", "jsonld json-ld json"),
            format("application/rdf+xml", Lang.RDFXML, "RDF_XML", "application/xml text/xml", "rdfxml rdf xml"));

    private static AnswerFormat format(String type, Lang language, String uri, String others, String names) {
        return new AnswerFormat(MediaType.parseMediaType(type), language, FORMATS + uri,
                Stream.of(others.split(" ")).filter(other -> !other.isEmpty()).map(MediaType::parseMediaType).toList(),
                List.of(names.split(" ")));
    }

    /** This format under another of its media types. */
    AnswerFormat as(MediaType shown) {
        return new AnswerFormat(shown, language, uri, others, names);
    }

    /** All media types that it answers to. */
    List<MediaType> types() {
        return Stream.concat(Stream.of(type), others.stream()).toList();
    }

    /** The media types of formats, for who is told of them. */
    static String listed(Stream<AnswerFormat> formats) {
        return formats.map(AnswerFormat::plainType).collect(Collectors.joining(", "));
    }

    /** The media type without its parameters. */
    String plainType() {
        return type.getType() + "/" + type.getSubtype();
    }
}

package org.w3id.tegenwicht.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.w3id.tegenwicht.negotiation.Accept;
import org.w3id.tegenwicht.negotiation.Choice;
import org.w3id.tegenwicht.query.AnswerText;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The forms in which a stored query can be had: its answer in several, or its text. */
enum Format {
    JSON("json", null, "application/json"),
    RESULTS_JSON("sparql-json", AnswerText.Language.RESULTS_JSON, "application/sparql-results+json"),
    CSV("csv", null, "text/csv;charset=UTF-8"),
    RESULTS_XML("xml", AnswerText.Language.RESULTS_XML, "application/sparql-results+xml", "application/xml", "text/xml"),
    TURTLE("turtle", AnswerText.Language.TURTLE, "text/turtle;charset=UTF-8"),
    N_TRIPLES("n-triples", AnswerText.Language.N_TRIPLES, "application/n-triples"),
    JSON_LD("json-ld", AnswerText.Language.JSON_LD, "application/ld+json"),
    RDF_XML("rdf-xml", AnswerText.Language.RDF_XML, "application/rdf+xml"),
    TEXT("sparql", null, "application/sparql-query;charset=UTF-8");

    private final String word;
    private final AnswerText.Language language;
    private final List<MediaType> types;

    Format(String word, AnswerText.Language language, String... types) {
        this.word = word;
        this.language = language;
        this.types = Arrays.stream(types).map(MediaType::parseMediaType).toList();
    }

    MediaType type() {
        return types.getFirst();
    }

    String word() {
        return word;
    }

    /** Its media type without parameters. */
    String plainType() {
        return type().getType() + "/" + type().getSubtype();
    }

    /** How W3C calls it; null for our own JSON, for CSV and for the text. */
    AnswerText.Language language() {
        return language;
    }

    /** The forms in which the federation answers a query, and its text. */
    static List<Format> federated(StoredQuery query) {
        return query.triples() ? List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML, TEXT) : List.of(RESULTS_JSON, CSV, RESULTS_XML, TEXT);
    }

    /** Whether the text of a query is what an Accept header wants most. */
    static boolean isTextWanted(String accept) {
        return Accept.of(accept).best(List.of(values()), format -> format.types).filter(choice -> choice.form() == TEXT).isPresent();
    }

    /** By the parameter {@code format} when it is there, else by the Accept header: the highest quality, and of equals the narrowest, of these the first. */
    static Choice<Format> of(String parameter, String accept) throws HttpMediaTypeNotAcceptableException {
        if (parameter != null && !parameter.isBlank()) {
            Format named = named(parameter.strip(), List.of(values()));
            return new Choice<>(named, named.type());
        }
        return Accept.of(accept).best(List.of(values()), format -> format.types).orElseThrow(Format::refused);
    }

    static Format named(String parameter, List<Format> offered) {
        return offered.stream().filter(format -> format.word.equals(parameter.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> WrongParameterException.choice("format", parameter, offered.stream().map(Format::word).toList()));
    }

    private static HttpMediaTypeNotAcceptableException refused() {
        return new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Format::type).toList());
    }
}

package org.w3id.tegenwicht.answers;

import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.w3id.tegenwicht.query.StoredQuery;

/** Hands out the text of a stored query. */
final class SparqlText {

    private static final String MARK = "#+";

    private SparqlText() { }

    static ResponseEntity<String> answer(String text, StoredQuery query) {
        return ResponseEntity.ok().contentType(Format.TEXT.type()).header(Answering.VERSION, query.version()).body(text);
    }

    /** The text with the address where it is to be asked as the last line of its header, unless the header names one: grlc asks there. */
    static String withEndpoint(String text, String endpoint) {
        if (text.lines().anyMatch(line -> line.startsWith(MARK + " endpoint:"))) {
            return text;
        }
        String header = text.lines().takeWhile(line -> line.startsWith(MARK)).map(line -> line + "\n").collect(Collectors.joining());
        return header + MARK + " endpoint: " + endpoint + "\n" + text.substring(header.length());
    }
}

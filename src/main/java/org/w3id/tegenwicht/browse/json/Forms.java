package org.w3id.tegenwicht.browse.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.negotiation.Accept;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/**
 * The forms in which an answer can be had: by the parameter {@code format} when it is there, else by the Accept header.
 *
 * @param offered the media type of each, by the word for it; the first is the usual one. Of several with one media type the header means the first
 */
record Forms(SequencedMap<String, MediaType> offered) {

    /** An answer that is JSON only, unless more is added. */
    static final Forms JSON = of("json", MediaType.APPLICATION_JSON);

    /** An answer that is a table too. */
    static final Forms TABLE = JSON.and("csv", new MediaType("text", "csv", StandardCharsets.UTF_8));

    /** One form. */
    static Forms of(String word, MediaType type) {
        return new Forms(new LinkedHashMap<>()).and(word, type);
    }

    /** The same and one more. */
    Forms and(String word, MediaType type) {
        SequencedMap<String, MediaType> more = new LinkedHashMap<>(offered);
        more.put(word, type);
        return new Forms(more);
    }

    /** The same and references to studies, in each format that reference managers read. */
    Forms andReferences() {
        Forms forms = this;
        for (CitationFormat format : CitationFormat.values()) {
            forms = forms.and(format.word(), new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8));
        }
        return forms;
    }

    MediaType type(String word) {
        return offered.get(word);
    }

    /** The word for the form that is wanted. */
    String choose(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        String format = request.getParameter("format");
        if (format == null || format.isBlank()) {
            return accepted(request.getHeader(HttpHeaders.ACCEPT));
        }
        if (!offered.containsKey(format.strip())) {
            String names = String.join(", ", offered.keySet());
            throw WrongParameterException.value("format", format, new Wording("een van: " + names, "one of: " + names));
        }
        return format.strip();
    }

    private String accepted(String header) throws HttpMediaTypeNotAcceptableException {
        return Accept.of(header).best(List.copyOf(offered.keySet()), word -> List.of(type(word))).orElseThrow(this::refused).form();
    }

    private HttpMediaTypeNotAcceptableException refused() {
        return new HttpMediaTypeNotAcceptableException(offered.values().stream().distinct().toList());
    }
}

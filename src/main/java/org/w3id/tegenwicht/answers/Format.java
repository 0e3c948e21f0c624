package org.w3id.tegenwicht.answers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The forms in which a stored query can be had: its answer as JSON or CSV, or its text. */
enum Format {
    JSON(MediaType.APPLICATION_JSON, "json"),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv"),
    TEXT(new MediaType("application", "sparql-query", StandardCharsets.UTF_8), "sparql");

    private final MediaType type;
    private final String word;

    Format(MediaType type, String word) {
        this.type = type;
        this.word = word;
    }

    MediaType type() {
        return type;
    }

    String word() {
        return word;
    }

    /** By the parameter {@code format} when it is there, else by the Accept header. */
    static Format of(String parameter, String accept) throws HttpMediaTypeNotAcceptableException {
        return parameter == null || parameter.isBlank() ? accepted(accept) : named(parameter.strip());
    }

    private static Format named(String parameter) {
        return Arrays.stream(values()).filter(format -> format.word.equals(parameter.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> WrongParameterException.value("format", parameter, new Wording("json, csv of sparql", "json, csv or sparql")));
    }

    private static Format accepted(String accept) throws HttpMediaTypeNotAcceptableException {
        for (MediaType wanted : wanted(accept)) {
            for (Format format : values()) {
                if (wanted.getQualityValue() > 0 && wanted.isCompatibleWith(format.type)) {
                    return format;
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Format::type).toList());
    }

    private static List<MediaType> wanted(String accept) throws HttpMediaTypeNotAcceptableException {
        if (accept == null || accept.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            types.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return types;
        } catch (InvalidMediaTypeException malformed) {
            throw new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Format::type).toList());
        }
    }
}

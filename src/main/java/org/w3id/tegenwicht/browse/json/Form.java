package org.w3id.tegenwicht.browse.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The forms of an answer that is a table too. */
enum Form {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    private static final List<String> WORDS = List.of("json", "csv");

    private final MediaType type;

    Form(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the parameter {@code format} when it is there, else by the Accept header. */
    static Form of(String parameter, String accept) throws HttpMediaTypeNotAcceptableException {
        if (parameter == null || parameter.isBlank()) {
            return accepted(accept);
        }
        return Arrays.stream(values()).filter(form -> form.word().equals(parameter.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> WrongParameterException.choice("format", parameter, WORDS));
    }

    private static Form accepted(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> wanted = accept == null || accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept).stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue())).toList();
            return wanted.stream().filter(type -> type.getQualityValue() > 0)
                    .flatMap(type -> Arrays.stream(values()).filter(form -> type.isCompatibleWith(form.type))).findFirst().orElseThrow(Form::none);
        } catch (InvalidMediaTypeException malformed) {
            throw none();
        }
    }

    private static HttpMediaTypeNotAcceptableException none() {
        return new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Form::type).toList());
    }
}

package org.w3id.tegenwicht.answers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.WrongParameterException;

/**
 * What a request asks of a stored query.
 *
 * @param arguments values for the parameters of the query, as written
 * @param format the form of the answer
 * @param page which part
 * @param paged whether the caller asked for a part; CSV is whole otherwise, so that nobody takes a first page for all
 */
record Question(Map<String, String> arguments, Format format, PageRequest page, boolean paged) {

    static Question of(Map<String, String[]> given, String accept) throws HttpMediaTypeNotAcceptableException {
        Map<String, String> arguments = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (Arrays.stream(values).filter(value -> !value.isBlank()).count() > 1) {
                throw WrongParameterException.repeated(name);
            }
            arguments.put(name, values[0]);
        });
        boolean paged = arguments.containsKey("page") || arguments.containsKey("pageSize");
        PageRequest page = PageRequest.of(arguments.remove("page"), arguments.remove("pageSize"));
        Format format = Format.of(arguments.remove("format"), accept);
        return new Question(arguments, format, page, paged);
    }

    /** Refuses any parameter, where there are none. */
    static void none(Map<String, String[]> given) {
        given.keySet().stream().findFirst().ifPresent(name -> {
            throw WrongParameterException.unknown(name, List.of());
        });
    }
}

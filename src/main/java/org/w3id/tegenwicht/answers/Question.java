package org.w3id.tegenwicht.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.w3id.tegenwicht.negotiation.Choice;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.WrongParameterException;

/**
 * What a request asks of a stored query.
 *
 * @param arguments values for the parameters of the query, as written
 * @param form the form of the answer; null when the federation answers and chooses by the Accept header
 * @param page which part
 * @param paged whether the answer comes in parts: JSON always, other forms when the caller asks for a part, so that nobody takes a first page for all
 */
record Question(Map<String, List<String>> arguments, Choice<Format> form, PageRequest page, boolean paged) {

    private static final List<String> PAGING = List.of("page", "pageSize");

    static Question of(StoredQuery query, Map<String, String[]> given, String accept) throws HttpMediaTypeNotAcceptableException {
        Map<String, List<String>> arguments = arguments(given);
        return Handover.concerns(query) ? federated(query, arguments, accept) : own(query, arguments, accept);
    }

    private static Question own(StoredQuery query, Map<String, List<String>> arguments, String accept) throws HttpMediaTypeNotAcceptableException {
        boolean part = PAGING.stream().anyMatch(arguments::containsKey);
        PageRequest page = PageRequest.of(single(arguments, "page"), single(arguments, "pageSize"), query.pageSize());
        Choice<Format> form = Format.of(single(arguments, "format"), accept);
        return new Question(arguments, form, page, part || form.form() == Format.JSON);
    }

    private static Question federated(StoredQuery query, Map<String, List<String>> arguments, String accept) {
        PAGING.stream().filter(arguments::containsKey).findFirst().ifPresent(part -> {
            throw WrongParameterException.unpaged(part);
        });
        String named = single(arguments, "format");
        Format form = named != null ? Format.named(named.strip(), Format.federated(query)) : Format.isTextWanted(accept) ? Format.TEXT : null;
        return new Question(arguments, form == null ? null : new Choice<>(form, form.type()), null, false);
    }

    /** The values as written, by name of parameter. */
    static Map<String, List<String>> arguments(Map<String, String[]> given) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        given.forEach((name, values) -> arguments.put(name, List.of(values)));
        return arguments;
    }

    /** Whether the text of the query is asked for, and not its answer. */
    boolean wantsText() {
        return form != null && form.form() == Format.TEXT;
    }

    /** Refuses any parameter, where there are none. */
    static void none(Map<String, String[]> given) {
        given.keySet().stream().findFirst().ifPresent(name -> {
            throw WrongParameterException.unknown(name, List.of());
        });
    }

    private static String single(Map<String, List<String>> arguments, String name) {
        List<String> values = arguments.containsKey(name) ? arguments.remove(name).stream().filter(value -> !value.isBlank()).toList() : List.of();
        if (values.size() > 1) {
            throw WrongParameterException.repeated(name);
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}

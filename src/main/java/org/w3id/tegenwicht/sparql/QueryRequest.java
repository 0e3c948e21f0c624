package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Checks a request against the SPARQL 1.1 protocol before any of its text is read. */
final class QueryRequest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    /** How much longer a text can become in a form, where one byte may be written as three. */
    private static final int FORM_FACTOR = 3;
    private static final Set<String> LOOKS = Set.of("format", "output", "lang");

    private QueryRequest() {
    }

    /** Whether a GET asks what this service is, rather than sending it a query. */
    static boolean asksForDescription(HttpServletRequest request) {
        return LOOKS.containsAll(request.getParameterMap().keySet());
    }

    static void check(HttpServletRequest request, long limit) {
        boolean body = request.getMethod().equals("POST") && isType(request, QUERY);
        if (request.getMethod().equals("POST") && !body) {
            checkForm(request, "query", FORM + ", " + QUERY, limit);
        }
        Map<String, String[]> parameters = parameters(request, limit);
        refuse(parameters, "callback", "Scripts on any site may read this address directly, so it answers with plain JSON only.");
        refuse(parameters, "stylesheet", "Ask for XML and add the stylesheet on your side.");
        checkOne(parameters, "query", body);
    }

    static void checkForm(HttpServletRequest request, String parameter, String accepted, long limit) {
        if (request.getContentType() != null && !isType(request, FORM)) {
            throw Failure.unsupportedType(request.getContentType(), accepted);
        }
        if (request.getContentLengthLong() > FORM_FACTOR * limit) {
            throw Failure.tooLong(parameter, limit);
        }
    }

    /** The parameters of a request that may be a form. */
    static Map<String, String[]> parameters(HttpServletRequest request, long limit) {
        try {
            return parameters(request);
        } catch (Failure unreadable) {
            throw isType(request, FORM) && request.getContentLengthLong() < 0 ? Failure.tooLong("form", limit) : unreadable;
        }
    }

    /** The parameters of a request that is no form. */
    static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException unreadable) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "The parameters cannot be read. Encode them as UTF-8 with percent signs.");
        }
    }

    /** One parameter, for whoever tells of a failure: null too when the form is so large that Tomcat reads none of it. */
    static String readable(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Makes sure that there is one text, either in the parameters or as the body. */
    static void checkOne(Map<String, String[]> parameters, String name, boolean body) {
        if (!body) {
            checkOne(parameters, name);
        } else if (parameters.containsKey(name)) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "There is a %s in the address and another as the body. Send one.".formatted(name));
        }
    }

    static void checkOne(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length != 1 || values[0].isBlank()) {
            throw Failure.badRequest(FailureKind.PARAMETERS, values.length > 1
                    ? "There are %d parameters called %s. Send one.".formatted(values.length, name)
                    : "There is no %s. Send it as the parameter %s, or as the body.".formatted(name, name));
        }
    }

    /** The body as text, if it is no longer than allowed. */
    static String body(HttpServletRequest request, long limit, String what) {
        Utf8.checkCharset(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (request.getContentLengthLong() > limit) {
            throw Failure.tooLong(what, limit);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw Failure.tooLong(what, limit);
            }
            return Utf8.text(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static boolean isType(HttpServletRequest request, String type) {
        return isType(request.getContentType(), type);
    }

    /** Whether what a header says is this media type, whatever parameters it has. */
    static boolean isType(String told, String type) {
        try {
            return told != null && MediaType.parseMediaType(told).equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static void refuse(Map<String, String[]> parameters, String name, String advice) {
        if (parameters.containsKey(name)) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "The parameter %s is not offered. %s".formatted(name, advice));
        }
    }
}

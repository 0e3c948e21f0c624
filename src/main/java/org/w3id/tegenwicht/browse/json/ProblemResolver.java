package org.w3id.tegenwicht.browse.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Writes every error under {@code /v1} as problem+json, in Dutch or English as the caller prefers. Errors elsewhere are left to others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemResolver implements HandlerExceptionResolver {

    private final JsonMapper json;

    ProblemResolver(JsonMapper json) {
        this.json = json;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        if (!ApiHeaders.concerns(request) || response.isCommitted()) {
            return null;
        }
        try {
            write(request, response, Problems.of(fault));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        String language = CallerLanguage.of(request);
        response.resetBuffer();
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(body(request, problem, language)));
    }

    private static Map<String, Object> body(HttpServletRequest request, Problem problem, String language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", problem.title().in(language));
        body.put("status", problem.status().value());
        if (problem.detail().in(language) != null) {
            body.put("detail", problem.detail().in(language));
        }
        body.put("instance", request.getRequestURI());
        if (problem.parameter() != null) {
            body.put("parameter", problem.parameter());
        }
        if (!problem.suggestions().isEmpty()) {
            body.put("suggestions", problem.suggestions());
        }
        return body;
    }
}

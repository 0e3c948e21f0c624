package org.w3id.tegenwicht.browse.json;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.w3id.tegenwicht.negotiation.AskedPath;

/**
 * Puts on every answer under {@code /v1} what all of them carry: the version of the API, how long an answer may be kept, and that it depends on
 * the forms that are accepted, if only because another would be refused. It stands before the guard, so that what that refuses carries the version too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiHeaders extends OncePerRequestFilter {

    /** The version of the API, after the Dutch API Design Rules; the path carries its first number. */
    static final String VERSION = "1.0.0";

    /** Whether a request is for the API. */
    static boolean concerns(HttpServletRequest request) {
        String path = AskedPath.of(request);
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        chain.doFilter(request, response);
    }
}

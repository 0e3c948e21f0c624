package org.w3id.tegenwicht.browse.json;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts on every answer under {@code /v1} what all of them carry: the version of the API, and how long an answer may be kept. */
@Component
class ApiHeaders extends OncePerRequestFilter {

    /** The version of the API, after the Dutch API Design Rules; the path carries its first number. */
    static final String VERSION = "1.0.0";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        chain.doFilter(request, response);
    }
}

package org.w3id.tegenwicht;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves {@code Accept-Patch} out of what OPTIONS tells: Spring writes it without a value where nothing takes PATCH, which reads as if something did. */
@Component
class OptionsAnswers extends OncePerRequestFilter {

    private static final String ACCEPT_PATCH = "Accept-Patch";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("OPTIONS");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (!name.equalsIgnoreCase(ACCEPT_PATCH) || !value.isBlank()) {
                    super.addHeader(name, value);
                }
            }
        });
    }
}

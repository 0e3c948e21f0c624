package org.w3id.tegenwicht.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Names every method of {@code /federated/sparql} to who used another one: Spring leaves out HEAD and OPTIONS, and finds no controller whose advice could add them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AllowedMethods implements HandlerExceptionResolver {

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        if (!(fault instanceof HttpRequestMethodNotSupportedException) || !request.getRequestURI().equals(request.getContextPath() + FederationController.PATH)) {
            return null;
        }
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
        try {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}

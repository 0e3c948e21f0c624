package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.w3id.tegenwicht.negotiation.Accept;
import org.w3id.tegenwicht.query.SlowQueryException;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Tells a program why there are no references, as problem+json (RFC 9457); a reader gets a page, as elsewhere. */
@ControllerAdvice(assignableTypes = CiteController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CiteFaults {

    private final PageFaults pages;

    CiteFaults(PageFaults pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object wrong(WrongParameterException wrong, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return prefersPage(request, response) ? pages.wrong(wrong, locale)
                : problem(HttpStatus.BAD_REQUEST, wrong.detail().in(locale.getLanguage()), wrong.parameter(), wrong.suggestions());
    }

    @ExceptionHandler({SlowQueryException.class, StoreUnavailableException.class})
    Object busy(HttpServletRequest request, HttpServletResponse response) {
        return prefersPage(request, response) ? pages.busy() : problem(HttpStatus.SERVICE_UNAVAILABLE, null, null, List.of());
    }

    private static boolean prefersPage(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        return Accept.of(request.getHeader(HttpHeaders.ACCEPT)).prefersPage();
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail, String parameter, List<String> suggestions) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (parameter != null) {
            problem.setProperty("parameter", parameter);
        }
        if (!suggestions.isEmpty()) {
            problem.setProperty("suggestions", suggestions);
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}

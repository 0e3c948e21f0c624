package org.w3id.tegenwicht;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word on a request that nobody could answer: a page for people, problem+json (RFC 9457) for programs. */
@Controller
@RequestMapping("${server.error.path:/error}")
class FailureController implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        allow(request, response);
        HttpStatus status = status(request);
        ModelAndView page = new ModelAndView("failure", status);
        page.addObject("status", status.value());
        return page;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
        allow(request, response);
        HttpStatus status = status(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail(status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(instance(path));
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** Where it went wrong; nothing for a path such as {@code //}, which is none. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** Tomcat refuses TRACE before it knows who would answer, and tells all methods that there are. */
    private static void allow(HttpServletRequest request, HttpServletResponse response) {
        if ("TRACE".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
    }

    /** Whoever opens the address of this page itself finds nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && HttpStatus.resolve(code) != null
                ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. The addresses of the API are described at /v1/openapi.json; search with /v1/search?q=.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method. GET reads it.";
            case NOT_ACCEPTABLE -> "None of the formats asked for is offered here.";
            default -> status.is4xxClientError() ? "The request cannot be answered as it is. Check its address, headers and body."
                    : "Something went wrong on our side. The log of the server shows what.";
        };
    }
}

package org.w3id.tegenwicht.publish;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Faults in asking for a thing, as problem+json (RFC 9457). */
@RestControllerAdvice(basePackageClasses = PublishProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublishProblems {

    @ExceptionHandler(UnknownThingException.class)
    ResponseEntity<ProblemDetail> unknown(UnknownThingException e) {
        return problem(HttpStatus.NOT_FOUND, e);
    }

    @ExceptionHandler(NotAcceptableException.class)
    ResponseEntity<ProblemDetail> notAcceptable(NotAcceptableException e) {
        return problem(HttpStatus.NOT_ACCEPTABLE, e);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, Exception e) {
        return ResponseEntity.status(status).varyBy(HttpHeaders.ACCEPT).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, e.getMessage()));
    }
}

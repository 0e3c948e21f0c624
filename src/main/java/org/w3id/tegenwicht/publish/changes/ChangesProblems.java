package org.w3id.tegenwicht.publish.changes;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Faults in asking for changes, as problem+json (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ChangesProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChangesProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownChangesException unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage()));
    }
}

package org.w3id.tegenwicht.publish.dumps;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Dumps that are not there, and dumps that cannot be had just now, for whoever asks for them or for what tells of them. */
@RestControllerAdvice(basePackages = "org.w3id.tegenwicht.publish")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DumpProblems {

    @ExceptionHandler(UnknownDumpException.class)
    ResponseEntity<ProblemDetail> unknown(UnknownDumpException e) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage()));
    }

    @ExceptionHandler(DumpsUnavailableException.class)
    ResponseEntity<ProblemDetail> unavailable(DumpsUnavailableException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "300")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
    }
}

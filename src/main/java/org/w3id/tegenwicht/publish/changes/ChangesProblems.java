package org.w3id.tegenwicht.publish.changes;

import org.apache.jena.shared.CannotEncodeCharacterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.w3id.tegenwicht.graph.journal.DamagedJournalException;

/** Faults in asking for changes, as problem+json (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ChangesProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChangesProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ChangesProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownChangesException unknown) {
        return problem(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unclear(UnclearFeedException unclear) {
        return problem(HttpStatus.BAD_REQUEST, unclear.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unwritable(CannotEncodeCharacterException unwritable) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "RDF/XML cannot write these changes: a text among them has a character that XML does not allow. "
                + "Ask for another form, such as Turtle (.ttl) or JSON-LD (.jsonld).");
    }

    /** Where the files stand is for who keeps the server, not for who asks. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> damaged(DamagedJournalException damaged) {
        LOG.warn("{}. Until the server starts anew, this part of it cannot be told", damaged.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "These changes cannot be told: the file that holds them is damaged. The graph itself is well. "
                + "The changes are told anew, from a new beginning, when the server has started again; tell who keeps it.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}

package org.w3id.tegenwicht.federation;

import java.net.URI;
import java.util.Set;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a caller why there is no answer (RFC 9457): what went wrong, whose fault it is and what to do. */
@RestControllerAdvice(assignableTypes = FederationController.class)
class FederationProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FederationProblems.class);
    private static final Set<HttpStatus> PASSING = Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedQueryException e) {
        return problem(HttpStatus.BAD_REQUEST, "The query is not SPARQL 1.1: " + plain(e.getMessage()));
    }

    /** A message without the names of Java classes before it. */
    static String plain(String message) {
        return String.valueOf(message).replaceAll("[\\w.$]+(Exception|Error): ", "");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(FederationException e) {
        if (e.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.warn("A federated query failed for a reason that is no member's", e);
        }
        return problem(e.status(), e.getMessage());
    }

    /** The answer would not be whole without this member. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(MemberFault fault) {
        String advice = fault.member().equals(Member.OURS) ? "" : " Add partial=true for an answer without it.";
        ResponseEntity<ProblemDetail> problem = problem(fault.status(), fault.getMessage() + advice);
        problem.getBody().setProperty("member", fault.member());
        problem.getBody().setProperty("reason", fault.reason().word());
        return problem;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (PASSING.contains(status)) {
            answer.header(HttpHeaders.RETRY_AFTER, "30");
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").body(problem);
    }
}

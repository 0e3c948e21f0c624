package org.w3id.tegenwicht.federation;

import org.eclipse.rdf4j.query.MalformedQueryException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /federated/sparql}: the SPARQL 1.1 protocol over our graph and the configured members together. */
@RestController
@RequestMapping("/federated/sparql")
@EnableConfigurationProperties(FederationSettings.class)
class FederationController {

    private static final int LONGEST = 100_000;

    private final Federation federation;
    private final Bounded bounded;

    FederationController(Federation federation, FederationSettings settings) {
        this.federation = federation;
        this.bounded = new Bounded(settings.timeLimit().multipliedBy(2));
    }

    @GetMapping
    ResponseEntity<byte[]> get(@RequestParam String query) {
        return answer(query);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> form(@RequestParam String query) {
        return answer(query);
    }

    @PostMapping(consumes = "application/sparql-query")
    ResponseEntity<byte[]> body(@RequestBody String query) {
        return answer(query);
    }

    private ResponseEntity<byte[]> answer(String query) {
        if (query.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "A federated query may have " + LONGEST + " characters. Ask in parts.");
        }
        FederatedAnswer answer = bounded.answer(() -> federation.answer(query));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(answer.mediaType())).body(answer.body());
    }

    @ExceptionHandler(MalformedQueryException.class)
    ResponseEntity<ProblemDetail> malformed(MalformedQueryException e) {
        return problem(HttpStatus.BAD_REQUEST, "The query is not SPARQL 1.1: " + e.getMessage());
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        return problem(HttpStatus.BAD_REQUEST, "Give a SPARQL query as the parameter 'query', or as a body of type application/sparql-query.");
    }

    @ExceptionHandler(FederationException.Forbidden.class)
    ResponseEntity<ProblemDetail> forbidden(FederationException.Forbidden e) {
        return problem(HttpStatus.FORBIDDEN, e.getMessage());
    }

    @ExceptionHandler(FederationException.class)
    ResponseEntity<ProblemDetail> failed(FederationException e) {
        ResponseEntity<ProblemDetail> answer = problem(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).header(HttpHeaders.RETRY_AFTER, "30").body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}

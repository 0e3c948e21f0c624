package org.w3id.tegenwicht.federation;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedTupleQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /federated/sparql}: the SPARQL 1.1 protocol over our graph and the configured members together. */
@RestController
@RequestMapping(FederationController.PATH)
class FederationController {

    static final String PATH = "/federated/sparql";

    /** Names a member that is missing from an answer, and says why: one header for each. */
    static final String WARNING = "Federation-Warning";

    private static final int LONGEST = 100_000;

    private final Federation federation;
    private final FederationDescription description;
    private final Bounded bounded;

    FederationController(Federation federation, FederationDescription description, FederationSettings settings) {
        this.federation = federation;
        this.description = description;
        this.bounded = new Bounded(settings.timeLimit().plusSeconds(2));
    }

    @GetMapping
    ResponseEntity<byte[]> get(@RequestParam MultiValueMap<String, String> parameters, @RequestHeader(value = HttpHeaders.ACCEPT, required = false) String accept) {
        Accepted accepted = Accepted.of(accept, parameters.getFirst("format"));
        if (!parameters.containsKey("query")) {
            return accepted.prefersPage() ? page() : description(accepted);
        }
        return answer(one(parameters), parameters, accepted);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> form(@RequestParam MultiValueMap<String, String> parameters, @RequestHeader(value = HttpHeaders.ACCEPT, required = false) String accept) {
        return answer(one(parameters), parameters, Accepted.of(accept, parameters.getFirst("format")));
    }

    @PostMapping(consumes = "application/sparql-query")
    ResponseEntity<byte[]> body(@RequestBody(required = false) byte[] query, @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(value = HttpHeaders.ACCEPT, required = false) String accept, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type) {
        if (parameters.containsKey("query")) {
            throw new FederationException(HttpStatus.BAD_REQUEST, "There are two queries, one in the address and one in the body. Send one of them.", null);
        }
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw new FederationException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A query in a body is read as UTF-8. Send it as UTF-8.", null);
        }
        return answer(query == null ? null : text(query), parameters, Accepted.of(accept, parameters.getFirst("format")));
    }

    /** Which of several to ask is not for us to choose. */
    private static String one(MultiValueMap<String, String> parameters) {
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() > 1) {
            throw new FederationException(HttpStatus.BAD_REQUEST, "There are %d parameters called query. Send one.".formatted(queries.size()), null);
        }
        return queries.isEmpty() ? null : queries.getFirst();
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            throw new FederationException(HttpStatus.BAD_REQUEST, "The query is not UTF-8. Send it as UTF-8, whatever else it was written in.", other);
        }
    }

    private ResponseEntity<byte[]> answer(String query, MultiValueMap<String, String> parameters, Accepted accepted) {
        check(query, parameters);
        boolean partial = Boolean.parseBoolean(parameters.getFirst("partial"));
        return bounded.answer(() -> {
            Federation.Question question = federation.read(query);
            boolean rows = question.parsed() instanceof ParsedTupleQuery || question.parsed() instanceof ParsedBooleanQuery;
            AnswerFormat format = accepted.among(rows ? AnswerFormat.ROWS : AnswerFormat.STATEMENTS);
            return federation.answer(question, partial).in(format);
        }).sent(status());
    }

    private static void check(String query, MultiValueMap<String, String> parameters) {
        if (query == null || query.isBlank()) {
            throw new FederationException(HttpStatus.BAD_REQUEST, "Give a SPARQL query as the parameter 'query', or as a body of type application/sparql-query.", null);
        }
        if (query.length() > LONGEST) {
            throw new FederationException(HttpStatus.CONTENT_TOO_LARGE, "A federated query may have " + LONGEST + " characters. Ask in parts.", null);
        }
        if (parameters.containsKey("default-graph-uri") || parameters.containsKey("named-graph-uri")) {
            throw new FederationException(HttpStatus.BAD_REQUEST, "A federation has no graphs of its own to choose from: name them in the query, inside SERVICE.", null);
        }
    }

    private static ResponseEntity<byte[]> page() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(status())).varyBy(HttpHeaders.ACCEPT).build();
    }

    private ResponseEntity<byte[]> description(Accepted accepted) {
        AnswerFormat format = accepted.among(AnswerFormat.STATEMENTS);
        byte[] body = AnswerWriter.write(new Answer.Told(description.of(root() + PATH), List.of()), format, List.of());
        return ResponseEntity.ok().contentType(format.type()).varyBy(HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noCache()).body(body);
    }

    /** Where a person reads how the members are doing. */
    private static String status() {
        return root() + "/federated";
    }

    private static String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

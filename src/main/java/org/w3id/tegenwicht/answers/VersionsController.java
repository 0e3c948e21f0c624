package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.Asked;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.QueryVersion;
import org.w3id.tegenwicht.query.StoredQuery;

/** The texts that a stored query has had, each at an address of its own that goes on asking exactly that text, of the data of today. */
@Hidden
@RestController
class VersionsController {

    private final QueryCatalogue catalogue;
    private final QueryRunner queries;
    private final Answering answering;

    VersionsController(QueryCatalogue catalogue, QueryRunner queries, Answering answering) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.answering = answering;
    }

    /** The versions, the newest first. */
    record VersionList(String query, int total, List<Item> items) {

        /** One of them; {@code latest} says whether the query has this text now, {@code since} when it got it here. */
        record Item(String version, boolean latest, Instant since, String href, String text) { }
    }

    @GetMapping("/v1/queries/{name}/versions")
    ResponseEntity<VersionList> list(@PathVariable String name, ServletWebRequest request) {
        Question.none(request.getParameterMap());
        List<QueryVersion> versions = catalogue.versions(name).reversed();
        String now = catalogue.has(name) ? catalogue.get(name).version() : null;
        List<VersionList.Item> items = versions.stream().map(version -> new VersionList.Item(version.version(), version.version().equals(now), version.since(),
                QueryLinks.address(name, version.version()), QueryLinks.address(name, version.version()) + ".rq")).toList();
        return ResponseEntity.ok(new VersionList(name, items.size(), items));
    }

    @GetMapping("/v1/queries/{name}/versions/{version}")
    ResponseEntity<?> answer(@PathVariable String name, @PathVariable String version, ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Question question = Question.of(catalogue.get(name, version), request.getParameterMap(), request.getHeader(HttpHeaders.ACCEPT));
        return answering.answer(queries.ask(name, version, question.arguments()), question, request);
    }

    /** The file as it was; arguments, when they are given, stand in it. */
    @GetMapping("/v1/queries/{name}/versions/{version}.rq")
    ResponseEntity<String> text(@PathVariable String name, @PathVariable String version, ServletWebRequest request) {
        StoredQuery query = catalogue.get(name, version);
        if (request.getParameterMap().isEmpty()) {
            return SparqlText.answer(query.text(), query);
        }
        Asked asked = queries.ask(name, version, Question.arguments(request.getParameterMap()));
        return SparqlText.answer(asked.text(), query);
    }
}

package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.annotations.Hidden;
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
import org.w3id.tegenwicht.query.StoredQuery;

/** The stored queries over HTTP, each with the text that it has now. Described by {@link QueriesInOpenApi}, which reads the queries. */
@Hidden
@RestController
class QueriesController {

    private final QueryCatalogue catalogue;
    private final QueryRunner queries;
    private final Answering answering;
    private final Handover handover;

    QueriesController(QueryCatalogue catalogue, QueryRunner queries, Answering answering, Handover handover) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.answering = answering;
        this.handover = handover;
    }

    /** The list of all stored queries. */
    record QueryList(int total, List<QuerySummary> items) { }

    @GetMapping("/v1/queries")
    ResponseEntity<QueryList> list(ServletWebRequest request) {
        Question.none(request.getParameterMap());
        List<QuerySummary> items = catalogue.all().stream().map(query -> QuerySummary.of(query, handover.missing(query))).toList();
        return ResponseEntity.ok(new QueryList(items.size(), items));
    }

    @GetMapping("/v1/queries/{name}")
    ResponseEntity<?> answer(@PathVariable String name, ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Question question = Question.of(catalogue.get(name), request.getParameterMap(), request.getHeader(HttpHeaders.ACCEPT));
        return answering.answer(queries.ask(name, question.arguments()), question, request);
    }

    /** The file as it is. */
    @GetMapping("/v1/queries/{name}/text")
    ResponseEntity<String> text(@PathVariable String name, ServletWebRequest request) {
        StoredQuery query = catalogue.get(name);
        Question.none(request.getParameterMap());
        return SparqlText.answer(query.text(), query);
    }

    /** The file as tools want it that read query files: it says where it is to be asked. Arguments, when they are given, stand in it. */
    @GetMapping("/v1/queries/{name}.rq")
    ResponseEntity<String> file(@PathVariable String name, ServletWebRequest request) {
        if (request.getParameterMap().isEmpty()) {
            StoredQuery query = catalogue.get(name);
            return SparqlText.answer(SparqlText.withEndpoint(query.text(), QueryLinks.endpoint(query)), query);
        }
        Asked asked = queries.ask(name, Question.arguments(request.getParameterMap()));
        return SparqlText.answer(SparqlText.withEndpoint(asked.text(), QueryLinks.endpoint(asked.query())), asked.query());
    }
}

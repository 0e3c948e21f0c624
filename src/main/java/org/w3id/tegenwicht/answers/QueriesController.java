package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.StoredQuery;

/** The stored queries over HTTP. Described by {@link QueriesInOpenApi}, which reads the queries. */
@Hidden
@RestController
class QueriesController {

    private final QueryCatalogue catalogue;
    private final QueryRunner queries;

    QueriesController(QueryCatalogue catalogue, QueryRunner queries) {
        this.catalogue = catalogue;
        this.queries = queries;
    }

    /** The list of all stored queries. */
    record QueryList(int total, List<QuerySummary> items) { }

    @GetMapping(path = "/v1/queries", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QueryList> list(ServletWebRequest request) {
        Question.none(request.getParameterMap());
        if (request.checkNotModified(tag(Format.JSON))) {
            return null;
        }
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        List<QuerySummary> items = catalogue.all().stream().map(query -> QuerySummary.of(query, root)).toList();
        return ResponseEntity.ok(new QueryList(items.size(), items));
    }

    @GetMapping("/v1/queries/{name}/text")
    ResponseEntity<String> text(@PathVariable String name, ServletWebRequest request) {
        StoredQuery query = catalogue.get(name);
        Question.none(request.getParameterMap());
        return request.checkNotModified(tag(Format.TEXT)) ? null : answer(Format.TEXT, query.text());
    }

    @GetMapping("/v1/queries/{name}")
    ResponseEntity<?> answer(@PathVariable String name, ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        StoredQuery query = catalogue.get(name);
        Question question = Question.of(request.getParameterMap(), request.getHeader(HttpHeaders.ACCEPT));
        ResponseEntity<?> answer = switch (question.format()) {
            case TEXT -> answer(Format.TEXT, query.text());
            case CSV -> question.paged() ? csv(query, question)
                    : answer(Format.CSV, Csv.of(queries.run(query.name(), question.arguments())));
            case JSON -> json(query, question);
        };
        return request.checkNotModified(tag(question.format())) ? null : answer;
    }

    private ResponseEntity<QueryAnswer> json(StoredQuery query, Question question) {
        Page page = queries.page(query.name(), question.arguments(), question.page());
        return head(Format.JSON).header(HttpHeaders.LINK, page.links(QueriesController::url)).body(QueryAnswer.of(query.name(), page));
    }

    private ResponseEntity<String> csv(StoredQuery query, Question question) {
        Page page = queries.page(query.name(), question.arguments(), question.page());
        return head(Format.CSV).header(HttpHeaders.LINK, page.links(QueriesController::url)).body(Csv.of(page.table()));
    }

    private static ResponseEntity<String> answer(Format format, String text) {
        return head(format).body(text);
    }

    private static ResponseEntity.BodyBuilder head(Format format) {
        return ResponseEntity.ok().contentType(format.type()).varyBy(HttpHeaders.ACCEPT);
    }

    private String tag(Format format) {
        return "W/\"" + queries.version() + "-" + format.word() + "\"";
    }

    private static String url(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}

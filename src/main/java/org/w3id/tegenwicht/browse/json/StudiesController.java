package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.browse.citations.References;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Table;

/**
 * The list of studies, which can be had as references too: whole, unless a page is asked for. The JSON is that of any collection. Described by
 * {@link CollectionsInOpenApi}.
 */
@Hidden
@RestController
class StudiesController {

    static final Forms FORMS = Forms.JSON.andReferences();

    private static final String PATH = "/v1/" + ThingCollection.STUDIES.path();

    private final ThingsController things;
    private final QueryRunner queries;
    private final QueryCatalogue catalogue;
    private final References references;

    StudiesController(ThingsController things, QueryRunner queries, QueryCatalogue catalogue, References references) {
        this.things = things;
        this.queries = queries;
        this.catalogue = catalogue;
        this.references = references;
    }

    @GetMapping("/v1/studies")
    ResponseEntity<?> list(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        String form = FORMS.choose(request);
        Map<String, String> given = GivenParameters.of(request.getParameterMap(), allowed());
        given.remove("format");
        Optional<CitationFormat> format = CitationFormat.of(form);
        return format.isPresent() ? cited(given, format.get()) : listed(given);
    }

    private ResponseEntity<ThingPage> listed(Map<String, String> given) {
        ResponseEntity<ThingPage> page = things.page(ThingCollection.STUDIES, given);
        return ResponseEntity.ok().headers(page.getHeaders()).header(HttpHeaders.LINK, alternates()).body(page.getBody());
    }

    private ResponseEntity<String> cited(Map<String, String> given, CitationFormat format) {
        Set<String> studies = rows(given).rows().stream().map(row -> row.text("iri")).collect(Collectors.toSet());
        return ResponseEntity.ok().contentType(FORMS.type(format.word()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tegenwicht-studies." + format.extension() + "\"")
                .body(format.write(references.to(studies)));
    }

    private Table rows(Map<String, String> given) {
        boolean paged = CollectionParameters.PAGING.stream().anyMatch(given::containsKey);
        PageRequest page = PageRequest.of(given.remove("page"), given.remove("pageSize"));
        return paged ? queries.page(ThingCollection.STUDIES.path(), given, page).table() : queries.run(ThingCollection.STUDIES.path(), given);
    }

    private List<String> allowed() {
        List<String> allowed = new ArrayList<>(CollectionParameters.names(catalogue.get(ThingCollection.STUDIES.path())));
        allowed.add("format");
        return allowed;
    }

    /** Where the same studies are as references. */
    private static String[] alternates() {
        return Stream.of(CitationFormat.values()).map(format -> "<" + ServletUriComponentsBuilder.fromCurrentRequest().replacePath(PATH)
                .replaceQueryParam("page").replaceQueryParam("pageSize").replaceQueryParam("format", format.word()).build().toUriString()
                + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"").toArray(String[]::new);
    }
}

package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.pathways.Pathway;
import org.w3id.tegenwicht.query.pathways.Pathways;
import org.w3id.tegenwicht.query.search.Language;

/** How a problem comes about, what follows from it, and how problems pile up. Described by {@link PathwaysInOpenApi}. */
@Hidden
@RestController
class PathwaysController {

    private final Pathways pathways;
    private final PathwaysAnswer answer;
    private final AccumulationAnswer accumulation;

    PathwaysController(Pathways pathways, PathwaysAnswer answer, AccumulationAnswer accumulation) {
        this.pathways = pathways;
        this.answer = answer;
        this.accumulation = accumulation;
    }

    @GetMapping("/v1/pathways")
    ResponseEntity<?> pathways(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Map<String, String> given = GivenParameters.of(request.getParameterMap(), List.of("from", "to", "format"));
        String form = Forms.TABLE.choose(request);
        Language language = Language.of(CallerLanguage.of(request.getRequest()));
        Pathway pathway = pathways.find(given.get("from"), given.get("to"), language);
        return ResponseEntity.ok().contentType(Forms.TABLE.type(form)).varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(form.equals("csv") ? answer.csv(pathway) : answer.json(pathway));
    }

    @GetMapping("/v1/accumulation")
    ResponseEntity<?> accumulation(ServletWebRequest request) {
        GivenParameters.of(request.getParameterMap(), List.of());
        return ResponseEntity.ok(accumulation.json(pathways.accumulation()));
    }
}

package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.contradictions.Contradiction;
import org.w3id.tegenwicht.query.contradictions.Contradictions;

/** Evidence on the same thing and outcome that points in opposite directions. Described by {@link EvidenceInOpenApi}. */
@Hidden
@RestController
class ContradictionsController {

    private final Contradictions contradictions;
    private final ContradictionsAnswer answer;

    ContradictionsController(Contradictions contradictions, ContradictionsAnswer answer) {
        this.contradictions = contradictions;
        this.answer = answer;
    }

    @GetMapping("/v1/contradictions")
    ResponseEntity<?> list(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Map<String, String> given = new LinkedHashMap<>(GivenParameters.of(request.getParameterMap(), allowed()));
        String form = Forms.TABLE.choose(request);
        given.remove("format");
        boolean paged = given.containsKey("page") || given.containsKey("pageSize");
        PageRequest page = PageRequest.of(given.remove("page"), given.remove("pageSize"));
        given.values().removeIf(String::isBlank);
        List<Contradiction> all = contradictions.all(given);
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        ResponseEntity.BodyBuilder head = ResponseEntity.ok().contentType(Forms.TABLE.type(form));
        if (form.equals("csv") && !paged) {
            return head.body(answer.csv(all, root)); // whole, so that nobody takes a first page for all
        }
        head.header(HttpHeaders.LINK, page.links(all.size(), ContradictionsController::url));
        return head.body(form.equals("csv") ? answer.csv(page.of(all), root)
                : new ThingPage(all.size(), page.page(), page.pageSize(), page.of(all).stream().map(one -> answer.json(one, root)).toList()));
    }

    private static List<String> allowed() {
        List<String> allowed = new ArrayList<>(Contradictions.FILTERS);
        allowed.addAll(List.of("page", "pageSize", "format"));
        return allowed;
    }

    private static String url(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}

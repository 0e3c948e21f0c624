package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMap;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMaps;
import org.w3id.tegenwicht.query.items.Facets;

/** How much evidence there is for each pair of values of two facets. Described by {@link EvidenceInOpenApi}. */
@Hidden
@RestController
class EvidenceMapController {

    static final String USUAL_ROWS = "problem";
    static final String USUAL_COLUMNS = "intervention-type";

    private final EvidenceMaps maps;
    private final Facets facets;
    private final EvidenceMapAnswer answer;

    EvidenceMapController(EvidenceMaps maps, Facets facets, EvidenceMapAnswer answer) {
        this.maps = maps;
        this.facets = facets;
        this.answer = answer;
    }

    @GetMapping("/v1/evidence-map")
    ResponseEntity<?> map(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Map<String, String> given = new LinkedHashMap<>(GivenParameters.of(FacetKeys.all(request.getParameterMap()), allowed()));
        String form = Forms.TABLE.choose(request);
        given.remove("format");
        String rows = usual(given.remove("rows"), USUAL_ROWS);
        String columns = usual(given.remove("columns"), USUAL_COLUMNS);
        given.values().removeIf(String::isBlank);
        EvidenceMap map = maps.of(rows, columns, FacetKeys.facets(given));
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok().contentType(Forms.TABLE.type(form))
                .body(form.equals("csv") ? answer.csv(map, root) : answer.json(map, root));
    }

    private List<String> allowed() {
        List<String> allowed = new ArrayList<>(List.of("rows", "columns"));
        facets.names().stream().map(FacetKeys::of).forEach(allowed::add);
        allowed.add("format");
        return allowed;
    }

    private static String usual(String given, String usual) {
        return given == null || given.isBlank() ? usual : given.strip();
    }
}

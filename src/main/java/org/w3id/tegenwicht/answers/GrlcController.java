package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Hands out the questions of {@code queries/explore} as a grlc server reads them: its {@code specUrl} is the address of this. */
@Hidden
@RestController
class GrlcController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final QueryCatalogue catalogue;

    GrlcController(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/v1/queries/grlc.yml")
    ResponseEntity<String> specification(ServletWebRequest request) {
        Question.none(request.getParameterMap());
        DumperOptions block = new DumperOptions();
        block.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return ResponseEntity.ok().contentType(YAML).body(new Yaml(block).dump(specification(QueryLinks.root())));
    }

    private Map<String, Object> specification(String root) {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("title", "Tegenwicht");
        specification.put("description", "Questions about the causes of inequality, the interventions against it and the evidence for both");
        Map<String, String> contact = new LinkedHashMap<>();
        contact.put("name", "Tegenwicht");
        contact.put("url", root + "/");
        specification.put("contact", contact);
        specification.put("licence", "https://creativecommons.org/licenses/by/4.0/");
        specification.put("queries", addresses());
        return specification;
    }

    /** Each ends in {@code .rq}: grlc takes the name of an operation from it. */
    private List<String> addresses() {
        return catalogue.in(StoredQuery.Folder.EXPLORE).stream().map(query -> QueryLinks.address(query.name()) + ".rq").toList();
    }
}

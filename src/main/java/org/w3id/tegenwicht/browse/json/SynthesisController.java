package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.browse.citations.References;
import org.w3id.tegenwicht.query.synthesis.LeftOut;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Syntheses;
import org.w3id.tegenwicht.query.synthesis.Synthesis;
import org.w3id.tegenwicht.query.synthesis.SynthesisTurtle;

/** Pools what a filter selects. Described by {@link SynthesisInOpenApi}. */
@Hidden
@RestController
class SynthesisController {

    static final String PATH = "/v1/synthesis";
    static final Forms FORMS = Forms.TABLE.and("ttl", new MediaType("text", "turtle", StandardCharsets.UTF_8)).and("metafor", Forms.TABLE.type("csv")).andReferences();

    private final Syntheses syntheses;
    private final Fields fields;
    private final References references;

    SynthesisController(Syntheses syntheses, Fields fields, References references) {
        this.syntheses = syntheses;
        this.fields = fields;
        this.references = references;
    }

    @GetMapping(PATH)
    ResponseEntity<?> synthesis(ServletWebRequest request) throws HttpMediaTypeNotAcceptableException {
        String form = FORMS.choose(request);
        List<String> allowed = new ArrayList<>(syntheses.filters());
        allowed.addAll(Question.OPTIONS);
        allowed.add("format");
        Map<String, String> given = GivenParameters.of(request.getParameterMap(), allowed);
        given.remove("format");
        Synthesis synthesis = syntheses.of(Question.of(given));
        return ResponseEntity.ok().contentType(FORMS.type(form))
                .header(HttpHeaders.LINK, "<" + address(synthesis) + ">; rel=\"canonical\"").body(written(synthesis, form));
    }

    private Object written(Synthesis synthesis, String form) {
        return switch (form) {
            case "csv" -> SynthesisTables.results(synthesis);
            case "metafor" -> SynthesisTables.frame(synthesis);
            case "ttl" -> SynthesisTurtle.of(synthesis, address(synthesis));
            case "json" -> body(synthesis);
            default -> CitationFormat.of(form).orElseThrow().write(references.to(synthesis.studies()));
        };
    }

    private Map<String, Object> body(Synthesis synthesis) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("url", address(synthesis));
        body.put("generation", synthesis.generation());
        body.put("selection", synthesis.question().selection());
        body.put("selectedCount", synthesis.selected());
        body.put("pools", synthesis.pools().stream().map(pool -> PoolAnswer.of(pool, fields)).toList());
        body.put("leftOut", synthesis.leftOut().stream().map(this::leftOut).toList());
        return body;
    }

    private Map<String, Object> leftOut(LeftOut finding) {
        Map<String, Object> one = fields.named(finding.iri(), "finding", finding.iri().substring(finding.iri().lastIndexOf('/') + 1), finding.label());
        one.put("study", fields.reference(finding.study()));
        one.put("reason", finding.reason().word());
        one.put("explanation", finding.reason().explanation());
        finding.measured().ifPresent(measured -> {
            one.put("effectMeasure", fields.reference(measured.row().text("effectMeasure")));
            one.put("estimate", measured.estimate().value());
            one.put("standardError", measured.estimate().standardError());
        });
        return one;
    }

    /** The same question always has the same address, in whatever order and with whatever usual values it was asked. */
    private static String address(Synthesis synthesis) {
        UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH);
        Map<String, String> parameters = synthesis.question().canonical();
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}

package org.w3id.tegenwicht.answers;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;

/** Describes one stored query in OpenAPI: what the description of the whole API says of it, so that the two are always the same. */
@Hidden
@RestController
class QueryOpenApiController {

    private final QueryCatalogue catalogue;
    private final ObjectProvider<OpenApiCustomizer> customizers;

    QueryOpenApiController(QueryCatalogue catalogue, ObjectProvider<OpenApiCustomizer> customizers) {
        this.catalogue = catalogue;
        this.customizers = customizers;
    }

    @GetMapping(path = "/v1/queries/{name}/openapi.json",
            produces = {MediaType.APPLICATION_JSON_VALUE, "application/openapi+json", "application/vnd.oai.openapi+json"})
    byte[] describe(@PathVariable String name, ServletWebRequest request) {
        catalogue.get(name);
        Question.none(request.getParameterMap());
        return Json31.pretty(of(name)).getBytes(StandardCharsets.UTF_8);
    }

    private OpenAPI of(String name) {
        OpenAPI api = new OpenAPI(SpecVersion.V31).openapi("3.1.0").paths(new Paths()).components(new Components());
        customizers.orderedStream().forEach(customizer -> customizer.customise(api));
        api.setServers(List.of(new Server().url(QueryLinks.root() + "/v1")));
        api.getInfo().title(api.getInfo().getTitle() + ": " + name).description(catalogue.get(name).summary().en());
        Paths own = new Paths();
        api.getPaths().forEach((path, item) -> {
            if (path.equals("/queries/" + name)) {
                own.addPathItem(path, item);
            } else if (path.startsWith("/queries/" + QueriesInOpenApi.NAME)) {
                item.getGet().getParameters().removeIf(parameter -> parameter.getName().equals("queryName"));
                own.addPathItem(path.replace(QueriesInOpenApi.NAME, name), item);
            }
        });
        api.setPaths(own);
        api.getTags().removeIf(tag -> !tag.getName().equals("queries"));
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.keySet().retainAll(List.of("ProblemDetails"));
        return api;
    }
}

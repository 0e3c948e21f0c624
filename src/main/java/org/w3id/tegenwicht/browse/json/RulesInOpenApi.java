package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says of every operation what the Dutch API Design Rules have all of them say: the version in a header, errors as problem+json. The version
 * of the path stands in the address of the server, so paths are told without it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RulesInOpenApi implements OpenApiCustomizer {

    private static final String MAJOR = "/v1";
    private static final List<Tag> TAGS = List.of(
            tag("collections", "The things of the graph, in lists and one by one"),
            tag("search", "Finding in everyday words"),
            tag("evidence", "What findings say together, where they lack and where they disagree"),
            tag("pathways", "How problems come about and pile up"),
            tag("queries", "Stored queries with parameters, their texts and versions"),
            tag("federation", "One question to our data and to those of others"));
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "404", "There is nothing at this address, or no such thing",
            "406", "It is not to be had in a form that was asked for",
            "500", "Something went wrong on our side",
            "503", "The graph cannot be reached now, or the answer took too long"));

    @Override
    public void customise(OpenAPI api) {
        Paths paths = new Paths();
        api.getPaths().forEach((path, item) -> paths.addPathItem(path.startsWith(MAJOR + "/") ? path.substring(MAJOR.length()) : path, item));
        paths.values().forEach(item -> item.readOperations().forEach(RulesInOpenApi::rules));
        api.setPaths(paths);
        List<String> used = paths.values().stream().flatMap(item -> item.readOperations().stream()).flatMap(operation -> operation.getTags().stream()).distinct().toList();
        api.setTags(new ArrayList<>(TAGS.stream().filter(tag -> used.contains(tag.getName())).toList()));
    }

    private static void rules(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        var responses = operation.getResponses();
        if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            responses.putIfAbsent("400", OpenApiParts.problem("A parameter is missing, unknown, or has a value that it cannot have"));
        }
        ERRORS.forEach((status, what) -> responses.putIfAbsent(status, OpenApiParts.problem(what)));
        responses.forEach(RulesInOpenApi::headers);
    }

    private static void headers(String status, ApiResponse response) {
        response.addHeaderObject("API-Version", header("The full version of the API"));
        if (status.startsWith("2")) {
            response.addHeaderObject("ETag", header("Changes when the answer does, to the byte; another one where the answer is compressed"));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}

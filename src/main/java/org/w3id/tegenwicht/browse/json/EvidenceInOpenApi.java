package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.contradictions.Contradictions;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;

/** Describes in OpenAPI the evidence map and the contradictions. */
@Component
@Order(2)
class EvidenceInOpenApi implements OpenApiCustomizer {

    private final Facets facets;

    EvidenceInOpenApi(Facets facets) {
        this.facets = facets;
    }

    @Override
    public void customise(OpenAPI api) {
        OpenApiParts.schema(api, "EvidenceMapCell", cell());
        OpenApiParts.schema(api, "Contradiction", contradiction());
        api.path("/v1/evidence-map", new PathItem().get(map()));
        api.path("/v1/contradictions", new PathItem().get(contradictions()));
    }

    private Operation map() {
        Operation map = new Operation().operationId("evidenceMap").addTagsItem("evidence").summary("The evidence by two facets: what there is, and the gaps")
                .description("Primary studies and reviews are counted apart; ladders are never merged. Rows and columns of a closed facet are all its "
                        + "values, with evidence or without; cells are those with evidence. An item with several values counts in each of their cells.")
                .addParametersItem(choice("rows", "The facet of the rows", EvidenceMapController.USUAL_ROWS))
                .addParametersItem(choice("columns", "The facet of the columns, another one", EvidenceMapController.USUAL_COLUMNS));
        facets.all().forEach(facet -> map.addParametersItem(narrowing(facet)));
        return map.addParametersItem(format()).responses(answers(tabular("All rows and columns, and the cells with evidence", new ObjectSchema()
                .addProperty("filters", new ObjectSchema().additionalProperties(new StringSchema()))
                .addProperty("rows", side()).addProperty("columns", side())
                .addProperty("cells", new ArraySchema().items(OpenApiParts.refer("EvidenceMapCell")))), "A facet or value that does not exist"));
    }

    private Operation contradictions() {
        Operation list = new Operation().operationId("listContradictions").addTagsItem("evidence")
                .summary("Evidence on the same thing and outcome that points in opposite directions, with what differs between the sides")
                .description("Findings are set against each other on the same effect measure, when the 95% interval of each excludes no effect; evidence "
                        + "lines when one supports and another disputes. CSV is whole unless a page is asked for.");
        facets.all().stream().filter(facet -> Contradictions.FILTERS.contains(facet.name())).forEach(facet -> list.addParametersItem(narrowing(facet)));
        CollectionsInOpenApi.paging().forEach(list::addParametersItem);
        ApiResponse page = OpenApiParts.page("Contradiction");
        page.getContent().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        return list.addParametersItem(format()).responses(answers(page, "A filter or page that cannot be"));
    }

    private Parameter choice(String name, String description, String usual) {
        StringSchema names = new StringSchema();
        facets.names().forEach(names::addEnumItem);
        names.setDefault(usual);
        return new Parameter().in("query").name(name).description(description).schema(names);
    }

    private static Parameter narrowing(Facet facet) {
        return new Parameter().in("query").name(FacetKeys.of(facet.name())).schema(new StringSchema())
                .description("Only evidence with this " + facet.name() + ": a slug or IRI of type " + String.join(" or ", facet.types()));
    }

    private static Parameter format() {
        return new Parameter().in("query").name("format").description("Goes before the Accept header").schema(words("json", "csv"));
    }

    private static ApiResponses answers(ApiResponse good, String wrong) {
        return new ApiResponses().addApiResponse("200", good).addApiResponse("400", OpenApiParts.problem(wrong));
    }

    private static ApiResponse tabular(String description, Schema<?> schema) {
        ApiResponse answer = OpenApiParts.json(description, schema);
        answer.getContent().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        return answer;
    }

    private static Schema<?> side() {
        return new ObjectSchema().addProperty("facet", new StringSchema()).addProperty("closed", new BooleanSchema())
                .addProperty("items", new ArraySchema().items(new ObjectSchema()));
    }

    private static Schema<?> cell() {
        Schema<?> cell = new ObjectSchema().addProperty("row", new ObjectSchema()).addProperty("column", new ObjectSchema());
        for (String count : List.of("items", "studies", "findings", "reviews", "pooled", "lines", "assessments")) {
            cell.addProperty(count, new IntegerSchema());
        }
        return cell.addProperty("direction", new ObjectSchema().description("Of findings and pooled results: favourable, unfavourable (the 95% interval "
                        + "excludes no effect) or unclear; of evidence lines: supporting, disputing or inconclusive"))
                .addProperty("bestDesign", new ObjectSchema().description("The strongest of the primary studies, see the stored query designs"))
                .addProperty("levels", new ArraySchema().items(new ObjectSchema()).description("How often each level was given, ladder by ladder"))
                .addProperty("latestYear", new IntegerSchema())
                .addProperty("query", new StringSchema().format("uri").description("Gives the items that are counted here"));
    }

    private static Schema<?> contradiction() {
        return new ObjectSchema().addProperty("kind", words("findings", "lines"))
                .addProperty("subject", new ObjectSchema().description("The intervention, claim or mechanism"))
                .addProperty("ground", new ObjectSchema()).addProperty("outcome", new ObjectSchema()).addProperty("measure", new ObjectSchema())
                .addProperty("one", new ObjectSchema().description("The favourable or supporting side"))
                .addProperty("other", new ObjectSchema().description("The unfavourable or disputing side"))
                .addProperty("differences", new ArraySchema().items(new ObjectSchema()).description("Values that only one side has"))
                .addProperty("query", new StringSchema().format("uri").description("Gives all evidence on the subject, of either direction or none"));
    }

    private static StringSchema words(String... words) {
        StringSchema schema = new StringSchema();
        List.of(words).forEach(schema::addEnumItem);
        return schema;
    }
}

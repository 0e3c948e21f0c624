package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.StoredQuery;

/** The parameters and answers of stored queries in OpenAPI. The schema {@code ProblemDetails} is that of the whole API. */
final class QuerySchemas {

    private QuerySchemas() { }

    static List<Parameter> parameters(StoredQuery query) {
        List<Parameter> all = new ArrayList<>();
        query.parameters().forEach(parameter -> all.add(parameter(query, parameter)));
        if (!Handover.concerns(query)) {
            all.add(inQuery("page", "Which page, from 1", number(1, null)));
            all.add(inQuery("pageSize", "How many rows on a page", number(query.pageSize(), PageRequest.MOST)));
        }
        StringSchema formats = new StringSchema();
        (Handover.concerns(query) ? Format.federated(query) : List.of(Format.values())).forEach(format -> formats.addEnumItem(format.word()));
        all.add(inQuery("format", "Goes before the Accept header", formats));
        return all;
    }

    private static Parameter parameter(StoredQuery query, org.w3id.tegenwicht.query.Parameter parameter) {
        Schema<?> one = schema(parameter);
        Parameter described = inQuery(parameter.name(), parameter.expects().en(), parameter.many() ? list(one) : one).required(parameter.required());
        if (parameter.many()) {
            described.style(Parameter.StyleEnum.FORM).explode(true);
        }
        String example = query.example().get(parameter.name());
        return example == null ? described : described.example(parameter.many() ? Arrays.asList(example.split(",")) : example);
    }

    private static Schema<?> list(Schema<?> items) {
        Schema<?> list = new ArraySchema().items(items);
        list.setMaxItems(org.w3id.tegenwicht.query.Parameter.MOST);
        return list;
    }

    private static Schema<?> schema(org.w3id.tegenwicht.query.Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> new IntegerSchema().format(null);
            case DECIMAL, NUMBER -> new NumberSchema();
            case BOOLEAN -> new BooleanSchema();
            case DATE -> text(parameter).format("date");
            case IRI, STRING, TYPED -> text(parameter);
        };
    }

    private static Schema<?> text(org.w3id.tegenwicht.query.Parameter parameter) {
        StringSchema text = new StringSchema();
        parameter.values().forEach(text::addEnumItem);
        if (parameter.defaultValue() != null) {
            text.setDefault(parameter.defaultValue());
        }
        return text;
    }

    /** An answer in each of its forms. */
    static ApiResponse answer() {
        Content content = new Content();
        for (Format format : Format.values()) {
            content.addMediaType(format.plainType(), new MediaType().schema(switch (format) {
                case JSON -> page();
                case RESULTS_JSON, JSON_LD -> any();
                default -> new StringSchema();
            }));
        }
        return new ApiResponse().description("One page as JSON; other forms are whole unless a page is asked for").content(content)
                .addHeaderObject("Link", header("RFC 8288: first, prev, next and last page; canonical, version-history, latest-version, predecessor-version, successor-version"))
                .addHeaderObject(Answering.VERSION, header("Which text of the query was asked"));
    }

    /** The address at which the federation answers. */
    static ApiResponse elsewhere() {
        return new ApiResponse().description("The query is over several data sets: the answer is at the address in Location, whole, as the SPARQL 1.1 protocol has it")
                .addHeaderObject("Location", new Header().description("The query at the federation").schema(new StringSchema().format("uri")))
                .addHeaderObject(Answering.VERSION, header("Which text of the query was asked"));
    }

    static ApiResponse problem(String description) {
        return response(description, "application/problem+json", new Schema<>().$ref("#/components/schemas/ProblemDetails"));
    }

    static ApiResponse response(String description, String type, Schema<?> schema) {
        return new ApiResponse().description(description).content(new Content().addMediaType(type, new MediaType().schema(schema)));
    }

    /** An object of which nothing more is said here. */
    static Schema<?> any() {
        return new ObjectSchema().additionalProperties(true);
    }

    static Schema<?> list() {
        return new ObjectSchema().addProperty("total", new IntegerSchema()).addProperty("items", new ArraySchema().items(any()));
    }

    static Schema<?> versions() {
        return new ObjectSchema().addProperty("query", new StringSchema()).addProperty("total", new IntegerSchema())
                .addProperty("items", new ArraySchema().items(new ObjectSchema()
                        .addProperty("version", new StringSchema()).addProperty("latest", new BooleanSchema())
                        .addProperty("since", new StringSchema().format("date-time")).addProperty("href", new StringSchema().format("uri"))
                        .addProperty("text", new StringSchema().format("uri"))));
    }

    private static Schema<?> page() {
        return new ObjectSchema().addProperty("query", new StringSchema())
                .addProperty("version", new StringSchema().description("Which text of the query was asked"))
                .addProperty("generation", new IntegerSchema().format("int64").description("The generation of the graph that was asked"))
                .addProperty("columns", new ArraySchema().items(new StringSchema())).addProperty("total", new IntegerSchema().format("int64"))
                .addProperty("page", new IntegerSchema()).addProperty("pageSize", new IntegerSchema()).addProperty("items", new ArraySchema().items(any()));
    }

    private static Schema<?> number(int usual, Integer most) {
        Schema<?> number = new IntegerSchema();
        number.setMinimum(BigDecimal.ONE);
        number.setDefault(usual);
        number.setMaximum(most == null ? null : BigDecimal.valueOf(most));
        return number;
    }

    private static Parameter inQuery(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}

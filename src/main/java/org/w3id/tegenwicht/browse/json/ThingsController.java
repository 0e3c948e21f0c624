package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The collections of the graph and the things in them. Described by {@link CollectionsInOpenApi}, which reads the stored queries. */
@Hidden
@RestController
class ThingsController {

    /** What the address of a document may say besides; it has been heeded there. */
    private static final List<String> PASSED_ON = List.of("format", "lang");

    private final QueryRunner queries;
    private final QueryCatalogue catalogue;
    private final Things things;
    private final Fields fields;
    private final ThingDetail details;

    ThingsController(QueryRunner queries, QueryCatalogue catalogue, Things things, Fields fields, ThingDetail details) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.things = things;
        this.fields = fields;
        this.details = details;
    }

    /** The name of a collection has no dot: what has one is a file, and its own handler says in which forms it is to be had. */
    @GetMapping("/v1/{collection:[^.]+}")
    ResponseEntity<ThingPage> list(@PathVariable("collection") String path, ServletWebRequest request) {
        ThingCollection collection = collection(path);
        return page(collection, GivenParameters.of(request.getParameterMap(), CollectionParameters.names(catalogue.get(collection.path()))));
    }

    /** One page of a collection. The filters may also say which page. */
    ResponseEntity<ThingPage> page(ThingCollection collection, Map<String, String> filters) {
        PageRequest wanted = PageRequest.of(filters.remove("page"), filters.remove("pageSize"));
        Page page = queries.page(collection.path(), filters, wanted);
        return ResponseEntity.ok().header("Link", page.links(ThingsController::url)).body(new ThingPage(
                page.total(), wanted.page(), wanted.pageSize(), page.table().rows().stream().map(fields::of).toList()));
    }

    @GetMapping("/v1/{collection}/{slug}")
    ResponseEntity<Map<String, Object>> detail(@PathVariable("collection") String path, @PathVariable String slug, ServletWebRequest request) {
        ThingCollection collection = collection(path);
        request.getParameterMap().keySet().stream().filter(parameter -> !PASSED_ON.contains(parameter)).findFirst().ifPresent(parameter -> {
            throw WrongParameterException.unknown(parameter, List.of());
        });
        return ResponseEntity.ok(find(collection, slug));
    }

    private Map<String, Object> find(ThingCollection collection, String slug) {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        try {
            return details.of(collection, slug, root).orElseThrow(() -> new UnknownThingException(collection, slug, List.of()));
        } catch (WrongParameterException unknown) {
            throw new UnknownThingException(collection, slug, things.nearest(List.of(collection.type()), slug));
        }
    }

    private static ThingCollection collection(String path) {
        return ThingCollection.of(path).orElseThrow(() -> new UnknownCollectionException(path));
    }

    private static String url(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}

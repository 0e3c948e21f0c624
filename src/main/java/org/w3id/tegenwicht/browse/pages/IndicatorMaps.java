package org.w3id.tegenwicht.browse.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.maps.Kind;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Things;

/**
 * How indicators look on a map, remembered for as long as the graph does not change. On a page, for an indicator or for each indicator of a
 * problem:
 *
 * <pre>{@code
 * <th:block th:if="${maps}"><th:block th:replace="~{browse/maps :: map(${maps})}"/><th:block th:replace="~{browse/maps :: spread(${maps})}"/></th:block>
 * }</pre>
 */
@Component
class IndicatorMaps {

    private static final String VALUES = "indicator-values";
    private static final String PROBLEMS = "indicator-problems";
    /** Fewer areas are a table, not a map. */
    private static final int FEWEST = 3;
    private static final int REMEMBERED = 100;

    private final QueryRunner queries;
    private final Things things;
    private final Links links;
    private final MapAreas areas;
    private final Cache<Asked, Optional<IndicatorMapView>> views = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    IndicatorMaps(QueryRunner queries, Things things, Links links, MapAreas areas) {
        this.queries = queries;
        this.things = things;
        this.links = links;
        this.areas = areas;
    }

    /** The maps of an indicator, the smallest areas first; empty when it has no figures of areas that lie side by side. */
    Optional<IndicatorMapView> of(String indicator, String language) {
        return views.get(new Asked(indicator, language, queries.version()), asked -> draw(indicator, language));
    }

    /** The maps of the indicators that show a problem; each has ids of its own. */
    List<IndicatorMapView> ofProblem(String problem, String language) {
        return queries.run(PROBLEMS, Map.of("problem", problem)).rows().stream().filter(row -> row.cell("problem").present())
                .map(row -> slug(row.text("indicator"))).distinct().map(slug -> of(slug, language)).flatMap(Optional::stream).toList();
    }

    private Optional<IndicatorMapView> draw(String indicator, String language) {
        List<Row> values = things.find("indicator", indicator).isEmpty() ? List.of() : queries.run(VALUES, Map.of("indicator", indicator)).rows();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Row> about = queries.run(PROBLEMS, Map.of("indicator", indicator)).rows();
        String unit = values.getFirst().text("unit");
        Kind kind = unit == null ? Kind.COUNT : Kind.of(slug(unit));
        Figures figures = new Figures(values, kind, unit == null ? null : links.to(unit, language).label(), links, language);
        List<IndicatorMapView.Part> parts = new ArrayList<>();
        areas.groups().stream().filter(group -> group.outlines().all().size() >= FEWEST && figures.in(group) >= FEWEST)
                .sorted(Comparator.comparing(group -> -group.places().size()))
                .forEach(group -> parts.add(figures.part(indicator + "-" + group.type() + "-" + slug(group.whole()), group)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new IndicatorMapView(indicator, links.to(things.iri("indicator", indicator), language),
                definition(indicator, language), unit == null ? null : links.to(unit, language), kind, about.stream().noneMatch(row -> row.cell("lifeDomain").present()),
                named(values, "source", language), named(about, "problem", language), List.copyOf(parts),
                "/v1/queries/" + VALUES + "?indicator=" + indicator + "&format=csv", "/v1/queries/" + VALUES + "/text"));
    }

    private String definition(String indicator, String language) {
        return queries.run("indicator", Map.of("indicator", indicator)).first().map(row -> row.wording("definition").in(language)).orElse(null);
    }

    private List<Link> named(List<Row> rows, String column, String language) {
        return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).distinct().map(iri -> links.to(iri, language)).toList();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private record Asked(String indicator, String language, String version) { }
}
